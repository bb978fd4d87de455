# Kommandolinja

help-about = Selvsyn: eigenvurdering av medarbeidarskap, karrieremedvit og leiing. Utan kommando opnar vindauget seg.
help-after = SESSION er ein id, «latest» eller «latest:INSTRUMENT». Avsluttar med 0 når det er gjort, 1 når det ikkje gjekk, 2 når kommandolinja er feil.
help-help = Vis denne hjelpa
help-version = Vis versjonen
help-data-dir = Mappa dataa ligg i
help-lang = Språk
help-instruments = Vis skjemaa ein kan svare på
help-record = Lagre eit ferdig svar: 1–5, «-» for ikkje relevant, ingenting for usvara
help-history = Vis alle svar
help-show = Vis eit svar
help-compare = Samanlikn to svar
help-chart = Skriv eit diagram til fil
help-export = Skriv heile historikken til fil
help-import = Hent inn eit arkiv; det som finst, blir aldri overskrive
help-demo = Lag ein oppdikta historikk i ei eiga mappe
usage-command = «{$what}» er ikkje ein kommando. Skriv «selvsyn --help» for å sjå dei.
usage-missing = Det manglar noko: {$what}. Skriv «selvsyn --help» for å sjå korleis.
usage-unknown = «{$what}» er ikkje eit val her. Skriv «selvsyn --help» for å sjå dei.
usage-value = Verdien for {$what} kan ikkje brukast. Skriv «selvsyn --help» for å sjå kva som går.
usage-wrong = Kommandolinja er ikkje rett. Skriv «selvsyn --help» for å sjå korleis.
demo-wrote = Skreiv ein oppdikta historikk i {$path}:
demo-open = Sjå han i vindauget på ei maskin med skjerm: selvsyn --data-dir {$path}
demo-talk = Medarbeidarsamtale
demo-summer = Før sommaren
