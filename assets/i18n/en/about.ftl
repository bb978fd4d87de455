# About Selvsyn

about-open = About Selvsyn
about-title = About Selvsyn
about-lead = Selvsyn helps you assess your own followership, career awareness and leadership, and see whether anything has changed. Everything stays on this machine; the program never uses a network.
about-version = Version
about-data = Data folder
about-log = Log folder
about-renderer = Graphics
about-others = Made by others
about-others-lead = {$count ->
    [one] Selvsyn is built on 1 part that others have made and share freely. Thank you! Here it is, with its version and licence.
   *[other] Selvsyn is built on {$count} parts that others have made and share freely. Thank you! Here they all are, with version and licence.
}
about-unread = Fetching the list…
about-missing = The list of what others have made comes with the installers. This version was built straight from the source code, so the list does not exist yet; packaging/notices.sh makes it.
about-parts = Parts
about-licences = Licence texts
about-search = Search
about-search-hint = Search by name or licence
about-part = {$name} {$version}, licence {$licence}
about-none = No matches.
job-notices = Fetching the list of what others have made…
guide-use = User guide
guide-course = For facilitators
guide-privacy = Privacy on one page
file-guide-use = user-guide
file-guide-course = facilitator
file-guide-privacy = privacy
print-guide-use = The user guide
print-guide-course = The guide for facilitators
print-guide-privacy = The page on privacy
