//! Follow-up on the start page: what is due, and how to be done with it.

use super::focus;
use super::scroll::Page;
use crate::plan::{Due, Plan, PlannedAction, State, What, due};
use crate::ui::action::{Action, Place};
use crate::ui::icons::{self, ICON_SMALL, Icon};
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::{self, Button};
use egui::accesskit::Role;
use egui::{Galley, Id, Key, Rect, Ui, pos2, vec2};
use jiff::ToSpan;
use jiff::civil::Date;
use std::sync::Arc;

const ROW: f32 = 60.0;
/// A line of what is to be done, in points.
const LINE: f32 = 20.0;
/// Where the dimension stands in a wide row, as a share of it.
const MIDDLE: f32 = 0.545;
/// Rows before the rest is a link.
const SHOWN: usize = 3;
/// Longest word why something was dropped, in characters.
const MAX_REASON: usize = 200;

/// What is open in the list.
#[derive(Default)]
pub struct DueList {
    shows_all: bool,
    /// The action that is being put aside, and the word why.
    dropping: Option<(crate::plan::ActionId, String)>,
}

/// Everything that is due, earliest first.
pub fn all<'a>(view: &View<'a>) -> Vec<Due<'a>> {
    let instruments: Vec<&str> = view.instruments().map(|instrument| instrument.id.as_str()).collect();
    due(view.plans, view.history, &instruments)
}

impl DueList {
    /// Shows the list from `top` down; gives where it ended.
    pub fn show(&mut self, ui: &mut Ui, page: Page, top: f32, view: &View<'_>) -> (f32, Option<Action>) {
        let View { texts, colors, .. } = view;
        let found = all(view);
        let title = texts.get("due-title");
        let heading = text::heading(ui, pos2(page.left, top), 240.0, &title, Style::LEAD.semibold(), colors.ink);
        let mut dates: Vec<Date> = found.iter().map(|due| due.session.session.date).collect();
        dates.dedup();
        if let [date] = dates.as_slice() {
            let date = texts.day_and_month(*date);
            let words = texts.with("due-from", &[("date", (&date).into())]);
            let at = pos2(page.right(), heading.center().y);
            if page.width > 480.0 {
                text::label_centered(ui, at, Anchor::Right, &words, Style::SMALL, colors.muted);
            }
        }
        let card_top = heading.bottom() + 12.0;
        if found.is_empty() {
            let words = texts.get("due-none");
            let at = pos2(page.left, card_top - 8.0);
            let lead = text::paragraph(ui, at, page.width, &words, Style::BODY, colors.muted);
            return (lead.bottom(), None);
        }
        let is_stacked = page.width < 720.0;
        let row = if is_stacked { 112.0 } else { ROW };
        let shown = if self.shows_all || found.len() <= SHOWN { found.len() } else { SHOWN };
        let width = page.width - 48.0;
        // As high as its words ask for.
        let rows: Vec<f32> = found
            .iter()
            .take(shown)
            .map(|due| row + words(ui, &name(due, view), width, is_stacked, view).size().y - LINE)
            .collect();
        let height = 8.0 + rows.iter().sum::<f32>();
        let card = Rect::from_min_size(pos2(page.left, card_top), vec2(page.width, height));
        widgets::card(ui, card, colors);
        let mut action = None;
        let mut top = card.top() + 4.0;
        for (index, (due, row)) in found.iter().zip(rows).enumerate() {
            let rect = Rect::from_min_size(pos2(card.left() + 24.0, top), vec2(width, row));
            if index > 0 {
                widgets::hairline(ui, rect.x_range(), top, colors);
            }
            action = self.row(ui, rect, due, is_stacked, view).or(action);
            top = rect.bottom();
        }
        let mut bottom = card.bottom();
        if shown < found.len() {
            let words = texts.with("show-all", &[("count", found.len().into())]);
            let at = pos2(page.left, bottom + 20.0);
            if widgets::link(ui, at, Anchor::Left, None, &words, &words, colors.muted, colors).clicked() {
                self.shows_all = true;
            }
            bottom += 32.0;
        }
        (bottom, action)
    }

