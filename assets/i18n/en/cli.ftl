# The command line

help-about = Selvsyn: self-assessment of followership, career awareness and leadership. Without a command the window opens.
help-after = SESSION is an id, “latest” or “latest:INSTRUMENT”. Exits with 0 when done, 1 when it could not be done, 2 when the command line is wrong.
help-help = Show this help
help-version = Show the version
help-data-dir = The folder the data is in
help-lang = Language
help-instruments = List the questionnaires
help-record = Store a finished session: 1–5, “-” for not relevant, nothing for unanswered
help-history = List all sessions
help-show = Show a session
help-compare = Compare two sessions
help-chart = Write a chart to a file
help-export = Write the whole history to a file
help-import = Import an archive; what exists is never overwritten
help-demo = Make a made-up history in a folder of its own
usage-command = “{$what}” is not a command. Write “selvsyn --help” to see them.
usage-missing = Something is missing: {$what}. Write “selvsyn --help” to see how.
usage-unknown = “{$what}” is not an option here. Write “selvsyn --help” to see them.
usage-value = The value for {$what} cannot be used. Write “selvsyn --help” to see what can.
usage-wrong = The command line is not right. Write “selvsyn --help” to see how.
demo-wrote = Wrote a made-up history in {$path}:
demo-open = See it in the window on a machine with a display: selvsyn --data-dir {$path}
demo-talk = Appraisal talk
demo-summer = Before the summer
