# Diagram med ord

chart-combined = Samla profil
chart-sentence = På ein skala frå 1 til {$max}: {$values}.
chart-axis-value = {$name} {$value}
chart-axis-partial = {$name} {$value} ({$answered})
chart-axis-missing = {$name} utan verdi ({$answered})
chart-alt = Diagram: {$title}. {$sentence}
chart-table-dimension = Dimensjon
chart-table-value = Verdi
chart-table-answers = Svar
chart-table-previous = Førre gong
chart-table-change = Endring
chart-table-words = Med ord
chart-table-partial = {$value} ({$answered})
trend-alt = Diagram: {$name} over tid, {$count} verdiar, frå {$first} til {$last}.
verdict-same = Uendra
verdict-may-be-chance = Kan vere tilfeldig
verdict-probably-real = Truleg reell
verdict-not-comparable = Kan ikkje samanliknast: for få av dei same utsegnene er svara på begge gongene.
change-none = ingen svar flytta seg
change-one-step = {$moved} av {$count} svar flytta seg eitt hakk
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
method-mean = Ein dimensjon er gjennomsnittet av svara i han, frå 1 til {$max}. Minst to tredelar av svara må vere på plass: to av tre, eller tre av fire. «Ikkje relevant» tel ikkje med.
method-reversed = Nokre utsegner er snudde: eit høgt svar seier mindre av det dimensjonen handlar om, og tel frå den andre enden. «1→{$max}» betyr at svaret 1 tel som {$max}.
method-difference = Skilnader blir rekna frå gjennomsnitt som ikkje er avrunda, berre over utsegner som er svara på begge gongene, og blir runda av éin gong. Difor kan 4,3 og 4,7 gi +0,3.
method-limit = Ei endring blir kalla truleg reell når ho er større enn grensa 1,96 · SD · √2 · √(1 − r) (Jacobson og Truax). Vi går ut frå at SD er {$sd} og at to utsegner heng saman med {$correlation}; r følgjer av det og av talet på utsegner (Spearman–Brown). Då er grensa {$limits}. Dette er ikkje målt.
method-limit-of = {$limit} for {$count} utsegner
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
