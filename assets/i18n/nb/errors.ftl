# Når noe ikke lot seg gjøre

store-folder = Mappen {$path} kan ikke brukes. Velg en annen med --data-dir.
store-newer = Historikken i {$path} er skrevet av en nyere versjon av Selvsyn. Oppdater programmet; filen er ikke rørt.
store-foreign = Filen selvsyn.sqlite3 i {$path} er ikke en Selvsyn-historikk. Flytt den, eller velg en annen mappe med --data-dir.
store-damaged = Historikken i {$path} er skadet og er ikke rørt. Ta vare på filen, og hent inn et arkiv i en ny mappe med --data-dir.
store-disk-full = Disken er full, så {$path} kunne ikke lagres. Frigjør plass og prøv igjen.
store-read-only = Det er ikke lov å skrive i {$path}. Sjekk tilgangen, eller velg en annen mappe med --data-dir.
store-busy = Et annet program bruker {$path}. Lukk det og prøv igjen.
store-no-such-session = Besvarelsen finnes ikke lenger i {$path}. Start programmet på nytt.
store-locked = Besvarelsen er avsluttet og låst. Lag en rettet kopi i stedet.
store-conflict = Arkivet har en annen utgave av et skjema enn {$path}, med samme versjon. Ingenting er hentet inn; be om et nytt arkiv.
store-other = {$path} kunne ikke brukes. Start programmet på nytt, og ta vare på filen hvis det ikke hjelper.
archive-not-json = {$path} er ikke et helt arkiv: det stopper på linje {$line}, tegn {$column}. Eksporter det på nytt.
archive-foreign = {$path} er ikke et Selvsyn-arkiv. Velg en fil som er eksportert fra Selvsyn.
archive-newer = {$path} er skrevet av en nyere versjon av Selvsyn. Oppdater programmet først.
archive-wrong = {$path} er ikke som det skal ved {$place}. Ingenting er hentet inn; eksporter det på nytt.
error-no-data-folder = Fant ingen mappe for dataene dine. Velg en med --data-dir.
error-no-instrument = Det finnes ikke noe skjema som heter «{$id}». Skriv «selvsyn instruments» for å se dem.
error-answer-count = Skjemaet har {$expected} utsagn, men det er gitt {$given} svar. Skriv ett svar for hvert utsagn, med komma mellom.
error-answer = Svar nummer {$number}, «{$text}», er ikke et tall fra 1 til {$max}. Bruk «-» for ikke relevant, og ingenting for ubesvart.
error-date = «{$text}» er ikke en dato. Skriv den som 2026-03-14.
error-label = Merkelappen er for lang. Bruk høyst {$max} tegn.
error-no-session = Det finnes ingen besvarelse «{$name}». Skriv «selvsyn history» for å se dem.
error-kind = «{$kind}» er ikke et diagram. Velg radar, bars eller dots.
error-not-empty = Mappen {$path} er ikke tom. Velg en annen med --out.
no-display = Fant ingen skjerm å åpne vinduet på. Prøv «selvsyn demo», eller «selvsyn --help» for det som virker uten vindu.
no-renderer = Vinduet kunne ikke tegnes: verken OpenGL eller Vulkan, DirectX eller Metal virker her. Oppdater skjermdriveren.
