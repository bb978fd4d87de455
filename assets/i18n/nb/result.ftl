# Resultatet

kind-radar = Radar
kind-bars = Stolper
kind-dots = Punkter
dimensions = Dimensjoner
sorted-by-value = Sortert etter verdi
answers = Svar
raw-answers-name = Svar: {$answers}
mean-of = av {$answered} av {$count}
legend-now = Nå
legend-before-date = Forrige gang, {$date}
legend-before = Forrige gang
dates-compared = {$date}, sammenlignet med {$previous}
change-title = Endring siden sist
change-since = Endring siden {$date}
change-first-time = Dette er første gang. Sammenligning kommer neste gang.
change-nothing = Ingen dimensjon har endret seg.
method-show = Slik er dette regnet ut
method-hide = Skjul utregningen
in-words = Med ord
result-reflection = Dette er din egen vurdering, til å tenke med. Utsagnene er ikke en validert test, og det finnes ingen norm.
result-ask-others = Egen og andres vurdering av ledelse stemmer bare delvis overens (Heidemeier og Moser 2009: r = 0,22; Gerstner og Day 1997). Spør gjerne noen som kjenner deg.
result-empty = Profilen viser medarbeiderskap og lederferdigheter sammen. Den kommer når du har fullført ett av skjemaene.
result-empty-start = Velg skjema
result-locked = Besvarelsen er avsluttet og låst.
result-superseded = Besvarelsen er låst og erstattet av en rettet kopi.
result-correct = Lag en rettet kopi
error-nothing-to-show = Det er ikke noe resultat å skrive ennå. Fullfør en besvarelse først.
error-picture = Bildet kunne ikke tegnes. Prøv å lagre som .svg.
error-ending = Filnavnet må slutte på {$endings}.
error-write = Kunne ikke skrive {$path}. Velg en annen mappe.
error-read = Kunne ikke lese {$path}. Sjekk at filen finnes og er en tekstfil.
dialog-save-chart = Lagre diagrammet
dialog-save-history = Lagre historikken
dialog-import = Hent inn et arkiv
