# Lessons in files of their own

problem-no-questionnaire = Selvsyn has no questionnaire with this id. Import the questionnaire first, or correct the id.
problem-no-picture = This picture is not in the file. Put it under “pictures”, or correct the name.
problem-not-a-picture = This is not a PNG picture in base64. Save the picture as PNG, and put it in again.
problem-picture-too-large = The picture is too large. Use at most {$side} pixels in each direction, 8 million in all and {$megabytes} MB.
problem-not-of-kind = A slide of this kind cannot have this. Remove it, or choose another kind.
problem-all-hidden = Every slide is hidden. Show at least one.
problem-no-such-text = The slide has no text at “{$named}”. Correct it, or remove it.
problem-lesson-shipped = Selvsyn has a lesson of its own with this id. Choose another one.
problem-lesson-taken = Another lesson has already been imported as version {$version}. Give the changed lesson a higher version number.
problem-newer-format = The file was made with a newer version of Selvsyn. Update Selvsyn, and try again.
lesson-title = Lessons
lesson-lead = A workplace can have other lessons alongside the one that comes with Selvsyn. A lesson is one file with texts and pictures; if there are errors in it, you are told where, and nothing is imported.
lesson-none = No other lessons yet.
lesson-add = Import a lesson…
lesson-folder = The lessons are in {$path}.
lesson-not-offered = {$name} cannot be shown yet:
lesson-refused = {$count ->
    [one] {$name} has not been imported. Correct this, and try again:
   *[other] {$name} has not been imported. Correct these {$count} errors, and try again:
}
lesson-added = You can now show and read the lesson {$title}.
lesson-removed = The lesson {$title} has been removed. You can undo until you close the program.
lesson-restored = The lesson is back.
lesson-slides = {$count ->
    [one] one slide
   *[other] {$count} slides
}
error-lesson-keep = The lesson could not be saved in {$path}. Check that you have access to the folder.
error-lesson-remove = The lesson could not be removed from {$path}. Check that you have access to the folder.
error-no-lesson = There is no lesson “{$id}”. Run “selvsyn lesson list” to see them all.
job-lesson = Getting the lesson…
dialog-lesson = Import a lesson
dialog-save-lesson = Save the lesson
file-lesson = selvsyn
given-lesson = Do you want to import the lesson {$title} from {$name}? You can then show and read it here, alongside the others.
given-lesson-refused = The lesson in {$name} cannot be imported. “Lessons” shows what has to be corrected.
course-read = Read
course-lessons = Lesson
help-lesson = List the lessons, import one, or write one to a file
help-lesson-list = List the lessons that can be shown and read
help-lesson-import = Import a lesson; if there are errors in it, all are listed and nothing is imported
help-lesson-import-file = The lesson to import
help-lesson-export = Write a lesson to a file, whole or on paper
help-lesson-export-slides = Write the slides to a PDF, one on each page
help-lesson-export-handout = Write a handout to a PDF, three slides on each page
help-lesson-export-script = Write the running order with times and notes, as PDF or .docx
help-id = The id of the lesson, as “lesson list” has it

# A lesson to read

read-back = Back to the slides
read-whose = The words are from the course. What is from Selvsyn is marked “Selvsyn”.
read-own = Selvsyn’s words
read-talk = {$count ->
    [one] To discuss for one minute
   *[other] To discuss for {$count} minutes
}
read-notes = Notes for the facilitator
read-result = Your result: {$title}
read-answer = Answer {$title}
