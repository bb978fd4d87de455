# The result

kind-radar = Radar
kind-bars = Bars
kind-dots = Dots
dimensions = Dimensions
sorted-by-value = Sorted by value
answers = Answers
raw-answers-name = Answers: {$answers}
mean-of = of {$answered} of {$count}
legend-now = Now
legend-before-date = Last time, {$date}
legend-before = Last time
dates-compared = {$date}, compared with {$previous}
change-title = Change since last time
change-since = Change since {$date}
change-first-time = This is the first time. Comparison comes next time.
change-nothing = No dimension has changed.
method-show = How this was worked out
method-hide = Hide the working
in-words = In words
result-reflection = This is your own assessment, for thinking with. The statements are not a validated test, and there is no norm.
result-ask-others = Self-ratings and others’ ratings of leadership agree only in part (Heidemeier and Moser 2009: r = .22; Gerstner and Day 1997). Ask someone who knows you.
result-empty = The profile shows followership and leadership skills together. It comes when you have finished one of the questionnaires.
result-empty-start = Choose a questionnaire
result-locked = The session is finished and locked.
result-superseded = The session is locked and replaced by a corrected copy.
result-correct = Make a corrected copy
error-nothing-to-show = There is no result to write yet. Finish a session first.
error-picture = The picture could not be drawn. Try saving it as .svg.
error-ending = The file name must end in {$endings}.
error-write = Could not write {$path}. Choose another folder.
error-read = Could not read {$path}. Check that the file exists and is a text file.
dialog-save-chart = Save the chart
dialog-save-history = Save the history
dialog-import = Import an archive
