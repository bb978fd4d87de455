# The group

group-item-count = {$count} answered {$points}
group-item-words = {$item}: {$counts}. Median {$median}.
group-item-half = {$item}: {$half}.
group-half = At least half answered {$point} or higher
group-half-end = At least half answered {$point}
group-or-more = {$mean} or more
group-or-less = {$mean} or less
group-moves = {$down} went down, {$same} about the same, {$up} went up
group-moves-down-or-same = {$rest} went down or about the same, {$up} went up
group-moves-same-or-up = {$down} went down, {$rest} about the same or up
group-mostly-down = most went down
group-mostly-same = about the same
group-mostly-up = most went up
group-item-na = {$count ->
    [one] One answered “Not relevant”.
   *[other] {$count} answered “Not relevant”.
}
group-item-hidden = {$item}: too few answers to show.
group-read-aloud = {$over} of {$n} answered {$points} to {$items}. What makes it easier or harder here?
group-read-aloud-half = {$half} to {$items}. What makes it easier or harder here?
group-each-statement = each of the statements here
group-quoted = “{$item}”
group-and = {$items} and {$last}
points-or = {$points} or {$last}
group-title = Group
group-lead = Here you collect the answers of a group without seeing what each person has answered. Nobody needs a network or an account.
group-instrument = Questionnaire
group-course = Name of the course
group-course-hint = For example “Course in followership”
group-course-help = The participants write the same name. Where the field is empty, the course that most contributed to counts.
group-floor = Show the result from
group-floor-of = {$count} contributions
group-floor-help = Fewer than five are never shown. You can require more, not fewer.
group-floor-policy = Your workplace requires at least {$count}.
group-begin = Begin collecting
group-any-course = The course that most contributed to
group-course-date = {$course}, {$date}
group-collect = Collect
group-way-files = Files
group-way-files-lead = A folder, chosen or dropped
group-way-codes = Codes
group-way-codes-lead = Each participant gives a code
group-way-paper = Paper
group-way-paper-lead = Key in from answer sheets
group-folder = Folder
group-folder-choose = Choose a folder…
group-folder-change = Change folder…
group-folder-watched = New files are counted as they come.
group-folder-gone = The folder cannot be reached just now. It is tried again.
group-files-choose = Choose files…
group-drop = You can also drop files here.
group-codes-field = Paste codes
group-codes-hint = Paste the whole chat. The text around the codes does no harm.
group-codes-take = Take in
group-pasted = pasted text
group-paper = answer sheet
group-paper-help = One answer sheet at a time: {$count} characters. 1–{$max} is an answer, “-” is not relevant, “.” is unanswered.
group-paper-field = The answers on the sheet
group-paper-echo = {$name}: {$answers}
group-paper-count = Count it
group-paper-unreadable = Character {$column}, “{$character}”, is not an answer to statement {$item}. Use 1–{$max}, “-” or “.”.
group-paper-progress = {$given} of {$expected} answers
group-received = {$count ->
    [one] contribution received
   *[other] contributions received
}
group-received-from = contributions received · shown together from {$floor}
group-alike = {$count ->
    [one] One of them is a code like another, or spells the course differently. It may be the same person, so it does not count towards the limit.
   *[other] {$count} of them are codes like others, or spell the course differently. They may be the same people, so they do not count towards the limit.
}
group-reveal = Show the group’s result
group-missing = {$missing ->
    [one] One contribution more, and the result can be shown.
   *[other] {$missing} contributions more, and the result can be shown.
}
group-waiting = Shown when {$floor} have given theirs. {$missing} to go.
group-ready = The result is shown when you choose “Show the group’s result”. After that, no more contributions can be taken in. Files that come later can be shown by themselves when they are from at least {$floor} people, or together with these when at least ten are new.
group-limits = Anonymous in the report: nothing is shown for fewer than {$floor}, nor for a single statement. You still know who hands you a file or a code. Where that matters, ask for codes in an anonymous form. Codes and answer sheets cannot be recognised from one time to the next. A later result of the same questionnaire must therefore have at least ten more of them, in another course too.
group-only-memory = The answers are only in memory until the result is shown. Do not close the program before that.
group-rejected-show = {$count ->
    [one] One was not counted. Show why
   *[other] {$count} were not counted. Show why
}
group-rejected-hide = Hide what was not counted
group-rejected-line = {$source}: {$reason}
group-rejected-more = … and {$count} more.
group-rejected = {$count ->
    [one] One was not counted.
   *[other] {$count} were not counted.
}
group-called-off = Called off. The files that had not been read are not in. Choose them again if they are to count.
group-still-reading = The program is still reading. Try again in a moment.
group-discard = Stop collecting
group-discard-ask = The contributions are only in memory and will be gone. Do you want to stop?
group-discard-do = Stop collecting
group-revealed-lead = The result has been shown. Files that come later can be shown by themselves when they are from at least {$floor} people, or together with these when at least ten are new. If codes or answer sheets are in it, a later result must have at least ten more of them.
group-shown-anonymous = Anonymous in the report: what is about fewer than {$floor} is left out.
group-new = New collection
group-tab-about = About the group
group-tab-result = Result
group-present = Show on screen
group-bars-n = n = {$n}
group-bars-counts = Median. The numbers are answers.
group-bars-shares = Median. The numbers are per cent of the answers.
group-bars-median = Median
group-mean-sd = mean {$mean} · spread {$sd}
group-mean-alone = mean {$mean}
group-item-few = Too few answers to show
group-pairs = Before and after
group-pair = {$name}: {$moved}.
group-pairs-help = Up and down are only changes that are probably real. Before and after are paired by a mark that the participant’s own program makes for this course. Whoever has changed machines is not paired.
group-reliability = How well did the questionnaire measure here?
group-measured = {$name}: Cronbach’s alpha {$alpha} (95% interval {$low} to {$high}), n = {$n}. The spread is {$sd}; the questionnaire assumes {$assumed-sd}. The statements hang together as {$correlation}; the questionnaire assumes {$assumed-correlation}.
group-one-item = {$name} has one statement and cannot be measured this way.
group-no-spread = {$name}: all have the same mean, so nothing tells them apart.
group-measured-method = The interval is computed by Feldt’s method. Only those who have answered every statement of a dimension are included.
group-too-few-to-measure = Shown from {$needed} contributions in which every statement of a dimension is answered. With fewer, the number is so uncertain that it says nothing.
group-assumptions = Save as the questionnaire’s assumptions…
dialog-contributions = Choose contributions
dialog-group-folder = Choose the folder the contributions are saved in
dialog-save-group = Save the group’s result
dialog-save-contribution = Save the contribution
dialog-save-assumptions = Save the questionnaire with measured assumptions
contribute-title = Contribute to the group
contribute-lead = {$title}, {$date}. Only your numbers are shared: no name, no remarks, no plan.
contribute-code = Your code
contribute-code-help = Paste it where the facilitator asks for it. The code is your answers, written short; it does not say who you are.
contribute-code-copy = Copy the code
contribute-picture = The code as a QR picture: {$code}
contribute-file = As a file
contribute-file-help = One line of text that you can read yourself: the questionnaire, the name of the course, the date, the answers and a mark that holds for this course only. With the mark, the course can see before and after without knowing who you are.
contribute-save = Save the contribution…
contribute-no-course = Write the name of the course first.
contribute-limits = The group’s result is anonymous in the report. But whoever takes the file or the code from you may know who it came from, and anybody can read the numbers in it.
contribute-back = Back to the result
contribute-give = Contribute to a group…
copied-code = The code has been copied. Paste it where the facilitator asks for it.
nav-group = Group
nav-course = Course
course-lead = {$slides} slides. The talks take about {$minutes} minutes.
course-present = Show on screen
course-slide = Show slide {$number}: {$title}
course-minutes = talk, {$count} min
course-keys = On the screen: arrow keys or a clicker turn the slides · T starts and stops the time · + gives one minute more · N shows notes · B makes the screen black · H changes contrast · M moves to the next screen · Esc ends
job-collect = Reading the contributions…
job-group = Writing the group’s result…
job-contribution = Writing the contribution…
job-holdings = Looking at what is stored…
file-group = selvsyn-group
file-contribution = selvsyn-contribution
wall-title = Selvsyn on screen
notes-title = Notes – Selvsyn
