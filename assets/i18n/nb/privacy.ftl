# Personvern

privacy-title = Personvern
privacy-lead = Det du svarer og skriver, ligger på denne maskinen. Programmet bruker aldri nettet. Denne siden viser det som faktisk er lagret nå.
privacy-stored = Hva som er lagret
privacy-table-instrument = Skjemaene slik de var da du svarte
privacy-table-session = Egenvurderingene: dato, merkelapp, og når de ble begynt og avsluttet
privacy-table-answer = Svarene
privacy-table-remark = Merknadene
privacy-table-setting = Valgene dine i programmet, mappen du brukte sist, en hemmelighet som lager et eget merke for hvert kurs, og et kjennemerke på historikken selv
privacy-table-plan = Utviklingsplanene: hva som er viktigst for deg, når de ble endret, og når du vil vurdere deg igjen
privacy-table-area = Områdene i planene, med det du har skrevet
privacy-table-action = Tiltakene, med frist, status og hvor de kom fra
privacy-table-journal = Notatsidene: ark og dato
privacy-table-journal_text = Det du har skrevet på notatsidene
privacy-table-shown = Hvilke resultater av grupper som er vist, som kjennemerker uten svar og navn
privacy-table-shown_person = Hvem som er med i de resultatene, som kjennemerker bare denne historikken kan kjenne igjen
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
privacy-contribution = Hva en gruppe får
privacy-contribution-lead = En gruppe får ingenting før du selv lagrer et bidrag eller gir fra deg en kode. Hadde du levert den siste egenvurderingen, ville gruppen fått teksten under ({$bytes} byte). Det som heter «token», er et merke som er nytt for hvert kurs. En kode har bare svarene.
privacy-course = Kurset
privacy-delete = Slett alt
privacy-delete-lead = Egenvurderinger, planer, refleksjonsark, innstillinger, sikkerhetskopier, logg og egne skjemaer blir slettet. Filer du har eksportert, og kopier virksomheten tar av hele maskinen, må slettes der de er.
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
privacy-table-journal_part = Delene av arbeidstiden på arket om lederens fire jobber
privacy-table-journal_tick = Det du har krysset av til en samtale
