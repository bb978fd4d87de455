# Lessons in files of their own

problem-no-questionnaire = Selvsyn har ikkje noko skjema med denne id-en. Hent inn skjemaet først, eller rett id-en.
problem-no-picture = Dette biletet er ikkje i fila. Legg det under «pictures», eller rett namnet.
problem-not-a-picture = Dette er ikkje eit PNG-bilete i base64. Lagre biletet som PNG, og legg det inn på nytt.
problem-picture-too-large = Biletet er for stort. Bruk høgst {$side} pikslar i kvar retning, 8 millionar i alt og {$megabytes} MB.
problem-not-of-kind = Eit lysbilete av dette slaget kan ikkje ha dette. Fjern det, eller vel eit anna slag.
problem-all-hidden = Alle lysbileta er skjulte. Vis minst eitt.
problem-no-such-text = Lysbiletet har ingen tekst på staden «{$named}». Rett det, eller fjern det.
problem-lesson-shipped = Selvsyn har sjølv ein leksjon med denne id-en. Vel ein annan.
problem-lesson-taken = Ein annan leksjon er allereie henta inn som versjon {$version}. Gje den endra leksjonen eit høgare versjonsnummer.
problem-newer-format = Fila er laga med ein nyare versjon av Selvsyn. Oppdater Selvsyn, og prøv igjen.
lesson-title = Leksjonar
lesson-lead = Ei verksemd kan ha andre leksjonar ved sida av den som følgjer med. Ein leksjon er éi fil med tekstar og bilete. Har fila feil, får du vite kvar, og ingenting blir henta inn.
lesson-none = Ingen andre leksjonar enno.
lesson-add = Hent inn ein leksjon…
lesson-folder = Leksjonane ligg i {$path}.
lesson-not-offered = {$name} kan ikkje visast enno:
lesson-refused = {$count ->
    [one] {$name} er ikkje henta inn. Rett dette, og prøv igjen:
   *[other] {$name} er ikkje henta inn. Rett desse {$count} feila, og prøv igjen:
}
lesson-added = No kan du vise og lese leksjonen {$title}.
lesson-removed = Leksjonen {$title} er fjerna. Du kan angre til du lukkar programmet.
lesson-restored = Leksjonen er tilbake.
lesson-slides = {$count ->
    [one] eitt lysbilete
   *[other] {$count} lysbilete
}
error-lesson-keep = Leksjonen kunne ikkje lagrast i {$path}. Sjekk tilgangen til mappa.
error-lesson-remove = Leksjonen kunne ikkje fjernast frå {$path}. Sjekk tilgangen til mappa.
error-no-lesson = Det finst ingen leksjon «{$id}». Skriv «selvsyn lesson list» for å sjå alle.
job-lesson = Hentar leksjonen…
dialog-lesson = Hent inn ein leksjon
dialog-save-lesson = Lagre leksjonen
file-lesson = selvsyn
given-lesson = Vil du hente inn leksjonen {$title} frå {$name}? Då kan han visast og lesast her, ved sida av dei andre.
given-lesson-refused = Leksjonen i {$name} kan ikkje hentast inn. Under «Leksjonar» står det kva som må rettast.
course-read = Les
course-lessons = Leksjon
help-lesson = Vis leksjonane, hent inn ein, eller skriv ein til fil
help-lesson-list = Vis leksjonane som kan visast og lesast
help-lesson-import = Hent inn ein leksjon; har fila feil, blir alle viste, og ingenting blir henta inn
help-lesson-import-file = Leksjonen som blir henta inn
help-lesson-export = Skriv ein leksjon til fil, heil eller på papir
help-lesson-export-slides = Skriv lysbileta til ein PDF, eitt på kvar side
help-lesson-export-handout = Skriv eit deltakarark til ein PDF, tre lysbilete på kvar side
help-lesson-export-script = Skriv køyreplanen med tider og notat, som PDF eller .docx
help-id = Id-en til leksjonen, slik «lesson list» viser han

# Ein leksjon å lese

read-back = Tilbake til lysbileta
read-whose = Orda er frå kurset. Det som er frå Selvsyn, er merkt «Selvsyn».
read-own = Orda er frå Selvsyn
read-talk = {$count ->
    [one] Til samtale i eitt minutt
   *[other] Til samtale i {$count} minutt
}
read-notes = Notat til kursleiaren
read-result = Resultatet ditt: {$title}
read-answer = Svar på {$title}
