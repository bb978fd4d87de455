# Diagrammer med ord

chart-combined = Samlet profil
chart-sentence = På en skala fra 1 til {$max}: {$values}.
chart-axis-value = {$name} {$value}
chart-axis-partial = {$name} {$value} ({$answered})
chart-axis-missing = {$name} uten verdi ({$answered})
chart-alt = Diagram: {$title}. {$sentence}
chart-table-dimension = Del
chart-table-value = Verdi
chart-table-answers = Svar
chart-table-previous = Forrige gang
chart-table-change = Endring
chart-table-words = Med ord
chart-table-partial = {$value} ({$answered})
trend-alt = Diagram: {$name} over tid, {$count ->
    [one] én verdi: {$first}
   *[other] {$count} verdier, fra {$first} til {$last}
}.
trend-alt-lines = Diagram: {$name} over tid. {$lines}
trend-alt-none = Ingen verdier.
trend-alt-line =
    {$count ->
        [one] Én verdi: {$first}
       *[other] {$count} verdier, fra {$first} til {$last}
    }, på en skala fra 1 til {$max}.
trend-alt-new = Ny linje fra {$date}, for {$why}.
trend-why-scale = skalaen er en annen
trend-why-statements = ikke alle utsagnene er de samme
trend-why-answers = det er ikke svart på de samme utsagnene
trend-why-no-value = en egenvurdering imellom har ingen verdi
trend-new-scale = Ny skala
trend-new-statements = Nye utsagn
trend-note-scale = Ny linje fra {$dates}, for skalaen er en annen enn før.
trend-note-statements = {$names}: ny linje fra {$dates}, for ikke alle utsagnene er de samme som før.
trend-note-in-future = {$count ->
    [one] {$dates} er i framtiden, og er ikke med i linjen. Rett datoen i listen.
   *[other] {$dates} er i framtiden, og er ikke med i linjen. Rett datoene i listen.
}
trend-value = {$date}: {$value}
trend-value-label = {$date}, {$label}: {$value}
trend-read-keys = Piltastene går fra verdi til verdi.
trend-note-answers = Linjen går bare mellom egenvurderinger der de samme utsagnene er besvart.
trend-note-no-value = Linjen er brutt der en egenvurdering ikke har noen verdi.
trend-note-dropped = {$names} er ikke med i skjemaet slik det er nå.
score-of = {$value} av {$max}
verdict-same = Uendret
verdict-may-be-chance = Kan være tilfeldig
verdict-probably-real = Trolig reell
verdict-not-comparable = Kan ikke sammenlignes: For få av de samme utsagnene er besvart begge ganger.
verdict-other-statements = Kan ikke sammenlignes: For få av utsagnene var med begge ganger.
verdict-other-scale = Kan ikke sammenlignes: Skalaen er en annen.
verdict-other-instrument = Kan ikke sammenlignes: Det er to forskjellige skjemaer.
not-comparable-short = Kan ikke sammenlignes
change-none = ingen svar flyttet seg
change-one-step =
    {$moved} av {$count} svar flyttet seg {$moved-count ->
        [one] ett hakk
       *[other] hvert sitt hakk
    } {$direction ->
        [up] opp
       *[down] ned
    }
change-one-far =
    {$moved} av {$count} svar flyttet seg {$steps} hakk {$direction ->
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
change-of-part = Sammenlignet på {$count} av {$items} utsagn.
method-mean = Verdien av en del er gjennomsnittet av svarene i den, fra 1 til {$max}. Minst to tredjedeler av svarene må være på plass: to av tre, eller tre av fire. «Ikke relevant» teller ikke med.
method-reversed = Noen utsagn er snudd: Et høyt svar sier mindre av det delen handler om, og teller fra den andre enden. «1→{$max}» betyr at svaret 1 teller som {$max}.
method-difference = Endringer regnes ut fra gjennomsnitt som ikke er avrundet, og bare fra utsagn du har svart på begge gangene, på samme skala. Først til slutt blir de avrundet. Derfor kan 4,3 og 4,7 gi +0,3. Verdien fra forrige gang tegnes bare når den bygger på de samme utsagnene som verdien nå.
method-limit = En endring kalles trolig reell når den er større enn {$limits}. Så store endringer oppstår sjelden tilfeldig (omtrent én av tjue ganger) hvis svarene spriker, og utsagnene henger sammen, omtrent så mye som vi har antatt. Det vi har antatt, er ikke målt for dette skjemaet.
method-limit-of = {$limit} i en del med {$count} utsagn
method-experts = For fagfolk
method-formula = Grensen er 1,96 · s · √2 · √(1 − r) (Jacobson og Truax). Vi antar at standardavviket s er {$sd}, og at korrelasjonen mellom to utsagn er {$correlation}. Påliteligheten r følger av den og av antall utsagn (Spearman–Brown). Da er grensen {$limits}. Ingenting av dette er målt.
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
