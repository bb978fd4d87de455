//! Lessons in files: taken in, listed, read, shown and written again.

use crate::cases::cases;
use crate::course::run;
use crate::own_instruments::{changes, mutated};
use crate::schema;
use crate::support::{Open, settle};
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use selvsyn::app::App;
use selvsyn::instrument::{Catalog, InstrumentId, Language, LocalText, ProblemKind};
use selvsyn::lesson::own::Lessons;
use selvsyn::lesson::{Lesson, Picture, Slide, SlideKind, file};
use selvsyn::ui::{Action, FileAction, Place};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

const MAP: &str = "<svg xmlns='http://www.w3.org/2000/svg' width='60' height='40'><rect width='60' height='40'/></svg>";

fn text(words: &str) -> LocalText {
    LocalText::new([(Language::Bokmal, words.to_owned())].into())
}

fn slide(id: &str, kind: SlideKind) -> Slide {
    Slide {
        id: id.to_owned(),
        kind,
        title: text(&format!("Siden {id}")),
        lead: None,
        columns: Vec::new(),
        questions: Vec::new(),
        numbered: false,
        bullets: Vec::new(),
        picture: None,
        alt: None,
        source: None,
        instrument: None,
        discussion: None,
        own: Vec::new(),
        edited: Vec::new(),
        minutes: None,
        hidden: false,
        gathering: false,
        notes: text("Si dette. Spør om noe."),
    }
}

/// A lesson of three slides, one of them a picture.
fn own(version: u32) -> Lesson {
    let list = Slide {
        bullets: vec![text("Gå opp stien"), text("Se utover")],
        numbered: true,
        own: vec!["bullets/1".to_owned(), "notes".to_owned()],
        ..slide("stien", SlideKind::List)
    };
    let map = Slide {
        picture: Some("kart".to_owned()),
        alt: Some(text("Et kart over stien")),
        source: Some(text("Tegnet av oss")),
        ..slide("kartet", SlideKind::Picture)
    };
    let ask = Slide {
        bullets: vec![text("Selvledelse, med-ledelse, medarbeiderledelse")],
        instrument: Some(InstrumentId::new("medarbeiderskap")),
        ..slide("skjemaet", SlideKind::Instrument)
    };
    Lesson {
        id: "leksjon-4".to_owned(),
        version,
        title: text("Opp på fjellet"),
        source: text("Vårt eget kurs"),
        note: None,
        copy_of: None,
        start: None,
        slides: vec![list, map, ask],
        pictures: [("kart".to_owned(), Picture::new(selvsyn::export::png(MAP, 1.0).unwrap()).unwrap())].into(),
    }
}

fn written(lesson: &Lesson) -> Value {
    serde_json::from_str(&file::write(lesson).unwrap()).unwrap()
}

fn put(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    path
}

fn ok(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments, "");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// What is printed of a file that is refused, a line a problem; nothing is
/// stored.
fn refused(folder: &Path, file: &Path) -> Vec<String> {
    let before = stored(folder);
    let output = run(folder, &["lesson", "import", file.to_str().unwrap()], "");
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), told.lines().count()), (Some(1), 1), "{told}");
    assert_eq!(stored(folder), before, "half of it is there");
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

fn stored(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder.join("lessons")).into_iter().flatten();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn the_shipped_lesson_comes_back_as_it_went_out() {
    let (folder, catalog) = (tempfile::tempdir().unwrap(), Catalog::shipped());
    let shipped = Lesson::shipped();
    assert_eq!(file::read(&file::write(shipped).unwrap(), &catalog).as_ref(), Ok(&**shipped));
    let out = folder.path().join("ut.selvsyn-leksjon");
    let out = out.to_str().unwrap();
    assert_eq!(ok(folder.path(), &["lesson", "export", "leksjon-3", "--out", out]), "");
    let text = fs::read_to_string(out).unwrap();
    schema::holds("lesson-file.schema.json", &serde_json::from_str(&text).unwrap());
    assert_eq!(file::read(&text, &catalog).as_ref(), Ok(&**shipped));
    // It is here already, and no second one beside it.
    assert_eq!(ok(folder.path(), &["lesson", "import", out]), "leksjon-3\n");
    assert!(stored(folder.path()).is_empty());
    // Another one under its name is not it.
    fs::write(out, text.replace("Kompetanse", "Innkompetanse")).unwrap();
    let told = refused(folder.path(), Path::new(out));
    assert_eq!(told, ["lesson.id: Selvsyn har selv en leksjon med denne id-en. Velg en annen."]);
}

