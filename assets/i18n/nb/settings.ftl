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
settings-data-lead = Alt ligger i én fil på denne maskinen. Et arkiv kan du ta med til en annen maskin og hente inn der, uten at noe blir overskrevet. Fra en sikkerhetskopi kan du gjenopprette alt slik det var.
settings-export = Eksporter et arkiv…
settings-import = Hent inn et arkiv…
