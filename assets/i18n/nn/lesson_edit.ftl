span-minutes = {$minutes} min
span-hours = {$hours} t
span-both = {$hours} t {$minutes} min
lesson-length = {$slides ->
    [one] Eitt lysbilete, {$length}
   *[other] {$slides} lysbilete, {$length}
}
lesson-takes = {$length}
lesson-gathering = Samling {$number}
lesson-gathering-from = Samling {$number} byrjar her
lesson-hidden = Gøymt
lesson-hidden-count = {$count ->
    [one] Eitt lysbilete er gøymt.
   *[other] {$count} lysbilete er gøymde.
}
lesson-picture-of = Bilete: {$alt}
lesson-handout-notes = Eigne notat
lesson-whose-course = Orda er frå kurset. Leietekstar, samtalespørsmål, tider og notat er i hovudsak skrivne for Selvsyn.
lesson-whose-other = Orda er frå den som laga leksjonen.
lesson-whose-edited = Eigne ord står på lysbilete {$slides}.
lesson-untranslated = {$count ->
    [one] Éin tekst her finst ikkje på nynorsk, og blir vist på språket han er skriven på.
   *[other] {$count} tekstar her finst ikkje på nynorsk, og blir viste på språket dei er skrivne på.
}
lesson-untranslated-slides = {$count ->
    [one] Eitt lysbilete har tekst som ikkje finst på nynorsk.
   *[other] {$count} lysbilete har tekst som ikkje finst på nynorsk.
}
lesson-slides-pdf = Lysbilete
lesson-handout = Deltakarark
lesson-script = Køyreplan
lesson-file-whole = Leksjonen
file-lesson-slides = selvsyn-lysbilete
file-lesson-handout = selvsyn-deltakarark
file-lesson-script = selvsyn-program
dialog-save-slides = Lagre lysbileta
dialog-save-handout = Lagre deltakararket
dialog-save-script = Lagre køyreplanen

# Ei eiga utgåve.
lesson-copy = Lag ein kopi
lesson-edit = Endre
lesson-copied = Kopien er laga. Du endrar han her; kurset som følgjer med, er som før.
lesson-copy-title = Vår kopi av {$title}
slide-back = Tilbake til lysbileta
slide-lead = Gøym, flytt, endre og legg til. Det du endrar, blir merkt «Eigne ord». Alt blir lagra medan du skriv.
slide-title = Kva leksjonen heiter
slide-start = Byrjar klokka
slide-start-wrong = Skriv klokkeslettet slik: 09:00
slide-slides = Lysbileta
slide-undo = Angre
slide-add-text = Ny side med tekst
slide-add-picture = Ny side med bilete…
slide-full = Det er ikkje plass til fleire lysbilete.
slide-slide = Lysbilete {$number}: {$title}
slide-up = Flytt opp
slide-down = Flytt ned
slide-hide = Gøym
slide-show = Vis
slide-remove = Slett
slide-gathering = Ny samling byrjar her
slide-gathering-not = Ikkje ny samling her
slide-field-title = Tittel
slide-field-lead = Leietekst
slide-field-alt = Kva biletet viser
slide-field-question = Spørsmål {$number}
slide-field-bullet = Punkt {$number}
slide-field-column = Kolonne {$number}: overskrift
slide-field-subtitle = Kolonne {$number}: under overskrifta
slide-field-column-bullet = Kolonne {$column}: punkt {$number}
slide-field-talk = Spørsmål til samtale
slide-field-talk-minutes = Samtale, minutt
slide-field-minutes = Heile sida, minutt
slide-field-source = Kjelde
slide-field-notes = Notat til kursleiaren
slide-add-line = Nytt punkt
slide-add-question = Nytt spørsmål
slide-remove-line = Fjern {$name}
slide-whose-course = Frå kurset
slide-whose-selvsyn = Selvsyn
slide-whose-own = Eigne ord
slide-whose-own-name = Eigne ord
slide-only-in = Finst berre på {$languages}
slide-new-title = Ny side
slide-new-line = Skriv punktet her
slide-new-question = Skriv spørsmålet her
slide-new-alt = Eit bilete
slide-keys = Alt + pil opp og ned flyttar sida som er open. Ctrl + Z angrar.
slide-not-kept = Endringa er ikkje lagra i {$path}. Sjekk tilgangen til mappa. Det du har skrive, står her til programmet blir lukka.
slide-picture-full = Det er ikkje plass til fleire bilete i leksjonen.
slide-picture-not = {$name} kan ikkje brukast. {$problem}
dialog-lesson-picture = Vel eit bilete (PNG)
lesson-in-nb = bokmål
lesson-in-nn = nynorsk
lesson-in-en = engelsk
