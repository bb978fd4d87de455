//! A chart for who cannot see it.

use super::compared::compared_sentence;
use super::{Profile, sentence, title};
use crate::i18n::Texts;

/// What a person who cannot see the chart should hear.
pub fn alt_text(profile: &Profile, texts: &Texts) -> String {
    let title = title(profile, texts);
    let sentence = if profile.is_comparison { compared_sentence(profile, texts) } else { sentence(profile, texts) };
    texts.with("chart-alt", &[("title", (&title).into()), ("sentence", (&sentence).into())])
}
