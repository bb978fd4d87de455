//! A workplace's own instruments: files beside the history.

use super::{Catalog, Instrument, Problem, ProblemKind, load};
use std::sync::Arc;

/// The folder of the files inside the data folder.
pub const FOLDER: &str = "instruments";

/// A file of a workplace's own and what it came to.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnFile<T = Instrument> {
    /// The file's name, without its folder.
    pub name: String,
    /// What is in it, or everything that is wrong with it.
    pub outcome: Result<Arc<T>, Vec<Problem>>,
}

impl<T> OwnFile<T> {
    /// Whether its text was read. What has none cannot be taken out of its
    /// folder by the program, which keeps that text to put it back.
    pub fn is_read(&self) -> bool {
        let is_unread = |problem: &Problem| {
            matches!(
                problem.kind,
                ProblemKind::NotAFile
                    | ProblemKind::FileTooLarge(_)
                    | ProblemKind::NotText
                    | ProblemKind::Unreadable
                    | ProblemKind::FolderUnreadable
            )
        };
        self.outcome.as_ref().err().is_none_or(|problems| !problems.iter().any(is_unread))
    }
}

/// Reads a definition that is to be added to those of `catalog`.
///
/// # Errors
/// Every problem of the file; or what it clashes with.
pub fn check(text: &str, catalog: &Catalog) -> Result<Arc<Instrument>, Vec<Problem>> {
    read(text, |instrument| catalog.reasons_not_to_add(instrument))
}

/// Reads a definition that was among those of `catalog` before.
///
/// # Errors
/// As [`check`], but its number in codes is its own affair.
pub fn put_back(text: &str, catalog: &Catalog) -> Result<Arc<Instrument>, Vec<Problem>> {
    read(text, |instrument| catalog.conflicts(instrument))
}

fn read(text: &str, conflicts: impl Fn(&Instrument) -> Vec<Problem>) -> Result<Arc<Instrument>, Vec<Problem>> {
    // Some editors put a byte order mark in front of what they save.
    let instrument = load(text.strip_prefix('\u{feff}').unwrap_or(text))?;
    let conflicts = conflicts(&instrument);
    if conflicts.is_empty() { Ok(Arc::new(instrument)) } else { Err(conflicts) }
}

/// A file's name, and its text or why that cannot be read.
pub type Named = (String, Result<String, Problem>);

/// Offers every sound file, in the order of their names; the others are told
/// with all their problems.
pub fn adopt(catalog: &mut Catalog, mut files: Vec<Named>) -> Vec<OwnFile> {
    files.sort_by(|one, other| one.0.cmp(&other.0));
    let read = files.into_iter().map(|(name, text)| {
        let outcome = text.map_err(|problem| vec![problem]).and_then(|text| put_back(&text, catalog));
        if let Ok(instrument) = &outcome {
            catalog.offer(Arc::clone(instrument));
        }
        OwnFile { name, outcome }
    });
    read.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bad_file_does_not_keep_a_good_one_out() {
        let own = |id: &str| {
            include_str!("../../assets/instruments/karriere.json").replace("\"karriere\"", &format!("\"{id}\""))
        };
        let mut catalog = Catalog::shipped();
        let files = [("c.json", own("b")), ("a.json", "{".to_owned()), ("b.json", "\u{feff}".to_owned() + &own("a"))];
        let files = files.into_iter().map(|(name, text)| (name.to_owned(), Ok(text))).collect();
        let read = adopt(&mut catalog, files);
        let names: Vec<_> = read.iter().map(|file| (file.name.as_str(), file.outcome.is_ok())).collect();
        assert_eq!(names, [("a.json", false), ("b.json", true), ("c.json", true)]);
        let offered: Vec<_> = catalog.offered().iter().skip(3).map(|instrument| instrument.id.to_string()).collect();
        assert_eq!(offered, ["a", "b"]);
    }

    #[test]
    fn a_shipped_id_is_taken() {
        let problems = check(include_str!("../../assets/instruments/karriere.json"), &Catalog::shipped()).unwrap_err();
        assert_eq!(problems, [Problem { place: "id".to_owned(), kind: ProblemKind::Shipped }]);
    }
}
