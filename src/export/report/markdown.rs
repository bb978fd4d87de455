//! The report as Markdown (CommonMark with tables).

use super::document::Document;
use super::{ReportError, template};
use crate::i18n;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, Value, context};
use std::sync::OnceLock;

const TEMPLATE: &str = include_str!("../../../assets/report/report.md");

/// Writes the report. Markdown has no drawings of its own; the sentence and
/// the table beside a figure say the same.
///
/// # Errors
/// [`ReportError::Template`]; a test holds that the shipped template is sound.
pub fn markdown(document: &Document) -> Result<String, ReportError> {
    static READ: OnceLock<Option<Environment<'static>>> = OnceLock::new();
    let read = READ.get_or_init(|| {
        let mut environment = template::environment(TEMPLATE, AutoEscape::None)?;
        environment.add_filter("md", |text: String| at_start(escaped(&text)));
        environment.add_filter("cell", |text: String| escaped(&text));
        Some(environment)
    });
    template::fill(read.as_ref(), context! { report => Value::from(Serde(document)) })
}

/// One line of text in which nothing is markup: a backslash before whatever
/// CommonMark would read as such.
fn escaped(text: &str) -> String {
    let line: Vec<&str> = i18n::words(text).collect();
    let line = line.join(" ");
    let mut out = String::with_capacity(line.len());
    for c in line.chars().filter(|c| !c.is_control()) {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '$') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// The same at the start of a line, where these would begin a list, a rule or
/// a heading.
fn at_start(mut out: String) -> String {
    let digits = out.chars().take_while(char::is_ascii_digit).count();
    match out.chars().nth(digits) {
        Some('.' | ')') if digits > 0 => out.insert(digits, '\\'),
        Some('-' | '+' | '=') if digits == 0 => out.insert(0, '\\'),
        _ => {}
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{at_start, escaped};

    #[test]
    fn nothing_a_person_writes_is_markup() {
        for (text, expected) in [
            ("Ta opp ønsket om fagansvar", "Ta opp ønsket om fagansvar"),
            ("# Tittel", "\\# Tittel"),
            ("- punkt", "\\- punkt"),
            ("1. punkt", "1\\. punkt"),
            ("12) punkt", "12\\) punkt"),
            ("3,5 er midt på", "3,5 er midt på"),
            ("<script>|`x`|</script>", "\\<script\\>\\|\\`x\\`\\|\\</script\\>"),
            ("**fet** _kursiv_ [lenke](x)", "\\*\\*fet\\*\\* \\_kursiv\\_ \\[lenke\\](x)"),
            ("    kode\n\nog mer", "kode og mer"),
            ("---", "\\---"),
            ("===", "\\==="),
            ("", ""),
        ] {
            assert_eq!(at_start(escaped(text)), expected);
        }
        assert_eq!(escaped("24. mai"), "24. mai", "inside a table nothing begins a list");
    }
}
