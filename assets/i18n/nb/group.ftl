# Gruppen

group-item-count = {$count} svarte {$points}
group-item-words = {$item}: {$counts}. Median {$median}.
group-item-na = {$count ->
    [one] Én svarte «Ikke relevant».
   *[other] {$count} svarte «Ikke relevant».
}
group-item-hidden = {$item}: for få svar til å vises.
group-read-aloud = {$over} av {$n} svarte {$points} på «{$item}». Hva gjør det lettere eller vanskeligere hos oss?
points-or = {$points} eller {$last}
