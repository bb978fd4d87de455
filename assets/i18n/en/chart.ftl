# Charts in words

chart-combined = Combined profile
chart-sentence = On a scale from 1 to {$max}: {$values}.
chart-axis-value = {$name} {$value}
chart-axis-partial = {$name} {$value} ({$answered})
chart-axis-missing = {$name} without a value ({$answered})
chart-alt = Chart: {$title}. {$sentence}
chart-table-dimension = Dimension
chart-table-value = Value
chart-table-answers = Answers
chart-table-previous = Last time
chart-table-change = Change
chart-table-words = In words
chart-table-partial = {$value} ({$answered})
trend-alt = Chart: {$name} over time, {$count} values, from {$first} to {$last}.
verdict-same = No change
verdict-may-be-chance = May be chance
verdict-probably-real = Probably real
verdict-not-comparable = Cannot be compared: too few of the same statements were answered both times.
change-none = no answer moved
change-one-step = {$moved} of {$count} answers moved one step
change-one-far =
    {$moved} of {$count} answers moved {$steps} steps {$direction ->
        [up] up
       *[down] down
    }
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
method-mean = A dimension is the mean of its answers, from 1 to {$max}. At least two thirds of the answers are needed: two of three, or three of four. “Not relevant” is not counted.
method-reversed = Some statements are reversed: a high answer says less of what the dimension is about, and counts from the other end. “1→{$max}” means that the answer 1 counts as {$max}.
method-difference = Differences are taken from unrounded means, only over statements answered both times, and rounded once. That is why 4.3 and 4.7 can give +0.3.
method-limit = A change is called probably real when it is larger than the limit 1.96 · SD · √2 · √(1 − r) (Jacobson and Truax). We assume that SD is {$sd} and that two statements correlate {$correlation}; r follows from that and from the number of statements (Spearman–Brown). The limit is then {$limits}. The assumptions have not been measured.
method-limit-of = {$limit} for {$count} statements
method-not-validated = This is a tool for reflection, not a validated test. There is no norm to compare yourself with.
method-validated = Those who made the questionnaire state that it is a validated test. That has not been examined here; see the source.
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
