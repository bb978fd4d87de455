# The development plan, what is due, and the worksheets

nav-plan = Plan
plan-title = Development plan
plan-lead = Two areas to develop and two strengths to use more. The plan is for you alone.
plan-lead-of = {$title}, {$date}. The plan is for you alone.
sheet-name = Sheet: {$name}
plan-none = After a self-assessment you get suggestions from your own answers. You can also make a plan without one.
plan-calendar = Add to calendar…
plan-lowest = Lowest
plan-lowest-tied = Joint lowest
plan-highest = Highest
plan-highest-tied = Joint highest
plan-develop = Development areas
plan-strengths = Strengths
plan-develop-question = What are your two most important development areas, and how can you make sure that development happens?
plan-strengths-question = What are your two most important strengths, and how can you use them?
plan-choose-develop = Choose a development area
plan-choose-strength = Choose a strength
plan-whole-dimension = The whole part
plan-what-name = What will you do? {$name}
plan-due = Due date
plan-due-was = Was due {$date}
plan-due-none = No due date
plan-due-name = Due date: {$date}. {$name}
plan-state = Status
plan-state-name = Status: {$state}. {$name}
state-planned = Not started
state-doing = In progress
state-done = Done
state-dropped = Put aside
plan-reason = Why? A word is enough
plan-reason-name = Why put aside? {$name}
plan-remove-action = Remove the action
plan-thoughts-develop = How can you make sure that development happens?
plan-thoughts-strength = How can you use this strength?
plan-thoughts-name = {$question} {$name}
plan-area-removed = The area has been removed. You can undo until you close the program.
plan-area-restored = The area is back.
plan-last = Last time you wrote…
plan-last-nothing = You did not write what you were going to do.
plan-outcome = What did you do?
plan-outcome-hint = Keep it short, or leave it empty
plan-carry-on = Carry this on
plan-carry-on-name = Carry this on: {$name}
plan-carried-on = Carried on
plan-not-carried-on = The questionnaire has changed, so this cannot be carried on.
plan-next = Next self-assessment
plan-next-lead = When do you want to answer again? The date is shown on “Home”, and your calendar can remind you of it.
plan-next-months = {$count ->
    [one] In 1 month
   *[other] In {$count} months
}
plan-next-none = No date
plan-next-date = Date of the next self-assessment: {$date}
plan-next-choose = Choose a date
plan-make = Make a development plan
plan-open = Open the development plan
look-back-title = Before you see the result
look-back-lead = This is what you wrote on {$date}. What did you do? Your answer stays in the old plan.
look-back-done = Show the result
due-title = Follow-up
due-from = from the plan you wrote on {$date}
due-none = Nothing is due. You will find your plan under “Plan”.
due-none-yet = Nothing is due yet. Make a development plan after a self-assessment, and you will see here what is due.
due-date = Due {$date}
due-was = Was due {$date}
due-assessment = Answer {$title} again
due-today = today
due-tomorrow = tomorrow
due-in-days = in {$count ->
    [one] 1 day
   *[other] {$count} days
}
due-in-weeks = in {$count ->
    [one] 1 week
   *[other] {$count} weeks
}
due-in-months = in {$count ->
    [one] 1 month
   *[other] {$count} months
}
due-past = {$count ->
    [one] 1 day overdue
   *[other] {$count} days overdue
}
due-done-name = Done: {$name}
due-more-name = Postpone or put aside: {$name}
due-snooze-week = Postpone a week
due-snooze-month = Postpone a month
due-drop = Put aside
due-drop-reason = Why are you putting it aside? A word is enough
due-open-plan = Open the plan
due-actions = {$count ->
    [one] one action
   *[other] {$words} actions
}
due-assessments = {$count ->
    [one] one self-assessment
   *[other] {$words} self-assessments
}
due-both = {$actions} and {$assessments}
due-sentence = {$what} with a due date
due-overdue = {$count ->
    [one] one overdue
   *[other] {$words} overdue
}
due-open-name = Open in the plan: {$name}
due-postpone-name = Postpone: {$name}
due-done = Marked as done.
due-later = Postponed to {$date}.
due-dropped = Put aside.
due-back = Everything is as it was.
date-previous = Previous month
date-next = Next month
date-week = wk
date-week-number = Week {$number}
date-type = Type a date
date-hint = Type 12 June {$year} or 12 June, or choose a day.
date-not = “{$text}” is not a date. Type 12 June {$year} or 12 June, for example.
date-in-future = {$date} is in the future. Check the year.
date-gone-by = {$date} has passed. Choose a day that is still to come.
date-long-ago = {$date} is a long time ago. If the year is right, press Enter again.
date-far-off = {$date} is a long way off. If the year is right, press Enter again.
weekday-1 = Mo
weekday-2 = Tu
weekday-3 = We
weekday-4 = Th
weekday-5 = Fr
weekday-6 = Sa
weekday-7 = Su
journal-questions = Three central questions
journal-competence = Competence
journal-questions-lead = Questions we all have to ask ourselves. Write as much or as little as you like.
journal-competence-lead = From where you are to where you wish to be. Write as much or as little as you like.
journal-page-of = The page from {$date}
journal-today = Today
journal-new = New page
journal-earlier = Earlier
journal-earlier-none = What you wrote before will be here, so that you can read it alongside.
journal-older = Older page
journal-newer = Newer page
journal-edit = Continue this page
journal-delete = Delete the page from {$date}
journal-deleted = Deleted the page from {$date}. You can undo until you close the program.
journal-restored = The page is back.
journal-empty-answer = Not answered
prompt-who = Who are you?
prompt-who-help = Your values, priorities, your balance, your goals and visions, the good life for you?
prompt-able = What are you able to do?
prompt-able-help = What are your strengths and personal talents, and what knowledge and skills do you have?
prompt-want = What do you want?
prompt-want-help = What drives you, and what are your values? Your goals, wishes and plans?
prompt-where = Where are you?
prompt-been = Where have you been?
prompt-heading = Where are you heading?
prompt-wish = Where do you wish to be?
prompt-takes = What does it take to get there?
then-start = Rate your starting point again
then-continue = Continue rating your starting point
then-title = Your starting point, seen from here
then-lead = Think back to {$date}. As you understand the statements today, where did you stand then?
then-help = Optional. As we learn, our yardstick may move. The result is shown as a point of its own, and changes neither the first self-assessment nor the line over time.
then-legend = Your starting point, rated again
then-sentence = Your starting point, rated again on {$date}: {$values}.
span-all = All
span-last-ten = Last 10
span-last-five = Last 5
label-before-course = Before the course
label-after-course = After the course
trend-course = Course
calendar-assessment = Answer {$title} in Selvsyn
calendar-action = Action: {$name}
calendar-from = From the development plan in Selvsyn.
dialog-save-calendar = Save for the calendar
error-no-dates = The plan has no due dates yet. Set one, and it can go into the calendar.
demo-action-talk = Raise my wish for more professional responsibility in the next performance review
demo-action-learn = Set aside an hour a week to learn a new tool
demo-action-mentor = Be a buddy to the new colleague who starts in August
demo-page-who = Someone who is happiest when things fit together. Family first, and time outdoors every week.
demo-page-able = Tidying up what is unclear, and explaining it so that others can get going.
demo-page-want = More professional responsibility, and fewer meetings.
plan-most-important = What matters most to you now?
plan-sign = What I will see when it works
plan-support = Who can help, and with what?
plan-other-actions = Other actions
journal-jobs = The leader’s four jobs
journal-conversation_leader = For the conversation, with my manager
journal-conversation_employee = For the conversation, with a team member
jobs-now = How it is
jobs-wished = How I want it
jobs-sum = In all
jobs-all-given = {$given} of 10
jobs-left = {$count ->
    [one] {$given} of 10, one part left
   *[other] {$given} of 10, {$words} parts left
}
jobs-over = {$count ->
    [one] {$given} of 10, one too many
   *[other] {$given} of 10, {$words} too many
}
jobs-more = {$count ->
    [one] one more part for {$job}
   *[other] {$words} more parts for {$job}
}
jobs-fewer = {$count ->
    [one] one part fewer for {$job}
   *[other] {$words} fewer parts for {$job}
}
jobs-to-deliver = getting the job done
jobs-to-improve = improving the way the job is done
jobs-to-develop = developing my people and team
jobs-to-lead = developing my own leadership
prompt-deliver = Get the job done
prompt-improve = Improve the way the job is done
prompt-develop = Develop my own people and team
prompt-lead = Develop my own leadership
prompt-wishes = What I wish for
prompt-needs = What I need
prompt-contributes = How I contribute
prompt-direction = Direction
prompt-meaning = Meaning
prompt-attention = Individual attention
prompt-feedback = Feedback I want to give
prompt-asks = What I want to ask about
