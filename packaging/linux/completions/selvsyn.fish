# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_selvsyn_global_optspecs
    string join \n data-dir= lang= renderer= h/help version
end

function __fish_selvsyn_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_selvsyn_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_selvsyn_using_subcommand
    set -l cmd (__fish_selvsyn_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c selvsyn -n "__fish_selvsyn_needs_command" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_needs_command" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_needs_command" -l renderer -d 'Draw the window in this way only: opengl, dx12, vulkan or metal' -r
complete -c selvsyn -n "__fish_selvsyn_needs_command" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_needs_command" -l version -d 'Show the version'
complete -c selvsyn -n "__fish_selvsyn_needs_command" -f -a "instruments" -d 'List the questionnaires you can answer'
complete -c selvsyn -n "__fish_selvsyn_needs_command" -f -a "record" -d 'Store a finished self-assessment: 1–5, “-” for not relevant, nothing for not answered'
complete -c selvsyn -n "__fish_selvsyn_needs_command" -f -a "date" -d 'Correct the date of a self-assessment; prints the date it had'
complete -c selvsyn -n "__fish_selvsyn_needs_command" -f -a "history" -d 'List all self-assessments'
complete -c selvsyn -n "__fish_selvsyn_needs_command" -f -a "show" -d 'Show a self-assessment'
complete -c selvsyn -n "__fish_selvsyn_needs_command" -f -a "compare" -d 'Compare two self-assessments'
complete -c selvsyn -n "__fish_selvsyn_needs_command" -f -a "chart" -d 'Write a chart to a file'
complete -c selvsyn -n "__fish_selvsyn_needs_command" -f -a "report" -d 'Write a report to a file'
complete -c selvsyn -n "__fish_selvsyn_needs_command" -f -a "export" -d 'Write all your data to a file'
complete -c selvsyn -n "__fish_selvsyn_needs_command" -f -a "import" -d 'Import an archive; what you already have is never overwritten'
complete -c selvsyn -n "__fish_selvsyn_needs_command" -f -a "plan" -d 'Show a development plan, or put one in the place of the one that is there'
complete -c selvsyn -n "__fish_selvsyn_needs_command" -f -a "journal" -d 'Show the reflection sheets, or add a page'
complete -c selvsyn -n "__fish_selvsyn_needs_command" -f -a "form" -d 'Write a blank sheet to a file'
complete -c selvsyn -n "__fish_selvsyn_needs_command" -f -a "lesson" -d 'List the lessons, import one, or write one to a file'
complete -c selvsyn -n "__fish_selvsyn_needs_command" -f -a "course" -d 'Lead a course: collect, show the result, and see it again'
complete -c selvsyn -n "__fish_selvsyn_needs_command" -f -a "present" -d 'Open the window with the course on the screen'
complete -c selvsyn -n "__fish_selvsyn_needs_command" -f -a "backup" -d 'Save a checked backup of your data to a file'
complete -c selvsyn -n "__fish_selvsyn_needs_command" -f -a "restore" -d 'Restore your data from a backup; what you have now is kept'
complete -c selvsyn -n "__fish_selvsyn_needs_command" -f -a "check" -d 'Check that your data is intact and that only you can read it'
complete -c selvsyn -n "__fish_selvsyn_needs_command" -f -a "join" -d 'Join a course; prints the course code'
complete -c selvsyn -n "__fish_selvsyn_needs_command" -f -a "code" -d 'Show the contribution code of a self-assessment'
complete -c selvsyn -n "__fish_selvsyn_needs_command" -f -a "contribute" -d 'Hand in your contribution to a course; prints the receipt'
complete -c selvsyn -n "__fish_selvsyn_needs_command" -f -a "group" -d 'Show what a group has answered: files, folders or text with codes'
complete -c selvsyn -n "__fish_selvsyn_needs_command" -f -a "passphrase" -d 'Set, change or remove the passphrase of your data'
complete -c selvsyn -n "__fish_selvsyn_needs_command" -f -a "demo" -d 'Write a made-up history to a folder of its own'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand instruments" -l validate -d 'Check a questionnaire file, and list everything that is wrong in it' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand instruments" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand instruments" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand instruments" -l json -d 'Write as JSON'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand instruments" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand record" -l answers -d 'One answer per statement, separated by commas' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand record" -l date -d 'The date of the self-assessment; today if not given' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand record" -l label -d 'Your label for the self-assessment' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand record" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand record" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand record" -l yes -d 'The date is right, even if it is long ago'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand record" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand date" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand date" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand date" -l yes -d 'The date is right, even if it is long ago'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand date" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand history" -l instrument -d 'Only this questionnaire, for example medarbeiderskap' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand history" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand history" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand history" -l json -d 'Write as JSON'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand history" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand show" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand show" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand show" -l json -d 'Write as JSON'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand show" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand compare" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand compare" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand compare" -l json -d 'Write as JSON'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand compare" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand chart" -l kind -d 'Radar, bars or dots' -r -f -a "radar\t''
bars\t''
dots\t''"
complete -c selvsyn -n "__fish_selvsyn_using_subcommand chart" -l out -d 'The file to write' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand chart" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand chart" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand chart" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand report" -l out -d 'The file to write' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand report" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand report" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand report" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand export" -l out -d 'The file to write' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand export" -l for -d 'Write CSV the way Excel opens it' -r -f -a "excel\t''"
complete -c selvsyn -n "__fish_selvsyn_using_subcommand export" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand export" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand export" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand import" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand import" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand import" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand plan" -l set -d 'The plan to set, as it stands in an archive; “-” is standard input' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand plan" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand plan" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand plan" -l json -d 'Write as JSON'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand plan" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand journal" -l sheet -d 'This sheet only: questions, competence, jobs or conversation' -r -f -a "questions\t''
competence\t''
jobs\t''
conversation\t''"
complete -c selvsyn -n "__fish_selvsyn_using_subcommand journal" -l add -d 'The page to add, as it stands in an archive; “-” is standard input' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand journal" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand journal" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand journal" -l json -d 'Write as JSON'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand journal" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand form" -l out -d 'The file to write' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand form" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand form" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand form" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand lesson; and not __fish_seen_subcommand_from list import export" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand lesson; and not __fish_seen_subcommand_from list import export" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand lesson; and not __fish_seen_subcommand_from list import export" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand lesson; and not __fish_seen_subcommand_from list import export" -f -a "list" -d 'List the lessons that can be shown and read'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand lesson; and not __fish_seen_subcommand_from list import export" -f -a "import" -d 'Import a lesson; if there are errors in it, all are listed and nothing is imported'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand lesson; and not __fish_seen_subcommand_from list import export" -f -a "export" -d 'Write a lesson to a file, whole or on paper'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand lesson; and __fish_seen_subcommand_from list" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand lesson; and __fish_seen_subcommand_from list" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand lesson; and __fish_seen_subcommand_from list" -l json -d 'Write as JSON'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand lesson; and __fish_seen_subcommand_from list" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand lesson; and __fish_seen_subcommand_from import" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand lesson; and __fish_seen_subcommand_from import" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand lesson; and __fish_seen_subcommand_from import" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand lesson; and __fish_seen_subcommand_from export" -l out -d 'The file to write' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand lesson; and __fish_seen_subcommand_from export" -l slides -d 'Write the slides to a PDF, one on each page' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand lesson; and __fish_seen_subcommand_from export" -l handout -d 'Write a handout to a PDF, three slides on each page' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand lesson; and __fish_seen_subcommand_from export" -l script -d 'Write the running order with times and notes, as PDF or .docx' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand lesson; and __fish_seen_subcommand_from export" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand lesson; and __fish_seen_subcommand_from export" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand lesson; and __fish_seen_subcommand_from export" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and not __fish_seen_subcommand_from new list show end delete collect withdraw reveal result change compare minutes agree" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and not __fish_seen_subcommand_from new list show end delete collect withdraw reveal result change compare minutes agree" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and not __fish_seen_subcommand_from new list show end delete collect withdraw reveal result change compare minutes agree" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and not __fish_seen_subcommand_from new list show end delete collect withdraw reveal result change compare minutes agree" -f -a "new" -d 'Make a course and write the course file; prints the course code'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and not __fish_seen_subcommand_from new list show end delete collect withdraw reveal result change compare minutes agree" -f -a "list" -d 'Show the courses you lead'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and not __fish_seen_subcommand_from new list show end delete collect withdraw reveal result change compare minutes agree" -f -a "show" -d 'Show how far a course has come'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and not __fish_seen_subcommand_from new list show end delete collect withdraw reveal result change compare minutes agree" -f -a "end" -d 'End a course; its results stay'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and not __fish_seen_subcommand_from new list show end delete collect withdraw reveal result change compare minutes agree" -f -a "delete" -d 'Delete a course with all that belongs to it; that something was shown is remembered'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and not __fish_seen_subcommand_from new list show end delete collect withdraw reveal result change compare minutes agree" -f -a "collect" -d 'Take in what was handed in, and tell what counted and what did not'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and not __fish_seen_subcommand_from new list show end delete collect withdraw reveal result change compare minutes agree" -f -a "withdraw" -d 'Withdraw a contribution for good, without anybody seeing the answers'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and not __fish_seen_subcommand_from new list show end delete collect withdraw reveal result change compare minutes agree" -f -a "reveal" -d 'Show the group’s result once enough have handed in; it is stored and cannot be undone'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and not __fish_seen_subcommand_from new list show end delete collect withdraw reveal result change compare minutes agree" -f -a "result" -d 'Show a stored result again, or write it to a file'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and not __fish_seen_subcommand_from new list show end delete collect withdraw reveal result change compare minutes agree" -f -a "change" -d 'Show before and after for the same people'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and not __fish_seen_subcommand_from new list show end delete collect withdraw reveal result change compare minutes agree" -f -a "compare" -d 'Compare two stored results'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and not __fish_seen_subcommand_from new list show end delete collect withdraw reveal result change compare minutes agree" -f -a "minutes" -d 'Write the minutes of a gathering, one page'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and not __fish_seen_subcommand_from new list show end delete collect withdraw reveal result change compare minutes agree" -f -a "agree" -d 'Write “What we will do” for a gathering, in place of what is there'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from new" -l name -d 'The name of the course' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from new" -l workplace -d 'The workplace' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from new" -l instrument -d 'A questionnaire, and how many are expected, for example medarbeiderskap=18' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from new" -l floor -d 'How many must have handed in before anything is shown; never fewer than five' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from new" -l round -d 'A gathering with its day, for example “First gathering=2026-10-13”; otherwise two, six weeks apart' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from new" -l folder -d 'The folder participants hand in to' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from new" -l out -d 'The course file to write' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from new" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from new" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from new" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from list" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from list" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from list" -l json -d 'Write as JSON'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from list" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from show" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from show" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from show" -l json -d 'Write as JSON'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from show" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from end" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from end" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from end" -l yes -d 'Do it without asking'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from end" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from delete" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from delete" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from delete" -l yes -d 'Do it without asking'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from delete" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from collect" -l round -d 'Only this gathering; otherwise the one each contribution is for' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from collect" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from collect" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from collect" -l json -d 'Write as JSON'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from collect" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from withdraw" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from withdraw" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from withdraw" -l yes -d 'Do it without asking'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from withdraw" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from reveal" -l round -d 'Which gathering, from 1; the nearest where none is named' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from reveal" -l instrument -d 'Only this questionnaire; otherwise all that can be shown' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from reveal" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from reveal" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from reveal" -l json -d 'Write as JSON'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from reveal" -l yes -d 'Do it without asking'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from reveal" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from result" -l round -d 'Which gathering, from 1; the last that was shown where none is named' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from result" -l instrument -d 'Only this questionnaire, for example medarbeiderskap' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from result" -l out -d 'The file to write' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from result" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from result" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from result" -l json -d 'Write as JSON'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from result" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from change" -l instrument -d 'Which questionnaire' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from change" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from change" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from change" -l json -d 'Write as JSON'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from change" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from compare" -l instrument -d 'Which questionnaire' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from compare" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from compare" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from compare" -l json -d 'Write as JSON'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from compare" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from minutes" -l round -d 'Which gathering, from 1; the latest with anything in it, if none is given' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from minutes" -l out -d 'The file to write the minutes to' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from minutes" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from minutes" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from minutes" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from agree" -l round -d 'Which gathering, from 1; the nearest where none is named' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from agree" -l develop -d 'Something the group wants to develop, two at most' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from agree" -l strength -d 'A strength the group wants to build on, two at most' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from agree" -l sign -d 'How you will notice that it works, six at most' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from agree" -l action -d 'Something to do, with its day, for example “Tidy up our meetings=2026-11-24”; ten at most' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from agree" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from agree" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from agree" -l yes -d 'Do it without asking'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand course; and __fish_seen_subcommand_from agree" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand present" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand present" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand present" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand backup" -l out -d 'The file the backup is written to' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand backup" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand backup" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand backup" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand restore" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand restore" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand restore" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand check" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand check" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand check" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand join" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand join" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand join" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand code" -l course -d 'The course that the code is for; it is noted as handed in' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand code" -l round -d 'Which gathering, from 1; otherwise the nearest' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand code" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand code" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand code" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand contribute" -l course -d 'The course file or the course code; or the name of a course without a course file, spelled the same by everyone' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand contribute" -l round -d 'Which gathering, from 1; otherwise the nearest' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand contribute" -l out -d 'The folder to put the contribution in, under a random name, or the file to write; no file is replaced' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand contribute" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand contribute" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand contribute" -l plain -d 'Write one line of JSON that anyone can read, instead of a sealed file'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand contribute" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand group" -l out -d 'The file to write the result to' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand group" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand group" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand group" -l json -d 'Write as JSON'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand group" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand passphrase" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand passphrase" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand passphrase" -s h -l help -d 'Show this help'
complete -c selvsyn -n "__fish_selvsyn_using_subcommand demo" -l out -d 'The folder to write to; it must be empty or not exist yet' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand demo" -l data-dir -d 'The folder your data is in' -r -F
complete -c selvsyn -n "__fish_selvsyn_using_subcommand demo" -l lang -d 'Language' -r
complete -c selvsyn -n "__fish_selvsyn_using_subcommand demo" -s h -l help -d 'Show this help'
