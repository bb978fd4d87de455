span-minutes = {$minutes} min
span-hours = {$hours} h
span-both = {$hours} h {$minutes} min
lesson-length = {$slides ->
    [one] One slide, {$length}
   *[other] {$slides} slides, {$length}
}
lesson-takes = {$length}
lesson-gathering = Gathering {$number}
lesson-gathering-from = Gathering {$number} begins here
lesson-hidden = Hidden
lesson-hidden-count = {$count ->
    [one] One slide is hidden.
   *[other] {$count} slides are hidden.
}
lesson-picture-of = Picture: {$alt}
lesson-handout-notes = Your notes
lesson-whose-course = The words are from the course. Lead texts, discussion questions, times and notes were mostly written for Selvsyn.
lesson-whose-other = The words are from whoever made the lesson.
lesson-whose-edited = Your own words are on slide {$slides}.
lesson-untranslated = {$count ->
    [one] One text here is not in English, and is shown in the language it was written in.
   *[other] {$count} texts here are not in English, and are shown in the language they were written in.
}
lesson-untranslated-slides = {$count ->
    [one] One slide has text that is not in English.
   *[other] {$count} slides have text that is not in English.
}
lesson-slides-pdf = Slides
lesson-handout = Handout
lesson-script = Running order
lesson-file-whole = The lesson
file-lesson-slides = selvsyn-slides
file-lesson-handout = selvsyn-handout
file-lesson-script = selvsyn-running-order
dialog-save-slides = Save the slides
dialog-save-handout = Save the handout
dialog-save-script = Save the running order

# One's own version.
lesson-copy = Make a copy
lesson-edit = Edit
lesson-copied = The copy is ready. You edit it here; the course that comes with Selvsyn is as before.
lesson-copy-title = Our copy of {$title}
slide-back = Back to the slides
slide-lead = Hide, move, edit and add. What you edit is marked “Own words”. Everything is saved as you write.
slide-title = What the lesson is called
slide-start = Begins at
slide-start-wrong = Write the time like this: 09:00
slide-slides = The slides
slide-undo = Undo
slide-add-text = New slide with text
slide-add-picture = New slide with a picture…
slide-full = There is no room for more slides.
slide-slide = Slide {$number}: {$title}
slide-up = Move up
slide-down = Move down
slide-hide = Hide
slide-show = Show
slide-remove = Delete
slide-gathering = A new gathering begins here
slide-gathering-not = No new gathering here
slide-field-title = Title
slide-field-lead = Lead
slide-field-alt = What the picture shows
slide-field-question = Question {$number}
slide-field-bullet = Point {$number}
slide-field-column = Column {$number}: heading
slide-field-subtitle = Column {$number}: under the heading
slide-field-column-bullet = Column {$column}: point {$number}
slide-field-talk = Discussion question
slide-field-talk-minutes = Discussion, minutes
slide-field-minutes = The whole slide, minutes
slide-field-source = Source
slide-field-notes = Notes for the facilitator
slide-add-line = New point
slide-add-question = New question
slide-remove-line = Remove {$name}
slide-whose-course = From the course
slide-whose-selvsyn = Selvsyn
slide-whose-own = Own words
slide-whose-own-name = Own words
slide-only-in = Only in {$languages}
slide-new-title = New slide
slide-new-line = Write the point here
slide-new-question = Write the question here
slide-new-alt = A picture
slide-keys = Alt + arrow up and down move the open slide. Ctrl + Z undoes.
slide-not-kept = The change could not be saved in {$path}. Check that you have access to the folder. What you wrote stays here until the program closes.
slide-picture-full = There is no room for more pictures in the lesson.
slide-picture-not = {$name} cannot be used. {$problem}
dialog-lesson-picture = Choose a picture (PNG)
lesson-in-nb = Bokmål
lesson-in-nn = Nynorsk
lesson-in-en = English
