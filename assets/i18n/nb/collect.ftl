# Samle inn til et kurs

collect-opening = Åpner innsamlingen …
collect-of = {$count} av {$expected}
collect-received = {$count ->
    [one] har levert · vises samlet fra {$floor}
   *[other] har levert · vises samlet fra {$floor}
}
collect-too-many = {$count ->
    [one] Én flere enn ventet har levert. Tell hodene før du viser.
   *[other] {$count} flere enn ventet har levert. Tell hodene før du viser.
}
collect-alike = {$count ->
    [one] Ett bidrag er en kode lik en annen. Det kan være samme person, så det teller ikke mot grensen.
   *[other] {$count} bidrag er koder like andre. Det kan være de samme personene, så de teller ikke mot grensen.
}
collect-missing = Vises fra {$floor}. {$missing ->
    [one] Én til.
   *[other] {$missing} til.
}
collect-shown = {$count ->
    [one] Én er med i et vist resultat.
   *[other] {$count} er med i et vist resultat.
}
collect-shown-and-waiting = {$count} er vist, {$waiting} venter. {$missing ->
    [one] Én til, så kan de vises for seg.
   *[other] {$missing} til, så kan de vises for seg.
}
collect-shown-and-ready = {$count} er vist. {$waiting} venter og kan vises for seg.
collect-reveal = Vis gruppens resultat…
collect-reveal-title = Vis gruppens resultat
collect-ready = Du blir spurt før noe vises.
collect-all-shown = Alt som er levert, er vist.
collect-more = {$missing ->
    [one] Én til, så kan det vises.
   *[other] {$missing} til, så kan det vises.
}
collect-reading = Leser filene som er kommet …
collect-revealing = Regner ut gruppens resultat …
collect-keyless = Kurset kom uten nøkkelen sin, så her kan ingenting samles inn. Gjenopprett en sikkerhetskopi fra maskinen kurset ble laget på.
collect-ask = {$count} har levert. Vis nå?
collect-ask-many = {$counts} har levert. Vis nå?
collect-ask-late = De som kommer senere, kan bare vises sammen, når de er minst {$floor}.
collect-ask-waiting = {$titles} venter til nok har levert.
collect-ask-too-many = {$count ->
    [one] Det er én flere enn ventet. Stemmer det med hodene i rommet?
   *[other] Det er {$count} flere enn ventet. Stemmer det med hodene i rommet?
}
collect-ask-now = Vis nå
collect-ask-wait = Vent
collect-refused = {$title}: {$why}
collect-left = {$count ->
    [one] Resultatet er lagret. Én fil fra det ligger fortsatt i mappen.
   *[other] Resultatet er lagret. {$count} filer fra det ligger fortsatt i mappen.
}
collect-left-delete = {$count ->
    [one] Slett filen i mappen
   *[other] Slett de {$count} filene i mappen
}
collect-left-keep = La dem ligge
collect-stored = Alt er lagret, forseglet. Du kan fortsette når som helst.
collect-withdraw = Trekk et bidrag…
collect-withdraw-field = Kvittering eller kode
collect-withdraw-do = Trekk bidraget
collect-withdraw-file = Velg filen…
collect-withdraw-help = Ingen ser svarene. Bidraget teller ikke lenger med, og kan ikke leveres igjen.
collect-halves = Oversikt eller innsamling
collect-half-overview = Oversikt
collect-half-ways = Samle inn
collect-way-files = Mappe
collect-way-files-lead = Velg mappe eller filer
collect-way-codes = Koder
collect-way-codes-lead = Lim inn hele chatten
collect-way-paper = Papir
collect-way-paper-lead = Tast inn fra svarark
collect-way-faults = {$count ->
    [one] 1 telte ikke
   *[other] {$count} telte ikke
}
collect-folder = Mappe
collect-folder-none = Ingen mappe er valgt. Velg den deltakerne leverer i, eller dra filene hit.
collect-folder-watched = Nye filer tas med etter hvert.
collect-folder-gone = Får ikke kontakt med mappen. Det som er talt, er lagret. Selvsyn prøver igjen av seg selv.
collect-folder-choose = Velg mappe…
collect-folder-change = Bytt mappe…
collect-files-choose = Velg filer…
collect-drop = Du kan også dra filer hit. En fil som fjernes fra mappen før resultatet er vist, teller ikke lenger med.
collect-codes-field = Lim inn koder
collect-codes-hint = Lim inn hele chatten. Teksten rundt kodene gjør ingenting.
collect-codes-take = Ta imot
collect-codes-help = Alle som ser chatten, kan lese kodene. En fil er forseglet.
collect-paper-questionnaire = Skjema på arket
collect-paper-keys = 1–{$max}, «-» ikke relevant, «.» ikke besvart
collect-paper-cells = Svarene på arket: {$title}
collect-paper-empty = Ingenting er tastet.
collect-paper-count = Tell med
collect-paper-begin = Tast ett svarark om gangen: {$count} svar. Enter teller med.
collect-paper-last = {$number} {$item}: {$answer}
collect-paper-echo = {$name} {$answers}.
collect-paper-refused = «{$signs}» er ikke svarene på ett ark. Bruk 1–{$max}, «-» eller «.».
collect-paper-undo = Angre siste ark
collect-mark = Eget merke
collect-mark-help = Valgfritt. Fire tegn som bare deltakeren kjenner, så før og etter kan kobles. En forseglet kopi av arket blir liggende til neste samling er vist.
collect-mark-short = Merket har {$count} tegn.
collect-same-mark = Merket {$mark} er på et ark fra før i denne samlingen. Er det samme person?
collect-same-replace = Samme: det nye gjelder
collect-same-both = To personer: tell begge
collect-same-return = Endre merket
collect-uncounted = Telte ikke ({$count})
collect-uncounted-none = Alt som er kommet, er talt.
collect-uncounted-here = Vises bare her, og bare til resultatet er vist.
collect-uncounted-more = {$count ->
    [one] … og én til.
   *[other] … og {$count} til.
}
collect-pasted = Limt inn {$time}, linje {$line}.
collect-other-course = Gjelder et annet kurs: «{$course}».
collect-other-round = Gjelder «{$round}», og er talt der.
collect-mend = Rett koden…
collect-mend-field = Koden, rettet
collect-hide = Skjul