#[test]
fn a_lesson_is_taken_in_listed_and_written_again() {
    let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let folder = folder.path();
    let first = put(elsewhere.path(), "en.selvsyn-leksjon", &file::write(&own(1)).unwrap());
    for _ in 0..2 {
        assert_eq!(ok(folder, &["lesson", "import", first.to_str().unwrap()]), "leksjon-4\n");
    }
    assert_eq!(stored(folder), ["leksjon-4-1.selvsyn-leksjon"]);
    let listed = ok(folder, &["lesson", "list"]);
    assert_eq!(
        listed.lines().collect::<Vec<_>>(),
        ["leksjon-3\tLederskap og medarbeiderskap\t15 lysbilder", "leksjon-4\tOpp på fjellet\t3 lysbilder"]
    );
    let told: Value = serde_json::from_str(&ok(folder, &["lesson", "list", "--json"])).unwrap();
    schema::holds("lessons.schema.json", &told);
    assert_eq!(told[1], json!({ "id": "leksjon-4", "version": 1, "title": "Opp på fjellet", "slides": 3 }));
    let out = elsewhere.path().join("ut.selvsyn-leksjon");
    ok(folder, &["lesson", "export", "leksjon-4", "--out", out.to_str().unwrap()]);
    assert_eq!(fs::read(&first).unwrap(), fs::read(&out).unwrap());
    schema::holds("lesson-file.schema.json", &written(&own(1)));
    // Another text needs another version, and the newest is the one that is shown.
    let mut changed = own(1);
    changed.title = text("Ned igjen");
    let other = put(elsewhere.path(), "to.selvsyn-leksjon", &file::write(&changed).unwrap());
    assert!(
        refused(folder, &other)[0]
            .starts_with("lesson.version: En annen leksjon er allerede hentet inn som versjon 1.")
    );
    changed.version = 2;
    fs::write(&other, file::write(&changed).unwrap()).unwrap();
    ok(folder, &["lesson", "import", other.to_str().unwrap()]);
    assert!(ok(folder, &["lesson", "list"]).contains("leksjon-4\tNed igjen"));
    // What there is not, and what it cannot be called.
    let unknown = run(folder, &["lesson", "export", "leksjon-9", "--out", out.to_str().unwrap()], "");
    assert_eq!(unknown.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("Det finnes ingen leksjon «leksjon-9»"));
    let ending = run(folder, &["lesson", "export", "leksjon-4", "--out", "leksjon.pdf"], "");
    assert_eq!(ending.status.code(), Some(2));
}

/// One file with a fault of every sort, all told at once.
#[test]
fn twelve_faults_are_told_with_their_places() {
    let folder = tempfile::tempdir().unwrap();
    let mut bad = written(&own(1));
    bad["extra"] = json!(1);
    bad["pictures"]["rot"] = json!("ikke base64!");
    let lesson = &mut bad["lesson"];
    lesson["version"] = json!(0);
    lesson["title"]["nb"] = json!("En tittel som er lengre enn det er plass til på en eneste linje");
    lesson["source"] = json!({ "sv": "Vi" });
    lesson["slides"][0]["own"] = json!(["bullets/1", "bullets/7"]);
    lesson["slides"][1]["kind"] = json!("film");
    lesson["slides"][1]["picture"] = json!("kartet");
    lesson["slides"][2]["instrument"] = json!("trivsel");
    lesson["slides"][2]["bullets"] = json!([{ "nb": " " }]);
    lesson["slides"][2]["questions"] = json!([{ "nb": "Hva nå?" }]);
    lesson["slides"][2].as_object_mut().unwrap().remove("title");
    let file = put(folder.path(), "feil.selvsyn-leksjon", &bad.to_string());
    let told = refused(folder.path(), &file);
    let mut places: Vec<&str> = told.iter().map(|line| line.split_once(": ").unwrap().0).collect();
    places.sort_unstable();
    let twelve = [
        "extra",
        "lesson.slides[0].own[1]",
        "lesson.slides[1].kind",
        "lesson.slides[1].picture",
        "lesson.slides[2].bullets[0].nb",
        "lesson.slides[2].instrument",
        "lesson.slides[2].questions",
        "lesson.slides[2].title",
        "lesson.source.sv",
        "lesson.title.nb",
        "lesson.version",
        "pictures.rot",
    ];
    assert_eq!(places, twelve, "{told:#?}");
}

