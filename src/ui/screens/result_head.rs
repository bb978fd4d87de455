//! The top of a result: what it is of, what can be taken along, and the tabs
//! to the others.

use super::hand_in;
use super::result_asked::Asked;
use crate::chart::{Kind, Profile, Series};
use crate::i18n::Texts;
use crate::instrument::InstrumentId;
use crate::scoring::Record;
use crate::ui::action::{Action, FileAction, Place, Shown};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, row};
use crate::ui::parts;
use crate::ui::spacing::{GAP_L, GAP_S};
use crate::ui::view::View;
use crate::ui::widgets::{self, Button};

/// The title, whose answers they are and of when, and two buttons.
pub fn head<'a>(
    profile: &'a Profile,
    records: &[&'a Record],
    shown: Shown,
    kind: Kind,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let texts = view.texts;
    let buttons = [
        menu(
            Button::new(texts.get("export")).icon(Icon::Upload),
            texts.get("export"),
            exports(records, shown, kind, view),
            view,
        ),
        report(records, view),
    ];
    parts::head(texts.get("nav-result"), lead(profile, records, shown, view), buttons, view)
}

/// The tabs, and beside them the way to the newest session of the same
/// questionnaire where an older one is shown.
pub fn ways<'a>(record: Option<&Record>, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let tabs = tabs(record.map(|record| &record.session.instrument), view);
    let Some(newest) = record.and_then(|record| newest(record, view)) else { return tabs };
    let date = texts.date(newest.session.date);
    let words = texts.with("result-to-latest", &[("date", (&date).into())]);
    let link = parts::link(words, colors).node(Action::Go(Place::Result(Shown::Session(newest.session.id))));
    row(GAP_L, [tabs.whole(), link.whole()]).stacked_gap(GAP_S)
}

/// The newest session of the same questionnaire, where it is another one.
fn newest<'a>(record: &Record, view: &'a View<'_>) -> Option<&'a Record> {
    let newest = view.contents.history.series(record.session.instrument.as_str()).next_back()?;
    Some(newest).filter(|newest| newest.session.id != record.session.id)
}

/// A tab for «Samlet» and one for each questionnaire, of its newest session.
pub fn tabs<'a>(chosen: Option<&InstrumentId>, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let history = &view.contents.history;
    let mut choices = vec![(texts.get("result-combined"), None)];
    choices.extend(
        view.instruments()
            .map(|instrument| (instrument.short_title(texts.language()).to_owned(), Some(instrument.marker))),
    );
    let place = chosen.and_then(|id| view.instruments().position(|instrument| instrument.id == *id));
    // One of a questionnaire that is no longer offered has no tab.
    let selected = if chosen.is_none() { Some(0) } else { place.map(|place| place + 1) };
    parts::tabs(texts.get("result-tabs"), choices, selected, colors, move |tab| {
        let instrument = tab.checked_sub(1).and_then(|place| view.instruments().nth(place));
        let place = instrument.map(|instrument| Place::result_of(&instrument.id, history));
        Action::Go(place.unwrap_or(Place::Result(Shown::Combined)))
    })
}

/// A button that opens a list of things to do.
fn menu<'a>(button: Button<'a>, name: String, choices: Vec<(String, Action)>, view: &'a View<'_>) -> Node<'a, Asked> {
    button.node_then(view.colors, move |ui, opener| {
        let (words, actions): (Vec<String>, Vec<Action>) = choices.into_iter().unzip();
        let chosen = widgets::menu(opener, ui, &name, &words, view.colors)?;
        actions.into_iter().nth(chosen).map(Asked::Do)
    })
}

/// Writes a report; of several sessions it asks which.
fn report<'a>(records: &[&'a Record], view: &'a View<'_>) -> Node<'a, Asked> {
    let texts = view.texts;
    let words = texts.get("report-write");
    let button = Button::new(words.clone()).icon(Icon::Report);
    if let [record] = records {
        return button.node(view.colors, Asked::Do(Action::File(FileAction::ExportReport(record.session.id))));
    }
    let choice = |record: &&Record| {
        let title = record.instrument.short_title(texts.language());
        (
            texts.with("export-report-of", &[("title", title.into())]),
            Action::File(FileAction::ExportReport(record.session.id)),
        )
    };
    menu(button, words, records.iter().map(choice).collect(), view)
}

/// What else can be taken along from a result.
fn exports(records: &[&Record], shown: Shown, kind: Kind, view: &View<'_>) -> Vec<(String, Action)> {
    let texts = view.texts;
    let mut choices = vec![
        (texts.get("export-chart"), Action::File(FileAction::ExportChart(shown, kind))),
        (texts.get("copy-chart"), Action::File(FileAction::CopyChart(shown, kind))),
        (texts.get("copy-table"), Action::File(FileAction::CopyTable(shown))),
    ];
    // To a course that one takes part in there is a way on the page.
    if let (Shown::Session(id), Some(record)) = (shown, records.first())
        && hand_in::wanted(record, view).is_empty()
    {
        choices.push((texts.get("hand-in-code"), Action::Go(Place::Code(id, None))));
    }
    choices
}

fn lead(profile: &Profile, records: &[&Record], shown: Shown, view: &View<'_>) -> String {
    let texts = view.texts;
    let dates = dates(profile, texts);
    let Some(record) = records.first().filter(|_| shown != Shown::Combined) else { return dates };
    let title = record.instrument.short_title(texts.language());
    let words = texts.with("result-lead", &[("title", title.into()), ("dates", (&dates).into())]);
    match &record.session.label {
        Some(label) => format!("{label} · {words}"),
        None => words,
    }
}

fn dates(profile: &Profile, texts: &Texts) -> String {
    let (Some(first), rest) = (profile.series.first(), profile.series.get(1..).unwrap_or_default()) else {
        return String::new();
    };
    let are_alike = rest.iter().all(|series| series.date == first.date && series.previous_date == first.previous_date);
    let date = texts.date(first.date);
    match first.previous_date {
        Some(previous) if are_alike => {
            let previous = texts.date(previous);
            texts.with("dates-compared", &[("date", (&date).into()), ("previous", (&previous).into())])
        }
        None if are_alike => date,
        _ => {
            let each = |series: &Series| {
                format!("{} {}", series.instrument.short_title(texts.language()), texts.date(series.date))
            };
            profile.series.iter().map(each).collect::<Vec<_>>().join(" · ")
        }
    }
}
