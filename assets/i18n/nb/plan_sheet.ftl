# Planen som arket i kurset

plan-own = Egen plan
plan-own-begin = Lag en plan uten egenvurdering
plan-lead-own = Planen hører ikke til noen egenvurdering. Den er bare for deg.
plan-actions = Tiltak
plan-actions-full = Et område har plass til {$count} tiltak.
plan-when-then = Når …, så …
plan-action-removed = Tiltaket er fjernet. Du kan angre til du lukker programmet.
plan-action-restored = Tiltaket er tilbake.
plan-from-course = Fra kurset
plan-from-point = Fra kurset: {$name}
plan-from-sheet = Fra «{$name}», {$date}
plan-from-sheet-gone = Fra et ark som er slettet
plan-own-words = Egne ord
plan-own-open = Åpne egen plan
plan-own-words-there = Dette står i planen allerede.
plan-own-words-alone = Skriv kort. Du kan endre det senere.
plan-own-words-write = Skriv med egne ord
plan-own-words-use = Bruk disse ordene
plan-average = Gjennomsnitt {$value}
plan-answer = Svaret ditt: {$value}
plan-no-actions = Ingen tiltak ennå
plan-no-open-actions = Ingen åpne tiltak
plan-action-count = {$count} tiltak
plan-next-action = {$actions}, neste frist {$date}
plan-fold = Fold sammen: {$name}
plan-more = Mer: {$name}
plan-change-develop = Bytt område
plan-change-strength = Bytt styrke
plan-move-up = Flytt opp
plan-take-out = Fjern
plan-suggested = Velg det som er viktigst for deg. Det er ikke alltid det som er lavest eller høyest.
plan-suggested-later = Begynn med «Hva er viktigst for deg nå?». Så ser du her hva som er lavest og høyest.
plan-course = Fra kurset: {$count ->
    [one] ett punkt
   *[other] {$words} punkter
} om {$name}
plan-course-count = {$count ->
    [one] ett punkt
   *[other] {$count} punkter
}
plan-course-close = Lukk «Fra kurset»
plan-course-try = Prøv denne
plan-course-taken = I planen
plan-course-named = {$words}: {$name}
plan-course-source = Punktene er fra kurset, spørsmålene er fra Selvsyn. {$source}.
plan-all = Planene dine
plan-all-lead = Her finner du også de eldre.
plan-shown = Plan: {$name}
plan-saw = Så du det?
search-help-plan = Søket ser i alt du har skrevet i planene dine, også de eldre. Escape viser planen igjen.
plan-tab-karriere = Karriere
plan-tab-lederferdigheter = Leder
sheet-tab-questions = Tre spørsmål
sheet-tab-jobs = Fire jobber