#[test]
fn a_slide_names_a_questionnaire_that_there_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut lesson = own(1);
    lesson.slides[2].instrument = Some(InstrumentId::new("vart-eget"));
    let text = file::write(&lesson).unwrap();
    let told = file::read(&text, &Catalog::shipped()).unwrap_err();
    assert_eq!((told[0].place.as_str(), &told[0].kind), ("lesson.slides[2].instrument", &ProblemKind::NoQuestionnaire));
    let file = put(folder.path(), "ny.selvsyn-leksjon", &text);
    assert_eq!(refused(folder.path(), &file).len(), 1);
    // Once it is there, the lesson can come; without it, it is told of and not shown.
    let own =
        include_str!("../../assets/instruments/medarbeiderskap.json").replace("\"medarbeiderskap\"", "\"vart-eget\"");
    fs::create_dir(folder.path().join("instruments")).unwrap();
    let questionnaire = put(&folder.path().join("instruments"), "vart.json", &own);
    ok(folder.path(), &["lesson", "import", file.to_str().unwrap()]);
    assert!(ok(folder.path(), &["lesson", "list"]).contains("leksjon-4"));
    fs::remove_file(questionnaire).unwrap();
    let listed = run(folder.path(), &["lesson", "list"], "");
    assert!(!String::from_utf8_lossy(&listed.stdout).contains("leksjon-4"));
    let told = String::from_utf8(listed.stderr).unwrap();
    assert!(told.contains("leksjon-4-1.selvsyn-leksjon kan ikke vises ennå: lesson.slides[2].instrument: "), "{told}");
}

#[test]
fn a_picture_is_one_and_of_a_size_that_can_be_shown() {
    let folder = tempfile::tempdir().unwrap();
    let png = selvsyn::export::png(MAP, 1.0).unwrap();
    let sized = |width: u32, height: u32| {
        let mut png = png.clone();
        png[16..20].copy_from_slice(&width.to_be_bytes());
        png[20..24].copy_from_slice(&height.to_be_bytes());
        Picture::new(png)
    };
    assert_eq!(Picture::new(b"GIF89a".to_vec()), Err(ProblemKind::NotAPicture));
    assert_eq!(Picture::new(png[..20].to_vec()), Err(ProblemKind::NotAPicture));
    assert_eq!(sized(0, 40), Err(ProblemKind::NotAPicture));
    for (width, height) in [(4097, 1), (1, 4097), (4096, 4096), (u32::MAX, u32::MAX)] {
        assert!(matches!(sized(width, height), Err(ProblemKind::PictureTooLarge { side: 4096, megabytes: 4 })));
    }
    assert!(sized(3840, 2160).is_ok());
    let long = [png.clone(), vec![0; 4 * 1024 * 1024]].concat();
    assert!(matches!(Picture::new(long), Err(ProblemKind::PictureTooLarge { .. })));
    // The head of a picture and nothing behind it: seen before anything is stored.
    let mut lesson = own(1);
    lesson.pictures.insert("kart".to_owned(), Picture::new(png[..40].to_vec()).unwrap());
    let file = put(folder.path(), "bilde.selvsyn-leksjon", &file::write(&lesson).unwrap());
    assert_eq!(
        refused(folder.path(), &file),
        ["pictures.kart: Dette er ikke et PNG-bilde i base64. Lagre bildet som PNG, og legg det inn på nytt."]
    );
    let mut named = written(&own(1));
    named["pictures"] = json!({ "Kart 1": named["pictures"]["kart"], "to": 2 });
    let told = file::read(&named.to_string(), &Catalog::shipped()).unwrap_err();
    let told: Vec<_> = told.iter().map(|problem| (problem.place.as_str(), &problem.kind)).collect();
    assert_eq!(told[0], ("pictures.Kart 1", &ProblemKind::BadId));
    assert_eq!((told[1].0, told[2]), ("pictures.to", ("lesson.slides[1].picture", &ProblemKind::NoPicture)));
}

