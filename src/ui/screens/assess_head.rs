//! What stands over the items of a questionnaire and of each dimension.

use super::saved;
use crate::instrument::Instrument;
use crate::scoring::Record;
use crate::ui::icons::{self, ICON_SMALL, Icon};
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets;
use egui::{Rect, Ui, pos2, vec2};

/// The instrument's name, and how saving stands. Gives where it ended.
pub fn title(ui: &mut Ui, at: egui::Pos2, width: f32, record: &Record, view: &View<'_>) -> f32 {
    let View { texts, colors, .. } = view;
    let room = saved::words(view).map_or(0.0, |status| text::width(ui, &status, Style::SMALL) + 40.0);
    let title = match record.session.then_test {
        Some(_) => texts.get("then-title"),
        None => record.instrument.title.get(texts.language()).to_owned(),
    };
    let heading = text::heading(ui, at, width - room, &title, Style::TITLE, colors.ink);
    saved::status(ui, pos2(at.x + width, at.y + 16.0), Anchor::Right, view);
    heading.bottom()
}

/// How many are answered, in words and as a line.
pub fn progress(ui: &mut Ui, rect: Rect, record: &Record, view: &View<'_>) {
    let View { texts, colors, .. } = view;
    let (answered, count) = (record.session.answers.answered(), record.session.answers.len());
    let words = texts.with("count-of", &[("answered", answered.into()), ("count", count.into())]);
    let at = pos2(rect.left(), rect.center().y);
    let label = text::label_centered(ui, at, Anchor::Left, &words, Style::SMALL.semibold(), colors.ink);
    let left = (rect.left() + 54.0).max(label.right() + 12.0);
    let bar = Rect::from_min_max(pos2(left, rect.center().y - 2.0), pos2(rect.right(), rect.center().y + 2.0));
    let share = answered as f32 / count.max(1) as f32;
    widgets::progress(ui, bar, share, colors.accent(record.instrument.marker), colors);
}

/// The name of a dimension, how far it has come, and the ends of the scale.
/// Gives its height.
pub fn section_head(
    ui: &mut Ui,
    rect: Rect,
    instrument: &Instrument,
    title: &str,
    answered: usize,
    count: usize,
    view: &View<'_>,
) -> f32 {
    let View { texts, colors, .. } = view;
    let accent = colors.accent(instrument.marker);
    let block = f32::from(instrument.scale.max()) * super::item_row::CELL.x;
    let is_stacked = rect.width() < 520.0;
    let room = if is_stacked { rect.width() } else { rect.width() - block - 16.0 };
    let at = pos2(rect.left(), rect.top() + 6.0);
    let head = text::heading(ui, at, room, title, Style::COMPACT.semibold(), accent);
    let is_done = answered == count;
    let words = if is_done {
        texts.get("assess-complete")
    } else {
        texts.with("count-of", &[("answered", answered.into()), ("count", count.into())])
    };
    let mut x = head.right() + 12.0;
    let fits = x + text::width(ui, &words, Style::SMALL) + 20.0 < rect.left() + room;
    if fits {
        let y = head.top() + 10.0;
        if is_done {
            icons::paint(
                ui,
                Icon::Check,
                Rect::from_center_size(pos2(x + 8.0, y), vec2(ICON_SMALL, ICON_SMALL)),
                colors.muted,
            );
            x += 20.0;
        }
        text::label_centered(ui, pos2(x, y), Anchor::Left, &words, Style::SMALL, colors.muted);
    }
    if !is_stacked {
        let language = texts.language();
        let (lowest, highest) = (instrument.scale.lowest(language), instrument.scale.highest(language));
        let y = rect.top() + 16.0;
        let needed = text::width(ui, lowest, Style::SMALL) + text::width(ui, highest, Style::SMALL) + 12.0;
        let left = (rect.right() - block).min(rect.right() - needed);
        text::label_centered(ui, pos2(left, y), Anchor::Left, lowest, Style::SMALL, colors.muted);
        text::label_centered(ui, pos2(rect.right(), y), Anchor::Right, highest, Style::SMALL, colors.muted);
    }
    (head.bottom() - rect.top() + 6.0).max(32.0)
}

/// On a then-test: what is rated, and what it is for. Gives where it ended.
pub fn then_lead(ui: &mut Ui, at: egui::Pos2, width: f32, record: &Record, view: &View<'_>) -> f32 {
    let View { texts, colors, history, .. } = view;
    let start = record.session.then_test.and_then(|then| history.get(then.start));
    let Some(start) = start else { return at.y };
    let date = texts.date(start.session.date);
    let words = texts.with("then-lead", &[("date", (&date).into())]);
    let lead = text::paragraph(ui, at, width, &words, Style::BODY, colors.ink);
    let words = texts.get("then-help");
    let help = text::paragraph(ui, pos2(at.x, lead.bottom() + 4.0), width, &words, Style::SMALL, colors.muted);
    help.bottom() + 16.0
}