    fn row(&mut self, ui: &mut Ui, rect: Rect, due: &Due<'_>, is_stacked: bool, view: &View<'_>) -> Option<Action> {
        let View { texts, colors, .. } = view;
        let instrument = &due.session.instrument;
        let name = name(due, view);
        if let (What::Action(action, _), Some((id, _))) = (due.what, &self.dropping)
            && *id == action.id
        {
            return self.dropping_row(ui, rect, due.plan, action, view);
        }
        let y = if is_stacked { rect.top() + 30.0 } else { rect.center().y };
        let mut asked = None;
        if let What::Action(..) = due.what {
            let words = texts.with("due-done-name", &[("name", (&name).into())]);
            let id = Id::unique(("due", &words, due.plan.session.to_string()));
            let check = ui.push_id(id, |ui| widgets::checkbox(ui, pos2(rect.left(), y), false, &words, colors)).inner;
            if check.clicked() {
                asked = Some(changed(due.plan, due, |action| action.state = State::Done));
            }
        } else {
            let icon = Rect::from_center_size(pos2(rect.left() + 10.0, y), vec2(ICON_SMALL, ICON_SMALL));
            icons::paint(ui, Icon::Assess, icon, colors.muted);
        }
        let left = rect.left() + 36.0;
        let today = view.now.date();
        let date = texts.day_and_month(due.date);
        let key = if due.date < today { "due-was" } else { "due-date" };
        let date = texts.with(key, &[("date", (&date).into())]);
        let distance = distance(today, due.date, view);
        let marker = instrument.marker;
        let dimension = match due.what {
            What::Action(_, focus) => focus::dimension(focus, instrument, view),
            What::Assessment => "",
        };
        let (middle, date_x) = if is_stacked {
            (left + 6.0, left)
        } else {
            (rect.left() + (rect.width() * MIDDLE).round(), rect.right() - 252.0)
        };
        let galley = words(ui, &name, rect.width(), is_stacked, view);
        let (above, more_lines) =
            if is_stacked { (LINE / 2.0, galley.size().y - LINE) } else { (galley.size().y / 2.0, 0.0) };
        text::place(ui, pos2(left, y - above), Anchor::Left, galley, colors.ink, &name, Role::Label);
        let line = if is_stacked { y + 26.0 + more_lines } else { y };
        if !dimension.is_empty() {
            widgets::marker(ui, pos2(middle, line), marker, 3.0, colors.accent(marker));
            let room = if is_stacked { 240.0 } else { date_x - middle - 32.0 };
            text::clipped(ui, pos2(middle + 14.0, line - 10.0), room, dimension, Style::SMALL, colors.ink);
        }
        let line = if is_stacked { y + 52.0 + more_lines } else { y };
        let icon = Rect::from_center_size(pos2(date_x + 7.0, line), vec2(ICON_SMALL, ICON_SMALL));
        icons::paint(ui, Icon::Calendar, icon, colors.muted);
        let at = pos2(date_x + 23.0, line);
        let shown = text::label_centered(ui, at, Anchor::Left, &date, Style::SMALL, colors.muted);
        if is_stacked {
            let at = pos2(shown.right() + 16.0, line);
            text::label_centered(ui, at, Anchor::Left, &distance, Style::SMALL, colors.muted);
        } else {
            let at = pos2(rect.right() - 32.0, line);
            text::label_centered(ui, at, Anchor::Right, &distance, Style::SMALL, colors.muted);
        }
        // Last, as the eye meets it.
        let more = more(ui, pos2(rect.right() - 12.0, y), due, &name, view);
        match more {
            Some(More::Open) => asked = Some(Action::Go(Place::Plan(due.plan.session))),
            Some(More::Snooze(date)) => asked = Some(changed(due.plan, due, |action| action.due = Some(date))),
            Some(More::Drop) => {
                if let What::Action(action, _) = due.what {
                    self.dropping = Some((action.id, action.reason.clone()));
                }
            }
            None => {}
        }
        asked
    }

