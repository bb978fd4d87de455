//! Looks texts up by key. A file of texts is read when one of them is first
//! asked for: the first page needs a few, and has no time for the others.

use crate::instrument::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentMessage, FluentResource, FluentValue};
use std::collections::HashMap;
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

macro_rules! resources {
    ($language:literal) => {
        [
            include_str!(concat!("../../assets/i18n/", $language, "/common.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/chart.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/home.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/assess.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/keys.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/result.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/history.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/plan.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/plan_sheet.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/sheets.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/talk.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/course.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/report.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/instruments.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/lessons.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/lesson_edit.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/group.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/collect.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/results.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/group_result.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/reasons.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/course_result.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/course_commands.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/handing_in.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/wall.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/settings.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/passphrase.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/about.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/policy.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/backup.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/privacy.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/cli.ftl")),
            include_str!(concat!("../../assets/i18n/", $language, "/errors.ftl")),
        ]
    };
}

/// A value that a text has a place for.
#[derive(Clone, Debug)]
pub enum Arg<'a> {
    /// A count, which also chooses singular or plural.
    Count(usize),
    /// Words, already in the reader's language.
    Text(&'a str),
}

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

/// Every text of the program in one language.
pub struct Texts {
    language: Language,
    files: &'static Files,
}

impl Texts {
    /// The embedded texts. A test holds that all of them are sound.
    pub fn new(language: Language) -> Self {
        static BOKMAL: OnceLock<Files> = OnceLock::new();
        static NYNORSK: OnceLock<Files> = OnceLock::new();
        static ENGLISH: OnceLock<Files> = OnceLock::new();
        let files = match language {
            Language::Bokmal => BOKMAL.get_or_init(|| Files::new("nb", &resources!("nb"))),
            Language::Nynorsk => NYNORSK.get_or_init(|| Files::new("nn", &resources!("nn"))),
            Language::English => ENGLISH.get_or_init(|| Files::new("en", &resources!("en"))),
        };
        Self { language, files }
    }

    /// Which language it is.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text called `key`; the key itself where there is none, so that a
    /// slip shows and nothing breaks.
    pub fn get(&self, key: &str) -> String {
        self.format(key, None)
    }

    /// The text called `key` with its places filled.
    pub fn with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let args: FluentArgs<'_> = args
            .iter()
            .map(|(name, arg)| {
                let value = match arg {
                    Arg::Count(count) => FluentValue::from(*count),
                    Arg::Text(text) => FluentValue::from(*text),
                };
                (*name, value)
            })
            .collect();
        self.format(key, Some(&args))
    }

    /// Whether there is a text of that name.
    pub fn has(&self, key: &str) -> bool {
        self.files.find(key).is_some_and(|(_, message)| message.value().is_some())
    }

    fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let found = self.files.find(key).and_then(|(file, message)| Some((file, message.value()?)));
        let Some((file, pattern)) = found else {
            log::error!("no text called {key}");
            return key.to_owned();
        };
        let mut errors = Vec::new();
        file.format_pattern(pattern, args, &mut errors).into_owned()
    }
}

/// The files of a language.
struct Files {
    tag: &'static str,
    files: Vec<File>,
    /// In which of them a text stands.
    places: HashMap<&'static str, usize>,
}

struct File {
    source: &'static str,
    read: OnceLock<FluentBundle<FluentResource>>,
}

impl Files {
    fn new(tag: &'static str, sources: &[&'static str]) -> Self {
        // What begins a line with a small letter is a key; a text goes on
        // indented. The tests hold the files to one text a key.
        let keys = |source: &'static str| {
            let begins = |line: &&str| line.starts_with(|first: char| first.is_ascii_lowercase());
            source.lines().filter(begins).filter_map(|line| line.split_once(" =")).map(|(key, _)| key)
        };
        let places = sources.iter().enumerate().flat_map(|(place, source)| keys(source).map(move |key| (key, place)));
        Self {
            tag,
            places: places.collect(),
            files: sources.iter().map(|source| File { source, read: OnceLock::new() }).collect(),
        }
    }

    fn find(&self, key: &str) -> Option<(&FluentBundle<FluentResource>, FluentMessage<'_>)> {
        let file = self.files.get(*self.places.get(key)?)?;
        let bundle = file.read.get_or_init(|| read(self.tag, file.source));
        Some((bundle, bundle.get_message(key)?))
    }
}

fn read(tag: &str, source: &str) -> FluentBundle<FluentResource> {
    let locale: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    // The isolation marks are for text of both directions; they would
    // show as boxes in a font that lacks them.
    bundle.set_use_isolating(false);
    let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(source.to_owned());
    if let Err(errors) = bundle.add_resource(resource) {
        log::error!("texts in {tag}: {errors:?}");
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file that could not be read, or a text that refers to one of another
    /// file, would show its key.
    #[test]
    fn every_text_is_found_in_its_file() {
        for language in Language::ALL {
            let texts = Texts::new(language);
            assert!(texts.files.places.len() > 1000, "{}", texts.files.places.len());
            for key in texts.files.places.keys() {
                assert!(texts.has(key), "{key} in {language:?}");
                let words = texts.get(key);
                assert!(!words.is_empty() && words != *key, "{key} in {language:?}");
            }
            for file in &texts.files.files {
                let read = FluentResource::try_new(file.source.to_owned());
                assert!(read.is_ok(), "{language:?}: {:?}", read.err().map(|(_, errors)| errors));
            }
        }
    }
}
