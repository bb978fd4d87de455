# Refleksjonsarka: tiltak av det som står der, og dei fire jobbane til leiaren

home-sheets = Refleksjonsark
home-sheet-new = Ikkje skrive enno
sheet-make-action = Gjer til tiltak
sheet-make-action-name = Gjer til tiltak: {$about}
sheet-which-plan = I kva plan?
sheet-in-plan = I planen: {$plan}
sheet-write-first = Skriv noko først.
sheet-action = Tiltak {$number}
sheet-action-remove = Fjern tiltaket: {$name}
sheet-action-told = {$words} ({$state})
sheet-plan-full = Planen har {$count} tiltak utan område, og det er ikkje plass til fleire. Fjern eitt av dei, og prøv igjen.
journal-delete-ask = { $count ->
    [one] Eitt tiltak frå denne sida er ikkje ferdig. Skal det slettast saman med sida?
   *[other] {$words} tiltak frå denne sida er ikkje ferdige. Skal dei slettast saman med sida?
}
journal-delete-not = Behald sida
journal-delete-page-alone = { $count ->
    [one] Slett sida, behald tiltaket
   *[other] Slett sida, behald tiltaka
}
journal-delete-actions-too = { $count ->
    [one] Slett sida og tiltaket
   *[other] Slett sida og tiltaka
}
journal-deleted-with-actions = Sletta sida frå {$date} og tiltaka som ikkje var ferdige. Du kan angre til du lukkar programmet.
due-open-sheet-name = Opne arket: {$name}
journal-jobs-lead = Del arbeidstida di i ti delar. Berre du ser arket.
jobs-compare-with = Samanlikn med {$date}
jobs-dots-name = {$job}. {$side}
jobs-count = {$count} av 10
jobs-count-before = {$count} av 10, sist {$before}
jobs-more-name = Éin del meir: {$job}. {$side}
jobs-fewer-name = Éin del mindre: {$job}. {$side}
jobs-words-name = Med eigne ord: {$job}
jobs-words-hint = Med eigne ord
jobs-told = {$job}: {$given}
jobs-first = Dette er første gongen.
jobs-since = Sidan {$date}
jobs-draft = Sida tel med når alle ti delane er plasserte.
jobs-earlier-draft = Sida frå {$date} er ikkje ferdig, og blir ikkje samanlikna.
jobs-none-moved = Ingen delar er flytta.
jobs-sentence = {$words}.
jobs-wants = Du vil ha {$words}.
jobs-wants-nothing = Du har det slik du vil ha det.
jobs-yours-alone = Delane dine blir aldri rekna saman med delane til andre.
jobs-write-on = Skriv vidare på sida frå {$date}
