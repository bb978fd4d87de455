//! A folder that everybody may lay something into: what one user hands in no
//! other one can list, change or make sense of, and the facilitator, who is a
//! third one, reads it.

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Users of this machine that nobody is.
const FACILITATOR: u32 = 63_001;
const PARTICIPANT: u32 = 63_002;
const COLLEAGUE: u32 = 63_003;

struct Machine {
    here: tempfile::TempDir,
    program: PathBuf,
}

impl Machine {
    /// A folder that every user gets into, with the program in it.
    fn new() -> Self {
        let here = tempfile::tempdir_in("/tmp").unwrap();
        fs::set_permissions(here.path(), Permissions::from_mode(0o755)).unwrap();
        let program = here.path().join("selvsyn");
        let built = env!("CARGO_BIN_EXE_selvsyn");
        fs::hard_link(built, &program).or_else(|_| fs::copy(built, &program).map(drop)).unwrap();
        Self { here, program }
    }

    /// A folder of this user's.
    fn folder(&self, name: &str, user: u32, mode: u32) -> PathBuf {
        let folder = self.here.path().join(name);
        fs::create_dir(&folder).unwrap();
        fs::set_permissions(&folder, Permissions::from_mode(mode)).unwrap();
        if is_root() {
            chown(&folder, Some(user), Some(user)).unwrap();
        }
        folder
    }

    /// A shell of this user's, whose files nobody else may read.
    fn shell(&self, user: u32, script: &str, arguments: &[&Path]) -> Output {
        let mut command = Command::new(if is_root() { "setpriv" } else { "env" });
        if is_root() {
            let user = user.to_string();
            command.args(["--reuid", &user, "--regid", &user, "--clear-groups"]);
        }
        let script = format!("umask 077; {script}");
        command.args(["sh", "-c", &script]).arg(&self.program).args(arguments).env_clear();
        command.env("PATH", "/usr/bin:/bin").env("TMPDIR", "/tmp").env("LANG", "nb_NO.UTF-8").output().unwrap()
    }

    /// The program, run by this user with a data folder of theirs.
    fn selvsyn(&self, user: u32, data: &Path, arguments: &[&str]) -> String {
        let words: String = arguments.iter().map(|word| format!(" '{word}'")).collect();
        let output = self.shell(user, &format!("\"$0\" --data-dir \"$1\" --lang nb{words}"), &[data]);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }
}

/// Only root is several users.
fn is_root() -> bool {
    let own = fs::metadata("/proc/self").unwrap().uid();
    own == 0
}

#[test]
fn what_one_user_hands_in_only_the_facilitator_reads() {
    if !is_root() {
        eprintln!("not root: all three are one user, and the rights are looked at");
    }
    let machine = Machine::new();
    let data = |user: u32| machine.folder(&format!("data {user}"), user, 0o700);
    let [facilitator, participant] = [FACILITATOR, PARTICIPANT].map(data);
    let shared = machine.folder("delt", FACILITATOR, 0o1733);
    let out = machine.folder("ut", FACILITATOR, 0o755).join("kurs.selvsyn-kurs");
    let (folder, file) = (shared.to_str().unwrap(), out.to_str().unwrap());
    let new = ["course", "new", "--name", "Plan", "--instrument", "medarbeiderskap", "--folder", folder, "--out", file];
    let code = machine.selvsyn(FACILITATOR, &facilitator, &new);
    // What is handed out is for everybody.
    fs::set_permissions(&out, Permissions::from_mode(0o644)).unwrap();
    machine.selvsyn(PARTICIPANT, &participant, &["join", file]);
    machine.selvsyn(PARTICIPANT, &participant, &["record", "medarbeiderskap", "--answers", "4,5,3,4,4,2,5,4,5"]);
    let receipt =
        machine.selvsyn(PARTICIPANT, &participant, &["contribute", "latest", "--course", &code, "--out", folder]);

    let [handed_in] = &fs::read_dir(&shared).unwrap().map(|entry| entry.unwrap().path()).collect::<Vec<_>>()[..] else {
        panic!("one file")
    };
    assert_eq!(fs::metadata(handed_in).unwrap().mode() & 0o044, 0o044, "the facilitator is another user");
    if is_root() {
        assert_eq!(fs::metadata(handed_in).unwrap().uid(), PARTICIPANT);
        // A colleague lays something there, and cannot list, change or delete.
        let may = |script: &str| machine.shell(COLLEAGUE, script, &[&shared, handed_in]).status.success();
        assert!(may("echo x > \"$1/mitt.txt\""));
        for script in ["ls \"$1\"", "echo x > \"$2\"", "echo x >> \"$2\"", "rm -f \"$2\"", "mv \"$2\" \"$1/annet\""] {
            assert!(!may(script), "{script}");
        }
    }
    // Who gets hold of it all the same has something that says nothing.
    let strings = machine.shell(COLLEAGUE, "cat \"$1\"", &[handed_in]);
    assert!(strings.status.success());
    let seen = String::from_utf8_lossy(&strings.stdout);
    for word in ["medarbeiderskap", "selvledelse", "answers", "token", &code, &receipt] {
        assert!(!seen.contains(word), "{word}");
    }
    let told = machine.selvsyn(FACILITATOR, &facilitator, &["course", "collect", &code, folder, "--json"]);
    let told: serde_json::Value = serde_json::from_str(&told).unwrap();
    assert_eq!((&told["counted"], &told["received"]["medarbeiderskap"]), (&1.into(), &1.into()));
}
