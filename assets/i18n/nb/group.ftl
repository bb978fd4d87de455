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
group-folder = Mappe
group-rejected = {$count ->
    [one] Ett bidrag er ikke tatt med.
   *[other] {$count} bidrag er ikke tatt med.
}
group-shown-anonymous = Anonym i rapporten: Det som gjelder færre enn {$floor}, er ikke tatt med.
group-bars-n = {$n} bidrag
group-bars-counts = Svaret i midten (medianen). Tallet i hvert felt viser hvor mange som valgte det.
group-bars-shares = Svaret i midten (medianen). Tallet i hvert felt viser hvor mange prosent som valgte det.
group-bars-median = Median
group-mean-sd = gjennomsnitt {$mean} · svarene spriker med {$sd}
group-mean-alone = gjennomsnitt {$mean}
group-item-few = For få svar til å vises
group-pair = {$name}: {$moved}.
group-reliability = Hvor godt utsagnene henger sammen
group-measured = {$name}: Utsagnene henger sammen med {$alpha} av 1 (Cronbachs alfa; trolig mellom {$low} og {$high}, {$n} bidrag). Svarene spriker med {$sd}; skjemaet regner med {$assumed-sd}. To utsagn følger hverandre med {$correlation}; skjemaet regner med {$assumed-correlation}.
group-one-item = {$name} har ett utsagn og kan ikke måles slik.
group-no-spread = {$name}: Alle har samme gjennomsnitt, så ingenting skiller dem.
group-measured-method = Hvor mye svarene spriker, er standardavviket. «Trolig mellom» er et 95 %-intervall (Feldts metode). Bare de som har svart på alle utsagnene i en del, er med.
group-too-few-to-measure = Vises når {$needed} har svart på alle utsagnene i en del. Med færre er tallet så usikkert at det ikke sier noe.
group-assumptions = Lagre skjemaet med disse tallene…
dialog-contributions = Velg bidrag
dialog-save-assumptions = Lagre skjemaet med de målte tallene
copied-code = Koden er kopiert. Lim den inn der kurslederen ber om den.
nav-course = Kurs
course-present = Vis på skjerm
course-slide = Vis lysbilde {$number}: {$title}
course-minutes = samtale, {$count} min
course-keys = På skjermen: Piltastene eller en fjernkontroll blar · T starter og stopper tiden · + gir ett minutt til · N viser notater · B gjør skjermen svart · H bytter kontrast · M flytter til neste skjerm · Esc avslutter
job-collect = Henter inn bidragene…
job-group = Lagrer gruppens resultat…
job-contribution = Lagrer bidraget…
job-holdings = Ser etter hva som er lagret…
file-group = selvsyn-gruppe
file-contribution = selvsyn-bidrag
wall-title = Selvsyn på skjerm
notes-title = Notater – Selvsyn
