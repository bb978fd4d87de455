# About Selvsyn

about-open = About Selvsyn
about-title = About Selvsyn
about-lead = Selvsyn helps you see followership, career awareness and leadership with your own eyes, and whether anything has changed. Everything stays on this machine; the program never uses a network.
about-version = Version
about-data = Data folder
about-log = Log folder
about-renderer = Draws with
about-others = What others have made
about-others-lead = Selvsyn is built on {$count} parts that others have made and share freely. Thank you! Here is each of them, with version and licence.
about-unread = Reading the list…
about-missing = The list of what others have made comes with the installers. This copy was built from its source, where there is none yet; packaging/notices.sh makes it.
about-parts = Parts
about-licences = Licence texts
about-search = Search
about-search-hint = Search name or licence
about-part = {$name} {$version}, licence {$licence}
about-none = Nothing here has those words.
job-notices = Reading the list of what others have made…
guide-use = User guide
guide-privacy = Privacy on one page
file-guide-use = user-guide
file-guide-privacy = privacy
print-guide-use = The user guide
print-guide-privacy = The page on privacy
