# Utviklingsplanen, oppfølgingen og refleksjonsarkene

nav-plan = Utviklingsplan
plan-title = Utviklingsplan
plan-lead = To områder å utvikle og to styrker å bruke mer. Planen er bare for deg.
plan-lead-of = {$title}, {$date}. Planen er bare for deg.
sheet-name = Ark: {$name}
plan-none = Etter en egenvurdering får du forslag fra dine egne svar. Du kan også lage en plan uten egenvurdering.
plan-calendar = Til kalenderen…
plan-lowest = Lavest
plan-lowest-tied = Delt lavest
plan-highest = Høyest
plan-highest-tied = Delt høyest
plan-develop = Utviklingsområder
plan-strengths = Styrker
plan-develop-question = Hva er dine to viktigste utviklingsområder og hvordan kan du sikre at utvikling finner sted?
plan-strengths-question = Hva er dine to viktigste styrker og hvordan bruke disse?
plan-choose-develop = Velg et utviklingsområde
plan-choose-strength = Velg en styrke
plan-whole-dimension = Hele delen
plan-what-name = Hva vil du gjøre? {$name}
plan-due = Frist
plan-due-was = Fristen var {$date}
plan-due-none = Ingen frist
plan-due-name = Frist: {$date}. {$name}
plan-state = Status
plan-state-name = Status: {$state}. {$name}
state-planned = Ikke startet
state-doing = I gang
state-done = Ferdig
state-dropped = Lagt til side
plan-reason = Hvorfor? Ett ord er nok
plan-reason-name = Hvorfor er det lagt til side? {$name}
plan-remove-action = Fjern tiltaket
plan-thoughts-develop = Hvordan kan du sikre at utvikling finner sted?
plan-thoughts-strength = Hvordan bruke denne styrken?
plan-thoughts-name = {$question} {$name}
plan-area-removed = Området er fjernet. Du kan angre til du lukker programmet.
plan-area-restored = Området er tilbake.
plan-last = Sist skrev du…
plan-last-nothing = Du skrev ikke hva du ville gjøre.
plan-outcome = Hva gjorde du?
plan-outcome-hint = Skriv kort, eller la feltet stå tomt
plan-carry-on = Ta med videre
plan-carry-on-name = Ta med videre: {$name}
plan-carried-on = Tatt med videre
plan-not-carried-on = Skjemaet er endret, og dette kan ikke tas med videre.
plan-next = Neste egenvurdering
plan-next-lead = Når vil du svare på nytt? Datoen vises under «Hjem», og kalenderen kan minne deg på den.
plan-next-months = Om {$count ->
    [one] én måned
   *[other] {$count} måneder
}
plan-next-none = Ingen dato
plan-next-date = Dato for neste egenvurdering: {$date}
plan-next-choose = Velg dato
plan-make = Lag utviklingsplan
plan-open = Åpne utviklingsplanen
look-back-title = Før du ser resultatet
look-back-lead = Dette skrev du {$date}. Hva gjorde du? Svaret blir liggende i den gamle planen.
look-back-done = Vis resultatet
due-title = Oppfølging
due-from = fra planen du skrev {$date}
due-none = Ingen frister. Planen din finner du under «Utviklingsplan».
due-none-yet = Ingen frister ennå. Lag en utviklingsplan etter en egenvurdering, så møter du fristene her.
due-date = Frist {$date}
due-was = Fristen var {$date}
due-assessment = Svar på {$title} på nytt
due-today = i dag
due-tomorrow = i morgen
due-in-days = om {$count ->
    [one] én dag
   *[other] {$count} dager
}
due-in-weeks = om {$count ->
    [one] én uke
   *[other] {$count} uker
}
due-in-months = om {$count ->
    [one] én måned
   *[other] {$count} måneder
}
due-past = {$count ->
    [one] én dag over fristen
   *[other] {$count} dager over fristen
}
due-done-name = Ferdig: {$name}
due-more-name = Utsett eller legg til side: {$name}
due-snooze-week = Utsett en uke
due-snooze-month = Utsett en måned
due-drop = Legg til side
due-drop-reason = Hvorfor legger du det til side? Ett ord er nok
due-open-plan = Åpne planen
due-actions = {$count ->
    [one] ett tiltak
   *[other] {$words} tiltak
}
due-assessments = {$count ->
    [one] én egenvurdering
   *[other] {$words} egenvurderinger
}
due-both = {$actions} og {$assessments}
due-sentence = {$what} med frist
due-overdue = {$count ->
    [one] én frist er ute
   *[other] {$words} frister er ute
}
due-open-name = Åpne i planen: {$name}
due-postpone-name = Utsett: {$name}
due-done = Merket som ferdig.
due-later = Utsatt til {$date}.
due-dropped = Lagt til side.
due-back = Alt er som før.
date-previous = Forrige måned
date-next = Neste måned
date-week = uke
date-week-number = Uke {$number}
date-type = Skriv en dato
date-hint = Skriv 12.6.{$year} eller 12. juni, eller velg en dag.
date-not = «{$text}» er ikke en dato. Skriv for eksempel 12.6.{$year} eller 12. juni.
date-in-future = {$date} er i framtiden. Sjekk året.
date-gone-by = {$date} er over. Velg en dag som kommer.
date-long-ago = {$date} er lenge siden. Er året riktig, så trykk Enter igjen.
date-far-off = {$date} er langt fram. Er året riktig, så trykk Enter igjen.
weekday-1 = ma
weekday-2 = ti
weekday-3 = on
weekday-4 = to
weekday-5 = fr
weekday-6 = lø
weekday-7 = sø
journal-questions = Tre sentrale spørsmål
journal-competence = Kompetanse
journal-questions-lead = Spørsmål vi alle må stille oss. Skriv så mye eller lite du vil.
journal-competence-lead = Fra der du er, til der du ønsker å være. Skriv så mye eller lite du vil.
journal-page-of = Siden fra {$date}
journal-today = I dag
journal-new = Ny side
journal-earlier = Tidligere
journal-earlier-none = Her kommer det du har skrevet før, så du kan lese det ved siden av.
journal-older = Eldre side
journal-newer = Nyere side
journal-edit = Skriv videre på denne
journal-delete = Slett siden fra {$date}
journal-deleted = Slettet siden fra {$date}. Du kan angre til du lukker programmet.
journal-restored = Siden er tilbake.
journal-empty-answer = Ikke besvart
prompt-who = Hvem er du?
prompt-who-help = Dine verdier, prioriteringer, din balanse, dine mål og visjoner, det gode liv for deg?
prompt-able = Hva kan du?
prompt-able-help = Hva er dine sterke sider og personlige talenter, hva er dine kunnskaper og ferdigheter?
prompt-want = Hva vil du?
prompt-want-help = Dine motivasjonsdrivere og verdier? Dine mål, ønsker og planer?
prompt-where = Hvor er du?
prompt-been = Hvor har du vært?
prompt-heading = Hvor er du på vei?
prompt-wish = Hvor ønsker du å være?
prompt-takes = Hva skal til for å komme dit?
then-start = Vurder på nytt hvor du sto ved starten
then-continue = Fortsett å vurdere hvor du sto ved starten
then-title = Hvor du sto ved starten
then-lead = Tenk tilbake til {$date}. Slik du forstår utsagnene i dag: Hvor sto du da?
then-help = Valgfritt. Når du lærer, kan målestokken din flytte seg. Den nye vurderingen vises som et eget punkt, og endrer verken den første egenvurderingen eller linjen over tid.
then-legend = Starten, vurdert på nytt
then-sentence = Starten, vurdert på nytt {$date}: {$values}.
span-all = Alle
span-last-ten = Siste 10
span-last-five = Siste 5
label-before-course = Før kurset
label-after-course = Etter kurset
trend-course = Kurs
calendar-assessment = Svar på {$title} i Selvsyn
calendar-action = Tiltak: {$name}
calendar-from = Fra utviklingsplanen i Selvsyn.
dialog-save-calendar = Lagre til kalenderen
error-no-dates = Planen har ingen frister ennå. Sett en frist, så kan den legges i kalenderen.
demo-action-talk = Ta opp ønsket om fagansvar i neste medarbeidersamtale
demo-action-learn = Sette av én time i uken til å lære et nytt verktøy
demo-action-mentor = Være fadder for den nye kollegaen som begynner i august
demo-page-who = En som trives best når ting henger sammen. Familien først, og tid ute hver uke.
demo-page-able = Rydde i det som er uklart, og forklare det så andre kommer i gang.
demo-page-want = Mer fagansvar, og færre møter.
plan-most-important = Hva er viktigst for deg nå?
plan-sign = Dette ser jeg når det virker
plan-support = Hvem kan hjelpe, og med hva?
plan-other-actions = Andre tiltak
journal-jobs = Lederens fire jobber
journal-conversation_leader = Til samtalen, med lederen min
journal-conversation_employee = Til samtalen, med en medarbeider
jobs-now = Slik er det
jobs-wished = Slik vil jeg ha det
jobs-sum = I alt
jobs-all-given = {$given} av 10
jobs-left = {$count ->
    [one] {$given} av 10, én del igjen
   *[other] {$given} av 10, {$words} deler igjen
}
jobs-over = {$count ->
    [one] {$given} av 10, én for mye
   *[other] {$given} av 10, {$words} for mye
}
jobs-more = {$count ->
    [one] én del mer til {$job}
   *[other] {$words} deler mer til {$job}
}
jobs-fewer = {$count ->
    [one] én del mindre til {$job}
   *[other] {$words} færre deler til {$job}
}
jobs-to-deliver = å få jobben gjort
jobs-to-improve = å forbedre måten jobben gjøres på
jobs-to-develop = å utvikle medarbeidere og team
jobs-to-lead = å utvikle eget lederskap
prompt-deliver = Få jobben gjort
prompt-improve = Forbedre måten jobben gjøres på
prompt-develop = Utvikle egne medarbeidere og team
prompt-lead = Utvikle eget lederskap
prompt-wishes = Dette ønsker jeg
prompt-needs = Dette trenger jeg
prompt-contributes = Slik bidrar jeg
prompt-direction = Retning
prompt-meaning = Mening
prompt-attention = Individuell oppmerksomhet
prompt-feedback = Tilbakemelding jeg vil gi
prompt-asks = Det jeg vil spørre om
