# Resultatet

kind-radar = Radar
kind-bars = Stolpar
kind-dots = Punkt
dimensions = Delane
sorted-by-value = Sortert etter verdi
answers = Svar
raw-answers-name = Svar: {$answers}
mean-of = {$answered} av {$count} svar
legend-now = No
legend-before-date = Førre gong, {$date}
legend-before = Førre gong
dates-compared = {$date}, samanlikna med {$previous}
change-title = Endring sidan sist
change-since = Endring sidan {$date}
change-first-time = Dette er første gongen. Samanlikning kjem neste gong.
change-nothing = Ingen av delane har endra seg.
method-show = Slik er dette rekna ut
method-hide = Skjul utrekninga
in-words = Med ord
result-combined = Samla
result-tabs = Resultat av
result-lead = {$title} {$dates}
result-not-answered = Du har ikkje svara på {$title} enno.
result-to-latest = Sjå den siste, {$date}
report-write = Skriv rapport…
statements-highest = Høgast: {$count ->
    [one] éi utsegn
   *[other] {$words} utsegner
} med {$answer}
statements-lowest = Lågast: {$count ->
    [one] éi utsegn
   *[other] {$words} utsegner
} med {$answer}
statements-alike = {$count ->
    [one] Berre éi utsegn har svar på skalaen: {$answer}.
   *[other] Alle dei {$words} utsegnene du svara på, har {$answer}. Ingen står høgast eller lågast.
}
statements-none = Ingen av utsegnene har svar på skalaen, så ingen står høgast eller lågast.
statements-level = {$point}, {$label}
statements-level-counted = verdien {$point}
statement-reversed = {$statement} (snudd, du svara {$given})
statements-more = og {$words} til
statements-fewer = Vis færre
change-all = Alle endringar ({$count})
remarks-title = Merknadene dine
remarks-private = Berre du ser dei
answers-of = Alle svar: {$title}
answers-count = {$count} svar
answer-name = {$statement}: {$answer}
values-all = Alle verdiar
values-count = {$count ->
    [one] {$count} del
   *[other] {$count} delar
}
next-title = Neste steg
next-question = Kva kjenner du deg att i, og kva overraskar deg?
next-make = Vel to område å utvikle og to styrkar å bruke meir.
next-open = Du har ein plan. Sjå kva du skreiv, og kva som er gjort.
result-reflection = Dette er di eiga vurdering, meint som hjelp til å tenkje. Utsegnene er ikkje ein validert test, og det finst ingen norm.
result-ask-others = Andre ser ofte ein leiar annleis enn leiaren ser seg sjølv. Spør gjerne nokon som kjenner deg.
result-ask-sources = Kjelder: Heidemeier og Moser 2009 (samanhengen mellom eiga vurdering og vurderinga frå andre er 0,22 av 1); Gerstner og Day 1997.
result-empty = Profilen viser medarbeidarskap og leiarferdigheiter saman. Han kjem når du har fullført eitt av skjemaa.
result-empty-start = Vel skjema
result-locked = Eigenvurderinga er avslutta og låst.
result-superseded = Eigenvurderinga er låst og erstatta av ein retta kopi.
result-correct = Lag ein retta kopi
error-nothing-to-show = Det er ikkje noko resultat å lagre enno. Fullfør ei eigenvurdering først.
error-session-gone = Denne eigenvurderinga er ikkje i dataa dine lenger. Vel ei anna under «Historikk».
error-data-replaced = Dataa dine vart bytte ut imens, så ingenting er lagra. Prøv igjen.
error-nothing-written = Det er ikkje skrive noko i utviklingsplanen eller på refleksjonsarka enno.
error-picture = Biletet kunne ikkje teiknast. Prøv å lagre som .svg.
error-ending = Filnamnet må slutte på {$endings}.
error-write = Kunne ikkje skrive {$path}. Vel ei anna mappe.
error-write-not-a-file = {$path} er ikkje ei vanleg fil. Vel eit anna namn.
error-write-protected = {$path} er skriveverna. Vel eit anna namn, eller slå av skrivevernet.
error-write-others = {$path} høyrer til ein annan brukar. Vel eit anna namn eller ei anna mappe.
error-write-dangling = {$path} er ei lenkje til ei fil som ikkje finst. Vel eit anna namn.
error-write-full = Det er ikkje plass til {$path}. Rydd plass på disken, eller vel ei anna mappe.
error-not-a-file = {$path} er ikkje ei vanleg fil, men ei mappe, eit røyr, ei eining eller liknande. Vel ei fil.
error-read = Kunne ikkje lese {$path}. Sjekk at fila finst og er ei tekstfil.
error-too-large = {$path} er større enn {$megabytes} MB, og så mykje les ikkje Selvsyn. Sjekk at det er rett fil.
dialog-save-chart = Lagre diagrammet
dialog-save-history = Lagre dataa dine
dialog-import = Hent inn eit arkiv
error-archive-made = Arkivet kunne ikkje lagast, og ingenting er skrive. Prøv å lagre som .xlsx.
error-workbook = Arbeidsboka kunne ikkje lagast. Prøv å lagre som .csv.
error-clock = Klokka på maskina står på ei tid før 1970, så arbeidsboka kunne ikkje lagast. Still klokka, og prøv igjen.
called-off = Avbrote. Ingenting er lagra.
export-report = Rapport…
export-report-of = Rapport: {$title}…
export-chart = Diagram som bilete…
copy-chart = Kopier diagrammet
copy-table = Kopier tabellen
