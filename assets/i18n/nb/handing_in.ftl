# Bli med i et kurs, og levere til det

help-join = Bli med i et kurs; skriver ut kurskoden
help-join-course = Kursfilen, kurskoden, eller teksten i QR-koden
help-code = Vis bidragskoden til en egenvurdering
help-code-course = Kurset koden gjelder; den noteres som levert
help-code-round = Hvilken samling, fra 1; ellers den nærmeste
help-contribute = Lever bidraget ditt til et kurs; skriver ut kvitteringen
help-contribute-course = Kursfilen eller kurskoden; eller navnet på et kurs uten kursfil, skrevet likt av alle
help-contribute-round = Hvilken samling, fra 1; ellers den nærmeste
help-contribute-out = Mappen bidraget legges i, med et tilfeldig navn, eller filen som skrives; ingen fil blir erstattet
help-contribute-plain = Skriv én linje JSON som alle kan lese, i stedet for en forseglet fil

course-file-pasted = Teksten fra QR-koden
error-course-file-broken = {$path} er ikke hel: Den kan ikke leses ved linje {$line}, tegn {$column}. Be kurslederen om kursfilen på nytt.
error-course-file-foreign = {$path} er ikke en kursfil. Be kurslederen om filen som slutter på .selvsyn-kurs.
error-course-file-newer = {$path} er laget av en nyere versjon av Selvsyn. Oppdater Selvsyn, og prøv igjen.
error-course-file-wrong = {$path} er endret eller skadet ved «{$place}», og du er ikke blitt med. Be kurslederen om kursfilen på nytt.
error-other-key = Kursfilen til «{$course}» har en annen lås enn den kurset har her, og den kan være forfalsket. Ingenting er endret; spør kurslederen.
error-other-questionnaire = Skjemaet «{$title}» i kursfilen er et annet enn det som er her med samme id og versjon. Du er ikke blitt med; spør kurslederen.
error-not-joined = Du er ikke med i kurset {$course}. Bli med ved kursfilen eller kurskoden først.
error-not-wanted = Kurset {$course} samler ikke inn dette skjemaet. Lever en egenvurdering av et skjema som er med i kurset.
error-code-alone = Du er med i {$code} ved koden alene, og da kan ingenting forsegles. Åpne kursfilen først, eller lever med kode.
error-exists = {$path} finnes fra før og er ikke rørt. Velg et annet navn.
error-course-folder = Bidraget kunne ikke legges i {$path}. Gi koden til kurslederen i stedet.
error-course-folder-away = Mappen {$path} kan ikke nås. Gi koden til kurslederen i stedet.
error-course-folder-closed = Du kan ikke legge filer i {$path}. Gi koden til kurslederen i stedet.
error-course-folder-full = Det er ikke plass i {$path}. Gi koden til kurslederen i stedet.
error-course-folder-odd = {$path} er ikke en mappe. Gi koden til kurslederen i stedet.

given-course = Vil du bli med i kurset {$course}? Da kan du levere til det der du ser resultatet ditt. Ingenting leveres før du selv gjør det.
given-course-known = Vil du hente inn kursfilen til {$course} på nytt? Du er med fra før, og det du har levert, blir stående.
given-course-join = Bli med
joined = Nå er du med i {$course}.
joining-text-wrong = Teksten er ikke hel. Kopier hele på nytt, eller åpne kursfilen.

hand-in-title = Lever til kurset {$course}
hand-in-what = Bare {$count} svar leveres. Ikke navn, ikke merknader, ikke planen.
hand-in-what-before = Bare {$count} svar leveres, og de fra {$round}, så kurset kan se før og etter. Ikke navn, ikke merknader, ikke planen.
hand-in-what-code = Du er med ved koden alene. Koden er svarene dine, så gi den bare til kurslederen.
hand-in-see = Se hva som leveres
hand-in-button = Lever til kurset
hand-in-button-to = Lever til {$workplace}
hand-in-again = Lever på nytt
hand-in-code = Vis koden…
hand-in-as-code = Vis som kode…
hand-in-round = Samling for {$course}
hand-in-receipt = Kvittering
hand-in-today = i dag kl. {$time}
hand-in-done = Levert til {$course} {$when}
hand-in-done-file = Forseglet. Ingen ser svarene dine hver for seg. Angrer du, gir du kvitteringen til kurslederen før resultatet vises.
hand-in-done-code = Som kode. Angrer du, gir du kvitteringen til kurslederen før resultatet vises.
hand-in-earlier = {$round}: levert {$date}, kvittering {$receipt}
hand-in-replaces = {$round}: levert {$date}, kvittering {$receipt}. Leverer du på nytt, gjelder det siste.
hand-in-busy = Leverer …
handed-in = Levert til {$course}. Kvittering {$receipt}.
dialog-hand-in = Lagre bidraget til kurset

code-title = Koden din
code-lead = {$title}, {$date}. Bare svarene er i koden: ingen navn, ingen merknader, ingen plan.
code-lead-course = {$title}, {$date}, til {$course}, {$round}. Bare svarene er i koden: ingen navn, ingen merknader, ingen plan.
code-help = Lim den inn der kurslederen ber om den. Koden er svarene dine, skrevet kort; den sier ikke hvem du er.
code-copy = Kopier koden
code-picture = Koden som QR-kode: {$code}
code-receipt = Kvittering {$receipt}. Gi den til kurslederen før resultatet vises, hvis du angrer.
code-limits = Gruppens resultat er anonymt i rapporten. Men den som tar imot koden fra deg, kan vite hvem den kom fra, og hvem som helst kan lese svarene i den.
code-back = Tilbake til resultatet
code-making = Koden lages …
