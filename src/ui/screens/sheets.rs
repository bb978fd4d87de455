//! The row of what can be written: a plan for each instrument, and the
//! worksheets.

use crate::plan::Sheet;
use crate::ui::action::{Action, Place};
use crate::ui::icons::Icon;
use crate::ui::view::View;
use crate::ui::widgets::{self, Tab};
use egui::{Pos2, Rect, Ui};

/// What the row says of where we are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Here<'a> {
    /// The plan of the instrument with this id.
    Plan(&'a str),
    /// A worksheet.
    Sheet(Sheet),
}

/// Where the plan of an instrument stands: with its latest session.
pub fn plan_place(instrument: &str, view: &View<'_>) -> Option<Place> {
    view.history.series(instrument).next_back().map(|record| Place::Plan(record.session.id))
}

/// Shows the row. Gives its room and where to go; an instrument that is not
/// answered yet leads to answering it.
pub fn row(ui: &mut Ui, at: Pos2, width: f32, here: Here<'_>, view: &View<'_>) -> (Rect, Option<Action>) {
    let View { texts, colors, .. } = view;
    let instruments: Vec<_> = view.instruments().collect();
    let sheets = [texts.get("journal-questions"), texts.get("journal-competence")];
    let mut tabs: Vec<Tab<'_>> = instruments
        .iter()
        .map(|instrument| Tab {
            text: instrument.short_title(texts.language()),
            icon: None,
            marker: Some(instrument.marker),
        })
        .collect();
    tabs.extend(sheets.iter().map(|text| Tab { text, icon: Some(Icon::Pencil), marker: None }));
    let selected = match here {
        Here::Plan(id) => instruments.iter().position(|instrument| instrument.id.as_str() == id),
        Here::Sheet(sheet) => {
            Sheet::ALL.iter().position(|other| *other == sheet).map(|place| instruments.len() + place)
        }
    };
    let chosen_name = selected.and_then(|place| tabs.get(place)).map_or("", |tab| tab.text);
    let name = texts.with("sheet-name", &[("name", chosen_name.into())]);
    let (rect, chosen) = widgets::tabs_or_list(ui, at, width, &name, &tabs, selected, colors);
    let action = chosen.and_then(|chosen| match instruments.get(chosen) {
        Some(instrument) => Some(Action::Go(
            plan_place(instrument.id.as_str(), view).unwrap_or_else(|| Place::PlanFor(instrument.id.clone())),
        )),
        None => Sheet::ALL.get(chosen - instruments.len()).map(|sheet| Action::Go(Place::Journal(*sheet))),
    });
    (rect, action)
}
