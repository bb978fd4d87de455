# The results of a course

results-none = Nothing is shown yet. The result comes here once you have chosen “Show the group’s result”.
results-present = Show on screen
results-minutes = Minutes…
results-compare = Compare with…
results-of-round = {$title}, {$round}
results-open = Open
results-export = Save as a file…
results-copy = Copy the picture
results-copy-sentences = Copy the sentences
results-delete = Delete…
results-delete-ask = Delete the result? That it was shown is still remembered, so the same people cannot be shown again together with a few others.
results-delete-do = Delete the result
results-card-more = More about {$title}, {$round}
results-mean = Average
results-percent = Per cent of the answers
results-coarse = {$count} contributions: averages, no distribution
results-all = All statements
results-all-of = All statements in {$title}, {$round}
results-late = {$count ->
    [one] The one who came later
   *[other] The {$count} who came later
}
results-late-part = handed in later
results-unread = The result cannot be read. Fetch it from a backup or an archive.
results-waits = {$count} have handed in. The result is not shown yet.
results-from-of = {$count} of {$expected} handed in. Shown from {$floor}.
results-from = {$count} handed in. Shown from {$floor}.
results-small = A small group can talk without figures. Begin with your own self-assessments:
results-small-1 = Choose one statement you want to talk about.
results-small-2 = What makes it easier or harder here?
results-small-3 = What can we try before next time?
results-agreed = What we will do
results-agreed-on = Agreed on {$date}
results-agreed-none = Nothing is agreed on yet.
results-agreed-open = Open
results-agreed-open-of = Open “{$title}”
results-develop = Develop
results-strengths = Use more
results-next = Next: {$text}
results-next-due = Next: {$text}, {$date}
results-said = In words
both-title = Before and after
both-both = {$count ->
    [one] 1 answered both times
   *[other] {$count} answered both times
}
both-few = fewer than {$floor} can be paired
both-all-of = Before and after for all statements in {$title}
both-which = Questionnaire and gathering
both-counts = All who answered, {$earlier} and {$later}. {$count} of them can be paired.
both-of = {$count} of {$later} can be paired.
both-order = Above gathering {$earlier}, below gathering {$later}.
both-moved = Of the {$count}: {$moved}.
both-means = average {$before} → {$after}
both-no-earlier = The result of the gathering before is deleted. What was said of the same people still stands here.
both-how = Up and down are only changes that are probably real, for those who handed in both times. The bars are everyone who answered each time.
compared-title = Compare
compared-lead = Two stored results, part by part
compared-first = The first: {$chosen}
compared-second = The second: {$chosen}
compared-swap = Swap the two
compared-round = {$round}, {$date}, {$n} contributions
compared-nothing = The two have no questionnaire in common.
compared-few = {$a} and {$b} contributions: the difference is calculated from ten contributions in both.
compared-picture-show = Show chart
compared-picture-hide = Show table
compared-row = {$name}: {$a} → {$b}{$number}. {$verdict}.
compared-words = In words
compared-how = The interval is 95%, calculated from the stored averages and spreads. Where it does not reach across zero, the difference is probably real.
overview-share = {$percent}% answered {$point}
difference-means = Average
difference-interval = Difference, 95% interval
copied-sentences = The sentences are copied. You can paste them into another program.
results-deleted = The result is deleted.
dialog-save-results = Save the result
dialog-save-minutes = Save the minutes
