//! The profile so far, beside the questionnaire.

use crate::chart::{self, Profile};
use crate::scoring::Record;
use crate::ui::plot::{self, RadarLook};
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::{self, Button};
use egui::{Pos2, Rect, Response, Ui, pos2, vec2};
use std::sync::Arc;

/// Height of a dimension's row, in points.
const ROW: f32 = 40.0;
/// Fewer axes than this make no radar.
const MIN_RADAR_AXES: usize = 3;

/// The card beside a wide questionnaire. Gives whether to finish.
pub fn card(ui: &mut Ui, rect: Rect, record: &Record, view: &View<'_>) -> bool {
    let View { texts, colors, .. } = view;
    widgets::card(ui, rect, colors);
    let left = rect.left() + 24.0;
    let right = rect.right() - 24.0;
    let title = texts.get("live-title");
    text::heading(ui, pos2(left, rect.top() + 20.0), right - left, &title, Style::LEAD.semibold(), colors.ink);
    let lower = rect.bottom() - 112.0;
    // A workplace's own instrument may have more dimensions than fit here.
    let fitting = ((lower - rect.top() - 96.0) / ROW).max(0.0);
    let rows_height = ROW * (record.scores.len() as f32).min(fitting.floor());
    let upper = lower - rows_height - 16.0;
    if is_hidden(record, view) {
        let words = texts.get("live-hidden");
        text::paragraph(ui, pos2(left, rect.top() + 48.0), right - left, &words, Style::SMALL, colors.muted);
    } else {
        let words = texts.get("live-lead");
        text::paragraph(ui, pos2(left, rect.top() + 48.0), right - left, &words, Style::SMALL, colors.muted);
        let room =
            Rect::from_min_max(pos2(rect.left() + 1.0, rect.top() + 76.0), pos2(rect.right() - 1.0, upper - 4.0));
        chart(ui, room, record, view);
        widgets::hairline(ui, egui::Rangef::new(left, right), upper, colors);
        // A whole number from 0 to 12.
        let shown = (rows_height / ROW) as usize;
        rows(ui, pos2(left, upper + 8.0), right - left, shown, record, view);
    }
    widgets::hairline(ui, egui::Rangef::new(left, right), lower, colors);
    let y = rect.bottom() - 76.0;
    let response = finish_button(ui, pos2(right, y), record, view);
    let remaining = record.session.answers.len() - record.session.answers.answered();
    if remaining > 0 {
        let words = texts.with("assess-remaining", &[("count", remaining.into())]);
        text::label_centered(ui, pos2(left, y), Anchor::Left, &words, Style::SMALL, colors.muted);
    }
    let hint = keys_hint(record, view);
    text::label_centered(ui, pos2(left, rect.bottom() - 29.0), Anchor::Left, &hint, Style::SMALL, colors.muted);
    response.clicked()
}

/// The same under a tab, without the footer.
pub fn page(ui: &mut Ui, rect: Rect, record: &Record, view: &View<'_>) {
    let View { texts, colors, .. } = view;
    if is_hidden(record, view) {
        text::paragraph(ui, rect.min, rect.width(), &texts.get("live-hidden"), Style::SMALL, colors.muted);
        return;
    }
    text::paragraph(ui, rect.min, rect.width(), &texts.get("live-lead"), Style::SMALL, colors.muted);
    if rect.width() >= 600.0 {
        let chart_room = Rect::from_min_max(rect.min + vec2(0.0, 28.0), pos2(rect.left() + 360.0, rect.bottom()));
        chart(ui, chart_room, record, view);
        let top = rect.center().y - 20.0 * record.scores.len() as f32;
        rows(ui, pos2(rect.left() + 376.0, top), rect.width() - 376.0, usize::MAX, record, view);
    } else {
        rows(ui, rect.min + vec2(0.0, 48.0), rect.width(), usize::MAX, record, view);
    }
}

/// Shows the result once nothing is left to answer.
pub fn finish_button(ui: &mut Ui, right_center: Pos2, record: &Record, view: &View<'_>) -> Response {
    let View { texts, colors, .. } = view;
    let is_complete = record.session.answers.answered() == record.session.answers.len();
    let words = texts.get(if is_complete { "assess-show-result" } else { "assess-review" });
    let button = Button::new(&words);
    let width = button.width(ui);
    let rect = Rect::from_min_size(pos2(right_center.x - width, right_center.y - 20.0), vec2(width, 40.0));
    let button =
        if is_complete { button.filled(colors.accent(record.instrument.marker), colors.on_accent) } else { button };
    button.show(ui, rect, colors)
}

/// Which keys do what.
pub fn keys_hint(record: &Record, view: &View<'_>) -> String {
    let max = usize::from(record.instrument.scale.max());
    view.texts.with("assess-keys", &[("max", max.into())])
}

fn is_hidden(record: &Record, view: &View<'_>) -> bool {
    let answers = &record.session.answers;
    view.settings.hide_chart_until_end.unwrap_or_default() && answers.answered() < answers.len()
}

fn chart(ui: &mut Ui, room: Rect, record: &Record, view: &View<'_>) {
    let profile = Profile::partial(&Arc::clone(&record.instrument), &record.session.answers, record.session.date);
    if profile.axes.len() < MIN_RADAR_AXES {
        return plot::bars(ui, room.shrink2(vec2(24.0, 16.0)), &profile, view);
    }
    let radius = ((room.height() - 108.0) / 2.0).min(120.0).min((room.width() - 152.0) / 2.0);
    if radius < 48.0 {
        return;
    }
    let look = RadarLook { radius, is_live: true };
    plot::radar(ui, room, room.center() + vec2(0.0, 6.0), look, &profile, view);
}

/// Name, raw answers so far and mean of each dimension.
fn rows(ui: &mut Ui, at: Pos2, width: f32, shown: usize, record: &Record, view: &View<'_>) {
    let View { texts, colors, .. } = view;
    let accent = colors.accent(record.instrument.marker);
    let mut y = at.y + 20.0;
    let raw_x = at.x + width * 0.51;
    for (dimension, score) in record.instrument.dimensions.iter().zip(&record.scores).take(shown) {
        let is_complete = score.raw.iter().all(Option::is_some);
        let name = dimension.short_title(texts.language());
        let (style, color) =
            if is_complete { (Style::COMPACT.semibold(), accent) } else { (Style::COMPACT, colors.muted) };
        text::clipped(ui, pos2(at.x, y - 10.0), raw_x - at.x - 8.0, name, style, color);
        let raw = chart::raw_words(&score.raw, &score.counted, texts);
        if !raw.is_empty() {
            text::label_centered(ui, pos2(raw_x, y), Anchor::Left, &raw, Style::SMALL, colors.muted);
        }
        let mean = score.mean.filter(|_| is_complete);
        let (style, color) =
            if mean.is_some() { (Style::COMPACT.semibold(), colors.ink) } else { (Style::COMPACT, colors.muted) };
        let value = texts.score_or_dash(mean);
        text::label_centered(ui, pos2(at.x + width, y), Anchor::Right, &value, style, color);
        y += ROW;
    }
}