    /// The word why an action is put aside.
    fn dropping_row(
        &mut self,
        ui: &mut Ui,
        rect: Rect,
        plan: &Plan,
        action: &PlannedAction,
        view: &View<'_>,
    ) -> Option<Action> {
        let View { texts, colors, .. } = view;
        let (_, reason) = self.dropping.as_mut()?;
        let y = rect.top() + 10.0;
        let (drop, cancel) = (texts.get("due-drop"), texts.get("cancel"));
        let (drop, cancel) = (Button::new(&drop), Button::new(&cancel));
        let buttons = drop.width(ui) + 8.0 + cancel.width(ui);
        let field_width = (rect.width() - buttons - 16.0).max(rect.width() * 0.4);
        let field = Rect::from_min_size(pos2(rect.left(), y), vec2(field_width, 40.0));
        let words = texts.get("due-drop-reason");
        let id = Id::unique(("dropping", action.id.to_string()));
        let response = widgets::text_field(ui, field, id, reason, &words, &words, MAX_REASON, colors);
        if !ui.data(|data| data.get_temp::<bool>(id).unwrap_or_default()) {
            response.request_focus();
            ui.data_mut(|data| data.insert_temp(id, true));
        }
        let is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let drop = drop.show_at(ui, pos2(field.right() + 8.0, y), Anchor::Left, colors);
        let cancel = cancel.show_at(ui, pos2(drop.rect.right() + 8.0, y), Anchor::Left, colors);
        let is_dropped = is_entered || drop.clicked();
        let is_called_off = cancel.clicked() || ui.input(|input| input.key_pressed(Key::Escape));
        if !is_dropped && !is_called_off {
            return None;
        }
        ui.data_mut(|data| data.remove::<bool>(id));
        let (id, reason) = self.dropping.take()?;
        if !is_dropped {
            return None;
        }
        let mut plan = plan.clone();
        if let Some(action) = plan.action_mut(id) {
            action.state = State::Dropped;
            action.reason = reason.trim().to_owned();
        }
        Some(Action::SavePlan(plan))
    }
}

/// What is behind the button at the end of a row.
enum More {
    Open,
    Snooze(Date),
    Drop,
}

fn more(ui: &mut Ui, center: egui::Pos2, due: &Due<'_>, name: &String, view: &View<'_>) -> Option<More> {
    let View { texts, colors, .. } = view;
    let words = match due.what {
        What::Action(..) => texts.with("due-more-name", &[("name", name.into())]),
        What::Assessment => texts.with("due-open-plan-name", &[("name", name.into())]),
    };
    let response = widgets::icon_button(ui, center, 32.0, Icon::ChevronDown, &words, colors);
    // A week or a month from today, where the date has passed.
    let from = due.date.max(view.now.date());
    let mut choices = Vec::new();
    if let What::Action(..) = due.what {
        choices.push((texts.get("due-snooze-week"), from.checked_add(1.week()).ok().map(More::Snooze)));
        choices.push((texts.get("due-snooze-month"), from.checked_add(1.month()).ok().map(More::Snooze)));
        choices.push((texts.get("due-drop"), Some(More::Drop)));
    }
    choices.push((texts.get("due-open-plan"), Some(More::Open)));
    let (labels, mut asked): (Vec<String>, Vec<Option<More>>) = choices.into_iter().unzip();
    let chosen = widgets::menu(&response, ui, &words, &labels, colors)?;
    asked.get_mut(chosen).and_then(Option::take)
}

/// What is to be done, laid out in a row `width` wide.
fn words(ui: &Ui, name: &str, width: f32, is_stacked: bool, view: &View<'_>) -> Arc<Galley> {
    let room = if is_stacked { width - 76.0 } else { (width * MIDDLE).round() - 60.0 };
    text::galley(ui, name, Style::COMPACT, view.colors.ink, room)
}

/// What is to be done, in the person's words where there are any.
fn name(due: &Due<'_>, view: &View<'_>) -> String {
    match due.what {
        What::Action(action, focus) => {
            let first_line = action.text.trim().lines().next().unwrap_or_default();
            if first_line.is_empty() {
                focus::name(focus, &due.session.instrument, view)
            } else {
                first_line.to_owned()
            }
        }
        What::Assessment => {
            let title = due.session.instrument.short_title(view.texts.language());
            view.texts.with("due-assessment", &[("title", title.into())])
        }
    }
}

fn changed(plan: &Plan, due: &Due<'_>, change: impl FnOnce(&mut PlannedAction)) -> Action {
    let mut plan = plan.clone();
    if let What::Action(action, _) = due.what
        && let Some(action) = plan.action_mut(action.id)
    {
        change(action);
    }
    Action::SavePlan(plan)
}

/// How far off a day is: in days up to three weeks, then in weeks, then in
/// months.
fn distance(today: Date, day: Date, view: &View<'_>) -> String {
    let texts = view.texts;
    let days = day.duration_since(today).as_hours() / 24;
    let count = |days: i64| usize::try_from(days).unwrap_or_default();
    match days {
        ..0 => texts.with("due-past", &[("count", count(-days).into())]),
        0 => texts.get("due-today"),
        1 => texts.get("due-tomorrow"),
        2..=21 => texts.with("due-in-days", &[("count", count(days).into())]),
        22..=70 => texts.with("due-in-weeks", &[("count", count((days + 3) / 7).into())]),
        _ => texts.with("due-in-months", &[("count", count((days + 15) / 30).into())]),
    }
}
