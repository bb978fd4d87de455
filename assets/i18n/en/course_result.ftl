# The result of a course, in sentences and in files

course-received = {$count} of {$expected} ({$percent}%)
course-part-highest = {$count ->
    [one] Highest: {$names} ({$value}).
   *[other] Joint highest: {$names} ({$value}).
}
course-part-lowest = {$count ->
    [one] Lowest: {$names} ({$value}).
   *[other] Joint lowest: {$names} ({$value}).
}
course-part-divided = The answers vary most in {$names}.
course-part-agreed = The answers are most alike in {$names}.
course-statement-highest = {$count ->
    [one] Highest: {$names} (average {$value}).
   *[other] Joint highest: {$names} (average {$value}).
}
course-statement-lowest = {$count ->
    [one] Lowest: {$names} (average {$value}).
   *[other] Joint lowest: {$names} (average {$value}).
}
course-statement-highest-half = {$count ->
    [one] Highest: {$names}. {$half}.
   *[other] Joint highest: {$names}. {$half}.
}
course-statement-lowest-half = {$count ->
    [one] Lowest: {$names}. {$half}.
   *[other] Joint lowest: {$names}. {$half}.
}
course-statement-divided = The answers vary most on {$names}.
course-statement-agreed = The answers are most alike on {$names}.
course-statement-alike = All {$count} answered {$point} on {$item}.
course-paired = {$count} of {$of} can be paired.
course-paired-few = Fewer than {$floor} can be paired, so before and after are not shown.
course-stored-shape = The result is damaged and cannot be shown. Get it from a backup or an archive.
course-stored-newer = The result was made by a newer version. Update Selvsyn, and try again.
course-stored-other = The result is of another version of the questionnaire. Import that version under “Settings”, and try again.
course-stored-figure = The result has figures that cannot be right, or that may not be shown for so few. So it is not shown. Get it from a backup or an archive.
course-compare-chance = May be chance
course-compare-real = Probably a real difference
course-compare-few = Not worked out
course-compare-other = Cannot be compared
course-compare-before-rounding = before rounding
course-compare-interval = 95% interval from {$low} to {$high}
course-compare-says-higher = {$count ->
    [one] {$names} is probably higher in {$b} than in {$a}.
   *[other] {$names} are probably higher in {$b} than in {$a}.
}
course-compare-says-lower = {$count ->
    [one] {$names} is probably lower in {$b} than in {$a}.
   *[other] {$names} are probably lower in {$b} than in {$a}.
}
course-compare-says-may = For {$names} the difference is so small that it may be chance.
course-compare-says-none = For {$names} the difference is not worked out. That takes at least ten contributions in both, and answers that vary.
course-compare-says-not = {$count ->
    [one] {$names} has other statements or another scale, and cannot be compared.
   *[other] {$names} have other statements or another scale, and cannot be compared.
}
course-compare-says-groups = These are two groups, not necessarily the same people.
xlsx-course = Course
xlsx-date = Date
xlsx-group-round = Gathering
xlsx-group-expected = Expected
minutes-title = Minutes: {$course}
minutes-day = {$round}, {$date}
minutes-answered = {$title}: {$received}
minutes-then = last time
minutes-now = now
minutes-mean = {$title}: {$mean}.
minutes-mean-before = {$title}: {$mean}, last time {$before}.
minutes-change = Before and after: {$told}
minutes-agreed = What we will do
minutes-develop = Develop: {$words}.
minutes-strengths = Use more: {$words}.
minutes-signs = What we will see when it works: {$words}.
minutes-said = Keywords
minutes-said-asked = {$title} {$words}.
minutes-said-of = {$title}: {$words}.
minutes-said-rest = Other
minutes-caution = No figure is of fewer than {$floor}. How many answered what is shown only when {$detail} have handed in and at least {$answers} have answered each statement. Still, something can be guessed: if everyone answered alike, everyone knows what everyone answered. The questionnaire is for talking about, not a validated test.
minutes-caution-change = Up and down are only changes that are probably real. If only one person is new since last time, the difference may be about that person.
demands-title = Requirements and expectations
demands-leadership = Leadership
demands-followership = Followership
demands-seniors = Especially for late-career employees
demands-expectation = What we expect
demands-in-policy = In the personnel policy
demands-role = Who follows up
demands-policy-yes = Clear
demands-policy-partly = In part
demands-policy-no = Not clear
demands-policy-unknown = Do not know
demands-policy-none = Not answered
demands-nobody = Nobody yet
demands-summary = The discussion gave {$all} keywords. Clear in the personnel policy: {$yes}. In part: {$partly}. Not clear: {$no}. Do not know, or not answered: {$unknown}. With nobody who follows up: {$nobody}.
error-no-demands = There are no keywords in the lists yet. Write some under “What we will do”, and try again.
calendar-from-course = Agreed on in the course {$course}. Made with Selvsyn.
file-minutes = selvsyn-minutes
file-demands = selvsyn-requirements
file-agreed = selvsyn-what-we-will-do