#[test]
fn what_is_too_much_is_refused_in_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let large = folder.path().join("stor.selvsyn-leksjon");
    fs::File::create(&large).unwrap().set_len(16 * 1024 * 1024 + 1).unwrap();
    let output = run(folder.path(), &["lesson", "import", large.to_str().unwrap()], "");
    let told = String::from_utf8(output.stderr).unwrap().replace('\u{a0}', " ");
    assert!(output.status.code() == Some(1) && told.contains("større enn 16 MB"), "{told}");
    let catalog = Catalog::shipped();
    let kinds = |change: &dyn Fn(&mut Value)| {
        let mut file = written(&own(1));
        change(&mut file);
        let problems = file::read(&file.to_string(), &catalog).unwrap_err();
        problems.into_iter().map(|problem| (problem.place, problem.kind)).collect::<Vec<_>>()
    };
    let slides =
        |file: &mut Value, count| file["lesson"]["slides"] = vec![file["lesson"]["slides"][0].clone(); count].into();
    assert_eq!(kinds(&|file| slides(file, 61)), [("lesson.slides".to_owned(), ProblemKind::Count { min: 1, max: 60 })]);
    assert_eq!(kinds(&|file| slides(file, 2))[0], ("lesson.slides[1].id".to_owned(), ProblemKind::Duplicate));
    let pictures: serde_json::Map<String, Value> =
        (0..41).map(|number| (format!("b{number}"), written(&own(1))["pictures"]["kart"].clone())).collect();
    assert_eq!(kinds(&|file| file["pictures"] = pictures.clone().into())[0].1, ProblemKind::Count { min: 0, max: 40 });
    assert_eq!(kinds(&|file| file["version"] = json!(2)), [("version".to_owned(), ProblemKind::NewerFormat)]);
    assert_eq!(kinds(&|file| file["format"] = json!("selvsyn-archive"))[0].0, "format");
    let deep = "[".repeat(100_000);
    assert!(matches!(file::read(&deep, &catalog).unwrap_err()[0].kind, ProblemKind::NotJson { .. }));
    let twice = file::write(&own(1)).unwrap().replacen("\"version\": 1,", "\"version\": 1, \"version\": 1,", 1);
    assert_eq!(file::read(&twice, &catalog).unwrap_err()[0].kind, ProblemKind::Twice);
}

/// Broken files: each is refused with its problems or read as something that
/// is written and read again the same, and none brings the program down.
#[test]
fn broken_files_never_bring_the_program_down() {
    let (catalog, files) =
        (Catalog::shipped(), [own(1), (**Lesson::shipped()).clone()].map(|one| file::write(&one).unwrap()));
    TestRunner::new(cases(1_000))
        .run(&(0..files.len(), changes()), |(which, changes)| {
            let text = mutated(&files[which], &changes);
            match file::read(&text, &catalog) {
                Ok(lesson) => {
                    prop_assert!((1..=60).contains(&lesson.slides.len()));
                    let again = file::write(&lesson).unwrap();
                    prop_assert_eq!(file::read(&again, &catalog), Ok(lesson));
                }
                Err(problems) => prop_assert!(!problems.is_empty()),
            }
            let _ = Lessons::adopt(vec![("a".to_owned(), Ok(text))], &catalog).offered();
            Ok(())
        })
        .unwrap();
}

/// What somebody wrote into a lesson is text: it steers no terminal, forges no
/// line, and is shown as it stands.
#[test]
fn hostile_texts_are_text() {
    let folder = tempfile::tempdir().unwrap();
    let words = "<b>\u{1b}[31m\nleksjon-3\t\u{202e}{$x}";
    let mut lesson = own(1);
    lesson.title = text(words);
    lesson.slides[0].bullets[0] = text(words);
    let file = put(folder.path(), "ond.selvsyn-leksjon", &file::write(&lesson).unwrap());
    ok(folder.path(), &["lesson", "import", file.to_str().unwrap()]);
    let listed = ok(folder.path(), &["lesson", "list"]);
    assert_eq!(listed.lines().count(), 2, "{listed}");
    assert!(!listed.chars().any(|c| c.is_control() && c != '\n' && c != '\t'), "{listed:?}");
    let mut window = window(folder.path(), None);
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, Action::ChooseLesson("leksjon-4".to_owned()));
    open(&mut window, Place::Lesson);
    assert!(window.query_all_by_label(words).count() >= 2, "in the head and on the slide");
    // A name that leads out of the folder is none.
    for name in ["../en", "en/to", "con", "C:en", ""] {
        lesson.id = name.to_owned();
        assert_eq!(file::read(&file::write(&lesson).unwrap(), &Catalog::shipped()).is_err(), name != "con", "{name}");
    }
}

