# Tryggingskopiar

help-backup = Skriv ein kontrollert tryggingskopi av historikken til fil
help-backup-out = Fila kopien blir skriven til
help-restore = Gjer historikken til det tryggingskopien er; det som er der no, blir teke vare på
help-restore-file = Tryggingskopien
help-check = Kontroller at historikken er heil og berre kan lesast av deg
store-not-there = Det er ingen data i {$path} enno. Lagre ei eigenvurdering først.
store-damaged-way-back = Historikken i {$path} er skadd og er ikkje rørt. Hent tilbake den nyaste gode tryggingskopien: {$command}
store-gone-way-back = Historikken i {$path} er borte, men det finst tryggingskopiar av han. Hent tilbake den nyaste gode: {$command} – eller flytt kopiane ut av {$backups} for å byrje på nytt.
backup-wrote = Skreiv og kontrollerte {$path}: {$count ->
    [one] 1 svar
   *[other] {$count} svar
}.
backup-itself = {$path} er sjølve historikken. Vel eit anna namn på kopien.
restored = Gjenoppretta {$count ->
    [one] 1 svar
   *[other] {$count} svar
} frå {$path}.
restored-over = Gjenoppretta {$count ->
    [one] 1 svar
   *[other] {$count} svar
} frå {$path}. Det som var her, er teke vare på i {$kept}.
restored-over-damaged = Gjenoppretta {$count ->
    [one] 1 svar
   *[other] {$count} svar
} frå {$path}. Den skadde fila er lagd til side som {$kept}.
restored-open = Kopien hadde ingen passordfrase, så historikken kan lesast av alle som får tak i fila, til du gjev han ein ny.
restore-itself = {$path} er sjølve historikken. Vel ein tryggingskopi.
restore-newer = {$path} er skriven av ein nyare versjon av Selvsyn. Ingenting er endra; oppdater programmet først.
restore-foreign = {$path} er ikkje ein tryggingskopi frå Selvsyn. Ingenting er endra; vel ei anna fil.
restore-damaged = {$path} er skadd. Ingenting er endra; vel ein annan tryggingskopi.
restore-other-passphrase = {$path} er låst med ein annan passordfrase. Ta vare på kopien; ingenting er endra, og han kan hentast tilbake i ei tom datamappe med sin eigen passordfrase.
restore-unreadable = {$path} kan ikkje lesast. Ingenting er endra; sjekk at fila finst og at du har tilgang.
restore-no-safety = Det som ligg i {$path}, kunne ikkje kopierast først, så ingenting er endra. Frigjer plass, sjekk tilgangen og prøv igjen.
check-whole = Historikken i {$path} er heil: {$count ->
    [one] 1 svar
   *[other] {$count} svar
}.
check-found = Historikken i {$path} er ikkje i orden: {$found}. {$advice}
check-way-back = Hent tilbake den nyaste gode tryggingskopien: {$command}
check-no-copy = Ta vare på fila. Det finst ingen god tryggingskopi av ho.
check-make-private = Ta bort tilgangen for andre.
finding-broken = fila er skadd
finding-shape = fila har andre tabellar enn ein historikk
finding-orphans = {$count ->
    [one] 1 rad høyrer ikkje til noko
   *[other] {$count} rader høyrer ikkje til noko
}
finding-definitions = {$count ->
    [one] 1 skjema kan ikkje lesast
   *[other] {$count} skjema kan ikkje lesast
}
finding-answers = {$count ->
    [one] 1 svar passar ikkje til noka utsegn
   *[other] {$count} svar passar ikkje til noka utsegn
}
finding-value = ein verdi i tabellen {$table} kan ikkje lesast
finding-not-private = andre enn du har tilgang til {$path}

settings-backups = Tryggingskopiar…
backups-title = Tryggingskopiar
backups-lead = Selvsyn tek ein kopi av historikken når du startar og når du avsluttar eit svar. Den nyaste frå kvar av dei siste 7 dagane, 4 vekene og 12 månadene blir teken vare på. Kvar kopi er kontrollert.
backups-now = Ta tryggingskopi no
backups-save = Lagre kopi som…
backups-open = Gjenopprett frå fil…
backups-check = Kontroller
backups-list = Kopiar på denne maskina
backups-folder = Kopiane ligg i {$path}.
backups-none = Ingen kopiar enno.
backups-when = {$date} kl. {$time}
backups-about-safety = {$size} · det du hadde før ei gjenoppretting
backups-restore-one = Gjenopprett…
backups-restore-name = Gjenopprett kopien frå {$which}
backups-ask = Gjenopprette kopien frå {$which}?
backups-ask-lead = Historikken blir slik han er i kopien. Det du har no, blir først kopiert og ligg øvst i lista, så du kan gå tilbake.
backups-restore = Gjenopprett
backups-keep = Behald det eg har
backups-made = Tryggingskopien er teken og kontrollert.
backups-damaged = Historikken er skadd, så det vart ikkje teke nokon kopi. Dei kopiane du har, er ikkje rørte: gjenopprett den nyaste under Innstillingar, Tryggingskopiar.
backups-full = Disken er full, så det vart ikkje teke tryggingskopi i {$path}. Frigjer plass.
backups-failed = Det let seg ikkje gjere å ta tryggingskopi i {$path}. Sjekk at mappa finst og at du kan skrive i ho.
backups-restored = Gjenoppretta {$count ->
    [one] 1 svar
   *[other] {$count} svar
}. Det du hadde, er teke vare på som ein kopi.
backups-restored-damaged = Gjenoppretta {$count ->
    [one] 1 svar
   *[other] {$count} svar
}. Den skadde fila er lagd til side som {$kept}.
backups-advice = Gjenopprett den nyaste gode tryggingskopien.
dialog-save-backup = Lagre ein tryggingskopi
dialog-pick-backup = Vel ein tryggingskopi
file-backup = selvsyn-tryggingskopi
job-backup = Tek tryggingskopi…
job-check = Kontrollerer historikken…
window-already-open = Selvsyn er alt ope med historikken i {$path}. Bruk det vindauget, eller lukk det først. Ser du det ikkje, er det ope ein annan stad du er logga på, til dømes over fjernskrivebord.
