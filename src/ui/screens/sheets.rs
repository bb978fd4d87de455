//! The row of what can be written: a plan for each instrument, and the
//! worksheets.

use crate::plan::Sheet;
use crate::ui::action::{Action, Place};
use crate::ui::icons::Icon;
use crate::ui::view::View;
use crate::ui::widgets::{self, Tab};
use egui::{Pos2, Rect, Ui, vec2};

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
    let View { texts, colors, catalog, .. } = view;
    let offered = catalog.offered();
    let sheets = [texts.get("journal-questions"), texts.get("journal-competence")];
    let mut tabs: Vec<Tab<'_>> = offered
        .iter()
        .map(|instrument| Tab {
            text: instrument.short_title(texts.language()),
            icon: None,
            marker: Some(instrument.marker),
        })
        .collect();
    tabs.extend(sheets.iter().map(|text| Tab { text, icon: Some(Icon::Pencil), marker: None }));
    let selected = match here {
        Here::Plan(id) => offered.iter().position(|instrument| instrument.id.as_str() == id),
        Here::Sheet(sheet) => Sheet::ALL.iter().position(|other| *other == sheet).map(|place| offered.len() + place),
    };
    let (rect, chosen) = if widgets::tabs_width(ui, &tabs) <= width {
        widgets::tabs(ui, at, width, "sheets", &tabs, selected.unwrap_or(usize::MAX), colors)
    } else {
        let rect = Rect::from_min_size(at, vec2(width.min(360.0), 40.0));
        let options: Vec<String> = tabs.iter().map(|tab| tab.text.to_owned()).collect();
        let selected = selected.unwrap_or_default();
        let name = texts.with("sheet-name", &[("name", options.get(selected).map_or("", String::as_str).into())]);
        (rect, widgets::dropdown(ui, rect, &name, &options, selected, colors))
    };
    let action = chosen.and_then(|chosen| match offered.get(chosen) {
        Some(instrument) => Some(Action::Go(
            plan_place(instrument.id.as_str(), view).unwrap_or_else(|| Place::PlanFor(instrument.id.clone())),
        )),
        None => Sheet::ALL.get(chosen - offered.len()).map(|sheet| Action::Go(Place::Journal(*sheet))),
    });
    (rect, action)
}
