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
group-floor = Vis resultatet når minst
group-floor-of = {$count} har levert
group-floor-help = Færre enn fem vises aldri. Du kan kreve flere, ikke færre.
group-floor-policy = Virksomheten krever minst {$count}.
group-begin = Start innsamlingen
group-any-course = Kurset de fleste har levert til
group-course-date = {$course}, {$date}
group-collect = Samle inn
group-way-files = Filer
group-way-files-lead = Velg mappe eller filer, eller dra dem hit
group-way-codes = Koder
group-way-codes-lead = Hver deltaker leverer en kode
group-way-paper = Papir
group-way-paper-lead = Tast inn fra svarark
group-folder = Mappe
group-folder-choose = Velg mappe…
group-folder-change = Bytt mappe…
group-folder-watched = Nye filer tas med etter hvert.
group-folder-gone = Får ikke kontakt med mappen. Selvsyn prøver igjen av seg selv.
group-files-choose = Velg filer…
group-drop = Du kan også dra filer hit.
group-codes-field = Lim inn koder
group-codes-hint = Lim inn hele chatten. Teksten rundt kodene gjør ingenting.
group-codes-take = Ta imot
group-pasted = innlimt tekst
group-paper = svarark
group-paper-help = Ett svarark om gangen: {$count} tegn. 1–{$max} er svar, «-» er ikke relevant, «.» er ikke besvart.
group-paper-field = Svarene på arket
group-paper-echo = {$name}: {$answers}
group-paper-count = Tell med
group-paper-unreadable = Tegn {$column}, «{$character}», er ikke et svar på utsagn {$item}. Bruk 1–{$max}, «-» eller «.».
group-paper-progress = {$given} av {$expected} svar
group-received = {$count ->
    [one] bidrag mottatt
   *[other] bidrag mottatt
}
group-received-from = bidrag mottatt · resultatet kan vises når {$floor} har levert
group-alike = {$count ->
    [one] Ett av dem er en kode lik en annen, eller har kursnavnet skrevet annerledes. Det kan være samme person, så det teller ikke mot grensen.
   *[other] {$count} av dem er koder like andre, eller har kursnavnet skrevet annerledes. Det kan være de samme personene, så de teller ikke mot grensen.
}
group-reveal = Vis gruppens resultat
group-missing = {$missing ->
    [one] Ett bidrag til, så kan resultatet vises.
   *[other] {$missing} bidrag til, så kan resultatet vises.
}
group-waiting = Vises når {$floor} har levert. {$missing ->
    [one] Én mangler.
   *[other] {$missing} mangler.
}
group-ready = Resultatet vises når du velger «Vis gruppens resultat». Etter det kan ingen flere bidrag tas med. Filer som kommer senere, kan vises for seg når de er fra minst {$floor}, eller sammen med disse når minst ti er nye.
group-limits = Rapporten er anonym: Ingen tall vises før minst {$floor} har svart, heller ikke for ett og ett utsagn. Men du ser hvem som sender deg en fil eller en kode. Vil du unngå det, kan deltakerne levere kodene i et anonymt nettskjema. Koder og svarark kan ikke kjennes igjen fra gang til gang. Derfor må et senere resultat av samme skjema ha minst ti flere av dem, også i et annet kurs.
group-only-memory = Svarene ligger bare i minnet til resultatet er vist. Ikke lukk programmet før det.
group-rejected-show = {$count ->
    [one] Ett bidrag er ikke tatt med. Vis hvorfor
   *[other] {$count} bidrag er ikke tatt med. Vis hvorfor
}
group-rejected-hide = Skjul det som ikke er tatt med
group-rejected-line = {$source}: {$reason}
group-rejected-more = … og {$count} til.
group-rejected = {$count ->
    [one] Ett bidrag er ikke tatt med.
   *[other] {$count} bidrag er ikke tatt med.
}
group-called-off = Avbrutt. Filene som ikke var lest, er ikke med. Velg dem på nytt hvis de skal være med.
group-being-shown = Resultatet blir laget nå, så filene er ikke tatt med.
group-discard = Avbryt innsamlingen
group-discard-ask = Bidragene er bare i minnet og blir borte. Vil du avbryte?
group-discard-do = Avbryt innsamlingen
group-revealed-lead = Resultatet er vist. Filer som kommer senere, kan vises for seg når de er fra minst {$floor}, eller sammen med disse når minst ti er nye. Er koder eller svarark med, må et senere resultat ha minst ti flere av dem.
group-shown-anonymous = Anonym i rapporten: Det som gjelder færre enn {$floor}, er ikke tatt med.
group-new = Ny innsamling
group-tab-about = Om gruppen
group-tab-result = Resultat
group-present = Vis på skjerm
group-bars-n = {$n} bidrag
group-bars-counts = Svaret i midten (medianen). Tallet i hvert felt viser hvor mange som valgte det.
group-bars-shares = Svaret i midten (medianen). Tallet i hvert felt viser hvor mange prosent som valgte det.
group-bars-median = Median
group-mean-sd = gjennomsnitt {$mean} · svarene spriker med {$sd}
group-mean-alone = gjennomsnitt {$mean}
group-item-few = For få svar til å vises
group-pairs = Før og etter
group-pair = {$name}: {$moved}.
group-pairs-help = Opp og ned er bare endringer som trolig er reelle. Selvsyn kjenner igjen den som leverer to ganger i samme kurs, uten å vite hvem det er. Den som har byttet maskin imellom, er ikke med her.
group-reliability = Hvor godt utsagnene henger sammen
group-measured = {$name}: Utsagnene henger sammen med {$alpha} av 1 (Cronbachs alfa; trolig mellom {$low} og {$high}, {$n} bidrag). Svarene spriker med {$sd}; skjemaet regner med {$assumed-sd}. To utsagn følger hverandre med {$correlation}; skjemaet regner med {$assumed-correlation}.
group-one-item = {$name} har ett utsagn og kan ikke måles slik.
group-no-spread = {$name}: Alle har samme gjennomsnitt, så ingenting skiller dem.
group-measured-method = Hvor mye svarene spriker, er standardavviket. «Trolig mellom» er et 95 %-intervall (Feldts metode). Bare de som har svart på alle utsagnene i en del, er med.
group-too-few-to-measure = Vises når {$needed} har svart på alle utsagnene i en del. Med færre er tallet så usikkert at det ikke sier noe.
group-assumptions = Lagre skjemaet med disse tallene…
dialog-contributions = Velg bidrag
dialog-group-folder = Velg mappen bidragene lagres i
dialog-save-group = Lagre gruppens resultat
dialog-save-assumptions = Lagre skjemaet med de målte tallene
copied-code = Koden er kopiert. Lim den inn der kurslederen ber om den.
nav-course = Kurs
course-present = Vis på skjerm
course-slide = Vis lysbilde {$number}: {$title}
course-minutes = samtale, {$count} min
course-keys = På skjermen: Piltastene eller en fjernkontroll blar · T starter og stopper tiden · + gir ett minutt til · N viser notater · B gjør skjermen svart · H bytter kontrast · M flytter til neste skjerm · Esc avslutter
job-collect = Henter inn bidragene…
job-reveal = Regner ut gruppens resultat…
job-group = Lagrer gruppens resultat…
job-contribution = Lagrer bidraget…
job-holdings = Ser etter hva som er lagret…
file-group = selvsyn-gruppe
file-contribution = selvsyn-bidrag
wall-title = Selvsyn på skjerm
notes-title = Notater – Selvsyn
