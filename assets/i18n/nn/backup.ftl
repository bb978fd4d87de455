# Tryggingskopiar

help-backup = Skriv ein kontrollert tryggingskopi av historikken til fil
help-backup-out = Fila kopien blir skriven til
help-restore = Gjer historikken til det tryggingskopien er; det som er der no, blir teke vare på
help-restore-file = Tryggingskopien
help-check = Kontroller at historikken er heil og berre kan lesast av deg
store-not-there = Det er ingen historikk i {$path} enno. Vel ei anna mappe med --data-dir, eller lagre eit svar først.
store-damaged-way-back = Historikken i {$path} er skadd og er ikkje rørt. Hent tilbake den nyaste gode tryggingskopien: {$command}
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
restore-itself = {$path} er sjølve historikken. Vel ein tryggingskopi.
restore-newer = {$path} er skriven av ein nyare versjon av Selvsyn. Ingenting er endra; oppdater programmet først.
restore-foreign = {$path} er ikkje ein tryggingskopi frå Selvsyn. Ingenting er endra; vel ei anna fil.
restore-damaged = {$path} er skadd. Ingenting er endra; vel ein annan tryggingskopi.
restore-unreadable = {$path} kan ikkje lesast. Ingenting er endra; sjekk at fila finst og at du har tilgang.
restore-no-safety = Det som ligg i {$path}, kunne ikkje kopierast først, så ingenting er endra. Frigjer plass, sjekk tilgangen og prøv igjen.
check-whole = Historikken i {$path} er heil: {$count ->
    [one] 1 svar
   *[other] {$count} svar
}.
check-found = Historikken i {$path} er ikkje i orden: {$found}. {$advice}
check-way-back = Hent tilbake den nyaste gode tryggingskopien: {$command}
check-no-copy = Ta vare på fila. Det finst ingen god tryggingskopi av henne.
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
finding-not-private = andre enn du har tilgang til {$path}
