# What the workplace has decided for everybody on the machine

policy-locked = Managed by your workplace
policy-lead = This applies to everyone on this machine. It is set in {$path}.
policy-language = Language: {$value}
policy-theme = Colours: {$value}
policy-data-folder = Your data is in {$value}
policy-backup-folder = Backups are in {$value}
policy-group-floor = A group’s result is shown when at least {$count} have handed in
policy-encryption = Your data must have a passphrase
policy-problems = { $count ->
    [one] 1 setting in the file has to be corrected. Tell your IT department:
   *[other] {$count} settings in the file have to be corrected. Tell your IT department:
}
policy-has-problems = A setting made by your workplace could not be used. Tell your IT department; see the end of “Settings”.
policy-unreadable = The file cannot be read. Let every user read it.
policy-not-a-file = This is not an ordinary file. Put an ordinary file here instead.
policy-unknown = There is no setting “{$key}”. Correct the name, or remove it.
policy-twice = The setting “{$key}” is there twice. Remove one of them.
policy-value = { $key ->
    [language] “language” must be "nb", "nn" or "en".
    [theme] “theme” must be "system", "light", "dark" or "high_contrast".
    [group_floor] “group_floor” must be a whole number from 5 to 1000. The limit can be raised, never lowered.
    [encryption_required] “encryption_required” must be true or false.
   *[other] “{$key}” must be the name of a folder.
}
policy-not-absolute = “{$key}” must be a full path, from the root of a disk or from {"{home}"} or {"{documents}"}, without “..”.
policy-shared = “{$key}” must have {"{home}"}, {"{documents}"} or {"{user}"} in it, so that two users never share a folder.
policy-no-place = This machine does not say what to put into “{$key}” for this user. Use another of {"{home}"}, {"{documents}"} and {"{user}"}.
