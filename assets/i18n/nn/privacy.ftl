# Personvern

privacy-title = Personvern
privacy-lead = Det du svarar og skriv, ligg på denne maskina. Programmet bruker aldri nettet. Denne sida viser det som faktisk er lagra no.
privacy-stored = Kva som er lagra
privacy-table-instrument = Skjemaa slik dei var då du svarte
privacy-table-session = Eigenvurderingane: dato, merkelapp, og når dei vart byrja og avslutta
privacy-table-answer = Svara
privacy-table-remark = Merknadene
privacy-table-setting = Vala dine i programmet, mappa du brukte sist, ein løyndom som lagar eit eige merke for kvart kurs, og eit kjennemerke på historikken sjølv
privacy-table-plan = Utviklingsplanane: kva som er viktigast for deg, når dei vart endra, og når du vil vurdere deg igjen
privacy-table-area = Områda i planane, med det du har skrive
privacy-table-action = Tiltaka, med frist, status og kvar dei kom frå
privacy-table-journal = Notatsidene: ark og dato
privacy-table-journal_text = Det du har skrive på notatsidene
privacy-table-shown = Kva resultat av grupper som er viste, som kjennemerke utan svar og namn
privacy-table-shown_person = Kven som er med i dei resultata, som kjennemerke berre denne historikken kan kjenne att
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
privacy-contribution = Kva ei gruppe får
privacy-contribution-lead = Ei gruppe får ingenting før du sjølv lagrar eit bidrag eller gjev frå deg ein kode. Hadde du levert den siste eigenvurderinga, ville gruppa fått teksten under ({$bytes} byte). Det som heiter «token», er eit merke som er nytt for kvart kurs. Ein kode har berre svara.
privacy-course = Kurset
privacy-delete = Slett alt
privacy-delete-lead = Eigenvurderingar, planar, refleksjonsark, innstillingar, tryggingskopiar, logg og eigne skjema blir sletta. Filer du har eksportert, og kopiar verksemda tek av heile maskina, må slettast der dei er.
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
privacy-table-journal_part = Delane av arbeidstida på arket om dei fire jobbane til leiaren
privacy-table-journal_tick = Det du har kryssa av til ein samtale
