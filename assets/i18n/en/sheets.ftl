# The reflection sheets: actions from what is written there, and the leader’s four jobs

home-sheets = Reflection sheets
home-sheet-new = Not written yet
sheet-make-action = Make it an action
sheet-make-action-name = Make it an action: {$about}
sheet-which-plan = In which plan?
sheet-in-plan = In the plan: {$plan}
sheet-write-first = Write something first.
sheet-action = Action {$number}
sheet-action-remove = Remove the action: {$name}
sheet-action-told = {$words} ({$state})
sheet-plan-full = The plan has {$count} actions without an area, and has no room for more. Remove one of them, and try again.
journal-delete-ask = { $count ->
    [one] One action from this page is not done. Delete it along with the page?
   *[other] {$words} actions from this page are not done. Delete them along with the page?
}
journal-delete-not = Keep the page
journal-delete-page-alone = { $count ->
    [one] Delete the page, keep the action
   *[other] Delete the page, keep the actions
}
journal-delete-actions-too = { $count ->
    [one] Delete the page and the action
   *[other] Delete the page and the actions
}
journal-deleted-with-actions = Deleted the page from {$date} and the actions that were not done. You can undo until you close the program.
due-open-sheet-name = Open the sheet: {$name}
journal-jobs-lead = Divide your working time into ten parts. Only you see the sheet.
jobs-compare-with = Compare with {$date}
jobs-dots-name = {$job}. {$side}
jobs-count = {$count} of 10
jobs-count-before = {$count} of 10, last time {$before}
jobs-more-name = One part more: {$job}. {$side}
jobs-fewer-name = One part less: {$job}. {$side}
jobs-words-name = In your own words: {$job}
jobs-words-hint = In your own words
jobs-told = {$job}: {$given}
jobs-first = This is the first time.
jobs-since = Since {$date}
jobs-draft = The page counts once all ten parts are placed.
jobs-earlier-draft = The page from {$date} is not finished, and is not compared.
jobs-none-moved = No parts have been moved.
jobs-sentence = {$words}.
jobs-wants = You want {$words}.
jobs-wants-nothing = You have it the way you want it.
jobs-yours-alone = Your parts are never added up with those of others.
jobs-write-on = Continue the page from {$date}
