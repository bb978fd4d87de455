//! The number by which a contribution code tells which instrument it is of.

use super::InstrumentId;
use sha2::{Digest, Sha256};

/// The first 20 bits of SHA-256 of the id, a line end and the version in
/// decimal digits. Ids are any text, so a digest is what can stand for them.
/// Two in a million meet: an own instrument that would is refused when it is
/// added (`Catalog::reasons_not_to_add`), and a code that could mean two is told as that.
pub fn code_number(id: &InstrumentId, version: u32) -> u32 {
    let digest = Sha256::digest(format!("{id}\n{version}"));
    digest.iter().take(3).fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) >> 4
}
