//! A lesson that is made one's own, in the window and on the command line.

use crate::cases::is_long;
use crate::course::run;
use crate::picture;
use crate::scenes::courses;
use crate::scenes::lessons as scenes;
use crate::support::{Open, settle};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use selvsyn::app::App;
use selvsyn::instrument::{Catalog, Language};
use selvsyn::lesson::own::Lessons;
use selvsyn::lesson::{Edit, Lesson};
use selvsyn::settings::{Settings, Theme};
use selvsyn::store::Store;
use selvsyn::ui::{Action, CourseTab, LessonAction, Place};
use std::fs;
use std::path::Path;

type Window = Harness<'static, App>;

fn window(folder: &Path) -> Window {
    Open { size: [1280.0, 3200.0], ..Open::new(folder) }.window()
}

fn act(window: &mut Window, action: Action) {
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, action);
    settle(window);
}

fn edit(window: &mut Window, edit: Edit) {
    act(window, Action::Lesson(LessonAction::Edit(edit)));
}

fn press(window: &mut Window, name: &str) {
    window.get_by_role_and_label(Role::Button, name).click();
    settle(window);
}

fn field<'a>(window: &'a Window, name: &str) -> egui_kittest::Node<'a> {
    let mut nodes = window.root().children_recursive();
    let node = nodes.find(|node| {
        let node = node.accesskit_node();
        let is_text = matches!(node.role(), Role::TextInput | Role::MultilineTextInput);
        is_text && node.label().as_deref() == Some(name)
    });
    node.unwrap_or_else(|| panic!("no field «{name}»"))
}

/// Writes in the place of what stands there.
fn write(window: &mut Window, name: &str, words: &str) {
    field(window, name).focus();
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run();
    window.event(Event::Text(words.to_owned()));
    window.run();
}

fn shows(window: &Window, words: &str) -> bool {
    window.root().children_recursive().any(|node| {
        let node = node.accesskit_node();
        node.label().as_deref() == Some(words) || node.value().as_deref() == Some(words)
    })
}

/// The one lesson that lies in the folder.
fn stored(folder: &Path) -> Lesson {
    let files: Vec<_> = fs::read_dir(folder.join("lessons")).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(files.len(), 1, "{files:?}");
    let text = fs::read_to_string(&files[0]).unwrap();
    let lessons = Lessons::adopt(vec![("a".to_owned(), Ok(text))], &Catalog::shipped());
    let lesson = lessons.own()[0].outcome.as_ref().unwrap();
    let name = format!("{}-{}.selvsyn-leksjon", lesson.id, lesson.version);
    assert_eq!(files[0].file_name().unwrap().to_str(), Some(name.as_str()));
    (**lesson).clone()
}

fn copied(folder: &Path) -> Window {
    let mut window = window(folder);
    act(&mut window, Action::Go(Place::Slides));
    press(&mut window, "Lag en kopi");
    assert_eq!(window.state().place(), &Place::EditLesson);
    window
}

#[test]
fn a_copy_is_made_and_the_course_is_as_before() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = copied(folder.path());
    window.get_by_role_and_label(Role::Heading, "Vår kopi av Lederskap og medarbeiderskap");
    let copy = stored(folder.path());
    assert_eq!((copy.version, copy.copy_of.as_deref()), (1, Some("leksjon-3")));
    assert_eq!(copy.slides, Lesson::shipped().slides);
    press(&mut window, "Tilbake til lysbildene");
    window.get_by_role_and_label(Role::RadioButton, "Lederskap og medarbeiderskap").click();
    settle(&mut window);
    assert!(!shows(&window, "Endre"), "the course itself is not edited");
    window.get_by_role_and_label(Role::RadioButton, "Vår kopi av Lederskap og medarbeiderskap").click();
    settle(&mut window);
    press(&mut window, "Endre");
    assert_eq!(window.state().place(), &Place::EditLesson);
}

