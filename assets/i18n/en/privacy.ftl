# Privacy

privacy-title = Privacy
privacy-lead = What you answer and write stays on this machine. The program never uses the network. This page shows what is actually stored right now.
privacy-stored = What is stored
privacy-table-instrument = { $rows ->
    [0] No questionnaires yet
    [one] 1 questionnaire, as it was when you answered
   *[other] {$rows} questionnaires, as they were when you answered
}
privacy-table-session = { $rows ->
    [0] No self-assessments yet
    [one] 1 self-assessment: date, label, and when it was started and finished
   *[other] {$rows} self-assessments: date, label, and when they were started and finished
}
privacy-table-answer = { $rows ->
    [0] No answers yet
    [one] 1 answer
   *[other] {$rows} answers
}
privacy-table-remark = { $rows ->
    [0] No remarks yet
    [one] 1 remark
   *[other] {$rows} remarks
}
privacy-table-setting = Your choices in the program, the folder you used last, a secret that makes a separate mark for each course, and a mark that identifies your data
privacy-table-plan = { $rows ->
    [0] No development plans yet
    [one] 1 development plan: what matters most to you, when it was changed, and when you want to assess yourself again
   *[other] {$rows} development plans: what matters most to you, when they were changed, and when you want to assess yourself again
}
privacy-table-area = { $rows ->
    [0] No areas in the plans yet
    [one] 1 area in the plans, with what you have written
   *[other] {$rows} areas in the plans, with what you have written
}
privacy-table-action = { $rows ->
    [0] No actions yet
    [one] 1 action, with due date, status and where it came from
   *[other] {$rows} actions, with due date, status and where they came from
}
privacy-table-journal = { $rows ->
    [0] No pages in your reflection sheets yet
    [one] 1 page in your reflection sheets: sheet and date
   *[other] {$rows} pages in your reflection sheets: sheet and date
}
privacy-table-journal_text = { $rows ->
    [0] No texts on the pages yet
    [one] 1 text you have written on the pages
   *[other] {$rows} texts you have written on the pages
}
privacy-table-shown = { $rows ->
    [0] No group has been shown its result yet
    [one] 1 group result has been shown; only a mark is stored, without answers or names
   *[other] {$rows} group results have been shown; only marks are stored, without answers or names
}
privacy-table-shown_person = { $rows ->
    [0] No participants in such results yet
    [one] 1 participant in such results, as a mark only your data file can recognise
   *[other] {$rows} participants in such results, as marks only your data file can recognise
}
privacy-table-of = { $rows ->
    [one] 1 row
   *[other] {$rows} rows
} in {$name}: {$columns}
privacy-technical = Show technical names
privacy-tables = { $count ->
    [one] 1 table
   *[other] {$count} tables
}
privacy-where = Where it is
privacy-where-lead = In the folder {$path}:
privacy-size = {$kilobytes} kB
privacy-file-private = only you can read it
privacy-file-open = other users of the machine can read it too
privacy-who = Who can read it
privacy-who-not = Other people who log in to the machine with their own account cannot get into the folder. The facilitator and your employer get nothing from the program.
privacy-who-some = Other people who log in to the machine with their own account can read the files marked that way above. The folder was there before, and Selvsyn leaves its permissions as they are. A folder that Selvsyn makes itself is yours alone. The facilitator and your employer get nothing from the program.
privacy-who-can = Anyone who administers the machine (IT, for example), anyone who sits at it while you are logged in, and anyone who has a copy of the whole disk can get hold of the files.
privacy-who-log = The log records when the window was opened and what did not work. What you answer and write is never in it.
privacy-contribution = What a course gets
privacy-contribution-lead = A course gets nothing until you hand in. If you had handed in the latest self-assessment, the course would have got the text below ({$bytes} bytes), sealed, and the answers of the gathering before if you handed in then. What is called “token” is a mark that is new for every course and questionnaire, and “delivery” is your receipt. A code holds only the answers and the receipt, and is not sealed.
privacy-delete = Delete everything
privacy-delete-lead = Self-assessments, plans, reflection sheets, settings, backups, the log and your own questionnaires and lessons are deleted. Files you have exported, and copies your workplace takes of the whole machine, must be deleted where they are.
privacy-delete-start = Delete everything…
privacy-delete-sure = Everything will be gone for good, and this cannot be undone. If you want a copy, export an archive first.
privacy-delete-yes = Yes, delete everything
privacy-busy = Something is still being done. Wait until it has finished, and try again.
privacy-erasing = Deleting everything…
privacy-erased = Everything has been deleted
privacy-erased-lead = There is nothing from Selvsyn in {$path} any more. If you open the program again, it starts from scratch.
privacy-erased-left = Not everything could be deleted
privacy-erased-left-lead = Close Selvsyn and any other programs that may be using the files, and delete them yourself:
privacy-close = Close the program
privacy-table-journal_part = { $rows ->
    [0] Nothing about your working time yet, on the sheet about the leader’s four jobs
    [one] 1 job with shares of your working time, on the sheet about the leader’s four jobs
   *[other] {$rows} jobs with shares of your working time, on the sheet about the leader’s four jobs
}
privacy-table-journal_tick = { $rows ->
    [0] Nothing ticked for a conversation yet
    [one] 1 thing you have ticked for a conversation
   *[other] {$rows} things you have ticked for a conversation
}
privacy-table-course = { $rows ->
    [0] No courses that you lead yet
    [one] 1 course that you lead: name, workplace, course code, folder and the key that opens the contributions
   *[other] {$rows} courses that you lead: name, workplace, course code, folder and the keys that open the contributions
}
privacy-table-course_instrument = { $rows ->
    [0] No questionnaires in courses yet
    [one] 1 questionnaire in courses, with how many are expected
   *[other] {$rows} questionnaires in courses, with how many are expected
}
privacy-table-course_round = { $rows ->
    [0] No rounds yet
    [one] 1 round, with its day
   *[other] {$rows} rounds, with their days
}
privacy-table-collected = { $rows ->
    [0] No contributions are waiting to be shown
    [one] 1 contribution from participants, sealed
   *[other] {$rows} contributions from participants, sealed
}
privacy-table-course_result = { $rows ->
    [0] No course results are stored yet
    [one] 1 course result, with only what may be shown
   *[other] {$rows} course results, with only what may be shown
}
privacy-table-agreement = { $rows ->
    [0] Nothing is written in “What we will do” yet
    [one] 1 line in “What we will do”
   *[other] {$rows} lines in “What we will do”
}
privacy-table-said = { $rows ->
    [0] No keywords from courses yet
    [one] 1 keyword from courses
   *[other] {$rows} keywords from courses
}
privacy-table-joined = { $rows ->
    [0] No courses that you take part in yet
    [one] 1 course that you take part in: name, course code and folder
   *[other] {$rows} courses that you take part in: name, course code and folder
}
privacy-table-joined_instrument = { $rows ->
    [0] No questionnaires in courses you take part in yet
    [one] 1 questionnaire in courses you take part in
   *[other] {$rows} questionnaires in courses you take part in
}
privacy-table-joined_round = { $rows ->
    [0] No rounds in courses you take part in yet
    [one] 1 round in courses you take part in, with its day
   *[other] {$rows} rounds in courses you take part in, with their days
}
privacy-table-handed_in = { $rows ->
    [0] You have not handed in to any course yet
    [one] 1 thing you have handed in to a course: when, how and the receipt
   *[other] {$rows} things you have handed in to courses: when, how and the receipts
}
privacy-table-withdrawn = { $rows ->
    [0] No contributions are withdrawn yet
    [one] 1 contribution that is withdrawn, as a mark without answers
   *[other] {$rows} contributions that are withdrawn, as marks without answers
}
