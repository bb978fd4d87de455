# Charts in words

chart-combined = Combined profile
chart-sentence = On a scale from 1 to {$max}: {$values}.
chart-axis-value = {$name} {$value}
chart-axis-missing = {$name} without a value ({$answered})
chart-alt = Chart: {$title}. {$sentence}
trend-alt = Chart: {$name} over time, {$count} values, from {$first} to {$last}.
verdict-same = No change
verdict-may-be-chance = May be chance
verdict-probably-real = Probably real
verdict-not-comparable = Cannot be compared: too few of the same statements were answered both times.
change-none =
    no answer moved
change-one-step =
    {$moved ->
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
        [11] eleven
        [12] twelve
       *[other] {$moved}
    } of {$count ->
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
        [11] eleven
        [12] twelve
       *[other] {$count}
    } answers moved one step
change-steps =
    {$moved ->
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
        [11] eleven
        [12] twelve
       *[other] {$moved}
    } of {$count ->
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
        [11] eleven
        [12] twelve
       *[other] {$count}
    } answers moved, {$steps ->
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
        [11] eleven
        [12] twelve
       *[other] {$steps}
    } steps in all
change-both-ways =
    {$moved ->
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
        [11] eleven
        [12] twelve
       *[other] {$moved}
    } of {$count ->
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
        [11] eleven
        [12] twelve
       *[other] {$count}
    } answers moved, some up and some down
change-told = {$what}. {$verdict}.
method-mean = A dimension is the mean of its answers, from 1 to 5. At least two of three answers are needed, or three of four. “Not relevant” is not counted.
method-difference = Differences are taken from unrounded means, only over statements answered both times, and rounded once. That is why 4.3 and 4.7 can give +0.3.
method-limit = A change is called probably real when it is larger than the limit 1.96 · SD · √2 · √(1 − r) (Jacobson and Truax). We assume that SD is {$sd} and that two statements correlate {$correlation}; r follows from that and from the number of statements (Spearman–Brown). The limit is then {$limits}. The assumptions have not been measured.
method-limit-of = {$limit} for {$count} statements
method-not-validated = This is a tool for reflection, not a validated test. There is no norm to compare yourself with.
