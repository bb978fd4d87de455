# The group's result, on the command line and in files

help-group = Show what a group has answered: files, folders or text with codes
help-inputs = Files, folders, or “-” for standard input (stdin)
help-group-out = The file to write the result to
error-unfinished = The self-assessment is not finished. Finish it, and try again.
error-no-answers = The self-assessment has no answers to contribute. Answer at least one statement.
error-course = The course must have a name, on one line and with at most 200 characters.
error-one-instrument = There are answers to several questionnaires. Write to .pdf, .html or .xlsx, or give one questionnaire at a time.
group-nothing-counts = Found no contributions that can be included. Give the files or codes that the participants made in Selvsyn.
group-contributions = {$count ->
    [one] 1 contribution is included.
   *[other] {$count} contributions are included.
}
group-suppressed = Shown when {$floor} have handed in. {$more} more to come.
group-suppressed-alike = Shown when {$floor} have handed in. {$more} more to come. Identical codes, and contributions that spell the name of the course differently, may be from the same person and do not count towards the minimum.
group-refused-shared = The result is not shown, because some of the people in it are already in a result that has been shown, and the difference could reveal what individuals answered. Show exactly the same contributions, only new ones, or all the earlier ones and at least ten more.
group-refused-nameless = The result is not shown, because codes and answer sheets cannot be recognised, and a result with some of them has already been shown. Show exactly the same ones, ask for files instead, or wait until there are at least ten more.
group-not-remembered = The result is not shown, because Selvsyn could not make a note that it was: {$why}
group-dimension-words = {$title}: average {$mean}, answers vary by {$sd} ({$count ->
    [one] 1 contribution
   *[other] {$count} contributions
})
group-dimension-words-median = {$title}: median {$median}, average {$mean}, answers vary by {$sd} ({$count ->
    [one] 1 contribution
   *[other] {$count} contributions
})
group-dimension-mean = {$title}: average {$mean}
group-pairs-words = Before and after: {$moved}.
group-rejected-count = {$count ->
    [one] 1 contribution is not included:
   *[other] {$count} contributions are not included:
}
group-rejected-counted = {$count}: {$reason}
group-report-title = Answers from the group
group-anonymous = The report is anonymous: no figures are shown before {$floor} have handed in. When fewer than {$detail} have handed in, or fewer than {$answers} have answered one of the statements, the report does not show how many answered what, only medians as whole numbers and the average of each part to one decimal.
group-anonymous-limits = That does not mean that nothing can be guessed. If everyone answered alike, everyone knows what everyone answered. If there are five of you, each of you sees a picture of four others. If only one person is new since last time, the difference may be about that person. Anyone who has the sheets, the codes or a copy of the machine can read them. And the person in charge can cheat: count heads, because the number here should be the number who handed in.
group-n = {$count ->
    [one] 1 contribution
   *[other] {$count} contributions
}
group-legend-counts = The middle answer (median). The number in each field is how many chose it.
group-legend-percent = The middle answer (median). The number in each field is how many per cent chose it.
group-legend-coarse = The filled number is the middle answer (median): at least half answered that or higher. How the answers are spread is not shown.
group-median = Median
group-mean = Average
group-sd = Spread
group-table-items = Answers to the statements in {$title}
group-pairs-title = Before and after
group-pairs-lead = Only those who have answered twice in the same course are included here, and only the statements they answered both times. Up and down are only changes that are probably real.
group-moved = Change
group-reliability-title = How well the statements belong together
group-reliability-lead = Cronbach’s alpha shows how well the statements in a part belong together; 1 is the highest. The true figure is probably (95%) between the two numbers beside it (worked out by Feldt’s method). Spread and correlation were measured here, and stand beside what the questionnaire assumes.
group-reliability-too-few = This is worked out when {$needed} have answered every statement in a part. With fewer, the figure is too uncertain.
group-reliability-few = Fewer than {$needed} have answered everything
group-reliability-one-item = Has only one statement
group-reliability-no-spread = Everyone has the same average
group-alpha = Alpha
group-interval = 95% interval
group-interval-words = {$from} to {$to}
group-sd-measured = Spread, measured
group-sd-assumed = Spread, assumed
group-r-measured = Correlation, measured
group-r-assumed = Correlation, assumed
group-rejected-title = Not included
group-rejected-number = Number
group-rejected-reason = What it is, and what you can do
group-method-title = How this was worked out
group-method-items = For each statement, the answers are counted as they were given. The median is the answer in the middle when all are put in order. The spread is the standard deviation, with n − 1. Statements answered “Not relevant” or not answered are not in the figures.
group-method-dimensions = The average of a part is the average of its statements’ averages. The spread is that of each person’s average, where at least two thirds of the statements are answered. The median of these is shown from 20 people.
group-method-coarse = The group is so small, or something has so few answers, that the distribution is not shown. A median midway between two numbers is rounded up. The average of a part is that of each person’s average, where at least two thirds of the statements are answered. If it is near the end of the scale, only that is said.
group-method-reversed = Reversed statements are shown as they were answered, but count from the other end in their part.
group-method-persons = Each contribution counts once, with the latest answers. Identical codes are all counted, but only once towards the minimums for what is shown. Selvsyn never guesses who is the same person.
group-foot = {$title}. Made with Selvsyn.
group-chart-alt = Chart: {$title}. {$words}
xlsx-group-overview = Overview
xlsx-group-items = Statements
xlsx-group-persons = Contributions
xlsx-group-floor = Shown when
xlsx-group-note = Comment
xlsx-group-n = Answers
xlsx-group-na = Not relevant
xlsx-group-low = Below the middle
xlsx-group-middle = In the middle
xlsx-group-high = Above the middle
xlsx-group-bound = Bound
xlsx-group-or-more = or more
xlsx-group-or-less = or less
xlsx-group-1 = Answered 1
xlsx-group-2 = Answered 2
xlsx-group-3 = Answered 3
xlsx-group-4 = Answered 4
xlsx-group-5 = Answered 5
xlsx-group-6 = Answered 6
xlsx-group-7 = Answered 7
xlsx-group-from = Interval from
xlsx-group-to = Interval to
xlsx-group-reason = Code
xlsx-group-chart-alt = Bar chart: {$title}, the answers to each statement. The numbers are in the table.
