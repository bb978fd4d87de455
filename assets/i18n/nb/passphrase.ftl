# Passordfraser

help-passphrase = Velg, endre eller fjern passordfrasen til dataene dine
help-what = set, change eller remove
help-passphrases = Har dataene en passordfrase, hentes den fra SELVSYN_PASSPHRASE, ellers spør terminalen, ellers leses en linje fra standard inndata (stdin). Den nye hentes fra SELVSYN_NEW_PASSPHRASE, den til et arkiv (.json.age) fra SELVSYN_ARCHIVE_PASSPHRASE, på samme måte. Aldri som argument: Andre kan se argumentene.
passphrase-prompt = Passordfrase:
passphrase-prompt-new = Ny passordfrase:
passphrase-prompt-archive = Arkivets passordfrase:
passphrase-prompt-new-archive = Ny passordfrase for arkivet:
passphrase-prompt-repeat = Skriv den en gang til:
passphrase-again = Det var ikke passordfrasen. Prøv igjen.
passphrase-is-set = Dataene dine har fått en passordfrase. { $backups ->
    [0] Det er ingen sikkerhetskopier å låse.
    [one] Én sikkerhetskopi er låst med den samme.
   *[other] {$backups} sikkerhetskopier er låst med den samme.
} Glemmer du passordfrasen, kan ingen hjelpe deg.
passphrase-is-changed = Dataene dine har fått en ny passordfrase. { $backups ->
    [0] Det er ingen sikkerhetskopier å låse på nytt.
    [one] Én sikkerhetskopi har den også.
   *[other] {$backups} sikkerhetskopier har den også.
} Kopier du har lagt andre steder, har fortsatt den gamle.
passphrase-is-removed = Dataene dine har ingen passordfrase lenger. { $backups ->
    [0] Det er ingen sikkerhetskopier å låse opp.
    [one] Én sikkerhetskopi er låst opp.
   *[other] {$backups} sikkerhetskopier er låst opp.
} Alle som får tak i filene, kan lese dem.
passphrase-sealed = { $count ->
    [one] Én sikkerhetskopi var skadet. Den er låst med samme passordfrase og lagret som en fil som slutter på .age.
   *[other] {$count} sikkerhetskopier var skadet. De er låst med samme passordfrase og lagret som filer som slutter på .age.
}
passphrase-left = { $count ->
    [one] Én kopi kunne ikke endres og er som den var.
   *[other] {$count} kopier kunne ikke endres og er som de var.
} Loggen i datamappen sier hvorfor.
store-encrypted = Dataene dine i {$path} har en passordfrase. Oppgi passordfrasen for å åpne dem.
store-wrong-passphrase = Det var ikke passordfrasen til dataene i {$path}. Ingenting er endret; prøv igjen.
store-raw-key = En passordfrase kan ikke ha formen x'…' med bare sifre og bokstavene a–f. Ingenting er endret; velg vanlige ord.
error-no-passphrase = Passordfrasen mangler. Sett {$variable}, skriv den i en terminal, eller gi den som en linje på standard inndata (stdin).
passphrase-differs = De to passordfrasene er ikke like. Skriv den samme to ganger.
error-has-passphrase = Dataene dine har en passordfrase. Skriv «selvsyn passphrase change» for å endre den.
error-has-no-passphrase = Dataene dine har ingen passordfrase. Skriv «selvsyn passphrase set» for å velge en.
sealed-wrong-passphrase = Det var ikke passordfrasen til {$path}. Ingenting er hentet inn; prøv igjen.
sealed-key = {$path} er låst med en nøkkel og ikke med en passordfrase. Eksporter et nytt arkiv fra Selvsyn.
sealed-work = {$path} er låst slik at det ville tatt urimelig lang tid å åpne filen. Eksporter et nytt arkiv fra Selvsyn.
sealed-damaged = {$path} er skadet eller endret. Ingenting er hentet inn; eksporter arkivet på nytt.
sealed-random = Maskinen ga ingen tilfeldige tall, så {$path} er ikke lagret. Prøv igjen.
settings-passphrase = Passordfrase…
passphrase-title = Passordfrase
passphrase-has = Dataene dine har en passordfrase. Både de og sikkerhetskopiene er kryptert.
passphrase-has-none = Dataene dine har ingen passordfrase. Alle som får tak i filen, kan lese dem.
passphrase-protects = En passordfrase beskytter filene hvis maskinen blir borte, disken deles med andre eller noen får tak i en sikkerhetskopi.
passphrase-protects-not = Den beskytter ikke mot noen som sitter ved programmet mens det er låst opp, mot skadelige programmer eller mot opptak av skjermen.
passphrase-lost = Glemmer du den, kan ingen hjelpe deg. Det finnes ingen bakdør og ingen måte å få den tilbake på.
passphrase-traces = Når du slår den på, blir den gamle, ulåste filen overskrevet så godt det lar seg gjøre. En ekspert kan likevel finne rester på disken, og kopier du har lagt andre steder, er fortsatt ulåste.
passphrase-on-title = Slå på
passphrase-change-title = Endre eller slå av
passphrase-on = Slå på passordfrase
passphrase-change = Endre passordfrasen
passphrase-off = Slå av passordfrasen
passphrase-off-lead = Uten passordfrase kan alle som får tak i filene, lese dem. Skriv den du har nå, for å slå den av.
passphrase-required = Virksomheten har bestemt at passordfrasen ikke kan slås av.
passphrase-field = Passordfrase
passphrase-current = Passordfrasen du har nå
passphrase-new = Ny passordfrase
passphrase-repeat = Den samme en gang til
passphrase-show = Vis
passphrase-hide = Skjul
passphrase-advice = Lengden gir styrken: Fire eller fem tilfeldige ord er lette å huske og vanskelige å gjette.
passphrase-short = Den virker, men en så kort passordfrase kan gjettes av noen som har filen og god tid. Noen ord til gjør den sterk.
passphrase-working = Dataene dine skrives på nytt…
passphrase-wait = { $seconds ->
    [one] Vent ett sekund.
   *[other] Vent {$seconds} sekunder.
}
passphrase-wrong = Det var ikke passordfrasen. Ingenting er endret.
passphrase-archive-title = Arkiv med passordfrase
passphrase-archive-lead = Ta med alle dataene dine i en låst fil, for eksempel på en minnepinne. Arkivet har sin egen passordfrase, og filen kan også åpnes med programmet «age».
passphrase-archive-export = Eksporter med passordfrase…
passphrase-archive-prompt = {$name} har en passordfrase. Skriv den for å hente inn arkivet.
passphrase-archive-field = Arkivets passordfrase
passphrase-archive-open = Hent inn
unlock-title = Dataene dine er låst
unlock-lead = Skriv passordfrasen for å åpne dem. Ingenting vises før det.
unlock-do = Lås opp
unlock-working = Prøver passordfrasen…
unlock-forgotten = Glemmer du den, kan ingen åpne dataene, heller ikke de som har laget Selvsyn.
unlock-choose-title = Velg en passordfrase
unlock-choose-lead = Virksomheten har bestemt at dataene dine skal ha en passordfrase. Den beskytter filen hvis maskinen eller disken blir borte. Ingenting lagres før du har valgt den.
unlock-restore = Gjenopprett kopien
unlock-gone-title = Dataene dine er borte
unlock-gone-lead = Det finnes låste sikkerhetskopier. Skriv passordfrasen for å gjenopprette den nyeste uskadde.
unlock-missing-lead = Det finnes sikkerhetskopier. Den nyeste uskadde er fra {$which}, og du kan gjenopprette den.
unlock-begin-new = Start på nytt
unlock-gone-note = Starter du på nytt, blir kopiene liggende.
unlock-damaged-title = Dataene dine er skadet
unlock-damaged-lead = Passordfrasen er riktig, men filen kan ikke leses. Den nyeste uskadde sikkerhetskopien er fra {$which}, og du kan gjenopprette den.
unlock-unreadable-lead = Filen kan ikke leses. Den nyeste uskadde sikkerhetskopien er fra {$which}, og du kan gjenopprette den.
unlock-damaged-note = Den skadede filen blir lagt til side, ikke slettet.
error-passphrase-required = Virksomheten krever at dataene dine har en passordfrase. Åpne vinduet, eller skriv «selvsyn passphrase set», for å velge den.
passphrase-archive-new = Passordfrase for arkivet
passphrase-archive-repeat = Passordfrase for arkivet en gang til
privacy-who-locked = Dataene dine har en passordfrase: Den som bare har filene, kan ikke lese dem. Språk, farger og tekststørrelse ligger ulåst ved siden av.
privacy-who-unlocked = Dataene dine har ingen passordfrase. Du kan velge en under «Innstillinger».
archive-left-out = Arkivet ligger åpent. Derfor er det som gjenkjenner deg i kurs, nøklene til kurs du leder, og bidrag som ikke er vist, ikke med: Fra arkivet kan ingen samle inn videre, og det du leverer senere, kan ikke sammenlignes med det du har levert. Vil du ha alt med, så ta et arkiv med passordfrase.