#[test]
fn what_is_written_is_kept_and_told_to_be_ones_own() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = copied(folder.path());
    press(&mut window, "Lysbilde 1: Lederskap og medarbeiderskap, 8 min");
    assert!(shows(&window, "Selvsyn") && shows(&window, "Fra kurset"));
    write(&mut window, "Tittel", "Velkommen ");
    write(&mut window, "Ledetekst", "Egne ord");
    write(&mut window, "Samtale, minutter", "12");
    write(&mut window, "Begynner klokka", "9.15");
    settle(&mut window);
    let kept = stored(folder.path());
    let slide = &kept.slides[0];
    let nb = Language::Bokmal;
    assert_eq!((slide.title.get(nb), slide.lead.as_ref().unwrap().get(nb)), ("Velkommen", "Egne ord"));
    assert_eq!(slide.discussion.as_ref().unwrap().minutes, 12);
    assert_eq!((kept.start.unwrap().to_string().as_str(), kept.version), ("09:15", 2));
    assert_eq!(slide.edited, ["title", "lead"]);
    // The blank after the word is still in the field.
    assert_eq!(field(&window, "Tittel").accesskit_node().value().as_deref(), Some("Velkommen "));
    window.get_by_role_and_label(Role::Button, "Lysbilde 1: Velkommen, 09:15, 12 min, Egne ord");
    window.get_by_role_and_label(Role::Button, "Lysbilde 2: Aktivt medarbeiderskap, 09:27, 5 min");
    // What cannot stand there changes nothing, and says so.
    write(&mut window, "Begynner klokka", "kvart over");
    assert!(shows(&window, "Skriv klokkeslettet slik: 09:00"));
    write(&mut window, "Tittel", " ");
    settle(&mut window);
    assert_eq!(stored(folder.path()), kept);
    // It is there when the window comes again.
    drop(window);
    let mut window = self::window(folder.path());
    act(&mut window, Action::Go(Place::Slides));
    act(&mut window, Action::ChooseLesson(kept.id.clone()));
    press(&mut window, "Endre");
    write(&mut window, "Hva leksjonen heter", "Vårt kurs");
    settle(&mut window);
    let again = stored(folder.path());
    assert_eq!((again.version, again.title.get(nb)), (3, "Vårt kurs"));
}

#[test]
fn slides_are_hidden_and_moved_and_shown_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = copied(folder.path());
    let before = stored(folder.path());
    press(&mut window, "Lysbilde 2: Aktivt medarbeiderskap, 5 min");
    press(&mut window, "Flytt opp");
    assert_eq!(stored(folder.path()).slides[0].id, "aktivt-medarbeiderskap");
    window.key_press_modifiers(Modifiers::ALT, Key::ArrowDown);
    settle(&mut window);
    assert_eq!(stored(folder.path()), before, "down again by key");
    press(&mut window, "Skjul");
    window.get_by_role_and_label(Role::Button, "Lysbilde 2: Aktivt medarbeiderskap, Skjult");
    assert!(shows(&window, "14 lysbilder, 1 t 21 min. Ett lysbilde er skjult."));
    press(&mut window, "Vis");
    press(&mut window, "Ny samling begynner her");
    window.get_by_role_and_label(Role::Heading, "Samling 2 begynner her");
    for _ in 0..2 {
        press(&mut window, "Angre");
    }
}

#[test]
fn a_new_slide_is_opened_and_undo_takes_it_away() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = copied(folder.path());
    let before = stored(folder.path());
    press(&mut window, "Ny side med tekst");
    assert_eq!(field(&window, "Tittel").accesskit_node().value().as_deref(), Some("Ny side"));
    write(&mut window, "Punkt 1", "Kaffe");
    press(&mut window, "Nytt punkt");
    write(&mut window, "Punkt 2", "Kake");
    settle(&mut window);
    let kept = stored(folder.path());
    let last = kept.slides.last().unwrap();
    let words: Vec<&str> = last.bullets.iter().map(|text| text.get(Language::Bokmal)).collect();
    assert_eq!((kept.slides.len(), words), (16, vec!["Kaffe", "Kake"]));
    press(&mut window, "Fjern Punkt 1");
    assert_eq!(field(&window, "Punkt 1").accesskit_node().value().as_deref(), Some("Kake"));
    press(&mut window, "Slett");
    assert_eq!(stored(folder.path()).slides.len(), 15);
    for _ in 0..6 {
        press(&mut window, "Angre");
    }
    assert_eq!(stored(folder.path()), before);
}

#[test]
fn a_picture_comes_from_a_file_or_is_refused() {
    let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let file = elsewhere.path().join("kart.png");
    fs::write(&file, "ikke et bilde").unwrap();
    let mut window = Open { file: Some(file.clone()), size: [1280.0, 3200.0], ..Open::new(folder.path()) }.window();
    act(&mut window, Action::Go(Place::Slides));
    press(&mut window, "Lag en kopi");
    press(&mut window, "Ny side med bilde…");
    assert!(window.state().told().unwrap().starts_with("kart.png kan ikke brukes."), "{:?}", window.state().told());
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' width='60' height='40'><rect width='60' height='40'/></svg>";
    fs::write(&file, selvsyn::export::png(svg, 1.0).unwrap()).unwrap();
    press(&mut window, "Ny side med bilde…");
    write(&mut window, "Hva bildet viser", "Et kart");
    settle(&mut window);
    let kept = stored(folder.path());
    assert_eq!(kept.slides.last().unwrap().alt.as_ref().unwrap().get(Language::Bokmal), "Et kart");
    assert_eq!(kept.pictures.len(), 1);
    window.get_by_role_and_label(Role::Image, "Et kart");
}

