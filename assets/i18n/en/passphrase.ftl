# Passphrases

help-passphrase = Set, change or remove the passphrase of the history
help-what = set, change or remove
help-passphrases = If the history has a passphrase, it is taken from SELVSYN_PASSPHRASE, or asked for in the terminal, or read as a line from standard input. A new one is taken from SELVSYN_NEW_PASSPHRASE, that of an archive (.json.age) from SELVSYN_ARCHIVE_PASSPHRASE, in the same way. Never as an argument: others can see those.
passphrase-prompt = Passphrase:
passphrase-prompt-new = New passphrase:
passphrase-prompt-archive = Passphrase of the archive:
passphrase-prompt-new-archive = New passphrase for the archive:
passphrase-prompt-repeat = Write it once more:
passphrase-again = That was not the passphrase. Try again.
passphrase-is-set = The history has a passphrase now. { $backups ->
    [0] There are no backups to lock.
    [one] One backup is locked with the same.
   *[other] {$backups} backups are locked with the same.
} If you forget it, nobody can help you.
passphrase-is-changed = The history has a new passphrase. { $backups ->
    [0] There are no backups to lock again.
    [one] One backup has it too.
   *[other] {$backups} backups have it too.
} Copies that you have put elsewhere still have the old one.
passphrase-is-removed = The history has no passphrase any more. { $backups ->
    [0] There are no backups to unlock.
    [one] One backup is unlocked.
   *[other] {$backups} backups are unlocked.
} Whoever gets hold of the files can read them.
passphrase-sealed = { $count ->
    [one] One damaged copy was put as it is into a file ending in .age, with the same passphrase.
   *[other] {$count} damaged copies were put as they are into files ending in .age, with the same passphrase.
}
passphrase-left = { $count ->
    [one] One copy could not be changed and is as it was.
   *[other] {$count} copies could not be changed and are as they were.
} The log in the data folder says why.
store-encrypted = The history in {$path} has a passphrase. Give it to open the history.
store-wrong-passphrase = That was not the passphrase of the history in {$path}. Nothing is changed; try again.
store-raw-key = A passphrase of the form x'…' with only digits and the letters a–f would be used as a ready-made key. Nothing has changed; choose ordinary words.
error-no-passphrase = The passphrase is missing. Set {$variable}, write it in a terminal, or give it as a line on standard input.
passphrase-differs = The two passphrases differ. Write the same one twice.
error-has-passphrase = The history has a passphrase. Write “selvsyn passphrase change” to change it.
error-has-no-passphrase = The history has no passphrase. Write “selvsyn passphrase set” to give it one.
sealed-wrong-passphrase = That was not the passphrase of {$path}. Nothing was imported; try again.
sealed-key = {$path} is locked with a key and not with a passphrase. Export a new archive from Selvsyn.
sealed-work = {$path} asks for more work than any archive needs and is not opened. Export a new archive from Selvsyn.
sealed-damaged = {$path} is damaged or changed. Nothing was imported; export the archive again.
sealed-random = The machine gave no random numbers, so {$path} was not written. Try again.
settings-passphrase = Passphrase…
passphrase-title = Passphrase
passphrase-has = The history has a passphrase. It and its backups are encrypted.
passphrase-has-none = The history has no passphrase. Whoever gets hold of the file can read it.
passphrase-protects = It protects the files: on a lost machine, a shared disk or in a backup.
passphrase-protects-not = It does not protect against somebody at the program while it is unlocked, against malicious programs or recording of the screen.
passphrase-lost = If it is forgotten, nobody can help. There is no back door and no recovery.
passphrase-traces = When it is turned on, the old file is written over where the system lets it. An SSD may still hold traces of it, and copies you have put elsewhere are as before.
passphrase-on-title = Turn on
passphrase-change-title = Change or turn off
passphrase-on = Turn the passphrase on
passphrase-change = Change the passphrase
passphrase-off = Turn the passphrase off
passphrase-off-lead = Without a passphrase, whoever gets hold of the files can read them. Write the one you have now to turn it off.
passphrase-required = The passphrase cannot be turned off: managed by your workplace.
passphrase-field = Passphrase
passphrase-current = The passphrase you have now
passphrase-new = New passphrase
passphrase-repeat = The same once more
passphrase-show = Show
passphrase-hide = Hide
passphrase-advice = Length gives strength: four or five random words are easy to remember and hard to guess.
passphrase-short = It works, but one this short can be guessed by somebody with the file and plenty of time. A few more words make it strong.
passphrase-working = The history is being written anew …
passphrase-wait = { $seconds ->
    [one] Wait one second.
   *[other] Wait {$seconds} seconds.
}
passphrase-wrong = That was not the passphrase. Nothing is changed.
passphrase-archive-title = Archive with a passphrase
passphrase-archive-lead = Take the whole history along in a locked file, for example on a memory stick. The archive has a passphrase of its own, and the file can also be opened with the program age.
passphrase-archive-export = Export with a passphrase…
passphrase-archive-prompt = {$name} has a passphrase. Write it to import the archive.
passphrase-archive-field = Passphrase of the archive
passphrase-archive-open = Import
unlock-title = The history is locked
unlock-lead = Write the passphrase to open it. Nothing is shown before that.
unlock-do = Unlock
unlock-working = Trying the passphrase …
unlock-forgotten = If it is forgotten, nobody can open the history, not even those who made the program.
unlock-choose-title = Choose a passphrase
unlock-choose-lead = Your workplace has decided that the history must have a passphrase. It protects the file if the machine or the disk gets lost. Nothing is stored before it is chosen.
unlock-restore = Restore the backup
unlock-gone-title = The history is gone
unlock-gone-lead = There are locked backups of it. Write the passphrase to restore the newest good one.
unlock-missing-lead = There are backups of it. You can restore the newest good one, from {$which}.
unlock-begin-new = Begin a new one
unlock-gone-note = If you begin a new history, the backups stay.
unlock-damaged-title = The history is damaged
unlock-damaged-lead = The passphrase is right, but the file cannot be read. You can restore the newest good backup, from {$which}.
unlock-unreadable-lead = The file cannot be read. You can restore the newest good backup, from {$which}.
unlock-damaged-note = The damaged file is set aside and not deleted.
error-passphrase-required = Your workplace requires a passphrase on the history. Open the window, or write “selvsyn passphrase set”, to choose it.
passphrase-archive-new = Passphrase for the archive
passphrase-archive-repeat = Passphrase for the archive once more
privacy-who-locked = The history has a passphrase: whoever only has the files cannot read it. Language, colours and text size lie open beside it.
privacy-who-unlocked = The history has no passphrase. You can give it one in the settings.