fn window(folder: &Path, file: Option<PathBuf>) -> Harness<'static, App> {
    Open { file, size: [1280.0, 2400.0], ..Open::new(folder) }.window()
}

fn open(window: &mut Harness<'static, App>, place: Place) {
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, Action::Go(place));
    settle(window);
}

fn press(window: &mut Harness<'static, App>, name: &str) {
    window.get_by_role_and_label(Role::Button, name).click();
    settle(window);
}

#[test]
fn a_lesson_in_the_window() {
    let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut bad = written(&own(1));
    bad["lesson"]["slides"][0]["title"] = json!({ "nb": "" });
    let path = put(elsewhere.path(), "fjellet.selvsyn-leksjon", &bad.to_string());
    let mut window = window(folder.path(), Some(path.clone()));
    open(&mut window, Place::Slides);
    window.get_by_label("Ingen andre leksjoner ennå.");
    press(&mut window, "Hent inn en leksjon…");
    window.get_by_label("fjellet.selvsyn-leksjon er ikke hentet inn. Rett dette, og prøv igjen:");
    window.get_by_label("lesson.slides[0].title.nb: Skriv en tekst her.");
    assert!(stored(folder.path()).is_empty());
    fs::write(&path, file::write(&own(1)).unwrap()).unwrap();
    press(&mut window, "Hent inn en leksjon…");
    assert!(window.query_by_label_contains("er ikke hentet inn").is_none());
    assert_eq!(window.state().told(), Some("Nå kan du vise og lese leksjonen Opp på fjellet."));
    assert_eq!(stored(folder.path()), ["leksjon-4-1.selvsyn-leksjon"]);
    // It is the one that is shown, also on the wall, with its picture.
    window.get_by_role_and_label(Role::Heading, "Opp på fjellet");
    press(&mut window, "Vis lysbilde 2: Siden kartet");
    window.get_by_role_and_label(Role::Image, "Et kart over stien");
    window.key_press(egui::Key::Escape);
    settle(&mut window);
    // Taken out, and back again.
    press(&mut window, "Fjern Opp på fjellet");
    assert!(stored(folder.path()).is_empty());
    window.get_by_role_and_label(Role::Heading, "Lederskap og medarbeiderskap");
    press(&mut window, "Angre");
    assert_eq!(stored(folder.path()), ["leksjon-4-1.selvsyn-leksjon"]);
    window.get_by_role_and_label(Role::Heading, "Opp på fjellet");
    // To a file that is the same again.
    let out = elsewhere.path().join("ut.selvsyn-leksjon");
    drop(window);
    let mut window = self::window(folder.path(), Some(out.clone()));
    open(&mut window, Place::Slides);
    window.get_by_role_and_label(Role::RadioButton, "Opp på fjellet").click();
    settle(&mut window);
    press(&mut window, "Eksporter…");
    window.get_by_role_and_label(Role::MenuItemRadio, "Leksjonen").click();
    settle(&mut window);
    assert_eq!(fs::read(out).unwrap(), fs::read(path).unwrap());
}

