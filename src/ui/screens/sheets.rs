//! The row of what can be written: a plan for each instrument, and the
//! worksheets; and the head of a page that it leads to.

use super::saved;
use crate::plan::{Basis, Sheet, With};
use crate::ui::action::{Action, FileAction, Place};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, wrap};
use crate::ui::parts::{self, Mark};
use crate::ui::spacing::GAP_S;
use crate::ui::view::View;
use crate::ui::widgets::Button;

/// What the row says of where we are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Here<'a> {
    /// The plan of the instrument with this id.
    Plan(&'a str),
    /// The plan of no session.
    Own,
    /// A worksheet.
    Sheet(Sheet),
}

/// Where the plan of an instrument stands: with its latest session.
pub fn plan_place(instrument: &str, view: &View<'_>) -> Option<Place> {
    view.contents.history.series(instrument).next_back().map(|record| Place::Plan(record.session.id.into()))
}

/// The text that is a worksheet's name.
pub fn key(sheet: Sheet) -> &'static str {
    match sheet {
        Sheet::Questions => "journal-questions",
        Sheet::Competence => "journal-competence",
        Sheet::Jobs => "journal-jobs",
        Sheet::Conversation(With::Leader) => "journal-conversation_leader",
        Sheet::Conversation(With::Employee) => "journal-conversation_employee",
    }
}

/// A worksheet's name where there is little room.
fn tab(sheet: Sheet, view: &View<'_>) -> String {
    let short = format!("sheet-tab-{}", sheet.tag());
    view.texts.get(if view.texts.has(&short) { &short } else { key(sheet) })
}

/// The head of a page with its report, and the row under it.
pub fn head<'a>(
    title: String,
    lead: String,
    buttons: impl IntoIterator<Item = Node<'a, Action>>,
    here: Here<'_>,
    view: &'a View<'_>,
) -> Node<'a, Action> {
    head_with(title, lead, buttons, None, here, view)
}

/// The same, with something after the report.
pub fn head_with<'a>(
    title: String,
    lead: String,
    buttons: impl IntoIterator<Item = Node<'a, Action>>,
    last: Option<Node<'a, Action>>,
    here: Here<'_>,
    view: &'a View<'_>,
) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let report =
        Button::new(texts.get("export-report")).icon(Icon::Upload).node(colors, Action::File(FileAction::ExportGrowth));
    // All on one line, beside the words or below them.
    let buttons = wrap(GAP_S, buttons.into_iter().chain([report]).chain(last)).fit().whole().top();
    column(0.0, [saved::head(title, lead, [buttons], view), row(here, view)])
}

/// «Skriv ut blankt ark».
pub fn blank<'a>(sheet: Sheet, view: &'a View<'_>) -> Node<'a, Action> {
    let button = Button::new(view.texts.get("form-blank")).icon(Icon::Printer);
    button.node(view.colors, Action::File(FileAction::ExportForm(sheet)))
}

/// The row; an instrument that is not answered yet leads to answering it.
fn row<'a>(here: Here<'_>, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let (mut choices, mut places, mut selected) = (Vec::new(), Vec::new(), None);
    let mut add = |words: String, mark: Mark, place: Place, is_here: bool| {
        if is_here {
            selected = Some(places.len());
        }
        choices.push((words, Some(mark)));
        places.push(place);
    };
    for instrument in view.instruments() {
        let id = instrument.id.as_str();
        let short = format!("plan-tab-{id}");
        let title =
            if texts.has(&short) { texts.get(&short) } else { instrument.short_title(texts.language()).to_owned() };
        let place = plan_place(id, view).unwrap_or_else(|| Place::PlanFor(instrument.id.clone()));
        add(title, Mark::Instrument(instrument.marker), place, here == Here::Plan(id));
    }
    add(texts.get("plan-own"), Mark::Icon(Icon::Plan), Place::Plan(Basis::Own), here == Here::Own);
    for sheet in Sheet::WRITTEN {
        add(tab(sheet, view), Mark::Icon(Icon::Pencil), Place::Journal(sheet), here == Here::Sheet(sheet));
    }
    let chosen = selected.and_then(|place| choices.get(place)).map_or("", |(words, _)| words.as_str());
    let name = texts.with("sheet-name", &[("name", chosen.into())]);
    let go = move |chosen: usize| Action::Go(places.into_iter().nth(chosen).unwrap_or_default());
    parts::marked_tabs(name, choices, selected, colors, go)
}
