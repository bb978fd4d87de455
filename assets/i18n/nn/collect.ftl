# Samle inn til eit kurs

collect-opening = Opnar innsamlinga …
collect-of = {$count} av {$expected}
collect-received = {$count ->
    [one] har levert · blir vist samla frå {$floor}
   *[other] har levert · blir vist samla frå {$floor}
}
collect-too-many = {$count ->
    [one] Éin fleire enn venta har levert. Tel hovuda før du viser.
   *[other] {$count} fleire enn venta har levert. Tel hovuda før du viser.
}
collect-alike = {$count ->
    [one] Eitt bidrag er ein kode lik ein annan. Det kan vere same person, så det tel ikkje mot grensa.
   *[other] {$count} bidrag er kodar like andre. Det kan vere dei same personane, så dei tel ikkje mot grensa.
}
collect-missing = Blir vist frå {$floor}. {$missing ->
    [one] Éin til.
   *[other] {$missing} til.
}
collect-shown = {$count ->
    [one] Éin er med i eit vist resultat.
   *[other] {$count} er med i eit vist resultat.
}
collect-shown-and-waiting = {$count} er viste, {$waiting} ventar. {$missing ->
    [one] Éin til, så kan dei visast for seg.
   *[other] {$missing} til, så kan dei visast for seg.
}
collect-shown-and-ready = {$count} er viste. {$waiting} ventar og kan visast for seg.
collect-reveal = Vis resultatet til gruppa…
collect-reveal-title = Vis resultatet til gruppa
collect-ready = Du blir spurd før noko blir vist.
collect-all-shown = Det som er levert, er vist.
collect-more = {$missing ->
    [one] Éin til, så kan det visast.
   *[other] {$missing} til, så kan det visast.
}
collect-reading = Les filene som er komne …
collect-revealing = Reknar ut resultatet til gruppa …
collect-keyless = Kurset kom utan nøkkelen sin, så her kan ingenting samlast inn. Gjenopprett ein tryggingskopi frå maskina kurset blei laga på.
collect-ask = {$count} har levert. Vise no?
collect-ask-many = {$counts} har levert. Vise no?
collect-ask-late = Dei som kjem seinare, kan berre visast saman, når dei er minst {$floor}.
collect-ask-waiting = {$titles} ventar til nok har levert.
collect-ask-too-many = {$count ->
    [one] Det er éin fleire enn venta. Stemmer det med hovuda i rommet?
   *[other] Det er {$count} fleire enn venta. Stemmer det med hovuda i rommet?
}
collect-ask-now = Vis no
collect-ask-wait = Vent
collect-refused = {$title}: {$why}
collect-left = {$count ->
    [one] Resultatet er lagra. Éi fil frå det ligg framleis i mappa.
   *[other] Resultatet er lagra. {$count} filer frå det ligg framleis i mappa.
}
collect-left-delete = {$count ->
    [one] Slett fila i mappa
   *[other] Slett dei {$count} filene i mappa
}
collect-left-keep = La dei liggje
collect-stored = Alt er lagra, forsegla. Du kan halde fram når som helst.
collect-withdraw = Trekk eit bidrag…
collect-withdraw-field = Kvittering eller kode
collect-withdraw-do = Trekk bidraget
collect-withdraw-file = Vel fila…
collect-withdraw-help = Ingen ser svara. Bidraget tel ikkje med lenger, og kan ikkje leverast igjen.
collect-halves = Oversikt eller innsamling
collect-half-overview = Oversikt
collect-half-ways = Samle inn
collect-way-files = Mappe
collect-way-files-lead = Vel mappe eller filer
collect-way-codes = Kodar
collect-way-codes-lead = Lim inn heile chatten
collect-way-paper = Papir
collect-way-paper-lead = Tast inn frå svarark
collect-way-faults = {$count ->
    [one] 1 talde ikkje
   *[other] {$count} talde ikkje
}
collect-folder = Mappe
collect-folder-none = Inga mappe er vald. Vel den deltakarane leverer i, eller dra filene hit.
collect-folder-watched = Nye filer blir tekne med etter kvart.
collect-folder-gone = Får ikkje kontakt med mappa. Det som er talt, er lagra. Selvsyn prøver igjen av seg sjølv.
collect-folder-choose = Vel mappe…
collect-folder-change = Byt mappe…
collect-files-choose = Vel filer…
collect-drop = Du kan òg dra filer hit. Ei fil som blir fjerna frå mappa før resultatet er vist, tel ikkje med lenger.
collect-codes-field = Lim inn kodar
collect-codes-hint = Lim inn heile chatten. Teksten rundt kodane gjer ingenting.
collect-codes-take = Ta imot
collect-codes-help = Alle som ser chatten, kan lese kodane. Ei fil er forsegla.
collect-paper-questionnaire = Skjema på arket
collect-paper-keys = 1–{$max}, «-» ikkje relevant, «.» ikkje svara på
collect-paper-cells = Svara på arket: {$title}
collect-paper-empty = Ingenting er tasta.
collect-paper-count = Tel med
collect-paper-begin = Tast eitt svarark om gongen: {$count} svar. Enter tel med.
collect-paper-last = {$number} {$item}: {$answer}
collect-paper-echo = {$name} {$answers}.
collect-paper-refused = «{$signs}» er ikkje svara på eitt ark. Bruk 1–{$max}, «-» eller «.».
collect-paper-undo = Angre siste ark
collect-mark = Eige merke
collect-mark-help = Valfritt. Fire teikn som berre deltakaren kjenner, så før og etter kan koplast. Ein forsegla kopi av arket blir liggjande til neste samling er vist.
collect-mark-short = Merket har {$count} teikn.
collect-same-mark = Merket {$mark} er på eit ark frå før i denne samlinga. Er det same person?
collect-same-replace = Same: det nye gjeld
collect-same-both = To personar: tel begge
collect-same-return = Endre merket
collect-uncounted = Talde ikkje ({$count})
collect-uncounted-none = Det som er kome, er talt.
collect-uncounted-here = Blir berre vist her, og berre til resultatet er vist.
collect-uncounted-more = {$count ->
    [one] … og éin til.
   *[other] … og {$count} til.
}
collect-pasted = Limt inn {$time}, linje {$line}.
collect-other-course = Gjeld eit anna kurs: «{$course}».
collect-other-round = Gjeld «{$round}», og er talt der.
collect-mend = Rett koden…
collect-mend-field = Koden, retta
collect-hide = Skjul
