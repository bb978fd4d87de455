# The keys, and what they lead to

keys-title = Keys
keys-lead = Everything can be done with the keyboard.
keys-close = Back
keys-open-all = All keys (F1)
keys-everywhere = Everywhere
keys-answering = In a self-assessment
keys-writing = While you write
keys-wall = While the course is on the screen
keys-list = F1
keys-list-do = Opens and closes this list
keys-pages = Alt+1 to Alt+7
keys-pages-do = Goes to the pages in the menu, from top to bottom
keys-back = Alt+←
keys-back-do = Goes back to the page you came from, like the back button on a mouse
keys-forward = Alt+→
keys-forward-do = Goes forward again
keys-escape = Escape
keys-escape-do = Closes what is open, and goes from a page to the one it belongs to
keys-move = Tab and Shift+Tab
keys-move-do = Goes to the next and the previous button or field
keys-press = Enter or Space
keys-press-do = Presses the button you are on
keys-search = Ctrl+F
keys-search-do = Searches the history, the plans and the reflection sheets
keys-print = Ctrl+P
keys-print-do = Makes the report, or the plan if that is where you are, and opens the document ready to print
keys-all = Ctrl+A, then Ctrl+C
keys-all-do = Selects the text on the page and copies it
keys-size = Ctrl++, Ctrl+− and Ctrl+0
keys-size-do = Makes everything larger, smaller, or the size it was
keys-points = 1–{$max}
keys-points-do = Answers, and goes to the next statement without an answer
keys-not-relevant = 0 or X
keys-not-relevant-do = Answers “Not relevant”
keys-clear = Delete
keys-clear-do = Removes the answer
keys-rows = ↑ ↓
keys-rows-do = Goes to the statement above or below
keys-cells = ← →
keys-cells-do = Moves between the answers to the statement
keys-choose = Space
keys-choose-do = Chooses the answer you are on
keys-remark = M
keys-remark-do = Goes to the remark. Escape goes back to the statement
keys-undo = Ctrl+Z
keys-undo-do = Undoes the last answer
keys-finish = Ctrl+Enter
keys-finish-do = Shows the result, or what is left
keys-cut = Ctrl+X, Ctrl+C and Ctrl+V
keys-cut-do = Cuts, copies and pastes
keys-whole = Ctrl+A
keys-whole-do = Selects everything in the field
keys-take-back = Ctrl+Z
keys-take-back-do = Undoes what you typed
keys-again = Ctrl+Y or Ctrl+Shift+Z
keys-again-do = Redoes what you undid
keys-menu = Shift+F10 or the menu key
keys-menu-do = Opens the menu that a right-click opens
keys-next = →, Page Down or Space
keys-next-do = Shows the next page
keys-previous = ←, Page Up or Backspace
keys-previous-do = Shows the previous page
keys-first = Home
keys-first-do = Shows the first slide
keys-last = End
keys-last-do = Shows the last slide
keys-black = B or full stop
keys-black-do = Makes the screen black. Any key brings it back
keys-end = Escape
keys-end-do = Ends the presentation
keys-contrast = H
keys-contrast-do = Changes the contrast
keys-timer = T
keys-timer-do = Starts and stops the timer
keys-longer = +
keys-longer-do = Adds a minute
keys-reset = R
keys-reset-do = Restarts the timer
keys-notes = N
keys-notes-do = Changes between the slide and the page for the one who leads, where there is one screen
keys-screen = M
keys-screen-do = Moves the presentation to the next screen
keys-group = G
keys-group-do = Shows the group’s answers, or how many have handed in
keys-answer = S
keys-answer-do = Shows the statements and how to hand in

print-nothing = There is nothing to print yet. The report comes when you have finished a self-assessment.
print-report = The report on {$name}, {$date},
print-growth = The plan and the reflection sheets
print-opened = {$what} is now opening in the program that shows PDFs on this machine. If no window appears, the file is in {$path} until you close Selvsyn.
print-not-opened = The document has been made, but this machine has no program that opens it. It is in {$path} until you close Selvsyn.
print-no-folder = The document was not made, because there is no room, or no permission, to write in the folder for temporary files.

search-field = Search
search-hint = Search (Ctrl+F)
search-found = {$count ->
    [0] None found
    [one] {$count} found
   *[other] {$count} found
}
search-help-history = The search covers labels, dates, questionnaires and remarks. Escape shows everything again.
search-help-journal = The search covers everything you have written on the reflection sheets, and the dates. Escape shows the pages again.
search-remark = Remark: {$text}

edit-cut = Cut
edit-copy = Copy
edit-paste = Paste
edit-all = Select all
edit-undo = Undo
edit-redo = Redo
edit-menu = Edit
paste-cut = {$kept ->
    [0] There was no room for the text you pasted. The limit here is {$count} characters.
   *[other] The text you pasted was too long. The first {$kept} of its {$given} characters were kept, because the limit here is {$count}.
}
window-file-gone = The file {$path} that Selvsyn was to open does not exist or cannot be read.
given-archive = Do you want to import the archive {$name}? {$count ->
    [0] It has no self-assessments.
    [one] It has 1 self-assessment.
   *[other] It has {$count} self-assessments.
} Everything you already have here stays.
given-instrument = Do you want to import the questionnaire {$title} from {$name}? You can then answer it here, alongside the others.
given-take = Import
given-refused = The questionnaire in {$name} cannot be imported. “Your own questionnaires” shows what has to be corrected.
given-history = {$name} is a data file or a backup. Restore it from the page “Backups” under “Settings”.
given-contributions = {$name} contains contributions to a course. Add them under “Collect” in the course.
given-sealed-contribution = {$path} is a sealed contribution to a course. Only the facilitator can open it, under “Collect” in the course.
given-kind = {$name} is a file of the type {$kind}. Only archives, questionnaires and lessons can be imported.
given-unknown = {$name} is neither an archive, a questionnaire nor a lesson, and cannot be imported.
keys-mark = ↓ and ↑
keys-mark-do = Goes from statement to statement in the group’s answers
keys-offered = L
keys-offered-do = Goes to the next statement that stands out
keys-number = A number, then Enter
keys-number-do = Goes to the slide with that number
keys-white = W or comma
keys-white-do = Makes the screen white
keys-clock = Z
keys-clock-do = Shows a large clock
keys-agreed = V
keys-agreed-do = Shows “What we will do”
keys-large = A
keys-large-do = Changes to larger text and back
keys-start = F5 and Shift+F5
keys-start-do = Starts from the beginning, and where you left it; during the show they do nothing
keys-keywords = K
keys-keywords-do = Shows the keywords
keys-break = P
keys-break-do = A break with a clock
