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
text-percent = {$percent} %
settings-hide-chart = Vis ikkje diagrammet før alt er svara på
settings-data = Dataa dine
settings-data-lead = Alt ligg i éi fil på denne maskina. Ta med deg ein kopi, eller hent inn ein du har frå før. Det som finst, blir aldri overskrive.
settings-export = Eksporter historikken…
settings-import = Hent inn eit arkiv…
