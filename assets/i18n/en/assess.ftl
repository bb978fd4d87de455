# Answering

assess-tab-items = Statements
assess-tab-chart = Chart
assess-complete = Complete
assess-cell = {$item}: {$point} of {$max}, {$label}
assess-remark = Remark
assess-remark-field = Remark on: {$item}
assess-remark-hint = What came to mind?
assess-remaining = {$count ->
    [0] Everything is answered
    [one] {$count} statement left
   *[other] {$count} statements left
}
assess-show-result = Show result
assess-review = Review…
assess-keys = 1–{$max} answer · 0 not relevant · M remark · ↑↓ move · Ctrl+Z undo · F1 all keys
live-title = Profile so far
live-lead = The chart shows only the parts you have finished answering.
live-hidden = The chart appears when you have finished. You can change that under “Settings”.
review-title = Review before you finish
review-lead = {$count ->
    [0] Everything is answered.
    [one] 1 statement is not answered. You can answer it now, or finish without it.
   *[other] {$count} statements are not answered. You can answer them now, or finish without them.
}
review-answer = Answer
review-answer-name = Answer: {$item}
review-label = Label (optional)
label-hint = For example “Before the course”
review-finish-anyway = Finish and show result
review-back = Back to the statements
review-locks = When you finish, the answers are locked. You can make a corrected copy later.
# A statement as a whole, for the ear.
assess-row = { $place } of { $count }: { $item } { $answer }
assess-row-open = Not answered.
assess-row-point = Answered { $point } of { $max }.
assess-row-not-relevant = Answered “Not relevant”.
assess-tab-remark = Remark
assess-view = View
assess-cell-not-relevant = {$item}: Not relevant
assess-remark-title = Remark on statement {$place}
assess-remark-private = Optional. Never shared.
assess-remark-length = {$length} of {$count} characters
assess-remark-full = Full: {$count} characters is the limit
assess-row-remark = Has a remark.
keys-open = All keys (F1)
assess-instruction = Answer the statements as you see yourself today. Then think over your development areas and your strengths.
# Whose words the points of the scale are, in the place of the instruction.
assess-scale-open = About the words for the numbers
assess-scale-source = The words for the numbers are Selvsyn’s. The course has only 1–5.
