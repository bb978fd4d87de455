//! What a workplace decides for every user of a machine. The file is JSON;
//! each setting in it stands on its own, so that one that cannot be used is
//! told and the rest still holds.

use crate::group::Floor;
use crate::instrument::Language;
use crate::settings::{Settings, Theme};
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;
use std::collections::HashSet;
use std::fmt;
use std::path::{Component, Path, PathBuf};

/// Largest policy file that is read, in bytes.
pub const MAX_BYTES: u64 = 64 * 1024;
/// Problems that are told of one file.
const MAX_PROBLEMS: usize = 50;
/// Characters of an unknown setting's name that are told.
const MAX_KEY_CHARS: usize = 80;
/// The highest floor that can be asked for, in persons.
const HIGHEST_FLOOR: u64 = 1000;

/// What is decided. Nothing is decided where there is no file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    /// Language of the program.
    pub language: Option<Language>,
    /// Colours.
    pub theme: Option<Theme>,
    /// Where each user's history lies.
    pub data_folder: Option<PathBuf>,
    /// Where the backups of each user's history lie.
    pub backup_folder: Option<PathBuf>,
    /// The fewest persons that a group's figure may be about; a policy can
    /// only raise it.
    pub group_floor: Floor,
    /// Whether a history must have a passphrase.
    pub encryption_required: bool,
}

/// What stands for each user in a folder's name.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// `{home}`: the user's own folder.
    pub home: Option<PathBuf>,
    /// `{documents}`: the user's documents.
    pub documents: Option<PathBuf>,
    /// `{user}`: the user's name.
    pub user: Option<String>,
}

/// Why something in the file does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PolicyProblem {
    /// The file is there and cannot be read.
    Unreadable,
    /// Something else lies in the place of the file.
    NotAFile,
    /// It stops being JSON at this place, from 1.
    NotJson {
        /// Line.
        line: usize,
        /// Character in the line.
        column: usize,
    },
    /// It is JSON, but not one object.
    NotObject,
    /// The same setting stands twice; which of them was meant?
    Twice(String),
    /// A setting that this version does not know.
    Unknown(String),
    /// There are more problems than the number given, which were told.
    More(usize),
    /// A setting whose value is none of those it can have.
    Value(&'static str),
    /// A folder that does not begin at the root of a disk or with what stands
    /// for a user.
    NotAbsolute(&'static str),
    /// A folder that all users would share.
    Shared(&'static str),
    /// A folder that needs what this machine does not tell.
    NoPlace(&'static str),
}

impl PolicyProblem {
    /// What it is about, for a log.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotAFile => "not a file",
            Self::Unreadable => "unreadable",
            Self::NotJson { .. } | Self::NotObject => "not one JSON object",
            Self::Twice(_) => "a setting that stands twice",
            Self::Unknown(_) => "unknown setting",
            Self::More(_) => "more problems",
            Self::Value(key) | Self::NotAbsolute(key) | Self::Shared(key) | Self::NoPlace(key) => key,
        }
    }
}

/// The settings in the order of the file, those among them that stand twice.
struct Pairs(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Pairs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Pairs;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }
        deserializer.deserialize_map(Reader)
    }
}

impl Policy {
    /// Reads a policy, and everything in it that does not hold.
    pub fn read(text: &str, places: &Places) -> (Self, Vec<PolicyProblem>) {
        let mut policy = Self::default();
        let mut problems = Vec::new();
        // Editors on Windows like to begin a file with a byte order mark.
        let text = text.trim_start_matches('\u{feff}');
        let settings: Pairs = match serde_json::from_str(text) {
            Ok(settings) => settings,
            Err(error) if error.is_data() && serde_json::from_str::<IgnoredAny>(text).is_ok() => {
                return (policy, vec![PolicyProblem::NotObject]);
            }
            Err(error) => {
                return (policy, vec![PolicyProblem::NotJson { line: error.line(), column: error.column() }]);
            }
        };
        let mut seen = HashSet::new();
        let twice: HashSet<&str> =
            settings.0.iter().map(|(key, _)| key.as_str()).filter(|key| !seen.insert(*key)).collect();
        for (key, value) in &settings.0 {
            match twice.contains(key.as_str()) {
                // Told once, in the place of the first.
                true if seen.remove(key.as_str()) => {
                    // What was meant to protect is not let go for a slip.
                    policy.encryption_required |= key == "encryption_required";
                    problems.push(PolicyProblem::Twice(key.chars().take(MAX_KEY_CHARS).collect()));
                }
                true => {}
                false => problems.extend(policy.take(key, value, places).err()),
            }
        }
        if problems.len() > MAX_PROBLEMS {
            problems.truncate(MAX_PROBLEMS);
            problems.push(PolicyProblem::More(MAX_PROBLEMS));
        }
        (policy, problems)
    }

