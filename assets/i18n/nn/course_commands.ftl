# Kommandoen «course», og kva som kan vere i vegen for eit kurs

help-course = Lei eit kurs: samle inn, vis resultatet, og sjå det igjen
help-course-code = Kurskoden, slik lista over kursa viser han
help-course-round = Kva samling, frå 1; den næraste om inga er nemnd
help-course-yes = Gjer det utan å spørje
help-course-new = Lag eit kurs, og skriv kursfila; skriv ut kurskoden
help-course-new-name = Namnet på kurset
help-course-new-workplace = Arbeidsplassen
help-course-new-instruments = Eit skjema, og kor mange som er venta, til dømes medarbeiderskap=18
help-course-new-floor = Kor mange som må ha levert før noko blir vist; aldri færre enn fem
help-course-new-rounds = Ei samling med dag, til dømes «1. samling=2026-10-13»; elles to, med seks veker mellom
help-course-new-folder = Mappa deltakarane leverer i
help-course-new-out = Kursfila som blir skriven
help-course-list = Vis kursa du leier
help-course-show = Vis kor langt eit kurs er kome
help-course-end = Avslutt eit kurs; resultata blir liggjande
help-course-delete = Slett eit kurs med alt som høyrer til; at noko er vist, blir hugsa
help-course-collect = Ta imot det som er levert, og fortel kva som talde og kva som ikkje gjorde det
help-course-collect-round = Berre denne samlinga; elles den kvart bidrag gjeld
help-course-withdraw = Trekk eit bidrag for godt, utan at nokon ser svara
help-course-withdraw-what = Kvitteringa, koden eller fila
help-course-reveal = Vis resultatet til gruppa, når mange nok har levert; det blir lagra og kan ikkje gjerast om
help-course-reveal-instrument = Berre dette skjemaet; elles alle som kan visast
help-course-result = Vis eit lagra resultat igjen, eller skriv det til fil
help-course-result-round = Kva samling, frå 1; den siste som er vist, om inga er nemnd
help-course-change = Vis før og etter for dei same menneska
help-course-change-instrument = Kva skjema
help-course-compare = Samanlikn to lagra resultat
help-course-compare-a = Kurskode, eller kurskode:samling
help-course-compare-b = Kurskode, eller kurskode:samling
help-course-compare-instrument = Kva skjema
help-course-minutes = Skriv referatet frå ei samling, éi side
help-course-minutes-round = Kva samling, frå 1; den siste det er noko frå, om ho ikkje er oppgjeven
help-course-minutes-out = Fila referatet blir skrive til
help-course-agree = Skriv «Dette vil vi» for ei samling, i staden for det som står der
help-course-agree-develop = Noko gruppa vil utvikle, høgst to
help-course-agree-strengths = Ein styrke gruppa vil byggje på, høgst to
help-course-agree-signs = Slik merkar ein at det verkar, høgst seks
help-course-agree-actions = Noko som skal gjerast, med dag, til dømes «Rydde møta=2026-11-24»; høgst ti

course-list-ended = avslutta
course-show = {$title}: {$waiting} ventar, {$shown} er viste
course-show-of = {$title}: {$waiting} ventar, {$shown} er viste, {$expected} er venta
course-end-ask = Avslutte «{$name}»? Resultata blir liggjande. Ark som er tekne vare på til neste samling, blir sletta.
course-delete-ask = Slette «{$name}» med alt som er samla inn, vist og avtalt? Det kan ikkje gjerast om.
course-collected = { $count ->
    [0] Ingen nye bidrag.
    [one] Eitt nytt bidrag er talt og lagra, forsegla.
   *[other] {$count} nye bidrag er talde og lagra, forsegla.
}
course-collect-shown = { $count ->
    [one] Éi fil er alt med i eit vist resultat, og tel berre éin gong.
   *[other] {$count} filer er alt med i eit vist resultat, og tel berre éin gong.
}
course-collect-other = Gjeld eit anna kurs: «{$course}».
course-withdraw-ask = Trekkje bidraget? Det tel ikkje lenger med, og kan ikkje leverast igjen.
course-withdrawn = Bidraget er trekt.
course-of = {$count} av {$expected}
course-reveal-received = {$title}: {$count} har levert.
course-reveal-too-many = { $count ->
    [one] Det er éin fleire enn venta. Stemmer det med hovuda i rommet?
   *[other] Det er {$count} fleire enn venta. Stemmer det med hovuda i rommet?
}
course-reveal-waiting = {$title} ventar til nok har levert.
course-reveal-late = Dei som kjem seinare, kan berre visast saman, når dei er minst {$floor}.
course-reveal-now = Vise no?
course-agree-ask = Erstatte det som står i «Dette vil vi» for denne samlinga?
confirm-yes = ja
confirm-hint = Skriv «ja» for å gå vidare:

error-no-course = Du leier ikkje noko kurs med koden «{$code}». Skriv «selvsyn course list» for å sjå alle.
error-no-round = { $rounds ->
    [one] Kurset har éi samling. Vel 1.
   *[other] Kurset har {$rounds} samlingar. Vel frå 1 til {$rounds}.
}
error-not-asked = Kurset spør ikkje om «{$id}». Skriv «selvsyn course show» med kurskoden for å sjå skjemaa.
error-course-ended = Kurset er avslutta, så her blir ingenting samla inn. Ta det opp att under «Kurs» først.
error-course-name = Kurset må ha eit namn på éi linje, med høgst {$max} teikn.
error-course-instruments = Vel minst eitt skjema som skal svarast på.
error-course-too-many = Eit kurs kan ha høgst {$max} skjema.
error-course-expected = Kor mange som er venta til «{$id}», må vere eit tal frå 1 til 9999.
error-course-round-title = Kvar samling må ha eit namn på éi linje, med høgst {$max} teikn.
error-course-round-day = Kvar samling må ha ein dag.
error-line = Teksten må vere éi linje med 1 til {$max} teikn.
error-too-many-lines = Det er plass til høgst {$max} slike.
error-not-collected = Bidraget er ikkje blant dei som ventar på å bli viste. Det som er vist, kan ikkje trekkjast.
error-too-few = {$title}: Blir vist frå {$floor}. { $missing ->
    [one] Éin til må levere.
   *[other] {$missing} til må levere.
}
error-nothing-new = {$title}: Ingen nye har levert etter at resultatet vart vist.
error-refused-of = {$title}: {$why}
error-collection-busy = Eit anna program endrar det som er samla inn. Lukk det, og prøv igjen.
error-not-confirmed = Ingenting er gjort. Svar «ja», eller skriv --yes på kommandolinja.

dialog-withdrawal = Vel fila som skal trekkjast
collect-not-stored = Det som kom, er ikkje talt enno. {$why}
collect-called-off = Avbrote. Det som alt var lese, er teke med.
collect-left-kept = { $count ->
    [one] Éi fil lét seg ikkje slette. Slett ho i mappa sjølv.
   *[other] {$count} filer lét seg ikkje slette. Slett dei i mappa sjølv.
}
