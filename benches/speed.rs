//! How long the things take that a person waits for. Speed is only ever told
//! as a ratio to something measured in the same run.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a benchmark that cannot begin should say so and end")]
#![allow(missing_docs, reason = "what `criterion_group!` makes has none")]

use criterion::{Criterion, criterion_group, criterion_main};
use selvsyn::chart::{Kind, Palette, Profile, Scheme};
use selvsyn::contents::{Archive, Contents, Rows};
use selvsyn::export::{self, report};
use selvsyn::group::{Contribution, Floor, InstrumentIndex, collect_many, contribution};
use selvsyn::i18n::Texts;
use selvsyn::instrument::{Catalog, ItemId, Language};
use selvsyn::lesson::Lesson;
use selvsyn::plan::{Area, AreaKind, Focus, Plan, Plans, Sheet};
use selvsyn::scoring::{Answer, Answers, History, Session, SessionId, score};
use selvsyn::settings::Settings;
use selvsyn::store::{FILE_NAME, Store};
use selvsyn::ui::presentation::{Deck, Wall};
use selvsyn::ui::{self, About, Colors, Gui, Place, SaveStatus, Shelf, Shown, View};
use std::collections::BTreeMap;
use std::hint::black_box;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

mod typst_alone;

/// Sessions spread over the shipped instruments and thirty years.
fn sessions(catalog: &Catalog, count: usize) -> Vec<Session> {
    let first = jiff::civil::date(1996, 1, 1);
    (0..count)
        .filter_map(|index| {
            let instrument = catalog.offered().get(index % catalog.offered().len())?;
            let mut answers = Answers::unanswered(instrument.item_count());
            for item in 0..instrument.item_count() {
                answers.set(item, Some(Answer::Point(u8::try_from((index * 7 + item * 3) % 5 + 1).ok()?)));
            }
            Some(Session {
                id: SessionId::random(),
                instrument: instrument.id.clone(),
                instrument_version: instrument.version,
                date: first.checked_add(jiff::Span::new().days(i64::try_from(index).ok()?)).ok()?,
                label: None,
                started_at: jiff::Timestamp::UNIX_EPOCH,
                finished_at: Some(jiff::Timestamp::UNIX_EPOCH),
                corrects: None,
                then_test: None,
                answers,
                remarks: BTreeMap::new(),
            })
        })
        .collect()
}

fn speed(criterion: &mut Criterion) {
    let catalog = Catalog::shipped();
    let folder = tempfile::tempdir().expect("a folder to measure in");
    let mut store = Store::open(folder.path()).expect("a history to measure");
    let instruments: Vec<_> = catalog.offered().iter().map(|instrument| (**instrument).clone()).collect();
    let import = Archive {
        instruments,
        rows: Rows { sessions: sessions(&catalog, 10_000), ..Rows::default() },
        settings: Settings::default(),
    };
    store.import(&import).expect("ten thousand sessions");
    drop(store);

    let mut group = criterion.benchmark_group("history of 10,000");
    group.sample_size(10);
    group.bench_function("opened, read and scored", |bench| {
        bench.iter(|| {
            let mut catalog = Catalog::shipped();
            let store = Store::open(folder.path()).expect("the history");
            let loaded = store.load(&mut catalog).expect("its sessions");
            black_box(History::new(loaded.sessions, &catalog).records().len())
        });
    });
    // The same rows through the sqlite3 program: what the list is held against.
    let file = folder.path().join(FILE_NAME);
    let query = concat!(
        include_str!("../src/store/session/list_sessions.sql"),
        ";",
        include_str!("../src/store/session/list_answers.sql")
    );
    if Command::new("sqlite3").arg("--version").stdout(Stdio::null()).status().is_ok() {
        group.bench_function("the same queries through sqlite3", |bench| {
            bench
                .iter(|| Command::new("sqlite3").arg("-readonly").arg(&file).arg(query).stdout(Stdio::null()).status());
        });
    }
    group.finish();

    let many = sessions(&catalog, 100_000);
    let mut group = criterion.benchmark_group("scoring");
    group.sample_size(10);
    group.bench_function("100,000 sessions", |bench| {
        bench.iter(|| {
            for session in &many {
                if let Some(instrument) = catalog.version(&session.instrument, session.instrument_version) {
                    black_box(score(instrument, &session.answers));
                }
            }
        });
    });
    group.finish();

    let texts = Texts::new(Language::Bokmal);
    let history = History::new(sessions(&catalog, 30), &catalog);
    let profile = Profile::combined(&history, &catalog).expect("a profile");
    criterion.bench_function("chart as SVG", |bench| {
        bench.iter(|| black_box(export::svg(&profile, Kind::Radar, &texts)));
    });
    let svg = export::svg(&profile, Kind::Radar, &texts);
    criterion.bench_function("chart as PNG", |bench| bench.iter(|| black_box(export::png(&svg, 2.0))));
}

