//! `demo`: a made-up history with its charts and exports, in a folder of its
//! own and never among the user's data.

use super::data::write;
use super::error::Failure;
use super::print;
use crate::chart::{Kind, Profile};
use crate::export::{self, archive, demo};
use crate::i18n::Texts;
use crate::instrument::Catalog;
use crate::platform::{clock, files};
use crate::scoring::History;
use crate::settings::Settings;
use crate::store::Store;
use std::path::Path;

pub fn run(out: &Path, texts: &Texts) -> Result<(), Failure> {
    if !files::is_empty_folder(out) {
        return Err(Failure::NotEmpty(out.to_owned()));
    }
    let now = clock::now();
    let catalog = Catalog::shipped();
    let sessions = demo::sessions(&catalog, now.date(), |key| texts.get(key));
    let refused = |error| Failure::Store(error, out.to_owned());
    let mut store = Store::open(out).map_err(refused)?;
    for session in &sessions {
        if let Some(instrument) = catalog.version(&session.instrument, session.instrument_version) {
            store.insert(session, instrument).map_err(refused)?;
        }
    }
    let history = History::new(sessions, &catalog);
    let mut written = vec![crate::store::FILE_NAME.to_owned()];
    let mut save = |name: String, bytes: &[u8]| {
        write(&out.join(&name), bytes)?;
        written.push(name);
        Ok::<(), Failure>(())
    };
    save("selvsyn.json".to_owned(), archive::write(&history, &Settings::default(), now.timestamp()).as_bytes())?;
    save("selvsyn.csv".to_owned(), &export::csv(&history, texts))?;
    let mut profiles =
        vec![("profile".to_owned(), Profile::combined(&history, &catalog).ok_or(Failure::NothingToShow)?)];
    for instrument in catalog.offered() {
        if let Some(record) = history.latest(Some(instrument.id.as_str())) {
            profiles.push((instrument.id.to_string(), Profile::of_session(record, history.previous(record))));
        }
    }
    for (name, profile) in &profiles {
        for kind in Kind::ALL {
            let svg = export::svg(profile, kind, texts);
            save(format!("{name}-{}.svg", kind.tag()), svg.as_bytes())?;
            save(format!("{name}-{}.png", kind.tag()), &export::png(&svg, 2.0).map_err(|_| Failure::Picture)?)?;
        }
    }
    let folder = out.display().to_string();
    print(&format!("{}\n", texts.with("demo-wrote", &[("path", (&folder).into())])));
    for name in written {
        print(&format!("  {name}\n"));
    }
    print(&format!("{}\n", texts.with("demo-open", &[("path", (&folder).into())])));
    Ok(())
}
