# Tastane, og det dei fører til

keys-title = Tastar
keys-lead = Alt kan gjerast med tastaturet.
keys-close = Tilbake
keys-open-all = Alle tastar (F1)
keys-everywhere = Overalt
keys-answering = I ei eigenvurdering
keys-writing = Når du skriv
keys-wall = Når kurset blir vist på skjerm
keys-list = F1
keys-list-do = Viser og lukkar denne lista
keys-pages = Alt+1 til Alt+7
keys-pages-do = Går til sidene i menyen, ovanfrå og ned
keys-back = Alt+←
keys-back-do = Går tilbake til sida du kom frå, som tilbakeknappen på musa
keys-forward = Alt+→
keys-forward-do = Går fram igjen
keys-escape = Escape
keys-escape-do = Lukkar det som er ope, og går frå ei underside til sida ho høyrer til
keys-move = Tab og Skift+Tab
keys-move-do = Går til neste og førre knapp eller felt
keys-press = Enter eller mellomrom
keys-press-do = Trykkjer på knappen du står på
keys-search = Ctrl+F
keys-search-do = Søkjer i historikken, planane og refleksjonsarka
keys-print = Ctrl+P
keys-print-do = Lagar rapporten, eller planen når du er der, og opnar dokumentet, klart til å skrivast ut
keys-all = Ctrl+A, så Ctrl+C
keys-all-do = Merkjer teksten på sida og kopierer han
keys-size = Ctrl++, Ctrl+− og Ctrl+0
keys-size-do = Gjer alt større, mindre og som det var
keys-points = 1–{$max}
keys-points-do = Svarar og går til neste utsegn utan svar
keys-not-relevant = 0 eller X
keys-not-relevant-do = Svarar «Ikkje relevant»
keys-clear = Delete
keys-clear-do = Fjernar svaret
keys-rows = ↑ ↓
keys-rows-do = Går til utsegna over eller under
keys-cells = ← →
keys-cells-do = Går mellom svara i utsegna
keys-choose = Mellomrom
keys-choose-do = Vel svaret du står på
keys-remark = M
keys-remark-do = Går til merknaden. Escape går tilbake til utsegna
keys-undo = Ctrl+Z
keys-undo-do = Angrar det siste svaret
keys-finish = Ctrl+Enter
keys-finish-do = Viser resultatet, eller det som står att
keys-cut = Ctrl+X, Ctrl+C og Ctrl+V
keys-cut-do = Klipper ut, kopierer og limer inn
keys-whole = Ctrl+A
keys-whole-do = Merkjer alt i feltet
keys-take-back = Ctrl+Z
keys-take-back-do = Angrar det du skreiv
keys-again = Ctrl+Y eller Ctrl+Skift+Z
keys-again-do = Gjer om igjen det du angra
keys-menu = Skift+F10 eller menytasten
keys-menu-do = Opnar menyen som høgreklikk opnar
keys-next = →, Page Down eller mellomrom
keys-next-do = Viser det neste
keys-previous = ←, Page Up eller Tilbake
keys-previous-do = Viser det førre
keys-first = Home
keys-first-do = Viser det første lysbiletet
keys-last = End
keys-last-do = Viser det siste lysbiletet
keys-black = B eller punktum
keys-black-do = Gjer skjermen svart. Ein tast til, og han er lys igjen
keys-end = Escape
keys-end-do = Avsluttar visinga
keys-contrast = H
keys-contrast-do = Byter kontrast
keys-timer = T
keys-timer-do = Startar og stoppar tida
keys-longer = +
keys-longer-do = Gjev eitt minutt til
keys-reset = R
keys-reset-do = Stiller tida tilbake
keys-notes = N
keys-notes-do = Byter mellom lysbiletet og sida for deg som leier, når det er éin skjerm
keys-screen = M
keys-screen-do = Flyttar visinga til neste skjerm
keys-group = G
keys-group-do = Viser svara til gruppa, eller kor mange som har levert
keys-answer = S
keys-answer-do = Viser utsegnene og korleis de leverer

