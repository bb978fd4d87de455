# Gruppens resultat, på kommandolinjen og i filer

help-group = Vis hva gruppen har svart: filer, mapper eller tekst med koder
help-inputs = Filer, mapper, eller «-» for standard inndata (stdin)
help-group-out = Filen resultatet skrives til
error-unfinished = Egenvurderingen er ikke ferdig. Fullfør den, og prøv igjen.
error-no-answers = Egenvurderingen har ingen svar å levere. Svar på minst ett utsagn.
error-course = Kurset må ha et navn på én linje, med høyst 200 tegn.
error-one-instrument = Det er svar på flere skjemaer. Skriv til .pdf, .html eller .xlsx, eller gi ett skjema om gangen.
group-nothing-counts = Fant ingen bidrag som kan telles med. Gi filene eller kodene deltakerne har laget i Selvsyn.
group-contributions = {$count ->
    [one] Ett bidrag teller med.
   *[other] {$count} bidrag teller med.
}
group-suppressed = Vises når {$floor} har levert. {$more ->
    [one] Én mangler.
   *[other] {$more} mangler.
}
group-suppressed-alike = Vises når {$floor} har levert. {$more ->
    [one] Én mangler.
   *[other] {$more} mangler.
} Like koder, og bidrag med kursnavnet skrevet annerledes, kan være av samme person og teller ikke mot grensen.
group-refused-shared = Resultatet vises ikke, fordi noen her allerede er med i et vist resultat og forskjellen kunne fortelle hva enkelte svarte. Vis nøyaktig de samme bidragene, bare nye, eller alle fra før og minst ti til.
group-refused-nameless = Resultatet vises ikke, fordi koder og svarark ikke kan kjennes igjen og et resultat med slike allerede er vist. Vis nøyaktig de samme, be om filer i stedet, eller vent til det er minst ti flere.
group-not-remembered = Resultatet vises ikke, fordi det ikke kan lagres at det er vist: {$why}
group-dimension-words = {$title}: gjennomsnitt {$mean}; svarene spriker med {$sd} ({$count} bidrag)
group-dimension-words-median = {$title}: i midten (medianen) {$median}; gjennomsnitt {$mean}; svarene spriker med {$sd} ({$count} bidrag)
group-dimension-mean = {$title}: gjennomsnitt {$mean}
group-pairs-words = Før og etter: {$moved}.
group-rejected-count = {$count ->
    [one] Ett bidrag er ikke tatt med:
   *[other] {$count} bidrag er ikke tatt med:
}
group-rejected-counted = {$count}: {$reason}
group-report-title = Gruppens svar
group-anonymous = Anonym i rapporten: Ingen tall vises før {$floor} har levert. Når færre enn {$detail} har levert, eller færre enn {$answers} har svart på et utsagn, vises ikke hvor mange som svarte hva, bare svaret i midten (medianen) som helt tall og gjennomsnittet for hver del med én desimal.
group-anonymous-limits = Det betyr ikke at ingenting kan gjettes. Har alle svart likt, vet alle hva alle svarte. Er dere fem, ser hver av dere et bilde av fire andre. Er bare én ny siden sist, kan forskjellen handle om den ene. Den som har arkene, kodene eller en kopi av maskinen, kan lese dem. Og den som leder, kan jukse. Tell hodene: Tallet her skal være antallet som leverte.
group-n = {$count} bidrag
group-legend-counts = Svaret i midten (medianen). Tallet i hvert felt viser hvor mange som valgte det.
group-legend-percent = Svaret i midten (medianen). Tallet i hvert felt viser hvor mange prosent som valgte det.
group-legend-coarse = Det fylte tallet er svaret i midten (medianen): Minst halvparten svarte det eller høyere. Fordelingen vises ikke.
group-median = Median
group-mean = Snitt
group-sd = Spredning
group-table-items = Svar på utsagnene i {$title}
group-pairs-title = Før og etter
group-pairs-lead = Her er bare de som har levert to ganger i samme kurs, og bare utsagn de svarte på begge ganger. Opp og ned er bare endringer som trolig er reelle.
group-moved = Endring
group-reliability-title = Hvor godt utsagnene henger sammen
group-reliability-lead = Cronbachs alfa viser hvor godt utsagnene i en del henger sammen; 1 er høyest. Det sanne tallet ligger trolig (95 %) mellom de to som står ved siden av, regnet med Feldts metode. Spredning og sammenheng er målt her, og står ved siden av det skjemaet regner med.
group-reliability-too-few = Dette regnes ut når {$needed} har svart på alle utsagnene i en del. Med færre er svaret for usikkert.
group-reliability-few = Færre enn {$needed} har svart på alt
group-reliability-one-item = Har bare ett utsagn
group-reliability-no-spread = Alle har samme gjennomsnitt
group-alpha = Alfa
group-interval = Trolig mellom
group-interval-words = {$from} og {$to}
group-sd-measured = Spredning, målt
group-sd-assumed = Spredning, antatt
group-r-measured = Sammenheng, målt
group-r-assumed = Sammenheng, antatt
group-rejected-title = Ikke tatt med
group-rejected-number = Antall
group-rejected-reason = Hva det er, og hva du kan gjøre
group-method-title = Slik er dette regnet ut
group-method-items = For hvert utsagn telles svarene slik de er gitt. Medianen er svaret i midten når alle står i rekkefølge. Spredningen er standardavviket med n − 1. «Ikke relevant» og det som ikke er besvart, teller ikke med i tallene.
group-method-dimensions = Gjennomsnittet for en dimensjon er gjennomsnittet av utsagnenes gjennomsnitt. Spredningen gjelder hver persons eget gjennomsnitt, når minst to tredjedeler av utsagnene er besvart. Medianen av dem er med fra 20 bidrag.
group-method-coarse = Gruppen er så liten, eller noe har så få svar, at fordelingen ikke vises. En median midt mellom to tall er rundet opp. Gjennomsnittet for en dimensjon er regnet av hver persons eget gjennomsnitt, når minst to tredjedeler av utsagnene er besvart. Er det nær enden av skalaen, sies bare det.
group-method-reversed = Utsagn som er snudd, vises som de er besvart, men teller fra den andre enden i dimensjonen.
group-method-persons = Hvert bidrag teller én gang, med de nyeste svarene. Like koder teller alle med, men bare én gang mot grensene for hva som vises. Selvsyn gjetter aldri på hvem som er samme person.
group-foot = {$title}. Laget med Selvsyn.
group-chart-alt = Diagram: {$title}. {$words}
xlsx-group-overview = Oversikt
xlsx-group-items = Utsagn
xlsx-group-persons = Bidrag
xlsx-group-floor = Vises når så mange har levert
xlsx-group-note = Kommentar
xlsx-group-n = Svar
xlsx-group-na = Ikke relevant
xlsx-group-low = Under midten
xlsx-group-middle = På midten
xlsx-group-high = Over midten
xlsx-group-bound = Grense
xlsx-group-or-more = eller mer
xlsx-group-or-less = eller mindre
xlsx-group-1 = Svarte 1
xlsx-group-2 = Svarte 2
xlsx-group-3 = Svarte 3
xlsx-group-4 = Svarte 4
xlsx-group-5 = Svarte 5
xlsx-group-6 = Svarte 6
xlsx-group-7 = Svarte 7
xlsx-group-from = Intervall fra
xlsx-group-to = Intervall til
xlsx-group-reason = Kode
xlsx-group-chart-alt = Stolpediagram: {$title}, svarene på hvert utsagn. Tallene står i tabellen.
