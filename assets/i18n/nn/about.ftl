# Om Selvsyn

about-open = Om Selvsyn
about-title = Om Selvsyn
about-lead = Selvsyn hjelper deg å sjå medarbeidarskap, karrieremedvit og leiing med eigne auge, og om noko har endra seg. Alt blir på denne maskina; programmet bruker aldri nettet.
about-version = Versjon
about-data = Datamappe
about-log = Loggmappe
about-renderer = Teiknar med
about-others = Det andre har laga
about-others-lead = Selvsyn byggjer på {$count} delar som andre har laga og deler fritt. Takk! Her er kvar av dei, med versjon og lisens.
about-unread = Hentar lista…
about-missing = Lista over det andre har laga, følgjer med installasjonspakkane. Denne utgåva er bygd rett frå kjeldekoden, og der finst ho ikkje enno. packaging/notices.sh lagar ho.
about-parts = Delar
about-licences = Lisenstekstar
about-search = Søk
about-search-hint = Søk på namn eller lisens
about-part = {$name} {$version}, lisens {$licence}
about-none = Ingenting her har dei orda.
job-notices = Hentar lista over det andre har laga…
guide-use = Brukarrettleiing
guide-privacy = Personvern på eitt ark
file-guide-use = brukarrettleiing
file-guide-privacy = personvern
print-guide-use = Brukarrettleiinga
print-guide-privacy = Arket om personvern
