//! What tells our files from others, and what SQLite keeps beside them.

use std::path::Path;

/// «Slvs»: tells our files from other SQLite files.
pub(super) const APPLICATION_ID: u32 = 0x536C_7673;
/// The first bytes of an encrypted history of ours. SQLCipher's salt, which
/// stands there, is random; ours begins like this, so that a locked file can
/// be told from a damaged one. Twelve random bytes are left of it.
pub(super) const CIPHER_MAGIC: &[u8; 4] = b"SlvK";
/// What SQLCipher writes.
pub(super) const PAGE_BYTES: u64 = 4096;
/// What SQLite keeps beside a file that has not all of it yet.
pub(super) const LOGS: [&str; 2] = ["-wal", "-journal"];

/// The name of a file that SQLite keeps beside another.
pub(super) fn beside(path: &Path, ending: &str) -> std::path::PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}
