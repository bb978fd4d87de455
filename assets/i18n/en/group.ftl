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
group-instrument = Questionnaire
group-course = Name of the course
group-course-hint = For example “Followership course”
group-course-help = The participants enter the same name. If you leave the field empty, the course that most people have handed in to is the one that counts.
group-floor = Show the result when at least
group-floor-of = {$count} have handed in
group-floor-help = Fewer than five are never shown. You can ask for more, but not for fewer.
group-floor-policy = Your workplace requires at least {$count}.
group-begin = Start collecting
group-any-course = The course most people have handed in to
group-course-date = {$course}, {$date}
group-collect = Collect
group-way-files = Files
group-way-files-lead = A folder, or files you choose or drop here
group-way-codes = Codes
group-way-codes-lead = Each participant gives you a code
group-way-paper = Paper
group-way-paper-lead = Type in from answer sheets
group-folder = Folder
group-folder-choose = Choose a folder…
group-folder-change = Change folder…
group-folder-watched = New files are counted as they arrive.
group-folder-gone = Selvsyn cannot reach the folder. It will try again by itself.
group-files-choose = Choose files…
group-drop = You can also drop files here.
group-codes-field = Paste codes
group-codes-hint = Paste the whole chat. The text around the codes does not matter.
group-codes-take = Add
group-pasted = pasted text
group-paper = answer sheet
group-paper-help = One answer sheet at a time: {$count ->
    [one] 1 character
   *[other] {$count} characters
}. 1–{$max} is an answer, “-” is not relevant, “.” is not answered.
group-paper-field = The answers on the sheet
group-paper-echo = {$name}: {$answers}
group-paper-count = Add this sheet
group-paper-unreadable = Character {$column}, “{$character}”, is not an answer to statement {$item}. Use 1–{$max}, “-” or “.”.
group-paper-progress = {$given} of {$expected} answers
group-received = {$count ->
    [one] contribution received
   *[other] contributions received
}
group-received-from = contributions received · the result can be shown when {$floor} have handed in
group-alike = {$count ->
    [one] 1 of them is a code identical to another, or has the name of the course spelled differently. It may be from the same person, so it does not count towards the minimum.
   *[other] {$count} of them are codes identical to others, or have the name of the course spelled differently. They may be from the same people, so they do not count towards the minimum.
}
group-reveal = Show the group’s result
group-missing = {$missing ->
    [one] 1 more contribution, and the result can be shown.
   *[other] {$missing} more contributions, and the result can be shown.
}
group-waiting = Shown when {$floor} have handed in. {$missing} more to come.
group-ready = The result is shown when you choose “Show the group’s result”. After that, no more contributions can be added. Files that come later can be shown on their own when they are from at least {$floor} people, or together with these when at least ten are new.
group-limits = The report is anonymous: no figure is shown before at least {$floor} have answered, and the same holds for each statement. But you see who sends you a file or a code. To avoid that, let participants hand in their codes through an anonymous web form. Codes and answer sheets cannot be recognised from one time to the next. A later result from the same questionnaire must therefore have at least ten more of them, in another course too.
group-only-memory = The answers are kept in memory only until the result is shown. Do not close the program before then.
group-rejected-show = {$count ->
    [one] 1 was not included. Show why
   *[other] {$count} were not included. Show why
}
group-rejected-hide = Hide what was not included
group-rejected-line = {$source}: {$reason}
group-rejected-more = … and {$count} more.
group-rejected = {$count ->
    [one] 1 was not included.
   *[other] {$count} were not included.
}
group-called-off = Cancelled. The files that had not been read yet are not included. Choose them again if they are to count.
group-being-shown = The result is being made now, so the files are not included.
group-discard = Stop collecting
group-discard-ask = The contributions are in memory only and will be lost. Do you want to stop?
group-discard-do = Stop collecting
group-revealed-lead = The result has been shown. Files that come later can be shown on their own when they are from at least {$floor} people, or together with these when at least ten are new. If codes or answer sheets are included, a later result must have at least ten more of them.
group-shown-anonymous = The report is anonymous: anything that concerns fewer than {$floor} people is left out.
group-new = New collection
group-tab-about = About the group
group-tab-result = Result
group-present = Show on screen
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
group-pairs = Before and after
group-pair = {$name}: {$moved}.
group-pairs-help = Up and down are only changes that are probably real. Selvsyn recognises a person who answers twice, without knowing who it is. Anyone who changed machines between before and after is not included here.
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
dialog-group-folder = Choose the folder the contributions are saved in
dialog-save-group = Save the group’s result
dialog-save-assumptions = Save the questionnaire with these numbers
copied-code = The code has been copied. Paste it where the facilitator asks for it.
nav-course = Courses
course-present = Show on screen
course-slide = Show slide {$number}: {$title}
course-minutes = discussion, {$count} min
course-keys = On the screen: the arrow keys or a clicker change slides · T starts and stops the timer · + adds a minute · N shows the notes · B makes the screen black · H changes the contrast · M moves to the next screen · Esc ends
job-collect = Adding the contributions…
job-reveal = Working out the group’s result…
job-group = Saving the group’s result…
job-contribution = Saving the contribution…
job-holdings = Looking at what is stored…
file-group = selvsyn-group
file-contribution = selvsyn-contribution
wall-title = Selvsyn on screen
notes-title = Notes – Selvsyn
