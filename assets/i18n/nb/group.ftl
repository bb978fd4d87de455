# Gruppen

group-item-count = {$count} svarte {$points}
group-item-words = {$item}: {$counts}. Median {$median}.
group-item-half = {$item}: {$half}.
group-half = Minst halvparten svarte {$point} eller høyere
group-half-end = Minst halvparten svarte {$point}
group-or-more = {$mean} eller mer
group-or-less = {$mean} eller mindre
group-moves = {$down} gikk ned, {$same} omtrent likt, {$up} gikk opp
group-moves-down-or-same = {$rest} gikk ned eller omtrent likt, {$up} gikk opp
group-moves-same-or-up = {$down} gikk ned, {$rest} omtrent likt eller opp
group-mostly-down = flest gikk ned
group-mostly-same = omtrent likt
group-mostly-up = flest gikk opp
group-item-na = {$count ->
    [one] Én svarte «Ikke relevant».
   *[other] {$count} svarte «Ikke relevant».
}
group-item-hidden = {$item}: for få svar til å vises.
group-read-aloud = {$over} av {$n} svarte {$points} på {$items}. Hva gjør det lettere eller vanskeligere hos oss?
group-read-aloud-half = {$half} på {$items}. Hva gjør det lettere eller vanskeligere hos oss?
group-each-statement = hvert av utsagnene her
group-quoted = «{$item}»
group-and = {$items} og {$last}
points-or = {$points} eller {$last}
group-title = Gruppe
group-lead = Her samler du inn svarene fra en gruppe uten å se hva hver enkelt har svart. Ingen trenger nett eller konto.
group-instrument = Skjema
group-course = Navn på kurset
group-course-hint = For eksempel «Kurs i medarbeiderskap»
group-course-help = Deltakerne skriver det samme navnet. Står feltet tomt, teller kurset de fleste har levert til.
group-floor = Vis resultatet fra
group-floor-of = {$count} bidrag
group-floor-help = Færre enn fem vises aldri. Du kan kreve flere, ikke færre.
group-floor-policy = Virksomheten krever minst {$count}.
group-begin = Begynn å samle inn
group-any-course = Kurset de fleste har levert til
group-course-date = {$course}, {$date}
group-collect = Samle inn
group-way-files = Filer
group-way-files-lead = Mappe, filvalg eller slipp
group-way-codes = Koder
group-way-codes-lead = Hver deltaker gir en kode
group-way-paper = Papir
group-way-paper-lead = Tast inn fra svarark
group-folder = Mappe
group-folder-choose = Velg mappe…
group-folder-change = Bytt mappe…
group-folder-watched = Nye filer telles med etter hvert.
group-folder-gone = Mappen kan ikke nås akkurat nå. Det prøves på nytt.
group-files-choose = Velg filer…
group-drop = Du kan også slippe filer her.
group-codes-field = Lim inn koder
group-codes-hint = Lim inn hele chatten. Teksten rundt kodene gjør ingenting.
group-codes-take = Ta imot
group-pasted = innlimt tekst
group-paper = svarark
group-paper-help = Ett svarark om gangen: {$count} tegn. 1–{$max} er svar, «-» er ikke relevant, «.» er ubesvart.
group-paper-field = Svarene på arket
group-paper-echo = {$name}: {$answers}
group-paper-count = Tell med
group-paper-unreadable = Tegn {$column}, «{$character}», er ikke et svar på utsagn {$item}. Bruk 1–{$max}, «-» eller «.».
group-paper-progress = {$given} av {$expected} svar
group-received = {$count ->
    [one] bidrag mottatt
   *[other] bidrag mottatt
}
group-received-from = bidrag mottatt · vises samlet fra {$floor}
group-alike = {$count ->
    [one] Ett av dem er en kode lik en annen, eller har kursnavnet skrevet annerledes. Det kan være samme person, så det teller ikke mot grensen.
   *[other] {$count} av dem er koder like andre, eller har kursnavnet skrevet annerledes. Det kan være de samme personene, så de teller ikke mot grensen.
}
group-reveal = Vis gruppens resultat
group-missing = {$missing ->
    [one] Ett bidrag til, så kan resultatet vises.
   *[other] {$missing} bidrag til, så kan resultatet vises.
}
group-waiting = Vises når {$floor} har levert. {$missing} til.
group-ready = Resultatet vises når du velger «Vis gruppens resultat». Etter det kan ingen flere bidrag tas med. Filer som kommer senere, kan vises for seg når de er fra minst {$floor}, eller sammen med disse når minst ti er nye.
group-limits = Anonym i rapporten: ingenting vises for færre enn {$floor}, heller ikke for ett enkelt utsagn. Den som leverer en fil eller en kode, vet du likevel hvem er. Be derfor om koder i et anonymt skjema når det trengs. Koder og svarark kan ikke kjennes igjen fra gang til gang. Derfor må et senere resultat av samme skjema ha minst ti flere av dem, også i et annet kurs.
group-only-memory = Svarene ligger bare i minnet til resultatet er vist. Ikke lukk programmet før det.
group-rejected-show = {$count ->
    [one] Én ble ikke talt. Vis hvorfor
   *[other] {$count} ble ikke talt. Vis hvorfor
}
group-rejected-hide = Skjul det som ikke ble talt
group-rejected-line = {$source}: {$reason}
group-rejected-more = … og {$count} til.
group-rejected = {$count ->
    [one] Én ble ikke talt.
   *[other] {$count} ble ikke talt.
}
group-called-off = Avbrutt. Filene som ikke var lest, er ikke med. Velg dem på nytt hvis de skal telle.
group-still-reading = Programmet leser fortsatt. Prøv igjen om litt.
group-discard = Avbryt innsamlingen
group-discard-ask = Bidragene er bare i minnet og blir borte. Vil du avbryte?
group-discard-do = Avbryt innsamlingen
group-revealed-lead = Resultatet er vist. Filer som kommer senere, kan vises for seg når de er fra minst {$floor}, eller sammen med disse når minst ti er nye. Er koder eller svarark med, må et senere resultat ha minst ti flere av dem.
group-shown-anonymous = Anonym i rapporten: det som gjelder færre enn {$floor}, er ikke tatt med.
group-new = Ny innsamling
group-tab-about = Om gruppen
group-tab-result = Resultat
group-present = Vis på skjerm
group-bars-n = n = {$n}
group-bars-counts = Median. Tallene er antall svar.
group-bars-shares = Median. Tallene er prosent av svarene.
group-bars-median = Median
group-mean-sd = snitt {$mean} · spredning {$sd}
group-mean-alone = snitt {$mean}
group-item-few = For få svar til å vises
group-pairs = Før og etter
group-pair = {$name}: {$moved}.
group-pairs-help = Opp og ned er bare endringer som trolig er reelle. Før og etter er koblet med et merke som deltakerens eget program lager for dette kurset. Den som har byttet maskin, er ikke koblet.
group-reliability = Hvor godt målte skjemaet her?
group-measured = {$name}: Cronbachs alfa {$alpha} (95 % intervall {$low} til {$high}), n = {$n}. Spredningen er {$sd}; skjemaet antar {$assumed-sd}. Sammenhengen mellom utsagnene svarer til {$correlation}; skjemaet antar {$assumed-correlation}.
group-one-item = {$name} har ett utsagn og kan ikke måles slik.
group-no-spread = {$name}: alle har samme snitt, så ingenting skiller dem.
group-measured-method = Intervallet er regnet med Feldts metode. Bare de som har besvart alle utsagnene i en dimensjon, er med.
group-too-few-to-measure = Vises fra {$needed} bidrag der alle utsagnene i en dimensjon er besvart. Med færre er tallet så usikkert at det ikke sier noe.
group-assumptions = Lagre som skjemaets antakelser…
dialog-contributions = Velg bidrag
dialog-group-folder = Velg mappen bidragene lagres i
dialog-save-group = Lagre gruppens resultat
dialog-save-contribution = Lagre bidraget
dialog-save-assumptions = Lagre skjemaet med målte antakelser
contribute-title = Bidra til gruppen
contribute-lead = {$title}, {$date}. Bare tallene dine deles: ingen navn, ingen merknader, ingen plan.
contribute-code = Koden din
contribute-code-help = Lim den inn der kurslederen ber om den. Koden er svarene dine, skrevet kort; den sier ikke hvem du er.
contribute-code-copy = Kopier koden
contribute-picture = Koden som QR-bilde: {$code}
contribute-file = Som fil
contribute-file-help = Én linje tekst, som du kan lese selv: skjemaet, navnet på kurset, datoen, svarene og et merke som bare gjelder for dette kurset. Med merket kan kurset se før og etter uten å vite hvem du er.
contribute-save = Lagre bidraget…
contribute-no-course = Skriv navnet på kurset først.
contribute-limits = Gruppens resultat er anonymt i rapporten. Men den som tar imot filen eller koden fra deg, kan vite hvem den kom fra, og hvem som helst kan lese tallene i den.
contribute-back = Tilbake til resultatet
contribute-give = Bidra til en gruppe…
copied-code = Koden er kopiert. Lim den inn der kurslederen ber om den.
nav-group = Gruppe
nav-course = Kurs
course-lead = {$slides} lysbilder. Samtalene tar omtrent {$minutes} minutter.
course-present = Vis på skjerm
course-slide = Vis lysbilde {$number}: {$title}
course-minutes = samtale, {$count} min
course-keys = På skjermen: piltaster eller klikker blar · T starter og stopper tiden · + gir ett minutt til · N viser notater · B gjør skjermen svart · H bytter kontrast · M flytter til neste skjerm · Esc avslutter
job-collect = Leser bidragene…
job-group = Skriver gruppens resultat…
job-contribution = Skriver bidraget…
job-holdings = Ser etter hva som er lagret…
file-group = selvsyn-gruppe
file-contribution = selvsyn-bidrag
wall-title = Selvsyn på skjerm
notes-title = Notater – Selvsyn
