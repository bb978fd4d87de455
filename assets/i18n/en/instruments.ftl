# A workplace's own questionnaires

own-title = Your own questionnaires
own-lead = A workplace can have questionnaires of its own beside those that come with Selvsyn. A questionnaire is a JSON file; what is wrong in it is shown with its place, and then nothing is added.
own-add = Add a questionnaire…
own-folder = The questionnaires are in {$path}.
own-none = No questionnaires of your own yet.
own-about = {$id}, version {$version}
own-remove = Take out {$title}
own-removed = {$title} has been taken out. Its assessments are still there. You can undo until you close the program.
own-restored = The questionnaire is back.
own-added = {$title} can now be answered.
own-refused = {$count ->
    [one] {$name} was not added. Correct this and try again:
   *[other] {$name} was not added. Correct these {$count} things and try again:
}
own-not-offered = {$name} cannot be answered yet:
own-problems-close = Close the list of problems
dialog-own = Add a questionnaire
validate-sound = {$path} is sound: {$title}, version {$version}, {$dimensions ->
    [one] one dimension
   *[other] {$dimensions} dimensions
}, {$items ->
    [one] one statement
   *[other] {$items} statements
}.
error-own-refused = {$count ->
    [one] {$path} has one problem. Correct it and try again.
   *[other] {$path} has {$count} problems. Correct them and try again.
}
error-own-keep = The questionnaire could not be stored in {$path}. Check the access to the folder.
problem-at = {$place}: {$what}
problem-not-json = The file is not valid JSON: it stops at line {$line}, column {$column}.
problem-missing = This must be there.
problem-unknown = The format does not know this. Remove it, or correct the spelling.
problem-not-object = This should be an object, {"{ … }"}.
problem-not-list = This should be a list, [ … ].
problem-not-text = This should be text in quotation marks.
problem-not-integer = This should be a whole number.
problem-not-number = This should be a number.
problem-not-boolean = This should be true or false.
problem-empty = Write a text here.
problem-too-long = The text is too long. Use at most {$max} characters.
problem-out-of-range = The number must be between {$min} and {$max}.
problem-count = The list should have from {$min} to {$max} entries.
problem-bad-id = An id is lower-case letters from a to z, digits and hyphens, at most 40 characters.
problem-duplicate = This id was used before in the file. Choose another.
problem-twice = This key stands twice in the same place. Remove one of them.
problem-too-much = There is more here than any questionnaire has. Remove what is too much.
problem-item-id = The statement should have the id {$expected}.
problem-not-one-of = Choose one of these: {$allowed}.
problem-profile-scale = Only questionnaires with {$points} points on the scale can be part of the combined profile. Set profile to false.
problem-shipped = Selvsyn itself has a questionnaire with this id. Choose another.
problem-version-taken = Another questionnaire is already known as version {$version}. Give the changed one a higher version number.
problem-code-number = In participants’ codes this questionnaire cannot be told from “{$other}”. Give it another id.
problem-not-a-file = This is not an ordinary file. Put the questionnaire’s own file here.
problem-file-too-large = The file is larger than {$megabytes} MB, and no questionnaire is.
problem-no-text = The file is not text in UTF-8. Save it as that.
problem-unreadable = The file cannot be read. Check that you have access to it.
problem-more = There are more problems than these {$count}. Correct them first, and try again.