    /// Whether a history may be without a passphrase.
    pub fn may_be_unencrypted(&self) -> bool {
        !self.encryption_required
    }

    /// The floor of a group that `asked` was asked for: the workplace's, or a
    /// higher one.
    pub fn floor(&self, asked: Floor) -> Floor {
        self.group_floor.max(asked)
    }

    fn take(&mut self, key: &str, value: &Value, places: &Places) -> Result<(), PolicyProblem> {
        match key {
            // For editors that help to write the file.
            "$schema" => {}
            "language" => self.language = Some(one_of("language", value)?),
            "theme" => self.theme = Some(one_of("theme", value)?),
            "data_folder" => self.data_folder = Some(folder("data_folder", value, places)?),
            "backup_folder" => self.backup_folder = Some(folder("backup_folder", value, places)?),
            "group_floor" => {
                let lowest = u64::try_from(Floor::LOWEST.persons()).unwrap_or(u64::MAX);
                let persons = value.as_u64().filter(|persons| (lowest..=HIGHEST_FLOOR).contains(persons));
                let persons = persons.and_then(|persons| usize::try_from(persons).ok());
                self.group_floor = Floor::LOWEST.raised_to(persons.ok_or(PolicyProblem::Value("group_floor"))?);
            }
            "encryption_required" => {
                self.encryption_required = value.as_bool().ok_or(PolicyProblem::Value("encryption_required"))?;
            }
            _ => return Err(PolicyProblem::Unknown(key.chars().take(MAX_KEY_CHARS).collect())),
        }
        Ok(())
    }

    /// The settings that apply: the workplace's where it has decided, else the
    /// person's.
    pub fn over(&self, settings: &Settings) -> Settings {
        Settings {
            language: self.language.or(settings.language),
            theme: self.theme.or(settings.theme),
            ..settings.clone()
        }
    }

    /// What a person has chosen anew, without what they cannot choose: that
    /// stays as it was `before`, so that it is theirs again without the policy.
    pub fn chosen(&self, new: Settings, before: &Settings) -> Settings {
        Settings {
            language: if self.language.is_some() { before.language } else { new.language },
            theme: if self.theme.is_some() { before.theme } else { new.theme },
            ..new
        }
    }
}

fn one_of<'a, T: Deserialize<'a>>(key: &'static str, value: &'a Value) -> Result<T, PolicyProblem> {
    T::deserialize(value).map_err(|_| PolicyProblem::Value(key))
}

/// A folder with what stands for the user put in. Two users must never share
/// one, so the user has to be in it.
fn folder(key: &'static str, value: &Value, places: &Places) -> Result<PathBuf, PolicyProblem> {
    let template = value.as_str().filter(|text| !text.is_empty()).ok_or(PolicyProblem::Value(key))?;
    let user = places.user.as_deref().filter(|name| is_folder_name(name));
    let stand_ins = [
        ("{home}", places.home.as_deref().and_then(Path::to_str)),
        ("{documents}", places.documents.as_deref().and_then(Path::to_str)),
        ("{user}", user),
    ];
    if !stand_ins.iter().any(|(name, _)| template.contains(name)) {
        return Err(PolicyProblem::Shared(key));
    }
    let mut path = template.to_owned();
    for (name, place) in stand_ins {
        if path.contains(name) {
            path = path.replace(name, place.ok_or(PolicyProblem::NoPlace(key))?);
        }
    }
    let path = PathBuf::from(path);
    let goes_up = path.components().any(|part| part == Component::ParentDir);
    if path.is_absolute() && !goes_up { Ok(path) } else { Err(PolicyProblem::NotAbsolute(key)) }
}

