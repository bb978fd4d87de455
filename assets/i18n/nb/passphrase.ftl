# Passordfraser

help-passphrase = Sett, endre eller fjern historikkens passordfrase
help-what = set, change eller remove
help-passphrases = Har historikken en passordfrase, tas den fra SELVSYN_PASSPHRASE, ellers spør terminalen, ellers leses en linje fra standard inn. Den nye tas fra SELVSYN_NEW_PASSPHRASE, den til et arkiv (.json.age) fra SELVSYN_ARCHIVE_PASSPHRASE, på samme måte. Aldri som argument: de er synlige for andre.
passphrase-prompt = Passordfrase:
passphrase-prompt-new = Ny passordfrase:
passphrase-prompt-archive = Arkivets passordfrase:
passphrase-prompt-new-archive = Ny passordfrase for arkivet:
passphrase-prompt-repeat = Skriv den en gang til:
passphrase-again = Det var ikke passordfrasen. Prøv igjen.
passphrase-is-set = Historikken har fått en passordfrase. { $backups ->
    [0] Det er ingen sikkerhetskopier å låse.
    [one] Én sikkerhetskopi er låst med den samme.
   *[other] {$backups} sikkerhetskopier er låst med den samme.
} Glemmer du den, kan ingen hjelpe deg.
passphrase-is-changed = Historikken har fått en ny passordfrase. { $backups ->
    [0] Det er ingen sikkerhetskopier å låse på nytt.
    [one] Én sikkerhetskopi har den også.
   *[other] {$backups} sikkerhetskopier har den også.
} Kopier du har lagt andre steder, har fortsatt den gamle.
passphrase-is-removed = Historikken har ingen passordfrase lenger. { $backups ->
    [0] Det er ingen sikkerhetskopier å låse opp.
    [one] Én sikkerhetskopi er låst opp.
   *[other] {$backups} sikkerhetskopier er låst opp.
} Alle som får tak i filene, kan lese dem.
passphrase-sealed = { $count ->
    [one] Én skadet kopi er lagt som den er i en fil med endelsen .age, med samme passordfrase.
   *[other] {$count} skadede kopier er lagt som de er i filer med endelsen .age, med samme passordfrase.
}
passphrase-left = { $count ->
    [one] Én kopi kunne ikke endres og er som den var.
   *[other] {$count} kopier kunne ikke endres og er som de var.
} Loggen i datamappa sier hvorfor.
store-encrypted = Historikken i {$path} har en passordfrase. Oppgi den for å åpne den.
store-wrong-passphrase = Det var ikke passordfrasen til historikken i {$path}. Ingenting er endret; prøv igjen.
store-raw-key = En passordfrase på formen x'…' med bare sifre og bokstavene a–f blir brukt som en ferdig nøkkel. Ingenting er endret; velg vanlige ord.
error-no-passphrase = Passordfrasen mangler. Sett {$variable}, skriv den i en terminal, eller gi den som en linje på standard inn.
passphrase-differs = De to passordfrasene er ikke like. Skriv den samme to ganger.
error-has-passphrase = Historikken har en passordfrase. Skriv «selvsyn passphrase change» for å endre den.
error-has-no-passphrase = Historikken har ingen passordfrase. Skriv «selvsyn passphrase set» for å gi den en.
sealed-wrong-passphrase = Det var ikke passordfrasen til {$path}. Ingenting er hentet inn; prøv igjen.
sealed-key = {$path} er låst med en nøkkel og ikke med en passordfrase. Eksporter et nytt arkiv fra Selvsyn.
sealed-work = {$path} ber om mer arbeid enn noe arkiv trenger, og åpnes ikke. Eksporter et nytt arkiv fra Selvsyn.
sealed-damaged = {$path} er skadet eller endret. Ingenting er hentet inn; eksporter arkivet på nytt.
sealed-random = Maskinen ga ingen tilfeldige tall, så {$path} er ikke skrevet. Prøv igjen.
settings-passphrase = Passordfrase…
passphrase-title = Passordfrase
passphrase-has = Historikken har en passordfrase. Den og sikkerhetskopiene av den er kryptert.
passphrase-has-none = Historikken har ingen passordfrase. Alle som får tak i fila, kan lese den.
passphrase-protects = Den beskytter filene: på en mistet maskin, en delt disk eller i en sikkerhetskopi.
passphrase-protects-not = Den beskytter ikke mot noen som sitter ved programmet mens det er låst opp, mot skadelige programmer eller mot opptak av skjermen.
passphrase-lost = Er den glemt, kan ingen hjelpe. Det finnes ingen bakdør og ingen gjenoppretting.
passphrase-traces = Når den slås på, skrives den gamle fila over der systemet tillater det. En SSD kan likevel ha spor av den, og kopier du har lagt andre steder, er som før.
passphrase-on-title = Slå på
passphrase-change-title = Endre eller slå av
passphrase-on = Slå på passordfrase
passphrase-change = Endre passordfrasen
passphrase-off = Slå av passordfrasen
passphrase-off-lead = Uten passordfrase kan alle som får tak i filene, lese dem. Skriv den du har nå, for å slå den av.
passphrase-required = Passordfrasen kan ikke slås av: styrt av virksomheten.
passphrase-field = Passordfrase
passphrase-current = Passordfrasen du har nå
passphrase-new = Ny passordfrase
passphrase-repeat = Den samme en gang til
passphrase-show = Vis
passphrase-hide = Skjul
passphrase-advice = Lengden gir styrken: fire eller fem vilkårlige ord er lette å huske og vanskelige å gjette.
passphrase-short = Den virker, men en så kort kan gjettes av noen som har fila og god tid. Noen ord til gjør den sterk.
passphrase-working = Historikken skrives på nytt …
passphrase-wait = { $seconds ->
    [one] Vent ett sekund.
   *[other] Vent {$seconds} sekunder.
}
passphrase-wrong = Det var ikke passordfrasen. Ingenting er endret.
passphrase-archive-title = Arkiv med passordfrase
passphrase-archive-lead = Ta med hele historikken i en låst fil, for eksempel på en minnepinne. Arkivet har sin egen passordfrase, og fila kan også åpnes med programmet age.
passphrase-archive-export = Eksporter med passordfrase…
passphrase-archive-prompt = {$name} har en passordfrase. Skriv den for å hente inn arkivet.
passphrase-archive-field = Arkivets passordfrase
passphrase-archive-open = Hent inn
unlock-title = Historikken er låst
unlock-lead = Skriv passordfrasen for å åpne den. Før det vises ingenting.
unlock-do = Lås opp
unlock-working = Prøver passordfrasen …
unlock-forgotten = Er den glemt, kan ingen åpne historikken, heller ikke de som har laget programmet.
unlock-choose-title = Velg en passordfrase
unlock-choose-lead = Virksomheten har bestemt at historikken skal ha en passordfrase. Den beskytter fila om maskinen eller disken kommer bort. Ingenting lagres før den er valgt.
unlock-restore = Hent tilbake kopien
unlock-gone-title = Historikken er borte
unlock-gone-lead = Det finnes låste sikkerhetskopier av den. Skriv passordfrasen for å hente tilbake den nyeste gode.
unlock-missing-lead = Det finnes sikkerhetskopier av den. Du kan hente tilbake den nyeste gode, fra {$which}.
unlock-begin-new = Begynn på en ny
unlock-gone-note = Begynner du på en ny historikk, blir kopiene liggende.
unlock-damaged-title = Historikken er skadet
unlock-damaged-lead = Passordfrasen er riktig, men fila kan ikke leses. Du kan hente tilbake den nyeste gode sikkerhetskopien, fra {$which}.
unlock-unreadable-lead = Fila kan ikke leses. Du kan hente tilbake den nyeste gode sikkerhetskopien, fra {$which}.
unlock-damaged-note = Den skadde fila blir lagt til side og ikke slettet.
error-passphrase-required = Virksomheten krever at historikken har en passordfrase. Åpne vinduet, eller skriv «selvsyn passphrase set», for å velge den.
passphrase-archive-new = Passordfrase for arkivet
passphrase-archive-repeat = Passordfrase for arkivet en gang til
privacy-who-locked = Historikken har en passordfrase: den som bare har filene, kan ikke lese den. Språk, farger og tekststørrelse ligger åpent ved siden av.
privacy-who-unlocked = Historikken har ingen passordfrase. Du kan gi den en under Innstillinger.
