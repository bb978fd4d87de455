//! Is a history whole? SQLite's own checks, and what SQLite cannot know: that
//! every definition can be read and every answer belongs to an item in it.

use super::lineage::Standing;
use super::open::{shape, shape_of};
use super::sound::{count, finished, is_sound, stored_version};
use super::{Source, StoreError, load, secret, settings, sweep};
use crate::instrument::{self, Catalog, Instrument};
use rusqlite::{Connection, OpenFlags};
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// Whoever may write is also who takes the log away again.
const LIVE: OpenFlags = OpenFlags::SQLITE_OPEN_READ_WRITE;

/// Something that is wrong with a history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// SQLite finds the file broken.
    Broken,
    /// It declares other tables than a history has.
    Shape,
    /// Rows that belong to nothing.
    Orphans(usize),
    /// Definitions that cannot be read.
    Definitions(usize),
    /// Answers and remarks that belong to no item, or say what cannot be
    /// answered.
    Answers(usize),
    /// A value in the table with this name cannot be understood.
    Value(&'static str),
    /// Others than the owner may read or write it.
    NotPrivate(PathBuf),
}

/// What a check came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// How many finished sessions there are.
    pub sessions: usize,
    /// What is wrong; nothing in a whole history.
    pub findings: Vec<Finding>,
}

/// Checks a history without changing it; its copies in `backups` are only
/// asked whether they are private.
///
/// # Errors
/// As [`Source::open`]; [`StoreError::Damaged`] for what cannot be read at
/// all. A history that is not there is [`StoreError::NotThere`].
pub fn check(source: &Source, backups: &Path) -> Result<Report, StoreError> {
    super::files::refuse_odd(&source.file(), source.data_dir())?;
    if source.is_missing() {
        return Err(StoreError::NotThere);
    }
    sweep::when_idle(source.data_dir());
    // Before anything is opened, which would make it private.
    let open_to_others = not_private(source, backups);
    let mut connection = match source.connect_to_read(&source.file(), LIVE) {
        // A program that was ended amid its very first start leaves a file that
        // is not filled yet; whatever else it is is refused again.
        Err(StoreError::Foreign) => {
            drop(source.open()?);
            source.connect_to_read(&source.file(), LIVE)?
        }
        connection => connection?,
    };
    if stored_version(&connection)? < super::open::version() {
        // An older history is asked once it is what it will be.
        drop(connection);
        drop(source.open()?);
        connection = source.connect_to_read(&source.file(), LIVE)?;
    }
    let moment = connection.unchecked_transaction()?;
    let mut findings = examine(&moment)?;
    findings.extend(open_to_others.into_iter().map(Finding::NotPrivate));
    let is_read = findings.iter().all(|finding| matches!(finding, Finding::NotPrivate(_)));
    let sessions = if is_read { finished(&moment)? } else { 0 };
    Ok(Report { sessions, findings })
}

/// Everything that is wrong with what a file of this version holds: SQLite's
/// verdict, what belongs to nothing, and whatever opening it would refuse.
pub(super) fn examine(connection: &Connection) -> Result<Vec<Finding>, StoreError> {
    if !is_sound(connection)? {
        return Ok(vec![Finding::Broken]);
    }
    if shape_of(connection)? != shape()? {
        return Ok(vec![Finding::Shape]);
    }
    let found = match belonging(connection) {
        // What cannot even be counted is named next.
        Err(StoreError::Damaged) => Vec::new(),
        found => found?,
    };
    let mut place = "instrument";
    match read_all(connection, &mut place) {
        Err(StoreError::Damaged) if found.is_empty() => Ok(vec![Finding::Value(place)]),
        Err(StoreError::Damaged) | Ok(()) => Ok(found),
        Err(error) => Err(error),
    }
}

/// Whether nothing is wrong with a copy, of this version or an older one.
pub(super) fn is_whole(connection: &Connection) -> Result<bool, StoreError> {
    // What an older one holds can be read once it is what it will be: whoever
    // restores it asks then.
    if stored_version(connection)? < super::open::version() {
        return is_sound(connection);
    }
    Ok(examine(connection)?.is_empty())
}

