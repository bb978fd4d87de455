//! The conversation, from both sides: what is ticked and nothing else comes on
//! its page, and what was agreed on is carried on.

use crate::cases::some;
use crate::forms::{paragraphs, parts, read_docx, read_pdf};
use crate::support::now;
use jiff::civil::date;
use selvsyn::contents::Contents;
use selvsyn::export::Progress;
use selvsyn::export::archive;
use selvsyn::export::{self, PAGE_ENDINGS, report};
use selvsyn::i18n::Texts;
use selvsyn::instrument::{Catalog, Language};
use selvsyn::plan::{
    Area, AreaKind, Basis, Conversation, Entry, Focus, Journal, Origin, Plan, PlannedAction, Plans, Prompt, Sheet,
    State, Tick, With, due,
};
use selvsyn::scoring::{Answers, History, Session};
use selvsyn::service::documents::Documents;
use selvsyn::settings::Settings;

/// An employee with answers, a plan and something to say.
struct Written {
    history: History,
    plans: Plans,
    page: Entry,
}

fn written() -> Written {
    let instrument = Catalog::shipped().current("medarbeiderskap").unwrap().clone();
    let session = Session {
        answers: Answers::parse("4,5,3,3,4,3,2,5,4", 9, 5).unwrap(),
        finished_at: Some(now().timestamp()),
        ..Session::begin(&instrument, &now())
    };
    let mut plan = Plan::empty(session.id, now().timestamp());
    let mut area = Area::new(AreaKind::Develop, Focus::Own("Si fra når det blir for mye".to_owned()));
    area.actions[0].text = "Sende status samme dag".to_owned();
    area.actions[0].due = Some(date(2026, 12, 1));
    area.actions.push(PlannedAction {
        state: State::Done,
        ..PlannedAction::new(Origin::Plan, "Gjort for lenge siden".to_owned())
    });
    assert!(plan.add(area));
    assert!(plan.add(Area::new(AreaKind::Strength, Focus::Own("Holde motet oppe".to_owned()))));
    plan.actions.push(PlannedAction::new(Origin::Plan, "Ta en tur ut".to_owned()));
    let mut page = Entry::new(Sheet::Conversation(With::Leader), date(2026, 6, 4), now().timestamp());
    page.write(Prompt::Wishes, "Å bli spurt før oppgavene deles ut".to_owned());
    page.write(Prompt::Needs, "Ti minutter i uka".to_owned());
    page.write(Prompt::Contributes, "Status dagen før møtet".to_owned());
    let history = History::new(vec![session], &Catalog::shipped()).on(date(2026, 6, 4));
    Written { history, plans: Plans::new(vec![plan]), page }
}

/// Everything that could stand on the page, each by what stands for it and by
/// the words it says.
fn everything(written: &Written) -> Vec<(Tick, String)> {
    let Written { history, plans, page } = written;
    let of = Basis::Session(history.records()[0].session.id);
    let journal = Journal::default();
    let offered = Conversation::offered(page, With::Leader, of, history, plans, &journal);
    let statements = offered.statements.iter().map(|one| (one.tick(), one.item.text.get(Language::Bokmal).to_owned()));
    let lines = offered.lines.iter().map(|line| (line.tick(), line.words(Language::Bokmal).to_owned()));
    let fields = offered.fields.iter().map(|(prompt, words)| (Tick::Field(*prompt), (*words).to_owned()));
    statements.chain(lines).chain(fields).collect()
}

#[test]
fn the_statements_about_the_leader_come_first_and_what_is_done_is_no_line() {
    let written = written();
    let Written { history, plans, page } = &written;
    let of = Basis::Session(history.records()[0].session.id);
    let journal = Journal::default();
    let offered = Conversation::offered(page, With::Leader, of, history, plans, &journal);
    let first: Vec<&str> =
        offered.statements.iter().filter(|one| one.is_first).map(|one| one.item.id.as_str()).collect();
    assert_eq!(first, ["med-ledelse.1", "med-ledelse.2", "med-ledelse.3"]);
    let lines: Vec<&str> = offered.lines.iter().map(|line| line.words(Language::Bokmal)).collect();
    assert_eq!(lines, ["Sende status samme dag", "Si fra når det blir for mye", "Holde motet oppe", "Ta en tur ut"]);
    let other = Conversation::offered(page, With::Employee, of, history, plans, &journal);
    assert!(other.statements.is_empty() && other.lines.is_empty());
    assert_eq!(everything(&written).len(), 9 + 4 + 3);
}

