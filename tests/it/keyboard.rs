//! Everything that can be done is done here by keyboard alone: Tab to a
//! control by its name, then Enter; no mouse, no direct call.

use crate::scenes::courses::draft;
use crate::support::{Open, fill_with_demo, settle, tap};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use selvsyn::app::App;
use selvsyn::course::CourseFile;
use selvsyn::group::CourseCode;
use selvsyn::instrument::Language;
use selvsyn::ui::presentation::WallAction;
use selvsyn::ui::{Action, BackupAction, CourseAction, FileAction, LessonAction, LockAction, Place};
use std::collections::BTreeSet;
use std::path::Path;
use strum::VariantNames;

/// What has no keyboard of its own: files are dropped with the mouse, and
/// chosen by keyboard instead ([`GroupAction::PickContributions`]); work is called
/// off with one button while it lasts (`endings`); measured assumptions
/// have a button like the others from a hundred contributions on; and no
/// control goes to one page of the wall by its number. Copies of the history
/// are made and restored in `backup_window`, passphrases set in `locked`; Tab comes to their buttons as to
/// all others, results of courses are gone through in `course_results_window`,
/// and a window that is closed too early asks in `hands` (`access::tab_reaches_everything_and_shows_where_it_is`).
const BY_OTHER_WAYS: [&str; 22] = [
    "DropContributions",
    "DropCourseFile",
    "CancelJob",
    "KeepOpen",
    "CloseAnyway",
    "ExportAssumptions",
    "GoTo",
    "Monitor",
    "Backup",
    "BackUp",
    "SaveBackup",
    "PickBackup",
    "WantBackup",
    "RestoreBackup",
    "KeepHistory",
    "CheckHistory",
    "Lock",
    "SetPassphrase",
    "ExportSealed",
    "OpenArchive",
    "CancelArchive",
    "CourseResult",
];

struct Hands {
    window: Harness<'static, App>,
}

impl Hands {
    fn key(&mut self, key: Key) {
        tap(&mut self.window, key);
        self.window.run();
    }

    fn command(&mut self, key: Key) {
        self.window.key_press_modifiers(Modifiers::COMMAND, key);
        self.window.run();
    }

    fn focused(&self) -> Option<String> {
        let focused = self.window.ctx.memory(|memory| memory.focused())?.accesskit_id();
        let node = self.window.root().children_recursive().find(|node| node.accesskit_node().locate().0 == focused)?;
        node.accesskit_node().label()
    }

    /// Presses Tab until a control has the keyboard whose name begins so.
    fn go_to(&mut self, name: &str) {
        let mut met = Vec::new();
        for _ in 0..300 {
            let here = self.focused().unwrap_or_default();
            if here.starts_with(name) {
                self.window.run();
                return;
            }
            met.push(here);
            tap(&mut self.window, Key::Tab);
            self.window.step();
        }
        met.dedup();
        panic!("Tab does not come to «{name}» but to {met:#?}");
    }

    fn press(&mut self, name: &str) {
        self.go_to(name);
        tap(&mut self.window, Key::Enter);
        settle(&mut self.window);
    }

    fn write(&mut self, name: &str, words: &str) {
        self.go_to(name);
        self.window.event(Event::Text(words.to_owned()));
        self.window.run();
    }

    fn title(&self) -> String {
        let heading = self.window.root().children_recursive().find(|node| {
            let node = node.accesskit_node();
            node.role() == egui::accesskit::Role::Heading && node.level() == Some(1)
        });
        heading.and_then(|node| node.accesskit_node().label()).unwrap_or_default()
    }

    fn place(&self) -> &Place {
        self.window.state().place()
    }
}

fn hands(folder: &Path, file: Option<&Path>) -> Hands {
    let mut window = Open { file: file.map(Path::to_owned), ..Open::new(folder) }.window();
    window.run();
    Hands { window }
}

/// The smallest window with large text: what does not fit is scrolled to.
#[test]
fn the_menu_leads_everywhere_however_low_the_window_is() {
    let folder = tempfile::tempdir().unwrap();
    for size in [[450.0, 320.0], [720.0, 400.0]] {
        let mut hands = Hands { window: Open { size, ..Open::new(folder.path()) }.window() };
        if size[0] < 700.0 {
            hands.press("Meny");
        }
        hands.go_to("Innstillinger");
        let row = hands.window.get_by_role_and_label(Role::Button, "Innstillinger").rect();
        assert!(row.bottom() <= size[1] && row.top() >= 0.0, "{row:?} in {size:?}");
        hands.press("Innstillinger");
        assert_eq!(hands.place(), &Place::Settings);
    }
}

