# Hjem

home-good-morning = God morgen
home-good-day = God dag
home-good-evening = God kveld
home-sentence-draft = {$count ->
    [one] Du har en egenvurdering i gang.
   *[other] Du har {$words} egenvurderinger i gang.
}
home-sentence-draft-and-due = {$count ->
    [one] Du har en egenvurdering i gang og {$due}.
   *[other] Du har {$words} egenvurderinger i gang og {$due}.
}
home-sentence-due = Du har {$due}.
home-sentence-latest = Sist svarte du på {$title}, {$date}.
home-sentence-new = Velg hva du vil se nærmere på. Svarene blir på maskinen din.
home-continue = Fortsett der du slapp
home-continue-name = Fortsett {$title}
home-drop = Forkast
home-drop-name = Forkast {$title}
home-not-answered = Ikke besvart ennå
home-last = Sist {$date}
home-next = Neste {$date}
home-next-was = Neste {$date}, {$distance}
home-in-future = Datert {$date}, i framtiden. Rett datoen under «Historikk».
home-under-way = I gang nå
home-start = Start
home-start-name = Start {$title}
home-see = Se resultat
home-see-name = Se resultatet av {$title}
home-reflection = Selvsyn er ment som hjelp til å tenke. Utsagnene kommer fra et kurs og er ikke validerte tester.
choose-title = Egenvurdering
choose-lead = Velg ett av skjemaene. Du kan stoppe når som helst og fortsette senere.
choose-source = {$title}: {$source}.
