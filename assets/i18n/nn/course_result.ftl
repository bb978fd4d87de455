# Resultatet av eit kurs, i setningar og i filer

course-received = {$count} av {$expected} ({$percent} %)
course-part-highest = {$count ->
    [one] Høgast er {$names} ({$value}).
   *[other] Delt høgast er {$names} ({$value}).
}
course-part-lowest = {$count ->
    [one] Lågast er {$names} ({$value}).
   *[other] Delt lågast er {$names} ({$value}).
}
course-part-divided = Svara sprikjer mest i {$names}.
course-part-agreed = Svara er likast i {$names}.
course-statement-highest = {$count ->
    [one] Høgast er {$names} (gjennomsnitt {$value}).
   *[other] Delt høgast er {$names} (gjennomsnitt {$value}).
}
course-statement-lowest = {$count ->
    [one] Lågast er {$names} (gjennomsnitt {$value}).
   *[other] Delt lågast er {$names} (gjennomsnitt {$value}).
}
course-statement-highest-half = {$count ->
    [one] Høgast er {$names}. {$half}.
   *[other] Delt høgast er {$names}. {$half}.
}
course-statement-lowest-half = {$count ->
    [one] Lågast er {$names}. {$half}.
   *[other] Delt lågast er {$names}. {$half}.
}
course-statement-divided = Svara sprikjer mest på {$names}.
course-statement-agreed = Svara er likast på {$names}.
course-statement-alike = Alle {$count} svara {$point} på {$item}.
course-paired = {$count} av {$of} kan koplast.
course-paired-few = Færre enn {$floor} kan koplast, så før og etter blir ikkje vist.
course-stored-shape = Resultatet er skadd og kan ikkje visast. Hent det frå ein tryggingskopi eller eit arkiv.
course-stored-newer = Resultatet er laga av ein nyare versjon. Oppdater Selvsyn, og prøv igjen.
course-stored-other = Resultatet gjeld ein annan versjon av skjemaet. Hent inn den versjonen under «Innstillingar», og prøv igjen.
course-stored-figure = Resultatet har tal som ikkje kan vere rette, eller som ikkje skal visast for så få. Difor blir det ikkje vist. Hent det frå ein tryggingskopi eller eit arkiv.
course-compare-chance = Kan vere tilfeldig
course-compare-real = Truleg reell skilnad
course-compare-few = Ikkje rekna ut
course-compare-other = Kan ikkje samanliknast
course-compare-before-rounding = før avrunding
course-compare-interval = 95 %-intervall frå {$low} til {$high}
course-compare-says-higher = {$names} er truleg høgare i {$b} enn i {$a}.
course-compare-says-lower = {$names} er truleg lågare i {$b} enn i {$a}.
course-compare-says-may = For {$names} er skilnaden så liten at han kan vere tilfeldig.
course-compare-says-none = For {$names} er skilnaden ikkje rekna ut. Det krev minst ti bidrag i begge, og svar som sprikjer.
course-compare-says-not = {$names} har andre utsegner eller ein annan skala, og kan ikkje samanliknast.
course-compare-says-groups = Det er to grupper, ikkje nødvendigvis dei same menneska.
xlsx-course = Kurs
xlsx-date = Dato
xlsx-group-round = Runde
xlsx-group-expected = Venta
