# Settings

settings-title = Settings
settings-language = Language
language-nb = Bokmål
language-nn = Nynorsk
language-en = English
settings-theme = Colours
theme-system = As the system
theme-light = Light
theme-dark = Dark
theme-high-contrast = High contrast
settings-text-size = Text size
text-size-system = As the system
text-percent = {$percent}%
settings-hide-chart = Do not show the chart until everything is answered
settings-data = Your data
settings-data-lead = Everything is in one file on this machine. Take a copy with you, or import one you already have. What exists is never overwritten.
settings-export = Export the history…
settings-import = Import an archive…
