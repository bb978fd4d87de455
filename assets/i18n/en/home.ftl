# The start page

home-good-morning = Good morning
home-good-day = Hello
home-good-evening = Good evening
home-sentence-draft = {$count ->
    [one] You have a self-assessment in progress.
   *[other] You have {$words} self-assessments in progress.
}
home-sentence-draft-and-due = {$count ->
    [one] You have a self-assessment in progress and {$due}.
   *[other] You have {$words} self-assessments in progress and {$due}.
}
home-sentence-due = You have {$due}.
home-sentence-latest = You last answered {$title} on {$date}.
home-sentence-new = Choose what you want to take a closer look at. Your answers stay on your machine.
home-continue = Continue where you left off
home-continue-name = Continue {$title}
home-drop = Discard
home-drop-name = Discard {$title}
home-not-answered = Not answered yet
home-last = Last: {$date}
home-next = Next: {$date}
home-next-was = Next: {$date}, {$distance}
home-in-future = Dated {$date}, in the future. Correct the date under “History”.
home-under-way = In progress
home-start = Start
home-start-name = Start {$title}
home-see = See result
home-see-name = See result: {$title}
home-reflection = Selvsyn is meant for reflection. The statements come from a course and are not validated tests.
choose-title = Self-assessment
choose-lead = Choose one of the questionnaires. You can stop at any time and continue later.
choose-source = {$title}: {$source}.
