# Kommandoen «course», og hva som kan være i veien for et kurs

help-course = Led et kurs: samle inn, vis resultatet, og se det igjen
help-course-code = Kurskoden, slik listen over kursene viser den
help-course-round = Hvilken samling, fra 1; den nærmeste hvis den ikke er oppgitt
help-course-yes = Gjør det uten å spørre
help-course-new = Lag et kurs, og skriv kursfilen; skriver ut kurskoden
help-course-new-name = Navnet på kurset
help-course-new-workplace = Arbeidsplassen
help-course-new-instruments = Et skjema, og hvor mange som er ventet, for eksempel medarbeiderskap=18
help-course-new-floor = Hvor mange som må ha levert før noe vises; aldri færre enn fem
help-course-new-rounds = En samling med dag, for eksempel «1. samling=2026-10-13»; ellers to, med seks uker mellom
help-course-new-folder = Mappen deltakerne leverer i
help-course-new-out = Kursfilen som skrives
help-course-list = Vis kursene du leder
help-course-show = Vis hvor langt et kurs er kommet
help-course-end = Avslutt et kurs; resultatene blir liggende
help-course-delete = Slett et kurs med alt som hører til; at noe er vist, blir husket
help-course-collect = Ta imot det som er levert, og fortell hva som talte og hva som ikke gjorde det
help-course-collect-round = Bare denne samlingen; ellers den hvert bidrag gjelder
help-course-withdraw = Trekk et bidrag for godt, uten at noen ser svarene
help-course-withdraw-what = Kvitteringen, koden eller filen
help-course-reveal = Vis gruppens resultat, når mange nok har levert; det lagres og kan ikke gjøres om
help-course-reveal-instrument = Bare dette skjemaet; ellers alle som kan vises
help-course-result = Vis et lagret resultat igjen, eller skriv det til fil
help-course-result-round = Hvilken samling, fra 1; den siste som er vist, hvis den ikke er oppgitt
help-course-change = Vis før og etter for de samme menneskene
help-course-change-instrument = Hvilket skjema
help-course-compare = Sammenlign to lagrede resultater
help-course-compare-a = Kurskode, eller kurskode:samling
help-course-compare-b = Kurskode, eller kurskode:samling
help-course-compare-instrument = Hvilket skjema
help-course-minutes = Skriv referatet fra en samling, én side
help-course-minutes-round = Hvilken samling, fra 1; den siste det er noe fra, hvis den ikke er oppgitt
help-course-minutes-out = Filen referatet skrives til
help-course-agree = Skriv «Dette vil vi» for en samling, i stedet for det som står der
help-course-agree-develop = Noe gruppen vil utvikle, høyst to
help-course-agree-strengths = En styrke gruppen vil bygge på, høyst to
help-course-agree-signs = Slik merkes det at det virker, høyst seks
help-course-agree-actions = Noe som skal gjøres, med dag, for eksempel «Rydde møtene=2026-11-24»; høyst ti

course-list-ended = avsluttet
course-show = {$title}: {$waiting} venter, {$shown} er vist
course-show-of = {$title}: {$waiting} venter, {$shown} er vist, {$expected} er ventet
course-end-ask = Avslutte «{$name}»? Resultatene blir liggende. Ark som er tatt vare på til neste samling, blir slettet.
course-delete-ask = Slette «{$name}» med alt som er samlet inn, vist og avtalt? Det kan ikke gjøres om.
course-collected = { $count ->
    [0] Ingen nye bidrag.
    [one] Ett nytt bidrag er talt og lagret, forseglet.
   *[other] {$count} nye bidrag er talt og lagret, forseglet.
}
course-collect-shown = { $count ->
    [one] Én fil er alt med i et vist resultat, og teller bare én gang.
   *[other] {$count} filer er alt med i et vist resultat, og teller bare én gang.
}
course-collect-other = Gjelder et annet kurs: «{$course}».
course-withdraw-ask = Trekke bidraget? Det teller ikke lenger med, og kan ikke leveres igjen.
course-withdrawn = Bidraget er trukket.
course-of = {$count} av {$expected}
course-reveal-received = {$title}: {$count} har levert.
course-reveal-too-many = { $count ->
    [one] Det er én flere enn ventet. Stemmer det med hodene i rommet?
   *[other] Det er {$count} flere enn ventet. Stemmer det med hodene i rommet?
}
course-reveal-waiting = {$title} venter til nok har levert.
course-reveal-late = De som kommer senere, kan bare vises sammen, når de er minst {$floor}.
course-reveal-now = Vis nå?
course-agree-ask = Erstatte det som står i «Dette vil vi» for denne samlingen?
confirm-yes = ja
confirm-hint = Skriv «ja» for å gå videre:

error-no-course = Du leder ikke noe kurs med koden «{$code}». Skriv «selvsyn course list» for å se alle.
error-no-round = { $rounds ->
    [one] Kurset har én samling. Velg 1.
   *[other] Kurset har {$rounds} samlinger. Velg fra 1 til {$rounds}.
}
error-not-asked = Kurset spør ikke om «{$id}». Skriv «selvsyn course show» med kurskoden for å se skjemaene.
error-course-ended = Kurset er avsluttet, så her samles ingenting inn. Ta det opp igjen under «Kurs» først.
error-course-name = Kurset må ha et navn på én linje, med høyst {$max} tegn.
error-course-instruments = Velg minst ett skjema som skal besvares.
error-course-too-many = Et kurs kan ha høyst {$max} skjemaer.
error-course-expected = Hvor mange som er ventet til «{$id}», må være et tall fra 1 til 9999.
error-course-round-title = Hver samling må ha et navn på én linje, med høyst {$max} tegn.
error-course-round-day = Hver samling må ha en dag.
error-line = Teksten må være én linje med 1 til {$max} tegn.
error-too-many-lines = Det er plass til høyst {$max} slike.
error-not-collected = Bidraget er ikke blant dem som venter på å bli vist. Det som er vist, kan ikke trekkes.
error-too-few = {$title}: Vises fra {$floor}. { $missing ->
    [one] Én til må levere.
   *[other] {$missing} til må levere.
}
error-nothing-new = {$title}: Ingen nye har levert siden resultatet ble vist.
error-refused-of = {$title}: {$why}
error-collection-busy = Et annet program endrer det som er samlet inn. Lukk det, og prøv igjen.
error-not-confirmed = Ingenting er gjort. Svar «ja», eller skriv --yes på kommandolinjen.

dialog-withdrawal = Velg filen som skal trekkes
collect-not-stored = Det som kom, er ikke talt ennå. {$why}
collect-called-off = Avbrutt. Det som alt var lest, er tatt med.
collect-left-kept = { $count ->
    [one] Én fil lot seg ikke slette. Slett den i mappen selv.
   *[other] {$count} filer lot seg ikke slette. Slett dem i mappen selv.
}
