//! A history whose file is wrong in any place is refused or read, and never
//! more than that. What the fuzzer writes is a list of changes to a real file,
//! so that SQLite's own checks of the header do not end every try.
#![no_main]

use libfuzzer_sys::fuzz_target;
use selvsyn_fuzz::instrument::Catalog;
use selvsyn_fuzz::scoring::History;
use selvsyn_fuzz::seeds;
use selvsyn_fuzz::store::{FILE_NAME, Store};
use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

/// A folder in memory where there is one, removed by `make fuzz`.
static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
    let memory = PathBuf::from("/dev/shm");
    let parent = if memory.is_dir() { memory } else { std::env::temp_dir() };
    let folder = parent.join(format!("selvsyn-fuzz-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    folder
});
static SOUND: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder");
    seeds::database(folder.path())
});

/// Six bytes a change: where (three), what kind, and two that it is made with.
fn changed(changes: &[u8]) -> Vec<u8> {
    let mut bytes = SOUND.clone();
    for change in changes.as_chunks::<6>().0.iter().take(64) {
        let [a, b, c, kind, one, two] = *change;
        let at = usize::from(a) << 16 | usize::from(b) << 8 | usize::from(c);
        let at = at % bytes.len().max(1);
        match kind % 8 {
            0 => bytes[at] = one,
            1 => bytes[at] ^= 1 << (one % 8),
            2 => bytes[at..].iter_mut().take(2).zip([one, two]).for_each(|(byte, new)| *byte = new),
            3 => bytes[at..].iter_mut().take(usize::from(one)).for_each(|byte| *byte = two),
            // A page in the place of another.
            4 => {
                let pages = bytes.len() / 4096;
                let (from, to) = (usize::from(one) % pages.max(1), usize::from(two) % pages.max(1));
                let page: Vec<u8> = bytes.iter().skip(from * 4096).take(4096).copied().collect();
                bytes.iter_mut().skip(to * 4096).zip(page).for_each(|(byte, new)| *byte = new);
            }
            // A part of the file somewhere else.
            5 => {
                let part: Vec<u8> = bytes.iter().skip(at).take(usize::from(one)).copied().collect();
                let to = at.wrapping_add(usize::from(two) * 16) % bytes.len();
                bytes.iter_mut().skip(to).zip(part).for_each(|(byte, new)| *byte = new);
            }
            6 => bytes.truncate(at.max(1)),
            // In the header, where most is decided.
            _ => {
                let place = at % 100 % bytes.len().max(1);
                bytes[place] = one;
            }
        }
        if bytes.len() < 512 {
            break;
        }
    }
    bytes
}

fuzz_target!(init: seeds::write_where_asked(|| (0..8).map(|kind| vec![0, 40, 90, kind, 7, 9]).collect()), |data: &[u8]| {
    let folder = FOLDER.as_path();
    for ending in ["", "-wal", "-shm", "-journal"] {
        let _ = fs::remove_file(folder.join(format!("{FILE_NAME}{ending}")));
    }
    fs::write(folder.join(FILE_NAME), changed(data)).expect("a file");
    let Ok(store) = Store::open(folder) else { return };
    let _ = store.settings();
    let _ = store.last_dialog_dir();
    let mut catalog = Catalog::shipped();
    if let Ok(loaded) = store.load(&mut catalog) {
        let history = History::new(loaded.sessions, &catalog);
        for record in history.records() {
            let max = record.instrument.scale.max();
            assert!(record.session.answers.iter().flatten().filter_map(|answer| answer.point()).all(|point| (1..=max).contains(&point)));
        }
    }
});
