# Passphrases

help-passphrase = Set, change or remove the passphrase of your data
help-what = set, change or remove
help-passphrases = If your data has a passphrase, it is taken from SELVSYN_PASSPHRASE; otherwise the terminal asks, or a line is read from standard input (stdin). A new one is taken from SELVSYN_NEW_PASSPHRASE, and an archive’s (.json.age) from SELVSYN_ARCHIVE_PASSPHRASE, in the same way. Never as an argument: others can see those.
passphrase-prompt = Passphrase:
passphrase-prompt-new = New passphrase:
passphrase-prompt-archive = The archive’s passphrase:
passphrase-prompt-new-archive = New passphrase for the archive:
passphrase-prompt-repeat = Enter it once more:
passphrase-again = That was not the passphrase. Try again.
passphrase-is-set = Your data now has a passphrase. { $backups ->
    [0] There are no backups to lock.
    [one] 1 backup is locked with the same one.
   *[other] {$backups} backups are locked with the same one.
} If you forget it, nobody can help you.
passphrase-is-changed = Your data has a new passphrase. { $backups ->
    [0] There are no backups to lock again.
    [one] 1 backup has it too.
   *[other] {$backups} backups have it too.
} Copies you have put elsewhere still have the old one.
passphrase-is-removed = Your data no longer has a passphrase. { $backups ->
    [0] There are no backups to unlock.
    [one] 1 backup is unlocked.
   *[other] {$backups} backups are unlocked.
} Anyone who gets hold of the files can read them.
passphrase-sealed = { $count ->
    [one] 1 backup was damaged. It is locked with the same passphrase and saved as a file ending in .age.
   *[other] {$count} backups were damaged. They are locked with the same passphrase and saved as files ending in .age.
}
passphrase-left = { $count ->
    [one] 1 backup could not be changed and is as it was.
   *[other] {$count} backups could not be changed and are as they were.
} The log in the data folder says why.
store-encrypted = Your data in {$path} has a passphrase. Enter the passphrase to open your data.
store-wrong-passphrase = That was not the passphrase of your data in {$path}. Nothing has changed; try again.
store-raw-key = A passphrase of the form x'…' with only digits and the letters a–f would be used as a ready-made key. Nothing has changed; choose ordinary words.
error-no-passphrase = The passphrase is missing. Set {$variable}, enter it in a terminal, or give it as a line on standard input (stdin).
passphrase-differs = The two passphrases are not the same. Enter the same one twice.
error-has-passphrase = Your data already has a passphrase. Run “selvsyn passphrase change” to change it.
error-has-no-passphrase = Your data has no passphrase. Run “selvsyn passphrase set” to set one.
sealed-wrong-passphrase = That was not the passphrase of {$path}. Nothing has been imported; try again.
sealed-key = {$path} is locked with a key, not with a passphrase. Export a new archive from Selvsyn.
sealed-work = {$path} is locked in a way that would take unreasonably long to open. Export a new archive from Selvsyn.
sealed-damaged = {$path} is damaged or has been changed. Nothing has been imported; export the archive again.
sealed-random = The machine gave no random numbers, so {$path} was not written. Try again.
settings-passphrase = Passphrase…
passphrase-title = Passphrase
passphrase-has = Your data has a passphrase. Your data and its backups are encrypted.
passphrase-has-none = Your data has no passphrase. Anyone who gets hold of the file can read it.
passphrase-protects = A passphrase protects the files if the machine is lost, if the disk is shared with others, or if someone gets hold of a backup.
passphrase-protects-not = It does not protect you against someone using the program while it is unlocked, against malware, or against recordings of the screen.
passphrase-lost = If you forget it, nobody can help. There is no back door and no way to recover it.
passphrase-traces = When you turn it on, the old, unlocked file is overwritten as far as possible. Even so, an expert may find remains of it on the disk, and copies you have put elsewhere are still unlocked.
passphrase-on-title = Turn on
passphrase-change-title = Change or turn off
passphrase-on = Turn on the passphrase
passphrase-change = Change the passphrase
passphrase-off = Turn off the passphrase
passphrase-off-lead = Without a passphrase, anyone who gets hold of the files can read them. Enter the one you have now to turn it off.
passphrase-required = Your workplace has decided that the passphrase cannot be turned off.
passphrase-field = Passphrase
passphrase-current = Your current passphrase
passphrase-new = New passphrase
passphrase-repeat = The same one once more
passphrase-show = Show
passphrase-hide = Hide
passphrase-advice = Length gives strength: four or five random words are easy to remember and hard to guess.
passphrase-short = It works, but a passphrase this short can be guessed by someone who has the file and plenty of time. A few more words make it strong.
passphrase-working = Rewriting your data…
passphrase-wait = { $seconds ->
    [one] Wait 1 second.
   *[other] Wait {$seconds} seconds.
}
passphrase-wrong = That was not the passphrase. Nothing has changed.
passphrase-archive-title = Archive with a passphrase
passphrase-archive-lead = Take all your data with you in a locked file, for example on a memory stick. The archive has its own passphrase, and the file can also be opened with the program “age”.
passphrase-archive-export = Export with a passphrase…
passphrase-archive-prompt = {$name} has a passphrase. Enter it to import the archive.
passphrase-archive-field = The archive’s passphrase
passphrase-archive-open = Import
unlock-title = Your data is locked
unlock-lead = Enter the passphrase to open your data. Nothing is shown before that.
unlock-do = Unlock
unlock-working = Trying the passphrase…
unlock-forgotten = If you forget it, nobody can open your data, not even the people who made the program.
unlock-choose-title = Choose a passphrase
unlock-choose-lead = Your workplace has decided that your data must have a passphrase. It protects the file if the machine or the disk is lost. Nothing is saved until you have chosen one.
unlock-restore = Restore the backup
unlock-gone-title = Your data is gone
unlock-gone-lead = There are locked backups of it. Enter the passphrase to restore the newest intact one.
unlock-missing-lead = There are backups of it. You can restore the newest intact one, from {$which}.
unlock-begin-new = Start afresh
unlock-gone-note = If you start afresh, the backups stay where they are.
unlock-damaged-title = Your data is damaged
unlock-damaged-lead = The passphrase is right, but the file cannot be read. You can restore the newest intact backup, from {$which}.
unlock-unreadable-lead = The file cannot be read. You can restore the newest intact backup, from {$which}.
unlock-damaged-note = The damaged file is set aside, not deleted.
error-passphrase-required = Your workplace requires your data to have a passphrase. Open the window, or run “selvsyn passphrase set”, to choose one.
passphrase-archive-new = Passphrase for the archive
passphrase-archive-repeat = Passphrase for the archive once more
privacy-who-locked = Your data has a passphrase: anyone who only has the files cannot read it. Language, colours and text size are stored unencrypted next to it.
privacy-who-unlocked = Your data has no passphrase. You can set one under “Settings”.
archive-left-out = The archive lies open. So what recognises you in courses, the keys of courses you lead, and contributions that are not shown yet are left out: nobody can continue collecting from it, and what you hand in later cannot be compared with what you have handed in. To take everything along, make an archive with a passphrase.
