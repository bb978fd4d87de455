# Joining a course, and handing in to it

help-join = Join a course; prints the course code
help-join-course = The course file, the course code, or the text in the QR code
help-code = Show the contribution code of a self-assessment
help-code-course = The course that the code is for; it is noted as handed in
help-code-round = Which gathering, from 1; otherwise the nearest
help-contribute = Hand in your contribution to a course; prints the receipt
help-contribute-course = The course file or the course code; or the name of a course without a course file, spelled the same by everyone
help-contribute-round = Which gathering, from 1; otherwise the nearest
help-contribute-out = The folder to put the contribution in, under a random name, or the file to write; no file is replaced
help-contribute-plain = Write one line of JSON that anyone can read, instead of a sealed file

course-file-pasted = The text from the QR code
error-course-file-broken = {$path} is not complete: it cannot be read at line {$line}, character {$column}. Ask the facilitator for the course file again.
error-course-file-foreign = {$path} is not a course file. Ask the facilitator for the file that ends in .selvsyn-kurs.
error-course-file-newer = {$path} was made by a newer version of Selvsyn. Update Selvsyn, and try again.
error-course-file-wrong = {$path} is changed or damaged at “{$place}”, and you have not joined. Ask the facilitator for the course file again.
error-other-key = The course file of “{$course}” has a different lock from the one the course has here, and may be forged. Nothing is changed; ask the facilitator.
error-other-questionnaire = The questionnaire “{$title}” in the course file is not the one that is here with the same id and version. You have not joined; ask the facilitator.
error-not-joined = You do not take part in the course {$course}. Join with the course file or the course code first.
error-not-wanted = The course {$course} does not collect this questionnaire. Hand in a self-assessment of a questionnaire that belongs to the course.
error-code-alone = You joined {$code} by the code alone, so nothing can be sealed. Open the course file first, or hand in a code.
error-exists = {$path} is already there and has not been touched. Choose another name.
error-course-folder = The contribution could not be put in {$path}. Give the code to the facilitator instead.
error-course-folder-away = The folder {$path} cannot be reached. Give the code to the facilitator instead.
error-course-folder-closed = You cannot put files in {$path}. Give the code to the facilitator instead.
error-course-folder-full = There is no room in {$path}. Give the code to the facilitator instead.
error-course-folder-odd = {$path} is not a folder. Give the code to the facilitator instead.

given-course = Do you want to join the course {$course}? Then you can hand in to it where you see your result. Nothing is handed in until you do it yourself.
given-course-known = Do you want to take in the course file of {$course} again? You have already joined, and what you have handed in stays.
given-course-join = Join
joined = You have joined {$course}.
joining-text-wrong = The text is not complete. Copy all of it again, or open the course file.

hand-in-title = Hand in to the course {$course}
hand-in-what = Only { $count ->
    [one] 1 answer is
   *[other] {$count} answers are
} handed in. No name, no remarks, no plan.
hand-in-what-before = Only { $count ->
    [one] 1 answer is
   *[other] {$count} answers are
} handed in, and those from {$round}, so that the course can see before and after. No name, no remarks, no plan.
hand-in-what-code = You joined by the code alone. The code is your answers, so give it to the facilitator only.
hand-in-see = See what is handed in
hand-in-button = Hand in to the course
hand-in-button-to = Hand in to {$workplace}
hand-in-again = Hand in again
hand-in-code = Show the code…
hand-in-as-code = Show as a code…
hand-in-round = Gathering for {$course}
hand-in-receipt = Receipt
hand-in-today = today at {$time}
hand-in-done = Handed in to {$course} {$when}
hand-in-done-file = Sealed. Nobody sees your answers by themselves. If you change your mind, give the receipt to the facilitator before the result is shown.
hand-in-done-code = As a code. If you change your mind, give the receipt to the facilitator before the result is shown.
hand-in-earlier = {$round}: handed in {$date}, receipt {$receipt}
hand-in-replaces = {$round}: handed in {$date}, receipt {$receipt}. If you hand in again, the latest counts.
hand-in-busy = Handing in …
handed-in = Handed in to {$course}. Receipt {$receipt}.
dialog-hand-in = Save the contribution to the course

code-title = Your code
code-lead = {$title}, {$date}. Only the answers are in the code: no name, no remarks, no plan.
code-lead-course = {$title}, {$date}, for {$course}, {$round}. Only the answers are in the code: no name, no remarks, no plan.
code-help = Paste it where the facilitator asks for it. The code is your answers in short form; it does not say who you are.
code-copy = Copy the code
code-picture = The code as a QR code: {$code}
code-receipt = Receipt {$receipt}. Give it to the facilitator before the result is shown, if you change your mind.
code-limits = The group’s result is anonymous in the report. But whoever receives the code from you may know who it came from, and anyone can read the answers in it.
code-back = Back to the result
code-making = The code is being made …
