//! A result: charts, the table of the same numbers, and the same in words.

use super::change_card::{self, ChangeCard};
use super::{result_chart, result_table};
use crate::chart::{self, Group, Kind, Profile};
use crate::i18n::Texts;
use crate::scoring::Record;
use crate::ui::action::{Action, Place, Shown};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, filler, label, line, row, space};
use crate::ui::parts;
use crate::ui::spacing::{GAP_L, GAP_S, GAP_XL, MEASURE, NO_GAP};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::{self, Button};
use egui::Ui;
use egui::epaint::MarginF32;

/// Narrowest window part in which a profile is a radar at first, in points.
const RADAR_ROOM: f32 = 608.0;
/// Fewer axes than this are bars at first.
const RADAR_AXES: usize = 3;
/// Narrowest in which it stands beside the numbers, in points.
const WIDE_ROOM: f32 = 900.0;
/// Width of the column of the numbers, and least height of both, in points.
const NUMBERS: f32 = 448.0;
const HEIGHT: f32 = 620.0;
/// Beside a help text under a link with an icon.
const HELP_PAD: MarginF32 = MarginF32 { left: GAP_XL, ..MarginF32::ZERO };

/// What was chosen on the page.
#[derive(Default)]
pub struct ResultScreen {
    kind: Option<Kind>,
    change: ChangeCard,
}

/// What a person can ask for on the page.
enum Asked {
    /// Something of the application.
    Do(Action),
    /// Another picture.
    Kind(Kind),
    /// More or less of the changes.
    Change(change_card::Asked),
}

impl ResultScreen {
    /// Shows a result.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, shown: Shown) -> Option<Action> {
        let record = match shown {
            Shown::Combined => None,
            Shown::Session(id) => view.history.get(id),
        };
        let profile = match record {
            Some(record) => Some(Profile::in_history(record, view.history)),
            None => Profile::combined(view.history, view.catalog),
        };
        let Some(profile) = profile else {
            return empty(ui, view);
        };
        let default = if ui.max_rect().width() < RADAR_ROOM {
            Kind::Dots
        } else if profile.axes.len() < RADAR_AXES {
            Kind::Bars
        } else {
            Kind::Radar
        };
        let kind = self.kind.unwrap_or(default);
        let picture = result_chart::card(&profile, kind, view).map(Asked::Kind);
        let table = result_table::card(&profile, view);
        let change = self.change.node(&profile, view).map(Asked::Change);
        let body = if ui.max_rect().width() < WIDE_ROOM {
            column(GAP_L, [picture, table, change])
        } else {
            let numbers = column(GAP_L, [table, change.grows()]);
            line(GAP_L, [picture.stretch(), numbers.wide(NUMBERS).stretch()]).high(HEIGHT).grows()
        };
        let mut page = vec![head(&profile, record, shown, kind, view), body, space(GAP_L)];
        page.push(result_table::words(&profile, view));
        if let Some(record) = record {
            page.extend([space(GAP_L), session_links(record, view).map(Asked::Do)]);
        }
        match parts::page(ui, "result", view, column(NO_GAP, page))? {
            Asked::Do(action) => return Some(action),
            Asked::Kind(kind) => self.kind = Some(kind),
            Asked::Change(asked) => self.change.answer(&asked),
        }
        None
    }
}

/// What it is a result of, the way to a plan for it, and what can be taken
/// along.
fn head<'a>(
    profile: &'a Profile,
    record: Option<&'a Record>,
    shown: Shown,
    kind: Kind,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let dates = dates(profile, texts);
    let lead = match record.and_then(|record| record.session.label.as_deref()) {
        Some(label) => format!("{label} · {dates}"),
        None => dates,
    };
    let plan = record.filter(|record| !record.is_superseded).map(|record| {
        let key = if view.plans.of(view.history, record).is_some() { "plan-open" } else { "plan-make" };
        let plan = Asked::Do(Action::Go(Place::Plan(record.session.id)));
        Button::new(texts.get(key)).icon(Icon::Plan).node(colors, plan)
    });
    let export = Button::new(texts.get("export")).icon(Icon::Upload).node_then(colors, move |ui, opener| {
        let (words, actions): (Vec<String>, Vec<Action>) = exports(profile, shown, kind, view).into_iter().unzip();
        let chosen = widgets::menu(opener, ui, &texts.get("export"), &words, colors)?;
        actions.into_iter().nth(chosen).map(Asked::Do)
    });
    parts::head(chart::title(profile, texts), lead, plan.into_iter().chain([export]), view)
}