/// Reads whatever is read of a history, and lets `place` say which table was
/// last.
fn read_all(connection: &Connection, place: &mut &'static str) -> Result<(), StoreError> {
    load::read(connection, &mut Catalog::shipped(), place)?;
    *place = "setting";
    Standing::of(connection)?;
    secret::get(connection)?;
    settings::get(connection)?;
    settings::last_dialog_dir(connection)?;
    Ok(())
}

/// What belongs to nothing, and what has no definition that can be read.
fn belonging(connection: &Connection) -> Result<Vec<Finding>, StoreError> {
    let orphans = count(connection, include_str!("schema/count_orphans.sql"))?;
    let (definitions, unreadable) = definitions(connection)?;
    let answers = astray(connection, include_str!("session/list_answered_items.sql"), &definitions)?
        + astray(connection, include_str!("session/list_remarked_items.sql"), &definitions)?;
    let found = [Finding::Orphans(orphans), Finding::Definitions(unreadable), Finding::Answers(answers)];
    let counts = [orphans, unreadable, answers];
    Ok(found.into_iter().zip(counts).filter(|(_, count)| *count > 0).map(|(finding, _)| finding).collect())
}

type Definitions = HashMap<(String, i64), Instrument>;

/// Every definition by id and version, and how many could not be read.
fn definitions(connection: &Connection) -> Result<(Definitions, usize), StoreError> {
    let mut statement = connection.prepare(include_str!("instrument/list_definitions.sql"))?;
    let mut rows = statement.query([])?;
    let mut found = Definitions::new();
    let mut unreadable = 0;
    while let Some(row) = rows.next()? {
        let (id, version): (String, i64) = (row.get(0)?, row.get(1)?);
        match instrument::load(&row.get::<_, String>(2)?) {
            Ok(instrument) if instrument.id.as_str() == id && i64::from(instrument.version) == version => {
                found.insert((id, version), instrument);
            }
            _ => unreadable += 1,
        }
    }
    Ok((found, unreadable))
}

/// How many rows, told as (instrument, version, item, value, count), fit no
/// item of a definition that can be read.
fn astray(connection: &Connection, sql: &str, definitions: &Definitions) -> Result<usize, StoreError> {
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([])?;
    let mut astray = 0;
    while let Some(row) = rows.next()? {
        let (of, item): ((String, i64), String) = ((row.get(0)?, row.get(1)?), row.get(2)?);
        // Counted once already, as a definition.
        let Some(instrument) = definitions.get(&of) else { continue };
        let value: Option<i64> = row.get(3)?;
        let is_answer = value.is_none_or(|value| (1..=i64::from(instrument.scale.max())).contains(&value));
        if !is_answer || !instrument.items().any(|known| known.id.as_str() == item) {
            astray += usize::try_from(row.get::<_, u32>(4)?).unwrap_or(usize::MAX);
        }
    }
    Ok(astray)
}

/// What of a history somebody else could read or write. Of a folder that was
/// here before they may see the names, as its owner chose; not put files in.
#[cfg(unix)]
fn not_private(source: &Source, backups: &Path) -> Vec<PathBuf> {
    use std::os::unix::fs::PermissionsExt;
    let file = source.file();
    let mut files = vec![file.clone()];
    files.extend(["-wal", "-shm"].map(|ending| super::format::beside(&file, ending)));
    files.extend(super::saved(backups).into_iter().map(|saved| saved.path));
    let folders = [source.data_dir().to_owned(), backups.to_owned()].map(|folder| (folder, 0o022));
    let may =
        |path: &Path, what: u32| std::fs::metadata(path).is_ok_and(|found| found.permissions().mode() & what != 0);
    let all = folders.into_iter().chain(files.into_iter().map(|file| (file, 0o077)));
    all.filter(|(path, what)| may(path, *what)).map(|(path, _)| path).collect()
}

#[cfg(not(unix))]
fn not_private(_source: &Source, _backups: &Path) -> Vec<PathBuf> {
    Vec::new()
}
