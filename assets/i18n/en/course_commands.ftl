# The command “course”, and what can be in the way of a course

help-course = Lead a course: collect, show the result, and see it again
help-course-code = The course code, as “selvsyn course list” shows it
help-course-round = Which gathering, from 1; the nearest where none is named
help-course-yes = Do it without asking
help-course-new = Make a course and write the course file; prints the course code
help-course-new-name = The name of the course
help-course-new-workplace = The workplace
help-course-new-instruments = A questionnaire, and how many are expected, for example medarbeiderskap=18
help-course-new-floor = How many must have handed in before anything is shown; never fewer than five
help-course-new-rounds = A gathering with its day, for example “First gathering=2026-10-13”; otherwise two, six weeks apart
help-course-new-folder = The folder participants hand in to
help-course-new-out = The course file to write
help-course-list = Show the courses you lead
help-course-show = Show how far a course has come
help-course-end = End a course; its results stay
help-course-delete = Delete a course with all that belongs to it; that something was shown is remembered
help-course-collect = Take in what was handed in, and tell what counted and what did not
help-course-collect-round = Only this gathering; otherwise the one each contribution is for
help-course-withdraw = Withdraw a contribution for good, without anybody seeing the answers
help-course-withdraw-what = The receipt, the code or the file
help-course-reveal = Show the group’s result once enough have handed in; it is stored and cannot be undone
help-course-reveal-instrument = Only this questionnaire; otherwise all that can be shown
help-course-result = Show a stored result again, or write it to a file
help-course-result-round = Which gathering, from 1; the last that was shown where none is named
help-course-change = Show before and after for the same people
help-course-change-instrument = Which questionnaire
help-course-compare = Compare two stored results
help-course-compare-a = Course code, or course code:gathering
help-course-compare-b = Course code, or course code:gathering
help-course-compare-instrument = Which questionnaire
help-course-minutes = Write the minutes of a gathering, one page
help-course-minutes-round = Which gathering, from 1; the latest with anything in it, if none is given
help-course-minutes-out = The file to write the minutes to
help-course-agree = Write “What we will do” for a gathering, in place of what is there
help-course-agree-develop = Something the group wants to develop, two at most
help-course-agree-strengths = A strength the group wants to build on, two at most
help-course-agree-signs = How you will notice that it works, six at most
help-course-agree-actions = Something to do, with its day, for example “Tidy up our meetings=2026-11-24”; ten at most

course-list-ended = ended
course-show = {$title}: {$waiting} waiting, {$shown} shown
course-show-of = {$title}: {$waiting} waiting, {$shown} shown, {$expected} expected
course-end-ask = End “{$name}”? Its results stay. Sheets kept for the next gathering are deleted.
course-delete-ask = Delete “{$name}” with everything collected, shown and agreed? This cannot be undone.
course-collected = { $count ->
    [0] No new contributions.
    [one] One new contribution is counted and stored, sealed.
   *[other] {$count} new contributions are counted and stored, sealed.
}
course-collect-shown = { $count ->
    [one] One file is already in a result that has been shown, and counts only once.
   *[other] {$count} files are already in a result that has been shown, and count only once.
}
course-collect-other = This is for another course: “{$course}”.
course-withdraw-ask = Withdraw the contribution? It no longer counts, and cannot be handed in again.
course-withdrawn = The contribution is withdrawn.
course-of = {$count} of {$expected}
course-reveal-received = {$title}: {$count} handed in.
course-reveal-too-many = { $count ->
    [one] That is one more than expected. Does it match the number of people in the room?
   *[other] That is {$count} more than expected. Does it match the number of people in the room?
}
course-reveal-waiting = {$title} waits until enough have handed in.
course-reveal-late = Those who come later can only be shown together, once they are at least {$floor}.
course-reveal-now = Show now?
course-agree-ask = Replace what is written in “What we will do” for this gathering?
confirm-yes = yes
confirm-hint = Type “yes” to continue:

error-no-course = You lead no course with the code “{$code}”. Type “selvsyn course list” to see them all.
error-no-round = { $rounds ->
    [one] The course has one gathering. Choose 1.
   *[other] The course has {$rounds} gatherings. Choose from 1 to {$rounds}.
}
error-not-asked = The course does not ask for “{$id}”. Type “selvsyn course show” with the course code to see the questionnaires.
error-course-ended = The course has ended, so nothing is collected here. Take it up again under “Courses” first.
error-course-name = A course needs a name on one line, of at most {$max} characters.
error-course-instruments = Choose at least one questionnaire to be answered.
error-course-too-many = A course can have at most {$max} questionnaires.
error-course-expected = How many are expected for “{$id}” must be a number from 1 to 9999.
error-course-round-title = Each gathering needs a name on one line, of at most {$max} characters.
error-course-round-day = Each gathering needs a day.
error-line = The text must be one line of 1 to {$max} characters.
error-too-many-lines = There is room for at most {$max} of these.
error-not-collected = The contribution is not among those waiting to be shown. What is shown cannot be withdrawn.
error-too-few = {$title}: Shown from {$floor}. { $missing ->
    [one] One more must hand in.
   *[other] {$missing} more must hand in.
}
error-nothing-new = {$title}: Nobody new has handed in since the result was shown.
error-refused-of = {$title}: {$why}
error-collection-busy = Another program is changing what was collected. Close it, and try again.
error-not-confirmed = Nothing has been done. Answer “yes”, or add --yes on the command line.

dialog-withdrawal = Choose the file to withdraw
collect-not-stored = What came is not counted yet. {$why}
collect-called-off = Called off. What had been read is counted.
collect-left-kept = { $count ->
    [one] One file could not be deleted. Delete it in the folder yourself.
   *[other] {$count} files could not be deleted. Delete them in the folder yourself.
}
