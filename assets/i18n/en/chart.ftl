# Charts in words

chart-combined = Combined profile
chart-sentence = On a scale from 1 to {$max}: {$values}.
chart-axis-value = {$name} {$value}
chart-axis-partial = {$name} {$value} ({$answered})
chart-axis-missing = {$name} without a value ({$answered})
chart-alt = Chart: {$title}. {$sentence}
chart-table-dimension = Part
chart-table-value = Value
chart-table-answers = Answers
chart-table-previous = Last time
chart-table-change = Change
chart-table-words = In words
chart-table-partial = {$value} ({$answered})
trend-alt = Chart: {$name} over time, {$count ->
    [one] 1 value: {$first}
   *[other] {$count} values, from {$first} to {$last}
}.
trend-alt-lines = Chart: {$name} over time. {$lines}
trend-alt-none = No values.
trend-alt-line = 
    {$count ->
        [one] 1 value, {$first}
       *[other] {$count} values, from {$first} to {$last}
    }, on a scale from 1 to {$max}.
trend-alt-new = New line from {$date}: {$why}.
trend-why-scale = the scale is different
trend-why-statements = not all the statements are the same
trend-why-answers = the statements that were answered are not the same
trend-why-no-value = a self-assessment in between has no value
trend-new-scale = New scale
trend-new-statements = New statements
trend-note-scale = New line from {$dates}: the scale is different from before.
trend-note-statements = {$names}: new line from {$dates}, because not all the statements are the same as before.
trend-note-in-future = {$count ->
    [one] {$dates} is in the future and is not part of the line. Correct the date in the list.
   *[other] {$dates} are in the future and are not part of the line. Correct the dates in the list.
}
trend-value = {$date}: {$value}
trend-value-label = {$date}, {$label}: {$value}
trend-read-keys = The arrow keys move from value to value.
trend-note-answers = The line only joins self-assessments in which the same statements were answered.
trend-note-no-value = The line is broken where a self-assessment has no value.
trend-note-dropped = {$names}: no longer in the questionnaire.
score-of = {$value} of {$max}
verdict-same = No change
verdict-may-be-chance = May be due to chance
verdict-probably-real = Probably real
verdict-not-comparable = Cannot be compared: too few of the same statements were answered both times.
verdict-other-statements = Cannot be compared: too few of the statements were there both times.
verdict-other-scale = Cannot be compared: the scale is different.
verdict-other-instrument = Cannot be compared: these are two different questionnaires.
not-comparable-short = Cannot be compared
change-none = no answer moved
change-one-step =
    {$moved} of {$count} answers moved {$direction ->
        [up] up
       *[down] down
    } one step{$moved-count ->
        [one] {""}
       *[other] {" each"}
    }
change-one-far =
    {$moved} of {$count} answers moved {$direction ->
        [up] up
       *[down] down
    } {$steps} steps
change-steps =
    {$moved} of {$count} answers moved, {$steps} steps {$direction ->
        [up] up
       *[down] down
    } in all
change-both-ways =
    {$up} {$up-count ->
        [one] answer
       *[other] answers
    } up and {$down} down
change-told = {$what}. {$verdict}.
change-of-part = Compared on {$count} of {$items} statements.
method-mean = The value of a part is the average of the answers in it, from 1 to {$max}. At least two thirds of the answers must be there: two out of three, or three out of four. “Not relevant” is not counted.
method-reversed = Some statements are reversed: a high answer means less of what the part is about, so it is counted from the other end. “1→{$max}” means that the answer 1 counts as {$max}.
method-difference = Changes are worked out from averages that have not been rounded, and only from statements you answered both times on the same scale. They are rounded only at the end. That is why 4.3 and 4.7 can give +0.3. The value from last time is drawn only when it rests on the same statements as the value now.
method-limit = A change is called probably real when it is larger than {$limits}. Changes that large rarely come about by chance (about one time in twenty) if answers vary, and the statements belong together, about as much as we have assumed. What we have assumed has not been measured for this questionnaire.
method-limit-of = {$count ->
    [one] {$limit} for 1 statement
   *[other] {$limit} for {$count} statements
}
method-experts = For specialists
method-formula = The limit is 1.96 · s · √2 · √(1 − r) (Jacobson and Truax). We assume that the standard deviation s is {$sd} and that two statements correlate {$correlation}. The reliability r follows from that and from the number of statements (Spearman–Brown). The limit is then {$limits}. None of this has been measured.
method-not-validated = This is a tool for reflection, not a validated test. There is no norm to compare yourself with.
method-validated = The people who made the questionnaire say that it is a validated test. That has not been checked here; see the source.
number-1 = one
number-2 = two
number-3 = three
number-4 = four
number-5 = five
number-6 = six
number-7 = seven
number-8 = eight
number-9 = nine
number-10 = ten
number-11 = eleven
number-12 = twelve
