//! What a person or a workplace's own questionnaire says may hold characters
//! that no page can show and that XML does not allow.

/// The text without them (<https://www.w3.org/TR/xml/#charsets>); also without
/// the controls that XML allows and discourages. Line ends and tabs stay.
pub(super) fn sanitize(text: &str) -> String {
    let is_lost = |c: char| c.is_control() && c != '\n' && c != '\t' || matches!(c, '\u{fffe}' | '\u{ffff}');
    text.replace(is_lost, "")
}

#[cfg(test)]
mod tests {
    use super::sanitize;

    #[test]
    fn only_what_no_page_can_show_is_left_out() {
        assert_eq!(sanitize("a\u{0}b\rc\u{1b}[1m\u{85}d\u{fffe}\u{ffff}"), "abc[1md");
        for text in ["", "Åse\n\t😀 \u{202e}\u{200f}\u{feff}"] {
            assert_eq!(sanitize(text), text);
        }
    }
}
