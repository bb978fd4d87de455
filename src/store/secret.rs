//! The participant's secret, from which a name in each course is derived.

use super::{Store, StoreError};
use rusqlite::{Connection, OptionalExtension};

/// How long it is, in bytes.
const BYTES: usize = 32;

impl Store {
    /// Made the first time it is asked for, and the same ever after. It stands
    /// in this file alone: in no archive, in no log, on no screen.
    ///
    /// # Errors
    /// What kept SQLite from reading or writing; [`StoreError::Random`] where
    /// the system has no randomness to give, [`StoreError::Damaged`] where
    /// what is stored is no secret.
    pub fn secret(&self) -> Result<[u8; BYTES], StoreError> {
        if let Some(secret) = get(&self.connection)? {
            return Ok(secret);
        }
        let mut made = [0; BYTES];
        getrandom::fill(&mut made).map_err(|_| StoreError::Random)?;
        let transaction = self.begin()?;
        adopt(&transaction, &made)?;
        transaction.commit()?;
        // Another program may have been first; what is stored counts.
        get(&self.connection)?.ok_or(StoreError::Damaged)
    }
}

impl Store {
    /// As it is stored; nothing where nobody has asked for one yet.
    pub(super) fn made_secret(&self) -> Result<Option<String>, StoreError> {
        stored(&self.connection)
    }
}

/// Stores a secret where there is none yet.
pub(super) fn adopt(connection: &Connection, secret: &[u8; BYTES]) -> Result<(), StoreError> {
    let hex: String = secret.iter().map(|byte| format!("{byte:02x}")).collect();
    connection.prepare_cached(include_str!("secret/add_secret.sql"))?.execute([hex])?;
    Ok(())
}

fn stored(connection: &Connection) -> Result<Option<String>, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("secret/get_secret.sql"))?;
    Ok(statement.query_row([], |row| row.get(0)).optional()?)
}

/// The secret that is stored, if there is one.
pub(super) fn get(connection: &Connection) -> Result<Option<[u8; BYTES]>, StoreError> {
    stored(connection)?.map(|hex| parse(&hex).ok_or(StoreError::Damaged)).transpose()
}

/// Reads what [`Store::secret`] writes, and nothing else: a guess would be
/// another participant.
fn parse(hex: &str) -> Option<[u8; BYTES]> {
    let is_hex = hex.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    if !is_hex || hex.len() != 2 * BYTES {
        return None;
    }
    let mut secret = [0; BYTES];
    for (index, byte) in secret.iter_mut().enumerate() {
        *byte = u8::from_str_radix(hex.get(2 * index..2 * index + 2)?, 16).ok()?;
    }
    Some(secret)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Ask, Outcome, Worker};

    #[test]
    fn it_is_made_once_and_differs_between_histories() {
        let (folder, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let secret = Store::open(folder.path()).unwrap().secret().unwrap();
        let (one, two) = (Store::open(folder.path()).unwrap(), Store::open(folder.path()).unwrap());
        assert_eq!((one.secret().unwrap(), two.secret().unwrap()), (secret, secret));
        assert_ne!(Store::open(other.path()).unwrap().secret().unwrap(), secret);
    }

    #[test]
    fn two_programs_that_ask_at_once_get_the_same() {
        let folder = tempfile::tempdir().unwrap();
        drop(Store::open(folder.path()).unwrap());
        let path = folder.path().to_owned();
        let ask = || {
            let path = path.clone();
            std::thread::spawn(move || Store::open(&path).unwrap().secret().unwrap())
        };
        let asked: Vec<_> = (0..4).map(|_| ask()).collect();
        let secrets: Vec<_> = asked.into_iter().map(|thread| thread.join().unwrap()).collect();
        assert!(secrets.iter().all(|secret| *secret == secrets[0]));
    }

    #[test]
    fn what_is_no_secret_is_never_used() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        for bad in ["", "00", &"0".repeat(63), &"G".repeat(64), &"A0".repeat(32), &"é".repeat(32)] {
            store.connection.execute("INSERT OR REPLACE INTO setting VALUES ('secret', ?1)", [bad]).unwrap();
            assert!(matches!(store.secret(), Err(StoreError::Damaged)), "{bad}");
        }
    }

    #[test]
    fn the_worker_gives_it_and_prints_nothing_of_it() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        let secret = store.secret().unwrap();
        let (sender, receiver) = std::sync::mpsc::channel();
        let worker = Worker::spawn(store, || jiff::civil::DateTime::MIN, move || sender.send(()).unwrap());
        assert!(worker.send(1, Ask::Secret));
        receiver.recv().unwrap();
        let reply = worker.try_reply().unwrap();
        assert_eq!(
            format!("{reply:?}"),
            "Reply { ticket: 1, is_kept: false, result: Ok(Secret(..)), has_news: false, lost: [] }"
        );
        assert_eq!(reply.result.unwrap(), Outcome::Secret(secret));
    }
}
