# Forsiden

home-good-morning = God morgen
home-good-day = God dag
home-good-evening = God kveld
home-sentence-draft = Du har en egenvurdering i gang.
home-sentence-draft-and-due = Du har en egenvurdering i gang og {$due}.
home-sentence-due = Du har {$due}.
home-sentence-latest = Sist svarte du på {$title}, {$date}.
home-sentence-new = Velg hva du vil se nærmere på. Svarene blir på maskinen din.
home-continue = Fortsett der du slapp
home-continue-name = Fortsett {$title}
home-not-answered = Ikke besvart ennå
home-last = Sist {$date}
home-under-way = I gang nå
home-start = Start
home-start-name = Start {$title}
home-reflection = Selvsyn er til å tenke med. Utsagnene kommer fra et kurs og er ikke validerte tester.
choose-title = Egenvurdering
choose-lead = Velg ett av skjemaene. Du kan stoppe når som helst og fortsette senere.
choose-source = {$title}: {$source}.
