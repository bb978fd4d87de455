# Egenvurderingen

assess-tab-items = Utsagn
assess-tab-chart = Diagram
assess-complete = Fullført
assess-cell = {$item}: {$point} av {$max}, {$label}
assess-remark = Merknad
assess-remark-field = Merknad til: {$item}
assess-remark-hint = Hva tenkte du på?
assess-remaining = {$count ->
    [0] Alt er besvart
    [one] {$count} utsagn gjenstår
   *[other] {$count} utsagn gjenstår
}
assess-show-result = Vis resultat
assess-review = Se over…
assess-keys = 1–{$max} svarer · 0 ikke relevant · M merknad · ↑↓ flytter · Ctrl+Z angrer · F1 alle taster
live-title = Profilen så langt
live-lead = Diagrammet viser bare de delene du har svart ferdig på.
live-hidden = Diagrammet vises når du er ferdig. Det kan du endre under «Innstillinger».
review-title = Se over før du avslutter
review-lead = {$count ->
    [0] Alt er besvart.
    [one] Ett utsagn er ikke besvart. Du kan svare nå, eller avslutte uten.
   *[other] {$count} utsagn er ikke besvart. Du kan svare nå, eller avslutte uten.
}
review-answer = Svar
review-answer-name = Svar på: {$item}
review-label = Merkelapp (valgfri)
label-hint = For eksempel «Før kurset»
review-finish-anyway = Avslutt og vis resultat
review-back = Tilbake til utsagnene
review-locks = Når du avslutter, blir svarene låst. Du kan senere lage en rettet kopi.
# A statement as a whole, for the ear.
assess-row = { $place } av { $count }: { $item } { $answer }
assess-row-open = Ikke besvart.
assess-row-point = Besvart med { $point } av { $max }.
assess-row-not-relevant = Besvart med «Ikke relevant».
assess-tab-remark = Merknad
assess-view = Vis
assess-cell-not-relevant = {$item}: Ikke relevant
assess-remark-title = Merknad til utsagn {$place}
assess-remark-private = Valgfritt. Deles aldri.
assess-remark-length = {$length} av {$count} tegn
assess-remark-full = Fullt: Her er det plass til {$count} tegn
assess-row-remark = Har merknad.
keys-open = Alle taster (F1)
assess-instruction = Ta stilling til utsagnene slik du ser deg selv i dag. Tenk deretter over utviklingsområdene og styrkene dine.
# Whose words the points of the scale are, in the place of the instruction.
assess-scale-open = Om ordene til tallene
assess-scale-source = Ordene til tallene er fra Selvsyn. Kurset har bare 1–5.
