# When something could not be done

store-folder = The folder {$path} cannot be used. Choose another with --data-dir.
store-newer = The history in {$path} was written by a newer version of Selvsyn. Update the program; the file is untouched.
store-foreign = The file selvsyn.sqlite3 in {$path} is not a Selvsyn history. Move it, or choose another folder with --data-dir.
store-damaged = The history in {$path} is damaged and has not been touched. Keep the file, and import an archive into a new folder with --data-dir.
store-disk-full = The disk is full, so {$path} could not be saved. Free some space and try again.
store-read-only = Writing in {$path} is not allowed. Check the permissions, or choose another folder with --data-dir.
store-busy = Another program is using {$path}. Close it and try again.
store-no-such-session = The session is no longer in {$path}. Restart the program.
store-locked = The session is finished and locked. Make a corrected copy instead.
store-conflict = The archive has another edition of a questionnaire than {$path}, with the same version. Nothing was imported; ask for a new archive.
store-other = {$path} could not be used. Restart the program, and keep the file if that does not help.
archive-not-json = {$path} is not a whole archive: it stops at line {$line}, column {$column}. Export it again.
archive-foreign = {$path} is not a Selvsyn archive. Choose a file exported from Selvsyn.
archive-newer = {$path} was written by a newer version of Selvsyn. Update the program first.
archive-wrong = {$path} is not as it should be at {$place}. Nothing was imported; export it again.
error-no-data-folder = No folder was found for your data. Choose one with --data-dir.
error-no-instrument = There is no questionnaire called “{$id}”. Write “selvsyn instruments” to see them.
error-answer-count = The questionnaire has {$expected} statements, but {$given} answers were given. Write one answer for each, separated by commas.
error-answer = Answer number {$number}, “{$text}”, is not a number from 1 to {$max}. Use “-” for not relevant, and nothing for unanswered.
error-date = “{$text}” is not a date. Write it as 2026-03-14.
error-label = The label is too long. Use at most {$max} characters.
error-no-session = There is no session “{$name}”. Write “selvsyn history” to see them.
error-kind = “{$kind}” is not a chart. Choose radar, bars or dots.
error-not-empty = The folder {$path} is not empty. Choose another with --out.
no-display = No display was found to open the window on. Try “selvsyn demo”, or “selvsyn --help” for what works without a window.
no-renderer = The window could not be drawn: neither OpenGL nor Vulkan, DirectX or Metal works here. Update the graphics driver.
