# Planen som arket i kurset

plan-own = Eigen plan
plan-own-begin = Lag ein plan utan eigenvurdering
plan-lead-own = Planen høyrer ikkje til noka eigenvurdering. Han er berre for deg.
plan-actions = Tiltak
plan-actions-full = Eit område har plass til {$count} tiltak.
plan-when-then = Når …, så …
plan-action-removed = Tiltaket er fjerna. Du kan angre til du lukkar programmet.
plan-action-restored = Tiltaket er tilbake.
plan-from-course = Frå kurset
plan-from-point = Frå kurset: {$name}
plan-from-sheet = Frå «{$name}», {$date}
plan-from-sheet-gone = Frå eit ark som er sletta
plan-own-words = Eigne ord
plan-own-open = Opne eigen plan
plan-own-words-there = Dette står i planen allereie.
plan-own-words-alone = Skriv kort. Du kan endre det seinare.
plan-own-words-write = Skriv med eigne ord
plan-own-words-use = Bruk desse orda
plan-average = Gjennomsnitt {$value}
plan-answer = Svaret ditt: {$value}
plan-no-actions = Ingen tiltak enno
plan-no-open-actions = Ingen opne tiltak
plan-action-count = {$count} tiltak
plan-next-action = {$actions}, neste frist {$date}
plan-fold = Fald saman: {$name}
plan-more = Meir: {$name}
plan-change-develop = Byt område
plan-change-strength = Byt styrke
plan-move-up = Flytt opp
plan-take-out = Fjern
plan-suggested = Vel det som er viktigast for deg. Det er ikkje alltid det som er lågast eller høgast.
plan-suggested-later = Byrj med «Kva er viktigast for deg no?». Så ser du her kva som er lågast og høgast.
plan-course = Frå kurset: {$count ->
    [one] eitt punkt
   *[other] {$words} punkt
} om {$name}
plan-course-count = {$count ->
    [one] eitt punkt
   *[other] {$count} punkt
}
plan-course-close = Lukk «Frå kurset»
plan-course-try = Prøv denne
plan-course-taken = I planen
plan-course-named = {$words}: {$name}
plan-course-source = Punkta er frå kurset, spørsmåla er frå Selvsyn. {$source}.
plan-all = Planane dine
plan-all-lead = Her finn du òg dei eldre.
plan-shown = Plan: {$name}
plan-saw = Såg du det?
search-help-plan = Søket ser i alt du har skrive i planane dine, òg dei eldre. Escape viser planen igjen.
plan-tab-karriere = Karriere
plan-tab-lederferdigheter = Leiar
sheet-tab-questions = Tre spørsmål
sheet-tab-jobs = Fire jobbar