/// What can be taken along from a result.
fn exports(profile: &Profile, shown: Shown, kind: Kind, view: &View<'_>) -> Vec<(String, Action)> {
    let View { texts, history, .. } = view;
    let mut choices: Vec<(String, Action)> = match shown {
        Shown::Session(id) => vec![(texts.get("export-report"), Action::ExportReport(id))],
        Shown::Combined => {
            let latest = |group: &Group| history.series(group.instrument.id.as_str()).next_back();
            let report = |group: &Group| {
                let title = group.instrument.short_title(texts.language());
                let words = texts.with("export-report-of", &[("title", title.into())]);
                Some((words, Action::ExportReport(latest(group)?.session.id)))
            };
            profile.groups.iter().filter_map(report).collect()
        }
    };
    choices.push((texts.get("export-chart"), Action::ExportChart(shown, kind)));
    choices.push((texts.get("copy-chart"), Action::CopyChart(shown, kind)));
    choices.push((texts.get("copy-table"), Action::CopyTable(shown)));
    if let Shown::Session(id) = shown {
        choices.push((texts.get("contribute-give"), Action::Go(Place::Contribute(id))));
    }
    choices
}

fn dates(profile: &Profile, texts: &Texts) -> String {
    let (Some(first), rest) = (profile.groups.first(), profile.groups.get(1..).unwrap_or_default()) else {
        return String::new();
    };
    let are_alike = rest.iter().all(|group| group.date == first.date && group.previous_date == first.previous_date);
    let date = texts.date(first.date);
    match first.previous_date {
        Some(previous) if are_alike => {
            let previous = texts.date(previous);
            texts.with("dates-compared", &[("date", (&date).into()), ("previous", (&previous).into())])
        }
        None if are_alike => date,
        _ => {
            let each = |group: &Group| {
                format!("{} {}", group.instrument.short_title(texts.language()), texts.date(group.date))
            };
            profile.groups.iter().map(each).collect::<Vec<_>>().join(" · ")
        }
    }
}

/// What stands there before there is a result.
fn empty(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let View { texts, colors, .. } = view;
    let start = Button::new(texts.get("result-empty-start")).primary(colors);
    let page = [
        parts::head(texts.get("chart-combined"), texts.get("result-empty"), [], view),
        row(NO_GAP, [start.node(colors, Action::Go(Place::Choose)), filler()]),
    ];
    parts::page(ui, "result-empty", view, column(NO_GAP, page))
}

/// Locked, and how to correct it; and the starting point, rated again.
fn session_links<'a>(record: &Record, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, history, .. } = view;
    let id = record.session.id;
    let key = if record.is_superseded { "result-superseded" } else { "result-locked" };
    let locked = row(
        GAP_L,
        [
            parts::bullet(Icon::Lock, texts.get(key), Style::SMALL, colors.muted).fit().whole(),
            parts::link(texts.get("result-correct"), colors).node(Action::Correct(id)).whole(),
            filler(),
        ],
    );
    let then_key = match history.then_test(id).map(|then| then.session.is_finished()) {
        Some(true) => None,
        Some(false) => Some("then-continue"),
        None => Some("then-start").filter(|_| history.previous(record).is_some()),
    };
    let mut links = vec![locked.stacked_gap(NO_GAP)];
    if let Some(key) = then_key {
        let help = label(texts.get("then-help"), Style::SMALL, colors.muted).at_most(MEASURE);
        links.push(parts::link(texts.get(key), colors).icon(Icon::Undo).node(Action::StartThenTest(id)));
        links.push(help.pad(HELP_PAD));
    }
    column(GAP_S, links)
}
