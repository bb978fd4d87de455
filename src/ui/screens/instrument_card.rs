//! The card of an instrument: what it is, what it showed last, and a way in.

use crate::instrument::Instrument;
use crate::scoring::Record;
use crate::ui::action::{Action, Place};
use crate::ui::icons::{self, ICON_SMALL, Icon};
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets;
use egui::accesskit::Role;
use egui::{Rect, Response, Sense, Ui, WidgetInfo, pos2, vec2};

/// Height of a card with four dimensions, in points.
pub const HEIGHT: f32 = 264.0;

/// Shows the card.
pub fn show(ui: &mut Ui, rect: Rect, instrument: &Instrument, view: &View<'_>) -> Option<Action> {
    let View { texts, colors, history, .. } = view;
    let language = texts.language();
    let id = instrument.id.as_str();
    let accent = colors.accent(instrument.marker);
    let latest = history.series(id).next_back();
    let draft = history.draft(Some(id));
    widgets::card(ui, rect, colors);
    let left = rect.left() + 24.0;
    let right = rect.right() - 24.0;

    widgets::marker(ui, pos2(left + 8.0, rect.top() + 34.0), instrument.marker, 5.0, accent);
    let title = instrument.short_title(language);
    let at = pos2(left + 24.0, rect.top() + 20.0);
    text::heading(ui, at, right - left - 24.0, title, Style::LEAD.semibold(), colors.ink);
    let about = about(instrument, view);
    text::label(ui, pos2(left, rect.top() + 48.0), Anchor::Left, &about, Style::SMALL, colors.muted);
    match latest {
        Some(record) => scores(ui, rect, record, view),
        None => {
            let words = texts.get("home-not-answered");
            text::label(ui, pos2(left, rect.top() + 86.0), Anchor::Left, &words, Style::SMALL, colors.muted);
        }
    }

    widgets::hairline(ui, egui::Rangef::new(left, right), rect.top() + 204.0, colors);
    let y = rect.top() + 234.0;
    if let Some(record) = latest {
        let date = texts.date(record.session.date);
        let words = texts.with("home-last", &[("date", (&date).into())]);
        text::label_centered(ui, pos2(left, y), Anchor::Left, &words, Style::SMALL, colors.muted);
    }
    if let Some(draft) = draft {
        let words = texts.get("home-under-way");
        let name = format!("{words}: {}", texts.with("home-continue-name", &[("title", title.into())]));
        let place = Place::Assess(draft.session.id);
        call(ui, pos2(right, y), &words, &name, accent, view).clicked().then_some(Action::Go(place))
    } else {
        let words = texts.get("home-start");
        let name = texts.with("home-start-name", &[("title", title.into())]);
        let start = Action::Start(instrument.id.clone());
        call(ui, pos2(right, y), &words, &name, accent, view).clicked().then_some(start)
    }
}

fn about(instrument: &Instrument, view: &View<'_>) -> String {
    let items = view.texts.with("items", &[("count", instrument.item_count().into())]);
    match instrument.minutes {
        Some(minutes) => {
            let minutes = usize::try_from(minutes).unwrap_or_default();
            let about = view.texts.with("about-minutes", &[("count", minutes.into())]);
            format!("{items} · {about}")
        }
        None => items,
    }
}

fn scores(ui: &mut Ui, rect: Rect, record: &Record, view: &View<'_>) {
    let View { texts, colors, .. } = view;
    let accent = colors.accent(record.instrument.marker);
    let left = rect.left() + 24.0;
    let right = rect.right() - 24.0;
    let span = f32::from(record.instrument.scale.max()) - 1.0;
    let mut y = rect.top() + 96.0;
    // One width for all, so that the lines begin under each other.
    let shown = || record.instrument.dimensions.iter().take(4).map(|one| one.short_title(texts.language()));
    let widest = shown().map(|name| text::width(ui, name, Style::SMALL)).fold(0.0, f32::max).ceil() + 8.0;
    let name_width = widgets::within(widest, (rect.width() * 0.4).min(132.0), rect.width() - 168.0);
    for (dimension, score) in record.instrument.dimensions.iter().zip(&record.scores).take(4) {
        let name = dimension.short_title(texts.language());
        let at = pos2(left, y - 10.0);
        text::clipped(ui, at, name_width, name, Style::SMALL, colors.ink);
        let value = texts.score_or_dash(score.mean);
        let at = pos2(right, y);
        text::label_centered(ui, at, Anchor::Right, &value, Style::SMALL.semibold(), colors.ink);
        let track = Rect::from_min_max(pos2(left + name_width + 4.0, y - 3.0), pos2(right - 40.0, y + 3.0));
        let share = score.mean.map_or(0.0, |mean| (mean as f32 - 1.0) / span);
        widgets::progress(ui, track, share, accent, colors);
        y += 24.0;
    }
}

/// The words with an arrow that lead on.
fn call(ui: &mut Ui, at: egui::Pos2, words: &str, name: &str, color: egui::Color32, view: &View<'_>) -> Response {
    let style = Style::COMPACT.medium();
    let width = text::width(ui, words, style) + 24.0;
    let rect = Rect::from_min_max(pos2(at.x - width, at.y - 20.0), pos2(at.x, at.y + 20.0));
    let response = ui.allocate_rect(rect, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    let color = if response.hovered() { view.colors.ink } else { color };
    text::paint_centered(ui, rect.left_center(), Anchor::Left, words, style, color);
    let arrow = Rect::from_center_size(pos2(at.x - 8.0, at.y), vec2(ICON_SMALL, ICON_SMALL));
    icons::paint(ui, Icon::ArrowRight, arrow, color);
    widgets::focus_ring(ui, &response, rect.shrink2(vec2(-4.0, 6.0)), 6.0, view.colors);
    response
}

/// The cards of all instruments, side by side or below each other. Gives
/// where they ended.
pub fn show_all(ui: &mut Ui, page: super::scroll::Page, top: f32, view: &View<'_>) -> (f32, Option<Action>) {
    let gap = 16.0;
    let offered = view.catalog.offered();
    let per_row = if page.is_narrow { if page.width >= 620.0 { 2 } else { 1 } } else { 3 };
    let width = (page.width - gap * (per_row as f32 - 1.0)) / per_row as f32;
    let mut action = None;
    let mut bottom = top;
    for (index, instrument) in offered.iter().enumerate() {
        let column = (index % per_row) as f32;
        let row = (index / per_row) as f32;
        let min = pos2(page.left + column * (width + gap), top + row * (HEIGHT + gap));
        let rect = Rect::from_min_size(min, vec2(width, HEIGHT));
        action = action.or(show(ui, rect, instrument, view));
        bottom = bottom.max(rect.bottom());
    }
    (bottom, action)
}
