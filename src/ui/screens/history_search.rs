//! Finding a session of the history, of whichever questionnaire.

use super::search::{Found, around};
use crate::scoring::{Record, SessionId};
use crate::ui::action::{Action, Place, Shown};
use crate::ui::view::View;

/// What was found last, and for what: it is looked for again when that, or
/// the history, is another.
#[derive(Default)]
pub struct HistorySearch {
    of: Option<(String, &'static str, usize, usize)>,
    /// The remark in which each was found, where it was one.
    found: Vec<(SessionId, Option<String>)>,
}

impl HistorySearch {
    /// Every session that has what is `wanted`, newest first.
    pub fn find(&mut self, wanted: &str, view: &View<'_>) -> Vec<Found<Action>> {
        let texts = view.texts;
        let labels = view.history.finished().map(|record| record.session.label.as_deref().map_or(0, str::len));
        let (count, length) = labels.fold((0, 0), |(count, sum), length| (count + 1, sum + length));
        let of = Some((wanted.to_owned(), texts.language().tag(), count, length));
        if self.of != of {
            self.of = of;
            self.found = view
                .history
                .finished()
                .rev()
                .filter_map(|record| Some((record.session.id, matched(record, wanted, view)?)))
                .collect();
        }
        let found = self.found.iter().filter_map(|(id, remark)| {
            let record = view.history.get(*id)?;
            let date = texts.date(record.session.date);
            let title = record.instrument.short_title(texts.language());
            let args = [("date", (&date).into()), ("title", title.into())];
            let label = record.session.label.clone();
            let words = match remark {
                Some(remark) => Some(texts.with("search-remark", &[("text", remark.into())])),
                None => label.clone(),
            };
            let mut name = texts.with("search-open", &args);
            for more in words.iter().chain(label.iter().filter(|_| remark.is_some())) {
                name = format!("{name}. {more}");
            }
            let label = label.filter(|_| remark.is_some()).map_or_else(String::new, |label| format!(" · {label}"));
            let asked = Action::Go(Place::Result(Shown::Session(*id)));
            Some(Found { title: format!("{date} · {title}{label}"), words, name, asked })
        });
        found.collect()
    }
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
