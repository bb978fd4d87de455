# The group

group-item-count = {$count} answered {$points}
group-item-words = {$item}: {$counts}. Median {$median}.
group-item-half = {$item}: {$half}.
group-half = At least half answered {$point} or higher
group-half-end = At least half answered {$point}
group-or-more = {$mean} or more
group-or-less = {$mean} or less
group-moves = {$down} went down, {$same} stayed about the same, {$up} went up
group-moves-down-or-same = {$rest} went down or stayed about the same, {$up} went up
group-moves-same-or-up = {$down} went down, {$rest} stayed about the same or went up
group-mostly-down = most went down
group-mostly-same = about the same
group-mostly-up = most went up
group-item-na = {$count ->
    [one] 1 answered “Not relevant”.
   *[other] {$count} answered “Not relevant”.
}
group-item-hidden = {$item}: too few answers to show.
group-read-aloud = {$over} of {$n} answered {$points} to {$items}. What makes it easier or harder for us?
group-read-aloud-half = {$half} to {$items}. What makes it easier or harder for us?
group-each-statement = each of the statements here
group-quoted = “{$item}”
group-and = {$items} and {$last}
points-or = {$points} or {$last}
group-title = Group
group-lead = Here you collect a group’s answers without seeing what each person answered. Nobody needs the internet or an account.
group-folder = Folder
group-rejected = {$count ->
    [one] 1 was not included.
   *[other] {$count} were not included.
}
group-shown-anonymous = The report is anonymous: anything that concerns fewer than {$floor} people is left out.
group-bars-n = {$n ->
    [one] 1 answer
   *[other] {$n} answers
}
group-bars-counts = The middle answer (median). The number in each field is how many chose it.
group-bars-shares = The middle answer (median). The number in each field is how many per cent chose it.
group-bars-median = Median
group-mean-sd = average {$mean} · answers vary by {$sd}
group-mean-alone = average {$mean}
group-item-few = Too few answers to show
group-pair = {$name}: {$moved}.
group-reliability = How well the statements belong together
group-measured = {$name} scores {$alpha} out of 1 for how well its statements belong together (Cronbach’s alpha; probably between {$low} and {$high}, {$n ->
    [one] 1 person
   *[other] {$n} people
}). The answers vary by {$sd}; the questionnaire assumes {$assumed-sd}. Two statements correlate {$correlation}; the questionnaire assumes {$assumed-correlation}.
group-one-item = {$name} has only one statement and cannot be measured this way.
group-no-spread = {$name}: everyone has the same average, so nothing tells them apart.
group-measured-method = The interval is worked out by Feldt’s method. Only those who have answered every statement in a part are included.
group-too-few-to-measure = Shown when there are {$needed} contributions in which every statement in a part is answered. With fewer, the figure is so uncertain that it says nothing.
group-assumptions = Save the questionnaire with these numbers…
dialog-contributions = Choose contributions
dialog-save-assumptions = Save the questionnaire with these numbers
copied-code = The code has been copied. Paste it where the facilitator asks for it.
nav-course = Courses
course-present = Show on screen
course-slide = Show slide {$number}: {$title}
course-minutes = discussion, {$count} min
course-keys = On the screen: the arrow keys or a clicker change slides · T starts and stops the timer · + adds a minute · N shows the notes · B makes the screen black · H changes the contrast · M moves to the next screen · Esc ends
job-collect = Adding the contributions…
job-group = Saving the group’s result…
job-contribution = Saving the contribution…
job-holdings = Looking at what is stored…
file-group = selvsyn-group
file-contribution = selvsyn-contribution
wall-title = Selvsyn on screen
notes-title = Notes – Selvsyn
