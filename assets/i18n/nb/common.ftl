# Ord som brukes overalt

app-name = Selvsyn
landmark-navigation = Hovedmeny
scroll-bar = Rullefelt
landmark-page = Side
nav-menu = Meny
nav-home = Hjem
nav-assess = Egenvurdering
nav-result = Resultat
nav-history = Historikk
nav-settings = Innstillinger
stays-here = Lagres bare på denne maskinen
close = Lukk
cancel = Avbryt
undo = Angre
continue = Fortsett
export = Eksporter…
path-save = Maskinen har ikke noe vindu for å velge filer. Skriv hvor filen skal ligge, og hva den skal hete.
path-open = Maskinen har ikke noe vindu for å velge filer. Skriv hvor filen ligger, og hva den heter.
path-folder = Maskinen har ikke noe vindu for å velge mapper. Skriv hvor mappen ligger.
path-field = Mappe og filnavn
path-use = Bruk denne filen
path-taken = {$path} finnes fra før. Vil du erstatte den?
path-replace = Erstatt filen
path-field-folder = Mappe
path-use-folder = Bruk denne mappen
path-goes-to = Lagres som {$path}
path-comes-from = Bruker {$path}
path-endings = Filen må slutte på {$endings}.
path-empty = Feltet er tomt. Skriv hvor filen eller mappen ligger.
path-is-folder = {$path} er en mappe. Skriv navnet på filen også.
path-is-file = {$path} er en fil. Skriv navnet på en mappe.
path-no-folder = Mappen {$path} finnes ikke. Skriv en annen, eller lag den først.
path-no-file = Filen {$path} finnes ikke. Sjekk mappen og navnet.
saving = Lagrer…
saved-now = Lagret nå
saved-at = Lagret {$time}
not-saved = Ikke lagret
this-history = datafilen
answered-of = {$answered} av {$count} besvart
count-of = {$answered} av {$count}
items = {$count ->
    [one] {$count} utsagn
   *[other] {$count} utsagn
}
about-minutes = ca. {$count} min
not-relevant = Ikke relevant
not-relevant-short = ×
show-all = Vis alle ({$count})
job-chart = Tegner diagrammet…
job-report = Lager rapporten…
job-history = Lagrer arkivet…
job-calendar = Lagrer kalenderen…
job-import = Henter inn arkivet…
job-instrument = Henter inn skjemaet…
job-own = Endrer hvilke skjemaer som kan besvares…
job-path = Ser etter filen eller mappen…
job-share = {$text} {$percent} %
job-runs = Det samme er allerede i gang. Vent til det er ferdig, og prøv igjen.
job-no-thread = Maskinen klarer ikke mer akkurat nå. Lukk noen programmer, og prøv igjen.
job-failed = En feil i programmet stoppet dette: «{$job}» Det som er lagret, er trygt. Prøv igjen.
unlock-failed = En feil i programmet gjorde at dataene dine ikke ble åpnet. Filen er ikke rørt. Prøv igjen.
closing-title = Ikke alt er lagret
closing-saving = Det siste du gjorde, blir lagret nå. Vinduet lukker seg selv når det er gjort.
closing-failed = {$why} Lukker du nå, går det som ikke er lagret, tapt.
closing-wait = Vent
closing-anyway = Lukk likevel
copied-chart = Diagrammet er kopiert. Du kan lime det inn i et annet program.
copied-table = Tabellen er kopiert. Du kan lime den inn i et annet program.
file-chart = selvsyn-profil
file-report = selvsyn-rapport
file-growth = selvsyn-plan
file-history = selvsyn
file-instrument = skjema
file-written = Lagret som {$path}.
file-open = Åpne filen
file-in-folder = Vis i mappen
error-show = Systemet kunne ikke vise {$path}. Finn filen i mappen, og åpne den derfra.
error-show-gone = {$path} er flyttet eller slettet. Eksporter på nytt hvis du trenger filen.
messages-title = Meldinger
messages-lead = Det Selvsyn har sagt fra om siden programmet startet, det siste først. Meldingene blir ikke lagret.
messages-none = Ingen meldinger ennå.
imported = {$added ->
    [0] Ingen nye egenvurderinger.
    [one] Hentet inn {$added} egenvurdering.
   *[other] Hentet inn {$added} egenvurderinger.
} {$there ->
    [0] Ingen fantes fra før.
   *[other] {$there} fantes fra før.
}
date-long = {$day}. {$month} {$year}
date-short = {$day}. {$month}
in-future = i framtiden
month-1 = januar
month-2 = februar
month-3 = mars
month-4 = april
month-5 = mai
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = desember
month-short-1 = jan.
month-short-2 = feb.
month-short-3 = mars
month-short-4 = april
month-short-5 = mai
month-short-6 = juni
month-short-7 = juli
month-short-8 = aug.
month-short-9 = sep.
month-short-10 = okt.
month-short-11 = nov.
month-short-12 = des.
quoted = «{$text}»
