//! Files are named for what they are.

use super::*;
use std::io::Write;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        file.start_file(*name, SimpleFileOptions::default()).unwrap();
        file.write_all(text.as_bytes()).unwrap();
    }
    file.finish().unwrap().into_inner()
}

#[test]
fn what_is_known_and_not_wanted_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let docx = zipped(&[(
        "word/document.xml",
        "<w:p><w:r><w:t>SVBT-</w:t></w:r><w:r><w:t>AK30</w:t></w:r></w:p><w:p>x</w:p>",
    )]);
    let xlsx = zipped(&[("xl/sharedStrings.xml", "<sst><si><t>én</t></si><si><t>to</t></si></sst>")]);
    for (name, bytes, expected) in [
        ("a.sqlite3", b"SQLite format 3\0...".to_vec(), Err(Reason::WholeHistory)),
        ("b.sqlite3", b"\x01\x02\x03".to_vec(), Err(Reason::WholeHistory)),
        ("c.json", b"{\n  \"format\": \"selvsyn-archive\"".to_vec(), Err(Reason::WholeHistory)),
        ("c.json.age", b"age-encryption.org/v1\n".to_vec(), Err(Reason::WholeHistory)),
        ("d.pdf", b"%PDF-1.7".to_vec(), Err(Reason::Report)),
        ("d.html", b"<html>".to_vec(), Err(Reason::Report)),
        ("e.zip", zipped(&[("a.txt", "SV")]), Err(Reason::ArchiveZip)),
        ("f.selvsyn-bidrag", b"age-".to_vec(), Err(Reason::SealedDamaged)),
        ("g.docx", docx, Ok("SVBT-AK30\nx\n")),
        ("h.xlsx", xlsx, Ok("én\nto\n")),
        ("i.txt", "ø".as_bytes().to_vec(), Ok("ø")),
        ("j.txt", b"a\0b".to_vec(), Err(Reason::NothingFound)),
    ] {
        let file = folder.path().join(name);
        std::fs::write(&file, bytes).unwrap();
        let found = match read(&file) {
            Ok(Content::Text(text) | Content::Packed(text, _)) => Ok(text),
            Ok(Content::Known(reason)) | Err(reason) => Err(reason),
            Ok(Content::Sealed(_)) => panic!("{name}"),
        };
        assert_eq!(found, expected.map(str::to_owned), "{name}");
    }
    let missing = read(&folder.path().join("borte.txt"));
    assert!(matches!(missing, Err(Reason::Unreadable)));
    assert!(matches!(read(folder.path()), Err(Reason::NothingFound)));
}

#[test]
fn a_folder_is_listed_with_those_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("a/b");
    std::fs::create_dir_all(&inner).unwrap();
    std::fs::create_dir(folder.path().join(".skjult")).unwrap();
    for name in ["en.ndjson", "a/to.selvsyn-bidrag", "a/b/tre.TXT", ".fire.txt", "fem.png", ".skjult/seks.txt"] {
        std::fs::write(folder.path().join(name), "x").unwrap();
    }
    let found: std::collections::BTreeSet<_> = list(folder.path()).unwrap().into_iter().collect();
    let expected = ["en.ndjson", "a/to.selvsyn-bidrag", "a/b/tre.TXT"].map(|name| folder.path().join(name));
    assert_eq!(found, expected.into());
    assert!(list(&folder.path().join("borte")).is_err());
}
