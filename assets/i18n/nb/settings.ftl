# Innstillinger

settings-title = Innstillinger
settings-language = Språk
language-nb = Bokmål
language-nn = Nynorsk
language-en = English
settings-theme = Farger
theme-system = Som systemet
theme-light = Lyst
theme-dark = Mørkt
theme-high-contrast = Høy kontrast
settings-text-size = Tekststørrelse
text-size-system = Som systemet
text-percent = {$percent} %
settings-hide-chart = Vis ikke diagrammet før alt er besvart
settings-data = Dataene dine
settings-data-lead = Alt ligger i én fil på denne maskinen. Ta med deg en kopi, eller hent inn en du har fra før. Det som finnes, blir aldri overskrevet.
settings-export = Eksporter historikken…
settings-import = Hent inn et arkiv…
