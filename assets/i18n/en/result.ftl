# The result

kind-radar = Radar
kind-bars = Bars
kind-dots = Dots
dimensions = Parts
sorted-by-value = Sorted by value
answers = Answers
raw-answers-name = Answers: {$answers}
mean-of = {$count ->
    [one] {$answered} of 1 answer
   *[other] {$answered} of {$count} answers
}
legend-now = Now
legend-before-date = Last time, {$date}
legend-before = Last time
dates-compared = {$date}, compared with {$previous}
change-title = Change since last time
change-since = Change since {$date}
change-first-time = This is the first time. You can compare next time.
change-nothing = No part has changed.
method-show = How this was worked out
method-hide = Hide how this was worked out
in-words = In words
result-combined = Combined
result-tabs = Result of
result-lead = {$title} {$dates}
result-not-answered = You have not answered {$title} yet.
result-to-latest = See the latest, {$date}
report-write = Save a report…
statements-highest = Highest: {$count ->
    [one] one statement
   *[other] {$words} statements
} with {$answer}
statements-lowest = Lowest: {$count ->
    [one] one statement
   *[other] {$words} statements
} with {$answer}
statements-alike = {$count ->
    [one] Only one statement has an answer on the scale: {$answer}.
   *[other] All {$words} statements you answered have {$answer}. None is highest or lowest.
}
statements-none = None of the statements has an answer on the scale, so none is highest or lowest.
statements-level = {$point}, {$label}
statements-level-counted = the value {$point}
statement-reversed = {$statement} (reversed, you answered {$given})
statements-more = and {$words} more
statements-fewer = Show fewer
change-all = All changes ({$count})
remarks-title = Your remarks
remarks-private = Only you see them
answers-of = All answers: {$title}
answers-count = {$count ->
    [one] {$count} answer
   *[other] {$count} answers
}
answer-name = {$statement}: {$answer}
values-all = All values
values-count = {$count ->
    [one] 1 part
   *[other] {$count} parts
}
next-title = Next step
next-question = What rings true for you, and what surprises you?
next-make = Choose two areas to develop and two strengths to use more.
next-open = You have a plan. See what you wrote, and what has been done.
result-reflection = This is your own assessment, meant for reflection. The statements are not a validated test, and there is no norm.
result-ask-others = Others often see a leader differently from the way leaders see themselves. Try asking someone who knows you.
result-empty = The profile shows followership and leadership skills together. It appears when you have finished one of the questionnaires.
result-ask-sources = Sources: Heidemeier and Moser 2009 (self-ratings and others’ ratings correlate 0.22); Gerstner and Day 1997.
result-empty-start = Choose a questionnaire
result-locked = The self-assessment is finished and locked.
result-superseded = The self-assessment is locked and has been replaced by a corrected copy.
result-correct = Make a corrected copy
error-nothing-to-show = There is no result to save yet. Finish a self-assessment first.
error-session-gone = This self-assessment is no longer in your data. Choose another one under “History”.
error-data-replaced = Your data was replaced in the meantime, so nothing has been saved. Try again.
error-nothing-written = Nothing has been written in the development plan or on the reflection sheets yet.
error-picture = The picture could not be drawn. Try saving as .svg.
error-ending = The file name must end in {$endings}.
error-write = Could not save {$path}. Choose another folder.
error-write-not-a-file = {$path} is not an ordinary file. Choose another name.
error-write-protected = {$path} is write-protected. Choose another name, or turn off the write protection.
error-write-others = {$path} belongs to another user. Choose another name or another folder.
error-write-dangling = {$path} is a link to a file that does not exist. Choose another name.
error-write-full = There is no room for {$path}. Free up some space on the disk, or choose another folder.
error-not-a-file = {$path} is not an ordinary file but a folder, a pipe, a device or something of the kind. Choose a file.
error-read = Could not read {$path}. Check that the file exists and is a text file.
error-too-large = {$path} is larger than {$megabytes} MB, which is more than Selvsyn reads. Check that it is the right file.
dialog-save-chart = Save the chart
dialog-save-history = Save your data
dialog-import = Import an archive
error-archive-made = The archive could not be made, and nothing was saved. Try saving as .xlsx.
error-workbook = The workbook could not be made. Try saving as .csv.
error-clock = This machine’s clock is set to a time before 1970, so the workbook could not be made. Set the clock, and try again.
called-off = Cancelled. Nothing was saved.
export-report = Report…
export-report-of = Report: {$title}…
export-chart = Chart as a picture…
copy-chart = Copy the chart
copy-table = Copy the table