/// Whether a user's name is one folder's name and no way elsewhere.
fn is_folder_name(name: &str) -> bool {
    let mut parts = Path::new(name).components();
    matches!((parts.next(), parts.next()), (Some(Component::Normal(_)), None)) && !name.contains(['/', '\\', ':'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::cases;
    use proptest::prelude::*;

    fn places() -> Places {
        Places {
            home: Some(PathBuf::from("/home/kari")),
            documents: Some(PathBuf::from("/home/kari/Dokumenter")),
            user: Some("kari".to_owned()),
        }
    }

    #[test]
    #[cfg(unix)]
    fn everything_can_be_decided() {
        let text = r#"{"$schema": "policy.schema.json", "language": "nn", "theme": "high_contrast",
            "data_folder": "{documents}/Selvsyn", "backup_folder": "/srv/kopi/{user}", "group_floor": 8,
            "encryption_required": true}"#;
        let expected = Policy {
            language: Some(Language::Nynorsk),
            theme: Some(Theme::HighContrast),
            data_folder: Some(PathBuf::from("/home/kari/Dokumenter/Selvsyn")),
            backup_folder: Some(PathBuf::from("/srv/kopi/kari")),
            group_floor: Floor::LOWEST.raised_to(8),
            encryption_required: true,
        };
        assert_eq!(Policy::read(text, &places()), (expected.clone(), vec![]));
        assert_eq!(Policy::read(&format!("\u{feff}{text}"), &places()), (expected, vec![]));
        assert_eq!(Policy::read("{}", &places()), (Policy::default(), vec![]));
    }

    #[test]
    fn what_does_not_hold_is_told_and_the_rest_holds() {
        use PolicyProblem::*;
        for (entry, problem) in [
            (r#""language": "sv""#, Value("language")),
            (r#""language": null"#, Value("language")),
            (r#""theme": "pink""#, Value("theme")),
            (r#""group_floor": 4"#, Value("group_floor")),
            (r#""group_floor": 1001"#, Value("group_floor")),
            (r#""group_floor": 7.5"#, Value("group_floor")),
            (r#""group_floor": "8""#, Value("group_floor")),
            (r#""encryption_required": "yes""#, Value("encryption_required")),
            (r#""data_folder": """#, Value("data_folder")),
            (r#""data_folder": "/srv/selvsyn""#, Shared("data_folder")),
            (r#""backup_folder": "{user}/kopi""#, NotAbsolute("backup_folder")),
            (r#""backup_folder": "/srv/../{user}""#, NotAbsolute("backup_folder")),
            (r#""updates": true"#, Unknown("updates".to_owned())),
        ] {
            let text = format!(r#"{{"encryption_required": true, {entry}, "group_floor": 9}}"#);
            let text =
                if entry.contains("encryption") { text.replace(r#""encryption_required": true, "#, "") } else { text };
            let text = if entry.contains("group_floor") { text.replace(r#", "group_floor": 9}"#, "}") } else { text };
            let (policy, problems) = Policy::read(&text, &places());
            assert_eq!(problems, [problem], "{entry}");
            assert!(policy.encryption_required || entry.contains("encryption"), "{entry}");
            let expected = if entry.contains("group_floor") { 5 } else { 9 };
            assert_eq!(policy.group_floor.persons(), expected, "{entry}");
        }
        assert_eq!(Policy::read("[]", &places()).1, [NotObject]);
        assert_eq!(Policy::read("{\n \"a\": }", &places()).1, [NotJson { line: 2, column: 7 }]);
        let nobody = Places::default();
        assert_eq!(Policy::read(r#"{"data_folder": "{home}/x"}"#, &nobody).1, [NoPlace("data_folder")]);
        for name in ["..", "", "a/b", "a\\b", "C:"] {
            let odd = Places { user: Some(name.to_owned()), ..places() };
            assert_eq!(Policy::read(r#"{"data_folder": "/srv/{user}"}"#, &odd).1, [NoPlace("data_folder")], "{name}");
        }
    }

    #[test]
    fn a_policy_says_what_it_comes_to() {
        let free = Policy::default();
        let strict = Policy { encryption_required: true, group_floor: Floor::LOWEST.raised_to(8), ..free.clone() };
        assert!(free.may_be_unencrypted() && !strict.may_be_unencrypted());
        let asked = |persons| Floor::LOWEST.raised_to(persons);
        let floors = [5, 8, 11].map(|persons| strict.floor(asked(persons)).persons());
        assert_eq!((floors, free.floor(asked(6)).persons()), ([8, 8, 11], 6));
    }

    #[test]
    fn a_locked_choice_is_the_persons_again_without_the_policy() {
        let policy = Policy { theme: Some(Theme::Dark), ..Policy::default() };
        let own = Settings { theme: Some(Theme::Light), ..Settings::default() };
        let seen = policy.over(&own);
        assert_eq!(seen.theme, Some(Theme::Dark));
        let chosen = policy.chosen(Settings { language: Some(Language::English), ..seen }, &own);
        assert_eq!(chosen, Settings { language: Some(Language::English), ..own });
    }

    proptest! {
        #![proptest_config(cases(256))]

        #[test]
        fn no_text_lowers_the_floor(text in ".{0,80}", floor in any::<i64>()) {
            let (policy, _) = Policy::read(&text, &places());
            prop_assert!(policy.group_floor >= Floor::LOWEST);
            let (policy, problems) = Policy::read(&format!(r#"{{"group_floor": {floor}}}"#), &places());
            prop_assert!(policy.group_floor >= Floor::LOWEST);
            prop_assert_eq!(problems.is_empty(), (5..=1000).contains(&floor));
        }
    }
}
