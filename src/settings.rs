//! What a person has chosen. Unset means the program's own default, so that
//! importing an archive can tell a choice from no choice.

use crate::instrument::Language;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Smallest and largest text size, in per cent.
pub const TEXT_PERCENT: std::ops::RangeInclusive<u16> = 100..=200;

/// The person's choices; travels in the archive.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Language of the program; unset follows the system.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Colours; unset follows the system.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<Theme>,
    /// Text size in per cent, 100–200; unset follows the system.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_percent: Option<u16>,
    /// Whether the chart waits until every item is answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hide_chart_until_end: Option<bool>,
    /// Which lesson each course uses, by the course's code; one that is not
    /// among them uses what was chosen last.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub course_lessons: BTreeMap<String, String>,
}

/// Which colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// Light or dark, as the system says.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// White and strong colours on near black.
    HighContrast,
}

impl Theme {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::System, Self::Light, Self::Dark, Self::HighContrast];
}

impl Settings {
    /// Takes over what `other` has chosen and `self` has not.
    pub fn or(self, other: Self) -> Self {
        let Self { language, theme, text_percent, hide_chart_until_end, course_lessons } = self;
        Self {
            language: language.or(other.language),
            theme: theme.or(other.theme),
            text_percent: text_percent.or(other.text_percent),
            hide_chart_until_end: hide_chart_until_end.or(other.hide_chart_until_end),
            course_lessons: other.course_lessons.into_iter().chain(course_lessons).collect(),
        }
    }

    /// Whether every choice is one that the program can honour.
    pub fn is_valid(&self) -> bool {
        self.text_percent.is_none_or(|percent| TEXT_PERCENT.contains(&percent))
    }

    /// How large text is, in per cent from 100 to 200, where the system is
    /// asked for `system`.
    pub fn text_size(&self, system: Option<u16>) -> u16 {
        let wanted = self.text_percent.or(system).unwrap_or(*TEXT_PERCENT.start());
        wanted.min(*TEXT_PERCENT.end()).max(*TEXT_PERCENT.start())
    }
}
