# Resultatet av et kurs, i setninger og i filer

course-received = {$count} av {$expected} ({$percent} %)
course-part-highest = {$count ->
    [one] Høyest er {$names} ({$value}).
   *[other] Delt høyest er {$names} ({$value}).
}
course-part-lowest = {$count ->
    [one] Lavest er {$names} ({$value}).
   *[other] Delt lavest er {$names} ({$value}).
}
course-part-divided = Svarene spriker mest i {$names}.
course-part-agreed = Svarene er likest i {$names}.
course-statement-highest = {$count ->
    [one] Høyest er {$names} (gjennomsnitt {$value}).
   *[other] Delt høyest er {$names} (gjennomsnitt {$value}).
}
course-statement-lowest = {$count ->
    [one] Lavest er {$names} (gjennomsnitt {$value}).
   *[other] Delt lavest er {$names} (gjennomsnitt {$value}).
}
course-statement-highest-half = {$count ->
    [one] Høyest er {$names}. {$half}.
   *[other] Delt høyest er {$names}. {$half}.
}
course-statement-lowest-half = {$count ->
    [one] Lavest er {$names}. {$half}.
   *[other] Delt lavest er {$names}. {$half}.
}
course-statement-divided = Svarene spriker mest på {$names}.
course-statement-agreed = Svarene er likest på {$names}.
course-statement-alike = Alle {$count} svarte {$point} på {$item}.
course-paired = {$count} av {$of} kan kobles.
course-paired-few = Færre enn {$floor} kan kobles, så før og etter vises ikke.
course-stored-shape = Resultatet er skadet og kan ikke vises. Hent det fra en sikkerhetskopi eller et arkiv.
course-stored-newer = Resultatet er laget av en nyere versjon. Oppdater Selvsyn, og prøv igjen.
course-stored-other = Resultatet gjelder en annen versjon av skjemaet. Hent inn den versjonen under «Innstillinger», og prøv igjen.
course-stored-figure = Resultatet har tall som ikke kan være riktige, eller som ikke skal vises for så få. Derfor vises det ikke. Hent det fra en sikkerhetskopi eller et arkiv.
course-compare-chance = Kan være tilfeldig
course-compare-real = Trolig reell forskjell
course-compare-few = Ikke regnet ut
course-compare-other = Kan ikke sammenlignes
course-compare-before-rounding = før avrunding
course-compare-interval = 95 %-intervall fra {$low} til {$high}
course-compare-says-higher = {$names} er trolig høyere i {$b} enn i {$a}.
course-compare-says-lower = {$names} er trolig lavere i {$b} enn i {$a}.
course-compare-says-may = For {$names} er forskjellen så liten at den kan være tilfeldig.
course-compare-says-none = For {$names} er forskjellen ikke regnet ut. Det krever minst ti bidrag i begge, og svar som spriker.
course-compare-says-not = {$names} har andre utsagn eller en annen skala, og kan ikke sammenlignes.
course-compare-says-groups = Det er to grupper, ikke nødvendigvis de samme menneskene.
xlsx-course = Kurs
xlsx-date = Dato
xlsx-group-round = Runde
xlsx-group-expected = Ventet
