# Diagram med ord

chart-combined = Samla profil
chart-sentence = På ein skala frå 1 til {$max}: {$values}.
chart-axis-value = {$name} {$value}
chart-axis-partial = {$name} {$value} ({$answered})
chart-axis-missing = {$name} utan verdi ({$answered})
chart-alt = Diagram: {$title}. {$sentence}
chart-table-dimension = Del
chart-table-value = Verdi
chart-table-answers = Svar
chart-table-previous = Førre gong
chart-table-change = Endring
chart-table-words = Med ord
chart-table-partial = {$value} ({$answered})
trend-alt = Diagram: {$name} over tid, {$count ->
    [one] éin verdi: {$first}
   *[other] {$count} verdiar, frå {$first} til {$last}
}.
trend-alt-lines = Diagram: {$name} over tid. {$lines}
trend-alt-none = Ingen verdiar.
trend-alt-line =
    {$count ->
        [one] Éin verdi: {$first}
       *[other] {$count} verdiar, frå {$first} til {$last}
    }, på ein skala frå 1 til {$max}.
trend-alt-new = Ny linje frå {$date}, for {$why}.
trend-why-scale = skalaen er ein annan
trend-why-statements = ikkje alle utsegnene er dei same
trend-why-answers = det er ikkje svara på dei same utsegnene
trend-why-no-value = ei eigenvurdering imellom har ingen verdi
trend-new-scale = Ny skala
trend-new-statements = Nye utsegner
trend-note-scale = Ny linje frå {$dates}, for skalaen er ein annan enn før.
trend-note-statements = {$names}: ny linje frå {$dates}, for ikkje alle utsegnene er dei same som før.
trend-note-in-future = {$count ->
    [one] {$dates} er i framtida, og er ikkje med i linja. Rett datoen i lista.
   *[other] {$dates} er i framtida, og er ikkje med i linja. Rett datoane i lista.
}
trend-value = {$date}: {$value}
trend-value-label = {$date}, {$label}: {$value}
trend-read-keys = Piltastane går frå verdi til verdi.
trend-note-answers = Linja går berre mellom eigenvurderingar der det er svara på dei same utsegnene.
trend-note-no-value = Linja er broten der ei eigenvurdering ikkje har nokon verdi.
trend-note-dropped = {$names} er ikkje med i skjemaet slik det er no.
score-of = {$value} av {$max}
verdict-same = Uendra
verdict-may-be-chance = Kan vere tilfeldig
verdict-probably-real = Truleg reell
verdict-not-comparable = Kan ikkje samanliknast: For få av dei same utsegnene er svara på begge gongene.
verdict-other-statements = Kan ikkje samanliknast: For få av utsegnene var med begge gongene.
verdict-other-scale = Kan ikkje samanliknast: Skalaen er ein annan.
verdict-other-instrument = Kan ikkje samanliknast: Det er to ulike skjema.
not-comparable-short = Kan ikkje samanliknast
change-none = ingen svar flytta seg
change-one-step =
    {$moved} av {$count} svar flytta seg {$moved-count ->
        [one] eitt hakk
       *[other] kvart sitt hakk
    } {$direction ->
        [up] opp
       *[down] ned
    }
change-one-far =
    {$moved} av {$count} svar flytta seg {$steps} hakk {$direction ->
        [up] opp
       *[down] ned
    }
change-steps =
    {$moved} av {$count} svar flytta seg, til saman {$steps} hakk {$direction ->
        [up] opp
       *[down] ned
    }
change-both-ways =
    {$up} {$up-count ->
        [one] svar
       *[other] svar
    } opp og {$down} ned
change-told = {$what}. {$verdict}.
change-of-part = Samanlikna på {$count} av {$items} utsegner.
method-mean = Verdien av ein del er gjennomsnittet av svara i han, frå 1 til {$max}. Minst to tredelar av svara må vere på plass: to av tre, eller tre av fire. «Ikkje relevant» tel ikkje med.
method-reversed = Nokre utsegner er snudde: Eit høgt svar seier mindre av det delen handlar om, og tel frå den andre enden. «1→{$max}» betyr at svaret 1 tel som {$max}.
method-difference = Endringar blir rekna ut frå gjennomsnitt som ikkje er avrunda, og berre frå utsegner du har svara på begge gongene, på same skala. Først til slutt blir dei avrunda. Difor kan 4,3 og 4,7 gje +0,3. Verdien frå førre gong blir teikna berre når han byggjer på dei same utsegnene som verdien no.
method-limit = Ei endring blir kalla truleg reell når ho er større enn {$limits}. Så store endringar kjem sjeldan av tilfeldigheiter (om lag éin av tjue gonger) dersom svara sprikjer, og utsegnene heng saman, om lag så mykje som vi har gått ut frå. Det vi har gått ut frå, er ikkje målt for dette skjemaet.
method-limit-of = {$limit} i ein del med {$count ->
    [one] {$count} utsegn
   *[other] {$count} utsegner
}
method-experts = For fagfolk
method-formula = Grensa er 1,96 · s · √2 · √(1 − r) (Jacobson og Truax). Vi går ut frå at standardavviket s er {$sd}, og at korrelasjonen mellom to utsegner er {$correlation}. Reliabiliteten r følgjer av den og av talet på utsegner (Spearman–Brown). Då er grensa {$limits}. Ingenting av dette er målt.
method-not-validated = Dette er eit refleksjonsverktøy, ikkje ein validert test. Det finst ingen norm å samanlikne seg med.
method-validated = Dei som laga skjemaet, opplyser at det er ein validert test. Det er ikkje prøvd her; sjå kjelda.
number-1 = eitt
number-2 = to
number-3 = tre
number-4 = fire
number-5 = fem
number-6 = seks
number-7 = sju
number-8 = åtte
number-9 = ni
number-10 = ti
number-11 = elleve
number-12 = tolv