#[test]
fn every_function_is_reached_by_keyboard() {
    let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut asked: BTreeSet<&'static str> = BTreeSet::new();
    let file = |name: &str| out.path().join(name);

    // Answering, to the result.
    let mut hands = self::hands(folder.path(), None);
    hands.press("Start Medarbeiderskap");
    assert!(hands.focused().unwrap().starts_with("1 av 9: "), "the first statement has the keyboard");
    for key in [Key::Num4, Key::Num5, Key::Num0, Key::Num3] {
        hands.key(key);
    }
    hands.command(Key::Z);
    hands.key(Key::Num2);
    hands.key(Key::M);
    assert!(hands.focused().unwrap().starts_with("Merknad til: "), "{:?}", hands.focused());
    hands.window.event(Event::Text("Mer om dette".to_owned()));
    hands.window.run();
    hands.key(Key::Escape);
    assert!(hands.focused().unwrap().starts_with("5 av 9: "), "{:?}", hands.focused());
    hands.command(Key::Enter);
    assert_eq!(hands.focused().unwrap(), hands.title(), "a new page begins at its title");
    hands.press("Svar på: Jeg gjør min leder god");
    for key in [Key::Num3, Key::Num4, Key::Num4, Key::Num4, Key::Num3] {
        hands.key(key);
    }
    assert_eq!(hands.focused().unwrap(), "Vis resultat", "after the last answer");
    hands.command(Key::Enter);
    assert!(matches!(hands.place(), Place::Result(_)), "{:?}", hands.place());
    assert_eq!(hands.focused().unwrap(), hands.title());

    // A corrected copy, and a plan.
    hands.press("Lag en rettet kopi");
    hands.key(Key::Num5);
    hands.command(Key::Enter);
    hands.press("Lag utviklingsplan");
    hands.write("Hva er viktigst for deg nå?", "Ro");
    hands.key(Key::Enter);
    assert_eq!(hands.focused().unwrap(), "Skriv med egne ord", "the first area is opened");
    hands.press("Jeg tar ansvar for egen trivsel");
    let answer = "Hvordan kan du sikre at utvikling finner sted? ";
    assert!(hands.focused().unwrap().starts_with(answer), "{:?}", hands.focused());
    hands.write("Hva vil du gjøre?", "Snakke med lederen min");
    hands.press("Frist: Ingen frist");
    assert_eq!(hands.focused().unwrap(), "4. juni 2026", "today has the keyboard");
    hands.key(Key::ArrowRight);
    hands.key(Key::Enter);
    hands.press("Frist: 5. juni 2026");
    hands.key(Key::Escape);
    assert!(hands.focused().unwrap().starts_with("Frist: 5. juni 2026"), "Escape gives the keyboard back");
    hands.press("Fjern tiltaket");
    hands.press("Angre");
    hands.press("Fra kurset");
    hands.press("Prøv denne");
    assert!(hands.focused().unwrap().starts_with("Hva vil du gjøre? "), "{:?}", hands.focused());
    hands.press("Lukk «Fra kurset»");
    hands.press("Om 3 måneder");
    hands.press("Mer: ");
    hands.key(Key::ArrowDown);
    hands.key(Key::Enter);
    hands.press("Angre");
    hands.press("Mer: ");
    hands.key(Key::ArrowDown);
    hands.key(Key::Enter);
    hands.press("Lukk");
    asked.extend(hands.window.state().asked());
    drop(hands);

    let mut hands = self::hands(folder.path(), Some(&file("frister.ics")));
    hands.press("Utviklingsplan");
    hands.press("Til kalenderen…");
    settle(&mut hands.window);
    assert!(file("frister.ics").exists());

    // The journal.
    hands.press("Tre spørsmål");
    hands.write("Hvem er du?", "En som trives");
    hands.write("Hva vil du?", "Lede et prosjekt");
    hands.press("Gjør til tiltak");
    assert_eq!(hands.focused().unwrap(), "I planen: Medarbeiderskap", "the first plan has the keyboard");
    hands.key(Key::Enter);
    hands.window.run();
    assert_eq!(hands.focused().unwrap(), "Hva vil du gjøre? Tiltak 1");
    hands.press("Fire jobber");
    hands.press("Én del mer: Få jobben gjort. Slik er det");
    hands.go_to("Få jobben gjort. Slik vil jeg ha det");
    hands.key(Key::ArrowRight);
    hands.press("Tre spørsmål");
    hands.press("Skriv ut blankt ark");
    hands.press("Utviklingsplan");
    hands.press("Til samtalen");
    hands.press("Jeg gjør min leder god");
    hands.write("Dette trenger jeg", "Ti minutter i uka");
    hands.press("Lag PDF");
    hands.go_to("Hva vil du gjøre? Dette ble vi enige om");
    hands.press("Siden slik den blir");
    hands.key(Key::Escape);
    hands.press("Med en medarbeider");
    hands.press("Utviklingsplan");
    hands.press("Tre spørsmål");

    // Back and forth, the keys, and what is printed.
    hands.window.key_press_modifiers(Modifiers::ALT, Key::ArrowLeft);
    hands.window.run();
    hands.window.key_press_modifiers(Modifiers::ALT, Key::ArrowRight);
    hands.window.run();
    hands.key(Key::F1);
    hands.press("Brukerveiledning");
    settle(&mut hands.window);
    hands.key(Key::F1);
    hands.command(Key::P);
    settle(&mut hands.window);
    hands.write("Hvem er du?", &"ord ".repeat(20_000));
    hands.window.event(Event::Paste("for mye".to_owned()));
    hands.window.run();
    hands.window.run();
    asked.extend(hands.window.state().asked());
    drop(hands);

    // A history of many sessions.
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let mut hands = self::hands(folder.path(), Some(&file("alt.json")));
    hands.press("Ferdig: Ta opp");
    hands.press("Angre");
    hands.press("Historikk");
    hands.press("Rett datoen: 4. juni 2026");
    assert_eq!(hands.focused().unwrap(), "4. juni 2026", "its own day has the keyboard");
    hands.key(Key::ArrowLeft);
    hands.key(Key::Enter);
    assert_eq!(hands.focused().unwrap(), "Rett datoen: 3. juni 2026");
    hands.press("Angre");
    hands.press("Merkelapp for 4. juni 2026");
    hands.window.event(Event::Text("Etter".to_owned()));
    hands.window.run();
    hands.key(Key::Enter);
    assert!(hands.focused().unwrap().starts_with("Merkelapp for 4. juni 2026"), "{:?}", hands.focused());
    hands.press("Slett 4. juni 2026");
    assert_eq!(hands.focused().unwrap(), "Behold", "what changes nothing has the keyboard");
    hands.key(Key::Escape);
    assert_eq!(hands.focused().unwrap(), "Slett 4. juni 2026", "and Escape gives it back");
    hands.key(Key::Enter);
    // One step back from «Behold».
    hands.window.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
    hands.window.run();
    assert_eq!(hands.focused().unwrap(), "Slett");
    hands.key(Key::Enter);
    assert_eq!(hands.window.state().history().finished().count(), 11);
    hands.press("Angre");
    assert_eq!(hands.window.state().history().finished().count(), 12);
    hands.press("Velg 4. juni 2026");
    hands.press("Velg 14. mars 2026");
    hands.press("Sammenlign de to");
    assert!(matches!(hands.place(), Place::Compare(..)));
    hands.press("Tilbake til historikken");
    hands.press("Eksporter…");
    settle(&mut hands.window);
    assert!(file("alt.json").exists());
    hands.press("Vis i mappen");
    hands.press("Åpne 4. juni 2026");
    hands.press("Vurder på nytt hvor du sto ved starten");
    hands.press("Historikk");
    hands.press("Åpne 4. juni 2026");
    for what in ["Kopier diagrammet", "Kopier tabellen"] {
        hands.press("Eksporter…");
        hands.press(what);
        settle(&mut hands.window);
    }
    hands.press("Stolper");
    hands.press("Eksporter…");
    hands.press("Vis koden…");
    hands.press("Kopier koden");
    hands.press("Utviklingsplan");
    hands.press("Tre spørsmål");
    hands.press("Slett siden fra");
    hands.press("Angre");
    // The settings, and taking an archive back.
    hands.press("Innstillinger");
    for choice in ["Mørkt", "150\u{a0}%", "100\u{a0}%", "Vis ikke diagrammet", "Nynorsk", "Bokmål"] {
        hands.press(choice);
    }
    hands.press("Hent inn et arkiv…");
    settle(&mut hands.window);
    // A file that is no questionnaire is refused.
    hands.press("Hent inn et skjema…");
    settle(&mut hands.window);
    hands.press("Lukk listen over feil");
    asked.extend(hands.window.state().asked());
    drop(hands);

    for (name, what) in [("profil.svg", "Diagram som bilde…"), ("rapport.html", "Skriv rapport…")] {
        let mut hands = self::hands(folder.path(), Some(&file(name)));
        hands.press("Historikk");
        hands.press("Åpne 4. juni 2026");
        if what != "Skriv rapport…" {
            hands.press("Eksporter…");
        }
        hands.press(what);
        settle(&mut hands.window);
        assert!(file(name).exists(), "{name}");
        hands.press("Åpne filen");
        asked.extend(hands.window.state().asked());
    }
    let mut hands = self::hands(folder.path(), Some(&file("plan.md")));
    hands.press("Utviklingsplan");
    hands.press("Rapport…");
    settle(&mut hands.window);
    assert!(file("plan.md").exists());
    asked.extend(hands.window.state().asked());
    drop(hands);
    // A course is joined by what its QR code holds, and handed in to.
    let mut hands = self::hands(folder.path(), Some(&file("mitt.selvsyn-bidrag")));
    hands.press("Kurs");
    let course = draft(CourseCode::new([3; 5]), "Trygg i endring", 2).make(jiff::Timestamp::UNIX_EPOCH).unwrap();
    let text = CourseFile::of(&course, |_, _| None).unwrap().qr_text().unwrap();
    hands.write("Kurskode", &text);
    hands.press("Bli med");
    hands.press("Historikk");
    hands.press("Åpne 4. juni 2026");
    hands.press("Lever til Plan og bygg");
    assert!(file("mitt.selvsyn-bidrag").exists());
    hands.press("Vis som kode…");
    hands.press("Kopier koden");
    hands.press("Kurs");
    hands.press("Mer om Trygg i endring");
    hands.key(Key::Enter);
    hands.press("Forlat kurset");
    assert!(hands.window.state().contents().courses.joined.is_empty());
    asked.extend(hands.window.state().asked());
    drop(hands);

    // A questionnaire of one's own.
    let own = include_str!("../../assets/instruments/medarbeiderskap.json").replace("\"medarbeiderskap\"", "\"vart\"");
    std::fs::write(file("vart.json"), own).unwrap();
    let mut hands = self::hands(folder.path(), Some(&file("vart.json")));
    hands.press("Innstillinger");
    hands.press("Hent inn et skjema…");
    settle(&mut hands.window);
    hands.press("Fjern Egenevaluering");
    asked.extend(hands.window.state().asked());
    drop(hands);

    // Without the system's dialogs, a path is typed; Escape gives up.
    let mut hands = Hands { window: Open { has_dialog: false, ..Open::new(folder.path()) }.window() };
    hands.press("Innstillinger");
    hands.press("Eksporter et arkiv…");
    settle(&mut hands.window);
    hands.go_to("Mappe og filnavn");
    hands.key(Key::Escape);
    assert!(hands.window.state().asked().contains("CancelPath"));
    hands.press("Eksporter et arkiv…");
    settle(&mut hands.window);
    hands.go_to("Mappe og filnavn");
    hands.command(Key::A);
    hands.window.event(Event::Text(file("tastet.csv").display().to_string()));
    hands.window.run();
    hands.press("Bruk denne filen");
    settle(&mut hands.window);
    assert!(file("tastet.csv").exists());
    asked.extend(hands.window.state().asked());
    drop(hands);

    // A file that the program is started with is asked about.
    for answer in ["Avbryt", "Hent inn"] {
        let given = Some(file("vart.json"));
        let mut hands = Hands { window: Open { given, ..Open::new(folder.path()) }.window() };
        settle(&mut hands.window);
        hands.press(answer);
        settle(&mut hands.window);
        asked.extend(hands.window.state().asked());
    }

    lessons(folder.path(), out.path(), &mut asked);
    courses(folder.path(), out.path(), &mut asked);
    wall(folder.path(), &mut asked);

    // Last, everything is deleted, and the program closed.
    let mut hands = self::hands(folder.path(), None);
    hands.press("Innstillinger");
    hands.press("Personvern");
    hands.press("Slett alt…");
    hands.press("Ja, slett alt");
    settle(&mut hands.window);
    hands.press("Lukk programmet");
    asked.extend(hands.window.state().asked());

    let expected = Action::VARIANTS
        .iter()
        .chain(BackupAction::VARIANTS)
        .chain(CourseAction::VARIANTS)
        .chain(FileAction::VARIANTS)
        .chain(LessonAction::VARIANTS)
        .chain(LockAction::VARIANTS)
        .chain(WallAction::VARIANTS);
    let missing: Vec<_> = expected.filter(|name| !asked.contains(*name) && !BY_OTHER_WAYS.contains(name)).collect();
    assert!(missing.is_empty(), "no keyboard does {missing:?}");
}

