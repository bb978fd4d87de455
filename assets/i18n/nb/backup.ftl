# Sikkerhetskopier

help-backup = Skriv en kontrollert sikkerhetskopi av historikken til fil
help-backup-out = Filen kopien skrives til
help-restore = Gjør historikken til det sikkerhetskopien er; det som er der nå, blir tatt vare på
help-restore-file = Sikkerhetskopien
help-check = Kontroller at historikken er hel og bare kan leses av deg
store-not-there = Det er ingen data i {$path} ennå. Lagre en egenvurdering først.
store-damaged-way-back = Historikken i {$path} er skadet og er ikke rørt. Hent tilbake den nyeste gode sikkerhetskopien: {$command}
store-gone-way-back = Historikken i {$path} er borte, men det finnes sikkerhetskopier av den. Hent tilbake den nyeste gode: {$command} – eller flytt kopiene ut av {$backups} for å begynne på nytt.
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
restored-open = Kopien hadde ingen passordfrase, så historikken kan leses av alle som får tak i filen, til du gir den en ny.
restore-itself = {$path} er selve historikken. Velg en sikkerhetskopi.
restore-newer = {$path} er skrevet av en nyere versjon av Selvsyn. Ingenting er endret; oppdater programmet først.
restore-foreign = {$path} er ikke en sikkerhetskopi fra Selvsyn. Ingenting er endret; velg en annen fil.
restore-damaged = {$path} er skadet. Ingenting er endret; velg en annen sikkerhetskopi.
restore-other-passphrase = {$path} er låst med en annen passordfrase. Ta vare på kopien; ingenting er endret, og den kan hentes tilbake i en tom datamappe med sin egen passordfrase.
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
finding-value = en verdi i tabellen {$table} kan ikke leses
finding-not-private = andre enn du har tilgang til {$path}

settings-backups = Sikkerhetskopier…
backups-title = Sikkerhetskopier
backups-lead = Selvsyn tar en kopi av historikken når du starter og når du avslutter en besvarelse. Den nyeste fra hver av de siste 7 dagene, 4 ukene og 12 månedene blir tatt vare på. Hver kopi er kontrollert.
backups-now = Ta sikkerhetskopi nå
backups-save = Lagre kopi som…
backups-open = Gjenopprett fra fil…
backups-check = Kontroller
backups-list = Kopier på denne maskinen
backups-folder = Kopiene ligger i {$path}.
backups-none = Ingen kopier ennå.
backups-when = {$date} kl. {$time}
backups-about-safety = {$size} · det du hadde før en gjenoppretting
backups-restore-one = Gjenopprett…
backups-restore-name = Gjenopprett kopien fra {$which}
backups-ask = Gjenopprette kopien fra {$which}?
backups-ask-lead = Historikken blir slik den er i kopien. Det du har nå, blir først kopiert og ligger øverst i listen, så du kan gå tilbake.
backups-restore = Gjenopprett
backups-keep = Behold det jeg har
backups-made = Sikkerhetskopien er tatt og kontrollert.
backups-damaged = Historikken er skadet, så det ble ikke tatt noen kopi. De kopiene du har, er ikke rørt: gjenopprett den nyeste under Innstillinger, Sikkerhetskopier.
backups-full = Disken er full, så det ble ikke tatt sikkerhetskopi i {$path}. Frigjør plass.
backups-failed = Det lot seg ikke gjøre å ta sikkerhetskopi i {$path}. Sjekk at mappen finnes og at du kan skrive i den.
backups-restored = Gjenopprettet {$count ->
    [one] 1 besvarelse
   *[other] {$count} besvarelser
}. Det du hadde, er tatt vare på som en kopi.
backups-restored-damaged = Gjenopprettet {$count ->
    [one] 1 besvarelse
   *[other] {$count} besvarelser
}. Den skadde filen er lagt til side som {$kept}.
backups-advice = Gjenopprett den nyeste gode sikkerhetskopien.
dialog-save-backup = Lagre en sikkerhetskopi
dialog-pick-backup = Velg en sikkerhetskopi
file-backup = selvsyn-sikkerhetskopi
job-backup = Tar sikkerhetskopi…
job-check = Kontrollerer historikken…
window-already-open = Selvsyn er allerede åpent med historikken i {$path}. Bruk det vinduet, eller lukk det først. Ser du det ikke, er det åpent et annet sted du er logget på, for eksempel over fjernskrivebord.
