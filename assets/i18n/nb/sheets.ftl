# Refleksjonsarkene: tiltak av det som står der, og lederens fire jobber

home-sheets = Refleksjonsark
home-sheet-new = Ikke skrevet ennå
sheet-make-action = Gjør til tiltak
sheet-make-action-name = Gjør til tiltak: {$about}
sheet-which-plan = I hvilken plan?
sheet-in-plan = I planen: {$plan}
sheet-write-first = Skriv noe først.
sheet-action = Tiltak {$number}
sheet-action-remove = Fjern tiltaket: {$name}
sheet-action-told = {$words} ({$state})
sheet-plan-full = Planen har {$count} tiltak uten område, og det er ikke plass til flere. Fjern ett av dem, og prøv igjen.
journal-delete-ask = { $count ->
    [one] Ett tiltak fra denne siden er ikke ferdig. Skal det slettes sammen med siden?
   *[other] {$words} tiltak fra denne siden er ikke ferdige. Skal de slettes sammen med siden?
}
journal-delete-not = Behold siden
journal-delete-page-alone = { $count ->
    [one] Slett siden, behold tiltaket
   *[other] Slett siden, behold tiltakene
}
journal-delete-actions-too = { $count ->
    [one] Slett siden og tiltaket
   *[other] Slett siden og tiltakene
}
journal-deleted-with-actions = Slettet siden fra {$date} og tiltakene som ikke var ferdige. Du kan angre til du lukker programmet.
due-open-sheet-name = Åpne arket: {$name}
journal-jobs-lead = Del arbeidstiden din i ti deler. Bare du ser arket.
jobs-compare-with = Sammenlign med {$date}
jobs-dots-name = {$job}. {$side}
jobs-count = {$count} av 10
jobs-count-before = {$count} av 10, sist {$before}
jobs-more-name = Én del mer: {$job}. {$side}
jobs-fewer-name = Én del mindre: {$job}. {$side}
jobs-words-name = Med egne ord: {$job}
jobs-words-hint = Med egne ord
jobs-told = {$job}: {$given}
jobs-first = Dette er første gang.
jobs-since = Siden {$date}
jobs-draft = Siden teller med når alle ti delene er plassert.
jobs-earlier-draft = Siden fra {$date} er ikke ferdig, og sammenlignes ikke.
jobs-none-moved = Ingen deler er flyttet.
jobs-sentence = {$words}.
jobs-wants = Du vil ha {$words}.
jobs-wants-nothing = Du har det slik du vil ha det.
jobs-yours-alone = Delene dine regnes aldri sammen med andres.
jobs-write-on = Skriv videre på siden fra {$date}
