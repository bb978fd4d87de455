# Words used everywhere

app-name = Selvsyn
landmark-navigation = Main menu
scroll-bar = Scroll bar
landmark-page = Page
nav-menu = Menu
nav-home = Home
nav-assess = Self-assessment
nav-result = Result
nav-history = History
nav-settings = Settings
stays-here = Stored only on this machine
close = Close
cancel = Cancel
undo = Undo
continue = Continue
export = Export…
path-prompt = Type the full path of the file.
path-field = Path of the file
path-use = Use this file
path-taken = {$path} is already there. Do you want to replace it?
path-replace = Replace the file
saving = Saving…
saved-now = Saved just now
saved-at = Saved {$time}
not-saved = Not saved
this-history = the history
answered-of = {$answered} of {$count} answered
count-of = {$answered} of {$count}
items = {$count ->
    [one] {$count} statement
   *[other] {$count} statements
}
about-minutes = about {$count} min
not-relevant = Not relevant
not-relevant-short = ×
show-all = Show all ({$count})
job-chart = Drawing the chart…
job-report = Making the report…
job-history = Writing the history…
job-calendar = Writing the calendar…
job-import = Reading the archive…
job-instrument = Reading the questionnaire…
job-share = {$text} {$percent}%
job-runs = The same is already under way. Wait until it is done, and try again.
job-no-thread = This machine has no room for more work right now. Close some programs and try again.
job-failed = An error in the program stopped this: “{$job}” What is saved is safe. Try again.
unlock-failed = The history was not opened, because of an error in the program. The file has not been touched. Try again.
closing-title = Not everything is saved
closing-saving = What you did last is still being saved. The window closes by itself once it is saved.
closing-failed = {$why} If you close now, what is not saved is lost.
closing-wait = Wait
closing-anyway = Close anyway
copied-chart = The chart has been copied. You can paste it into another program.
copied-table = The table has been copied. You can paste it into another program.
file-chart = selvsyn-profile
file-report = selvsyn-report
file-history = selvsyn
file-instrument = questionnaire
file-written = Wrote {$path}.
imported = {$added ->
    [0] Nothing new. {$there} were here already.
    [one] Imported {$added} session. {$there} were here already.
   *[other] Imported {$added} sessions. {$there} were here already.
}
date-long = {$day} {$month} {$year}
date-short = {$day} {$month}
in-future = in the future
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
quoted = “{$text}”
