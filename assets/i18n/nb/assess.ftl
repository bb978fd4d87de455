# Besvarelsen

assess-tab-items = Utsagn
assess-tab-chart = Diagram
assess-complete = Fullført
assess-cell = {$item}: {$point} av {$max}, {$label}
assess-remark = Merknad
assess-remark-field = Merknad til: {$item}
assess-remark-hint = Hva tenkte du på?
assess-remaining = {$count ->
    [one] {$count} utsagn gjenstår
   *[other] {$count} utsagn gjenstår
}
assess-show-result = Vis resultat
assess-review = Se over…
assess-keys = 1–{$max} svarer · 0 ikke relevant · M merknad · ↑↓ flytter · Ctrl+Z angrer · F1 alle taster
live-title = Profilen så langt
live-lead = Tegner bare dimensjoner der alle svar er på plass.
live-hidden = Diagrammet vises når du er ferdig. Det kan du endre i innstillingene.
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
assess-remark-full = Fullt: {$count} tegn er det meste
assess-row-remark = Har merknad.
# Every key of the questionnaire.
keys-open = Alle taster (F1)
keys-title = Taster i egenvurderingen
keys-lead = De virker når et utsagn er markert.
keys-close = Tilbake til utsagnene
keys-points = 1–{$max}
keys-points-do = Svarer og går til neste utsagn uten svar
keys-not-relevant = 0 eller X
keys-not-relevant-do = Svarer «Ikke relevant»
keys-clear = Delete
keys-clear-do = Tar bort svaret
keys-rows = ↑ ↓
keys-rows-do = Går til utsagnet over eller under
keys-cells = ← →
keys-cells-do = Går mellom svarene i utsagnet
keys-press = Mellomrom
keys-press-do = Velger svaret du står på
keys-remark = M
keys-remark-do = Går til merknaden. Escape går tilbake til utsagnet
keys-undo = Ctrl+Z
keys-undo-do = Angrer det siste svaret
keys-finish = Ctrl+Enter
keys-finish-do = Viser resultatet, eller det som gjenstår
keys-list = F1
keys-list-do = Viser og lukker denne listen
