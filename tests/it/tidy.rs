//! Reads `src` and holds the house rules.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn files(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path: PathBuf = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path.strip_prefix(concat!(env!("CARGO_MANIFEST_DIR"), "/src")).unwrap();
            found.push((name.display().to_string(), fs::read_to_string(&path).unwrap()));
        }
    }
}

/// The program's own files, without what is only built for tests: a room's
/// tests may do what tests do.
pub fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    let mut all = Vec::new();
    files(folder, &mut all);
    let is_program = |(name, _): &(String, String)| !name.ends_with("tests.rs");
    found.extend(all.into_iter().filter(is_program).map(|(name, text)| (name, without_tests(&text))));
}

/// A text without each thing that stands under `#[cfg(test)]`. A thing ends
/// where a line begins with its brace, as far in as the thing itself.
fn without_tests(text: &str) -> String {
    let mut kept = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line.trim() != "#[cfg(test)]" {
            kept += line;
            kept.push('\n');
            continue;
        }
        let end = line.replace("#[cfg(test)]", "}");
        let thing = lines.by_ref().find(|line| !line.trim_start().starts_with("#[")).unwrap_or_default();
        if !thing.ends_with(';') && !thing.ends_with('}') {
            lines.by_ref().find(|line| line.starts_with(&end));
        }
    }
    kept
}

#[test]
fn only_what_is_built_for_tests_is_left_out() {
    let text = "mod a;\n#[cfg(test)]\nmod tests;\nmod b;\n#[cfg(test)]\n#[path = \"c\"]\nimpl A {\n    fn a() {\n    }\n}\nfn b() {}\n";
    assert_eq!(without_tests(text), "mod a;\nmod b;\nfn b() {}\n");
}

/// Who may import whom: a room, and the rooms it may name, the nearest first.
/// What lies above it, it cannot name. `main` and `lib` name what they like.
const ROOMS: [(&str, &str); 29] = [
    (
        "cli",
        "service store export platform chart i18n policy passphrase contents course group plan lesson scoring instrument settings \
         progress",
    ),
    (
        "app",
        "service ui store export platform chart i18n policy passphrase backup contents course group plan lesson guides scoring \
         instrument settings progress question typed_path paper",
    ),
    (
        "service",
        "store export platform chart i18n policy passphrase backup contents course group plan lesson scoring guides instrument \
         settings progress question days paper",
    ),
    (
        "ui",
        "chart i18n policy passphrase backup contents course group plan lesson guides scoring instrument settings question \
         typed_path days paper",
    ),
    ("store", "platform passphrase backup contents course group plan scoring instrument settings"),
    ("export", "chart i18n contents course group plan lesson guides scoring instrument settings progress json paper"),
    ("platform", "backup policy lesson instrument"),
    ("chart", "i18n course group scoring instrument rounding"),
    ("i18n", "policy course group plan instrument rounding days"),
    ("policy", "group instrument settings"),
    ("contents", "course group plan scoring instrument settings"),
    ("course", "group scoring instrument json"),
    ("group", "passphrase scoring instrument rounding"),
    ("plan", "scoring instrument identifier"),
    ("lesson", "instrument"),
    ("guides", "instrument"),
    ("scoring", "instrument identifier"),
    ("settings", "instrument"),
    ("instrument", "json"),
    ("passphrase", ""),
    ("backup", ""),
    ("paper", ""),
    ("progress", ""),
    ("question", ""),
    ("typed_path", ""),
    ("rounding", ""),
    ("days", ""),
    ("json", ""),
    ("identifier", ""),
];

/// The rooms that this one may name; `None` where it is not in the list.
fn below(room: &str) -> Option<Vec<&'static str>> {
    ROOMS.iter().find(|(own, _)| *own == room).map(|(_, may)| may.split_whitespace().collect())
}

/// What names a room above it all the same: the file, the room, and how often.
const EXCEPTIONS: [(&str, &str, usize); 3] = [
    // How a window is drawn is said on the command line.
    ("cli/args.rs", "app", 1),
    ("cli/mod.rs", "app", 1),
    // A test draws the made-up history.
    ("chart/words.rs", "export", 1),
];

