# Om Selvsyn

about-open = Om Selvsyn
about-title = Om Selvsyn
about-lead = Selvsyn hjelper deg å vurdere medarbeidarskapet ditt, karrieremedvitet ditt og leiinga di, og å sjå om noko har endra seg. Alt blir på denne maskina; programmet bruker aldri nettet.
about-version = Versjon
about-data = Datamappe
about-log = Loggmappe
about-renderer = Grafikk
about-others = Laga av andre
about-others-lead = Selvsyn byggjer på {$count ->
    [one] éin del
   *[other] {$count} delar
} som andre har laga og deler fritt. Takk! Her står namn, versjon og lisens.
about-unread = Hentar lista…
about-missing = Lista over delar laga av andre følgjer med når Selvsyn blir installert frå ein pakke. Denne versjonen er bygd rett frå kjeldekoden, og der finst lista ikkje enno. packaging/notices.sh lagar ho.
about-parts = Delar
about-licences = Lisenstekstar
about-search = Søk
about-search-hint = Søk etter namn eller lisens
about-part = {$name} {$version}, lisens {$licence}
about-none = Ingen treff.
job-notices = Hentar lista over delar laga av andre…
guide-use = Brukarrettleiing
guide-course = For deg som leier eit kurs
guide-privacy = Personvern på eitt ark
file-guide-use = brukarrettleiing
file-guide-course = kursleiar
file-guide-privacy = personvern
print-guide-use = Brukarrettleiinga
print-guide-course = Arket for kursleiarar
print-guide-privacy = Arket om personvern
