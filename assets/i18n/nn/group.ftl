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
group-folder = Mappe
group-rejected = {$count ->
    [one] Eitt bidrag er ikkje teke med.
   *[other] {$count} bidrag er ikkje tekne med.
}
group-shown-anonymous = Anonym i rapporten: Det som gjeld færre enn {$floor}, er ikkje teke med.
group-bars-n = {$n} bidrag
group-bars-counts = Svaret i midten (medianen). Talet i kvart felt viser kor mange som valde det.
group-bars-shares = Svaret i midten (medianen). Talet i kvart felt viser kor mange prosent som valde det.
group-bars-median = Median
group-mean-sd = gjennomsnitt {$mean} · svara sprikjer med {$sd}
group-mean-alone = gjennomsnitt {$mean}
group-item-few = For få svar til å visast
group-pair = {$name}: {$moved}.
group-reliability = Kor godt utsegnene heng saman
group-measured = {$name}: Utsegnene heng saman med {$alpha} av 1 (Cronbachs alfa; truleg mellom {$low} og {$high}, {$n} bidrag). Svara sprikjer med {$sd}; skjemaet reknar med {$assumed-sd}. To utsegner følgjer kvarandre med {$correlation}; skjemaet reknar med {$assumed-correlation}.
group-one-item = {$name} har éi utsegn og kan ikkje målast slik.
group-no-spread = {$name}: Alle har same gjennomsnitt, så ingenting skil dei.
group-measured-method = Kor mykje svara sprikjer, er standardavviket. «Truleg mellom» er eit 95 %-intervall (metoden til Feldt). Berre dei som har svara på alle utsegnene i ein del, er med.
group-too-few-to-measure = Blir vist når {$needed} har svara på alle utsegnene i ein del. Med færre er talet så usikkert at det ikkje seier noko.
group-assumptions = Lagre skjemaet med desse tala…
dialog-contributions = Vel bidrag
dialog-save-assumptions = Lagre skjemaet med dei målte tala
copied-code = Koden er kopiert. Lim han inn der kursleiaren ber om han.
nav-course = Kurs
course-present = Vis på skjerm
course-slide = Vis lysbilete {$number}: {$title}
course-minutes = samtale, {$count} min
course-keys = På skjermen: Piltastane eller ein fjernkontroll blar · T startar og stoppar tida · + gjev eitt minutt til · N viser notat · B gjer skjermen svart · H byter kontrast · M flyttar til neste skjerm · Esc avsluttar
job-collect = Hentar inn bidraga…
job-group = Lagrar resultatet til gruppa…
job-contribution = Lagrar bidraget…
job-holdings = Ser etter kva som er lagra…
file-group = selvsyn-gruppe
file-contribution = selvsyn-bidrag
wall-title = Selvsyn på skjerm
notes-title = Notat – Selvsyn
