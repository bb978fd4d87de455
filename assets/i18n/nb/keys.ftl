# Tastene, og det de fører til

keys-title = Taster
keys-lead = Alt kan gjøres med tastaturet.
keys-close = Tilbake
keys-open-all = Alle taster (F1)
keys-everywhere = Overalt
keys-answering = I en egenvurdering
keys-writing = Når du skriver
keys-wall = Når kurset vises på skjerm
keys-list = F1
keys-list-do = Viser og lukker denne listen
keys-pages = Alt+1 til Alt+7
keys-pages-do = Går til sidene i menyen, ovenfra og ned
keys-back = Alt+←
keys-back-do = Går tilbake til siden du kom fra, som tilbakeknappen på musen
keys-forward = Alt+→
keys-forward-do = Går fram igjen
keys-escape = Escape
keys-escape-do = Lukker det som er åpent, og går fra en underside til siden den hører til
keys-move = Tab og Skift+Tab
keys-move-do = Går til neste og forrige knapp eller felt
keys-press = Enter eller mellomrom
keys-press-do = Trykker på knappen du står på
keys-search = Ctrl+F
keys-search-do = Søker i historikken, planene og refleksjonsarkene
keys-print = Ctrl+P
keys-print-do = Lager rapporten, eller planen når du er der, og åpner dokumentet, klart til å skrives ut
keys-all = Ctrl+A, så Ctrl+C
keys-all-do = Merker teksten på siden og kopierer den
keys-size = Ctrl++, Ctrl+− og Ctrl+0
keys-size-do = Gjør alt større, mindre og som det var
keys-points = 1–{$max}
keys-points-do = Svarer og går til neste utsagn uten svar
keys-not-relevant = 0 eller X
keys-not-relevant-do = Svarer «Ikke relevant»
keys-clear = Delete
keys-clear-do = Fjerner svaret
keys-rows = ↑ ↓
keys-rows-do = Går til utsagnet over eller under
keys-cells = ← →
keys-cells-do = Går mellom svarene i utsagnet
keys-choose = Mellomrom
keys-choose-do = Velger svaret du står på
keys-remark = M
keys-remark-do = Går til merknaden. Escape går tilbake til utsagnet
keys-undo = Ctrl+Z
keys-undo-do = Angrer det siste svaret
keys-finish = Ctrl+Enter
keys-finish-do = Viser resultatet, eller det som gjenstår
keys-cut = Ctrl+X, Ctrl+C og Ctrl+V
keys-cut-do = Klipper ut, kopierer og limer inn
keys-whole = Ctrl+A
keys-whole-do = Merker alt i feltet
keys-take-back = Ctrl+Z
keys-take-back-do = Angrer det du skrev
keys-again = Ctrl+Y eller Ctrl+Skift+Z
keys-again-do = Gjør om igjen det du angret
keys-menu = Skift+F10 eller menytasten
keys-menu-do = Åpner menyen som høyreklikk åpner
keys-next = →, Page Down eller mellomrom
keys-next-do = Viser det neste
keys-previous = ←, Page Up eller Tilbake
keys-previous-do = Viser det forrige
keys-first = Home
keys-first-do = Viser det første lysbildet
keys-last = End
keys-last-do = Viser det siste lysbildet
keys-black = B eller punktum
keys-black-do = Gjør skjermen svart. En tast til, og den er lys igjen
keys-end = Escape
keys-end-do = Avslutter visningen
keys-contrast = H
keys-contrast-do = Bytter kontrast
keys-timer = T
keys-timer-do = Starter og stopper tiden
keys-longer = +
keys-longer-do = Gir ett minutt til
keys-reset = R
keys-reset-do = Stiller tiden tilbake
keys-notes = N
keys-notes-do = Bytter mellom lysbildet og siden for deg som leder, når det er én skjerm
keys-screen = M
keys-screen-do = Flytter visningen til neste skjerm
keys-group = G
keys-group-do = Viser gruppens svar, eller hvor mange som har levert
keys-answer = S
keys-answer-do = Viser utsagnene og hvordan dere leverer

