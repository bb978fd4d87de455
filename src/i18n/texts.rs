//! Looks texts up by key.

use crate::instrument::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
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
    bundle: &'static FluentBundle<FluentResource>,
}

impl Texts {
    /// The embedded texts, read when a language is first asked for. A test
    /// holds that all of them are sound.
    pub fn new(language: Language) -> Self {
        static BOKMAL: OnceLock<FluentBundle<FluentResource>> = OnceLock::new();
        static NYNORSK: OnceLock<FluentBundle<FluentResource>> = OnceLock::new();
        static ENGLISH: OnceLock<FluentBundle<FluentResource>> = OnceLock::new();
        let bundle = match language {
            Language::Bokmal => BOKMAL.get_or_init(|| read("nb", resources!("nb"))),
            Language::Nynorsk => NYNORSK.get_or_init(|| read("nn", resources!("nn"))),
            Language::English => ENGLISH.get_or_init(|| read("en", resources!("en"))),
        };
        Self { language, bundle }
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
        self.bundle.get_message(key).is_some_and(|message| message.value().is_some())
    }

    fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            log::error!("no text called {key}");
            return key.to_owned();
        };
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, args, &mut errors).into_owned()
    }
}

fn read<const FILES: usize>(tag: &str, sources: [&str; FILES]) -> FluentBundle<FluentResource> {
    let locale: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    // The isolation marks are for text of both directions; they would
    // show as boxes in a font that lacks them.
    bundle.set_use_isolating(false);
    for source in sources {
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(source.to_owned());
        if let Err(errors) = bundle.add_resource(resource) {
            log::error!("texts in {tag}: {errors:?}");
        }
    }
    bundle
}
