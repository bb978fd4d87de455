# Passordfrasar

help-passphrase = Vel, endre eller fjern passordfrasen til dataa dine
help-what = set, change eller remove
help-passphrases = Har dataa ein passordfrase, blir han henta frå SELVSYN_PASSPHRASE, elles spør terminalen, elles blir ei linje lesen frå standard inndata (stdin). Den nye blir henta frå SELVSYN_NEW_PASSPHRASE, den til eit arkiv (.json.age) frå SELVSYN_ARCHIVE_PASSPHRASE, på same måten. Aldri som argument: Andre kan sjå argumenta.
passphrase-prompt = Passordfrase:
passphrase-prompt-new = Ny passordfrase:
passphrase-prompt-archive = Passordfrasen til arkivet:
passphrase-prompt-new-archive = Ny passordfrase for arkivet:
passphrase-prompt-repeat = Skriv han ein gong til:
passphrase-again = Det var ikkje passordfrasen. Prøv igjen.
passphrase-is-set = Dataa dine har fått ein passordfrase. { $backups ->
    [0] Det er ingen tryggingskopiar å låse.
    [one] Éin tryggingskopi er låst med den same.
   *[other] {$backups} tryggingskopiar er låste med den same.
} Gløymer du passordfrasen, kan ingen hjelpe deg.
passphrase-is-changed = Dataa dine har fått ein ny passordfrase. { $backups ->
    [0] Det er ingen tryggingskopiar å låse på nytt.
    [one] Éin tryggingskopi har han òg.
   *[other] {$backups} tryggingskopiar har han òg.
} Kopiar du har lagt andre stader, har framleis den gamle.
passphrase-is-removed = Dataa dine har ingen passordfrase lenger. { $backups ->
    [0] Det er ingen tryggingskopiar å låse opp.
    [one] Éin tryggingskopi er låst opp.
   *[other] {$backups} tryggingskopiar er låste opp.
} Alle som får tak i filene, kan lese dei.
passphrase-sealed = { $count ->
    [one] Éin tryggingskopi var skadd. Han er låst med same passordfrasen og lagra som ei fil som sluttar på .age.
   *[other] {$count} tryggingskopiar var skadde. Dei er låste med same passordfrasen og lagra som filer som sluttar på .age.
}
passphrase-left = { $count ->
    [one] Éin kopi kunne ikkje endrast og er som han var.
   *[other] {$count} kopiar kunne ikkje endrast og er som dei var.
} Loggen i datamappa seier kvifor.
store-encrypted = Dataa dine i {$path} har ein passordfrase. Oppgje passordfrasen for å opne dei.
store-wrong-passphrase = Det var ikkje passordfrasen til dataa i {$path}. Ingenting er endra; prøv igjen.
store-raw-key = Ein passordfrase kan ikkje ha forma x'…' med berre siffer og bokstavane a–f. Ingenting er endra; vel vanlege ord.
error-no-passphrase = Passordfrasen manglar. Set {$variable}, skriv han i ein terminal, eller gje han som ei linje på standard inndata (stdin).
passphrase-differs = Dei to passordfrasane er ikkje like. Skriv den same to gonger.
error-has-passphrase = Dataa dine har ein passordfrase. Skriv «selvsyn passphrase change» for å endre han.
error-has-no-passphrase = Dataa dine har ingen passordfrase. Skriv «selvsyn passphrase set» for å velje ein.
sealed-wrong-passphrase = Det var ikkje passordfrasen til {$path}. Ingenting er henta inn; prøv igjen.
sealed-key = {$path} er låst med ein nøkkel og ikkje med ein passordfrase. Eksporter eit nytt arkiv frå Selvsyn.
sealed-work = {$path} er låst slik at det ville ta urimeleg lang tid å opne fila. Eksporter eit nytt arkiv frå Selvsyn.
sealed-damaged = {$path} er skadd eller endra. Ingenting er henta inn; eksporter arkivet på nytt.
sealed-random = Maskina gav ingen tilfeldige tal, så {$path} er ikkje lagra. Prøv igjen.
settings-passphrase = Passordfrase…
passphrase-title = Passordfrase
passphrase-has = Dataa dine har ein passordfrase. Både dei og tryggingskopiane er krypterte.
passphrase-has-none = Dataa dine har ingen passordfrase. Alle som får tak i fila, kan lese dei.
passphrase-protects = Ein passordfrase vernar filene dersom maskina blir borte, disken blir delt med andre eller nokon får tak i ein tryggingskopi.
passphrase-protects-not = Han vernar ikkje mot nokon som sit ved programmet medan det er låst opp, mot skadelege program eller mot opptak av skjermen.
passphrase-lost = Gløymer du han, kan ingen hjelpe deg. Det finst inga bakdør og ingen måte å få han tilbake på.
passphrase-traces = Når du slår han på, blir den gamle, ulåste fila overskriven så godt det lèt seg gjere. Ein ekspert kan likevel finne restar på disken, og kopiar du har lagt andre stader, er framleis ulåste.
passphrase-on-title = Slå på
passphrase-change-title = Endre eller slå av
passphrase-on = Slå på passordfrase
passphrase-change = Endre passordfrasen
passphrase-off = Slå av passordfrasen
passphrase-off-lead = Utan passordfrase kan alle som får tak i filene, lese dei. Skriv den du har no, for å slå han av.
passphrase-required = Verksemda har bestemt at passordfrasen ikkje kan slåast av.
passphrase-field = Passordfrase
passphrase-current = Passordfrasen du har no
passphrase-new = Ny passordfrase
passphrase-repeat = Den same ein gong til
passphrase-show = Vis
passphrase-hide = Skjul
passphrase-advice = Lengda gjev styrken: Fire eller fem tilfeldige ord er lette å hugse og vanskelege å gjette.
passphrase-short = Han verkar, men ein så kort passordfrase kan bli gjetta av nokon som har fila og god tid. Nokre ord til gjer han sterk.
passphrase-working = Dataa dine blir skrivne på nytt…
passphrase-wait = { $seconds ->
    [one] Vent eitt sekund.
   *[other] Vent {$seconds} sekund.
}
passphrase-wrong = Det var ikkje passordfrasen. Ingenting er endra.
passphrase-archive-title = Arkiv med passordfrase
passphrase-archive-lead = Ta med alle dataa dine i ei låst fil, til dømes på ein minnepinne. Arkivet har sin eigen passordfrase, og fila kan òg opnast med programmet «age».
passphrase-archive-export = Eksporter med passordfrase…
passphrase-archive-prompt = {$name} har ein passordfrase. Skriv han for å hente inn arkivet.
passphrase-archive-field = Passordfrasen til arkivet
passphrase-archive-open = Hent inn
unlock-title = Dataa dine er låste
unlock-lead = Skriv passordfrasen for å opne dei. Ingenting blir vist før det.
unlock-do = Lås opp
unlock-working = Prøver passordfrasen…
unlock-forgotten = Gløymer du han, kan ingen opne dataa, heller ikkje dei som har laga Selvsyn.
unlock-choose-title = Vel ein passordfrase
unlock-choose-lead = Verksemda har bestemt at dataa dine skal ha ein passordfrase. Han vernar fila dersom maskina eller disken blir borte. Ingenting blir lagra før du har valt han.
unlock-restore = Gjenopprett kopien
unlock-gone-title = Dataa dine er borte
unlock-gone-lead = Det finst låste tryggingskopiar. Skriv passordfrasen for å gjenopprette den nyaste uskadde.
unlock-missing-lead = Det finst tryggingskopiar. Den nyaste uskadde er frå {$which}, og du kan gjenopprette han.
unlock-begin-new = Start på nytt
unlock-gone-note = Startar du på nytt, blir kopiane liggjande.
unlock-damaged-title = Dataa dine er skadde
unlock-damaged-lead = Passordfrasen er rett, men fila kan ikkje lesast. Den nyaste uskadde tryggingskopien er frå {$which}, og du kan gjenopprette han.
unlock-unreadable-lead = Fila kan ikkje lesast. Den nyaste uskadde tryggingskopien er frå {$which}, og du kan gjenopprette han.
unlock-damaged-note = Den skadde fila blir lagd til side, ikkje sletta.
error-passphrase-required = Verksemda krev at dataa dine har ein passordfrase. Opne vindauget, eller skriv «selvsyn passphrase set», for å velje han.
passphrase-archive-new = Passordfrase for arkivet
passphrase-archive-repeat = Passordfrase for arkivet ein gong til
privacy-who-locked = Dataa dine har ein passordfrase: Den som berre har filene, kan ikkje lese dei. Språk, fargar og tekststorleik ligg ulåst ved sida av.
privacy-who-unlocked = Dataa dine har ingen passordfrase. Du kan velje ein under «Innstillingar».
archive-left-out = Arkivet ligg ope. Difor er det som kjenner deg att i kurs, nøklane til kurs du leier, og bidrag som ikkje er viste, ikkje med: Frå arkivet kan ingen samle inn vidare, og det du leverer seinare, kan ikkje samanliknast med det du har levert. Vil du ha alt med, så ta eit arkiv med passordfrase.
