# Diagrammer med ord

chart-combined = Samlet profil
chart-sentence = På en skala fra 1 til {$max}: {$values}.
chart-axis-value = {$name} {$value}
chart-axis-partial = {$name} {$value} ({$answered})
chart-axis-missing = {$name} uten verdi ({$answered})
chart-alt = Diagram: {$title}. {$sentence}
chart-table-dimension = Dimensjon
chart-table-value = Verdi
chart-table-answers = Svar
chart-table-previous = Forrige gang
chart-table-change = Endring
chart-table-words = Med ord
chart-table-partial = {$value} ({$answered})
trend-alt = Diagram: {$name} over tid, {$count} verdier, fra {$first} til {$last}.
verdict-same = Uendret
verdict-may-be-chance = Kan være tilfeldig
verdict-probably-real = Trolig reell
verdict-not-comparable = Kan ikke sammenlignes: for få av de samme utsagnene er besvart begge ganger.
change-none = ingen svar flyttet seg
change-one-step = {$moved} av {$count} svar flyttet ett hakk
change-one-far =
    {$moved} av {$count} svar flyttet {$steps} hakk {$direction ->
        [up] opp
       *[down] ned
    }
change-steps =
    {$moved} av {$count} svar flyttet seg, til sammen {$steps} hakk {$direction ->
        [up] opp
       *[down] ned
    }
change-both-ways =
    {$up} {$up-count ->
        [one] svar
       *[other] svar
    } opp og {$down} ned
change-told = {$what}. {$verdict}.
method-mean = En dimensjon er gjennomsnittet av svarene i den, fra 1 til {$max}. Minst to tredjedeler av svarene må være på plass: to av tre, eller tre av fire. «Ikke relevant» teller ikke med.
method-reversed = Noen utsagn er snudd: et høyt svar sier mindre av det dimensjonen handler om, og teller fra den andre enden. «1→{$max}» betyr at svaret 1 teller som {$max}.
method-difference = Forskjeller regnes fra gjennomsnitt som ikke er avrundet, bare over utsagn som er besvart begge ganger, og rundes av én gang. Derfor kan 4,3 og 4,7 gi +0,3.
method-limit = En endring kalles trolig reell når den er større enn grensen 1,96 · SD · √2 · √(1 − r) (Jacobson og Truax). Vi antar at SD er {$sd} og at to utsagn henger sammen med {$correlation}; r følger av det og av antall utsagn (Spearman–Brown). Da er grensen {$limits}. Antakelsene er ikke målt.
method-limit-of = {$limit} for {$count} utsagn
method-not-validated = Dette er et refleksjonsverktøy, ikke en validert test. Det finnes ingen norm å sammenligne seg med.
method-validated = De som laget skjemaet, oppgir at det er en validert test. Det er ikke prøvd her; se kilden.
number-1 = ett
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