/// What only some rooms may name.
const WORDS: [(&str, &[&str]); 7] = [
    ("egui", &["ui", "app"]),
    ("eframe", &["ui", "app"]),
    ("rusqlite", &["store"]),
    ("rfd::", &["platform"]),
    ("std::fs", &["platform", "store"]),
    // How long something takes is no date.
    ("::now()", &["platform", "app", "cli"]),
    ("Zoned::now()", &["platform"]),
];

/// The room that a file stands in.
fn room(name: &str) -> &str {
    name.split(['/', '.']).next().unwrap_or_default()
}

/// The rooms that a text names, once for each time.
pub fn imported(text: &str) -> Vec<String> {
    let code = said_nothing(text);
    let is_of_name = |c: char| c.is_alphanumeric() || c == '_';
    let ends = code.match_indices("crate::").filter(|(at, _)| !code[..*at].ends_with(|c| is_of_name(c) || c == ':'));
    let names = ends.map(|(at, word)| code[at + word.len()..].split(|c| !is_of_name(c)).next().unwrap_or_default());
    names.map(str::to_owned).collect()
}

/// Read from whole files, their tests among them.
#[test]
fn rooms_import_only_what_they_may() {
    let mut found = Vec::new();
    files(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut found);
    assert!(found.len() > 50);
    let mut wrong = Vec::new();
    let mut excused = BTreeMap::new();
    for (name, text) in found.iter().filter(|(name, _)| name != "main.rs" && name != "lib.rs") {
        let (own, Some(may)) = (room(name), below(room(name))) else {
            wrong.push(format!("{name}: a room that is not in the list"));
            continue;
        };
        for other in imported(text) {
            if EXCEPTIONS.iter().any(|(file, room, _)| file == name && *room == other) {
                *excused.entry((name.as_str(), other)).or_insert(0) += 1;
            } else if other != own && other != "cases" && !may.contains(&other.as_str()) {
                wrong.push(format!("{name}: {other}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    let counted = EXCEPTIONS.map(|(file, room, times)| ((file, room.to_owned()), times));
    assert_eq!(excused, counted.into_iter().collect(), "an exception that is not needed is none");
}

/// No way leads from a room back to itself.
#[test]
fn rooms_import_in_one_direction() {
    for (own, _) in ROOMS {
        let mut reached = below(own).unwrap();
        let mut next = 0;
        while let Some(room) = reached.get(next).copied() {
            assert!(room != own, "{own} imports itself: {reached:?}");
            let further: Vec<&str> = below(room).unwrap();
            reached.extend(further.into_iter().filter(|room| !reached.contains(room)).collect::<Vec<_>>());
            next += 1;
        }
    }
    // What a screen shows is what it was given.
    let ui = below("ui").unwrap();
    assert!(["service", "store", "export", "platform", "app", "cli"].iter().all(|room| !ui.contains(room)));
}

/// A module by its names, `["store", "shown"]`.
type Module = Vec<String>;

/// Modules that name each other round about, with what they are parts of, and
/// why they do.
const CIRCLES: [(&str, &str); 1] = [
    // A text can be selected, what is selected has a menu, and a menu has texts.
    ("ui", "editing selecting text widgets"),
];

/// Every path of a `use`, without what it is called: `a::{b, c::d}` are two.
fn spread(tree: &str) -> Vec<String> {
    let Some((before, inside)) = tree.trim().split_once('{') else {
        return vec![tree.split(" as ").next().unwrap().trim().to_owned()];
    };
    let (mut parts, mut depth) = (vec![String::new()], 0);
    for sign in inside.trim_end().trim_end_matches('}').chars() {
        depth += i32::from(sign == '{') - i32::from(sign == '}');
        match sign {
            ',' if depth == 0 => parts.push(String::new()),
            sign => parts.last_mut().unwrap().push(sign),
        }
    }
    // The last brace of the outermost is gone with the others of its kind.
    let missing = usize::try_from(depth).unwrap_or(0);
    parts.last_mut().unwrap().push_str(&"}".repeat(missing));
    let whole = parts.iter().filter(|part| !part.trim().is_empty());
    whole.flat_map(|part| spread(&format!("{before}{}", part.trim()))).collect()
}

/// The modules with their code, without what is only built for tests.
struct Modules(BTreeMap<Module, String>);

impl Modules {
    fn read() -> Self {
        let mut found = Vec::new();
        sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut found);
        let module = |name: &str| -> Module {
            let names = name.trim_end_matches(".rs").split('/').filter(|name| *name != "mod" && *name != "lib");
            names.map(str::to_owned).collect()
        };
        Self(found.into_iter().map(|(name, text)| (module(&name), said_nothing(&text))).collect())
    }

    /// Where a path begins that a module writes: from the top of the program.
    fn module_from_top(&self, module: &[String], path: &str) -> Option<Module> {
        let mut names = path.split("::").map(str::trim).filter(|name| *name != "*").peekable();
        let mut whole = match *names.peek()? {
            "crate" => names.next().map(|_| Vec::new())?,
            "self" => names.next().map(|_| module.to_vec())?,
            "super" => module.to_vec(),
            name if self.0.contains_key(&[module, &[name.to_owned()]].concat()) => module.to_vec(),
            _ => return None,
        };
        for name in names {
            match name {
                "super" => drop(whole.pop()),
                "self" => {}
                name => whole.push(name.to_owned()),
            }
        }
        Some(whole)
    }

    /// What a module names: in its `use`s, and wherever else it begins a path.
    fn named(&self, module: &[String]) -> Vec<(String, Module)> {
        let code = &self.0[module];
        let uses = code.split("use ").skip(1).filter_map(|after| after.split_once(';')).map(|(tree, _)| tree);
        let is_of_path = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
        let inline = ["crate::", "super::"].into_iter().flat_map(|begin| code.match_indices(begin));
        let inline = inline.map(|(at, _)| code[at..].split(|c| !is_of_path(c)).next().unwrap().to_owned());
        let paths = uses.flat_map(spread).chain(inline);
        paths
            .filter_map(|path| Some((path.rsplit("::").next()?.to_owned(), self.module_from_top(module, &path)?)))
            .collect()
    }

    /// The module that has what a path names, also where another one passes it
    /// on.
    fn home(&self, path: &[String], depth: usize) -> Module {
        for (at, name) in path.iter().enumerate() {
            let here = &path[..at];
            if self.0.contains_key(&path[..=at]) {
                continue;
            }
            let passed_on = self.named(here).into_iter().find(|(last, whole)| last == name && whole[..] != path[..=at]);
            return match passed_on.filter(|_| depth < 8) {
                Some((_, whole)) => self.home(&[&whole, &path[at + 1..]].concat(), depth + 1),
                None => here.to_vec(),
            };
        }
        path.to_vec()
    }
}

/// Inside a room, too, modules name each other in one direction: a part of a
/// module, with whatever it has in it, is above or below another one. What the
/// module itself has is everybody's.
#[test]
fn modules_import_in_one_direction() {
    let modules = Modules::read();
    let mut parts: BTreeMap<&[String], BTreeMap<&str, BTreeSet<String>>> = BTreeMap::new();
    for module in modules.0.keys() {
        let homes: Vec<Module> = modules.named(module).iter().map(|(_, path)| modules.home(path, 0)).collect();
        for depth in 1..module.len() {
            let (of, own) = (&module[..depth], &module[depth]);
            let beside = homes.iter().filter(|home| home.len() > depth && home.starts_with(of) && home[depth] != *own);
            let named = parts.entry(of).or_default().entry(own).or_default();
            named.extend(beside.map(|home| home[depth].clone()));
        }
    }
    let mut found = Vec::new();
    for (of, mut named) in parts {
        // Whoever names nobody that is left, or is named by nobody, is in no
        // circle.
        loop {
            let left: BTreeSet<String> = named.keys().map(|own| (*own).to_owned()).collect();
            let asked: BTreeSet<String> = named.values().flatten().cloned().collect();
            named.values_mut().for_each(|names| names.retain(|name| left.contains(name)));
            named.retain(|own, names| !names.is_empty() && asked.contains(*own));
            if named.len() == left.len() {
                break;
            }
        }
        if !named.is_empty() {
            let all: Vec<&str> = named.keys().copied().collect();
            found.push((of.join("::"), all.join(" "), named));
        }
    }
    let circles: Vec<(&str, &str)> = found.iter().map(|(of, all, _)| (of.as_str(), all.as_str())).collect();
    assert_eq!(circles, CIRCLES, "{found:#?}");
}

#[test]
fn a_use_is_spread_and_what_is_passed_on_is_found() {
    let spread = spread("super::{a::{b, c as d}, e, self}");
    assert_eq!(spread, ["super::a::b", "super::a::c", "super::e", "super::self"]);
    let modules = Modules::read();
    let path = |text: &str| -> Module { text.split("::").map(str::to_owned).collect() };
    assert_eq!(modules.home(&path("store::StoreError::Damaged"), 0), ["store", "error"]);
    assert_eq!(modules.home(&path("store::Store"), 0), ["store"]);
    let named = modules.named(&path("store::check"));
    assert!(named.iter().any(|(_, whole)| whole[..] == path("store::StoreError")), "{named:?}");
}

/// `clamp` ends the program where its bounds cross, and bounds that are
/// computed cross in some window. Two numbers that stand there do not.
fn begins_with_bounds_in_order(after: &str) -> bool {
    let Some((least, most)) = after.split_once(')').and_then(|(bounds, _)| bounds.split_once(", ")) else {
        return false;
    };
    matches!((least.parse::<f64>(), most.parse::<f64>()), (Ok(least), Ok(most)) if least <= most)
}

#[test]
fn rooms_name_only_what_they_may() {
    let mut found = Vec::new();
    sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut found);
    assert!(found.len() > 50);
    let mut wrong = Vec::new();
    for (name, text) in &found {
        let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        for (word, rooms) in WORDS {
            if code.contains(word) && !rooms.contains(&room(name)) {
                wrong.push(format!("{name}: {word}"));
            }
        }
        for word in [".unwrap()", ".expect(", "panic!(", "todo!(", "dbg!("] {
            if text.contains(word) {
                wrong.push(format!("{name}: {word}"));
            }
        }
        for bounds in text.split(".clamp(").skip(1).filter(|after| !begins_with_bounds_in_order(after)) {
            wrong.push(format!("{name}: .clamp({}", bounds.split(')').next().unwrap_or_default()));
        }
        // Rust rounds a half to the even digit, and people do not.
        if name != "i18n/format.rs" && text.contains("{:.") {
            wrong.push(format!("{name}: a number that `rounding` has not rounded"));
        }
        for word in ["TcpStream", "UdpSocket", "TcpListener"] {
            if text.contains(word) {
                wrong.push(format!("{name}: {word}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What a workplace has decided is asked for, and no room draws its own
/// conclusions from it.
#[test]
fn a_policy_is_asked_and_not_read() {
    let mut found = Vec::new();
    sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut found);
    for (name, text) in found.iter().filter(|(name, _)| name != "policy.rs") {
        for field in [".encryption_required", ".group_floor"] {
            assert!(!text.contains(field), "{name}: {field}");
        }
    }
}

#[test]
fn screens_name_no_colours() {
    let mut found = Vec::new();
    sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src/ui/screens")), &mut found);
    for (name, text) in found {
        assert!(!text.contains("from_rgb") && !text.contains("Color32::WHITE"), "{name}");
    }
}

/// Every test and snapshot that `ACCESSIBILITY.md` calls upon is there.
#[test]
fn the_accessibility_report_names_what_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let report = fs::read_to_string(root.join("ACCESSIBILITY.md")).unwrap();
    let mut wrong = Vec::new();
    let mut named = 0;
    // Between two back quotes stands a name.
    for name in report.split('`').skip(1).step_by(2) {
        if let Some((module, function)) = name.split_once("::") {
            named += 1;
            let text = fs::read_to_string(root.join(format!("tests/it/{module}.rs"))).unwrap_or_default();
            if !text.contains(&format!("]\nfn {function}(")) {
                wrong.push(name.to_owned());
            }
        } else if name.contains('/') && !root.join(name).exists() {
            wrong.push(name.to_owned());
        }
    }
    assert!(named > 40, "{named} tests are named");
    assert!(wrong.is_empty(), "{wrong:#?}");
    // A claim without a test says why.
    for row in report.lines().filter(|line| line.starts_with("| 1") || line.starts_with("| 5")) {
        let cells: Vec<&str> = row.split(" | ").collect();
        let [_, status, shown] = cells[..] else { panic!("three cells: {row}") };
        assert!(["supported", "partly", "not supported", "not applicable"].contains(&status), "{row}");
        assert!(status == "not applicable" || shown.trim_end_matches(" |").len() > 10, "{row}");
    }
}

/// What is inside a chart is drawn.
const CHARTS: [&str; 2] = ["live_chart.rs", "result_chart.rs"];
/// Fewer numbers than this stand in all screens together.
const NUMBERS: usize = 560;
/// No file of what is laid out is longer, in lines.
const LINES: usize = 400;

/// The screens that are laid out, without what only says something.
fn screens() -> Vec<(String, String)> {
    let mut found = Vec::new();
    sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src/ui/screens")), &mut found);
    found
        .into_iter()
        .map(|(name, text)| (name.trim_start_matches("ui/screens/").to_owned(), said_nothing(&text)))
        .collect()
}

/// A text without its comments, and with nothing in its quotes.
fn said_nothing(text: &str) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let raw = rest.trim_start_matches('r').trim_start_matches('#');
        let hashes = rest.len() - raw.len();
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if first == 'r' && hashes > 0 && raw.starts_with('"') && !code.ends_with(char::is_alphanumeric) {
            let end = format!("\"{}", "#".repeat(hashes - 1));
            raw[1..].find(&end).map_or(rest.len(), |at| hashes + 1 + at + end.len())
        } else if first == '"' {
            let mut is_escaped = false;
            let end = rest[1..].find(|c| {
                let is_end = c == '"' && !is_escaped;
                is_escaped = c == '\\' && !is_escaped;
                is_end
            });
            end.map_or(rest.len(), |end| end + 2)
        } else if first == '\'' && (rest.starts_with("'\\") || rest.chars().nth(2) == Some('\'')) {
            // A lifetime has no second quote.
            let quoted = rest.char_indices().nth(if rest.starts_with("'\\") { 3 } else { 2 });
            let quoted = quoted.map_or(rest.len(), |(at, _)| at);
            rest[quoted..].find('\'').map_or(rest.len(), |end| quoted + end + 1)
        } else {
            code.push(first);
            first.len_utf8()
        };
        rest = &rest[length..];
    }
    code
}

/// How many numbers are written out: not those in names, and not the fields of
/// tuples.
fn numbers(code: &str) -> usize {
    let is_of_number = |c: char| c.is_alphanumeric() || c == '_';
    let mut count = 0;
    let mut rest = code;
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        let before = &code[..code.len() - rest.len() + at];
        let is_name = before.ends_with(is_of_number);
        let is_field = before.ends_with('.') && !before.ends_with("..");
        count += usize::from(!is_name && !is_field);
        rest = &rest[at..];
        rest = rest.trim_start_matches(is_of_number);
        let after = rest.strip_prefix('.').filter(|after| after.starts_with(|c: char| c.is_ascii_digit()));
        rest = after.filter(|_| !is_name && !is_field).map_or(rest, |after| after.trim_start_matches(is_of_number));
    }
    count
}

#[test]
fn numbers_are_counted_as_people_would() {
    let code = r##"fn f2(a: [f32; 2], b: &'a str) -> f32 { a.0 + 1.5e3 + x.1.0 /* 7 */ + 0.5 * 12_000 } // 9
        let s = "8 \" 8"; let c = '4'; let d = ['’', '\'']; let r = r#"5"#; for i in 0..10 { t.1 = 3_usize }"##;
    assert_eq!(numbers(&said_nothing(code)), 7);
}

/// What a screen shows has its place from its tree: nothing is put at a point,
/// and hardly a number is needed.
#[test]
fn screens_compute_no_place() {
    let mut wrong = Vec::new();
    let mut counts = Vec::new();
    for (name, code) in screens() {
        let is_chart = CHARTS.contains(&name.as_str());
        for call in ["pos2(", "vec2(", "Rect::from"] {
            let times = code.matches(call).count();
            if times > 0 && !is_chart {
                wrong.push(format!("{name}: {call} ×{times}"));
            }
        }
        counts.push((numbers(&code), name));
    }
    counts.sort();
    let sum: usize = counts.iter().map(|(count, _)| count).sum();
    eprintln!("{sum} numbers: {counts:?}");
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(sum < NUMBERS, "{sum} numbers");
}

#[test]
fn what_is_laid_out_is_in_short_files() {
    let mut found = Vec::new();
    for room in ["screens", "layout", "parts"] {
        let room = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ui").join(room);
        for entry in fs::read_dir(room).unwrap() {
            let path = entry.unwrap().path();
            let lines = fs::read_to_string(&path).unwrap_or_default().lines().count();
            if lines >= LINES {
                found.push((path, lines));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}