/// A report against the same page set by the typst library with nothing of
/// ours round it: same template, same data, same fonts.
fn reports(criterion: &mut Criterion) {
    let catalog = Catalog::shipped();
    let texts = Texts::new(Language::Bokmal);
    let made_up = export::demo::history(&catalog, jiff::civil::date(2026, 6, 4), |key| texts.get(key));
    let history = History::new(made_up.sessions, &catalog);
    let plans = Plans::new(made_up.plans);
    let Some(record) = history.latest(Some("medarbeiderskap")) else { return };
    let document = || report::session(record, &history, &plans, &texts);
    let now = jiff::Timestamp::UNIX_EPOCH;
    // What a run does once is not measured: fonts and template.
    black_box(report::pdf(&document(), now)).expect("a report");
    let mut group = criterion.benchmark_group("a report");
    group.sample_size(20);
    // Each report tells another day, so that no earlier one can be reused.
    let mut day = 0_i64;
    let mut fresh = move |document: report::Document| {
        day += 1;
        report::Document { lines: vec![format!("dag {day}")], ..document }
    };
    group.bench_function("PDF", |bench| {
        bench.iter(|| black_box(report::pdf(&fresh(document()), now)));
    });
    let mut alone = typst_alone::Page::new(&document());
    group.bench_function("the same by the typst library alone", |bench| {
        bench.iter(|| black_box(alone.pdf()));
    });
    group.bench_function("HTML", |bench| bench.iter(|| black_box(report::html(&document()))));
    group.bench_function("Markdown", |bench| bench.iter(|| black_box(report::markdown(&document()))));
    group.finish();
    let contents = Contents { history: history.into(), plans: plans.into(), ..Contents::default() };
    let progress = export::Progress::default();
    criterion.bench_function("workbook", |bench| {
        bench.iter(|| black_box(export::xlsx(&contents, &texts, now, &progress).expect("a workbook")));
    });
}

fn plan(session: SessionId) -> Plan {
    let mut plan = Plan::empty(session, jiff::Timestamp::UNIX_EPOCH);
    for (kind, item) in [(AreaKind::Develop, "selvledelse.1"), (AreaKind::Strength, "med-ledelse.1")] {
        let mut area = Area::new(kind, Focus::Item(ItemId::new(item)));
        for action in &mut area.actions {
            action.due = Some(jiff::civil::date(2026, 6, 9));
        }
        plan.add(area);
    }
    plan
}

/// One frame of each screen with ten thousand sessions: layout and
/// tessellation on the CPU, held against a frame that shows one label.
fn frames(criterion: &mut Criterion) {
    let catalog = Catalog::shipped();
    let history = History::new(sessions(&catalog, 10_000), &catalog);
    // A plan a year, as somebody who keeps at it has.
    let planned = history.series("medarbeiderskap").step_by(100).map(|record| plan(record.session.id));
    let plans = Plans::new(planned.collect());
    let texts = Texts::new(Language::Bokmal);
    let settings = Settings::default();
    let palette = Palette::of(Scheme::Light);
    let colors = Colors::new(palette);
    let ids: Vec<_> = history.series("medarbeiderskap").map(|record| record.session.id).collect();
    let (Some(first), Some(last)) = (ids.first().copied(), ids.last().copied()) else { return };
    let contents = Contents { history: history.into(), plans: plans.into(), ..Contents::default() };
    let places = [
        ("home", Place::Home),
        ("assess", Place::Assess(last)),
        ("result", Place::Result(Shown::Combined)),
        ("plan", Place::Plan(last.into())),
        ("journal", Place::Journal(Sheet::Questions)),
        ("history", Place::History),
        ("compare", Place::Compare(first, last)),
        ("settings", Place::Settings),
    ];
    let context = || {
        let context = egui::Context::default();
        ui::install_fonts(&context);
        ui::apply_theme(&context, &colors, false);
        context
    };
    let input = || egui::RawInput {
        screen_rect: Some(egui::Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(1280.0, 800.0))),
        ..egui::RawInput::default()
    };
    let policy = selvsyn::policy::Policy::default();
    let mut group = criterion.benchmark_group("a frame");
    let label = context();
    group.bench_function("one label", |bench| {
        bench.iter(|| {
            let output = label.run_ui(input(), |ui| drop(ui.label("Selvsyn")));
            black_box(label.tessellate(output.shapes, output.pixels_per_point));
        });
    });
    for (name, place) in places {
        let context = context();
        let mut gui = Gui::default();
        let about = About::default();
        let holdings = selvsyn::ui::Holdings::default();
        let lock = ui::LockState::default();
        let (results, handing) = (ui::ReadResults::default(), ui::HandingIn::default());
        let view = View {
            texts: &texts,
            colors: &colors,
            settings: &settings,
            policy: &policy,
            policy_file: None,
            policy_problems: &[],
            catalog: &catalog,
            contents: &contents,
            results: &results,
            collecting: None,
            draft: None,
            place: &place,
            shows_keys: false,
            now: jiff::civil::date(2026, 6, 4).at(9, 14, 0, 0),
            save: SaveStatus::Nothing,
            notice: None,
            told: &[],
            undoable: &[],
            busy: None,
            about: &about,
            holdings: &holdings,
            erasure: None,
            own: &[],
            own_folder: std::path::Path::new(""),
            refused: None,
            lessons: Shelf { offered: &[], chosen: None, own: &[], refused: None, edited: None },
            papers: &ui::Papers::default(),
            backups: &ui::Backups::default(),
            handing: &handing,
            lock: &lock,
            path_wanted: None,
            given: None,
            undo: &[],
            closing: None,
        };
        group.bench_function(name, |bench| {
            bench.iter(|| {
                let output = context.run_ui(input(), |ui| drop(gui.show(ui, &view)));
                black_box(context.tessellate(output.shapes, output.pixels_per_point));
            });
        });
    }
    group.finish();
}