/// A lesson: written to a file, read, taken in, chosen, and taken out again.
fn lessons(folder: &Path, out: &Path, asked: &mut BTreeSet<&'static str>) {
    let written = out.join("leksjon.selvsyn-leksjon");
    let mut hands = hands(folder, Some(&written));
    hands.press("Kurs");
    hands.press("Leksjonen");
    // One's own: copied, edited, and back again.
    hands.press("Lag en kopi");
    assert_eq!(hands.place(), &Place::EditLesson);
    hands.press("Lysbilde 2: Aktivt medarbeiderskap, 5 min");
    hands.press("Skjul");
    hands.press("Angre");
    hands.press("Ny side med bilde…");
    hands.press("Tilbake til lysbildene");
    hands.press("Endre");
    hands.press("Tilbake til lysbildene");
    hands.press("Lederskap og medarbeiderskap");
    hands.press("Eksporter…");
    hands.press("Deltakerark");
    hands.press("Eksporter…");
    hands.press("Leksjonen");
    let text = std::fs::read_to_string(&written).unwrap().replace("\"leksjon-3\"", "\"leksjon-4\"");
    let text = text.replacen("\"Lederskap og medarbeiderskap\"", "\"Leksjon fire\"", 1);
    std::fs::write(&written, text).unwrap();
    hands.press("Les");
    assert_eq!(hands.place(), &Place::Lesson);
    hands.press("Notater til kurslederen");
    hands.press("Tilbake til lysbildene");
    hands.press("Hent inn en leksjon…");
    hands.press("Lederskap og medarbeiderskap");
    hands.press("Fjern Leksjon fire");
    hands.press("Angre");
    asked.extend(hands.window.state().asked());
}

