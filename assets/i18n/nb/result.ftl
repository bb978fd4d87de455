# Resultatet

kind-radar = Radar
kind-bars = Stolper
kind-dots = Punkter
dimensions = Delene
sorted-by-value = Sortert etter verdi
answers = Svar
raw-answers-name = Svar: {$answers}
mean-of = {$answered} av {$count} svar
legend-now = Nå
legend-before-date = Forrige gang, {$date}
legend-before = Forrige gang
dates-compared = {$date}, sammenlignet med {$previous}
change-title = Endring siden sist
change-since = Endring siden {$date}
change-first-time = Dette er første gang. Sammenligning kommer neste gang.
change-nothing = Ingen av delene har endret seg.
method-show = Slik er dette regnet ut
method-hide = Skjul utregningen
in-words = Med ord
result-combined = Samlet
result-tabs = Resultat av
result-lead = {$title} {$dates}
result-not-answered = Du har ikke svart på {$title} ennå.
result-to-latest = Se den siste, {$date}
report-write = Skriv rapport…
statements-highest = Høyest: {$count ->
    [one] ett utsagn
   *[other] {$words} utsagn
} med {$answer}
statements-lowest = Lavest: {$count ->
    [one] ett utsagn
   *[other] {$words} utsagn
} med {$answer}
statements-alike = {$count ->
    [one] Bare ett utsagn har svar på skalaen: {$answer}.
   *[other] Alle {$words} utsagn du svarte på, har {$answer}. Ingen står høyest eller lavest.
}
statements-none = Ingen av utsagnene har svar på skalaen, så ingen står høyest eller lavest.
statements-level = {$point}, {$label}
statements-level-counted = verdien {$point}
statement-reversed = {$statement} (snudd, du svarte {$given})
statements-more = og {$words} til
statements-fewer = Vis færre
change-all = Alle endringer ({$count})
remarks-title = Merknadene dine
remarks-private = Bare du ser dem
answers-of = Alle svar: {$title}
answers-count = {$count} svar
answer-name = {$statement}: {$answer}
values-all = Alle verdier
values-count = {$count ->
    [one] {$count} del
   *[other] {$count} deler
}
next-title = Neste steg
next-question = Hva kjenner du deg igjen i, og hva overrasker deg?
next-make = Velg to områder å utvikle og to styrker å bruke mer.
next-open = Du har en plan. Se hva du skrev, og hva som er gjort.
result-reflection = Dette er din egen vurdering, ment som hjelp til å tenke. Utsagnene er ikke en validert test, og det finnes ingen norm.
result-ask-others = Andre ser ofte en leder annerledes enn lederen ser seg selv. Spør gjerne noen som kjenner deg.
result-ask-sources = Kilder: Heidemeier og Moser 2009 (sammenhengen mellom egen og andres vurdering er 0,22 av 1); Gerstner og Day 1997.
result-empty = Profilen viser medarbeiderskap og lederferdigheter sammen. Den kommer når du har fullført ett av skjemaene.
result-empty-start = Velg skjema
result-locked = Egenvurderingen er avsluttet og låst.
result-superseded = Egenvurderingen er låst og erstattet av en rettet kopi.
result-correct = Lag en rettet kopi
error-nothing-to-show = Det er ikke noe resultat å lagre ennå. Fullfør en egenvurdering først.
error-session-gone = Denne egenvurderingen er ikke i dataene dine lenger. Velg en annen under «Historikk».
error-data-replaced = Dataene dine ble byttet ut imens, så ingenting er lagret. Prøv igjen.
error-nothing-written = Det er ikke skrevet noe i utviklingsplanen eller på refleksjonsarkene ennå.
error-picture = Bildet kunne ikke tegnes. Prøv å lagre som .svg.
error-ending = Filnavnet må slutte på {$endings}.
error-write = Kunne ikke skrive {$path}. Velg en annen mappe.
error-write-not-a-file = {$path} er ikke en vanlig fil. Velg et annet navn.
error-write-protected = {$path} er skrivebeskyttet. Velg et annet navn, eller slå av skrivebeskyttelsen.
error-write-others = {$path} tilhører en annen bruker. Velg et annet navn eller en annen mappe.
error-write-dangling = {$path} er en lenke til en fil som ikke finnes. Velg et annet navn.
error-write-full = Det er ikke plass til {$path}. Rydd plass på disken, eller velg en annen mappe.
error-not-a-file = {$path} er ikke en vanlig fil, men en mappe, et rør, en enhet eller lignende. Velg en fil.
error-read = Kunne ikke lese {$path}. Sjekk at filen finnes og er en tekstfil.
error-too-large = {$path} er større enn {$megabytes} MB, og så mye leser ikke Selvsyn. Sjekk at det er riktig fil.
dialog-save-chart = Lagre diagrammet
dialog-save-history = Lagre dataene dine
dialog-import = Hent inn et arkiv
error-archive-made = Arkivet kunne ikke lages, og ingenting er skrevet. Prøv å lagre som .xlsx.
error-workbook = Arbeidsboken kunne ikke lages. Prøv å lagre som .csv.
error-clock = Klokken på maskinen står på en tid før 1970, så arbeidsboken kunne ikke lages. Still klokken, og prøv igjen.
called-off = Avbrutt. Ingenting er lagret.
export-report = Rapport…
export-report-of = Rapport: {$title}…
export-chart = Diagram som bilde…
copy-chart = Kopier diagrammet
copy-table = Kopier tabellen
