# Gruppa

group-item-count = {$count} svara {$points}
group-item-words = {$item}: {$counts}. Median {$median}.
group-item-half = {$item}: {$half}.
group-half = Minst halvparten svara {$point} eller høgare
group-half-end = Minst halvparten svara {$point}
group-or-more = {$mean} eller meir
group-or-less = {$mean} eller mindre
group-moves = {$down} gjekk ned, {$same} om lag likt, {$up} gjekk opp
group-moves-down-or-same = {$rest} gjekk ned eller om lag likt, {$up} gjekk opp
group-moves-same-or-up = {$down} gjekk ned, {$rest} om lag likt eller opp
group-mostly-down = flest gjekk ned
group-mostly-same = om lag likt
group-mostly-up = flest gjekk opp
group-item-na = {$count ->
    [one] Éin svara «Ikkje relevant».
   *[other] {$count} svara «Ikkje relevant».
}
group-item-hidden = {$item}: for få svar til å visast.
group-read-aloud = {$over} av {$n} svara {$points} på {$items}. Kva gjer det lettare eller vanskelegare hos oss?
group-read-aloud-half = {$half} på {$items}. Kva gjer det lettare eller vanskelegare hos oss?
group-each-statement = kvar av utsegnene her
group-quoted = «{$item}»
group-and = {$items} og {$last}
points-or = {$points} eller {$last}
group-title = Gruppe
group-lead = Her samlar du inn svara frå ei gruppe utan å sjå kva kvar einskild har svara. Ingen treng nett eller konto.
group-instrument = Skjema
group-course = Namn på kurset
group-course-hint = Til dømes «Kurs i medarbeidarskap»
group-course-help = Deltakarane skriv det same namnet. Står feltet tomt, tel kurset dei fleste har levert til.
group-floor = Vis resultatet når minst
group-floor-of = {$count} har levert
group-floor-help = Færre enn fem blir aldri viste. Du kan krevje fleire, ikkje færre.
group-floor-policy = Verksemda krev minst {$count}.
group-begin = Start innsamlinga
group-any-course = Kurset dei fleste har levert til
group-course-date = {$course}, {$date}
group-collect = Samle inn
group-way-files = Filer
group-way-files-lead = Vel mappe eller filer, eller dra dei hit
group-way-codes = Kodar
group-way-codes-lead = Kvar deltakar leverer ein kode
group-way-paper = Papir
group-way-paper-lead = Tast inn frå svarark
group-folder = Mappe
group-folder-choose = Vel mappe…
group-folder-change = Byt mappe…
group-folder-watched = Nye filer blir tekne med etter kvart.
group-folder-gone = Får ikkje kontakt med mappa. Selvsyn prøver igjen av seg sjølv.
group-files-choose = Vel filer…
group-drop = Du kan òg dra filer hit.
group-codes-field = Lim inn kodar
group-codes-hint = Lim inn heile chatten. Teksten rundt kodane gjer ingenting.
group-codes-take = Ta imot
group-pasted = innlimt tekst
group-paper = svarark
group-paper-help = Eitt svarark om gongen: {$count} teikn. 1–{$max} er svar, «-» er ikkje relevant, «.» er ikkje svara på.
group-paper-field = Svara på arket
group-paper-echo = {$name}: {$answers}
group-paper-count = Tel med
group-paper-unreadable = Teikn {$column}, «{$character}», er ikkje eit svar på utsegn {$item}. Bruk 1–{$max}, «-» eller «.».
group-paper-progress = {$given} av {$expected} svar
group-received = {$count ->
    [one] bidrag motteke
   *[other] bidrag mottekne
}
group-received-from = bidrag mottekne · resultatet kan visast når {$floor} har levert
group-alike = {$count ->
    [one] Eitt av dei er ein kode lik ein annan, eller har kursnamnet skrive annleis. Det kan vere same person, så det tel ikkje mot grensa.
   *[other] {$count} av dei er kodar like andre, eller har kursnamnet skrive annleis. Det kan vere dei same personane, så dei tel ikkje mot grensa.
}
group-reveal = Vis resultatet til gruppa
group-missing = {$missing ->
    [one] Eitt bidrag til, så kan resultatet visast.
   *[other] {$missing} bidrag til, så kan resultatet visast.
}
group-waiting = Blir vist når {$floor} har levert. {$missing ->
    [one] Éin manglar.
   *[other] {$missing} manglar.
}
group-ready = Resultatet blir vist når du vel «Vis resultatet til gruppa». Etter det kan ingen fleire bidrag takast med. Filer som kjem seinare, kan visast for seg når dei er frå minst {$floor}, eller saman med desse når minst ti er nye.
group-limits = Rapporten er anonym: Ingen tal blir viste før minst {$floor} har svara, heller ikkje for éi og éi utsegn. Men du ser kven som sender deg ei fil eller ein kode. Vil du unngå det, kan deltakarane levere kodane i eit anonymt nettskjema. Kodar og svarark kan ikkje kjennast att frå gong til gong. Difor må eit seinare resultat av same skjema ha minst ti fleire av dei, òg i eit anna kurs.
group-only-memory = Svara ligg berre i minnet til resultatet er vist. Ikkje lukk programmet før det.
group-rejected-show = {$count ->
    [one] Eitt bidrag er ikkje teke med. Vis kvifor
   *[other] {$count} bidrag er ikkje tekne med. Vis kvifor
}
group-rejected-hide = Skjul det som ikkje er teke med
group-rejected-line = {$source}: {$reason}
group-rejected-more = … og {$count} til.
group-rejected = {$count ->
    [one] Eitt bidrag er ikkje teke med.
   *[other] {$count} bidrag er ikkje tekne med.
}
group-called-off = Avbrote. Filene som ikkje var lesne, er ikkje med. Vel dei på nytt om dei skal vere med.
group-being-shown = Resultatet blir laga no, så filene er ikkje tekne med.
group-discard = Avbryt innsamlinga
group-discard-ask = Bidraga er berre i minnet og blir borte. Vil du avbryte?
group-discard-do = Avbryt innsamlinga
group-revealed-lead = Resultatet er vist. Filer som kjem seinare, kan visast for seg når dei er frå minst {$floor}, eller saman med desse når minst ti er nye. Er kodar eller svarark med, må eit seinare resultat ha minst ti fleire av dei.
group-shown-anonymous = Anonym i rapporten: Det som gjeld færre enn {$floor}, er ikkje teke med.
group-new = Ny innsamling
group-tab-about = Om gruppa
group-tab-result = Resultat
group-present = Vis på skjerm
group-bars-n = {$n} bidrag
group-bars-counts = Svaret i midten (medianen). Talet i kvart felt viser kor mange som valde det.
group-bars-shares = Svaret i midten (medianen). Talet i kvart felt viser kor mange prosent som valde det.
group-bars-median = Median
group-mean-sd = gjennomsnitt {$mean} · svara sprikjer med {$sd}
group-mean-alone = gjennomsnitt {$mean}
group-item-few = For få svar til å visast
group-pairs = Før og etter
group-pair = {$name}: {$moved}.
group-pairs-help = Opp og ned er berre endringar som truleg er reelle. Selvsyn kjenner att den som leverer to gonger i same kurs, utan å vite kven det er. Den som har bytt maskin imellom, er ikkje med her.
group-reliability = Kor godt utsegnene heng saman
group-measured = {$name}: Utsegnene heng saman med {$alpha} av 1 (Cronbachs alfa; truleg mellom {$low} og {$high}, {$n} bidrag). Svara sprikjer med {$sd}; skjemaet reknar med {$assumed-sd}. To utsegner følgjer kvarandre med {$correlation}; skjemaet reknar med {$assumed-correlation}.
group-one-item = {$name} har éi utsegn og kan ikkje målast slik.
group-no-spread = {$name}: Alle har same gjennomsnitt, så ingenting skil dei.
group-measured-method = Kor mykje svara sprikjer, er standardavviket. «Truleg mellom» er eit 95 %-intervall (metoden til Feldt). Berre dei som har svara på alle utsegnene i ein del, er med.
group-too-few-to-measure = Blir vist når {$needed} har svara på alle utsegnene i ein del. Med færre er talet så usikkert at det ikkje seier noko.
group-assumptions = Lagre skjemaet med desse tala…
dialog-contributions = Vel bidrag
dialog-group-folder = Vel mappa bidraga blir lagra i
dialog-save-group = Lagre resultatet til gruppa
dialog-save-assumptions = Lagre skjemaet med dei målte tala
copied-code = Koden er kopiert. Lim han inn der kursleiaren ber om han.
nav-course = Kurs
course-present = Vis på skjerm
course-slide = Vis lysbilete {$number}: {$title}
course-minutes = samtale, {$count} min
course-keys = På skjermen: Piltastane eller ein fjernkontroll blar · T startar og stoppar tida · + gjev eitt minutt til · N viser notat · B gjer skjermen svart · H byter kontrast · M flyttar til neste skjerm · Esc avsluttar
job-collect = Hentar inn bidraga…
job-reveal = Reknar ut resultatet til gruppa…
job-group = Lagrar resultatet til gruppa…
job-contribution = Lagrar bidraget…
job-holdings = Ser etter kva som er lagra…
file-group = selvsyn-gruppe
file-contribution = selvsyn-bidrag
wall-title = Selvsyn på skjerm
notes-title = Notat – Selvsyn
