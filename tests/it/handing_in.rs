//! Taking part in a course on the command line: joining it, and handing in as
//! a sealed file, as a line for engines and as a code.

use crate::course::run;
use crate::schema::all_hold;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const ANSWERS: [&str; 3] = ["4,5,3,4,4,2,5,4,5", "1,1,1,1,1,1,1,1,1", "5,-,5,,5,5,5,5,5"];

fn ok(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments, "");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// The sentence of what is refused: one line on standard error, nothing else.
fn refused(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments, "");
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && output.stdout.is_empty() && told.lines().count() == 1, "{arguments:?}: {told}");
    told.trim().trim_start_matches("selvsyn: ").to_owned()
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// A course that somebody leads, its file, and the folder that is handed in to.
struct Led {
    facilitator: TempDir,
    shared: TempDir,
    code: String,
    file: PathBuf,
}

impl Led {
    fn new() -> Self {
        let (facilitator, shared) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let file = facilitator.path().join("kurs.selvsyn-kurs");
        let code = ok(
            facilitator.path(),
            &[
                "course",
                "new",
                "--name",
                "Lederskap og medarbeiderskap",
                "--instrument",
                "medarbeiderskap=18",
                // Whenever this runs, the first is nearer.
                "--round",
                "1. samling=2026-10-13",
                "--round",
                "2. samling=2199-11-24",
                "--folder",
                text(shared.path()),
                "--out",
                text(&file),
            ],
        );
        Self { facilitator, shared, code, file }
    }

    fn files(&self) -> Vec<PathBuf> {
        fs::read_dir(self.shared.path()).unwrap().map(|entry| entry.unwrap().path()).collect()
    }

    /// How many count of what lies there, in a round.
    fn collect(&self, input: &str, round: &str) -> usize {
        let told = ok(self.facilitator.path(), &["course", "collect", &self.code, input, "--round", round, "--json"]);
        let told: Value = serde_json::from_str(&told).unwrap();
        // What has taken another one's place is told, and nothing else.
        let reasons = told["rejected"].as_array().unwrap().iter().map(|one| one["reason"].as_str().unwrap().to_owned());
        assert!(
            reasons.clone().all(|reason| reason == "replaced" || reason == "duplicate"),
            "{:?}",
            reasons.collect::<Vec<_>>()
        );
        usize::try_from(told["received"]["medarbeiderskap"].as_u64().unwrap()).unwrap()
    }

    /// Somebody who has joined by the file, and has answered.
    fn participant(&self, answers: &str) -> TempDir {
        let folder = answered(answers);
        assert_eq!(ok(folder.path(), &["join", text(&self.file)]), self.code);
        folder
    }

    fn hand_in(&self, participant: &Path, more: &[&str]) -> String {
        let shared = text(self.shared.path());
        let arguments = ["contribute", "latest", "--course", &self.code, "--out", shared];
        ok(participant, &[&arguments, more].concat())
    }
}

fn answered(answers: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    ok(folder.path(), &["record", "medarbeiderskap", "--answers", answers]);
    folder
}

#[test]
fn sealed_files_tell_nothing_and_are_read_by_the_facilitator() {
    let led = Led::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // Everybody may lay something into it, and see nothing of it.
        fs::set_permissions(led.shared.path(), fs::Permissions::from_mode(0o1733)).unwrap();
    }
    let receipts: BTreeSet<String> =
        ANSWERS.iter().map(|answers| led.hand_in(led.participant(answers).path(), &[])).collect();
    assert_eq!(receipts.len(), 3, "two people never have one receipt: {receipts:?}");
    let files = led.files();
    let mut sizes = BTreeSet::new();
    let names: BTreeSet<String> = files
        .iter()
        .map(|file| {
            let bytes = fs::read(file).unwrap();
            sizes.insert(bytes.len());
            let seen = String::from_utf8_lossy(&bytes);
            for word in ["selvsyn-contribution", "medarbeiderskap", "selvledelse", "answers", "SVK-", &led.code] {
                assert!(!seen.contains(word), "{word}");
            }
            assert!(receipts.iter().all(|receipt| !seen.contains(receipt.as_str())));
            file.file_name().unwrap().to_str().unwrap().to_owned()
        })
        .collect();
    assert_eq!(names.len(), 3);
    for name in &names {
        let random = name.strip_suffix(".selvsyn-bidrag").unwrap();
        assert!(random.len() == 16 && random.bytes().all(|byte| byte.is_ascii_hexdigit()), "{name}");
    }
    assert!(sizes.len() == 1 && sizes.first().unwrap().is_multiple_of(4096), "{sizes:?}");
    assert_eq!(led.collect(text(led.shared.path()), "1"), 3);
}