#[test]
fn what_is_hidden_is_not_on_the_wall() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = copied(folder.path());
    edit(&mut window, Edit::Hide(1, true));
    act(&mut window, Action::PresentCourse(0));
    assert!(shows(&window, "Lysbilde 1 av 14"));
    window.key_press(Key::ArrowRight);
    settle(&mut window);
    window.get_by_role_and_label(Role::Heading, "Tre sentrale spørsmål vi alle må stille oss");
}

/// A language that a text is not in is told of.
#[test]
fn a_text_in_another_language_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = copied(folder.path());
    edit(&mut window, Edit::Text(0, "lead".to_owned(), "Egne ord".to_owned()));
    let id = stored(folder.path()).id;
    drop(window);
    let mut window = Open { language: Language::Nynorsk, size: [1280.0, 3200.0], ..Open::new(folder.path()) }.window();
    act(&mut window, Action::Go(Place::Slides));
    act(&mut window, Action::ChooseLesson(id));
    press(&mut window, "Endre");
    press(&mut window, "Lysbilete 1: Leiarskap og medarbeidarskap, 8 min, Eigne ord");
    assert!(shows(&window, "Eigne ord · Finst berre på bokmål"));
    assert!(shows(&window, "Éin tekst her finst ikkje på nynorsk, og blir vist på språket han er skriven på."));
    write(&mut window, "Leietekst", "Eigne ord");
    settle(&mut window);
    let lead = stored(folder.path()).slides[0].lead.clone().unwrap();
    assert_eq!((lead.get(Language::Bokmal), lead.get(Language::Nynorsk)), ("Egne ord", "Eigne ord"));
}

/// A course has the lesson that was chosen for it; another has not.
#[test]
fn a_course_keeps_its_lesson() {
    let folder = tempfile::tempdir().unwrap();
    courses::fill(folder.path());
    let mut window = copied(folder.path());
    let id = stored(folder.path()).id;
    let place = |code| Place::Course { code, tab: CourseTab::Lesson };
    let other = selvsyn::group::CourseCode::new([7; 5]);
    act(&mut window, Action::ChooseLesson("leksjon-3".to_owned()));
    act(&mut window, Action::Go(place(courses::code())));
    window.get_by_role_and_label(Role::RadioButton, "Vår kopi av Lederskap og medarbeiderskap").click();
    settle(&mut window);
    assert!(shows(&window, "Endre"));
    act(&mut window, Action::Go(place(other)));
    assert!(!shows(&window, "Endre"), "another course");
    drop(window);
    let settings = Store::open(folder.path()).unwrap().settings().unwrap();
    assert_eq!(settings.course_lessons, [(courses::code().to_string(), id.clone())].into());
    let mut window = Open { settings, size: [1280.0, 3200.0], ..Open::new(folder.path()) }.window();
    act(&mut window, Action::Go(place(courses::code())));
    assert!(shows(&window, "Endre"), "kept with the settings");
    press(&mut window, "Endre");
    assert_eq!(window.state().edited_lesson().map(|lesson| lesson.id.clone()), Some(id));
}

#[test]
fn the_command_line_writes_the_same_papers_and_refuses_the_same() {
    let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut window = copied(folder.path());
    edit(&mut window, Edit::Hide(1, true));
    drop(window);
    let id = stored(folder.path()).id;
    let export = |option: &str, name: &str| {
        let path = out.path().join(name);
        let output = run(folder.path(), &["lesson", "export", &id, option, path.to_str().unwrap()], "");
        (output.status.code(), String::from_utf8(output.stderr).unwrap(), fs::read(path))
    };
    for (option, name, begins) in [
        ("--slides", "lysbilder.pdf", &b"%PDF"[..]),
        ("--handout", "ark.pdf", b"%PDF"),
        ("--script", "plan.pdf", b"%PDF"),
        ("--script", "plan.docx", b"PK"),
    ] {
        let (code, told, written) = export(option, name);
        assert_eq!((code, told.as_str()), (Some(0), ""));
        assert!(written.unwrap().starts_with(begins));
    }
    for (option, name, endings) in
        [("--slides", "a.docx", ".pdf"), ("--handout", "a.html", ".pdf"), ("--script", "a.txt", ".pdf eller .docx")]
    {
        let (code, told, written) = export(option, name);
        assert!(code == Some(2) && told.contains(endings) && written.is_err(), "{told}");
    }
    let none = run(folder.path(), &["lesson", "export", &id], "");
    assert_eq!(none.status.code(), Some(2));
}

