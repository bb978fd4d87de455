# Ord som blir brukte overalt

app-name = Selvsyn
landmark-navigation = Hovudmeny
scroll-bar = Rullefelt
landmark-page = Side
nav-menu = Meny
nav-home = Heim
nav-assess = Eigenvurdering
nav-result = Resultat
nav-history = Historikk
nav-settings = Innstillingar
stays-here = Blir berre lagra på denne maskina
close = Lukk
cancel = Avbryt
undo = Angre
continue = Hald fram
export = Eksporter…
path-save = Maskina har ikkje noko vindauge for å velje filer. Skriv kvar fila skal liggje, og kva ho skal heite.
path-open = Maskina har ikkje noko vindauge for å velje filer. Skriv kvar fila ligg, og kva ho heiter.
path-folder = Maskina har ikkje noko vindauge for å velje mapper. Skriv kvar mappa ligg.
path-field = Mappe og filnamn
path-use = Bruk denne fila
path-taken = {$path} finst frå før. Vil du erstatte ho?
path-replace = Erstatt fila
path-field-folder = Mappe
path-use-folder = Bruk denne mappa
path-goes-to = Blir lagra som {$path}
path-comes-from = Bruker {$path}
path-endings = Fila må slutte på {$endings}.
path-empty = Feltet er tomt. Skriv kvar fila eller mappa ligg.
path-is-folder = {$path} er ei mappe. Skriv namnet på fila òg.
path-is-file = {$path} er ei fil. Skriv namnet på ei mappe.
path-no-folder = Mappa {$path} finst ikkje. Skriv ei anna, eller lag ho først.
path-no-file = Fila {$path} finst ikkje. Sjekk mappa og namnet.
saving = Lagrar…
saved-now = Lagra no
saved-at = Lagra {$time}
not-saved = Ikkje lagra
this-history = datafila
answered-of = {$answered} av {$count} svara på
count-of = {$answered} av {$count}
items = {$count ->
    [one] {$count} utsegn
   *[other] {$count} utsegner
}
about-minutes = ca. {$count} min
not-relevant = Ikkje relevant
not-relevant-short = ×
show-all = Vis alle ({$count})
job-chart = Teiknar diagrammet…
job-report = Lagar rapporten…
job-history = Lagrar arkivet…
job-calendar = Lagrar kalenderen…
job-import = Hentar inn arkivet…
job-instrument = Hentar inn skjemaet…
job-own = Endrar kva skjema som kan svarast på…
job-path = Ser etter fila eller mappa…
job-share = {$text} {$percent} %
job-runs = Det same er allereie i gang. Vent til det er ferdig, og prøv igjen.
job-no-thread = Maskina klarer ikkje meir akkurat no. Lukk nokre program, og prøv igjen.
job-failed = Ein feil i programmet stoppa dette: «{$job}» Det som er lagra, er trygt. Prøv igjen.
unlock-failed = Ein feil i programmet gjorde at dataa dine ikkje vart opna. Fila er ikkje rørt. Prøv igjen.
closing-title = Ikkje alt er lagra
closing-saving = Det siste du gjorde, blir lagra no. Vindauget lukkar seg sjølv når det er gjort.
closing-failed = {$why} Lukkar du no, går det som ikkje er lagra, tapt.
closing-wait = Vent
closing-anyway = Lukk likevel
copied-chart = Diagrammet er kopiert. Du kan lime det inn i eit anna program.
copied-table = Tabellen er kopiert. Du kan lime han inn i eit anna program.
file-chart = selvsyn-profil
file-report = selvsyn-rapport
file-growth = selvsyn-plan
file-history = selvsyn
file-instrument = skjema
file-written = Lagra som {$path}.
file-open = Opne fila
file-in-folder = Vis i mappa
error-show = Systemet kunne ikkje vise {$path}. Finn fila i mappa, og opne ho derifrå.
error-show-gone = {$path} er flytta eller sletta. Eksporter på nytt dersom du treng fila.
messages-title = Meldingar
messages-lead = Det Selvsyn har sagt frå om sidan programmet starta, det siste først. Meldingane blir ikkje lagra.
messages-none = Ingen meldingar enno.
imported = {$added ->
    [0] Ingen nye eigenvurderingar.
    [one] Henta inn {$added} eigenvurdering.
   *[other] Henta inn {$added} eigenvurderingar.
} {$there ->
    [0] Ingen fanst frå før.
   *[other] {$there} fanst frå før.
}
date-long = {$day}. {$month} {$year}
date-short = {$day}. {$month}
in-future = i framtida
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
