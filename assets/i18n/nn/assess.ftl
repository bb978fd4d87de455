# Eigenvurderinga

assess-tab-items = Utsegner
assess-tab-chart = Diagram
assess-complete = Fullført
assess-cell = {$item}: {$point} av {$max}, {$label}
assess-remark = Merknad
assess-remark-field = Merknad til: {$item}
assess-remark-hint = Kva tenkte du på?
assess-remaining = {$count ->
    [0] Alt er svara på
    [one] {$count} utsegn står att
   *[other] {$count} utsegner står att
}
assess-show-result = Vis resultat
assess-review = Sjå over…
assess-keys = 1–{$max} svarar · 0 ikkje relevant · M merknad · ↑↓ flyttar · Ctrl+Z angrar · F1 alle tastar
live-title = Profilen så langt
live-lead = Diagrammet viser berre dei delane du har svara ferdig på.
live-hidden = Diagrammet blir vist når du er ferdig. Det kan du endre under «Innstillingar».
review-title = Sjå over før du avsluttar
review-lead = {$count ->
    [0] Alt er svara på.
    [one] Éi utsegn er ikkje svara på. Du kan svare no, eller avslutte utan.
   *[other] {$count} utsegner er ikkje svara på. Du kan svare no, eller avslutte utan.
}
review-answer = Svar
review-answer-name = Svar på: {$item}
review-label = Merkelapp (valfri)
label-hint = Til dømes «Før kurset»
review-finish-anyway = Avslutt og vis resultat
review-back = Tilbake til utsegnene
review-locks = Når du avsluttar, blir svara låste. Du kan seinare lage ein retta kopi.
# A statement as a whole, for the ear.
assess-row = { $place } av { $count }: { $item } { $answer }
assess-row-open = Ikkje svara på.
assess-row-point = Svara med { $point } av { $max }.
assess-row-not-relevant = Svara med «Ikkje relevant».
assess-tab-remark = Merknad
assess-view = Vis
assess-cell-not-relevant = {$item}: Ikkje relevant
assess-remark-title = Merknad til utsegn {$place}
assess-remark-private = Valfritt. Blir aldri delt.
assess-remark-length = {$length} av {$count} teikn
assess-remark-full = Fullt: Her er det plass til {$count} teikn
assess-row-remark = Har merknad.
keys-open = Alle tastar (F1)
assess-instruction = Ta stilling til utsegnene slik du ser deg sjølv i dag. Tenk deretter over utviklingsområda og styrkane dine.
# Whose words the points of the scale are, in the place of the instruction.
assess-scale-open = Om orda til tala
assess-scale-source = Orda til tala er frå Selvsyn. Kurset har berre 1–5.
