# Historikken

history-title = Historikk
history-lead = {$count ->
    [one] {$count} besvarelse
   *[other] {$count} besvarelser
}, {$first} til {$last}
history-lead-one-month = {$count ->
    [one] {$count} besvarelse
   *[other] {$count} besvarelser
}, {$first}
history-instrument = Skjema
history-none = Ingen besvarelser ennå
history-empty = Her kommer besvarelsene dine, med en linje for hver dimensjon.
history-compare = {$count ->
    [2] Sammenlign 2 valgte
   *[other] Velg 2 å sammenligne
}
column-compare = Sammenlign
column-date = Dato
column-label = Merkelapp
history-check = Velg {$date} for sammenligning
history-open = Åpne {$date}
history-add-label = Merkelapp
history-label-name = Merkelapp for {$date}: {$label}
history-label-field = Merkelapp for {$date}
history-delete = Slett {$date}
delete-ask = Slette besvarelsen fra {$date}?
delete-keep = Behold
delete-do = Slett
deleted = Slettet besvarelsen fra {$date}. Du kan angre til du lukker programmet.
deleted-restored = Besvarelsen er tilbake.
history-date-in-future = {$date}, i framtiden
history-redate = Rett datoen: {$date}
redated = Datoen er rettet fra {$from} til {$to}.
redated-back = Datoen er som før.
compare-title = Sammenligning
compare-lead = {$title}: {$earlier} og {$later}
compare-line = {$name}: {$earlier} → {$later} ({$change}) – {$words}
compare-line-missing = {$name}: {$words}
compare-statements = Utsagn for utsagn
compare-step = {$amount}, {$words} hakk {$direction ->
    [up] opp
   *[down] ned
}
compare-step-none = 0, uendret
compare-only = Bare spurt {$date}
compare-pair = {$statement}: {$then}: {$earlier}; {$now}: {$later}. {$difference}.
back-to-history = Tilbake til historikken