#[test]
fn writing_takes_along_and_emptying_does_not() {
    let mut page = Entry::new(Sheet::Conversation(With::Employee), date(2026, 6, 4), now().timestamp());
    let tick = Tick::Field(Prompt::Feedback);
    page.write(Prompt::Feedback, "D".to_owned());
    assert!(page.has_ticked(&tick));
    page.set_ticked(tick.clone(), false);
    page.write(Prompt::Feedback, "Du".to_owned());
    assert!(!page.has_ticked(&tick), "what was left out stays out");
    page.write(Prompt::Feedback, " ".to_owned());
    page.write(Prompt::Feedback, "Du".to_owned());
    assert!(page.has_ticked(&tick));
    page.write(Prompt::Feedback, String::new());
    assert!(page.is_empty());
}

/// Each thing alone, and all but each: nothing that is not ticked is in any
/// file, in any part of it.
#[test]
fn only_what_is_ticked_is_in_the_files() {
    let texts = Texts::new(Language::Bokmal);
    let mut written = written();
    let all = everything(&written);
    let made = |written: &Written, ending| {
        let document = report::conversation(&written.page, &written.history, &written.plans, &texts);
        export::page_file(&document, ending, PAGE_ENDINGS, now().timestamp()).unwrap()
    };
    for at in 0..all.len() {
        // In the short runs one of the two.
        for is_alone in some([true, false].into_iter().cycle().skip(at).take(2), 2) {
            written.page.ticks = all
                .iter()
                .enumerate()
                .filter(|(place, _)| (*place == at) == is_alone)
                .map(|(_, (tick, _))| tick.clone())
                .collect();
            let pdf = read_pdf(&made(&written, "pdf"));
            let docx = parts(&made(&written, "docx"));
            let docx: String = docx.values().map(|part| part.replace("&#x2f;", "/")).collect();
            for (tick, words) in &all {
                let is_in = written.page.has_ticked(tick);
                assert_eq!(pdf.contains(words.as_str()), is_in, "{words} in the PDF: {pdf}");
                assert_eq!(docx.contains(words.as_str()), is_in, "{words} in the DOCX");
            }
        }
    }
    written.page.ticks.clear();
    assert!(Conversation::taken(&written.page, &written.history, &written.plans).is_empty());
    let pdf = read_pdf(&made(&written, "pdf"));
    assert_eq!(pdf, "Til samtalen Med lederen min, 4. juni 2026 Side 1 av 1");
}

/// The page that is seen is the page that is printed, and the other file says
/// the same.
#[test]
fn the_page_is_seen_as_it_will_be() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        let mut written = written();
        written.page.ticks = everything(&written).into_iter().map(|(tick, _)| tick).collect();
        let document = report::conversation(&written.page, &written.history, &written.plans, &texts);
        let papers = report::papers(&document).unwrap();
        let seen: String = papers.iter().map(|paper| paper.words()).collect::<Vec<_>>().join(" ");
        let pdf = report::pdf(&document, now().timestamp()).unwrap();
        // The places of the words decide their order for the one, the tags for the other.
        let sorted = |text: &str| {
            let mut words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
            words.sort();
            words
        };
        assert_eq!(sorted(&seen), sorted(&read_pdf(&pdf)), "{}", language.tag());
        assert!((papers[0].size[0] - 595.28).abs() < 0.1 && (papers[0].size[1] - 841.89).abs() < 0.1);
        let told = read_docx(&report::docx(&document, now().timestamp()).unwrap());
        let docx = [paragraphs(&told, None).join(" "), told["foot"].as_str().unwrap().to_owned()].join(" ");
        assert_eq!(sorted(&seen), sorted(&docx), "{}", language.tag());
    }
}

/// A list is a list to a screen reader, in both files.
#[test]
fn lists_and_headings_are_told_as_such() {
    let texts = Texts::new(Language::Bokmal);
    let mut written = written();
    written.page.ticks = everything(&written).into_iter().map(|(tick, _)| tick).collect();
    let document = report::conversation(&written.page, &written.history, &written.plans, &texts);
    let pdf = report::pdf(&document, now().timestamp()).unwrap();
    let told: serde_json::Value = serde_json::from_str(&crate::support::reader("pdf.py", &[], &pdf)).unwrap();
    let told = told.to_string();
    for tag in ["H1", "H2", "LI"] {
        assert!(told.contains(tag), "{tag} in {told}");
    }
    let xml = &parts(&report::docx(&document, now().timestamp()).unwrap())["word/document.xml"];
    assert_eq!(xml.matches("\"ListBullet\"").count(), 9 + 4);
    assert_eq!(xml.matches("\"Heading2\"").count(), 2 + 3);
}

