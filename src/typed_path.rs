//! A path that a person typed: what it stands for, and its ending.

use std::path::{Component, Path, PathBuf};

/// Where it leads: `~` is the person's own folder, and what is relative begins
/// in `folder`. Blanks round it and quotes, as when it was copied with them,
/// are no part of it.
pub fn resolved(typed: &str, folder: &Path, home: Option<&Path>) -> PathBuf {
    let typed = typed.trim();
    let quoted = typed.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let path = Path::new(quoted.unwrap_or(typed));
    let mut parts = path.components();
    match (parts.next(), home) {
        (Some(Component::Normal(first)), Some(home)) if first == "~" => home.join(parts.as_path()),
        _ => folder.join(path),
    }
}

/// Which of these endings it has, the longest that fits.
pub fn ending_of(typed: &str, endings: &[&str]) -> Option<usize> {
    let typed = typed.trim().to_lowercase();
    let fits = |(_, ending): &(usize, &&str)| typed.ends_with(&format!(".{ending}"));
    endings.iter().enumerate().filter(fits).max_by_key(|(_, ending)| ending.len()).map(|(place, _)| place)
}

/// The same with another of them in its place, or with it where it had none.
pub fn with_ending(typed: &str, endings: &[&str], wanted: &str) -> String {
    let typed = typed.trim_end();
    let had = ending_of(typed, endings).and_then(|place| endings.get(place)).map_or(0, |ending| ending.len() + 1);
    // The ending is ASCII, so its length is the same in either case.
    let stem = typed.len().checked_sub(had).and_then(|end| typed.get(..end)).unwrap_or(typed);
    format!("{stem}.{wanted}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_typed_path_leads_where_a_person_means() {
        let (folder, home) = (Path::new("/home/kari/Dokumenter"), Path::new("/home/kari"));
        for (typed, expected) in [
            ("/tmp/ut.pdf", "/tmp/ut.pdf"),
            ("  /tmp/ut.pdf ", "/tmp/ut.pdf"),
            ("\"/tmp/ut.pdf\"", "/tmp/ut.pdf"),
            ("~/ut.pdf", "/home/kari/ut.pdf"),
            ("~", "/home/kari/"),
            ("~ola/ut.pdf", "/home/kari/Dokumenter/~ola/ut.pdf"),
            ("ut.pdf", "/home/kari/Dokumenter/ut.pdf"),
            ("../ut.pdf", "/home/kari/Dokumenter/../ut.pdf"),
        ] {
            assert_eq!(resolved(typed, folder, Some(home)), Path::new(expected), "{typed}");
        }
        assert_eq!(resolved("~/ut.pdf", folder, None), Path::new("/home/kari/Dokumenter/~/ut.pdf"));
    }

    #[test]
    fn an_ending_is_found_and_changed() {
        let endings = ["pdf", "html", "md"];
        assert_eq!(ending_of("/tmp/Rapport.PDF ", &endings), Some(0));
        assert_eq!(ending_of("/tmp/rapport", &endings), None);
        assert_eq!(ending_of("a.json.age", &["age", "json.age"]), Some(1));
        assert_eq!(with_ending("/tmp/rapport.PDF", &endings, "md"), "/tmp/rapport.md");
        assert_eq!(with_ending("/tmp/rapport.v2", &endings, "html"), "/tmp/rapport.v2.html");
        assert_eq!(with_ending("", &endings, "md"), ".md");
    }
}
