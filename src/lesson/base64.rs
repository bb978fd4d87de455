//! Bytes as text (RFC 4648): how a picture stands in a file of JSON.

const ALPHABET: [u8; 64] = *b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const PADDING: u8 = b'=';

/// The text of these bytes.
pub(super) fn write(bytes: &[u8]) -> String {
    let letter = |symbol: u32| ALPHABET.get(symbol as usize & 63).copied().map_or('A', char::from);
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let bits =
            (0..3).fold(0_u32, |bits, place| bits << 8 | u32::from(group.get(place).copied().unwrap_or_default()));
        for place in 0..4 {
            let symbol = bits >> (18 - 6 * place);
            text.push(if place <= group.len() { letter(symbol) } else { char::from(PADDING) });
        }
    }
    text
}

/// The bytes of a text, which may be broken into lines; `None` where it is
/// none of these.
pub(super) fn read(text: &str) -> Option<Vec<u8>> {
    let letters: Vec<u8> = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    if letters.is_empty() || !letters.len().is_multiple_of(4) {
        return None;
    }
    let padding = letters.iter().rev().take_while(|letter| **letter == PADDING).count();
    let symbols = letters.get(..letters.len() - padding).filter(|_| padding <= 2)?;
    let mut bytes = Vec::with_capacity(letters.len() / 4 * 3);
    for group in symbols.chunks(4) {
        let bits = group.iter().try_fold(0_u32, |bits, letter| Some(bits << 6 | u32::from(symbol(*letter)?)))?;
        let bits = bits << (6 * (4 - group.len()));
        bytes.extend(bits.to_be_bytes().into_iter().skip(1).take(group.len().saturating_sub(1)));
    }
    Some(bytes)
}

fn symbol(letter: u8) -> Option<u8> {
    match letter {
        b'A'..=b'Z' => Some(letter - b'A'),
        b'a'..=b'z' => Some(letter - b'a' + 26),
        b'0'..=b'9' => Some(letter - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The examples of RFC 4648, §10.
    #[test]
    fn as_the_standard_has_it() {
        let pairs = [("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("foobar", "Zm9vYmFy")];
        for (bytes, text) in pairs {
            assert_eq!(write(bytes.as_bytes()), text);
            assert_eq!(read(text).unwrap(), bytes.as_bytes());
        }
        assert_eq!(write(&[0xfb, 0xff, 0xbf]), "+/+/");
        assert_eq!(read("Zm9v\nYmFy\n").unwrap(), b"foobar");
        for wrong in ["", "Zg", "Zg=", "Z===", "====", "Zm9v!mFy", "Zg==Zg==", "Zæ=="] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn every_byte_comes_back() {
        let all: Vec<u8> = (0..=u8::MAX).chain(0..=u8::MAX).collect();
        for count in 1..all.len() {
            assert_eq!(read(&write(&all[..count])).unwrap(), &all[..count]);
        }
    }
}
