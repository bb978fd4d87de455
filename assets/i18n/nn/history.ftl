# Historikken

history-title = Historikk
history-lead = {$count ->
    [one] {$count} eigenvurdering
   *[other] {$count} eigenvurderingar
}, {$first} til {$last}
history-lead-one-month = {$count ->
    [one] {$count} eigenvurdering
   *[other] {$count} eigenvurderingar
}, {$first}
history-instrument = Skjema
history-none = Ingen eigenvurderingar enno
history-empty = Her kjem eigenvurderingane dine, med ei linje for kvar del.
history-compare = {$count ->
    [2] Samanlikn dei to
   *[other] Vel to for å samanlikne
}
column-compare = Samanlikn
column-date = Dato
column-label = Merkelapp
history-check = Vel {$date} for samanlikning
history-open = Opne {$date}
history-add-label = Legg til merkelapp
history-label-name = Merkelapp for {$date}: {$label}
history-label-field = Merkelapp for {$date}
history-delete = Slett {$date}
delete-ask = Slette eigenvurderinga frå {$date}?
delete-keep = Behald
delete-do = Slett
deleted = Eigenvurderinga frå {$date} er sletta. Du kan angre til du lukkar programmet.
deleted-restored = Eigenvurderinga er tilbake.
history-date-in-future = {$date}, i framtida
history-redate = Rett datoen: {$date}
redated = Datoen er retta frå {$from} til {$to}.
redated-back = Datoen er som før.
compare-title = Samanlikning
compare-lead = {$title}: {$earlier} og {$later}
compare-line = {$name}: {$earlier} → {$later} ({$change}) – {$words}
compare-line-missing = {$name}: {$words}
compare-statements = Utsegn for utsegn
compare-step = {$amount}, {$words} hakk {$direction ->
    [up] opp
   *[down] ned
}
compare-step-none = 0, uendra
compare-only = Berre spurt {$date}
compare-pair = {$statement}: {$then}: {$earlier}; {$now}: {$later}. {$difference}.
back-to-history = Tilbake til historikken
