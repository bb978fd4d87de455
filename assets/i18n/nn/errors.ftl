# Når noko ikkje lét seg gjere

store-folder = Mappa {$path} kan ikkje brukast. Be IT-avdelinga om hjelp.
store-newer = Dataa dine i {$path} er lagra av ein nyare versjon av Selvsyn. Oppdater programmet; fila er ikkje rørt.
store-foreign = Fila selvsyn.sqlite3 i {$path} er ikkje laga av Selvsyn, og er ikkje rørt. Flytt ho, eller be IT-avdelinga om hjelp.
store-damaged = Dataa dine i {$path} er skadde og er ikkje rørte. Ta kontakt med IT-avdelinga før du gjer noko med fila.
store-too-large = Datafila i {$path} er større enn 1 GB, og så mykje les ikkje Selvsyn. Fila er ikkje rørt; be IT-avdelinga om hjelp.
store-disk-full = Disken er full, så {$path} kunne ikkje lagrast. Frigjer plass, og prøv igjen.
store-read-only = Det er ikkje lov å skrive i {$path}. Sjekk tilgangen, eller be IT-avdelinga om hjelp.
terminal-other-folder = Med --data-dir kan du velje ei anna mappe.
terminal-archive = Har du eit arkiv, kan du hente det inn i ei ny mappe med --data-dir.
store-busy = Eit anna program bruker {$path}. Lukk det, og prøv igjen.
store-occupied = Selvsyn er allereie i gang med å endre {$path}. Vent litt, og prøv igjen.
store-no-such-session = Eigenvurderinga finst ikkje lenger i {$path}. Start programmet på nytt.
store-no-such-course = Kurset finst ikkje lenger i {$path}. Start programmet på nytt.
store-locked = Eigenvurderinga er avslutta og låst. Lag ein retta kopi i staden.
store-conflict = Arkivet har eit skjema med same id og versjon som eit i {$path}, men med andre utsegner. Ingenting er henta inn; be om eit nytt arkiv.
store-taken = Arkivet har eit anna skjema enn «{$what}» her, med same id og versjon. Ingenting er henta inn; be om eit arkiv der det skjemaet har ein annan id.
store-not-a-file = {$what} i {$path} er ikkje ei vanleg fil, men ei lenkje, ei mappe, eit røyr eller liknande. Selvsyn rører ho ikkje; flytt ho bort, og prøv igjen.
store-definition = Skjemaet er endra sidan sist, men har same versjon som det som er lagra i {$path}. Ingenting er lagra; oppdater Selvsyn, eller gje det endra skjemaet ein ny versjon.
store-random = Maskina gav ingen tilfeldige tal, så bidraget kunne ikkje lagast. Prøv igjen.
store-replaced = Eit anna program har flytta, bytt ut eller endra {$path}, så dette vart ikkje lagra. Prøv igjen.
store-rescued = Eit anna program har flytta, bytt ut eller endra dataa dine, så det du gjer no, blir lagra i {$path} i staden. Gjenopprett frå den fila under «Innstillingar», «Tryggingskopiar».
store-left = Eit anna program har rørt dataa dine, og det som då vart teke vare på, ligg i {$path} og ikkje her. Gjenopprett frå den fila under «Innstillingar», «Tryggingskopiar». Treng du det ikkje, kan du flytte fila bort.
store-other = {$path} kunne ikkje brukast. Start programmet på nytt, og ta vare på fila om det ikkje hjelper.
archive-not-json = {$path} er ikkje eit heilt arkiv: Det stoppar på linje {$line}, teikn {$column}. Eksporter det på nytt.
archive-foreign = {$path} er ikkje eit Selvsyn-arkiv. Vel ei fil som er eksportert frå Selvsyn.
archive-newer = {$path} er laga av ein nyare versjon av Selvsyn. Oppdater programmet først.
archive-wrong = {$path} har ein feil ved {$place}. Ingenting er henta inn; eksporter arkivet på nytt.
archive-twice = {$path} har det same to gonger ved {$place}. Ingenting er henta inn; eksporter arkivet på nytt.
error-no-data-folder = Fann inga mappe for dataa dine. Be IT-avdelinga om hjelp.
error-no-instrument = Det finst ikkje noko skjema som heiter «{$id}». Skriv «selvsyn instruments» for å sjå alle.
error-answer-count = Skjemaet har {$expected ->
    [one] {$expected} utsegn
   *[other] {$expected} utsegner
}, men det er gjeve {$given} svar. Skriv eitt svar for kvar utsegn, med komma mellom.
error-answer = Svar nummer {$number}, «{$text}», er ikkje eit tal frå 1 til {$max}. Bruk «-» for ikkje relevant, og ingenting for ikkje svara på.
error-date = «{$text}» er ikkje ein dato. Skriv han som 2026-03-14.
error-in-future = {$date} er i framtida. Ei eigenvurdering gjeld i dag eller ein dag før. Sjekk året, og skriv datoen på nytt.
error-long-ago = {$date} er lenge sidan. Sjekk året. Er datoen rett, så skriv det same med --yes.
error-only-in-future = Alle eigenvurderingane er daterte i framtida, så ingen av dei er den siste. Rett datoen med «selvsyn date SESSION 2026-03-14».
error-label = Merkelappen er for lang. Bruk høgst {$max} teikn.
error-no-session = Det finst inga eigenvurdering «{$name}». Skriv «selvsyn history» for å sjå alle.
error-kind = «{$kind}» er ikkje eit diagram. Vel radar, bars eller dots.
error-not-empty = Mappa {$path} er ikkje tom. Vel ei anna med --out.
error-output = Resultatet kunne ikkje skrivast dit det skulle. Sjekk at det er plass der; «selvsyn history» viser kva som er lagra.
no-display = Fann ingen skjerm å opne vindauget på. Prøv «selvsyn demo», eller «selvsyn --help» for det som verkar utan vindauge.
no-renderer = Vindauget kunne ikkje teiknast. Dette vart prøvd: {$tried}. Oppdater skjermdrivaren; loggen i {$log} kan hjelpe IT-avdelinga.
window-ended = Det oppstod ein feil, og vindauget vart lukka. Det som var lagra, er trygt. Start programmet på nytt.
store-gone = Det oppstod ein feil, så det du gjer no, blir ikkje lagra. Start programmet på nytt. Det som var lagra, er trygt.
error-contribution-others = {$path} er bidraget til nokon andre, eller til eit anna kurs, og er ikkje rørt. Vel eit anna namn.
error-contribution-unread = {$path} kunne ikkje lesast. Det kan vere bidraget til nokon andre, så fila er ikkje rørt. Vel eit anna namn.
error-entry = Ingenting er lagra: Det er ein feil ved {$place}. Samanlikn med skjemaet for arkivet, og prøv igjen.
error-plan-changed = Planen er endra sidan du henta han. Hent han på nytt, gjer endringa der, og prøv igjen.
