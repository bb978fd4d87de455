# Personvern

privacy-title = Personvern
privacy-lead = Det du svarar og skriv, ligg på denne maskina. Programmet bruker aldri nettet. Denne sida viser det som faktisk er lagra no.
privacy-stored = Kva som er lagra
privacy-table-instrument = { $rows ->
    [0] Ingen skjema enno
    [one] 1 skjema, slik det var då du svara
   *[other] {$rows} skjema, slik dei var då du svara
}
privacy-table-session = { $rows ->
    [0] Ingen eigenvurderingar enno
    [one] 1 eigenvurdering: dato, merkelapp, og når ho vart starta og avslutta
   *[other] {$rows} eigenvurderingar: dato, merkelapp, og når dei vart starta og avslutta
}
privacy-table-answer = { $rows ->
    [0] Ingen svar enno
    [one] 1 svar
   *[other] {$rows} svar
}
privacy-table-remark = { $rows ->
    [0] Ingen merknader enno
    [one] 1 merknad
   *[other] {$rows} merknader
}
privacy-table-setting = Vala dine i programmet, mappa du brukte sist, ein løyndom som lagar eit eige merke for kvart kurs, og eit merke på sjølve datafila
privacy-table-plan = { $rows ->
    [0] Ingen utviklingsplanar enno
    [one] 1 utviklingsplan: kva som er viktigast for deg, når han vart endra, og når du vil vurdere deg igjen
   *[other] {$rows} utviklingsplanar: kva som er viktigast for deg, når dei vart endra, og når du vil vurdere deg igjen
}
privacy-table-area = { $rows ->
    [0] Ingen område i planane enno
    [one] 1 område i planane, med det du har skrive
   *[other] {$rows} område i planane, med det du har skrive
}
privacy-table-action = { $rows ->
    [0] Ingen tiltak enno
    [one] 1 tiltak, med frist, status og kvar det kom frå
   *[other] {$rows} tiltak, med frist, status og kvar dei kom frå
}
privacy-table-journal = { $rows ->
    [0] Ingen sider i refleksjonsarka enno
    [one] 1 side i refleksjonsarka: ark og dato
   *[other] {$rows} sider i refleksjonsarka: ark og dato
}
privacy-table-journal_text = { $rows ->
    [0] Ingen tekstar på sidene enno
    [one] 1 tekst du har skrive på sidene
   *[other] {$rows} tekstar du har skrive på sidene
}
privacy-table-shown = { $rows ->
    [0] Ingen grupper har fått resultatet sitt vist enno
    [one] 1 grupperesultat er vist; berre eit merke er lagra, utan svar og namn
   *[other] {$rows} grupperesultat er viste; berre merke er lagra, utan svar og namn
}
privacy-table-shown_person = { $rows ->
    [0] Ingen deltakarar i slike resultat enno
    [one] 1 deltakar i slike resultat, som eit merke berre datafila di kan kjenne att
   *[other] {$rows} deltakarar i slike resultat, som merke berre datafila di kan kjenne att
}
privacy-table-of = { $rows ->
    [one] 1 rad
   *[other] {$rows} rader
} i {$name}: {$columns}
privacy-technical = Vis tekniske namn
privacy-tables = { $count ->
    [one] 1 tabell
   *[other] {$count} tabellar
}
privacy-where = Kvar det ligg
privacy-where-lead = I mappa {$path}:
privacy-size = {$kilobytes} kB
privacy-file-private = berre du kan lese ho
privacy-file-open = andre brukarar av maskina kan òg lese ho
privacy-who = Kven som kan lese det
privacy-who-not = Andre som loggar inn på maskina med sin eigen brukar, slepp ikkje inn i mappa. Programmet sender ingenting til kursleiaren eller arbeidsgjevaren.
privacy-who-some = Andre som loggar inn på maskina med sin eigen brukar, kan lese filene som er merkte slik ovanfor; mappa fanst frå før, og Selvsyn lèt rettane i ho vere som dei er. Ei mappe som Selvsyn lagar sjølv, er berre di. Programmet sender ingenting til kursleiaren eller arbeidsgjevaren.
privacy-who-can = Den som administrerer maskina (til dømes IT), den som sit ved ho medan du er logga inn, og den som har ein kopi av heile disken, kan få tak i filene.
privacy-who-log = Loggen viser når vindauget vart opna, og kva som ikkje verka. Det du svarar og skriv, er aldri med.
privacy-contribution = Kva eit kurs får
privacy-contribution-lead = Eit kurs får ingenting før du sjølv leverer. Hadde du levert den siste eigenvurderinga, ville kurset fått teksten under ({$bytes} byte), forsegla, og svara frå samlinga før, om du leverte då. Det som heiter «token», er eit merke som er nytt for kvart kurs og skjema, og «delivery» er kvitteringa di. I ein kode er det berre svara og kvitteringa, og han er ikkje forsegla.
privacy-delete = Slett alt
privacy-delete-lead = Eigenvurderingar, planar, refleksjonsark, innstillingar, tryggingskopiar, logg, eigne skjema og leksjonar blir sletta. Filer du har eksportert, og kopiar verksemda tek av heile maskina, må slettast der dei er.
privacy-delete-start = Slett alt…
privacy-delete-sure = Alt blir borte for godt, og det kan ikkje angrast. Vil du ha ein kopi, så eksporter eit arkiv først.
privacy-delete-yes = Ja, slett alt
privacy-busy = Noko er framleis i gang. Vent til det er ferdig, og prøv igjen.
privacy-erasing = Slettar alt…
privacy-erased = Alt er sletta
privacy-erased-lead = Det ligg ikkje lenger noko frå Selvsyn i {$path}. Opnar du programmet igjen, startar du på nytt.
privacy-erased-left = Ikkje alt kunne slettast
privacy-erased-left-lead = Lukk Selvsyn og andre program som kan bruke filene, og slett dei sjølv:
privacy-close = Lukk programmet
privacy-table-journal_part = { $rows ->
    [0] Ingenting om arbeidstida di enno, på arket om dei fire jobbane til leiaren
    [one] 1 jobb med delar av arbeidstida di, på arket om dei fire jobbane til leiaren
   *[other] {$rows} jobbar med delar av arbeidstida di, på arket om dei fire jobbane til leiaren
}
privacy-table-journal_tick = { $rows ->
    [0] Ingenting er kryssa av til ein samtale enno
    [one] 1 ting du har kryssa av til ein samtale
   *[other] {$rows} ting du har kryssa av til ein samtale
}
privacy-table-course = { $rows ->
    [0] Ingen kurs som du leier enno
    [one] 1 kurs som du leier: namn, arbeidsplass, kurskode, mappe og nøkkelen som opnar bidraga
   *[other] {$rows} kurs som du leier: namn, arbeidsplass, kurskode, mappe og nøklane som opnar bidraga
}
privacy-table-course_instrument = { $rows ->
    [0] Ingen skjema i kurs enno
    [one] 1 skjema i kurs, med kor mange som er venta
   *[other] {$rows} skjema i kurs, med kor mange som er venta
}
privacy-table-course_round = { $rows ->
    [0] Ingen samlingar enno
    [one] 1 samling, med dag
   *[other] {$rows} samlingar, med dag
}
privacy-table-collected = { $rows ->
    [0] Ingen bidrag ventar på å bli viste
    [one] 1 bidrag frå deltakarane, forsegla
   *[other] {$rows} bidrag frå deltakarane, forsegla
}
privacy-table-course_result = { $rows ->
    [0] Ingen kursresultat er lagra enno
    [one] 1 kursresultat, berre med det som kan visast
   *[other] {$rows} kursresultat, berre med det som kan visast
}
privacy-table-agreement = { $rows ->
    [0] Ingenting er skrive i «Dette vil vi» enno
    [one] 1 linje i «Dette vil vi»
   *[other] {$rows} linjer i «Dette vil vi»
}
privacy-table-said = { $rows ->
    [0] Ingen stikkord frå kurs enno
    [one] 1 stikkord frå kurs
   *[other] {$rows} stikkord frå kurs
}
privacy-table-joined = { $rows ->
    [0] Ingen kurs som du deltek i enno
    [one] 1 kurs som du deltek i: namn, kurskode og mappe
   *[other] {$rows} kurs som du deltek i: namn, kurskode og mappe
}
privacy-table-joined_instrument = { $rows ->
    [0] Ingen skjema i kurs du deltek i, enno
    [one] 1 skjema i kurs du deltek i
   *[other] {$rows} skjema i kurs du deltek i
}
privacy-table-joined_round = { $rows ->
    [0] Ingen samlingar i kurs du deltek i, enno
    [one] 1 samling i kurs du deltek i, med dag
   *[other] {$rows} samlingar i kurs du deltek i, med dag
}
privacy-table-handed_in = { $rows ->
    [0] Du har ikkje levert til noko kurs enno
    [one] 1 ting du har levert til eit kurs: når, korleis og kvitteringa
   *[other] {$rows} ting du har levert til kurs: når, korleis og kvitteringa
}
privacy-table-withdrawn = { $rows ->
    [0] Ingen bidrag er trekte enno
    [one] 1 bidrag som er trekt, som eit merke utan svar
   *[other] {$rows} bidrag som er trekte, som merke utan svar
}
