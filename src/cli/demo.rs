//! `demo`: a made-up history with its charts and exports, in a folder of its
//! own and never among the user's data.

use super::error::Failure;
use super::print;
use crate::chart::{Kind, Profile};
use crate::contents::{Archive, Contents};
use crate::export::{self, ExportError, TableFor, archive, demo, report};
use crate::i18n::Texts;
use crate::instrument::Catalog;
use crate::platform::{clock, files, writing};
use crate::progress::Progress;
use crate::service::ServiceError;
use crate::settings::Settings;
use crate::store::Store;
use std::path::Path;

/// Makes a folder with a made-up history.
///
/// # Errors
/// A folder that has something in it, and what kept it from being made.
pub fn run(out: &Path, texts: &Texts) -> Result<(), Failure> {
    if !files::is_empty_folder(out) {
        return Err(Failure::NotEmpty(out.to_owned()));
    }
    let mut written = Vec::new();
    files::fill_folder(out, |folder| {
        written = fill(folder, out, texts)?;
        Ok::<(), Failure>(())
    })
    .map_err(|error| ServiceError::unwritten(&error, out))??;
    let path = out.display().to_string();
    let mut lines = format!("{}\n", texts.with("demo-wrote", &[("path", (&path).into())]));
    for name in written {
        lines += &format!("  {name}\n");
    }
    lines += &format!("{}\n", texts.with("demo-open", &[("path", (&path).into())]));
    print(&lines)
}

/// Writes everything into `folder`, which is moved into `out` when it is whole;
/// gives the names of what it wrote.
fn fill(folder: &Path, out: &Path, texts: &Texts) -> Result<Vec<String>, Failure> {
    let now = clock::now();
    let catalog = Catalog::shipped();
    let rows = demo::history(&catalog, now.date(), |key| texts.get(key));
    let refused = |error| ServiceError::Store(error, out.to_owned());
    let mut store = Store::open(folder).map_err(refused)?;
    let instruments = catalog.offered().iter().map(|instrument| (**instrument).clone()).collect();
    let import = Archive { instruments, rows, settings: Settings::default() };
    store.import(&import).map_err(refused)?;
    let Archive { rows, settings, .. } = import;
    // Closed before its file is moved, so that no log stays behind.
    drop(store);
    let contents = Contents::new(rows, &catalog);
    let Contents { history, plans, .. } = &contents;
    let mut written = vec![crate::store::FILE_NAME.to_owned()];
    let mut save = |name: String, bytes: &[u8]| {
        writing::write_atomically(&folder.join(&name), bytes)
            .map_err(|error| ServiceError::unwritten(&error, &out.join(&name)))?;
        written.push(name);
        Ok::<(), Failure>(())
    };
    save(
        "selvsyn.json".to_owned(),
        archive::write(&contents, &settings, now.timestamp()).map_err(ExportError::from)?.as_bytes(),
    )?;
    save("selvsyn.csv".to_owned(), &export::csv(history, TableFor::Engines, texts))?;
    let workbook = export::xlsx(&contents, texts, now.timestamp(), &Progress::default()).map_err(ExportError::from)?;
    save("selvsyn.xlsx".to_owned(), &workbook)?;
    if let Some(calendar) = export::calendar(plans, history, texts, now.timestamp()) {
        save("selvsyn.ics".to_owned(), calendar.as_bytes())?;
    }
    let mut profiles =
        vec![("profile".to_owned(), Profile::combined(history, &catalog).ok_or(ServiceError::NothingToShow)?)];
    for instrument in catalog.offered() {
        if let Some(record) = history.latest(Some(instrument.id.as_str())) {
            profiles.push((instrument.id.to_string(), Profile::in_history(record, history)));
        }
    }
    if let Some(record) = history.latest(Some("medarbeiderskap")) {
        let document = report::session(record, history, plans, texts);
        for ending in export::REPORT_ENDINGS {
            let file = export::report_file(&document, ending, now.timestamp())?;
            save(format!("{}.{ending}", texts.get("report-file")), &file)?;
        }
    }
    for (name, profile) in &profiles {
        for kind in Kind::ALL {
            let svg = export::svg(profile, kind, texts);
            save(format!("{name}-{}.svg", kind.tag()), svg.as_bytes())?;
            save(format!("{name}-{}.png", kind.tag()), &export::png(&svg, 2.0).map_err(ExportError::from)?)?;
        }
    }
    Ok(written)
}
