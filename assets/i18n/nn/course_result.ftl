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
xlsx-group-round = Samling
xlsx-group-expected = Venta
minutes-title = Referat: {$course}
minutes-day = {$round}, {$date}
minutes-answered = {$title}: {$received}
minutes-then = sist
minutes-now = no
minutes-mean = {$title}: {$mean}.
minutes-mean-before = {$title}: {$mean}, sist {$before}.
minutes-change = Før og etter: {$told}
minutes-agreed = Dette vil vi
minutes-develop = Utvikle: {$words}.
minutes-strengths = Bruke meir: {$words}.
minutes-signs = Dette ser vi når det verkar: {$words}.
minutes-said = Stikkord
minutes-said-asked = {$title} {$words}.
minutes-said-of = {$title}: {$words}.
minutes-said-rest = Elles
minutes-caution = Ingen tal er av færre enn {$floor}. Kor mange som svara kva, blir vist først når {$detail} har levert og minst {$answers} har svara på kvar utsegn. Likevel kan noko gjettast: Har alle svara likt, veit alle kva alle svara. Skjemaet er til å snakke om, ikkje ein validert test.
minutes-caution-change = Opp og ned er berre endringar som truleg er reelle. Er berre éin ny sidan sist, kan skilnaden handle om den eine.
demands-title = Krav og forventningar
demands-leadership = Leiarskap
demands-followership = Medarbeidarskap
demands-seniors = Særleg for seniorar
demands-expectation = Det vi ventar
demands-in-policy = I personalpolitikken
demands-role = Kven følgjer opp
demands-policy-yes = Tydeleg
demands-policy-partly = Delvis
demands-policy-no = Ikkje tydeleg
demands-policy-unknown = Veit ikkje
demands-policy-none = Ikkje svara på
demands-nobody = Ingen enno
demands-summary = Samtalen gav {$all} stikkord. Tydeleg i personalpolitikken: {$yes}. Delvis: {$partly}. Ikkje tydeleg: {$no}. Veit ikkje, eller ikkje svara på: {$unknown}. Utan nokon som følgjer opp: {$nobody}.
error-no-demands = Det står ingen stikkord i listene enno. Skriv nokre under «Dette vil vi», og prøv igjen.
calendar-from-course = Avtalt på kurset {$course}. Laga med Selvsyn.
file-minutes = selvsyn-referat
file-demands = selvsyn-krav-og-forventningar
file-agreed = selvsyn-dette-vil-vi
