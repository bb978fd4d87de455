# Passordfrasar

help-passphrase = Set, endre eller fjern passordfrasen til historikken
help-what = set, change eller remove
help-passphrases = Har historikken ein passordfrase, blir han henta frå SELVSYN_PASSPHRASE, elles spør terminalen, elles blir ei linje lesen frå standard inn. Den nye blir henta frå SELVSYN_NEW_PASSPHRASE, den til eit arkiv (.json.age) frå SELVSYN_ARCHIVE_PASSPHRASE, på same måten. Aldri som argument: dei er synlege for andre.
passphrase-prompt = Passordfrase:
passphrase-prompt-new = Ny passordfrase:
passphrase-prompt-archive = Passordfrasen til arkivet:
passphrase-prompt-new-archive = Ny passordfrase for arkivet:
passphrase-prompt-repeat = Skriv han ein gong til:
passphrase-again = Det var ikkje passordfrasen. Prøv igjen.
passphrase-is-set = Historikken har fått ein passordfrase. { $backups ->
    [0] Det er ingen tryggingskopiar å låse.
    [one] Éin tryggingskopi er låst med den same.
   *[other] {$backups} tryggingskopiar er låste med den same.
} Gløymer du han, kan ingen hjelpe deg.
passphrase-is-changed = Historikken har fått ei ny passordfrase. { $backups ->
    [0] Det er ingen tryggingskopiar å låse på nytt.
    [one] Éin tryggingskopi har han òg.
   *[other] {$backups} tryggingskopiar har han òg.
} Kopiar du har lagt andre stader, har framleis den gamle.
passphrase-is-removed = Historikken har ingen passordfrase lenger. { $backups ->
    [0] Det er ingen tryggingskopiar å låse opp.
    [one] Éin tryggingskopi er låst opp.
   *[other] {$backups} tryggingskopiar er låste opp.
} Alle som får tak i filene, kan lese dei.
passphrase-sealed = { $count ->
    [one] Éin skadd kopi er lagd som han er i ei fil med endinga .age, med same passordfrasen.
   *[other] {$count} skadde kopiar er lagde som dei er i filer med endinga .age, med same passordfrasen.
}
passphrase-left = { $count ->
    [one] Éin kopi kunne ikkje endrast og er som han var.
   *[other] {$count} kopiar kunne ikkje endrast og er som dei var.
} Loggen i datamappa seier kvifor.
store-encrypted = Historikken i {$path} har ein passordfrase. Oppgje han for å opne historikken.
store-wrong-passphrase = Det var ikkje passordfrasen til historikken i {$path}. Ingenting er endra; prøv igjen.
store-raw-key = Ein passordfrase på forma x'…' med berre siffer og bokstavane a–f blir brukt som ein ferdig nøkkel. Ingenting er endra; vel vanlege ord.
error-no-passphrase = Passordfrasen manglar. Set {$variable}, skriv han i ein terminal, eller gje han som ei linje på standard inn.
passphrase-differs = Dei to passordfrasane er ikkje like. Skriv den same to gonger.
error-has-passphrase = Historikken har ein passordfrase. Skriv «selvsyn passphrase change» for å endre han.
error-has-no-passphrase = Historikken har ingen passordfrase. Skriv «selvsyn passphrase set» for å gje han ein.
sealed-wrong-passphrase = Det var ikkje passordfrasen til {$path}. Ingenting er henta inn; prøv igjen.
sealed-key = {$path} er låst med ein nøkkel og ikkje med ein passordfrase. Eksporter eit nytt arkiv frå Selvsyn.
sealed-work = {$path} ber om meir arbeid enn noko arkiv treng, og blir ikkje opna. Eksporter eit nytt arkiv frå Selvsyn.
sealed-damaged = {$path} er skadd eller endra. Ingenting er henta inn; eksporter arkivet på nytt.
sealed-random = Maskina gav ingen tilfeldige tal, så {$path} er ikkje skriven. Prøv igjen.
settings-passphrase = Passordfrase…
passphrase-title = Passordfrase
passphrase-has = Historikken har ein passordfrase. Han og tryggingskopiane av han er krypterte.
passphrase-has-none = Historikken har ingen passordfrase. Alle som får tak i fila, kan lese ho.
passphrase-protects = Han vernar filene: på ei mista maskin, ein delt disk eller i ein tryggingskopi.
passphrase-protects-not = Han vernar ikkje mot nokon som sit ved programmet medan det er låst opp, mot skadelege program eller mot opptak av skjermen.
passphrase-lost = Er han gløymd, kan ingen hjelpe. Det finst inga bakdør og inga gjenoppretting.
passphrase-traces = Når han blir slått på, blir den gamle fila skriven over der systemet tillèt det. Ein SSD kan likevel ha spor av ho, og kopiar du har lagt andre stader, er som før.
passphrase-on-title = Slå på
passphrase-change-title = Endre eller slå av
passphrase-on = Slå på passordfrase
passphrase-change = Endre passordfrasen
passphrase-off = Slå av passordfrasen
passphrase-off-lead = Utan passordfrase kan alle som får tak i filene, lese dei. Skriv den du har no, for å slå han av.
passphrase-required = Passordfrasen kan ikkje slåast av: styrt av verksemda.
passphrase-field = Passordfrase
passphrase-current = Passordfrasen du har no
passphrase-new = Ny passordfrase
passphrase-repeat = Den same ein gong til
passphrase-show = Vis
passphrase-hide = Skjul
passphrase-advice = Lengda gjev styrken: fire eller fem vilkårlege ord er lette å hugse og vanskelege å gjette.
passphrase-short = Han verkar, men ein så kort kan bli gjetta av nokon som har fila og god tid. Nokre ord til gjer han sterk.
passphrase-working = Historikken blir skriven på nytt …
passphrase-wait = { $seconds ->
    [one] Vent eitt sekund.
   *[other] Vent {$seconds} sekund.
}
passphrase-wrong = Det var ikkje passordfrasen. Ingenting er endra.
passphrase-archive-title = Arkiv med passordfrase
passphrase-archive-lead = Ta med heile historikken i ei låst fil, til dømes på ein minnepinne. Arkivet har si eiga passordfrase, og fila kan òg opnast med programmet age.
passphrase-archive-export = Eksporter med passordfrase…
passphrase-archive-prompt = {$name} har ein passordfrase. Skriv han for å hente inn arkivet.
passphrase-archive-field = Passordfrasen til arkivet
passphrase-archive-open = Hent inn
unlock-title = Historikken er låst
unlock-lead = Skriv passordfrasen for å opne han. Før det blir ingenting vist.
unlock-do = Lås opp
unlock-working = Prøver passordfrasen …
unlock-forgotten = Er han gløymd, kan ingen opne historikken, heller ikkje dei som har laga programmet.
unlock-choose-title = Vel ein passordfrase
unlock-choose-lead = Verksemda har bestemt at historikken skal ha ein passordfrase. Han vernar fila om maskina eller disken kjem bort. Ingenting blir lagra før han er vald.
unlock-restore = Hent tilbake kopien
unlock-gone-title = Historikken er borte
unlock-gone-lead = Det finst låste tryggingskopiar av han. Skriv passordfrasen for å hente tilbake den nyaste gode.
unlock-missing-lead = Det finst tryggingskopiar av han. Du kan hente tilbake den nyaste gode, frå {$which}.
unlock-begin-new = Byrj på ein ny
unlock-gone-note = Byrjar du på ein ny historikk, blir kopiane liggjande.
unlock-damaged-title = Historikken er skadd
unlock-damaged-lead = Passordfrasen er rett, men fila kan ikkje lesast. Du kan hente tilbake den nyaste gode tryggingskopien, frå {$which}.
unlock-unreadable-lead = Fila kan ikkje lesast. Du kan hente tilbake den nyaste gode tryggingskopien, frå {$which}.
unlock-damaged-note = Den skadde fila blir lagd til side og ikkje sletta.
error-passphrase-required = Verksemda krev at historikken har ein passordfrase. Opne vindauget, eller skriv «selvsyn passphrase set», for å velje han.
passphrase-archive-new = Passordfrase for arkivet
passphrase-archive-repeat = Passordfrase for arkivet ein gong til
privacy-who-locked = Historikken har ein passordfrase: den som berre har filene, kan ikkje lese han. Språk, fargar og tekststorleik ligg ope ved sida av.
privacy-who-unlocked = Historikken har ingen passordfrase. Du kan gje han ein under Innstillingar.
