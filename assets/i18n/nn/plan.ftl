# Utviklingsplanen, oppfølginga og refleksjonsarka

nav-plan = Utviklingsplan
plan-title = Utviklingsplan
plan-lead = To område å utvikle og to styrkar å bruke meir. Planen er berre for deg.
plan-lead-of = {$title}, {$date}. Planen er berre for deg.
sheet-name = Ark: {$name}
plan-none = Etter ei eigenvurdering får du forslag frå dine eigne svar. Du kan òg lage ein plan utan eigenvurdering.
plan-calendar = Til kalenderen…
plan-lowest = Lågast
plan-lowest-tied = Delt lågast
plan-highest = Høgast
plan-highest-tied = Delt høgast
plan-develop = Utviklingsområde
plan-strengths = Styrkar
plan-develop-question = Kva er dei to viktigaste utviklingsområda dine, og korleis kan du sikre at utvikling skjer?
plan-strengths-question = Kva er dei to viktigaste styrkane dine, og korleis bruke dei?
plan-choose-develop = Vel eit utviklingsområde
plan-choose-strength = Vel ein styrke
plan-whole-dimension = Heile delen
plan-what-name = Kva vil du gjere? {$name}
plan-due = Frist
plan-due-was = Fristen var {$date}
plan-due-none = Ingen frist
plan-due-name = Frist: {$date}. {$name}
plan-state = Status
plan-state-name = Status: {$state}. {$name}
state-planned = Ikkje starta
state-doing = I gang
state-done = Ferdig
state-dropped = Lagt til side
plan-reason = Kvifor? Eitt ord er nok
plan-reason-name = Kvifor er det lagt til side? {$name}
plan-remove-action = Fjern tiltaket
plan-thoughts-develop = Korleis kan du sikre at utvikling skjer?
plan-thoughts-strength = Korleis bruke denne styrken?
plan-thoughts-name = {$question} {$name}
plan-area-removed = Området er fjerna. Du kan angre til du lukkar programmet.
plan-area-restored = Området er tilbake.
plan-last = Sist skreiv du…
plan-last-nothing = Du skreiv ikkje kva du ville gjere.
plan-outcome = Kva gjorde du?
plan-outcome-hint = Skriv kort, eller la feltet stå tomt
plan-carry-on = Ta med vidare
plan-carry-on-name = Ta med vidare: {$name}
plan-carried-on = Teke med vidare
plan-not-carried-on = Skjemaet er endra, og dette kan ikkje takast med vidare.
plan-next = Neste eigenvurdering
plan-next-lead = Når vil du svare på nytt? Datoen blir vist under «Heim», og kalenderen kan minne deg på han.
plan-next-months = Om {$count ->
    [one] éin månad
   *[other] {$count} månader
}
plan-next-none = Ingen dato
plan-next-date = Dato for neste eigenvurdering: {$date}
plan-next-choose = Vel dato
plan-make = Lag utviklingsplan
plan-open = Opne utviklingsplanen
look-back-title = Før du ser resultatet
look-back-lead = Dette skreiv du {$date}. Kva gjorde du? Svaret blir liggjande i den gamle planen.
look-back-done = Vis resultatet
due-title = Oppfølging
due-from = frå planen du skreiv {$date}
due-none = Ingen fristar. Planen din finn du under «Utviklingsplan».
due-none-yet = Ingen fristar enno. Lag ein utviklingsplan etter ei eigenvurdering, så møter du fristane her.
due-date = Frist {$date}
due-was = Fristen var {$date}
due-assessment = Svar på {$title} på nytt
due-today = i dag
due-tomorrow = i morgon
due-in-days = om {$count ->
    [one] éin dag
   *[other] {$count} dagar
}
due-in-weeks = om {$count ->
    [one] éi veke
   *[other] {$count} veker
}
due-in-months = om {$count ->
    [one] éin månad
   *[other] {$count} månader
}
due-past = {$count ->
    [one] éin dag over fristen
   *[other] {$count} dagar over fristen
}
due-done-name = Ferdig: {$name}
due-more-name = Utset eller legg til side: {$name}
due-snooze-week = Utset ei veke
due-snooze-month = Utset ein månad
due-drop = Legg til side
due-drop-reason = Kvifor legg du det til side? Eitt ord er nok
due-open-plan = Opne planen
due-actions = {$count ->
    [one] eitt tiltak
   *[other] {$words} tiltak
}
due-assessments = {$count ->
    [one] éi eigenvurdering
   *[other] {$words} eigenvurderingar
}
due-both = {$actions} og {$assessments}
due-sentence = {$what} med frist
due-overdue = {$count ->
    [one] éin frist er ute
   *[other] {$words} fristar er ute
}
due-open-name = Opne i planen: {$name}
due-postpone-name = Utset: {$name}
due-done = Merkt som ferdig.
due-later = Utsett til {$date}.
due-dropped = Lagt til side.
due-back = Alt er som før.
date-previous = Førre månad
date-next = Neste månad
date-week = veke
date-week-number = Veke {$number}
date-type = Skriv ein dato
date-hint = Skriv 12.6.{$year} eller 12. juni, eller vel ein dag.
date-not = «{$text}» er ikkje ein dato. Skriv til dømes 12.6.{$year} eller 12. juni.
date-in-future = {$date} er i framtida. Sjekk året.
date-gone-by = {$date} er over. Vel ein dag som kjem.
date-long-ago = {$date} er lenge sidan. Er året rett, så trykk Enter igjen.
date-far-off = {$date} er langt fram. Er året rett, så trykk Enter igjen.
weekday-1 = må
weekday-2 = ty
weekday-3 = on
weekday-4 = to
weekday-5 = fr
weekday-6 = la
weekday-7 = su
journal-questions = Tre sentrale spørsmål
journal-competence = Kompetanse
journal-questions-lead = Spørsmål vi alle må stille oss. Skriv så mykje eller lite du vil.
journal-competence-lead = Frå der du er, til der du ønskjer å vere. Skriv så mykje eller lite du vil.
journal-page-of = Sida frå {$date}
journal-today = I dag
journal-new = Ny side
journal-earlier = Tidlegare
journal-earlier-none = Her kjem det du har skrive før, så du kan lese det ved sida av.
journal-older = Eldre side
journal-newer = Nyare side
journal-edit = Skriv vidare på denne
journal-delete = Slett sida frå {$date}
journal-deleted = Sletta sida frå {$date}. Du kan angre til du lukkar programmet.
journal-restored = Sida er tilbake.
journal-empty-answer = Ikkje svara på
prompt-who = Kven er du?
prompt-who-help = Verdiane dine, det du prioriterer, balansen din, måla og visjonane dine, det gode livet for deg?
prompt-able = Kva kan du?
prompt-able-help = Kva er dei sterke sidene og dei personlege talenta dine, kva er kunnskapane og ferdigheitene dine?
prompt-want = Kva vil du?
prompt-want-help = Kva driv deg, og kva verdiar har du? Måla, ønska og planane dine?
prompt-where = Kvar er du?
prompt-been = Kvar har du vore?
prompt-heading = Kvar er du på veg?
prompt-wish = Kvar ønskjer du å vere?
prompt-takes = Kva skal til for å kome dit?
then-start = Vurder på nytt kvar du stod ved starten
then-continue = Hald fram med å vurdere kvar du stod ved starten
then-title = Kvar du stod ved starten
then-lead = Tenk tilbake til {$date}. Slik du forstår utsegnene i dag: Kvar stod du då?
then-help = Valfritt. Når du lærer, kan målestokken din flytte seg. Den nye vurderinga blir vist som eit eige punkt, og endrar verken den første eigenvurderinga eller linja over tid.
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
calendar-from = Frå utviklingsplanen i Selvsyn.
dialog-save-calendar = Lagre til kalenderen
error-no-dates = Planen har ingen fristar enno. Set ein frist, så kan han leggjast i kalenderen.
demo-action-talk = Ta opp ønsket om fagansvar i neste medarbeidarsamtale
demo-action-learn = Setje av éin time i veka til å lære eit nytt verktøy
demo-action-mentor = Vere fadder for den nye kollegaen som byrjar i august
demo-page-who = Ein som trivst best når ting heng saman. Familien først, og tid ute kvar veke.
demo-page-able = Rydde i det som er uklart, og forklare det så andre kjem i gang.
demo-page-want = Meir fagansvar, og færre møte.
plan-most-important = Kva er viktigast for deg no?
plan-sign = Dette ser eg når det verkar
plan-support = Kven kan hjelpe, og med kva?
plan-other-actions = Andre tiltak
journal-jobs = Dei fire jobbane til leiaren
journal-conversation_leader = Til samtalen, med leiaren min
journal-conversation_employee = Til samtalen, med ein medarbeidar
jobs-now = Slik er det
jobs-wished = Slik vil eg ha det
jobs-sum = I alt
jobs-all-given = {$given} av 10
jobs-left = {$count ->
    [one] {$given} av 10, éin del att
   *[other] {$given} av 10, {$words} delar att
}
jobs-over = {$count ->
    [one] {$given} av 10, éin for mykje
   *[other] {$given} av 10, {$words} for mykje
}
jobs-more = {$count ->
    [one] éin del meir til {$job}
   *[other] {$words} delar meir til {$job}
}
jobs-fewer = {$count ->
    [one] éin del mindre til {$job}
   *[other] {$words} færre delar til {$job}
}
jobs-to-deliver = å få gjort jobben
jobs-to-improve = å forbetre måten jobben blir gjord på
jobs-to-develop = å utvikle medarbeidarar og team
jobs-to-lead = å utvikle eige leiarskap
prompt-deliver = Få gjort jobben
prompt-improve = Forbetre måten jobben blir gjord på
prompt-develop = Utvikle eigne medarbeidarar og team
prompt-lead = Utvikle eige leiarskap
prompt-wishes = Dette ønskjer eg
prompt-needs = Dette treng eg
prompt-contributes = Slik bidreg eg
prompt-direction = Retning
prompt-meaning = Meining
prompt-attention = Individuell merksemd
prompt-feedback = Tilbakemelding eg vil gje
prompt-asks = Det eg vil spørje om
