//! What an area of a plan is tied to, in words.

use crate::chart;
use crate::instrument::Instrument;
use crate::plan::Focus;
use crate::scoring::Record;
use crate::ui::view::View;

/// The name of the dimension it belongs to; empty where the instrument has
/// none such, and where it is in words of one's own.
pub fn dimension<'a>(focus: &Focus, instrument: &'a Instrument, view: &View<'_>) -> &'a str {
    let place = focus.dimension_in(instrument).and_then(|place| instrument.dimensions.get(place));
    place.map_or("", |dimension| dimension.short_title(view.texts.language()))
}

/// The item, or the words for a whole dimension.
pub fn statement(focus: &Focus, instrument: &Instrument, view: &View<'_>) -> String {
    match focus {
        Focus::Dimension(_) => view.texts.get("plan-whole-dimension"),
        Focus::Item(id) => instrument
            .items()
            .find(|item| item.id == *id)
            .map(|item| item.text.get(view.texts.language()).to_owned())
            .unwrap_or_default(),
        Focus::Own(words) => words.clone(),
    }
}

/// The shortest that still tells it from all others: the item, or the
/// dimension's name.
pub fn name(focus: &Focus, instrument: &Instrument, view: &View<'_>) -> String {
    match focus {
        Focus::Dimension(_) => dimension(focus, instrument, view).to_owned(),
        Focus::Item(_) | Focus::Own(_) => statement(focus, instrument, view),
    }
}

/// The same of a plan that may be of no session; all its areas are in words of
/// one's own.
pub fn name_of(focus: &Focus, record: Option<&Record>, view: &View<'_>) -> String {
    record.map_or_else(
        || focus.own_words().unwrap_or_default().to_owned(),
        |record| name(focus, &record.instrument, view),
    )
}

/// What it came to in a session: the mean of a dimension, the answer to a
/// statement.
pub fn value(focus: &Focus, record: &Record, view: &View<'_>) -> String {
    match focus {
        Focus::Dimension(_) => {
            let place = focus.dimension_in(&record.instrument);
            view.texts.score_or_dash(place.and_then(|place| record.scores.get(place)?.mean))
        }
        Focus::Item(id) => {
            let place = record.instrument.items().position(|item| item.id == *id);
            chart::answer_alone(place.and_then(|place| record.session.answers.get(place)), None, view.texts)
        }
        Focus::Own(_) => String::new(),
    }
}
