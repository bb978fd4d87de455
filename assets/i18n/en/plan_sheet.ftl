# The plan as the sheet of the course

plan-own = Your own plan
plan-own-begin = Make a plan without a self-assessment
plan-lead-own = This plan does not belong to any self-assessment. It is for you alone.
plan-actions = Actions
plan-actions-full = An area has room for {$count} actions.
plan-when-then = When …, then …
plan-action-removed = The action has been removed. You can undo until you close the program.
plan-action-restored = The action is back.
plan-from-course = From the course
plan-from-point = From the course: {$name}
plan-from-sheet = From “{$name}”, {$date}
plan-from-sheet-gone = From a sheet that has been deleted
plan-own-words = Your own words
plan-own-open = Open your own plan
plan-own-words-there = This is already in the plan.
plan-own-words-alone = Keep it short. You can change it later.
plan-own-words-write = Use your own words
plan-own-words-use = Use these words
plan-average = Average {$value}
plan-answer = Your answer: {$value}
plan-no-actions = No actions yet
plan-no-open-actions = No open actions
plan-action-count = {$count ->
    [one] 1 action
   *[other] {$count} actions
}
plan-next-action = {$actions}, next due {$date}
plan-fold = Collapse: {$name}
plan-more = More: {$name}
plan-change-develop = Change area
plan-change-strength = Change strength
plan-move-up = Move up
plan-take-out = Remove
plan-suggested = Choose what matters most to you. That is not always what is lowest or highest.
plan-suggested-later = Begin with “What matters most to you now?”. Then you will see here what is lowest and highest.
plan-course = From the course: {$count ->
    [one] one point
   *[other] {$words} points
} about {$name}
plan-course-count = {$count ->
    [one] one point
   *[other] {$count} points
}
plan-course-close = Close “From the course”
plan-course-try = Try this
plan-course-taken = In the plan
plan-course-named = {$words}: {$name}
plan-course-source = The points are from the course, the questions from Selvsyn. {$source}.
plan-all = Your plans
plan-all-lead = Older ones are here too.
plan-shown = Plan: {$name}
plan-saw = Did you see it?
search-help-plan = The search covers everything you have written in your plans, older ones too. Escape shows the plan again.
plan-tab-karriere = Career
plan-tab-lederferdigheter = Leader
sheet-tab-questions = Three questions
sheet-tab-jobs = Four jobs
