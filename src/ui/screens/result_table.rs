//! The numbers of a result as a table, and the same in words.

use crate::chart::{self, Axis, Profile};
use crate::instrument::LEADERSHIP;
use crate::scoring::Answer;
use crate::ui::plot;
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets;
use egui::accesskit::Role;
use egui::{Pos2, Rect, Ui, pos2, vec2};

const ROW: f32 = 48.0;
/// Most answers of a dimension that stand beside its value.
const MAX_RAW: usize = 6;

/// How high the table is, in points.
pub fn height(profile: &Profile) -> f32 {
    80.0 + ROW * profile.axes.len() as f32 + 24.0
}

/// Dimensions sorted by value: name, dots, value and raw answers.
pub fn show(ui: &mut Ui, rect: Rect, profile: &Profile, view: &View<'_>) {
    let View { texts, colors, .. } = view;
    widgets::card(ui, rect, colors);
    let left = rect.left() + 24.0;
    let right = rect.right() - 24.0;
    let title = texts.get("dimensions");
    text::heading(ui, pos2(left, rect.top() + 20.0), 200.0, &title, Style::LEAD.semibold(), colors.ink);
    let sorted = texts.get("sorted-by-value");
    if rect.width() > 400.0 {
        text::label_centered(ui, pos2(right, rect.top() + 35.0), Anchor::Right, &sorted, Style::SMALL, colors.muted);
    }
    let language = texts.language();
    let mut axes: Vec<&Axis> = profile.axes.iter().collect();
    axes.sort_by(|a, b| {
        b.value
            .partial_cmp(&a.value)
            .unwrap_or(std::cmp::Ordering::Equal)
            .then_with(|| a.short_title.get(language).cmp(b.short_title.get(language)))
    });
    let longest = axes.iter().map(|axis| axis.raw.len()).max().unwrap_or_default();
    // Long dimensions leave the answers to the report and the list in words.
    let shows_raw = longest <= MAX_RAW;
    let raw_width = if shows_raw { longest as f32 * raw_step(&axes) } else { 0.0 };
    let raw_left = right - raw_width;
    let value_right = raw_left - if shows_raw { 16.0 } else { 0.0 };
    let top = rect.top() + 80.0;
    let plot_right = value_right - 38.0;
    let names = axes.iter().map(|axis| text::width(ui, axis.short_title.get(language), Style::COMPACT));
    let names = names.fold(88.0, f32::max).ceil() + 8.0;
    let plot_left = (plot_right - 132.0).max(left + names.min(plot_right - left - 72.0));
    let has_plot = plot_right - plot_left > 60.0;
    let name_room = if has_plot { plot_left - 8.0 - left } else { value_right - 44.0 - left };
    let header = texts.get("answers");
    if shows_raw {
        text::label_centered(ui, pos2(right, rect.top() + 68.0), Anchor::Right, &header, Style::SMALL, colors.muted);
    }
    if has_plot {
        let room = Rect::from_min_size(pos2(plot_left, top), vec2(plot_right - plot_left, ROW * axes.len() as f32));
        plot::dots_column(ui, "table-dots", room, f64::from(ROW), &axes, profile, view);
    }
    for (index, axis) in axes.iter().enumerate() {
        let y = top + ROW * (index as f32 + 0.5);
        let name = axis.short_title.get(language);
        text::clipped(ui, pos2(left, y - 10.0), name_room, name, Style::COMPACT, colors.ink);
        let value = texts.score_or_dash(axis.value);
        text::label_centered(ui, pos2(value_right, y), Anchor::Right, &value, Style::COMPACT.semibold(), colors.ink);
        if shows_raw {
            raw_answers(ui, pos2(right, y), axis, raw_step(&axes), view);
        }
        if axis.value.is_some() && axis.answered < axis.items {
            let words = texts.with("mean-of", &[("answered", axis.answered.into()), ("count", axis.items.into())]);
            text::label_centered(ui, pos2(left, y + 17.0), Anchor::Left, &words, Style::SMALL, colors.muted);
        } else if axis.value.is_none() {
            let words = chart::answered_words(axis, texts);
            text::label_centered(ui, pos2(left, y + 17.0), Anchor::Left, &words, Style::SMALL, colors.muted);
        }
    }
}

/// Room for one answer, in points: more where some are told with what they
/// count as.
fn raw_step(axes: &[&Axis]) -> f32 {
    let is_turned = |axis: &&Axis| {
        let mut answers = axis.raw.iter().zip(&axis.counted);
        answers.any(|(raw, counted)| counted.is_some() && raw.and_then(Answer::point) != *counted)
    };
    if axes.iter().any(is_turned) { 34.0 } else { 15.0 }
}

/// One answer each `step` points, ending at `at.x`, as one text for the ear.
fn raw_answers(ui: &mut Ui, at: Pos2, axis: &Axis, step: f32, view: &View<'_>) {
    let View { texts, colors, .. } = view;
    let words: Vec<String> = axis
        .raw
        .iter()
        .zip(&axis.counted)
        .map(|(answer, counted)| {
            answer.map_or_else(|| "–".to_owned(), |answer| chart::answer_word(answer, *counted, texts))
        })
        .collect();
    let count = words.len() as f32;
    let rect = Rect::from_min_max(pos2(at.x - step * count, at.y - 10.0), pos2(at.x, at.y + 10.0));
    let response = ui.allocate_rect(rect, egui::Sense::hover());
    let name = texts.with("raw-answers-name", &[("answers", (&words.join(" ")).into())]);
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Label, true, &name));
    for (index, word) in words.iter().rev().enumerate() {
        let x = at.x - step * index as f32;
        text::paint_centered(ui, pos2(x, at.y), Anchor::Right, word, Style::SMALL, colors.muted);
    }
}

/// The same in a sentence, and what the numbers are not. Gives where it ended.
pub fn words(ui: &mut Ui, at: Pos2, width: f32, profile: &Profile, view: &View<'_>) -> f32 {
    let View { texts, colors, .. } = view;
    let inner = width - 48.0;
    let mut paragraphs = vec![(chart::sentence(profile, texts), colors.ink)];
    paragraphs.push((texts.get("result-reflection"), colors.muted));
    if profile.groups.iter().any(|group| group.instrument.id.as_str() == LEADERSHIP) {
        paragraphs.push((texts.get("result-ask-others"), colors.muted));
    }
    if let Some(words) = chart::then_sentence(profile, texts) {
        paragraphs.insert(1, (words, colors.ink));
    }
    let paragraphs: Vec<_> = paragraphs
        .into_iter()
        .map(|(words, color)| (text::galley(ui, &words, Style::BODY, color, inner.min(760.0)), words, color))
        .collect();
    let height = 52.0 + paragraphs.iter().map(|(galley, ..)| galley.size().y + 8.0).sum::<f32>() + 16.0;
    let rect = Rect::from_min_size(at, vec2(width, height));
    widgets::card(ui, rect, colors);
    let title = texts.get("in-words");
    text::heading(ui, at + vec2(24.0, 20.0), inner, &title, Style::LEAD.semibold(), colors.ink);
    let mut y = at.y + 52.0;
    for (index, (galley, words, color)) in paragraphs.into_iter().enumerate() {
        // The sentence that says the result is read aloud when it comes.
        let role = if index == 0 { Role::Status } else { Role::Label };
        y = text::place(ui, pos2(at.x + 24.0, y), Anchor::Left, galley, color, &words, role).bottom() + 8.0;
    }
    rect.bottom()
}
