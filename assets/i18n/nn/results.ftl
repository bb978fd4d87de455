# Resultata av eit kurs

results-none = Ingenting er vist enno. Resultatet kjem hit når du har valt «Vis resultatet til gruppa».
results-present = Vis på skjerm
results-minutes = Referat…
results-compare = Samanlikn med…
results-of-round = {$title}, {$round}
results-open = Opne
results-export = Lagre som fil…
results-copy = Kopier biletet
results-copy-sentences = Kopier setningane
results-delete = Slett…
results-delete-ask = Slette resultatet? Det som er vist, blir hugsa framleis, så dei same menneska kan ikkje visast på nytt saman med nokre få andre.
results-delete-do = Slett resultatet
results-card-more = Meir om {$title}, {$round}
results-mean = Gjennomsnitt
results-percent = Prosent av svara
results-coarse = {$count} bidrag: gjennomsnitt, ikkje fordeling
results-all = Alle utsegner
results-all-of = Alle utsegner i {$title}, {$round}
results-late = {$count ->
    [one] Den eine som kom seinare
   *[other] Dei {$count} som kom seinare
}
results-late-part = levert seinare
results-unread = Resultatet kan ikkje lesast. Hent det frå ein tryggingskopi eller eit arkiv.
results-waits = {$count} har levert. Resultatet er ikkje vist enno.
results-from-of = {$count} av {$expected} levert. Blir vist frå {$floor}.
results-from = {$count} levert. Blir vist frå {$floor}.
results-small = Ei lita gruppe kan snakke saman utan tal. Ta utgangspunkt i kvar si eigenvurdering:
results-small-1 = Vel éi utsegn du vil snakke om.
results-small-2 = Kva gjer det lettare eller vanskelegare hos oss?
results-small-3 = Kva kan vi prøve til neste gong?
results-agreed = Dette vil vi
results-agreed-on = Avtalt {$date}
results-agreed-none = Ingenting er avtalt enno.
results-agreed-open = Opne
results-agreed-open-of = Opne «{$title}»
results-develop = Utvikle
results-strengths = Bruke meir
results-next = Neste: {$text}
results-next-due = Neste: {$text}, {$date}
results-said = Med ord
both-title = Før og etter
both-both = {$count ->
    [one] 1 svara begge gongene
   *[other] {$count} svara begge gongene
}
both-few = færre enn {$floor} kan koplast
both-all-of = Før og etter for alle utsegner i {$title}
both-which = Skjema og samling
both-counts = Alle som svara, {$earlier} og {$later}. {$count} av dei kan koplast.
both-of = {$count} av {$later} kan koplast.
both-order = Øvst {$earlier} samling, nedst {$later} samling.
both-moved = Av dei {$count}: {$moved}.
both-means = gjennomsnitt {$before} → {$after}
both-no-earlier = Resultatet frå samlinga før er sletta. Det som er sagt om dei same menneska, står her framleis.
both-how = Opp og ned er berre endringar som truleg er reelle, for dei som har levert begge gongene. Stolpane er alle som svara kvar gong.
compared-title = Samanlikn
compared-lead = To lagra resultat, del for del
compared-first = Det første: {$chosen}
compared-second = Det andre: {$chosen}
compared-swap = Byt om dei to
compared-round = {$round}, {$date}, {$n} bidrag
compared-nothing = Dei to har ingen skjema felles.
compared-few = {$a} og {$b} bidrag: Skilnaden blir rekna ut frå ti bidrag i begge.
compared-picture-show = Vis diagram
compared-picture-hide = Vis tabell
compared-row = {$name}: {$a} → {$b}{$number}. {$verdict}.
compared-words = Med ord
compared-how = Intervallet er 95 %, rekna ut frå gjennomsnitta og spreiingane som er lagra. Rekk det ikkje over null, er skilnaden truleg reell.
overview-share = {$percent} % svara {$point}
difference-means = Gjennomsnitt
difference-interval = Skilnad, 95 %-intervall
copied-sentences = Setningane er kopierte. Du kan lime dei inn i eit anna program.
results-deleted = Resultatet er sletta.
dialog-save-results = Lagre resultatet
dialog-save-minutes = Lagre referatet
