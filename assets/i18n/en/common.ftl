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
path-save = This machine has no window for choosing files. Type where to save the file, and what to call it.
path-open = This machine has no window for choosing files. Type where the file is, and what it is called.
path-folder = This machine has no window for choosing folders. Type where the folder is.
path-field = Where the file is
path-use = Use this file
path-taken = {$path} already exists. Do you want to replace it?
path-replace = Replace the file
path-field-folder = Where the folder is
path-use-folder = Use this folder
path-goes-to = Will be saved as {$path}
path-comes-from = Will be read from {$path}
path-endings = The file must end in {$endings}.
path-empty = The field is empty. Type where the file or folder is.
path-is-folder = {$path} is a folder. Type the name of the file as well.
path-is-file = {$path} is a file. Type the name of a folder.
path-no-folder = There is no folder {$path}. Type another one, or create it first.
path-no-file = There is no file {$path}. Check where it is and what it is called.
saving = Saving…
saved-now = Saved just now
saved-at = Saved at {$time}
not-saved = Not saved
this-history = your data
answered-of = {$answered} of {$count} answered
count-of = {$answered} of {$count}
items = {$count ->
    [one] {$count} statement
   *[other] {$count} statements
}
about-minutes = about {$count} min
not-relevant = Not relevant
not-relevant-short = ×
show-all = Show all ({$count})
job-chart = Drawing the chart…
job-report = Making the report…
job-history = Saving the archive…
job-calendar = Saving the calendar…
job-import = Importing the archive…
job-instrument = Importing the questionnaire…
job-own = Changing which questionnaires can be answered…
job-path = Looking for the file or folder…
job-share = {$text} {$percent}%
job-runs = This is already being done. Wait until it has finished, and try again.
job-no-thread = This machine has no room for more work right now. Close some programs, and try again.
job-failed = An error in the program stopped this: “{$job}” What has been saved is safe. Try again.
unlock-failed = Your data was not opened, because of an error in the program. The file has not been touched. Try again.
closing-title = Not everything has been saved
closing-saving = The last thing you did is still being saved. The window will close by itself when that is done.
closing-failed = {$why} If you close now, you will lose what has not been saved.
closing-wait = Wait
closing-anyway = Close anyway
copied-chart = The chart has been copied. You can paste it into another program.
copied-table = The table has been copied. You can paste it into another program.
file-chart = selvsyn-profile
file-report = selvsyn-report
file-growth = selvsyn-plan
file-history = selvsyn
file-instrument = questionnaire
file-written = Saved as {$path}.
file-open = Open the file
file-in-folder = Show in folder
error-show = The system could not show {$path}. Find it in its folder, and open it from there.
error-show-gone = {$path} has been moved or deleted. Export it again if you need it.
messages-title = Messages
messages-lead = What Selvsyn has told you since the program started, latest first. None of this is stored.
messages-none = No messages yet.
imported = {$added ->
    [0] No new self-assessments.
    [one] Imported 1 self-assessment.
   *[other] Imported {$added} self-assessments.
} {$there ->
    [0] None were here already.
    [one] 1 was already here.
   *[other] {$there} were already here.
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
