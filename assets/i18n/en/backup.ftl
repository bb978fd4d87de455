# Backups

help-backup = Write a checked backup of the history to a file
help-backup-out = The file the backup is written to
help-restore = Make the history what the backup is; what is there now is kept
help-restore-file = The backup
help-check = Check that the history is whole and can be read by you alone
store-not-there = There are no data in {$path} yet. Save a self-assessment first.
store-damaged-way-back = The history in {$path} is damaged and has not been touched. Restore the newest good backup: {$command}
store-gone-way-back = The history in {$path} is gone, but there are backups of it. Restore the newest good one: {$command} – or move the backups out of {$backups} to begin anew.
backup-wrote = Wrote and checked {$path}: {$count ->
    [one] 1 session
   *[other] {$count} sessions
}.
backup-itself = {$path} is the history itself. Choose another name for the backup.
restored = Restored {$count ->
    [one] 1 session
   *[other] {$count} sessions
} from {$path}.
restored-over = Restored {$count ->
    [one] 1 session
   *[other] {$count} sessions
} from {$path}. What was here is kept in {$kept}.
restored-over-damaged = Restored {$count ->
    [one] 1 session
   *[other] {$count} sessions
} from {$path}. The damaged file is set aside as {$kept}.
restored-open = The copy had no passphrase, so whoever gets hold of the file can read the history until you give it a new one.
restore-itself = {$path} is the history itself. Choose a backup.
restore-newer = {$path} was written by a newer version of Selvsyn. Nothing has changed; update the program first.
restore-foreign = {$path} is not a backup from Selvsyn. Nothing has changed; choose another file.
restore-damaged = {$path} is damaged. Nothing has changed; choose another backup.
restore-other-passphrase = {$path} is locked with another passphrase. Keep the copy; nothing has changed, and it can be restored into an empty data folder with its own passphrase.
restore-unreadable = {$path} cannot be read. Nothing has changed; check that the file is there and that you may read it.
restore-no-safety = What is in {$path} could not be copied first, so nothing has changed. Free some space, check the permissions and try again.
check-whole = The history in {$path} is whole: {$count ->
    [one] 1 session
   *[other] {$count} sessions
}.
check-found = The history in {$path} is not in order: {$found}. {$advice}
check-way-back = Restore the newest good backup: {$command}
check-no-copy = Keep the file. There is no good backup of it.
check-make-private = Take the access from others.
finding-broken = the file is damaged
finding-shape = the file has other tables than a history
finding-orphans = {$count ->
    [one] 1 row belongs to nothing
   *[other] {$count} rows belong to nothing
}
finding-definitions = {$count ->
    [one] 1 questionnaire cannot be read
   *[other] {$count} questionnaires cannot be read
}
finding-answers = {$count ->
    [one] 1 answer fits no statement
   *[other] {$count} answers fit no statement
}
finding-value = a value in the table {$table} cannot be read
finding-not-private = others than you have access to {$path}

settings-backups = Backups…
backups-title = Backups
backups-lead = Selvsyn copies the history when you start and when you finish a session. The newest of each of the last 7 days, 4 weeks and 12 months is kept. Every backup is checked.
backups-now = Back up now
backups-save = Save a copy as…
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
backups-ask-lead = The history becomes what it is in the backup. What you have now is copied first and stands at the top of the list, so that you can go back.
backups-restore = Restore
backups-keep = Keep what I have
backups-made = The backup is made and checked.
backups-damaged = The history is damaged, so no backup was made. The backups you have are untouched: restore the newest under Settings, Backups.
backups-full = The disk is full, so no backup was made in {$path}. Free some space.
backups-failed = No backup could be made in {$path}. Check that the folder is there and that you may write in it.
backups-restored = Restored {$count ->
    [one] 1 session
   *[other] {$count} sessions
}. What you had is kept as a backup.
backups-restored-damaged = Restored {$count ->
    [one] 1 session
   *[other] {$count} sessions
}. The damaged file is set aside as {$kept}.
backups-advice = Restore the newest good backup.
dialog-save-backup = Save a backup
dialog-pick-backup = Choose a backup
file-backup = selvsyn-backup
job-backup = Backing up…
job-check = Checking the history…
window-already-open = Selvsyn is already open with the history in {$path}. Use that window, or close it first. If you do not see it, it is open elsewhere that you are logged on, such as over remote desktop.
