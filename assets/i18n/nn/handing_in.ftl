# Bli med i eit kurs, og levere til det

help-join = Bli med i eit kurs; skriv ut kurskoden
help-join-course = Kursfila, kurskoden, eller teksten i QR-koden
help-code = Vis bidragskoden til ei eigenvurdering
help-code-course = Kurset koden gjeld; han blir notert som levert
help-code-round = Kva samling, frå 1; elles den næraste
help-contribute = Lever bidraget ditt til eit kurs; skriv ut kvitteringa
help-contribute-course = Kursfila eller kurskoden; eller namnet på eit kurs utan kursfil, skrive likt av alle
help-contribute-round = Kva samling, frå 1; elles den næraste
help-contribute-out = Mappa bidraget blir lagt i, med eit tilfeldig namn, eller fila som blir skriven; inga fil blir erstatta
help-contribute-plain = Skriv éi linje JSON som alle kan lese, i staden for ei forsegla fil

course-file-pasted = Teksten frå QR-koden
error-course-file-broken = {$path} er ikkje heil: Den kan ikkje lesast ved linje {$line}, teikn {$column}. Be kursleiaren om kursfila på nytt.
error-course-file-foreign = {$path} er ikkje ei kursfil. Be kursleiaren om fila som sluttar på .selvsyn-kurs.
error-course-file-newer = {$path} er laga av ein nyare versjon av Selvsyn. Oppdater Selvsyn, og prøv igjen.
error-course-file-wrong = {$path} er endra eller skadd ved «{$place}», og du er ikkje blitt med. Be kursleiaren om kursfila på nytt.
error-other-key = Kursfila til «{$course}» har ein annan lås enn den kurset har her, og ho kan vere forfalska. Ingenting er endra; spør kursleiaren.
error-other-questionnaire = Skjemaet «{$title}» i kursfila er eit anna enn det som er her med same id og versjon. Du er ikkje blitt med; spør kursleiaren.
error-not-joined = Du er ikkje med i kurset {$course}. Bli med ved kursfila eller kurskoden først.
error-not-wanted = Kurset {$course} samlar ikkje inn dette skjemaet. Lever ei eigenvurdering av eit skjema som er med i kurset.
error-code-alone = Du er med i {$code} ved koden åleine, og då kan ingenting forseglast. Opne kursfila først, eller lever med kode.
error-exists = {$path} finst frå før og er ikkje rørt. Vel eit anna namn.
error-course-folder = Bidraget kunne ikkje leggjast i {$path}. Gje koden til kursleiaren i staden.
error-course-folder-away = Mappa {$path} er ikkje å nå. Gje koden til kursleiaren i staden.
error-course-folder-closed = Du kan ikkje leggje filer i {$path}. Gje koden til kursleiaren i staden.
error-course-folder-full = Det er ikkje plass i {$path}. Gje koden til kursleiaren i staden.
error-course-folder-odd = {$path} er ikkje ei mappe. Gje koden til kursleiaren i staden.

given-course = Vil du bli med i kurset {$course}? Då kan du levere til det der du ser resultatet ditt. Ingenting blir levert før du sjølv gjer det.
given-course-known = Vil du hente inn kursfila til {$course} på nytt? Du er med frå før, og det du har levert, blir ståande.
given-course-join = Bli med
joined = No er du med i {$course}.
joining-text-wrong = Teksten er ikkje heil. Kopier heile på nytt, eller opne kursfila.

hand-in-title = Lever til kurset {$course}
hand-in-what = Berre {$count} svar blir leverte. Ikkje namn, ikkje merknader, ikkje planen.
hand-in-what-before = Berre {$count} svar blir leverte, og dei frå {$round}, så kurset kan sjå før og etter. Ikkje namn, ikkje merknader, ikkje planen.
hand-in-what-code = Du er med ved koden åleine. Koden er svara dine, så gje han berre til kursleiaren.
hand-in-see = Sjå kva som blir levert
hand-in-button = Lever til kurset
hand-in-button-to = Lever til {$workplace}
hand-in-again = Lever på nytt
hand-in-code = Vis koden…
hand-in-as-code = Vis som kode…
hand-in-round = Samling for {$course}
hand-in-receipt = Kvittering
hand-in-today = i dag kl. {$time}
hand-in-done = Levert til {$course} {$when}
hand-in-done-file = Forsegla. Ingen ser svara dine kvar for seg. Angrar du, gjev du kvitteringa til kursleiaren før resultatet blir vist.
hand-in-done-code = Som kode. Angrar du, gjev du kvitteringa til kursleiaren før resultatet blir vist.
hand-in-earlier = {$round}: levert {$date}, kvittering {$receipt}
hand-in-replaces = {$round}: levert {$date}, kvittering {$receipt}. Leverer du på nytt, gjeld det siste.
hand-in-busy = Leverer …
handed-in = Levert til {$course}. Kvittering {$receipt}.
dialog-hand-in = Lagre bidraget til kurset

code-title = Koden din
code-lead = {$title}, {$date}. Berre svara er i koden: ingen namn, ingen merknader, ingen plan.
code-lead-course = {$title}, {$date}, til {$course}, {$round}. Berre svara er i koden: ingen namn, ingen merknader, ingen plan.
code-help = Lim han inn der kursleiaren ber om han. Koden er svara dine, skrivne kort; han seier ikkje kven du er.
code-copy = Kopier koden
code-picture = Koden som QR-kode: {$code}
code-receipt = Kvittering {$receipt}. Gje henne til kursleiaren før resultatet blir vist, om du angrar.
code-limits = Resultatet til gruppa er anonymt i rapporten. Men den som tek imot koden frå deg, kan vite kven han kom frå, og kven som helst kan lese svara i han.
code-back = Tilbake til resultatet
code-making = Koden blir laga …