/// Half a word is in the file though no more is drawn of the window, as when
/// it is killed.
#[test]
fn half_a_word_is_kept_when_the_window_goes() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = copied(folder.path());
    press(&mut window, "Lysbilde 1: Lederskap og medarbeiderskap, 8 min");
    write(&mut window, "Notater til kurslederen", "Hus");
    let begun = std::time::Instant::now();
    let is_there = || {
        let files = fs::read_dir(folder.path().join("lessons")).unwrap();
        let mut texts = files.filter_map(|file| fs::read_to_string(file.unwrap().path()).ok());
        texts.any(|text| text.contains("\"Hus\""))
    };
    while !is_there() {
        assert!(begun.elapsed().as_secs() < 20, "it is not stored");
        std::thread::yield_now();
    }
    drop(window);
    let mut window = self::window(folder.path());
    act(&mut window, Action::Go(Place::Slides));
    window.get_by_role_and_label(Role::RadioButton, "Vår kopi av Lederskap og medarbeiderskap");
}

/// The folder cannot be written to: that is told, what was written stays in the
/// window, and goes into the file once it can.
#[test]
fn what_cannot_be_stored_is_told_and_stored_later() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = copied(folder.path());
    let (there, away) = (folder.path().join("lessons"), folder.path().join("borte"));
    fs::rename(&there, &away).unwrap();
    fs::write(&there, "ingen mappe").unwrap();
    edit(&mut window, Edit::Title("Vårt kurs".to_owned()));
    let told = window.state().told().unwrap().to_owned();
    assert!(told.starts_with("Endringen er ikke lagret i ") && told.contains("lessons"), "{told}");
    window.get_by_role_and_label(Role::Heading, "Vårt kurs");
    fs::remove_file(&there).unwrap();
    fs::rename(&away, &there).unwrap();
    edit(&mut window, Edit::Hide(2, true));
    let kept = stored(folder.path());
    assert!(kept.title.get(Language::Bokmal) == "Vårt kurs" && kept.slides[2].hidden);
}

/// A lesson that others have got is another version from then on; one that is
/// taken out is edited no more.
#[test]
fn what_was_given_away_gets_another_version() {
    let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let file = out.path().join("ut.selvsyn-leksjon");
    let mut window = Open { file: Some(file.clone()), size: [1280.0, 3200.0], ..Open::new(folder.path()) }.window();
    act(&mut window, Action::Go(Place::Slides));
    press(&mut window, "Lag en kopi");
    edit(&mut window, Edit::Hide(2, true));
    edit(&mut window, Edit::Hide(3, true));
    assert_eq!(stored(folder.path()).version, 2);
    act(&mut window, Action::File(selvsyn::ui::FileAction::ExportLesson));
    assert!(file.exists());
    edit(&mut window, Edit::Hide(3, false));
    assert_eq!(stored(folder.path()).version, 3);
    let name = format!("{}-3.selvsyn-leksjon", stored(folder.path()).id);
    act(&mut window, Action::RemoveLesson(name));
    edit(&mut window, Edit::Hide(4, true));
    assert_eq!(fs::read_dir(folder.path().join("lessons")).unwrap().count(), 0);
    assert_eq!(window.state().edited_lesson(), None);
}

#[test]
fn pictures_of_the_page() {
    let mut pictures = egui_kittest::SnapshotResults::new();
    for (name, theme, language, size, pixels_per_point) in [
        ("lesson-edit/light", Theme::Light, Language::Bokmal, [1280.0, 900.0], 1.0),
        ("lesson-edit/dark", Theme::Dark, Language::Nynorsk, [900.0, 640.0], 1.0),
        ("lesson-edit/large", Theme::Light, Language::English, [640.0, 450.0], 2.0),
    ] {
        if theme == Theme::Dark && !is_long() {
            continue;
        }
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings { theme: Some(theme), ..Settings::default() };
        let mut window = Open { size, pixels_per_point, settings, language, ..Open::new(folder.path()) }.window();
        scenes::copy(&mut window);
        scenes::open(&mut window, 1);
        settle(&mut window);
        pictures.add(picture::half(&mut window, name));
    }
}
