# Virksomhetens egne skjemaer

own-title = Egne skjemaer
own-lead = En virksomhet kan ha sine egne skjemaer ved siden av dem som følger med. Et skjema er en JSON-fil; feil i den blir vist med sted, og da hentes ingenting inn.
own-add = Hent inn et skjema…
own-folder = Skjemaene ligger i {$path}.
own-none = Ingen egne skjemaer ennå.
own-about = {$id}, versjon {$version}
own-remove = Ta ut {$title}
own-removed = Skjemaet {$title} er tatt ut. Besvarelsene er der fortsatt. Du kan angre til du lukker programmet.
own-restored = Skjemaet er tilbake.
own-added = Skjemaet {$title} kan nå besvares.
own-refused = {$count ->
    [one] {$name} er ikke hentet inn. Rett dette, og prøv igjen:
   *[other] {$name} er ikke hentet inn. Rett disse {$count} feilene, og prøv igjen:
}
own-not-offered = {$name} kan ikke besvares ennå:
own-problems-close = Lukk listen over feil
dialog-own = Hent inn et skjema
validate-sound = {$path} er i orden: {$title}, versjon {$version}, {$dimensions ->
    [one] én dimensjon
   *[other] {$dimensions} dimensjoner
}, {$items} utsagn.
error-own-refused = {$count ->
    [one] {$path} har én feil. Rett den, og prøv igjen.
   *[other] {$path} har {$count} feil. Rett dem, og prøv igjen.
}
error-own-keep = Skjemaet kunne ikke lagres i {$path}. Sjekk tilgangen til mappen.
problem-at = {$place}: {$what}
problem-not-json = Filen er ikke gyldig JSON: den stopper på linje {$line}, tegn {$column}.
problem-missing = Dette må være med.
problem-unknown = Dette kjenner ikke formatet. Ta det bort, eller rett skrivemåten.
problem-not-object = Her skal det stå et objekt, {"{ … }"}.
problem-not-list = Her skal det stå en liste, [ … ].
problem-not-text = Her skal det stå en tekst i anførselstegn.
problem-not-integer = Her skal det stå et helt tall.
problem-not-number = Her skal det stå et tall.
problem-not-boolean = Her skal det stå true eller false.
problem-empty = Skriv en tekst her.
problem-too-long = Teksten er for lang. Bruk høyst {$max} tegn.
problem-out-of-range = Tallet må ligge mellom {$min} og {$max}.
problem-count = Listen skal ha fra {$min} til {$max} oppføringer.
problem-bad-id = En id er små bokstaver fra a til z, tall og bindestrek, høyst 40 tegn.
problem-duplicate = Denne id-en er brukt før i filen. Velg en annen.
problem-twice = Denne nøkkelen står to ganger på samme sted. Ta bort den ene.
problem-too-much = Det er mer her enn noe skjema har. Ta bort det som er for mye.
problem-item-id = Utsagnet skal ha id-en {$expected}.
problem-not-one-of = Velg en av disse: {$allowed}.
problem-profile-scale = Bare skjemaer med {$points} punkter på skalaen kan være med i samlet profil. Sett profile til false.
problem-shipped = Selvsyn har selv et skjema med denne id-en. Velg en annen.
problem-version-taken = Et annet skjema er alt kjent som versjon {$version}. Gi det endrede skjemaet et høyere versjonsnummer.
problem-code-number = I deltakernes koder kan dette skjemaet ikke skilles fra «{$other}». Gi det en annen id.
problem-not-a-file = Dette er ikke en vanlig fil. Legg selve skjemafilen her.
problem-file-too-large = Filen er større enn {$megabytes} MB, og så stort er ikke noe skjema.
problem-no-text = Filen er ikke tekst i UTF-8. Lagre den som det.
problem-unreadable = Filen kan ikke leses. Sjekk at du har tilgang til den.
problem-more = Det er flere feil enn disse {$count}. Rett dem først, og prøv igjen.
