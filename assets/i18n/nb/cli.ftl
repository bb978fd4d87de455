# Kommandolinjen

help-about = Selvsyn: egenvurdering av medarbeiderskap, karrierebevissthet og ledelse. Uten kommando åpnes vinduet.
help-after = SESSION er en id, «latest» eller «latest:INSTRUMENT». Avslutter med 0 når det er gjort, 1 når det ikke gikk, 2 når kommandolinjen er feil.
help-help = Vis denne hjelpen
help-version = Vis versjonen
help-data-dir = Mappen dataene ligger i
help-lang = Språk
help-instruments = Vis skjemaene som kan besvares
help-record = Lagre en ferdig besvarelse: 1–5, «-» for ikke relevant, ingenting for ubesvart
help-history = Vis alle besvarelser
help-show = Vis en besvarelse
help-compare = Sammenlign to besvarelser
help-chart = Skriv et diagram til fil
help-export = Skriv hele historikken til fil
help-import = Hent inn et arkiv; det som finnes, blir aldri overskrevet
help-demo = Lag en oppdiktet historikk i en egen mappe
usage-command = «{$what}» er ikke en kommando. Skriv «selvsyn --help» for å se dem.
usage-missing = Det mangler noe: {$what}. Skriv «selvsyn --help» for å se hvordan.
usage-unknown = «{$what}» er ikke et valg her. Skriv «selvsyn --help» for å se dem.
usage-value = Verdien for {$what} kan ikke brukes. Skriv «selvsyn --help» for å se hva som går.
usage-wrong = Kommandolinjen er ikke riktig. Skriv «selvsyn --help» for å se hvordan.
demo-wrote = Skrev en oppdiktet historikk i {$path}:
demo-open = Se den i vinduet på en maskin med skjerm: selvsyn --data-dir {$path}
demo-talk = Medarbeidersamtale
demo-summer = Før sommeren
