# Backups

help-backup = Write a checked backup of the history to a file
help-backup-out = The file the backup is written to
help-restore = Make the history what the backup is; what is there now is kept
help-restore-file = The backup
help-check = Check that the history is whole and can be read by you alone
store-not-there = There is no history in {$path} yet. Choose another folder with --data-dir, or store a session first.
store-damaged-way-back = The history in {$path} is damaged and has not been touched. Restore the newest good backup: {$command}
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
restore-itself = {$path} is the history itself. Choose a backup.
restore-newer = {$path} was written by a newer version of Selvsyn. Nothing has changed; update the program first.
restore-foreign = {$path} is not a backup from Selvsyn. Nothing has changed; choose another file.
restore-damaged = {$path} is damaged. Nothing has changed; choose another backup.
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
finding-not-private = others than you have access to {$path}