/// What was agreed on goes into one plan, changes there, and goes again.
#[test]
fn lines_that_were_agreed_on_are_actions_of_the_plan() {
    let Written { history, mut plans, page } = written();
    let into = plans.iter().next().unwrap().clone();
    let line = |text: &str| PlannedAction::new(Origin::Agreement(page.id), text.to_owned());
    let mut lines = vec![line("Ti minutter hver mandag"), line("  ")];
    lines[0].due = Some(date(2026, 6, 8));
    let take = |plans: &mut Plans, changed: Vec<Plan>| changed.into_iter().for_each(|plan| plans.set(plan));
    let changed = plans.agree(page.id, &lines, &into);
    assert_eq!(changed.len(), 1);
    take(&mut plans, changed);
    assert_eq!(plans.agreed(page.id).count(), 1, "a line without words is none");
    let found = due(&plans, &history, &["medarbeiderskap"]);
    assert!(found.iter().any(|due| due.date == date(2026, 6, 8)));
    lines.truncate(1);
    lines[0].text.push_str(" kl. 9");
    let into = plans.get(into.of).unwrap().clone();
    let changed = plans.agree(page.id, &lines, &into);
    take(&mut plans, changed);
    assert_eq!(plans.agreed(page.id).next().unwrap().1.text, "Ti minutter hver mandag kl. 9");
    let mut next = Entry::new(page.sheet, date(2026, 12, 3), now().timestamp());
    next.write(Prompt::Asks, "?".to_owned());
    let journal = Journal::new(vec![page.clone()]);
    let offered = Conversation::offered(&next, With::Leader, into.of, &history, &plans, &journal);
    assert_eq!(offered.agreed.len(), 1, "carried on to the next conversation");
    assert!(offered.lines.iter().all(|one| !one.words(Language::Bokmal).contains("mandag")), "in one place");
    next.set_ticked(Tick::Action(lines[0].id), true);
    assert_eq!(Conversation::taken(&next, &history, &plans).agreed.len(), 1);
    // Where that page is deleted, the tick can still be taken away.
    let none = Journal::new(Vec::new());
    let offered = Conversation::offered(&next, With::Leader, into.of, &history, &plans, &none);
    assert_eq!(offered.agreed.len(), 1);
    let into = plans.get(into.of).unwrap().clone();
    let changed = plans.agree(page.id, &[], &into);
    take(&mut plans, changed);
    assert_eq!((plans.agreed(page.id).count(), plans.iter().next().unwrap().actions.len()), (0, 1));
}

/// One's own report tells what was taken along, all that was written, and what
/// was agreed on.
#[test]
fn the_report_of_the_journal_tells_all_of_it() {
    let texts = Texts::new(Language::Bokmal);
    let Written { history, mut plans, mut page } = written();
    let line = PlannedAction::new(Origin::Agreement(page.id), "Ti minutter hver mandag".to_owned());
    let into = plans.iter().next().unwrap().clone();
    plans.agree(page.id, &[line], &into).into_iter().for_each(|plan| plans.set(plan));
    let statement = history.records()[0].instrument.items().next().unwrap().id.clone();
    page.ticks = vec![Tick::Statement(history.records()[0].session.id, statement)];
    let told = report::pages([&page].into_iter(), &history, &plans, date(2026, 6, 4), &texts).unwrap();
    let told = report::markdown(&told).unwrap();
    for words in ["Jeg tar ansvar for å gjøre egen jobb", "Ti minutter i uka", "Ti minutter hver mandag"] {
        assert!(told.contains(words), "{words} in {told}");
    }
    assert!(!told.contains("konstruktiv") && !told.contains("Sende status"), "{told}");
}

/// What was agreed on with an employee is carried on, too, through an archive.
#[test]
fn an_archive_holds_a_conversation_with_an_employee() {
    let Written { history, plans, .. } = written();
    let mut page = Entry::new(Sheet::Conversation(With::Employee), date(2026, 6, 4), now().timestamp());
    page.write(Prompt::Direction, "Dit vi skal".to_owned());
    page.set_ticked(Tick::Action(plans.iter().next().unwrap().actions[0].id), true);
    let journal = Journal::new(vec![page]).into();
    let contents = Contents { history: history.into(), plans: plans.into(), journal, ..Contents::default() };
    let written = archive::write(&contents, &Settings::default(), now().timestamp()).unwrap();
    let read = archive::read(&written).unwrap();
    assert_eq!(read.rows.journal, contents.rows().journal);
}

/// Where nothing would be on it, no file is written, and why is told.
#[test]
fn an_empty_page_is_not_written() {
    let Written { history, plans, mut page } = written();
    page.ticks = vec![Tick::Action(selvsyn::plan::ActionId::random())];
    let (id, journal, settings) = (page.id, Journal::new(vec![page]).into(), Settings::default());
    let contents = Contents { history: history.into(), plans: plans.into(), journal, ..Contents::default() };
    let (catalog, texts) = (Catalog::shipped(), Texts::new(Language::Bokmal));
    let documents = Documents { contents: &contents, settings: &settings, catalog: &catalog, texts: &texts };
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("side.pdf");
    let refused = documents.conversation(id, &out, now().timestamp(), &Progress::default()).unwrap_err();
    assert_eq!(refused.describe(&texts), "Kryss av noe først");
    assert!(!out.exists(), "what is ticked is gone");
}
