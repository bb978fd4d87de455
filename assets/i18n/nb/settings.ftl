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
text-percent = {$percent} %
settings-hide-chart = Vis ikke diagrammet før alt er besvart
settings-data = Dataene dine
settings-data-lead = Alt ligger i én fil på denne maskinen. Et arkiv kan du ta med deg og hente inn på en annen maskin, ved siden av det som er der. En sikkerhetskopi setter alt tilbake slik det var.
settings-export = Eksporter et arkiv…
settings-import = Hent inn et arkiv…
