//! No policy lowers the floor or sends a user's history to a folder that is
//! not that user's own.
#![no_main]

use libfuzzer_sys::fuzz_target;
use selvsyn_fuzz::group::Floor;
use selvsyn_fuzz::policy::{Places, Policy};
use selvsyn_fuzz::seeds;
use std::path::{Component, PathBuf};
use std::sync::LazyLock;

static PLACES: LazyLock<Places> = LazyLock::new(|| Places {
    home: Some(PathBuf::from("/home/kari")),
    documents: Some(PathBuf::from("/home/kari/Dokumenter")),
    user: Some("kari".to_owned()),
});

fuzz_target!(init: seeds::write_where_asked(seeds::policies), |data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let (policy, _) = Policy::read(&text, &PLACES);
    assert!(policy.group_floor >= Floor::LOWEST && policy.group_floor.persons() <= 1000);
    for folder in [&policy.data_folder, &policy.backup_folder].into_iter().flatten() {
        assert!(folder.is_absolute());
        assert!(folder.components().all(|part| part != Component::ParentDir));
        assert!(folder.to_string_lossy().contains("kari"));
    }
});
