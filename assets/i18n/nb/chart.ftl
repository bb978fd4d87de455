# Diagrammer med ord

chart-combined = Samlet profil
chart-sentence = På en skala fra 1 til {$max}: {$values}.
chart-axis-value = {$name} {$value}
chart-axis-missing = {$name} uten verdi ({$answered})
chart-alt = Diagram: {$title}. {$sentence}
trend-alt = Diagram: {$name} over tid, {$count} verdier, fra {$first} til {$last}.
verdict-same = Uendret
verdict-may-be-chance = Kan være tilfeldig
verdict-probably-real = Trolig reell
verdict-not-comparable = Kan ikke sammenlignes: for få av de samme utsagnene er besvart begge ganger.
change-none =
    ingen svar flyttet seg
change-one-step =
    {$moved ->
        [1] ett
        [2] to
        [3] tre
        [4] fire
        [5] fem
        [6] seks
        [7] sju
        [8] åtte
        [9] ni
        [10] ti
        [11] elleve
        [12] tolv
       *[other] {$moved}
    } av {$count ->
        [1] ett
        [2] to
        [3] tre
        [4] fire
        [5] fem
        [6] seks
        [7] sju
        [8] åtte
        [9] ni
        [10] ti
        [11] elleve
        [12] tolv
       *[other] {$count}
    } svar flyttet ett hakk
change-steps =
    {$moved ->
        [1] ett
        [2] to
        [3] tre
        [4] fire
        [5] fem
        [6] seks
        [7] sju
        [8] åtte
        [9] ni
        [10] ti
        [11] elleve
        [12] tolv
       *[other] {$moved}
    } av {$count ->
        [1] ett
        [2] to
        [3] tre
        [4] fire
        [5] fem
        [6] seks
        [7] sju
        [8] åtte
        [9] ni
        [10] ti
        [11] elleve
        [12] tolv
       *[other] {$count}
    } svar flyttet seg, til sammen {$steps ->
        [1] ett
        [2] to
        [3] tre
        [4] fire
        [5] fem
        [6] seks
        [7] sju
        [8] åtte
        [9] ni
        [10] ti
        [11] elleve
        [12] tolv
       *[other] {$steps}
    } hakk
change-both-ways =
    {$moved ->
        [1] ett
        [2] to
        [3] tre
        [4] fire
        [5] fem
        [6] seks
        [7] sju
        [8] åtte
        [9] ni
        [10] ti
        [11] elleve
        [12] tolv
       *[other] {$moved}
    } av {$count ->
        [1] ett
        [2] to
        [3] tre
        [4] fire
        [5] fem
        [6] seks
        [7] sju
        [8] åtte
        [9] ni
        [10] ti
        [11] elleve
        [12] tolv
       *[other] {$count}
    } svar flyttet seg, noen opp og noen ned
change-told = {$what}. {$verdict}.
method-mean = En dimensjon er gjennomsnittet av svarene i den, fra 1 til 5. Minst to av tre svar må være på plass, eller tre av fire. «Ikke relevant» teller ikke med.
method-difference = Forskjeller regnes fra gjennomsnitt som ikke er avrundet, bare over utsagn som er besvart begge ganger, og rundes av én gang. Derfor kan 4,3 og 4,7 gi +0,3.
method-limit = En endring kalles trolig reell når den er større enn grensen 1,96 · SD · √2 · √(1 − r) (Jacobson og Truax). Vi antar at SD er {$sd} og at to utsagn henger sammen med {$correlation}; r følger av det og av antall utsagn (Spearman–Brown). Da er grensen {$limits}. Antakelsene er ikke målt.
method-limit-of = {$limit} for {$count} utsagn
method-not-validated = Dette er et refleksjonsverktøy, ikke en validert test. Det finnes ingen norm å sammenligne seg med.