/// However much a person keeps to themselves: the facilitator is another user.
#[cfg(unix)]
#[test]
fn a_file_has_the_rights_of_its_folder_and_never_ones_own_alone() {
    use std::os::unix::fs::PermissionsExt;
    let led = Led::new();
    let participant = led.participant(ANSWERS[0]);
    for umask in ["077", "027", "022"] {
        let command = format!(
            "umask {umask}; exec '{}' --data-dir '{}' contribute latest --course {} --out '{}'",
            env!("CARGO_BIN_EXE_selvsyn"),
            text(participant.path()),
            led.code,
            text(led.shared.path()),
        );
        let output = std::process::Command::new("sh").args(["-c", &command]).output().unwrap();
        assert!(output.status.success(), "{output:?}");
    }
    for file in led.files() {
        let mode = fs::metadata(&file).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode & 0o044, 0o044, "{mode:o}");
    }
    // The history stays its owner's alone.
    let history = fs::metadata(participant.path().join("selvsyn.sqlite3")).unwrap();
    assert_eq!(history.permissions().mode() & 0o077, 0);
}

#[test]
fn twice_corrected_and_as_a_code_is_one_and_the_next_round_brings_the_first_along() {
    let led = Led::new();
    let (participant, plain) = (led.participant(ANSWERS[0]), tempfile::tempdir().unwrap());
    let here = participant.path();
    let first = led.hand_in(here, &[]);
    assert_eq!(led.hand_in(here, &[]), first, "handed in again");
    ok(here, &["record", "medarbeiderskap", "--answers", "3,3,3,3,3,3,3,3,3"]);
    assert_eq!(led.hand_in(here, &[]), first, "corrected");
    assert_eq!(led.files().len(), 3, "no file takes another one's place");
    assert_eq!(led.collect(text(led.shared.path()), "1"), 1);
    let code = plain.path().join("kode.txt");
    fs::write(&code, ok(here, &["code", "latest", "--course", &led.code])).unwrap();
    assert_eq!(led.collect(text(&code), "1"), 1, "the code is the same delivery");
    // Six weeks later.
    ok(here, &["record", "medarbeiderskap", "--answers", "5,5,5,5,5,5,5,5,5"]);
    let line = |file: &Path| -> Value { serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap() };
    let out = plain.path().join("bidrag.ndjson");
    let more = ["contribute", "latest", "--course", &led.code, "--round", "2", "--plain", "--out", text(&out)];
    let second = ok(here, &more);
    assert_ne!(second, first, "another round, another receipt");
    let told = line(&out);
    assert_eq!((&told["round"], &told["delivery"]), (&Value::from(2), &Value::from(second.as_str())));
    assert_eq!(told["earlier"]["delivery"], first.as_str());
    let before: BTreeSet<u64> =
        told["earlier"]["answers"].as_object().unwrap().values().map(|answer| answer.as_u64().unwrap()).collect();
    assert_eq!(before, BTreeSet::from([3]), "what was corrected is what was handed in last");
    all_hold("contribution.schema.json", &[told]);
    // Nothing is written over, and the first round has nothing before it.
    assert!(refused(here, &more).contains("finnes fra før"));
    let first_round = plain.path().join("forst.ndjson");
    ok(here, &["contribute", "latest", "--course", &led.code, "--plain", "--out", text(&first_round)]);
    assert_eq!(line(&first_round)["earlier"], Value::Null);
    // Into a folder, a plain line has a random name too.
    led.hand_in(here, &["--round", "2"]);
    ok(here, &["contribute", "latest", "--course", text(&led.file), "--plain", "--out", text(led.shared.path())]);
    assert_eq!(led.files().iter().filter(|file| file.extension().is_some_and(|it| it == "ndjson")).count(), 1);
}

#[test]
fn by_the_code_alone_one_hands_in_by_code() {
    let led = Led::new();
    let participant = answered(ANSWERS[1]);
    let here = participant.path();
    assert!(refused(here, &["code", "latest", "--course", &led.code]).contains("Du er ikke med i kurset SVK-"));
    assert_eq!(ok(here, &["join", &led.code.to_lowercase().replace('-', " ")]), led.code);
    let code = ok(here, &["code", "latest", "--course", &led.code]);
    let told = refused(here, &["contribute", "latest", "--course", &led.code, "--out", text(led.shared.path())]);
    assert!(told.contains("ved koden alene"), "{told}");
    assert!(led.files().is_empty());
    let chat = here.join("chat.txt");
    fs::write(&chat, format!("Her er min: {code} ok?\n")).unwrap();
    assert_eq!(led.collect(text(&chat), "1"), 1);
    // The file tells the rest, and what was handed in stays.
    assert_eq!(ok(here, &["join", text(&led.file)]), led.code);
    led.hand_in(here, &[]);
    assert_eq!(led.collect(text(led.shared.path()), "1"), 1);
    // What the QR code holds is the file on one line.
    let other = answered(ANSWERS[2]);
    let qr: Value = serde_json::from_str(&fs::read_to_string(&led.file).unwrap()).unwrap();
    assert_eq!(ok(other.path(), &["join", &qr.to_string()]), led.code);
}

