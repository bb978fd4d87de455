# Eigne skjema for verksemda

own-title = Eigne skjema
own-lead = Ei verksemd kan ha sine eigne skjema ved sida av dei som følgjer med. Eit skjema er ei JSON-fil. Har fila feil, får du vite kvar, og ingenting blir henta inn.
own-add = Hent inn eit skjema…
own-folder = Skjemaa ligg i {$path}.
own-none = Ingen eigne skjema enno.
own-about = {$id}, versjon {$version}
own-remove = Fjern {$title}
own-removed = Skjemaet {$title} er fjerna. Eigenvurderingane er der framleis. Du kan angre til du lukkar programmet.
own-restored = Skjemaet er tilbake.
own-added = No kan du svare på skjemaet {$title}.
own-refused = {$count ->
    [one] {$name} er ikkje henta inn. Rett dette, og prøv igjen:
   *[other] {$name} er ikkje henta inn. Rett desse {$count} feila, og prøv igjen:
}
own-not-offered = Du kan ikkje svare på {$name} enno:
own-problems-close = Lukk lista over feil
dialog-own = Hent inn eit skjema
validate-sound = {$path} er i orden: {$title}, versjon {$version}, {$dimensions ->
    [one] éin dimensjon
   *[other] {$dimensions} dimensjonar
}, {$items ->
    [one] éi utsegn
   *[other] {$items} utsegner
}.
error-own-refused = {$count ->
    [one] {$path} har éin feil. Rett han, og prøv igjen.
   *[other] {$path} har {$count} feil. Rett dei, og prøv igjen.
}
error-own-keep = Skjemaet kunne ikkje lagrast i {$path}. Sjekk tilgangen til mappa.
error-own-remove = Skjemaet kunne ikkje fjernast frå {$path}. Sjekk tilgangen til mappa.
problem-at = {$place}: {$what}
problem-not-json = Fila er ikkje gyldig JSON: Ho stoppar på linje {$line}, teikn {$column}.
problem-missing = Dette må vere med.
problem-unknown = Dette finst ikkje i formatet. Fjern det, eller rett skrivemåten.
problem-not-object = Her skal det stå eit objekt, {"{ … }"}.
problem-not-list = Her skal det stå ei liste, [ … ].
problem-not-text = Her skal det stå ein tekst i hermeteikn.
problem-not-integer = Her skal det stå eit heilt tal.
problem-not-number = Her skal det stå eit tal.
problem-not-boolean = Her skal det stå true eller false.
problem-empty = Skriv ein tekst her.
problem-too-long = Teksten er for lang. Bruk høgst {$max} teikn.
problem-out-of-range = Talet må liggje mellom {$min} og {$max}.
problem-count = Lista skal ha frå {$min} til {$max ->
    [one] 1 oppføring
   *[other] {$max} oppføringar
}.
problem-bad-id = Ein id er små bokstavar frå a til z, tal og bindestrek, høgst 40 teikn.
problem-duplicate = Denne id-en er brukt før i fila. Vel ein annan.
problem-twice = Denne nøkkelen står to gonger på same stad. Fjern den eine.
problem-too-much = Det er meir her enn noka slik fil har. Fjern det som er for mykje.
problem-item-id = Utsegna skal ha id-en {$expected}.
problem-not-one-of = Vel ein av desse: {$allowed}.
problem-profile-scale = Berre skjema med {$points ->
    [one] eitt punkt
   *[other] {$points} punkt
} på skalaen kan vere med i den samla profilen. Set «profile» til false.
problem-shipped = Selvsyn har sjølv eit skjema med denne id-en. Vel ein annan.
problem-version-taken = Eit anna skjema er allereie kjent som versjon {$version}. Gje det endra skjemaet eit høgare versjonsnummer.
problem-code-number = I kodane frå deltakarane kan dette skjemaet ikkje skiljast frå «{$other}». Gje det ein annan id.
problem-not-a-file = Dette er ikkje ei vanleg fil. Legg sjølve fila her.
problem-file-too-large = Fila er større enn {$megabytes} MB, og så stor er inga slik fil.
problem-no-text = Fila er ikkje tekst i UTF-8. Lagre ho slik.
problem-unreadable = Fila kan ikkje lesast. Sjekk at du har tilgang til ho.
problem-folder-unreadable = Mappa kan ikkje lesast. Sjekk at ho er ei mappe, og at du har tilgang til ho.
problem-more = Det er fleire feil enn desse {$count}. Rett dei først, og prøv igjen.
