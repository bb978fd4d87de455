# A workplace's own questionnaires

own-title = Your own questionnaires
own-lead = A workplace can have its own questionnaires alongside the ones that come with Selvsyn. A questionnaire is a JSON file; if there are errors in it, you are told where, and nothing is imported.
own-add = Import a questionnaire…
own-folder = The questionnaires are in {$path}.
own-none = No questionnaires of your own yet.
own-about = {$id}, version {$version}
own-remove = Remove {$title}
own-removed = {$title} has been removed. The self-assessments are still there. You can undo until you close the program.
own-restored = The questionnaire is back.
own-added = You can now answer {$title}.
own-refused = {$count ->
    [one] {$name} was not imported. Correct this error, and try again:
   *[other] {$name} was not imported. Correct these {$count} errors, and try again:
}
own-not-offered = You cannot answer {$name} yet:
own-problems-close = Close the list of errors
dialog-own = Import a questionnaire
validate-sound = {$path} is in order: {$title}, version {$version}, {$dimensions ->
    [one] 1 dimension
   *[other] {$dimensions} dimensions
}, {$items ->
    [one] 1 statement
   *[other] {$items} statements
}.
error-own-refused = {$count ->
    [one] {$path} has 1 error. Correct it, and try again.
   *[other] {$path} has {$count} errors. Correct them, and try again.
}
error-own-keep = The questionnaire could not be saved in {$path}. Check that you have access to the folder.
error-own-remove = The questionnaire could not be removed from {$path}. Check that you have access to the folder.
problem-at = {$place}: {$what}
problem-not-json = The file is not valid JSON: it stops at line {$line}, column {$column}.
problem-missing = This is required.
problem-unknown = This is not part of the format. Remove it, or correct the spelling.
problem-not-object = This should be an object, {"{ … }"}.
problem-not-list = This should be a list, [ … ].
problem-not-text = This should be text in quotation marks.
problem-not-integer = This should be a whole number.
problem-not-number = This should be a number.
problem-not-boolean = This should be true or false.
problem-empty = Enter some text here.
problem-too-long = The text is too long. Use at most {$max} characters.
problem-out-of-range = The number must be between {$min} and {$max}.
problem-count = The list should have from {$min} to {$max} entries.
problem-bad-id = An id is made of lower-case letters from a to z, digits and hyphens, at most 40 characters.
problem-duplicate = This id is already used in the file. Choose another one.
problem-twice = This key is in the same place twice. Remove one of them.
problem-too-much = There is more here than any such file has. Remove what is too much.
problem-item-id = The statement should have the id {$expected}.
problem-not-one-of = Choose one of these: {$allowed}.
problem-profile-scale = Only questionnaires with {$points} points on the scale can be part of the combined profile. Set profile to false.
problem-shipped = Selvsyn already has a questionnaire with this id. Choose another one.
problem-version-taken = Another questionnaire is already known as version {$version}. Give the changed one a higher version number.
problem-code-number = In participants’ codes, this questionnaire cannot be told apart from “{$other}”. Give it another id.
problem-not-a-file = This is not an ordinary file. Put the file itself here.
problem-file-too-large = The file is larger than {$megabytes} MB, and no such file is that large.
problem-no-text = The file is not UTF-8 text. Save it as UTF-8.
problem-unreadable = The file cannot be read. Check that you have access to it.
problem-folder-unreadable = The folder cannot be read. Check that it is a folder, and that you have access to it.
problem-more = There are more errors than these {$count}. Correct them first, and try again.
