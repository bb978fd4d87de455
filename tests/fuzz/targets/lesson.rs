//! A lesson is refused with its problems, or it is sound and within the limits,
//! and written and read again the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use selvsyn_fuzz::instrument::Catalog;
use selvsyn_fuzz::lesson::file;
use selvsyn_fuzz::lesson::own::Lessons;
use selvsyn_fuzz::seeds;
use std::sync::LazyLock;

static CATALOG: LazyLock<Catalog> = LazyLock::new(Catalog::shipped);

fuzz_target!(init: seeds::write_where_asked(seeds::lessons), |data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    match file::read(&text, &CATALOG) {
        Ok(lesson) => {
            assert!((1..=60).contains(&lesson.slides.len()));
            let again = file::write(&lesson).expect("a lesson as JSON");
            assert_eq!(file::read(&again, &CATALOG), Ok(lesson));
        }
        Err(problems) => assert!(!problems.is_empty()),
    }
    let _ = Lessons::adopt(vec![("a".to_owned(), Ok(text.into_owned()))], &CATALOG).offered();
});
