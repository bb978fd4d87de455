# Når noko ikkje lét seg gjere

store-folder = Mappa {$path} kan ikkje brukast. Vel ei anna med --data-dir.
store-newer = Historikken i {$path} er skriven av ein nyare versjon av Selvsyn. Oppdater programmet; fila er ikkje rørt.
store-foreign = Fila selvsyn.sqlite3 i {$path} er ikkje ein Selvsyn-historikk. Flytt henne, eller vel ei anna mappe med --data-dir.
store-damaged = Historikken i {$path} er skadd og er ikkje rørt. Ta vare på fila, og hent inn eit arkiv i ei ny mappe med --data-dir.
store-disk-full = Disken er full, så {$path} kunne ikkje lagrast. Frigjer plass og prøv igjen.
store-read-only = Det er ikkje lov å skrive i {$path}. Sjekk tilgangen, eller vel ei anna mappe med --data-dir.
store-busy = Eit anna program bruker {$path}. Lukk det og prøv igjen.
store-no-such-session = Svaret finst ikkje lenger i {$path}. Start programmet på nytt.
store-locked = Svaret er avslutta og låst. Lag ein retta kopi i staden.
store-conflict = Arkivet har ei anna utgåve av eit skjema enn {$path}, med same versjon. Ingenting er henta inn; be om eit nytt arkiv.
store-other = {$path} kunne ikkje brukast. Start programmet på nytt, og ta vare på fila om det ikkje hjelper.
archive-not-json = {$path} er ikkje eit heilt arkiv: det stoppar på linje {$line}, teikn {$column}. Eksporter det på nytt.
archive-foreign = {$path} er ikkje eit Selvsyn-arkiv. Vel ei fil som er eksportert frå Selvsyn.
archive-newer = {$path} er skriven av ein nyare versjon av Selvsyn. Oppdater programmet først.
archive-wrong = {$path} er ikkje som det skal ved {$place}. Ingenting er henta inn; eksporter det på nytt.
error-no-data-folder = Fann inga mappe for dataa dine. Vel ei med --data-dir.
error-no-instrument = Det finst ikkje noko skjema som heiter «{$id}». Skriv «selvsyn instruments» for å sjå dei.
error-answer-count = Skjemaet har {$expected} utsegner, men det er gitt {$given} svar. Skriv eitt svar for kvar utsegn, med komma mellom.
error-answer = Svar nummer {$number}, «{$text}», er ikkje eit tal frå 1 til {$max}. Bruk «-» for ikkje relevant, og ingenting for usvara.
error-date = «{$text}» er ikkje ein dato. Skriv han som 2026-03-14.
error-label = Merkelappen er for lang. Bruk høgst {$max} teikn.
error-no-session = Det finst ikkje noko svar «{$name}». Skriv «selvsyn history» for å sjå dei.
error-kind = «{$kind}» er ikkje eit diagram. Vel radar, bars eller dots.
error-not-empty = Mappa {$path} er ikkje tom. Vel ei anna med --out.
no-display = Fann ingen skjerm å opne vindauget på. Prøv «selvsyn demo», eller «selvsyn --help» for det som verkar utan vindauge.
no-renderer = Vindauget kunne ikkje teiknast: verken OpenGL eller Vulkan, DirectX eller Metal verkar her. Oppdater skjermdrivaren.
