//! A result: charts, the table of the same numbers, and the same in words.

use super::change_card::ChangeCard;
use super::scroll::{self, Page};
use super::{result_chart, result_table};
use crate::chart::{self, Group, Kind, Profile};
use crate::i18n::Texts;
use crate::scoring::Record;
use crate::ui::action::{Action, Place, Shown};
use crate::ui::icons::{self, ICON_SMALL, Icon};
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::{self, Button};
use egui::{Pos2, Rect, Response, Ui, pos2, vec2};

const GAP: f32 = 16.0;
const RIGHT_CARD: f32 = 448.0;

/// What was chosen on the page.
#[derive(Default)]
pub struct ResultScreen {
    kind: Option<Kind>,
    change: ChangeCard,
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
        scroll::page(ui, "result", view.texts, |ui, page| self.page(ui, page, &profile, record, shown, view))
    }

    fn page(
        &mut self,
        ui: &mut Ui,
        page: Page,
        profile: &Profile,
        record: Option<&Record>,
        shown: Shown,
        view: &View<'_>,
    ) -> (f32, Option<Action>) {
        let default = if page.width < 560.0 {
            Kind::Dots
        } else if profile.axes.len() < 3 {
            Kind::Bars
        } else {
            Kind::Radar
        };
        let kind = self.kind.unwrap_or(default);
        let (top, mut action) = self.header(ui, page, profile, record, shown, kind, view);
        let bottom = if page.is_narrow {
            let height = if kind == Kind::Radar { 560.0 } else { 200.0 + 56.0 * profile.axes.len() as f32 };
            let left = Rect::from_min_size(pos2(page.left, top), vec2(page.width, height));
            self.kind = result_chart::show(ui, left, profile, kind, view).or(self.kind);
            let table = Rect::from_min_size(
                pos2(page.left, left.bottom() + GAP),
                vec2(page.width, result_table::height(profile)),
            );
            result_table::show(ui, table, profile, view);
            self.change.show(ui, pos2(page.left, table.bottom() + GAP), page.width, 0.0, profile, view)
        } else {
            let height = (page.height - (top - page.origin.y) - 32.0).max(620.0);
            let right_x = page.right() - RIGHT_CARD;
            let left = Rect::from_min_size(pos2(page.left, top), vec2(right_x - GAP - page.left, height));
            self.kind = result_chart::show(ui, left, profile, kind, view).or(self.kind);
            let table_height = result_table::height(profile);
            let table = Rect::from_min_size(pos2(right_x, top), vec2(RIGHT_CARD, table_height));
            result_table::show(ui, table, profile, view);
            let rest = (left.bottom() - table.bottom() - GAP).max(0.0);
            let bottom = self.change.show(ui, pos2(right_x, table.bottom() + GAP), RIGHT_CARD, rest, profile, view);
            bottom.max(left.bottom())
        };
        let bottom = result_table::words(ui, pos2(page.left, bottom + GAP), page.width, profile, view);
        if let Some(record) = record {
            let (bottom, chosen) = session_links(ui, pos2(page.left, bottom + GAP), record, view);
            action = action.or(chosen);
            return (bottom, action);
        }
        (bottom, action)
    }

    fn header(
        &self,
        ui: &mut Ui,
        page: Page,
        profile: &Profile,
        record: Option<&Record>,
        shown: Shown,
        kind: Kind,
        view: &View<'_>,
    ) -> (f32, Option<Action>) {
        let View { texts, colors, .. } = view;
        let words = texts.get("export");
        let button = Button::new(&words).icon(Icon::Upload);
        let button_width = button.width(ui);
        let is_tight = page.width < 620.0;
        let room = if is_tight {
            page.width
        } else {
            page.width - button_width - 24.0 - if record.is_some() { 220.0 } else { 0.0 }
        };
        let title = chart::title(profile, texts);
        let heading = text::heading(ui, pos2(page.left, page.origin.y + 24.0), room, &title, Style::TITLE, colors.ink);
        let dates = dates(profile, texts);
        let dates = match record.and_then(|record| record.session.label.as_deref()) {
            Some(label) => format!("{label} · {dates}"),
            None => dates,
        };
        let at = pos2(page.left, heading.bottom());
        let lead = text::paragraph(ui, at, room, &dates, Style::BODY, colors.muted);
        let at = if is_tight {
            pos2(page.left, lead.bottom() + 12.0)
        } else {
            pos2(page.right() - button_width, page.origin.y + 32.0)
        };
        let opener = button.show_at(ui, at, Anchor::Left, colors);
        let mut action = export_menu(ui, &opener, &words, profile, shown, kind, view);
        if let Some(record) = record.filter(|record| !record.is_superseded) {
            let key = if view.plans.of(view.history, record).is_some() { "plan-open" } else { "plan-make" };
            let words = texts.get(key);
            let plan = Button::new(&words).icon(Icon::Plan);
            let (at, anchor) = if is_tight {
                (pos2(at.x + button_width + 8.0, at.y), Anchor::Left)
            } else {
                (pos2(at.x - 8.0, at.y), Anchor::Right)
            };
            if plan.show_at(ui, at, anchor, colors).clicked() {
                action = Some(Action::Go(Place::Plan(record.session.id)));
            }
        }
        let bottom = if is_tight { at.y + 56.0 } else { (lead.bottom() + 24.0).max(page.origin.y + 104.0) };
        (bottom, action)
    }
}