/// Every text of the shipped lesson, and which of them are Selvsyn's.
#[test]
fn every_text_is_read_and_what_is_selvsyns_is_marked() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Open { size: [1280.0, 12_000.0], ..Open::new(folder.path()) }.window();
    open(&mut window, Place::Lesson);
    let lesson = Lesson::shipped();
    let count = |window: &Harness<'_, App>, words: &str| window.query_all_by_label(words).count();
    let is_folded = |place: &&String| *place == "notes";
    let own = lesson.slides.iter().flat_map(|slide| &slide.own).filter(|place| !is_folded(place)).count();
    assert!(own > 20 && count(&window, "Selvsyns ord") == own, "{own}");
    for slide in &lesson.slides {
        assert!(count(&window, slide.notes.get(Language::Bokmal)) == 0, "{} is folded", slide.id);
        let places = ["title", "lead", "source", "discussion/question"].map(str::to_owned).into_iter();
        let lists = (0..6).flat_map(|index| [format!("questions/{index}"), format!("bullets/{index}")]);
        let columns = (0..3).flat_map(|column| {
            let of = move |what: &str| format!("columns/{column}/{what}");
            let bullets = (0..5).map(move |bullet| format!("columns/{column}/bullets/{bullet}"));
            [of("title"), of("subtitle")].into_iter().chain(bullets)
        });
        for place in places.chain(lists).chain(columns) {
            let Some(words) = slide.text_at(&place) else { continue };
            assert!(count(&window, words.get(Language::Bokmal)) > 0, "{} {place}", slide.id);
        }
    }
    // The notes unfold in their place, and are Selvsyn's.
    let first = &lesson.slides[0];
    press(&mut window, "Notater til kurslederen, Lysbilde 1 av 15");
    assert_eq!(count(&window, first.notes.get(Language::Bokmal)), 1);
    assert_eq!(count(&window, "Selvsyns ord"), own + 1);
    // From a slide about a questionnaire to answering it.
    press(&mut window, "Svar på Medarbeiderskap");
    assert!(matches!(window.state().place(), Place::Assess(_)));
}

#[test]
fn a_file_that_is_opened_is_asked_about_and_then_taken_in() {
    let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let path = put(elsewhere.path(), "uten-navn.txt", &file::write(&own(1)).unwrap());
    let given = |path: &Path| {
        let mut window = Open { given: Some(path.to_owned()), ..Open::new(folder.path()) }.window();
        settle(&mut window);
        window
    };
    let mut window = given(&path);
    window.get_by_label_contains("leksjonen Opp på fjellet fra uten-navn.txt?");
    assert!(stored(folder.path()).is_empty(), "nothing is kept before the answer");
    press(&mut window, "Hent inn");
    assert_eq!((window.state().place(), stored(folder.path()).len()), (&Place::Slides, 1));
    drop(window);
    let mut bad = written(&own(1));
    bad["lesson"]["slides"][2]["instrument"] = json!("trivsel");
    fs::write(&path, bad.to_string()).unwrap();
    let window = given(&path);
    assert_eq!(window.state().place(), &Place::Slides);
    let told = window.state().told().unwrap();
    assert!(told.starts_with("Leksjonen i uten-navn.txt kan ikke hentes inn."), "{told}");
}

/// Beside the history lies a folder that anybody may have put something in.
#[cfg(unix)]
#[test]
fn files_that_cannot_be_read_are_told_and_never_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    let lessons = folder.path().join("lessons");
    fs::create_dir(&lessons).unwrap();
    put(&lessons, "god.selvsyn-leksjon", &file::write(&own(1)).unwrap());
    let pipe = lessons.join("ror.selvsyn-leksjon");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    std::os::unix::fs::symlink("/dev/zero", lessons.join("null.selvsyn-leksjon")).unwrap();
    fs::File::create(lessons.join("stor.selvsyn-leksjon")).unwrap().set_len(64 << 30).unwrap();
    let listed = run(folder.path(), &["lesson", "list"], "");
    assert!(String::from_utf8_lossy(&listed.stdout).contains("leksjon-4"));
    assert_eq!(String::from_utf8_lossy(&listed.stderr).lines().count(), 3);
    let mut window = window(folder.path(), None);
    open(&mut window, Place::Slides);
    assert_eq!(window.get_all_by_label_contains("ikke en vanlig fil").count(), 2);
    window.get_by_label_contains("større enn 16\u{a0}MB");
    window.get_by_role_and_label(Role::Button, "Fjern Opp på fjellet");
    let told = window.root().children_recursive().count();
    assert!(told > 10);
}

/// Whoever is elsewhere by then is told, and where it stands why.
#[test]
fn a_lesson_that_is_refused_is_told_on_every_page() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ny.selvsyn-leksjon");
    fs::write(&file, "{}").unwrap();
    let mut window = Open { file: Some(file), ..Open::new(folder.path()) }.window();
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, Action::File(FileAction::AddLesson));
    settle(&mut window);
    assert_eq!(window.state().place(), &Place::Home);
    let told = window.state().told().unwrap();
    assert!(told.contains("ny.selvsyn-leksjon") && told.contains("«Leksjoner»"), "{told}");
}
