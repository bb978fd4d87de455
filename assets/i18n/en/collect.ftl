# Collecting for a course

collect-opening = Opening …
collect-of = {$count} of {$expected}
collect-received = {$count ->
    [one] has handed in · shown together from {$floor}
   *[other] have handed in · shown together from {$floor}
}
collect-too-many = {$count ->
    [one] One more than expected has handed in. Count the people before you show it.
   *[other] {$count} more than expected have handed in. Count the people before you show it.
}
collect-alike = {$count ->
    [one] One contribution is a code like another. It may be the same person, so it does not count towards the limit.
   *[other] {$count} contributions are codes like others. They may be the same people, so they do not count towards the limit.
}
collect-missing = Shown from {$floor}. {$missing ->
    [one] One more.
   *[other] {$missing} more.
}
collect-shown = {$count ->
    [one] One is in a result that was shown.
   *[other] {$count} are in a result that was shown.
}
collect-shown-and-waiting = {$count} shown, {$waiting} waiting. {$missing ->
    [one] One more, and they can be shown by themselves.
   *[other] {$missing} more, and they can be shown by themselves.
}
collect-shown-and-ready = {$count} shown. {$waiting} are waiting and can be shown by themselves.
collect-reveal = Show the group’s result…
collect-reveal-title = Show the group’s result
collect-ready = You are asked before anything is shown.
collect-all-shown = Everything that was handed in is shown.
collect-more = {$missing ->
    [one] One more, and it can be shown.
   *[other] {$missing} more, and it can be shown.
}
collect-reading = Reading the files that have come …
collect-revealing = Calculating the group’s result …
collect-keyless = The course came without its key, so nothing can be collected here. Restore a backup from the machine it was made on.
collect-ask = {$count} have handed in. Show now?
collect-ask-many = {$counts} have handed in. Show now?
collect-ask-late = Those who come later can only be shown together, once they are at least {$floor}.
collect-ask-waiting = {$titles} waits until enough have handed in.
collect-ask-too-many = {$count ->
    [one] That is one more than expected. Does it agree with the people in the room?
   *[other] That is {$count} more than expected. Does it agree with the people in the room?
}
collect-ask-now = Show now
collect-ask-wait = Wait
collect-refused = {$title}: {$why}
collect-left = {$count ->
    [one] The result is stored. One file of it is still in the folder.
   *[other] The result is stored. {$count} files of it are still in the folder.
}
collect-left-delete = {$count ->
    [one] Delete the file in the folder
   *[other] Delete the {$count} files in the folder
}
collect-left-keep = Leave them
collect-stored = Everything is stored, sealed. You can continue at any time.
collect-withdraw = Withdraw a contribution…
collect-withdraw-field = Receipt or code
collect-withdraw-do = Withdraw it
collect-withdraw-file = Choose the file…
collect-withdraw-help = Nobody sees the answers. The contribution no longer counts, and cannot be handed in again.
collect-halves = Overview or collecting
collect-half-overview = Overview
collect-half-ways = Collect
collect-way-files = Folder
collect-way-files-lead = Choose a folder or files
collect-way-codes = Codes
collect-way-codes-lead = Paste the whole chat
collect-way-paper = Paper
collect-way-paper-lead = Type in from answer sheets
collect-way-faults = {$count ->
    [one] 1 did not count
   *[other] {$count} did not count
}
collect-folder = Folder
collect-folder-none = No folder is chosen. Choose the one people hand in to, or drag the files here.
collect-folder-watched = New files are included as they come.
collect-folder-gone = The folder cannot be reached. What was counted is stored. Selvsyn tries again by itself.
collect-folder-choose = Choose folder…
collect-folder-change = Change folder…
collect-files-choose = Choose files…
collect-drop = You can also drag files here. A file that is removed from the folder before the result is shown no longer counts.
collect-codes-field = Paste codes
collect-codes-hint = Paste the whole chat. The text around the codes does no harm.
collect-codes-take = Accept
collect-codes-help = Everyone who sees the chat can read the codes. A file is sealed.
collect-paper-questionnaire = Questionnaire on the sheet
collect-paper-keys = 1–{$max}, “-” not relevant, “.” not answered
collect-paper-cells = The answers on the sheet: {$title}
collect-paper-empty = Nothing is typed.
collect-paper-count = Count it
collect-paper-begin = Type one answer sheet at a time: {$count} answers. Enter counts it.
collect-paper-last = {$number} {$item}: {$answer}
collect-paper-echo = {$name} {$answers}.
collect-paper-refused = “{$signs}” is not the answers on one sheet. Use 1–{$max}, “-” or “.”.
collect-paper-undo = Undo last sheet
collect-mark = Own mark
collect-mark-help = Optional. Four characters only the participant knows, so that before and after can be paired. A sealed copy of the sheet stays until the next gathering is shown.
collect-mark-short = The mark has {$count} characters.
collect-same-mark = The mark {$mark} is already on a sheet of this gathering. Is it the same person?
collect-same-replace = The same: use the new one
collect-same-both = Two people: count both
collect-same-return = Change the mark
collect-uncounted = Did not count ({$count})
collect-uncounted-none = Everything that has come is counted.
collect-uncounted-here = Shown only here, and only until the result is shown.
collect-uncounted-more = {$count ->
    [one] … and one more.
   *[other] … and {$count} more.
}
collect-pasted = Pasted at {$time}, line {$line}.
collect-other-course = For another course: “{$course}”.
collect-other-round = Is for “{$round}”, and is counted there.
collect-mend = Mend the code…
collect-mend-field = The code, mended
collect-hide = Hide