#[test]
fn a_hostile_course_file_is_refused_with_its_place() {
    let led = Led::new();
    let here = answered(ANSWERS[0]);
    let folder = here.path();
    let whole = fs::read_to_string(&led.file).unwrap();
    let file = folder.join("annet.selvsyn-kurs");
    let join = |text: &str| {
        fs::write(&file, text).unwrap();
        refused(folder, &["join", file.to_str().unwrap()])
    };
    let recipient = whole.find("age1").unwrap();
    let letter = &whole[recipient + 20..=recipient + 20];
    let other = if letter == "q" { "p" } else { "q" };
    let altered = [&whole[..recipient + 20], other, &whole[recipient + 21..]].concat();
    assert!(join(&altered).contains("ved «recipient»"));
    assert!(join(&whole.replace(&led.code, "SVK-0000-0000-0")).contains("er endret eller skadet ved «"));
    assert!(join(&whole[..whole.len() / 2]).contains("er ikke hel"));
    assert!(join("{\"format\":\"selvsyn-archive\",\"version\":1}").contains("er ikke en kursfil"));
    assert!(join(&whole.replace("\"version\": 1,\n  \"course\"", "\"version\": 2,\n  \"course\"")).contains("nyere"));
    assert!(join("\u{0}\u{1}\u{2}").contains("er ikke"));
    // Two gigabytes of nothing.
    fs::File::create(&file).unwrap().set_len(2 << 30).unwrap();
    assert!(refused(folder, &["join", text(&file)]).contains("4\u{a0}MB"));
    assert!(refused(folder, &["join", "SVK-0000"]).contains("ikke hel"));
    assert!(refused(folder, &["join", "mangler.selvsyn-kurs"]).contains("mangler.selvsyn-kurs"));
    // Another's key under the same code.
    assert_eq!(ok(folder, &["join", text(&led.file)]), led.code);
    let stranger = Led::new();
    let theirs = fs::read_to_string(&stranger.file).unwrap().replace(&stranger.code, &led.code);
    assert!(join(&theirs).contains("kan være forfalsket"));
    led.hand_in(folder, &[]);
    assert_eq!(led.collect(text(led.shared.path()), "1"), 1, "still sealed to the right one");
}

#[test]
fn a_folder_that_cannot_be_used_is_told_with_its_cause() {
    let led = Led::new();
    let participant = led.participant(ANSWERS[0]);
    let here = participant.path();
    let give =
        |out: &Path| refused(here, &["contribute", "latest", "--course", &led.code, "--out", out.to_str().unwrap()]);
    // Neither a folder nor a name that a contribution can have.
    assert!(give(&here.join("borte")).contains(".selvsyn-bidrag"));
    assert!(give(&here.join("borte/bidrag.selvsyn-bidrag")).contains("borte"));
    #[cfg(unix)]
    {
        let pipe = here.join("ror.selvsyn-bidrag");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        assert!(give(&pipe).contains("finnes fra før"));
    }
    // What is not asked is not handed in.
    ok(here, &["record", "karriere", "--answers", "1,2,3,4,5,4,3,2,1,2,3,4"]);
    let karriere = ["contribute", "latest:karriere", "--course", &led.code, "--out", text(led.shared.path())];
    assert!(refused(here, &karriere).contains("samler ikke inn dette skjemaet"));
    let round =
        ["contribute", "latest:medarbeiderskap", "--course", &led.code, "--round", "3", "--out", "x.selvsyn-bidrag"];
    assert!(refused(here, &round).contains('2'));
    assert!(led.files().is_empty());
}

/// A questionnaire of the workplace's own comes with the file.
#[test]
fn a_questionnaire_that_comes_with_the_file_can_be_answered() {
    let facilitator = tempfile::tempdir().unwrap();
    let own = include_str!("../../assets/instruments/karriere.json").replace("\"karriere\"", "\"vart-eget\"");
    fs::create_dir(facilitator.path().join("instruments")).unwrap();
    fs::write(facilitator.path().join("instruments/vart-eget.json"), own).unwrap();
    let file = facilitator.path().join("kurs.selvsyn-kurs");
    let code =
        ok(facilitator.path(), &["course", "new", "--name", "Kurs", "--instrument", "vart-eget", "--out", text(&file)]);
    let here = tempfile::tempdir().unwrap();
    ok(here.path(), &["join", text(&file)]);
    ok(here.path(), &["record", "vart-eget", "--answers", &["4"; 12].join(",")]);
    let out = tempfile::tempdir().unwrap();
    ok(here.path(), &["contribute", "latest", "--course", &code, "--out", text(out.path())]);
    assert_eq!(fs::read_dir(out.path()).unwrap().count(), 1);
}
