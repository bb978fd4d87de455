# Om Selvsyn

about-open = Om Selvsyn
about-title = Om Selvsyn
about-lead = Selvsyn hjelper deg å se medarbeiderskap, karrierebevissthet og ledelse med egne øyne, og om noe har forandret seg. Alt blir på denne maskinen; programmet bruker aldri nettet.
about-version = Versjon
about-data = Datamappe
about-log = Loggmappe
about-renderer = Tegner med
about-others = Det andre har laget
about-others-lead = Selvsyn bygger på {$count} deler som andre har laget og deler fritt. Takk! Her er hver av dem, med versjon og lisens.
about-unread = Henter listen…
about-missing = Listen over det andre har laget, følger med installasjonspakkene. Denne utgaven er bygd rett fra kildekoden, og der finnes den ikke ennå. packaging/notices.sh lager den.
about-parts = Deler
about-licences = Lisenstekster
about-search = Søk
about-search-hint = Søk på navn eller lisens
about-part = {$name} {$version}, lisens {$licence}
about-none = Ingenting her har de ordene.
job-notices = Henter listen over det andre har laget…
guide-use = Brukerveiledning
guide-privacy = Personvern på ett ark
file-guide-use = brukerveiledning
file-guide-privacy = personvern
print-guide-use = Brukerveiledningen
print-guide-privacy = Arket om personvern
