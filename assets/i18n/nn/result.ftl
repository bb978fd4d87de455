# Resultatet

kind-radar = Radar
kind-bars = Stolpar
kind-dots = Punkt
dimensions = Dimensjonar
sorted-by-value = Sortert etter verdi
answers = Svar
raw-answers-name = Svar: {$answers}
mean-of = av {$answered} av {$count}
legend-now = No
legend-before-date = Førre gong, {$date}
legend-before = Førre gong
dates-compared = {$date}, samanlikna med {$previous}
change-title = Endring sidan sist
change-since = Endring sidan {$date}
change-first-time = Dette er første gongen. Samanlikning kjem neste gong.
change-nothing = Ingen dimensjon har endra seg.
method-show = Slik er dette rekna ut
method-hide = Skjul utrekninga
in-words = Med ord
result-reflection = Dette er di eiga vurdering, til å tenkje med. Utsegnene er ikkje ein validert test, og det finst ingen norm.
result-ask-others = Eiga og andre si vurdering av leiing stemmer berre delvis overeins (Heidemeier og Moser 2009: r = 0,22; Gerstner og Day 1997). Spør gjerne nokon som kjenner deg.
result-empty = Profilen viser medarbeidarskap og leiarferdigheiter saman. Han kjem når du har fullført eitt av skjemaa.
result-empty-start = Vel skjema
result-locked = Svaret er avslutta og låst.
result-superseded = Svaret er låst og erstatta av ein retta kopi.
result-correct = Lag ein retta kopi
error-nothing-to-show = Det er ikkje noko resultat å skrive enno. Fullfør eit svar først.
error-picture = Biletet kunne ikkje teiknast. Prøv å lagre som .svg.
error-ending = Filnamnet må slutte på {$endings}.
error-write = Kunne ikkje skrive {$path}. Vel ei anna mappe.
error-read = Kunne ikkje lese {$path}. Sjekk at fila finst og er ei tekstfil.
dialog-save-chart = Lagre diagrammet
dialog-save-history = Lagre historikken
dialog-import = Hent inn eit arkiv
