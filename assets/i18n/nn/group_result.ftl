# Resultatet til gruppa, på kommandolinja og i filer

help-group = Vis kva gruppa har svara: filer, mapper eller tekst med kodar
help-inputs = Filer, mapper, eller «-» for standard inndata (stdin)
help-group-out = Fila resultatet blir skrive til
error-unfinished = Eigenvurderinga er ikkje ferdig. Fullfør ho, og prøv igjen.
error-no-answers = Eigenvurderinga har ingen svar å levere. Svar på minst éi utsegn.
error-course = Kurset må ha eit namn på éi linje, med høgst 200 teikn.
error-one-instrument = Det er svar på fleire skjema. Skriv til .pdf, .html eller .xlsx, eller gje eitt skjema om gongen.
group-nothing-counts = Fann ingen bidrag som kan teljast med. Gje filene eller kodane deltakarane har laga i Selvsyn.
group-contributions = {$count ->
    [one] Eitt bidrag tel med.
   *[other] {$count} bidrag tel med.
}
group-suppressed = Blir vist når {$floor} har levert. {$more ->
    [one] Éin manglar.
   *[other] {$more} manglar.
}
group-suppressed-alike = Blir vist når {$floor} har levert. {$more ->
    [one] Éin manglar.
   *[other] {$more} manglar.
} Like kodar, og bidrag med kursnamnet skrive annleis, kan vere av same person og tel ikkje mot grensa.
group-refused-shared = Resultatet blir ikkje vist, fordi nokon her allereie er med i eit vist resultat og skilnaden kunne fortelje kva einskilde svara. Vis nøyaktig dei same bidraga, berre nye, eller alle frå før og minst ti til.
group-refused-nameless = Resultatet blir ikkje vist, fordi kodar og svarark ikkje kan kjennast att og eit resultat med slike allereie er vist. Vis nøyaktig dei same, be om filer i staden, eller vent til det er minst ti fleire.
group-not-remembered = Resultatet blir ikkje vist, fordi det ikkje kan lagrast at det er vist: {$why}
group-dimension-words = {$title}: gjennomsnitt {$mean}; svara sprikjer med {$sd} ({$count} bidrag)
group-dimension-words-median = {$title}: i midten (medianen) {$median}; gjennomsnitt {$mean}; svara sprikjer med {$sd} ({$count} bidrag)
group-dimension-mean = {$title}: gjennomsnitt {$mean}
group-pairs-words = Før og etter: {$moved}.
group-rejected-count = {$count ->
    [one] Eitt bidrag er ikkje teke med:
   *[other] {$count} bidrag er ikkje tekne med:
}
group-rejected-counted = {$count}: {$reason}
group-report-title = Svara frå gruppa
group-anonymous = Anonym i rapporten: Ingen tal blir viste før {$floor} har levert. Når færre enn {$detail} har levert, eller færre enn {$answers} har svara på ei utsegn, blir det ikkje vist kor mange som svara kva, berre svaret i midten (medianen) som heilt tal og gjennomsnittet for kvar del med éin desimal.
group-anonymous-limits = Det betyr ikkje at ingenting kan gjettast. Har alle svara likt, veit alle kva alle svara. Er de fem, ser kvar av dykk eit bilete av fire andre. Er berre éin ny sidan sist, kan skilnaden handle om den eine. Den som har arka, kodane eller ein kopi av maskina, kan lese dei. Og den som leier, kan jukse. Tel hovuda: Talet her skal vere talet på dei som leverte.
group-n = {$count} bidrag
group-legend-counts = Svaret i midten (medianen). Talet i kvart felt viser kor mange som valde det.
group-legend-percent = Svaret i midten (medianen). Talet i kvart felt viser kor mange prosent som valde det.
group-legend-coarse = Det fylte talet er svaret i midten (medianen): Minst halvparten svara det eller høgare. Fordelinga blir ikkje vist.
group-median = Median
group-mean = Snitt
group-sd = Spreiing
group-table-items = Svar på utsegnene i {$title}
group-pairs-title = Før og etter
group-pairs-lead = Her er berre dei som har levert to gonger i same kurs, og berre utsegner dei svara på begge gongene. Opp og ned er berre endringar som truleg er reelle.
group-moved = Endring
group-reliability-title = Kor godt utsegnene heng saman
group-reliability-lead = Cronbachs alfa viser kor godt utsegnene i ein del heng saman; 1 er høgast. Det sanne talet ligg truleg (95 %) mellom dei to som står ved sida av, rekna med metoden til Feldt. Spreiing og samanheng er målte her, og står ved sida av det skjemaet reknar med.
group-reliability-too-few = Dette blir rekna ut når {$needed} har svara på alle utsegnene i ein del. Med færre er svaret for usikkert.
group-reliability-few = Færre enn {$needed} har svara på alt
group-reliability-one-item = Har berre éi utsegn
group-reliability-no-spread = Alle har same gjennomsnitt
group-alpha = Alfa
group-interval = Truleg mellom
group-interval-words = {$from} og {$to}
group-sd-measured = Spreiing, målt
group-sd-assumed = Spreiing, føresett
group-r-measured = Samanheng, målt
group-r-assumed = Samanheng, føresett
group-rejected-title = Ikkje teke med
group-rejected-number = Kor mange
group-rejected-reason = Kva det er, og kva du kan gjere
group-method-title = Slik er dette rekna ut
group-method-items = For kvar utsegn blir svara talde slik dei er gjevne. Medianen er svaret i midten når alle står i rekkjefølgje. Spreiinga er standardavviket med n − 1. «Ikkje relevant» og det som ikkje er svara på, tel ikkje med i tala.
group-method-dimensions = Gjennomsnittet for ein dimensjon er gjennomsnittet av gjennomsnitta til utsegnene. Spreiinga gjeld gjennomsnittet til kvar person, når minst to tredelar av utsegnene er svara på. Medianen av dei er med frå 20 bidrag.
group-method-coarse = Gruppa er så lita, eller noko har så få svar, at fordelinga ikkje blir vist. Ein median midt mellom to tal er runda opp. Gjennomsnittet for ein dimensjon er rekna av gjennomsnittet til kvar person, når minst to tredelar av utsegnene er svara på. Er det nær enden av skalaen, blir berre det sagt.
group-method-reversed = Utsegner som er snudde, blir viste som dei er svara på, men tel frå den andre enden i dimensjonen.
group-method-persons = Kvart bidrag tel éin gong, med dei nyaste svara. Like kodar tel alle med, men berre éin gong mot grensene for kva som blir vist. Selvsyn gjettar aldri på kven som er same person.
group-foot = {$title}. Laga med Selvsyn.
group-chart-alt = Diagram: {$title}. {$words}
xlsx-group-overview = Oversikt
xlsx-group-items = Utsegner
xlsx-group-persons = Bidrag
xlsx-group-floor = Blir vist når så mange har levert
xlsx-group-note = Kommentar
xlsx-group-n = Svar
xlsx-group-na = Ikkje relevant
xlsx-group-low = Under midten
xlsx-group-middle = På midten
xlsx-group-high = Over midten
xlsx-group-bound = Grense
xlsx-group-or-more = eller meir
xlsx-group-or-less = eller mindre
xlsx-group-1 = Svara 1
xlsx-group-2 = Svara 2
xlsx-group-3 = Svara 3
xlsx-group-4 = Svara 4
xlsx-group-5 = Svara 5
xlsx-group-6 = Svara 6
xlsx-group-7 = Svara 7
xlsx-group-from = Intervall frå
xlsx-group-to = Intervall til
xlsx-group-reason = Kode
xlsx-group-chart-alt = Stolpediagram: {$title}, svara på kvar utsegn. Tala står i tabellen.
