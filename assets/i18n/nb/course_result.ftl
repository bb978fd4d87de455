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
xlsx-group-round = Samling
xlsx-group-expected = Ventet
minutes-title = Referat: {$course}
minutes-day = {$round}, {$date}
minutes-answered = {$title}: {$received}
minutes-then = sist
minutes-now = nå
minutes-mean = {$title}: {$mean}.
minutes-mean-before = {$title}: {$mean}, sist {$before}.
minutes-change = Før og etter: {$told}
minutes-agreed = Dette vil vi
minutes-develop = Utvikle: {$words}.
minutes-strengths = Bruke mer: {$words}.
minutes-signs = Dette ser vi når det virker: {$words}.
minutes-said = Stikkord
minutes-said-asked = {$title} {$words}.
minutes-said-of = {$title}: {$words}.
minutes-said-rest = Ellers
minutes-caution = Ingen tall er av færre enn {$floor}. Hvor mange som svarte hva, vises først når {$detail} har levert og minst {$answers} har svart på hvert utsagn. Likevel kan noe gjettes: Har alle svart likt, vet alle hva alle svarte. Skjemaet er til å snakke om, ikke en validert test.
minutes-caution-change = Opp og ned er bare endringer som trolig er reelle. Er bare én ny siden sist, kan forskjellen handle om den ene.
demands-title = Krav og forventninger
demands-leadership = Lederskap
demands-followership = Medarbeiderskap
demands-seniors = Særlig for seniorer
demands-expectation = Det vi forventer
demands-in-policy = I personalpolitikken
demands-role = Hvem følger opp
demands-policy-yes = Tydelig
demands-policy-partly = Delvis
demands-policy-no = Ikke tydelig
demands-policy-unknown = Vet ikke
demands-policy-none = Ikke besvart
demands-nobody = Ingen ennå
demands-summary = Samtalen ga {$all} stikkord. Tydelig i personalpolitikken: {$yes}. Delvis: {$partly}. Ikke tydelig: {$no}. Vet ikke, eller ikke besvart: {$unknown}. Uten noen som følger opp: {$nobody}.
error-no-demands = Det står ingen stikkord i listene ennå. Skriv noen under «Dette vil vi», og prøv igjen.
calendar-from-course = Avtalt på kurset {$course}. Laget med Selvsyn.
file-minutes = selvsyn-referat
file-demands = selvsyn-krav-og-forventninger
file-agreed = selvsyn-dette-vil-vi
