# Sikkerhetskopier

help-backup = Skriv en kontrollert sikkerhetskopi av historikken til fil
help-backup-out = Filen kopien skrives til
help-restore = Gjør historikken til det sikkerhetskopien er; det som er der nå, blir tatt vare på
help-restore-file = Sikkerhetskopien
help-check = Kontroller at historikken er hel og bare kan leses av deg
store-not-there = Det er ingen historikk i {$path} ennå. Velg en annen mappe med --data-dir, eller lagre en besvarelse først.
store-damaged-way-back = Historikken i {$path} er skadet og er ikke rørt. Hent tilbake den nyeste gode sikkerhetskopien: {$command}
backup-wrote = Skrev og kontrollerte {$path}: {$count ->
    [one] 1 besvarelse
   *[other] {$count} besvarelser
}.
backup-itself = {$path} er selve historikken. Velg et annet navn for kopien.
restored = Gjenopprettet {$count ->
    [one] 1 besvarelse
   *[other] {$count} besvarelser
} fra {$path}.
restored-over = Gjenopprettet {$count ->
    [one] 1 besvarelse
   *[other] {$count} besvarelser
} fra {$path}. Det som var her, er tatt vare på i {$kept}.
restored-over-damaged = Gjenopprettet {$count ->
    [one] 1 besvarelse
   *[other] {$count} besvarelser
} fra {$path}. Den skadde filen er lagt til side som {$kept}.
restore-itself = {$path} er selve historikken. Velg en sikkerhetskopi.
restore-newer = {$path} er skrevet av en nyere versjon av Selvsyn. Ingenting er endret; oppdater programmet først.
restore-foreign = {$path} er ikke en sikkerhetskopi fra Selvsyn. Ingenting er endret; velg en annen fil.
restore-damaged = {$path} er skadet. Ingenting er endret; velg en annen sikkerhetskopi.
restore-unreadable = {$path} kan ikke leses. Ingenting er endret; sjekk at filen finnes og at du har tilgang.
restore-no-safety = Det som ligger i {$path}, kunne ikke kopieres først, så ingenting er endret. Frigjør plass, sjekk tilgangen og prøv igjen.
check-whole = Historikken i {$path} er hel: {$count ->
    [one] 1 besvarelse
   *[other] {$count} besvarelser
}.
check-found = Historikken i {$path} er ikke i orden: {$found}. {$advice}
check-way-back = Hent tilbake den nyeste gode sikkerhetskopien: {$command}
check-no-copy = Ta vare på filen. Det finnes ingen god sikkerhetskopi av den.
check-make-private = Ta bort tilgangen for andre.
finding-broken = filen er skadet
finding-shape = filen har andre tabeller enn en historikk
finding-orphans = {$count ->
    [one] 1 rad hører ikke til noe
   *[other] {$count} rader hører ikke til noe
}
finding-definitions = {$count ->
    [one] 1 skjema kan ikke leses
   *[other] {$count} skjemaer kan ikke leses
}
finding-answers = {$count ->
    [one] 1 svar passer ikke til noe utsagn
   *[other] {$count} svar passer ikke til noe utsagn
}
finding-not-private = andre enn du har tilgang til {$path}
