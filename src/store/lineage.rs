//! Which history a file is, and how far it has come. So the file that goes on
//! with what is known is told from one that was put in its place, whatever the
//! file system says of it; and a copy of this history from one of another.

use super::{Store, StoreError};
use rusqlite::{Connection, OptionalExtension};

const ID_BYTES: usize = 16;

/// How far a history has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Standing {
    /// Which history it is; the first version gave none.
    history: Option<String>,
    /// The window that stored something last.
    window: String,
    /// How often that window has.
    by_window: u64,
    /// How often anybody has.
    by_all: u64,
}

impl Standing {
    pub(super) fn of(connection: &Connection) -> Result<Self, StoreError> {
        let stamp: Option<String> = connection
            .prepare_cached(include_str!("lineage/get_stamp.sql"))?
            .query_row([], |row| row.get(0))
            .optional()?;
        let (window, by_window, by_all) = stamp.as_deref().and_then(parse).unwrap_or_default();
        Ok(Self { history: history(connection)?, window, by_window, by_all })
    }

    /// Whether this came of `earlier`, with nothing but what others have added
    /// since: a window adds to what it is told by its own count, and there is
    /// one window a history.
    pub(super) fn continues(&self, earlier: &Self) -> bool {
        self.history.is_some()
            && self.history == earlier.history
            && (&self.window, self.by_window) == (&earlier.window, earlier.by_window)
            && self.by_all >= earlier.by_all
    }

    /// Whether this has everything that `known` has: the same, or changes of
    /// the same window on top of it.
    pub(super) fn has(&self, known: &Self) -> bool {
        self.is_of(known) && self.by_all >= known.by_all
    }

    /// Whether it is the same history, older or newer.
    pub(super) fn is_of(&self, other: &Self) -> bool {
        self.history.is_some() && self.history == other.history
    }
}

impl Store {
    /// How far the opened history has come.
    pub(super) fn standing(&self) -> Result<Standing, StoreError> {
        Standing::of(&self.connection)
    }

    /// Whether this connection reads what others read.
    pub(super) fn sees(&self, standing: &Standing) -> bool {
        self.standing().is_ok_and(|seen| seen == *standing)
    }

    /// A number that changes when another program stores something.
    pub(super) fn version(&self) -> Result<i64, StoreError> {
        Ok(self.connection.pragma_query_value(None, "data_version", |row| row.get(0))?)
    }

    /// Makes it another history than the one that its copies are of.
    pub(super) fn rename_history(&self) -> Result<(), StoreError> {
        self.connection.prepare_cached(include_str!("lineage/set_history.sql"))?.execute([random()?])?;
        Ok(())
    }

    /// Lets a new history go on in the place of one: it is the same to its
    /// copies, no older than they are, and, by its secret, in each course.
    pub(super) fn go_on_from(&self, standing: &Standing, secret: Option<&str>) -> Result<(), StoreError> {
        if let Some(history) = &standing.history {
            self.connection.prepare_cached(include_str!("lineage/set_history.sql"))?.execute([history])?;
            stamp(&self.connection, &standing.window, standing.by_window, standing.by_all)?;
        }
        if let Some(secret) = secret {
            self.connection.prepare_cached(include_str!("secret/add_secret.sql"))?.execute([secret])?;
        }
        Ok(())
    }
}

/// Which history this is, where it says so.
pub(super) fn history(connection: &Connection) -> Result<Option<String>, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("lineage/get_history.sql"))?;
    Ok(statement.query_row([], |row| row.get(0)).optional()?)
}

/// Says which history it is, once; another program may have been first.
pub(super) fn name(connection: &Connection) -> Result<(), StoreError> {
    connection.prepare_cached(include_str!("lineage/add_history.sql"))?.execute([random()?])?;
    Ok(())
}

/// Counts one more change, in the transaction of that change.
pub(super) fn advance(connection: &Connection, window: Option<&str>) -> Result<(), StoreError> {
    let Standing { window: last, by_window, by_all, .. } = Standing::of(connection)?;
    let (window, by_window) = match window {
        Some(window) if window == last => (window, by_window.saturating_add(1)),
        Some(window) => (window, 1),
        None => (last.as_str(), by_window),
    };
    stamp(connection, window, by_window, by_all.saturating_add(1))
}

fn stamp(connection: &Connection, window: &str, by_window: u64, by_all: u64) -> Result<(), StoreError> {
    let stamp = format!("{window} {by_window} {by_all}");
    connection.prepare_cached(include_str!("lineage/set_stamp.sql"))?.execute([stamp])?;
    Ok(())
}

fn parse(stamp: &str) -> Option<(String, u64, u64)> {
    let mut words = stamp.split(' ');
    Some((words.next()?.to_owned(), words.next()?.parse().ok()?, words.next()?.parse().ok()?))
}

/// A name that nothing else has.
pub(super) fn random() -> Result<String, StoreError> {
    let mut bytes = [0; ID_BYTES];
    getrandom::fill(&mut bytes).map_err(|_| StoreError::Random)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
