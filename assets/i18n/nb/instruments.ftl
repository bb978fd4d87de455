# Virksomhetens egne skjemaer

own-title = Egne skjemaer
own-lead = En virksomhet kan ha sine egne skjemaer ved siden av dem som følger med. Et skjema er en JSON-fil. Har filen feil, får du vite hvor, og ingenting hentes inn.
own-add = Hent inn et skjema…
own-folder = Skjemaene ligger i {$path}.
own-none = Ingen egne skjemaer ennå.
own-about = {$id}, versjon {$version}
own-remove = Fjern {$title}
own-removed = Skjemaet {$title} er fjernet. Egenvurderingene er der fortsatt. Du kan angre til du lukker programmet.
own-restored = Skjemaet er tilbake.
own-added = Nå kan du svare på skjemaet {$title}.
own-refused = {$count ->
    [one] {$name} er ikke hentet inn. Rett dette, og prøv igjen:
   *[other] {$name} er ikke hentet inn. Rett disse {$count} feilene, og prøv igjen:
}
own-not-offered = Du kan ikke svare på {$name} ennå:
own-problems-close = Lukk listen over feil
dialog-own = Hent inn et skjema
validate-sound = {$path} er i orden: {$title}, versjon {$version}, {$dimensions ->
    [one] én dimensjon
   *[other] {$dimensions} dimensjoner
}, {$items ->
    [one] ett utsagn
   *[other] {$items} utsagn
}.
error-own-refused = {$count ->
    [one] {$path} har én feil. Rett den, og prøv igjen.
   *[other] {$path} har {$count} feil. Rett dem, og prøv igjen.
}
error-own-keep = Skjemaet kunne ikke lagres i {$path}. Sjekk tilgangen til mappen.
error-own-remove = Skjemaet kunne ikke fjernes fra {$path}. Sjekk tilgangen til mappen.
problem-at = {$place}: {$what}
problem-not-json = Filen er ikke gyldig JSON: Den stopper på linje {$line}, tegn {$column}.
problem-missing = Dette må være med.
problem-unknown = Dette finnes ikke i formatet. Fjern det, eller rett skrivemåten.
problem-not-object = Her skal det stå et objekt, {"{ … }"}.
problem-not-list = Her skal det stå en liste, [ … ].
problem-not-text = Her skal det stå en tekst i anførselstegn.
problem-not-integer = Her skal det stå et helt tall.
problem-not-number = Her skal det stå et tall.
problem-not-boolean = Her skal det stå true eller false.
problem-empty = Skriv en tekst her.
problem-too-long = Teksten er for lang. Bruk høyst {$max} tegn.
problem-out-of-range = Tallet må ligge mellom {$min} og {$max}.
problem-count = Listen skal ha fra {$min} til {$max ->
    [one] 1 oppføring
   *[other] {$max} oppføringer
}.
problem-bad-id = En id er små bokstaver fra a til z, tall og bindestrek, høyst 40 tegn.
problem-duplicate = Denne id-en er brukt før i filen. Velg en annen.
problem-twice = Denne nøkkelen står to ganger på samme sted. Fjern den ene.
problem-too-much = Det er mer her enn noen slik fil har. Fjern det som er for mye.
problem-item-id = Utsagnet skal ha id-en {$expected}.
problem-not-one-of = Velg en av disse: {$allowed}.
problem-profile-scale = Bare skjemaer med {$points ->
    [one] ett punkt
   *[other] {$points} punkter
} på skalaen kan være med i den samlede profilen. Sett «profile» til false.
problem-shipped = Selvsyn har selv et skjema med denne id-en. Velg en annen.
problem-version-taken = Et annet skjema er allerede kjent som versjon {$version}. Gi det endrede skjemaet et høyere versjonsnummer.
problem-code-number = I deltakernes koder kan dette skjemaet ikke skilles fra «{$other}». Gi det en annen id.
problem-not-a-file = Dette er ikke en vanlig fil. Legg selve filen her.
problem-file-too-large = Filen er større enn {$megabytes} MB, og så stor er ingen slik fil.
problem-no-text = Filen er ikke tekst i UTF-8. Lagre den slik.
problem-unreadable = Filen kan ikke leses. Sjekk at du har tilgang til den.
problem-folder-unreadable = Mappen kan ikke leses. Sjekk at den er en mappe, og at du har tilgang til den.
problem-more = Det er flere feil enn disse {$count}. Rett dem først, og prøv igjen.
