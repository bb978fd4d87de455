# When something could not be done

store-folder = The folder {$path} cannot be used. Ask your IT department for help.
store-newer = Your data in {$path} was written by a newer version of Selvsyn. Update the program; the file has not been touched.
store-foreign = The file selvsyn.sqlite3 in {$path} does not come from Selvsyn and has not been touched. Move it, or ask your IT department for help.
store-damaged = Your data in {$path} is damaged and has not been touched. Contact your IT department before you do anything with the file.
store-too-large = Your data in {$path} is larger than 1 GB, which is more than Selvsyn reads. The file has not been touched; ask your IT department for help.
store-disk-full = The disk is full, so {$path} could not be saved. Free up some space, and try again.
store-read-only = You do not have permission to write in {$path}. Ask your IT department for access.
store-busy = Another program is using {$path}. Close it, and try again.
store-occupied = Selvsyn is already changing {$path}. Wait a moment, and try again.
store-no-such-session = The self-assessment is no longer in {$path}. Restart the program.
store-no-such-course = The course is no longer in {$path}. Restart the program.
store-locked = The self-assessment is finished and locked. Make a corrected copy instead.
store-conflict = The archive has a questionnaire with the same id and version as one in {$path}, but with other statements. Nothing has been imported; ask for a new archive.
store-taken = The archive contains a questionnaire with the same id and version as “{$what}” here, but it is not the same one. Nothing has been imported; ask for an archive in which it has another id.
store-not-a-file = {$what} in {$path} is not an ordinary file but a link, a folder, a pipe or something of the kind. Selvsyn leaves it alone; move it away, and try again.
store-definition = The questionnaire has changed, but has the same version as the one stored in {$path}. Nothing has been saved; update Selvsyn, or give the changed questionnaire a new version.
terminal-other-folder = You can choose another folder with --data-dir.
terminal-archive = If you have an archive, you can import it into a new folder with --data-dir.
store-random = The machine gave no random numbers, so the contribution could not be made. Try again.
store-replaced = Another program has moved, replaced or changed {$path}, so this was not saved. Try again.
store-rescued = Another program has moved, replaced or changed your data file, so what you do now is being saved in {$path} instead. Restore it under “Settings”, “Backups”, “Restore from a file”.
store-left = Another program has touched your data file. What was kept at the time is in {$path} and not here. Restore it under “Settings”, “Backups”, “Restore from a file”. If you do not need it, you can move the file away.
store-other = Selvsyn could not use {$path}. Restart the program, and keep the file if that does not help.
archive-not-json = {$path} is not a complete archive: it stops at line {$line}, column {$column}. Export the archive again.
archive-foreign = {$path} is not a Selvsyn archive. Choose a file exported from Selvsyn.
archive-newer = {$path} was written by a newer version of Selvsyn. Update the program first.
archive-wrong = {$path} has an error at {$place}. Nothing has been imported; export the archive again.
archive-twice = {$path} has the same thing twice at {$place}. Nothing has been imported; export the archive again.
error-no-data-folder = Could not find a folder for your data. Ask your IT department for help.
error-no-instrument = There is no questionnaire called “{$id}”. Run “selvsyn instruments” to see them all.
error-answer-count = The questionnaire has {$expected ->
    [one] 1 statement
   *[other] {$expected} statements
}, but you gave {$given ->
    [one] 1 answer
   *[other] {$given} answers
}. Give one answer per statement, separated by commas.
error-answer = Answer number {$number}, “{$text}”, is not a number from 1 to {$max}. Use “-” for not relevant, and nothing for not answered.
error-date = “{$text}” is not a date. Write it like this: 2026-03-14.
error-in-future = {$date} is in the future. A self-assessment is for today or an earlier day. Check the year, and enter the date again.
error-long-ago = {$date} is a long time ago. Check the year. If the date is right, run the same command with --yes.
error-only-in-future = All the self-assessments are dated in the future, so none of them is the latest. Correct the date with “selvsyn date SESSION 2026-03-14”.
error-label = The label is too long. Use at most {$max} characters.
error-no-session = There is no self-assessment “{$name}”. Run “selvsyn history” to see them all.
error-kind = “{$kind}” is not a kind of chart. Choose radar, bars or dots.
error-not-empty = The folder {$path} is not empty. Choose another one with --out.
error-output = The result could not be written where you sent it. Check that there is room there; “selvsyn history” shows what is stored.
no-display = Could not find a display to open the window on. Try “selvsyn demo”, or “selvsyn --help” to see what works without a window.
no-renderer = The window could not be drawn. This was tried: {$tried}. Update the graphics driver; the log in {$log} can help your IT department.
window-ended = Something went wrong, and the window closed. What was saved is safe. Start the program again.
store-gone = Saving has stopped because of an error, so what you do now is not being saved. Restart the program. What was saved is safe.
error-contribution-others = {$path} is someone else’s contribution, or one to another course, and has not been touched. Choose another name.
error-contribution-unread = {$path} could not be read and may be someone else’s contribution, so it has not been touched. Choose another name.
error-entry = Nothing has been saved: there is an error at {$place}. Compare it with the schema of the archive, and try again.
error-plan-changed = The plan has been changed since you fetched it. Fetch it again, make the change there, and try again.
