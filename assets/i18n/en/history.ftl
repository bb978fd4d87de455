# History

history-title = History
history-lead = {$count ->
    [one] 1 self-assessment
   *[other] {$count} self-assessments
}, {$first} to {$last}
history-lead-one-month = {$count ->
    [one] 1 self-assessment
   *[other] {$count} self-assessments
}, {$first}
history-instrument = Questionnaire
history-none = No self-assessments yet
history-empty = Your self-assessments will appear here, with a line for each part.
history-compare = {$count ->
    [2] Compare the two
   *[other] Choose two to compare
}
column-compare = Compare
column-date = Date
column-label = Label
history-check = Choose {$date} to compare
history-open = Open {$date}
history-add-label = Add a label
history-label-name = Label for {$date}: {$label}
history-label-field = Label for {$date}
history-delete = Delete {$date}
delete-ask = Delete the self-assessment from {$date}?
delete-keep = Keep
delete-do = Delete
deleted = Deleted the self-assessment from {$date}. You can undo until you close the program.
deleted-restored = The self-assessment is back.
history-date-in-future = {$date}, in the future
history-redate = Correct the date: {$date}
redated = The date has been corrected from {$from} to {$to}.
redated-back = The date is as it was.
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
compare-only = Asked only on {$date}
compare-pair = {$statement}: {$then}: {$earlier}; {$now}: {$later}. {$difference}.
back-to-history = Back to history
