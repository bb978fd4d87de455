# Gruppa

group-item-count = {$count} svarte {$points}
group-item-words = {$item}: {$counts}. Median {$median}.
group-item-na = {$count ->
    [one] Éin svarte «Ikkje relevant».
   *[other] {$count} svarte «Ikkje relevant».
}
group-item-hidden = {$item}: for få svar til å visast.
group-read-aloud = {$over} av {$n} svarte {$points} på «{$item}». Kva gjer det lettare eller vanskelegare hos oss?
points-or = {$points} eller {$last}
