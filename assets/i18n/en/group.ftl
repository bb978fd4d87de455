# The group

group-item-count = {$count} answered {$points}
group-item-words = {$item}: {$counts}. Median {$median}.
group-item-na = {$count ->
    [one] One answered “Not relevant”.
   *[other] {$count} answered “Not relevant”.
}
group-item-hidden = {$item}: too few answers to show.
group-read-aloud = {$over} of {$n} answered {$points} to “{$item}”. What makes it easier or harder here?
points-or = {$points} or {$last}