print-nothing = Det er ikkje noko å skrive ut enno. Rapporten kjem når du har avslutta ei eigenvurdering.
print-report = Rapporten om {$name}, {$date},
print-growth = Planen og refleksjonsarka
print-opened = {$what} blir no opna i programmet som viser PDF-ar på maskina. Kjem det ikkje noko vindauge, ligg fila i {$path} til du lukkar Selvsyn.
print-not-opened = Dokumentet er laga, men maskina har ikkje noko program som opnar det. Det ligg i {$path} til du lukkar Selvsyn.
print-no-folder = Dokumentet vart ikkje laga, for det er ikkje plass i mappa for mellombelse filer, eller det er ikkje lov å skrive der.

search-field = Søk
search-hint = Søk (Ctrl+F)
search-found = {$count ->
    [0] Ingen funne
    [one] {$count} funne
   *[other] {$count} funne
}
search-help-history = Søket ser i merkelappar, datoar, skjema og merknader. Escape viser alt igjen.
search-help-journal = Søket ser i alt du har skrive på refleksjonsarka, og i datoane. Escape viser sidene igjen.
search-remark = Merknad: {$text}

edit-cut = Klipp ut
edit-copy = Kopier
edit-paste = Lim inn
edit-all = Merk alt
edit-undo = Angre
edit-redo = Gjer om
edit-menu = Rediger
paste-cut = {$kept ->
    [0] Det var ikkje plass til teksten du limte inn. Her kan det stå høgst {$count} teikn.
   *[other] Teksten du limte inn, var for lang. Dei første {$kept} av {$given} teikn kom med, for her kan det stå høgst {$count}.
}
window-file-gone = Fila {$path} som Selvsyn skulle opne, finst ikkje eller kan ikkje lesast.
given-archive = Vil du hente inn arkivet {$name}? {$count ->
    [0] Det har ingen eigenvurderingar.
    [one] Det har éi eigenvurdering.
   *[other] Det har {$count} eigenvurderingar.
} Alt du har her frå før, blir ståande.
given-instrument = Vil du hente inn spørjeskjemaet {$title} frå {$name}? Då kan du svare på det her, ved sida av dei andre.
given-take = Hent inn
given-refused = Spørjeskjemaet i {$name} kan ikkje hentast inn. Under «Eigne skjema» står det kva som må rettast.
given-history = {$name} er ei datafil eller ein tryggingskopi. Du gjenopprettar frå fila under «Innstillingar», «Tryggingskopiar».
given-contributions = {$name} er bidrag til eit kurs. Dei blir henta inn under «Samle inn» i kurset.
given-sealed-contribution = {$path} er eit forsegla bidrag til eit kurs. Berre kursleiaren kan opne det, under «Samle inn» i kurset.
given-kind = {$name} er ei fil av typen {$kind}. Berre arkiv, spørjeskjema og leksjonar kan hentast inn.
given-unknown = {$name} er verken eit arkiv, eit spørjeskjema eller ein leksjon, og kan ikkje hentast inn.
keys-mark = ↓ og ↑
keys-mark-do = Går frå utsegn til utsegn i svara til gruppa
keys-offered = L
keys-offered-do = Går til den neste utsegna som skil seg ut
keys-number = Eit tal, så Enter
keys-number-do = Går til lysbiletet med det talet
keys-white = W eller komma
keys-white-do = Gjer skjermen kvit
keys-clock = Z
keys-clock-do = Viser ei stor klokke
keys-agreed = V
keys-agreed-do = Viser «Dette vil vi»
keys-large = A
keys-large-do = Byter til større tekst og tilbake
keys-start = F5 og Skift+F5
keys-start-do = Startar frå byrjinga, og der du slapp; under visinga gjer dei ingenting
keys-keywords = K
keys-keywords-do = Viser stikkorda
keys-break = P
keys-break-do = Pause med ei klokke
