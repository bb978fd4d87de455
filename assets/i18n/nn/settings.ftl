# Innstillingar

settings-title = Innstillingar
settings-language = Språk
language-nb = Bokmål
language-nn = Nynorsk
language-en = English
settings-theme = Fargar
theme-system = Som systemet
theme-light = Lyst
theme-dark = Mørkt
theme-high-contrast = Høg kontrast
settings-text-size = Tekststorleik
text-size-system = Som systemet
text-percent = {$percent} %
settings-hide-chart = Vis ikkje diagrammet før alt er svara på
settings-data = Dataa dine
settings-data-lead = Alt ligg i éi fil på denne maskina. Eit arkiv kan du ta med til ei anna maskin og hente inn der, utan at noko blir overskrive. Frå ein tryggingskopi kan du gjenopprette alt slik det var.
settings-export = Eksporter eit arkiv…
settings-import = Hent inn eit arkiv…
