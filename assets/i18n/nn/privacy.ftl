# Personvern

privacy-title = Personvern
privacy-lead = Det du svarer og skriv, ligg på denne maskina. Programmet bruker aldri nettet. Sida er laga av det som faktisk er lagra no.
privacy-stored = Kva som er lagra
privacy-table-instrument = Skjemaa slik dei var då du svarte
privacy-table-session = Eigenvurderingane: dato, merkelapp, og når dei vart byrja og avslutta
privacy-table-answer = Svara
privacy-table-remark = Merknadene
privacy-table-setting = Vala dine i programmet, mappa du brukte sist, ein løyndom som lagar eit eige merke for kvart kurs, og eit kjennemerke på historikken sjølv
privacy-table-plan = Utviklingsplanane: når dei vart endra, og når du vil vurdere deg igjen
privacy-table-area = Områda i planane, med det du har skrive
privacy-table-action = Tiltaka, med frist og status
privacy-table-journal = Notatsidene: ark og dato
privacy-table-journal_text = Det du har skrive på notatsidene
privacy-table-shown = Kva resultat av grupper som er viste, som kjennemerke utan svar og namn
privacy-table-shown_person = Kven som er med i dei resultata, som kjennemerke berre denne historikken kan kjenne att
privacy-table-of = { $rows ->
    [one] 1 rad
   *[other] {$rows} rader
} i {$name}: {$columns}
privacy-where = Kvar det ligg
privacy-where-lead = I mappa {$path}:
privacy-size = {$kilobytes} kB
privacy-file-private = berre du kan lese ho
privacy-file-open = òg andre brukarar av maskina kan lese ho
privacy-who = Kven som kan lese det
privacy-who-not = Andre som loggar inn på maskina med sin eigen brukar, slepp ikkje inn i mappa. Kursleiaren og arbeidsgivaren får ingenting av programmet.
privacy-who-some = Andre som loggar inn på maskina med sin eigen brukar, kan lese filene det står slik om ovanfor; mappa fanst frå før, og Selvsyn lèt rettane i ho vere som dei er. Ei mappe som Selvsyn lagar sjølv, er berre di. Kursleiaren og arbeidsgivaren får ingenting av programmet.
privacy-who-can = Den som styrer maskina, den som sit ved maskina medan du er logga inn, og den som har ein kopi av heile disken, kjem til filene.
privacy-who-log = Loggen fortel når vindauget vart opna og kva som ikkje verka. Svar og tekst er aldri med.
privacy-contribution = Kva ei gruppe får
privacy-contribution-lead = Ei gruppe får ingenting før du sjølv lagrar eit bidrag eller gir frå deg ein kode. Av den siste eigenvurderinga ville det vere dette, {$bytes} byte i alt. «token» er eit merke som er nytt for kvart kurs; ein kode har berre svara.
privacy-course = Kurset
privacy-delete = Slett alt
privacy-delete-lead = Historikk, planar, notat, innstillingar, tryggingskopiar, logg og eigne skjema blir sletta. Filer du har eksportert, og kopiar verksemda tek av heile maskina, må slettast der dei er.
privacy-delete-start = Slett alt…
privacy-delete-sure = Alt blir borte for godt, og det kan ikkje angrast. Vil du ha ein kopi, så eksporter historikken først.
privacy-delete-yes = Ja, slett alt
privacy-busy = Noko er framleis i gang. Vent til det er ferdig, og prøv igjen.
privacy-erasing = Slettar alt …
privacy-erased = Alt er sletta
privacy-erased-lead = Det ligg ikkje lenger noko frå Selvsyn i {$path}. Opnar du programmet igjen, byrjar det på nytt.
privacy-erased-left = Ikkje alt let seg slette
privacy-erased-left-lead = Lukk programmet og andre som kan bruke filene, og slett dei sjølv:
privacy-close = Lukk programmet
