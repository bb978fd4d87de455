//! Two sessions beside each other, in words.

use super::{Axis, Profile, answered_words, change_words};
use crate::i18n::Texts;

/// Two sessions, a line a dimension: then, now, the change and what it may be
/// called.
pub fn compared_lines(profile: &Profile, texts: &Texts) -> Vec<String> {
    let line = |axis: &Axis| {
        let change = axis.change.as_ref()?;
        let words = change_words(change, texts);
        let name = axis.title.get(texts.language());
        let (Some(earlier), Some(later), Some(amount)) = (change.earlier, change.later, change.change) else {
            return Some(texts.with("compare-line-missing", &[("name", name.into()), ("words", (&words).into())]));
        };
        let (earlier, later) = (texts.score(earlier), texts.score(later));
        let amount = texts.signed(amount);
        Some(texts.with(
            "compare-line",
            &[
                ("name", name.into()),
                ("earlier", (&earlier).into()),
                ("later", (&later).into()),
                ("change", (&amount).into()),
                ("words", (&words).into()),
            ],
        ))
    };
    profile.axes.iter().filter_map(line).collect()
}

/// What stands where an axis has no value.
pub fn missing_words(axis: &Axis, profile: &Profile, texts: &Texts) -> String {
    if profile.is_comparison { texts.get("not-comparable-short") } else { answered_words(axis, texts) }
}

/// The same for who hears the chart: then and now, without what it may be
/// called, which stands under it.
pub(super) fn compared_sentence(profile: &Profile, texts: &Texts) -> String {
    let part = |axis: &Axis| {
        let name = ("name", axis.title.get(texts.language()).into());
        match axis.previous().zip(axis.value) {
            Some((earlier, later)) => {
                let value = format!("{} → {}", texts.score(earlier), texts.score(later));
                texts.with("chart-axis-value", &[name, ("value", (&value).into())])
            }
            None => {
                let words = missing_words(axis, profile, texts);
                texts.with("compare-line-missing", &[name, ("words", (&words).into())])
            }
        }
    };
    let values: Vec<String> = profile.axes.iter().map(part).collect();
    let max = usize::from(profile.max());
    texts.with("chart-sentence", &[("max", max.into()), ("values", (&texts.values(&values)).into())])
}

#[cfg(test)]
mod tests {
    use super::super::{alt_text, table};
    use super::*;
    use crate::instrument::{Catalog, InstrumentId, Language};
    use crate::scoring::{Answers, History, Session, SessionId};
    use jiff::civil::date;
    use std::collections::BTreeMap;

    /// Earlier `5,5,-`, later `5,5,1`: nothing that can be compared has moved,
    /// and nothing may look as if it had.
    #[test]
    fn last_time_never_stands_beside_a_value_of_other_statements() {
        let catalog = Catalog::shipped();
        let session = |day: i8, answers: &str| Session {
            id: SessionId::random(),
            instrument: InstrumentId::new("medarbeiderskap"),
            instrument_version: 1,
            date: date(2026, 1, day),
            label: None,
            started_at: jiff::Timestamp::UNIX_EPOCH,
            finished_at: Some(jiff::Timestamp::UNIX_EPOCH),
            corrects: None,
            then_test: None,
            answers: Answers::parse(answers, 9, 5).unwrap(),
            remarks: BTreeMap::new(),
        };
        let (earlier, later) = (session(1, "5,5,-,3,3,3,4,4,4"), session(2, "5,5,1,4,3,3,4,-,4"));
        let history = History::new(vec![earlier, later], &catalog);
        let [earlier, later] = history.records() else { panic!("two sessions") };
        let texts = Texts::new(Language::Bokmal);
        let profile = Profile::in_history(later, &history);
        let drawn: Vec<_> = profile.axes.iter().map(|axis| (axis.value, axis.previous(), axis.moved_from())).collect();
        let (all, moved) = (Some(11.0 / 3.0), Some(10.0 / 3.0));
        assert_eq!(drawn, [(all, None, None), (moved, Some(3.0), Some(3.0)), (Some(4.0), Some(4.0), None)]);
        let row = table(&profile, &texts).rows.swap_remove(0);
        assert_eq!(row[3..], ["5,0", "0,0", "Ingen svar flyttet seg. Uendret. Sammenlignet på to av tre utsagn."]);
        // Beside each other, both are of what can be compared.
        let profile = Profile::comparison(earlier, later);
        assert_eq!((profile.axes[0].value, profile.axes[0].previous()), (Some(5.0), Some(5.0)));
        assert_eq!(
            compared_lines(&profile, &texts)[0],
            "Selvledelse: 5,0 → 5,0 (0,0) – ingen svar flyttet seg. Uendret. Sammenlignet på to av tre utsagn."
        );
        assert!(alt_text(&profile, &texts).contains("Selvledelse 5,0 → 5,0; Med-ledelse"));
    }
}
