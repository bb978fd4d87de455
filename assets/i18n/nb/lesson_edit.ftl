span-minutes = {$minutes} min
span-hours = {$hours} t
span-both = {$hours} t {$minutes} min
lesson-length = {$slides ->
    [one] Ett lysbilde, {$length}
   *[other] {$slides} lysbilder, {$length}
}
lesson-takes = {$length}
lesson-gathering = Samling {$number}
lesson-gathering-from = Samling {$number} begynner her
lesson-hidden = Skjult
lesson-hidden-count = {$count ->
    [one] Ett lysbilde er skjult.
   *[other] {$count} lysbilder er skjult.
}
lesson-picture-of = Bilde: {$alt}
lesson-handout-notes = Egne notater
lesson-whose-course = Ordene er fra kurset. Ledetekster, samtalespørsmål, tider og notater er i hovedsak skrevet for Selvsyn.
lesson-whose-other = Ordene er fra den som laget leksjonen.
lesson-whose-edited = Egne ord står på lysbilde {$slides}.
lesson-untranslated = {$count ->
    [one] Én tekst her finnes ikke på bokmål, og vises på språket den er skrevet på.
   *[other] {$count} tekster her finnes ikke på bokmål, og vises på språket de er skrevet på.
}
lesson-untranslated-slides = {$count ->
    [one] Ett lysbilde har tekst som ikke finnes på bokmål.
   *[other] {$count} lysbilder har tekst som ikke finnes på bokmål.
}
lesson-slides-pdf = Lysbilder
lesson-handout = Deltakerark
lesson-script = Kjøreplan
lesson-file-whole = Leksjonen
file-lesson-slides = selvsyn-lysbilder
file-lesson-handout = selvsyn-deltakerark
file-lesson-script = selvsyn-program
dialog-save-slides = Lagre lysbildene
dialog-save-handout = Lagre deltakerarket
dialog-save-script = Lagre kjøreplanen

# En egen utgave.
lesson-copy = Lag en kopi
lesson-edit = Endre
lesson-copied = Kopien er laget. Du endrer den her; kurset som følger med, er som før.
lesson-copy-title = Vår kopi av {$title}
slide-back = Tilbake til lysbildene
slide-lead = Skjul, flytt, endre og legg til. Det du endrer, blir merket «Egne ord». Alt lagres mens du skriver.
slide-title = Hva leksjonen heter
slide-start = Begynner klokka
slide-start-wrong = Skriv klokkeslettet slik: 09:00
slide-slides = Lysbildene
slide-undo = Angre
slide-add-text = Ny side med tekst
slide-add-picture = Ny side med bilde…
slide-full = Det er ikke plass til flere lysbilder.
slide-slide = Lysbilde {$number}: {$title}
slide-up = Flytt opp
slide-down = Flytt ned
slide-hide = Skjul
slide-show = Vis
slide-remove = Slett
slide-gathering = Ny samling begynner her
slide-gathering-not = Ikke ny samling her
slide-field-title = Tittel
slide-field-lead = Ledetekst
slide-field-alt = Hva bildet viser
slide-field-question = Spørsmål {$number}
slide-field-bullet = Punkt {$number}
slide-field-column = Kolonne {$number}: overskrift
slide-field-subtitle = Kolonne {$number}: under overskriften
slide-field-column-bullet = Kolonne {$column}: punkt {$number}
slide-field-talk = Spørsmål til samtale
slide-field-talk-minutes = Samtale, minutter
slide-field-minutes = Hele siden, minutter
slide-field-source = Kilde
slide-field-notes = Notater til kurslederen
slide-add-line = Nytt punkt
slide-add-question = Nytt spørsmål
slide-remove-line = Fjern {$name}
slide-whose-course = Fra kurset
slide-whose-selvsyn = Selvsyn
slide-whose-own = Egne ord
slide-whose-own-name = Egne ord
slide-only-in = Finnes bare på {$languages}
slide-new-title = Ny side
slide-new-line = Skriv punktet her
slide-new-question = Skriv spørsmålet her
slide-new-alt = Et bilde
slide-keys = Alt + pil opp og ned flytter siden som er åpen. Ctrl + Z angrer.
slide-not-kept = Endringen er ikke lagret i {$path}. Sjekk tilgangen til mappen. Det du har skrevet, står her til programmet lukkes.
slide-picture-full = Det er ikke plass til flere bilder i leksjonen.
slide-picture-not = {$name} kan ikke brukes. {$problem}
dialog-lesson-picture = Velg et bilde (PNG)
lesson-in-nb = bokmål
lesson-in-nn = nynorsk
lesson-in-en = engelsk
