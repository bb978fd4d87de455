# Om Selvsyn

about-open = Om Selvsyn
about-title = Om Selvsyn
about-lead = Selvsyn hjelper deg å vurdere medarbeiderskapet ditt, karrierebevisstheten din og ledelsen din, og å se om noe har endret seg. Alt blir på denne maskinen; programmet bruker aldri nettet.
about-version = Versjon
about-data = Datamappe
about-log = Loggmappe
about-renderer = Grafikk
about-others = Laget av andre
about-others-lead = Selvsyn bygger på {$count ->
    [one] én del
   *[other] {$count} deler
} som andre har laget og deler fritt. Takk! Her står navn, versjon og lisens.
about-unread = Henter listen…
about-missing = Listen over deler laget av andre følger med når Selvsyn installeres fra en pakke. Denne versjonen er bygd rett fra kildekoden, og der finnes listen ikke ennå. packaging/notices.sh lager den.
about-parts = Deler
about-licences = Lisenstekster
about-search = Søk
about-search-hint = Søk etter navn eller lisens
about-part = {$name} {$version}, lisens {$licence}
about-none = Ingen treff.
job-notices = Henter listen over deler laget av andre…
guide-use = Brukerveiledning
guide-course = For deg som leder et kurs
guide-privacy = Personvern på ett ark
file-guide-use = brukerveiledning
file-guide-course = kursleder
file-guide-privacy = personvern
print-guide-use = Brukerveiledningen
print-guide-course = Arket for kursledere
print-guide-privacy = Arket om personvern
