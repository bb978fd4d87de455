# Lessons in files of their own

problem-no-questionnaire = Selvsyn har ikke noe skjema med denne id-en. Hent inn skjemaet først, eller rett id-en.
problem-no-picture = Dette bildet er ikke i filen. Legg det under «pictures», eller rett navnet.
problem-not-a-picture = Dette er ikke et PNG-bilde i base64. Lagre bildet som PNG, og legg det inn på nytt.
problem-picture-too-large = Bildet er for stort. Bruk høyst {$side} piksler i hver retning, 8 millioner i alt og {$megabytes} MB.
problem-not-of-kind = Et lysbilde av dette slaget kan ikke ha dette. Fjern det, eller velg et annet slag.
problem-all-hidden = Alle lysbildene er skjult. Vis minst ett.
problem-no-such-text = Lysbildet har ingen tekst på stedet «{$named}». Rett det, eller fjern det.
problem-lesson-shipped = Selvsyn har selv en leksjon med denne id-en. Velg en annen.
problem-lesson-taken = En annen leksjon er allerede hentet inn som versjon {$version}. Gi den endrede leksjonen et høyere versjonsnummer.
problem-newer-format = Filen er laget med en nyere versjon av Selvsyn. Oppdater Selvsyn, og prøv igjen.
lesson-title = Leksjoner
lesson-lead = En virksomhet kan ha andre leksjoner ved siden av den som følger med. En leksjon er én fil med tekster og bilder. Har filen feil, får du vite hvor, og ingenting hentes inn.
lesson-none = Ingen andre leksjoner ennå.
lesson-add = Hent inn en leksjon…
lesson-folder = Leksjonene ligger i {$path}.
lesson-not-offered = {$name} kan ikke vises ennå:
lesson-refused = {$count ->
    [one] {$name} er ikke hentet inn. Rett dette, og prøv igjen:
   *[other] {$name} er ikke hentet inn. Rett disse {$count} feilene, og prøv igjen:
}
lesson-added = Nå kan du vise og lese leksjonen {$title}.
lesson-removed = Leksjonen {$title} er fjernet. Du kan angre til du lukker programmet.
lesson-restored = Leksjonen er tilbake.
lesson-slides = {$count ->
    [one] ett lysbilde
   *[other] {$count} lysbilder
}
error-lesson-keep = Leksjonen kunne ikke lagres i {$path}. Sjekk tilgangen til mappen.
error-lesson-remove = Leksjonen kunne ikke fjernes fra {$path}. Sjekk tilgangen til mappen.
error-no-lesson = Det finnes ingen leksjon «{$id}». Skriv «selvsyn lesson list» for å se alle.
job-lesson = Henter leksjonen…
dialog-lesson = Hent inn en leksjon
dialog-save-lesson = Lagre leksjonen
file-lesson = selvsyn
given-lesson = Vil du hente inn leksjonen {$title} fra {$name}? Da kan den vises og leses her, ved siden av de andre.
given-lesson-refused = Leksjonen i {$name} kan ikke hentes inn. Under «Leksjoner» står det hva som må rettes.
course-read = Les
course-lessons = Leksjon
help-lesson = Vis leksjonene, hent inn en, eller skriv en til fil
help-lesson-list = Vis leksjonene som kan vises og leses
help-lesson-import = Hent inn en leksjon; har filen feil, vises alle, og ingenting hentes inn
help-lesson-import-file = Leksjonen som hentes inn
help-lesson-export = Skriv en leksjon til fil, hel eller på papir
help-lesson-export-slides = Skriv lysbildene til en PDF, ett på hver side
help-lesson-export-handout = Skriv et deltakerark til en PDF, tre lysbilder på hver side
help-lesson-export-script = Skriv kjøreplanen med tider og notater, som PDF eller .docx
help-id = Id-en til leksjonen, slik «lesson list» viser den

# En leksjon å lese

read-back = Tilbake til lysbildene
read-whose = Ordene er fra kurset. Det som er fra Selvsyn, er merket «Selvsyn».
read-own = Selvsyns ord
read-talk = {$count ->
    [one] Til samtale i ett minutt
   *[other] Til samtale i {$count} minutter
}
read-notes = Notater til kurslederen
read-result = Resultatet ditt: {$title}
read-answer = Svar på {$title}
