# Gruppa

group-item-count = {$count} svarte {$points}
group-item-words = {$item}: {$counts}. Median {$median}.
group-item-half = {$item}: {$half}.
group-half = Minst halvparten svarte {$point} eller høgare
group-half-end = Minst halvparten svarte {$point}
group-or-more = {$mean} eller meir
group-or-less = {$mean} eller mindre
group-moves = {$down} gjekk ned, {$same} om lag likt, {$up} gjekk opp
group-moves-down-or-same = {$rest} gjekk ned eller om lag likt, {$up} gjekk opp
group-moves-same-or-up = {$down} gjekk ned, {$rest} om lag likt eller opp
group-mostly-down = flest gjekk ned
group-mostly-same = om lag likt
group-mostly-up = flest gjekk opp
group-item-na = {$count ->
    [one] Éin svarte «Ikkje relevant».
   *[other] {$count} svarte «Ikkje relevant».
}
group-item-hidden = {$item}: for få svar til å visast.
group-read-aloud = {$over} av {$n} svarte {$points} på {$items}. Kva gjer det lettare eller vanskelegare hos oss?
group-read-aloud-half = {$half} på {$items}. Kva gjer det lettare eller vanskelegare hos oss?
group-each-statement = kvar av utsegnene her
group-quoted = «{$item}»
group-and = {$items} og {$last}
points-or = {$points} eller {$last}
group-title = Gruppe
group-lead = Her samlar du inn svara frå ei gruppe utan å sjå kva kvar enkelt har svart. Ingen treng nett eller konto.
group-instrument = Skjema
group-course = Namn på kurset
group-course-hint = Til dømes «Kurs i medarbeidarskap»
group-course-help = Deltakarane skriv det same namnet. Står feltet tomt, tel kurset dei fleste har levert til.
group-floor = Vis resultatet frå
group-floor-of = {$count} bidrag
group-floor-help = Færre enn fem blir aldri viste. Du kan krevje fleire, ikkje færre.
group-floor-policy = Verksemda krev minst {$count}.
group-begin = Start innsamlinga
group-any-course = Kurset dei fleste har levert til
group-course-date = {$course}, {$date}
group-collect = Samle inn
group-way-files = Filer
group-way-files-lead = Mappe, filval eller slepp
group-way-codes = Kodar
group-way-codes-lead = Kvar deltakar gir ein kode
group-way-paper = Papir
group-way-paper-lead = Tast inn frå svarark
group-folder = Mappe
group-folder-choose = Vel mappe…
group-folder-change = Byt mappe…
group-folder-watched = Nye filer blir talde med etter kvart.
group-folder-gone = Mappa kan ikkje nåast akkurat no. Det blir prøvd på nytt.
group-files-choose = Vel filer…
group-drop = Du kan òg sleppe filer her.
group-codes-field = Lim inn kodar
group-codes-hint = Lim inn heile chatten. Teksten rundt kodane gjer ingenting.
group-codes-take = Ta imot
group-pasted = innlimt tekst
group-paper = svarark
group-paper-help = Eitt svarark om gongen: {$count} teikn. 1–{$max} er svar, «-» er ikkje relevant, «.» er ikkje svart på.
group-paper-field = Svara på arket
group-paper-echo = {$name}: {$answers}
group-paper-count = Tel med
group-paper-unreadable = Teikn {$column}, «{$character}», er ikkje eit svar på utsegn {$item}. Bruk 1–{$max}, «-» eller «.».
group-paper-progress = {$given} av {$expected} svar
group-received = {$count ->
    [one] bidrag motteke
   *[other] bidrag mottekne
}
group-received-from = bidrag mottekne · blir viste samla frå {$floor}
group-alike = {$count ->
    [one] Eitt av dei er ein kode lik ein annan, eller har kursnamnet skrive annleis. Det kan vere same person, så det tel ikkje mot grensa.
   *[other] {$count} av dei er kodar like andre, eller har kursnamnet skrive annleis. Det kan vere dei same personane, så dei tel ikkje mot grensa.
}
group-reveal = Vis resultatet til gruppa
group-missing = {$missing ->
    [one] Eitt bidrag til, så kan resultatet visast.
   *[other] {$missing} bidrag til, så kan resultatet visast.
}
group-waiting = Blir vist når {$floor} har levert. {$missing} til.
group-ready = Resultatet blir vist når du vel «Vis resultatet til gruppa». Etter det kan ingen fleire bidrag takast med. Filer som kjem seinare, kan visast for seg når dei er frå minst {$floor}, eller saman med desse når minst ti er nye.
group-limits = Anonym i rapporten: ingenting blir vist for færre enn {$floor}, heller ikkje for éi enkelt utsegn. Den som leverer ei fil eller ein kode, veit du likevel kven er. Be difor om kodar i eit anonymt skjema når det trengst. Kodar og svarark kan ikkje kjennast att frå gong til gong. Difor må eit seinare resultat av same skjema ha minst ti fleire av dei, også i eit anna kurs.
group-only-memory = Svara ligg berre i minnet til resultatet er vist. Ikkje lukk programmet før det.
group-rejected-show = {$count ->
    [one] Éin vart ikkje tald. Vis kvifor
   *[other] {$count} vart ikkje talde. Vis kvifor
}
group-rejected-hide = Skjul det som ikkje vart talt
group-rejected-line = {$source}: {$reason}
group-rejected-more = … og {$count} til.
group-rejected = {$count ->
    [one] Éin vart ikkje tald.
   *[other] {$count} vart ikkje talde.
}
group-called-off = Avbrote. Filene som ikkje var lesne, er ikkje med. Vel dei på nytt om dei skal telje.
group-still-reading = Programmet les framleis. Prøv igjen om litt.
group-discard = Avbryt innsamlinga
group-discard-ask = Bidraga er berre i minnet og blir borte. Vil du avbryte?
group-discard-do = Avbryt innsamlinga
group-revealed-lead = Resultatet er vist. Filer som kjem seinare, kan visast for seg når dei er frå minst {$floor}, eller saman med desse når minst ti er nye. Er kodar eller svarark med, må eit seinare resultat ha minst ti fleire av dei.
group-shown-anonymous = Anonym i rapporten: det som gjeld færre enn {$floor}, er ikkje teke med.
group-new = Ny innsamling
group-tab-about = Om gruppa
group-tab-result = Resultat
group-present = Vis på skjerm
group-bars-n = n = {$n}
group-bars-counts = Median. Tala er talet på svar.
group-bars-shares = Median. Tala er prosent av svara.
group-bars-median = Median
group-mean-sd = snitt {$mean} · spreiing {$sd}
group-mean-alone = snitt {$mean}
group-item-few = For få svar til å visast
group-pairs = Før og etter
group-pair = {$name}: {$moved}.
group-pairs-help = Opp og ned er berre endringar som truleg er reelle. Før og etter er kopla med eit merke som programmet til deltakaren lagar for dette kurset. Den som har bytt maskin, er ikkje kopla.
group-reliability = Kor godt målte skjemaet her?
group-measured = {$name}: Cronbachs alfa {$alpha} (95 % intervall {$low} til {$high}), n = {$n}. Spreiinga er {$sd}; skjemaet går ut frå {$assumed-sd}. Samanhengen mellom utsegnene svarer til {$correlation}; skjemaet går ut frå {$assumed-correlation}.
group-one-item = {$name} har éi utsegn og kan ikkje målast slik.
group-no-spread = {$name}: alle har same snitt, så ingenting skil dei.
group-measured-method = Intervallet er rekna med metoden til Feldt. Berre dei som har svart på alle utsegnene i ein dimensjon, er med.
group-too-few-to-measure = Blir vist frå {$needed} bidrag der alle utsegnene i ein dimensjon er svart på. Med færre er talet så usikkert at det ikkje seier noko.
group-assumptions = Lagre som føresetnadene til skjemaet…
dialog-contributions = Vel bidrag
dialog-group-folder = Vel mappa bidraga blir lagra i
dialog-save-group = Lagre resultatet til gruppa
dialog-save-contribution = Lagre bidraget
dialog-save-assumptions = Lagre skjemaet med målte føresetnader
contribute-title = Bidra til gruppa
contribute-lead = {$title}, {$date}. Berre tala dine blir delte: ingen namn, ingen merknader, ingen plan.
contribute-code = Koden din
contribute-code-help = Lim han inn der kursleiaren ber om han. Koden er svara dine, skrivne kort; han seier ikkje kven du er.
contribute-code-copy = Kopier koden
contribute-picture = Koden som QR-bilete: {$code}
contribute-file = Som fil
contribute-file-help = Éi linje tekst, som du kan lese sjølv: skjemaet, namnet på kurset, datoen, svara og eit merke som berre gjeld for dette kurset. Med merket kan kurset sjå før og etter utan å vite kven du er.
contribute-save = Lagre bidraget…
contribute-no-course = Skriv namnet på kurset først.
contribute-limits = Resultatet til gruppa er anonymt i rapporten. Men den som tek imot fila eller koden frå deg, kan vite kven ho kom frå, og kven som helst kan lese tala i ho.
contribute-back = Tilbake til resultatet
contribute-give = Bidra til ei gruppe…
copied-code = Koden er kopiert. Lim han inn der kursleiaren ber om han.
nav-group = Gruppe
nav-course = Kurs
course-lead = {$slides} lysbilete. Samtalane tek omtrent {$minutes} minutt.
course-present = Vis på skjerm
course-slide = Vis lysbilete {$number}: {$title}
course-minutes = samtale, {$count} min
course-keys = På skjermen: piltastar eller klikkar blar · T startar og stoppar tida · + gir eitt minutt til · N viser notat · B gjer skjermen svart · H byter kontrast · M flyttar til neste skjerm · Esc avsluttar
job-collect = Les bidraga…
job-group = Skriv resultatet til gruppa…
job-contribution = Skriv bidraget…
job-holdings = Ser etter kva som er lagra…
file-group = selvsyn-gruppe
file-contribution = selvsyn-bidrag
wall-title = Selvsyn på skjerm
notes-title = Notat – Selvsyn
