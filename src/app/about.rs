//! Reads who made the rest, when the page that tells it is opened.

use super::jobs::JobName;
use super::{App, Graphics};
use crate::platform::{logging, notices};
use crate::ui::{About, Credits, Notices, Part};
use serde::Deserialize;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What stands between two licences in the file of them.
const RULE: &str = "------------------------------------------------------------------------";

/// As much of a CycloneDX bill of materials as is shown.
#[derive(Deserialize)]
struct Bill {
    #[serde(default)]
    components: Vec<Component>,
}

#[derive(Deserialize)]
struct Component {
    name: String,
    #[serde(default)]
    version: String,
    #[serde(default)]
    licenses: Vec<Choice>,
}

#[derive(Deserialize)]
struct Choice {
    expression: Option<String>,
    license: Option<Named>,
}

#[derive(Deserialize)]
struct Named {
    id: Option<String>,
    name: Option<String>,
}

impl Choice {
    fn words(self) -> Option<String> {
        self.expression.or_else(|| self.license.and_then(|license| license.id.or(license.name)))
    }
}

/// The parts by name, and the licences one by one.
fn credits(bill: &str, licences: &str) -> Option<Credits> {
    let bill: Bill = serde_json::from_str(bill).ok()?;
    let mut parts: Vec<Part> = bill.components.into_iter().map(part).collect();
    parts.sort_by_cached_key(|part| (part.name.to_lowercase(), part.version.clone()));
    parts.dedup();
    let mut texts: Vec<String> = vec![String::new()];
    for line in licences.lines() {
        match texts.last_mut() {
            Some(text) if line != RULE => {
                text.push_str(line);
                text.push('\n');
            }
            _ => texts.push(String::new()),
        }
    }
    let licences = texts.iter().map(|text| text.trim_matches('\n').to_owned()).filter(|text| !text.is_empty());
    Some(Credits { parts, licences: licences.collect() })
}

fn part(component: Component) -> Part {
    let Component { name, version, licenses } = component;
    let licence = licenses.into_iter().filter_map(Choice::words).collect::<Vec<_>>().join(", ");
    Part { name, version, licence }
}

fn read(folder: Option<&Path>) -> Notices {
    let read = folder.and_then(notices::read).and_then(|(bill, licences)| credits(&bill, &licences));
    read.map_or(Notices::Missing, |credits| Notices::Read(Arc::new(credits)))
}

/// What the program says about itself.
pub struct AboutDesk {
    shown: About,
    /// The folder that tells who made the rest.
    notices: Option<PathBuf>,
}

impl AboutDesk {
    /// Of a program whose history lies in `data_folder`; only a real window is
    /// drawn by something, and has a log.
    pub fn new(data_folder: &Path, notices: Option<PathBuf>, graphics: Option<Graphics>) -> Self {
        let shown = About {
            data_folder: data_folder.to_owned(),
            log_folder: graphics.map(|_| logging::folder(data_folder)),
            renderer: graphics.map(|graphics| graphics.name().to_owned()),
            ..About::default()
        };
        Self { shown, notices }
    }

    /// As the page sees it.
    pub fn shown(&self) -> &About {
        &self.shown
    }
}

impl App {
    /// Begins to read, the first time somebody wants to know.
    pub(super) fn read_notices(&mut self, ctx: &egui::Context) {
        if matches!(self.about.shown.notices, Notices::Unread) {
            let folder = self.about.notices.clone();
            self.begin(ctx, JobName::Notices, move |_| {
                let notices = read(folder.as_deref());
                Box::new(|app, _| app.about.shown.notices = notices)
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bill_is_read_by_name_and_the_licences_one_by_one() {
        let bill = r#"{"bomFormat":"CycloneDX","components":[
            {"name":"zbus","version":"5.0.0","licenses":[{"expression":"MIT"}]},
            {"name":"Inter","version":"4.1","licenses":[{"license":{"id":"OFL-1.1"}}]},
            {"name":"Inter","version":"4.1","licenses":[{"license":{"id":"OFL-1.1"}}]},
            {"name":"egui"}]}"#;
        let text = format!("\n{RULE}\nMIT\n---\n\nPermission is hereby\ngranted\n{RULE}\nOFL\n");
        let Credits { parts, licences } = credits(bill, &text).unwrap();
        let shown: Vec<String> =
            parts.iter().map(|part| format!("{}|{}|{}", part.name, part.version, part.licence)).collect();
        assert_eq!(shown, ["egui||", "Inter|4.1|OFL-1.1", "zbus|5.0.0|MIT"]);
        assert_eq!(licences, ["MIT\n---\n\nPermission is hereby\ngranted", "OFL"]);
    }

    #[test]
    fn what_cannot_be_read_is_missing() {
        assert_eq!(credits("{", ""), None);
        assert!(matches!(read(None), Notices::Missing));
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(read(Some(folder.path())), Notices::Missing));
    }
}