/// What can be taken along from a result.
fn export_menu(
    ui: &Ui,
    opener: &Response,
    name: &str,
    profile: &Profile,
    shown: Shown,
    kind: Kind,
    view: &View<'_>,
) -> Option<Action> {
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
    let (words, actions): (Vec<String>, Vec<Action>) = choices.into_iter().unzip();
    let chosen = widgets::menu(opener, ui, name, &words, view.colors)?;
    actions.into_iter().nth(chosen)
}

fn empty(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    scroll::page(ui, "result-empty", view.texts, |ui, page| {
        let View { texts, colors, .. } = view;
        let at = pos2(page.left, page.origin.y + 24.0);
        text::heading(ui, at, page.width, &texts.get("chart-combined"), Style::TITLE, colors.ink);
        let at = pos2(page.left, page.origin.y + 64.0);
        let words = texts.get("result-empty");
        let lead = text::paragraph(ui, at, page.width.min(620.0), &words, Style::BODY, colors.muted);
        let words = texts.get("result-empty-start");
        let at = pos2(page.left, lead.bottom() + 24.0);
        let start = Button::new(&words).primary(colors).show_at(ui, at, Anchor::Left, colors);
        (start.rect.bottom(), start.clicked().then_some(Action::Go(Place::Choose)))
    })
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

/// Locked, and how to correct it; and the starting point, rated again.
fn session_links(ui: &mut Ui, at: Pos2, record: &Record, view: &View<'_>) -> (f32, Option<Action>) {
    let View { texts, colors, history, .. } = view;
    let id = record.session.id;
    let lock = Rect::from_center_size(at + vec2(8.0, 20.0), vec2(ICON_SMALL, ICON_SMALL));
    icons::paint(ui, Icon::Lock, lock, colors.muted);
    let key = if record.is_superseded { "result-superseded" } else { "result-locked" };
    let words = texts.get(key);
    let label = text::label_centered(ui, at + vec2(24.0, 20.0), Anchor::Left, &words, Style::SMALL, colors.muted);
    let words = texts.get("result-correct");
    let link_at = pos2(label.right() + 16.0, at.y + 20.0);
    let correct = widgets::link(ui, link_at, Anchor::Left, None, &words, &words, colors.muted, colors);
    let mut action = correct.clicked().then_some(Action::Correct(id));
    let then_key = match history.then_test(id).map(|then| then.session.is_finished()) {
        Some(true) => None,
        Some(false) => Some("then-continue"),
        None => Some("then-start").filter(|_| history.previous(record).is_some()),
    };
    let mut bottom = at.y + 36.0;
    if let Some(key) = then_key {
        let words = texts.get(key);
        let link_at = pos2(at.x, at.y + 52.0);
        let link = widgets::link(ui, link_at, Anchor::Left, Some(Icon::Undo), &words, &words, colors.muted, colors);
        if link.clicked() {
            action = Some(Action::StartThenTest(id));
        }
        let help = texts.get("then-help");
        let help_at = pos2(at.x + 20.0, at.y + 66.0);
        bottom = text::paragraph(ui, help_at, 620.0, &help, Style::SMALL, colors.muted).bottom();
    }
    (bottom, action)
}