/// A hundred thousand contributions from one file, against DuckDB with the
/// query of `docs/beyond-one-laptop.md` on the same file.
fn groups(criterion: &mut Criterion) {
    let catalog = Catalog::shipped();
    let Some(instrument) = catalog.current("medarbeiderskap") else { return };
    let folder = tempfile::tempdir().expect("a folder to measure in");
    let contributions = folder.path().join("contributions");
    std::fs::create_dir(&contributions).expect("a folder for the contributions");
    let file = contributions.join("alle.ndjson");
    let line = |(person, session): (usize, Session)| {
        let given = Contribution {
            instrument: instrument.id.clone(),
            instrument_version: instrument.version,
            course: "Leksjon 3".to_owned(),
            date: session.date,
            token: format!("{person:032x}"),
            answers: session.answers,
        };
        contribution::write(&given, instrument)
    };
    let answered = sessions(&catalog, 300_000).into_iter().filter(|session| session.instrument == instrument.id);
    let text: String = answered.enumerate().map(line).collect();
    std::fs::write(&file, text).expect("a hundred thousand contributions");
    let known = InstrumentIndex::new(&catalog);
    let mut group = criterion.benchmark_group("100,000 contributions");
    group.sample_size(10);
    group.bench_function("read and aggregated", |bench| {
        bench.iter(|| {
            let text = std::fs::read_to_string(&file).expect("the contributions");
            let pending = collect_many([("alle.ndjson", text.as_str())], &known);
            // Remembered, as `group` does before it shows anything.
            let memory = tempfile::tempdir().expect("a folder");
            let mut store = Store::open(memory.path()).expect("a history");
            let members = pending.members(Floor::default());
            assert!(store.remember_shown(&members).expect("the memory").is_none());
            black_box(pending.finish(Floor::default()))
        });
    });
    // `make test-extra` brings DuckDB; without it there is nothing to hold
    // this against.
    let python = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/test-extra/bin/python");
    let recipe = include_str!("../docs/beyond-one-laptop.md");
    let query = recipe.split("```sql\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap_or_default();
    let script = "import sys, duckdb\nquery = sys.argv[1]\nfor line in sys.stdin:\n    duckdb.sql(query).fetchall()\n    print('done', flush=True)\n";
    let mut duckdb = Command::new(python);
    duckdb.args(["-c", script, query]).current_dir(folder.path());
    if let Ok(mut child) = duckdb.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn() {
        let mut ask = child.stdin.take().expect("its input");
        let mut told = BufReader::new(child.stdout.take().expect("its output")).lines();
        group.bench_function("the items alone in DuckDB", |bench| {
            bench.iter(|| {
                writeln!(ask, "go").expect("a question");
                told.next().expect("an answer").expect("an answer")
            });
        });
        drop(ask);
        child.wait().expect("its end");
    }
    group.finish();
}

/// The wall, as it is projected.
fn walls(criterion: &mut Criterion) {
    let texts = Texts::new(Language::Bokmal);
    let colors = Colors::new(Palette::of(Scheme::Light));
    let wall = Wall::new(Deck::Lesson(Arc::clone(Lesson::shipped())), false);
    let context = egui::Context::default();
    ui::install_fonts(&context);
    ui::apply_theme(&context, &colors, false);
    let size = egui::vec2(1920.0, 1080.0);
    let input = || egui::RawInput {
        screen_rect: Some(egui::Rect::from_min_size(egui::Pos2::ZERO, size)),
        ..egui::RawInput::default()
    };
    criterion.bench_function("a projected slide", |bench| {
        bench.iter(|| {
            let show = |ui: &mut egui::Ui| drop(ui::presentation::show(ui, &wall, &texts, Duration::ZERO));
            let mut output = context.run_ui(input(), show);
            // No graphics card takes the pictures over here.
            output.textures_delta.clear();
            black_box(context.tessellate(output.shapes, output.pixels_per_point));
        });
    });
}

criterion_group!(benches, speed, reports, groups, frames, walls);
criterion_main!(benches);
