# Tryggingskopiar

help-backup = Lagre ein kontrollert tryggingskopi av dataa dine i ei fil
help-backup-out = Fila kopien skal liggje i
help-restore = Gjenopprett dataa dine frå ein tryggingskopi; det du har no, blir teke vare på
help-restore-file = Tryggingskopien
help-check = Kontroller at dataa dine er uskadde og berre kan lesast av deg
store-not-there = Det finst ingen data frå Selvsyn i {$path} enno. Lagre ei eigenvurdering først.
store-damaged-way-back = Dataa dine i {$path} er skadde og er ikkje rørte. Gjenopprett den nyaste uskadde tryggingskopien: {$command}
store-gone-way-back = Dataa dine i {$path} er borte, men det finst tryggingskopiar. Gjenopprett den nyaste uskadde: {$command} – eller flytt kopiane ut av {$backups} for å byrje på nytt.
backup-wrote = Lagra og kontrollerte {$path}: {$count ->
    [one] 1 eigenvurdering
   *[other] {$count} eigenvurderingar
}.
backup-itself = {$path} er sjølve datafila. Vel eit anna namn på kopien.
restored = Gjenoppretta {$count ->
    [one] 1 eigenvurdering
   *[other] {$count} eigenvurderingar
} frå {$path}.
restored-over = Gjenoppretta {$count ->
    [one] 1 eigenvurdering
   *[other] {$count} eigenvurderingar
} frå {$path}. Det du hadde, er teke vare på i {$kept}.
restored-over-damaged = Gjenoppretta {$count ->
    [one] 1 eigenvurdering
   *[other] {$count} eigenvurderingar
} frå {$path}. Den skadde fila er lagd til side som {$kept}.
restored-open = Kopien hadde ingen passordfrase, så alle som får tak i fila, kan lese dataa dine til du vel ein ny.
restore-itself = {$path} er sjølve datafila. Vel ein tryggingskopi.
restore-newer = {$path} er laga med ein nyare versjon av Selvsyn. Ingenting er endra; oppdater programmet først.
restore-foreign = {$path} er ikkje ein tryggingskopi frå Selvsyn. Ingenting er endra; vel ei anna fil.
restore-damaged = {$path} er skadd. Ingenting er endra; vel ein annan tryggingskopi.
restore-other-passphrase = {$path} er låst med ein annan passordfrase. Ingenting er endra. Ta vare på kopien; han kan gjenopprettast i ei tom datamappe, med sin eigen passordfrase.
restore-unreadable = {$path} kan ikkje lesast. Ingenting er endra; sjekk at fila finst, og at du har tilgang.
restore-no-safety = Det som ligg i {$path}, kunne ikkje kopierast først, så ingenting er endra. Frigjer plass, sjekk tilgangen, og prøv igjen.
check-whole = Dataa dine i {$path} er uskadde: {$count ->
    [one] 1 eigenvurdering
   *[other] {$count} eigenvurderingar
}.
check-found = Dataa dine i {$path} er ikkje i orden: {$found}. {$advice}
check-way-back = Gjenopprett den nyaste uskadde tryggingskopien: {$command}
check-no-copy = Ta vare på fila. Det finst ingen uskadd tryggingskopi av ho.
check-make-private = Fjern tilgangen for andre.
finding-broken = fila er skadd
finding-shape = fila er ikkje bygd som ei fil frå Selvsyn
finding-orphans = {$count ->
    [one] 1 opplysning manglar det ho høyrer til
   *[other] {$count} opplysningar manglar det dei høyrer til
}
finding-definitions = {$count ->
    [one] 1 skjema kan ikkje lesast
   *[other] {$count} skjema kan ikkje lesast
}
finding-answers = {$count ->
    [one] 1 svar passar ikkje til noka utsegn
   *[other] {$count} svar passar ikkje til noka utsegn
}
finding-value = ei opplysning kan ikkje lesast (tabellen {$table})
finding-not-private = andre har tilgang til {$path}

settings-backups = Tryggingskopiar…
backups-title = Tryggingskopiar
backups-lead = Selvsyn tek ein kopi av dataa dine når programmet startar og når du avsluttar ei eigenvurdering. Éin kopi blir teken vare på for kvar dag den siste veka, éin for kvar veke den siste månaden og éin for kvar månad det siste året. Kvar kopi blir kontrollert.
backups-now = Ta tryggingskopi no
backups-save = Lagre kopi som…
backups-open = Gjenopprett frå fil…
backups-check = Kontroller
backups-list = Kopiar på denne maskina
backups-folder = Kopiane ligg i {$path}.
backups-none = Ingen kopiar enno.
backups-when = {$date} kl. {$time}
backups-about-safety = {$size} · det du hadde før ei gjenoppretting
backups-restore-one = Gjenopprett…
backups-restore-name = Gjenopprett kopien frå {$which}
backups-ask = Gjenopprette kopien frå {$which}?
backups-ask-lead = Dataa dine blir slik dei er i kopien. Det du har no, blir først kopiert og ligg øvst i lista, så du kan gå tilbake.
backups-restore = Gjenopprett
backups-keep = Behald det eg har
backups-made = Tryggingskopien er teken og kontrollert.
backups-damaged = Dataa dine er skadde, så det vart ikkje teke nokon kopi. Kopiane du har, er ikkje rørte: Gjenopprett den nyaste under «Innstillingar», «Tryggingskopiar».
backups-full = Disken er full, så det vart ikkje teke tryggingskopi i {$path}. Frigjer plass.
backups-gone = Datafila er ikkje lenger i {$path}, så det vart ikkje teke tryggingskopi.
backups-failed = Kunne ikkje ta tryggingskopi i {$path}. Sjekk at mappa finst, og at du kan skrive i ho.
backups-restored = Gjenoppretta {$count ->
    [one] 1 eigenvurdering
   *[other] {$count} eigenvurderingar
}. Det du hadde, er teke vare på som ein kopi.
backups-restored-damaged = Gjenoppretta {$count ->
    [one] 1 eigenvurdering
   *[other] {$count} eigenvurderingar
}. Den skadde fila er lagd til side som {$kept}.
backups-advice = Gjenopprett den nyaste uskadde tryggingskopien.
dialog-save-backup = Lagre ein tryggingskopi
dialog-pick-backup = Vel ein tryggingskopi
file-backup = selvsyn-tryggingskopi
job-backup = Tek tryggingskopi…
job-check = Kontrollerer dataa dine…
window-already-open = Selvsyn er allereie ope med dataa i {$path}. Bruk det vindauget, eller lukk det først. Ser du det ikkje, er det ope ein annan stad du er logga på, til dømes over fjernskrivebord.
