# History

history-title = History
history-lead = {$count ->
    [one] {$count} session
   *[other] {$count} sessions
}, {$first} to {$last}
history-lead-one-month = {$count ->
    [one] {$count} session
   *[other] {$count} sessions
}, {$first}
history-instrument = Questionnaire
history-none = No sessions yet
history-empty = Your sessions will be here, with a line for each dimension.
history-compare = {$count ->
    [2] Compare 2 chosen
   *[other] Choose 2 to compare
}
column-compare = Compare
column-date = Date
column-label = Label
history-check = Choose {$date} for comparison
history-open = Open {$date}
history-add-label = Label
history-label-name = Label for {$date}: {$label}
history-label-field = Label for {$date}
history-delete = Delete {$date}
delete-ask = Delete the session from {$date}?
delete-keep = Keep
delete-do = Delete
deleted = Deleted the session from {$date}. You can undo until you close the program.
deleted-restored = The session is back.
history-date-in-future = {$date}, in the future
history-redate = Correct the date: {$date}
redated = The date is corrected from {$from} to {$to}.
redated-back = The date is as before.
compare-title = Comparison
compare-lead = {$title}: {$earlier} and {$later}
compare-line = {$name}: {$earlier} → {$later} ({$change}) – {$words}
compare-line-missing = {$name}: {$words}
compare-statements = Statement by statement
compare-step = {$amount}, {$count ->
    [one] one step
   *[other] {$words} steps
} {$direction ->
    [up] up
   *[down] down
}
compare-step-none = 0, no change
compare-only = Only asked on {$date}
compare-pair = {$statement}: {$then}: {$earlier}; {$now}: {$later}. {$difference}.
back-to-history = Back to history
