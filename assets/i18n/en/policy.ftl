# What the workplace has decided for everybody on the machine

policy-locked = Managed by your workplace
policy-lead = This applies to everybody on this machine. It is set in {$path}.
policy-language = Language: {$value}
policy-theme = Colours: {$value}
policy-data-folder = The history is in {$value}
policy-backup-folder = Backups are in {$value}
policy-group-floor = A group is shown only from {$count} contributions on
policy-encryption = The history must have a passphrase
policy-problems = { $count ->
    [one] One thing in the file does not apply. Tell those who wrote it:
   *[other] {$count} things in the file do not apply. Tell those who wrote it:
}
policy-has-problems = Something in the file your workplace manages the program with does not apply. See the end of “Settings”.
policy-unreadable = The file cannot be read. Let every user read it.
policy-not-a-file = What lies here is not an ordinary file. Put an ordinary file in its place.
policy-unknown = There is no setting “{$key}”. Correct its name, or take it out.
policy-twice = The setting “{$key}” stands twice. Remove one of them.
policy-value = { $key ->
    [language] “language” must be "nb", "nn" or "en".
    [theme] “theme” must be "system", "light", "dark" or "high_contrast".
    [group_floor] “group_floor” must be a whole number from 5 to 1000. The limit can be raised, never lowered.
    [encryption_required] “encryption_required” must be true or false.
   *[other] “{$key}” must be the name of a folder.
}
policy-not-absolute = “{$key}” must be a full path, from the root of a disk or from {"{home}"} or {"{documents}"}, without “..”.
policy-shared = “{$key}” must have {"{home}"}, {"{documents}"} or {"{user}"} in it, so that two users never share a folder.
policy-no-place = This machine does not tell what to put into “{$key}” for this user. Use another of {"{home}"}, {"{documents}"} and {"{user}"}.
