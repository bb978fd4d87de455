# Settings

settings-title = Settings
settings-language = Language
language-nb = Bokmål
language-nn = Nynorsk
language-en = English
settings-theme = Colours
theme-system = Same as system
theme-light = Light
theme-dark = Dark
theme-high-contrast = High contrast
settings-text-size = Text size
text-size-system = Same as system
text-percent = {$percent}%
settings-hide-chart = Hide the chart until everything is answered
settings-data = Your data
settings-data-lead = Everything is in one file on this machine. You can take an archive to another machine and import it there; nothing is overwritten. From a backup you can restore everything as it was.
settings-export = Export an archive…
settings-import = Import an archive…
