# Historikken

history-title = Historikk
history-lead = {$count ->
    [one] {$count} egenvurdering
   *[other] {$count} egenvurderinger
}, {$first} til {$last}
history-lead-one-month = {$count ->
    [one] {$count} egenvurdering
   *[other] {$count} egenvurderinger
}, {$first}
history-instrument = Skjema
history-none = Ingen egenvurderinger ennå
history-empty = Her kommer egenvurderingene dine, med en linje for hver del.
history-compare = {$count ->
    [2] Sammenlign de to
   *[other] Velg to for å sammenligne
}
column-compare = Sammenlign
column-date = Dato
column-label = Merkelapp
history-check = Velg {$date} for sammenligning
history-open = Åpne {$date}
history-add-label = Legg til merkelapp
history-label-name = Merkelapp for {$date}: {$label}
history-label-field = Merkelapp for {$date}
history-delete = Slett {$date}
delete-ask = Slette egenvurderingen fra {$date}?
delete-keep = Behold
delete-do = Slett
deleted = Egenvurderingen fra {$date} er slettet. Du kan angre til du lukker programmet.
deleted-restored = Egenvurderingen er tilbake.
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
