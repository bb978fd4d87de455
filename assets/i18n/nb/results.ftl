# Resultatene av et kurs

results-none = Ingenting er vist ennå. Resultatet kommer hit når du har valgt «Vis gruppens resultat».
results-present = Vis på skjerm
results-minutes = Referat…
results-compare = Sammenlign med…
results-of-round = {$title}, {$round}
results-open = Åpne
results-export = Lagre som fil…
results-copy = Kopier bildet
results-copy-sentences = Kopier setningene
results-delete = Slett…
results-delete-ask = Slette resultatet? Det som er vist, huskes fortsatt, så de samme menneskene kan ikke vises på nytt sammen med noen få andre.
results-delete-do = Slett resultatet
results-card-more = Mer om {$title}, {$round}
results-mean = Gjennomsnitt
results-percent = Prosent av svarene
results-coarse = {$count} bidrag: gjennomsnitt, ikke fordeling
results-all = Alle utsagn
results-all-of = Alle utsagn i {$title}, {$round}
results-late = {$count ->
    [one] Den ene som kom senere
   *[other] De {$count} som kom senere
}
results-late-part = levert senere
results-unread = Resultatet kan ikke leses. Hent det fra en sikkerhetskopi eller et arkiv.
results-waits = {$count} har levert. Resultatet er ikke vist ennå.
results-from-of = {$count} av {$expected} levert. Vises fra {$floor}.
results-from = {$count} levert. Vises fra {$floor}.
results-small = En liten gruppe kan snakke sammen uten tall. Ta utgangspunkt i hver sin egenvurdering:
results-small-1 = Velg ett utsagn du vil snakke om.
results-small-2 = Hva gjør det lettere eller vanskeligere hos oss?
results-small-3 = Hva kan vi prøve til neste gang?
results-agreed = Dette vil vi
results-agreed-on = Avtalt {$date}
results-agreed-none = Ingenting er avtalt ennå.
results-agreed-open = Åpne
results-agreed-open-of = Åpne «{$title}»
results-develop = Utvikle
results-strengths = Bruke mer
results-next = Neste: {$text}
results-next-due = Neste: {$text}, {$date}
results-said = Med ord
both-title = Før og etter
both-both = {$count ->
    [one] 1 svarte begge ganger
   *[other] {$count} svarte begge ganger
}
both-few = færre enn {$floor} kan kobles
both-all-of = Før og etter for alle utsagn i {$title}
both-which = Skjema og samling
both-counts = Alle som svarte, {$earlier} og {$later}. {$count} av dem kan kobles.
both-of = {$count} av {$later} kan kobles.
both-order = Øverst {$earlier} samling, nederst {$later} samling.
both-moved = Av de {$count}: {$moved}.
both-means = gjennomsnitt {$before} → {$after}
both-no-earlier = Resultatet fra samlingen før er slettet. Det som er sagt om de samme menneskene, står her fortsatt.
both-how = Opp og ned er bare endringer som trolig er reelle, for de som har levert begge ganger. Stolpene er alle som svarte hver gang.
compared-title = Sammenlign
compared-lead = To lagrede resultater, del for del
compared-first = Det første: {$chosen}
compared-second = Det andre: {$chosen}
compared-swap = Bytt om de to
compared-round = {$round}, {$date}, {$n} bidrag
compared-nothing = De to har ingen skjemaer felles.
compared-few = {$a} og {$b} bidrag: Forskjellen regnes ut fra ti bidrag i begge.
compared-picture-show = Vis diagram
compared-picture-hide = Vis tabell
compared-row = {$name}: {$a} → {$b}{$number}. {$verdict}.
compared-words = Med ord
compared-how = Intervallet er 95 %, regnet ut fra gjennomsnittene og spredningene som er lagret. Rekker det ikke over null, er forskjellen trolig reell.
overview-share = {$percent} % svarte {$point}
difference-means = Gjennomsnitt
difference-interval = Forskjell, 95 %-intervall
copied-sentences = Setningene er kopiert. Du kan lime dem inn i et annet program.
results-deleted = Resultatet er slettet.
dialog-save-results = Lagre resultatet
dialog-save-minutes = Lagre referatet
