# Sikkerhetskopier

help-backup = Lagre en kontrollert sikkerhetskopi av dataene dine i en fil
help-backup-out = Filen kopien skal ligge i
help-restore = Gjenopprett dataene dine fra en sikkerhetskopi; det du har nå, blir tatt vare på
help-restore-file = Sikkerhetskopien
help-check = Kontroller at dataene dine er uskadde og bare kan leses av deg
store-not-there = Det finnes ingen data fra Selvsyn i {$path} ennå. Lagre en egenvurdering først.
store-damaged-way-back = Dataene dine i {$path} er skadet og er ikke rørt. Gjenopprett den nyeste uskadde sikkerhetskopien: {$command}
store-gone-way-back = Dataene dine i {$path} er borte, men det finnes sikkerhetskopier. Gjenopprett den nyeste uskadde: {$command} – eller flytt kopiene ut av {$backups} for å begynne på nytt.
backup-wrote = Lagret og kontrollerte {$path}: {$count ->
    [one] 1 egenvurdering
   *[other] {$count} egenvurderinger
}.
backup-itself = {$path} er selve datafilen. Velg et annet navn på kopien.
restored = Gjenopprettet {$count ->
    [one] 1 egenvurdering
   *[other] {$count} egenvurderinger
} fra {$path}.
restored-over = Gjenopprettet {$count ->
    [one] 1 egenvurdering
   *[other] {$count} egenvurderinger
} fra {$path}. Det du hadde, er tatt vare på i {$kept}.
restored-over-damaged = Gjenopprettet {$count ->
    [one] 1 egenvurdering
   *[other] {$count} egenvurderinger
} fra {$path}. Den skadede filen er lagt til side som {$kept}.
restored-open = Kopien hadde ingen passordfrase, så alle som får tak i filen, kan lese dataene dine til du velger en ny.
restore-itself = {$path} er selve datafilen. Velg en sikkerhetskopi.
restore-newer = {$path} er laget med en nyere versjon av Selvsyn. Ingenting er endret; oppdater programmet først.
restore-foreign = {$path} er ikke en sikkerhetskopi fra Selvsyn. Ingenting er endret; velg en annen fil.
restore-damaged = {$path} er skadet. Ingenting er endret; velg en annen sikkerhetskopi.
restore-other-passphrase = {$path} er låst med en annen passordfrase. Ingenting er endret. Ta vare på kopien; den kan gjenopprettes i en tom datamappe, med sin egen passordfrase.
restore-unreadable = {$path} kan ikke leses. Ingenting er endret; sjekk at filen finnes, og at du har tilgang.
restore-no-safety = Det som ligger i {$path}, kunne ikke kopieres først, så ingenting er endret. Frigjør plass, sjekk tilgangen, og prøv igjen.
check-whole = Dataene dine i {$path} er uskadde: {$count ->
    [one] 1 egenvurdering
   *[other] {$count} egenvurderinger
}.
check-found = Dataene dine i {$path} er ikke i orden: {$found}. {$advice}
check-way-back = Gjenopprett den nyeste uskadde sikkerhetskopien: {$command}
check-no-copy = Ta vare på filen. Det finnes ingen uskadd sikkerhetskopi av den.
check-make-private = Fjern tilgangen for andre.
finding-broken = filen er skadet
finding-shape = filen er ikke bygd som en fil fra Selvsyn
finding-orphans = {$count ->
    [one] 1 opplysning mangler det den hører til
   *[other] {$count} opplysninger mangler det de hører til
}
finding-definitions = {$count ->
    [one] 1 skjema kan ikke leses
   *[other] {$count} skjemaer kan ikke leses
}
finding-answers = {$count ->
    [one] 1 svar passer ikke til noe utsagn
   *[other] {$count} svar passer ikke til noe utsagn
}
finding-value = en opplysning kan ikke leses (tabellen {$table})
finding-not-private = andre har tilgang til {$path}

settings-backups = Sikkerhetskopier…
backups-title = Sikkerhetskopier
backups-lead = Selvsyn tar en kopi av dataene dine når programmet starter og når du avslutter en egenvurdering. Én kopi blir tatt vare på for hver dag den siste uken, én for hver uke den siste måneden og én for hver måned det siste året. Hver kopi blir kontrollert.
backups-now = Ta sikkerhetskopi nå
backups-save = Lagre kopi som…
backups-open = Gjenopprett fra fil…
backups-check = Kontroller
backups-list = Kopier på denne maskinen
backups-folder = Kopiene ligger i {$path}.
backups-none = Ingen kopier ennå.
backups-when = {$date} kl. {$time}
backups-about-safety = {$size} · det du hadde før en gjenoppretting
backups-restore-one = Gjenopprett…
backups-restore-name = Gjenopprett kopien fra {$which}
backups-ask = Gjenopprette kopien fra {$which}?
backups-ask-lead = Dataene dine blir slik de er i kopien. Det du har nå, blir først kopiert og ligger øverst i listen, så du kan gå tilbake.
backups-restore = Gjenopprett
backups-keep = Behold det jeg har
backups-made = Sikkerhetskopien er tatt og kontrollert.
backups-damaged = Dataene dine er skadet, så det ble ikke tatt noen kopi. Kopiene du har, er ikke rørt: Gjenopprett den nyeste under «Innstillinger», «Sikkerhetskopier».
backups-full = Disken er full, så det ble ikke tatt sikkerhetskopi i {$path}. Frigjør plass.
backups-gone = Datafilen er ikke lenger i {$path}, så det ble ikke tatt sikkerhetskopi.
backups-failed = Kunne ikke ta sikkerhetskopi i {$path}. Sjekk at mappen finnes, og at du kan skrive i den.
backups-restored = Gjenopprettet {$count ->
    [one] 1 egenvurdering
   *[other] {$count} egenvurderinger
}. Det du hadde, er tatt vare på som en kopi.
backups-restored-damaged = Gjenopprettet {$count ->
    [one] 1 egenvurdering
   *[other] {$count} egenvurderinger
}. Den skadede filen er lagt til side som {$kept}.
backups-advice = Gjenopprett den nyeste uskadde sikkerhetskopien.
dialog-save-backup = Lagre en sikkerhetskopi
dialog-pick-backup = Velg en sikkerhetskopi
file-backup = selvsyn-sikkerhetskopi
job-backup = Tar sikkerhetskopi…
job-check = Kontrollerer dataene dine…
window-already-open = Selvsyn er allerede åpent med dataene i {$path}. Bruk det vinduet, eller lukk det først. Ser du det ikke, er det åpent et annet sted du er logget på, for eksempel over fjernskrivebord.