print-nothing = Det er ikke noe å skrive ut ennå. Rapporten kommer når du har avsluttet en egenvurdering.
print-report = Rapporten om {$name}, {$date},
print-growth = Planen og refleksjonsarkene
print-opened = {$what} åpnes nå i programmet som viser PDF-er på maskinen. Kommer det ikke noe vindu, ligger filen i {$path} til du lukker Selvsyn.
print-not-opened = Dokumentet er laget, men maskinen har ikke noe program som åpner det. Det ligger i {$path} til du lukker Selvsyn.
print-no-folder = Dokumentet ble ikke laget, for det er ikke plass i mappen for midlertidige filer, eller det er ikke lov til å skrive der.

search-field = Søk
search-hint = Søk (Ctrl+F)
search-found = {$count ->
    [0] Ingen funnet
    [one] {$count} funnet
   *[other] {$count} funnet
}
search-help-history = Søket ser i merkelapper, datoer, skjemaer og merknader. Escape viser alt igjen.
search-help-journal = Søket ser i alt du har skrevet på refleksjonsarkene, og i datoene. Escape viser sidene igjen.
search-remark = Merknad: {$text}

edit-cut = Klipp ut
edit-copy = Kopier
edit-paste = Lim inn
edit-all = Merk alt
edit-undo = Angre
edit-redo = Gjør om
edit-menu = Rediger
paste-cut = {$kept ->
    [0] Det var ikke plass til teksten du limte inn. Her kan det stå høyst {$count} tegn.
   *[other] Teksten du limte inn, var for lang. De første {$kept} av {$given} tegn kom med, for her kan det stå høyst {$count}.
}
window-file-gone = Filen {$path} som Selvsyn skulle åpne, finnes ikke eller kan ikke leses.
given-archive = Vil du hente inn arkivet {$name}? {$count ->
    [0] Det har ingen egenvurderinger.
    [one] Det har én egenvurdering.
   *[other] Det har {$count} egenvurderinger.
} Alt du har her fra før, blir stående.
given-instrument = Vil du hente inn spørreskjemaet {$title} fra {$name}? Da kan det besvares her, ved siden av de andre.
given-take = Hent inn
given-refused = Spørreskjemaet i {$name} kan ikke hentes inn. Under «Egne skjemaer» står det hva som må rettes.
given-history = {$name} er en datafil eller en sikkerhetskopi. Du gjenoppretter den under «Innstillinger», «Sikkerhetskopier».
given-contributions = {$name} er bidrag til et kurs. De hentes inn under «Samle inn» i kurset.
given-sealed-contribution = {$path} er et forseglet bidrag til et kurs. Bare kurslederen kan åpne det, under «Samle inn» i kurset.
given-kind = {$name} er en fil av typen {$kind}. Bare arkiver, spørreskjemaer og leksjoner kan hentes inn.
given-unknown = {$name} er verken et arkiv, et spørreskjema eller en leksjon, og kan ikke hentes inn.
keys-mark = ↓ og ↑
keys-mark-do = Går fra utsagn til utsagn i gruppens svar
keys-offered = L
keys-offered-do = Går til det neste utsagnet som skiller seg ut
keys-number = Et tall, så Enter
keys-number-do = Går til lysbildet med det tallet
keys-white = W eller komma
keys-white-do = Gjør skjermen hvit
keys-clock = Z
keys-clock-do = Viser en stor klokke
keys-agreed = V
keys-agreed-do = Viser «Dette vil vi»
keys-large = A
keys-large-do = Bytter til større tekst og tilbake
keys-start = F5 og Skift+F5
keys-start-do = Starter fra begynnelsen, og der du slapp; under visningen gjør de ingenting
keys-keywords = K
keys-keywords-do = Viser stikkordene
keys-break = P
keys-break-do = Pause med en klokke