/// Courses: made, changed, given out, agreed in, taken part in and deleted.
fn courses(folder: &Path, out: &Path, asked: &mut BTreeSet<&'static str>) {
    let written = out.join("kurs.selvsyn-kurs");
    let mut hands = hands(folder, Some(&written));
    hands.press("Kurs");
    hands.press("Nytt kurs");
    hands.write("Navn på kurset", "Feil");
    hands.press("Avbryt");
    assert_eq!(hands.place(), &Place::Courses);
    hands.press("Nytt kurs");
    hands.write("Navn på kurset", "Lederskap og medarbeiderskap");
    hands.go_to("Medarbeiderskap");
    hands.key(Key::Space);
    hands.write("Hvor mange som ventes å svare på Medarbeiderskap", "18");
    for (day, typed) in [("Dagen for 1. samling", "13.10.2026"), ("Dagen for 2. samling", "24.11.2026")] {
        hands.press(day);
        hands.window.event(Event::Text(typed.to_owned()));
        hands.window.run();
        hands.key(Key::Enter);
    }
    // The row makes the course first.
    hands.press("Lagre kursfilen…");
    settle(&mut hands.window);
    assert!(written.exists());
    hands.press("Kopier kurskoden");
    hands.press("Kopier som tekst");
    hands.write("Arbeidsplass", "Plan og bygg");
    settle(&mut hands.window);
    hands.press("Dette vil vi");
    hands.write("Utvikle, nummer 1", "Si fra før det haster");
    hands.write("Tiltak nummer 1", "Fast kvarter i ukemøtet");
    hands.press("Fjern tiltak nummer 1");
    hands.write("Stikkord nummer 1", "Tilbakemelding underveis");
    settle(&mut hands.window);
    asked.extend(hands.window.state().asked());
    drop(hands);

    let dates = out.join("datoer.ics");
    let mut hands = self::hands(folder, Some(&dates));
    hands.press("Kurs");
    hands.press("Åpne: Lederskap");
    hands.press("Dette vil vi");
    hands.write("Tiltak nummer 1", "Fast kvarter i ukemøtet");
    hands.press("Frist for tiltak nummer 1");
    hands.window.event(Event::Text("1.12.2026".to_owned()));
    hands.window.run();
    hands.key(Key::Enter);
    hands.press("Kalender…");
    settle(&mut hands.window);
    assert!(dates.exists());
    hands.press("Kurs");
    hands.press("Mer om Lederskap");
    hands.press("Avslutt…");
    hands.press("Avslutt kurset");
    hands.press("Mer om Lederskap");
    hands.press("Åpne igjen");
    asked.extend(hands.window.state().asked());
    drop(hands);

    let demands = out.join("krav.pdf");
    let mut hands = self::hands(folder, Some(&demands));
    hands.press("Kurs");
    hands.press("Åpne: Lederskap");
    hands.press("Dette vil vi");
    hands.press("Krav og forventninger…");
    settle(&mut hands.window);
    assert!(demands.exists());
    asked.extend(hands.window.state().asked());
    drop(hands);

    // A folder, and a course file to take part by.
    let mut hands = self::hands(folder, Some(out));
    hands.press("Kurs");
    hands.press("Åpne: Lederskap");
    hands.press("Oppsett");
    hands.press("Velg mappe…");
    settle(&mut hands.window);
    asked.extend(hands.window.state().asked());
    drop(hands);
    let mut hands = self::hands(folder, Some(&written));
    hands.press("Kurs");
    hands.press("Åpne kursfil…");
    settle(&mut hands.window);
    let code = selvsyn::group::CourseCode::new([5; 5]).to_string();
    hands.write("Kurskode", &code);
    hands.press("Bli med");
    hands.press("Mer om Kurs SVK");
    hands.press("Forlat kurset…");
    hands.press("Forlat kurset");
    hands.press("Mer om Lederskap");
    hands.press("Slett…");
    hands.press("Slett kurset");
    assert!(hands.window.state().contents().courses.led.is_empty());
    asked.extend(hands.window.state().asked());
}

