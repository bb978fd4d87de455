# Personvern

privacy-title = Personvern
privacy-lead = Det du svarer og skriver, ligger på denne maskinen. Programmet bruker aldri nettet. Denne siden viser det som faktisk er lagret nå.
privacy-stored = Hva som er lagret
privacy-table-instrument = { $rows ->
    [0] Ingen skjemaer ennå
    [one] 1 skjema, slik det var da du svarte
   *[other] {$rows} skjemaer, slik de var da du svarte
}
privacy-table-session = { $rows ->
    [0] Ingen egenvurderinger ennå
    [one] 1 egenvurdering: dato, merkelapp, og når den ble startet og avsluttet
   *[other] {$rows} egenvurderinger: dato, merkelapp, og når de ble startet og avsluttet
}
privacy-table-answer = { $rows ->
    [0] Ingen svar ennå
    [one] 1 svar
   *[other] {$rows} svar
}
privacy-table-remark = { $rows ->
    [0] Ingen merknader ennå
    [one] 1 merknad
   *[other] {$rows} merknader
}
privacy-table-setting = Valgene dine i programmet, mappen du brukte sist, en hemmelighet som lager et eget merke for hvert kurs, og et merke på selve datafilen
privacy-table-plan = { $rows ->
    [0] Ingen utviklingsplaner ennå
    [one] 1 utviklingsplan: hva som er viktigst for deg, når den ble endret, og når du vil vurdere deg igjen
   *[other] {$rows} utviklingsplaner: hva som er viktigst for deg, når de ble endret, og når du vil vurdere deg igjen
}
privacy-table-area = { $rows ->
    [0] Ingen områder i planene ennå
    [one] 1 område i planene, med det du har skrevet
   *[other] {$rows} områder i planene, med det du har skrevet
}
privacy-table-action = { $rows ->
    [0] Ingen tiltak ennå
    [one] 1 tiltak, med frist, status og hvor det kom fra
   *[other] {$rows} tiltak, med frist, status og hvor de kom fra
}
privacy-table-journal = { $rows ->
    [0] Ingen sider i refleksjonsarkene ennå
    [one] 1 side i refleksjonsarkene: ark og dato
   *[other] {$rows} sider i refleksjonsarkene: ark og dato
}
privacy-table-journal_text = { $rows ->
    [0] Ingen tekster på sidene ennå
    [one] 1 tekst du har skrevet på sidene
   *[other] {$rows} tekster du har skrevet på sidene
}
privacy-table-shown = { $rows ->
    [0] Ingen grupper har fått resultatet sitt vist ennå
    [one] 1 grupperesultat er vist; bare et merke er lagret, uten svar og navn
   *[other] {$rows} grupperesultater er vist; bare merker er lagret, uten svar og navn
}
privacy-table-shown_person = { $rows ->
    [0] Ingen deltakere i slike resultater ennå
    [one] 1 deltaker i slike resultater, som et merke bare datafilen din kan kjenne igjen
   *[other] {$rows} deltakere i slike resultater, som merker bare datafilen din kan kjenne igjen
}
privacy-table-of = { $rows ->
    [one] 1 rad
   *[other] {$rows} rader
} i {$name}: {$columns}
privacy-technical = Vis tekniske navn
privacy-tables = { $count ->
    [one] 1 tabell
   *[other] {$count} tabeller
}
privacy-where = Hvor det ligger
privacy-where-lead = I mappen {$path}:
privacy-size = {$kilobytes} kB
privacy-file-private = bare du kan lese den
privacy-file-open = også andre brukere av maskinen kan lese den
privacy-who = Hvem som kan lese det
privacy-who-not = Andre som logger inn på maskinen med sin egen bruker, slipper ikke inn i mappen. Programmet sender ingenting til kurslederen eller arbeidsgiveren.
privacy-who-some = Andre som logger inn på maskinen med sin egen bruker, kan lese filene som er merket slik ovenfor; mappen fantes fra før, og Selvsyn lar rettighetene i den være som de er. En mappe som Selvsyn lager selv, er bare din. Programmet sender ingenting til kurslederen eller arbeidsgiveren.
privacy-who-can = Den som administrerer maskinen (for eksempel IT), den som sitter ved den mens du er logget inn, og den som har en kopi av hele disken, kan få tak i filene.
privacy-who-log = Loggen viser når vinduet ble åpnet, og hva som ikke virket. Det du svarer og skriver, er aldri med.
privacy-contribution = Hva et kurs får
privacy-contribution-lead = Et kurs får ingenting før du selv leverer. Hadde du levert den siste egenvurderingen, ville kurset fått teksten under ({$bytes} byte), forseglet, og svarene fra samlingen før, hvis du leverte da. Det som heter «token», er et merke som er nytt for hvert kurs og skjema, og «delivery» er kvitteringen din. I en kode er det bare svarene og kvitteringen, og den er ikke forseglet.
privacy-delete = Slett alt
privacy-delete-lead = Egenvurderinger, planer, refleksjonsark, innstillinger, sikkerhetskopier, logg, egne skjemaer og leksjoner blir slettet. Filer du har eksportert, og kopier virksomheten tar av hele maskinen, må slettes der de er.
privacy-delete-start = Slett alt…
privacy-delete-sure = Alt blir borte for godt, og det kan ikke angres. Vil du ha en kopi, så eksporter et arkiv først.
privacy-delete-yes = Ja, slett alt
privacy-busy = Noe er fortsatt i gang. Vent til det er ferdig, og prøv igjen.
privacy-erasing = Sletter alt…
privacy-erased = Alt er slettet
privacy-erased-lead = Det ligger ikke lenger noe fra Selvsyn i {$path}. Åpner du programmet igjen, starter du på nytt.
privacy-erased-left = Ikke alt kunne slettes
privacy-erased-left-lead = Lukk Selvsyn og andre programmer som kan bruke filene, og slett dem selv:
privacy-close = Lukk programmet
privacy-table-journal_part = { $rows ->
    [0] Ingenting om arbeidstiden din ennå, på arket om lederens fire jobber
    [one] 1 jobb med andeler av arbeidstiden din, på arket om lederens fire jobber
   *[other] {$rows} jobber med andeler av arbeidstiden din, på arket om lederens fire jobber
}
privacy-table-journal_tick = { $rows ->
    [0] Ingenting er krysset av til en samtale ennå
    [one] 1 ting du har krysset av til en samtale
   *[other] {$rows} ting du har krysset av til en samtale
}
privacy-table-course = { $rows ->
    [0] Ingen kurs som du leder ennå
    [one] 1 kurs som du leder: navn, arbeidsplass, kurskode, mappe og nøkkelen som åpner bidragene
   *[other] {$rows} kurs som du leder: navn, arbeidsplass, kurskode, mappe og nøklene som åpner bidragene
}
privacy-table-course_instrument = { $rows ->
    [0] Ingen skjemaer i kurs ennå
    [one] 1 skjema i kurs, med hvor mange som er ventet
   *[other] {$rows} skjemaer i kurs, med hvor mange som er ventet
}
privacy-table-course_round = { $rows ->
    [0] Ingen samlinger ennå
    [one] 1 samling, med dag
   *[other] {$rows} samlinger, med dag
}
privacy-table-collected = { $rows ->
    [0] Ingen bidrag venter på å bli vist
    [one] 1 bidrag fra deltakerne, forseglet
   *[other] {$rows} bidrag fra deltakerne, forseglet
}
privacy-table-course_result = { $rows ->
    [0] Ingen kursresultater er lagret ennå
    [one] 1 kursresultat, bare med det som kan vises
   *[other] {$rows} kursresultater, bare med det som kan vises
}
privacy-table-agreement = { $rows ->
    [0] Ingenting er skrevet i «Dette vil vi» ennå
    [one] 1 linje i «Dette vil vi»
   *[other] {$rows} linjer i «Dette vil vi»
}
privacy-table-said = { $rows ->
    [0] Ingen stikkord fra kurs ennå
    [one] 1 stikkord fra kurs
   *[other] {$rows} stikkord fra kurs
}
privacy-table-joined = { $rows ->
    [0] Ingen kurs som du deltar i ennå
    [one] 1 kurs som du deltar i: navn, kurskode og mappe
   *[other] {$rows} kurs som du deltar i: navn, kurskode og mappe
}
privacy-table-joined_instrument = { $rows ->
    [0] Ingen skjemaer i kurs du deltar i, ennå
    [one] 1 skjema i kurs du deltar i
   *[other] {$rows} skjemaer i kurs du deltar i
}
privacy-table-joined_round = { $rows ->
    [0] Ingen samlinger i kurs du deltar i, ennå
    [one] 1 samling i kurs du deltar i, med dag
   *[other] {$rows} samlinger i kurs du deltar i, med dag
}
privacy-table-handed_in = { $rows ->
    [0] Du har ikke levert til noe kurs ennå
    [one] 1 ting du har levert til et kurs: når, hvordan og kvitteringen
   *[other] {$rows} ting du har levert til kurs: når, hvordan og kvitteringen
}
privacy-table-withdrawn = { $rows ->
    [0] Ingen bidrag er trukket ennå
    [one] 1 bidrag som er trukket, som et merke uten svar
   *[other] {$rows} bidrag som er trukket, som merker uten svar
}
