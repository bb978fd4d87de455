//! Finding a session of the history, of whichever questionnaire.

use super::search::{Found, around};
use crate::scoring::Record;
use crate::ui::action::{Action, Place, Shown};
use crate::ui::view::View;
use std::hash::{DefaultHasher, Hash, Hasher};

/// What was found last, and for what: it is looked for again when that, or
/// the history, is another.
#[derive(Default)]
pub struct HistorySearch {
    of: Option<(String, &'static str, u64)>,
    found: Vec<Found<Action>>,
}

impl HistorySearch {
    /// Every session that has what is `wanted`, newest first.
    pub fn find(&mut self, wanted: &str, view: &View<'_>) -> &[Found<Action>] {
        let mut state = DefaultHasher::new();
        for record in view.contents.history.finished() {
            (record.session.id, record.session.date, &record.session.label).hash(&mut state);
        }
        let of = Some((wanted.to_owned(), view.texts.language().tag(), state.finish()));
        if self.of != of {
            self.of = of;
            let newest_first = view.contents.history.finished().rev();
            self.found = newest_first.filter_map(|record| found(record, wanted, view)).collect();
        }
        &self.found
    }
}

fn found(record: &Record, wanted: &str, view: &View<'_>) -> Option<Found<Action>> {
    let texts = view.texts;
    let remark = matched(record, wanted, view)?;
    let date = texts.date(record.session.date);
    let mut title = format!("{date} · {}", record.instrument.short_title(texts.language()));
    let label = record.session.label.clone();
    let words = match (remark, label) {
        (Some(remark), label) => {
            if let Some(label) = label {
                title = format!("{title} · {label}");
            }
            Some(texts.with("search-remark", &[("text", (&remark).into())]))
        }
        (None, label) => label,
    };
    Some(Found { title, words, asked: Action::Go(Place::Result(Shown::Session(record.session.id))) })
}

/// Whether a session has what is wanted: in its label, its date as it is
/// written or as digits, its questionnaire's name, or in a remark, which is
/// given.
fn matched(record: &Record, wanted: &str, view: &View<'_>) -> Option<Option<String>> {
    let (session, language) = (&record.session, view.texts.language());
    let date = session.date;
    let digits = format!("{:02}.{:02}.{}", date.day(), date.month(), date.year());
    let title = [record.instrument.title.get(language), record.instrument.short_title(language)];
    let mut own = [view.texts.date(date), date.to_string(), digits]
        .into_iter()
        .chain(session.label.clone())
        .chain(title.map(str::to_owned));
    if own.any(|text| text.to_lowercase().contains(wanted)) {
        return Some(None);
    }
    session.remarks.values().find_map(|remark| around(remark, wanted)).map(Some)
}