/// The course on the wall.
fn wall(folder: &Path, asked: &mut BTreeSet<&'static str>) {
    let mut hands = hands(folder, None);
    hands.press("Kurs");
    hands.press("Leksjonen");
    hands.press("Vis lysbilde 1:");
    for key in [Key::PageDown, Key::PageUp, Key::End, Key::Home, Key::B, Key::B, Key::H, Key::H] {
        hands.key(key);
    }
    for key in [Key::ArrowDown, Key::ArrowUp, Key::L, Key::A, Key::A] {
        hands.key(key);
    }
    for key in [Key::T, Key::T, Key::Plus, Key::R, Key::N, Key::N, Key::M] {
        hands.key(key);
    }
    // On to a slide about a questionnaire: how to answer, and the group.
    for (key, name) in [(Key::S, "Answer"), (Key::G, "ShowGroup")] {
        for _ in 0..20 {
            hands.key(key);
            if hands.window.state().asked().contains(name) {
                break;
            }
            hands.key(Key::PageDown);
        }
    }
    for key in [
        Key::W,
        Key::W,
        Key::Z,
        Key::Z,
        Key::V,
        Key::K,
        Key::P,
        Key::P,
        Key::Num3,
        Key::Enter,
        Key::F5,
        Key::Escape,
        Key::Escape,
    ] {
        hands.key(key);
    }
    hands.press("Kurs");
    hands.press("Leksjonen");
    hands.window.key_press_modifiers(Modifiers::SHIFT, Key::F5);
    hands.window.run();
    hands.key(Key::Escape);
    hands.press("Kurs");
    hands.press("Leksjonen");
    hands.key(Key::F5);
    hands.key(Key::Escape);
    asked.extend(hands.window.state().asked());
}
