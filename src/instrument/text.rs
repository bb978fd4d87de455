//! Text in the languages of the program.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::str::FromStr;

/// The languages the program speaks. Bokmål is the reference.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Language {
    /// Norwegian bokmål.
    #[default]
    #[serde(rename = "nb")]
    Bokmal,
    /// Norwegian nynorsk.
    #[serde(rename = "nn")]
    Nynorsk,
    /// English.
    #[serde(rename = "en")]
    English,
}

impl Language {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Bokmal, Self::Nynorsk, Self::English];

    /// The tag used in files and on the command line.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Bokmal => "nb",
            Self::Nynorsk => "nn",
            Self::English => "en",
        }
    }

    /// The best fit for a tag of the operating system such as `nn-NO` or
    /// `no_NO.UTF-8`; `None` for a language the program does not speak.
    pub fn from_system_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.']).next().unwrap_or_default();
        match primary.to_ascii_lowercase().as_str() {
            "nb" | "no" | "da" => Some(Self::Bokmal),
            "nn" => Some(Self::Nynorsk),
            "en" => Some(Self::English),
            _ => None,
        }
    }
}

impl FromStr for Language {
    type Err = ();

    fn from_str(tag: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|language| language.tag() == tag).ok_or(())
    }
}

/// One text in at least one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct LocalText(BTreeMap<Language, String>);

impl LocalText {
    /// The text in each language it has.
    pub fn new(by_language: BTreeMap<Language, String>) -> Self {
        Self(by_language)
    }

    /// The text in `language`; where it was not translated, in the first
    /// language it has, bokmål before the others.
    pub fn get(&self, language: Language) -> &str {
        self.0.get(&language).or_else(|| self.0.values().next()).map_or("", String::as_str)
    }

    /// Whether it is in a language itself, and not shown in another.
    pub fn has(&self, language: Language) -> bool {
        self.0.contains_key(&language)
    }

    /// Whether it says nothing in any language.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The languages it is in.
    pub fn languages(&self) -> impl Iterator<Item = Language> {
        self.0.keys().copied()
    }

    /// The same with other words in one language.
    pub fn with(&self, language: Language, words: &str) -> Self {
        let mut by_language = self.0.clone();
        by_language.insert(language, words.to_owned());
        Self(by_language)
    }

    /// A text in one language alone.
    pub fn only(language: Language, words: &str) -> Self {
        Self([(language, words.to_owned())].into())
    }

    /// Whether both say the same: in bokmål or the first language they share,
    /// the same words. A mended translation says nothing new.
    pub fn is_same_as(&self, other: &Self) -> bool {
        let is_same = |(language, words): (&Language, &String)| other.0.get(language).map(|theirs| theirs == words);
        self.0.iter().find_map(is_same).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn system_tags_find_their_language() {
        for (tag, expected) in [
            ("nb-NO", Some(Language::Bokmal)),
            ("no_NO.UTF-8", Some(Language::Bokmal)),
            ("nn-NO", Some(Language::Nynorsk)),
            ("en-GB", Some(Language::English)),
            ("C", None),
            ("", None),
        ] {
            assert_eq!(Language::from_system_tag(tag), expected, "{tag}");
        }
    }

    #[test]
    fn an_untranslated_text_falls_back_to_one_it_has() {
        let text = LocalText::new([(Language::Nynorsk, "Eg".to_owned())].into());
        assert_eq!(text.get(Language::English), "Eg");
    }

    #[test]
    fn a_mended_translation_says_nothing_new() {
        let text = |words: &[(Language, &str)]| {
            LocalText::new(words.iter().map(|(language, words)| (*language, (*words).to_owned())).collect())
        };
        use Language::{Bokmal, English, Nynorsk};
        let one = text(&[(Bokmal, "Jeg"), (English, "I")]);
        assert!(one.is_same_as(&text(&[(Bokmal, "Jeg"), (English, "Me"), (Nynorsk, "Eg")])));
        assert!(!one.is_same_as(&text(&[(Bokmal, "Vi"), (English, "I")])));
        assert!(one.is_same_as(&text(&[(English, "I")])));
        assert!(!one.is_same_as(&text(&[(Nynorsk, "Eg")])), "no language in common");
    }
}
