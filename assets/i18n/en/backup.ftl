# Backups

help-backup = Save a checked backup of your data to a file
help-backup-out = The file the backup is written to
help-restore = Restore your data from a backup; what you have now is kept
help-restore-file = The backup
help-check = Check that your data is intact and that only you can read it
store-not-there = There is no data from Selvsyn in {$path} yet. Save a self-assessment first.
store-damaged-way-back = Your data in {$path} is damaged and has not been touched. Restore the newest intact backup: {$command}
store-gone-way-back = Your data in {$path} is gone, but there are backups of it. Restore the newest intact one: {$command} – or move the backups out of {$backups} to start afresh.
backup-wrote = Wrote and checked {$path}: {$count ->
    [one] 1 self-assessment
   *[other] {$count} self-assessments
}.
backup-itself = {$path} is your data file itself. Choose another name for the backup.
restored = Restored {$count ->
    [one] 1 self-assessment
   *[other] {$count} self-assessments
} from {$path}.
restored-over = Restored {$count ->
    [one] 1 self-assessment
   *[other] {$count} self-assessments
} from {$path}. What was here before is kept in {$kept}.
restored-over-damaged = Restored {$count ->
    [one] 1 self-assessment
   *[other] {$count} self-assessments
} from {$path}. The damaged file has been set aside as {$kept}.
restored-open = The backup had no passphrase, so anyone who gets hold of the file can read your data until you set a new one.
restore-itself = {$path} is your data file itself. Choose a backup.
restore-newer = {$path} was written by a newer version of Selvsyn. Nothing has changed; update the program first.
restore-foreign = {$path} is not a Selvsyn backup. Nothing has changed; choose another file.
restore-damaged = {$path} is damaged. Nothing has changed; choose another backup.
restore-other-passphrase = {$path} is locked with another passphrase. Nothing has changed. Keep the backup: it can be restored into an empty data folder with its own passphrase.
restore-unreadable = {$path} cannot be read. Nothing has changed; check that the file exists and that you have permission to read it.
restore-no-safety = What is in {$path} could not be copied first, so nothing has changed. Free up some space, check your permissions, and try again.
check-whole = Your data in {$path} is intact: {$count ->
    [one] 1 self-assessment
   *[other] {$count} self-assessments
}.
check-found = Something is wrong with your data in {$path}: {$found}. {$advice}
check-way-back = Restore the newest intact backup: {$command}
check-no-copy = Keep the file. There is no intact backup of it.
check-make-private = Remove other users’ access.
finding-broken = the file is damaged
finding-shape = the file is not built like a file from Selvsyn
finding-orphans = {$count ->
    [one] 1 entry in the file has lost what it belongs to
   *[other] {$count} entries in the file have lost what they belong to
}
finding-definitions = {$count ->
    [one] 1 questionnaire cannot be read
   *[other] {$count} questionnaires cannot be read
}
finding-answers = {$count ->
    [one] 1 answer does not match any statement
   *[other] {$count} answers do not match any statement
}
finding-value = a value in the table {$table} cannot be read
finding-not-private = people other than you have access to {$path}

settings-backups = Backups…
backups-title = Backups
backups-lead = Selvsyn makes a backup when the program starts and when you finish a self-assessment. It keeps one for each day of the last week, one for each week of the last month and one for each month of the last year. Every backup is checked.
backups-now = Back up now
backups-save = Save a backup as…
backups-open = Restore from a file…
backups-check = Check
backups-list = Backups on this machine
backups-folder = The backups are in {$path}.
backups-none = No backups yet.
backups-when = {$date} at {$time}
backups-about-safety = {$size} · what you had before a restore
backups-restore-one = Restore…
backups-restore-name = Restore the backup from {$which}
backups-ask = Restore the backup from {$which}?
backups-ask-lead = Your data will be as it is in the backup. What you have now is backed up first and goes to the top of the list, so you can go back.
backups-restore = Restore
backups-keep = Keep what I have
backups-made = The backup has been made and checked.
backups-damaged = Your data is damaged, so no backup was made. The backups you have are untouched: restore the newest one under “Settings”, “Backups”.
backups-full = The disk is full, so no backup was made in {$path}. Free up some space.
backups-gone = Your data file is no longer in {$path}, so no backup was made.
backups-failed = No backup could be made in {$path}. Check that the folder exists and that you have permission to write in it.
backups-restored = Restored {$count ->
    [one] 1 self-assessment
   *[other] {$count} self-assessments
}. What you had before is kept as a backup.
backups-restored-damaged = Restored {$count ->
    [one] 1 self-assessment
   *[other] {$count} self-assessments
}. The damaged file has been set aside as {$kept}.
backups-advice = Restore the newest intact backup.
dialog-save-backup = Save a backup
dialog-pick-backup = Choose a backup
file-backup = selvsyn-backup
job-backup = Backing up…
job-check = Checking your data…
window-already-open = Selvsyn is already open with the data in {$path}. Use that window, or close it first. If you cannot see it, it is open somewhere else where you are logged on, for example over remote desktop.
