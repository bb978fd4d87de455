# The start page

home-good-morning = Good morning
home-good-day = Good day
home-good-evening = Good evening
home-sentence-draft = {$count ->
    [one] You have a self-assessment under way.
   *[other] You have {$words} self-assessments under way.
}
home-sentence-draft-and-due = {$count ->
    [one] You have a self-assessment under way and {$due}.
   *[other] You have {$words} self-assessments under way and {$due}.
}
home-sentence-due = You have {$due}.
home-sentence-latest = You last answered {$title}, on {$date}.
home-sentence-new = Choose what you want to look into. Your answers stay on your machine.
home-continue = Continue where you left off
home-continue-name = Continue {$title}
home-drop = Discard
home-drop-name = Discard {$title}
home-not-answered = Not answered yet
home-last = Last {$date}
home-next = Next {$date}
home-next-was = Next {$date}, {$distance}
home-in-future = Dated {$date}, in the future. Correct the date in the history.
home-under-way = Under way
home-start = Start
home-start-name = Start {$title}
home-see = See result
home-see-name = See result: {$title}
home-reflection = Selvsyn is for thinking with. The statements come from a course and are not validated tests.
choose-title = Self-assessment
choose-lead = Choose one of the questionnaires. You can stop at any time and continue later.
choose-source = {$title}: {$source}.
