//! How a history is locked: SQLCipher, which encrypts every page of the file
//! and of its log with a key it makes from the passphrase and the file's salt.

use super::format::{CIPHER_MAGIC as MAGIC, PAGE_BYTES};
use super::sqlite_header::{self, Form};
use super::{StoreError, file_header};
use crate::passphrase::{Passphrase, is_stretched_less};
use rusqlite::Connection;
use std::path::Path;
use zeroize::Zeroizing;

const SALT_BYTES: usize = 16;
/// What follows in a file of our short tests.
const LIGHT: &[u8; 4] = b"test";
/// Makes a connection that is not yet used ready: with a key where there is a
/// passphrase. A file that is still empty gets a salt of its own.
pub(super) fn turn(connection: &Connection, key: Option<&Passphrase>, is_new: bool) -> Result<(), StoreError> {
    // SQLCipher would tell standard error about every wrong passphrase.
    connection.pragma_update_and_check(None, "cipher_log_level", "NONE", |_| Ok(()))?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    let Some(key) = key else { return Ok(()) };
    let quoted = Zeroizing::new(key.expose().replace('\'', "''"));
    let pragma = Zeroizing::new(format!("PRAGMA key = '{}'", quoted.as_str()));
    // The error of a statement has its text in it, so it goes no further.
    connection.execute_batch(&pragma).map_err(|_| StoreError::Damaged)?;
    let path = connection.path().map(Path::new).unwrap_or(Path::new(""));
    connection.execute_batch(&format!("PRAGMA kdf_iter = {}", rounds(path, is_new)))?;
    if is_new {
        connection.execute_batch(&format!("PRAGMA cipher_salt = \"x'{}'\"", salt()?))?;
    }
    Ok(())
}

/// How often a passphrase is stretched: as SQLCipher does it, 256,000 times.
/// Files that our own short tests make, by the hundred, say in their salt that
/// they were stretched less; no program that is packaged makes or reads such
/// ones, since those are built without debug assertions.
pub(super) fn rounds(path: &Path, is_new: bool) -> u32 {
    const MANY: u32 = 256_000;
    const FEW: u32 = 2_000;
    if !cfg!(debug_assertions) {
        return MANY;
    }
    let is_light = if is_new { is_stretched_less() } else { starts_lightly(path).unwrap_or(false) };
    if is_light { FEW } else { MANY }
}

/// Read as the header is: a file of ours that were opened and closed on the side
/// would take SQLite's locks on it along.
fn starts_lightly(path: &Path) -> std::io::Result<bool> {
    let bytes = file_header::read(path, MAGIC.len() + LIGHT.len())?.bytes;
    Ok(bytes.starts_with(MAGIC) && bytes.ends_with(LIGHT))
}

fn salt() -> Result<String, StoreError> {
    let mut salt = [0; SALT_BYTES];
    getrandom::fill(&mut salt).map_err(|_| StoreError::Random)?;
    let light = is_stretched_less().then_some(LIGHT).into_iter().flatten();
    for (byte, fixed) in salt.iter_mut().zip(MAGIC.iter().chain(light)) {
        *byte = *fixed;
    }
    Ok(salt.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Why a file cannot be read. A wrong key fits no page of a locked one, the
/// right key all but those that are broken.
pub(super) fn why_unread(connection: &Connection) -> StoreError {
    let path = connection.path().map(Path::new).unwrap_or(Path::new(""));
    if !matches!(sqlite_header::form(path), Ok(Some(Form::Encrypted))) {
        return StoreError::Damaged;
    }
    let broken = connection.prepare("PRAGMA cipher_integrity_check").and_then(|mut statement| {
        statement.query_map([], |_| Ok(()))?.try_fold(0_u64, |count, row| row.map(|()| count + 1))
    });
    let bytes = std::fs::metadata(path).map_or(0, |metadata| metadata.len());
    match broken {
        Ok(broken) if broken < bytes / PAGE_BYTES => StoreError::Damaged,
        _ => StoreError::WrongPassphrase,
    }
}
