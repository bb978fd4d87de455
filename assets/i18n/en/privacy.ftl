# Privacy

privacy-title = Privacy
privacy-lead = What you answer and write stays on this machine. The program never uses the network. This page is made from what is actually stored right now.
privacy-stored = What is stored
privacy-table-instrument = The questionnaires as they were when you answered
privacy-table-session = The assessments: date, label, and when they were begun and finished
privacy-table-answer = The answers
privacy-table-remark = The remarks
privacy-table-setting = Your choices in the program, the folder you last used, a secret that makes a mark of its own for each course, and a mark of the history itself
privacy-table-plan = The development plans: when they were changed, and when you want to assess yourself again
privacy-table-area = The areas in the plans, with what you have written
privacy-table-action = The actions, with due date and state
privacy-table-journal = The journal pages: sheet and date
privacy-table-journal_text = What you have written on the journal pages
privacy-table-shown = Which results of groups have been shown, as marks without answers or names
privacy-table-shown_person = Who is in those results, as marks that only this history can recognise
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
privacy-size = {$kilobytes} kB
privacy-file-private = only you can read it
privacy-file-open = other users of the machine can read it too
privacy-who = Who can read it
privacy-who-not = Others who log in to the machine as themselves cannot enter the folder. The facilitator and the employer get nothing from the program.
privacy-who-some = Others who log in to the machine as themselves can read the files where it says so above; the folder was there before, and Selvsyn leaves its permissions as they are. A folder that Selvsyn makes is yours alone. The facilitator and the employer get nothing from the program.
privacy-who-can = Whoever administers the machine, whoever sits at it while you are logged in, and whoever has a copy of the whole disk can get at the files.
privacy-who-log = The log tells when the window was opened and what did not work. It never has answers or text in it.
privacy-contribution = What a group gets
privacy-contribution-lead = A group gets nothing until you save a contribution or give a code away. Of the latest assessment it would be this, {$bytes} bytes in all. “token” is a mark that is new for each course; a code has the answers only.
privacy-course = The course
privacy-delete = Delete everything
privacy-delete-lead = History, plans, journal, settings, backups, log and your own questionnaires are deleted. Files you have exported, and copies your workplace takes of the whole machine, must be deleted where they are.
privacy-delete-start = Delete everything…
privacy-delete-sure = Everything will be gone for good, and it cannot be undone. If you want a copy, export the history first.
privacy-delete-yes = Yes, delete everything
privacy-busy = Something is still under way. Wait until it is done, and try again.
privacy-erasing = Deleting everything…
privacy-erased = Everything is deleted
privacy-erased-lead = There is nothing of Selvsyn left in {$path}. If you open the program again, it begins anew.
privacy-erased-left = Not everything could be deleted
privacy-erased-left-lead = Close the program and others that may use the files, and delete them yourself:
privacy-close = Close the program
