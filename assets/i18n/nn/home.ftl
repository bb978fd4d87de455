# Heim

home-good-morning = God morgon
home-good-day = God dag
home-good-evening = God kveld
home-sentence-draft = {$count ->
    [one] Du har ei eigenvurdering i gang.
   *[other] Du har {$words} eigenvurderingar i gang.
}
home-sentence-draft-and-due = {$count ->
    [one] Du har ei eigenvurdering i gang og {$due}.
   *[other] Du har {$words} eigenvurderingar i gang og {$due}.
}
home-sentence-due = Du har {$due}.
home-sentence-latest = Sist svara du på {$title}, {$date}.
home-sentence-new = Vel kva du vil sjå nærare på. Svara blir på maskina di.
home-continue = Hald fram der du slapp
home-continue-name = Hald fram med {$title}
home-drop = Forkast
home-drop-name = Forkast {$title}
home-not-answered = Ikkje svara på enno
home-last = Sist {$date}
home-next = Neste {$date}
home-next-was = Neste {$date}, {$distance}
home-in-future = Datert {$date}, i framtida. Rett datoen under «Historikk».
home-under-way = I gang no
home-start = Start
home-start-name = Start {$title}
home-see = Sjå resultat
home-see-name = Sjå resultatet av {$title}
home-reflection = Selvsyn er meint som hjelp til å tenkje. Utsegnene kjem frå eit kurs og er ikkje validerte testar.
choose-title = Eigenvurdering
choose-lead = Vel eitt av skjemaa. Du kan stoppe når som helst og halde fram seinare.
choose-source = {$title}: {$source}.
