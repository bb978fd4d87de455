//! What moved since last time, in words.

use crate::chart::{self, Axis, Profile};
use crate::i18n::Texts;
use crate::scoring::Verdict;
use crate::ui::icons::Icon;
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets;
use egui::accesskit::Role;
use egui::text::{LayoutJob, TextWrapping};
use egui::{Pos2, Rect, Ui, pos2, vec2};

/// What is open in the card.
#[derive(Default)]
pub struct ChangeCard {
    shows_all: bool,
    shows_method: bool,
}

impl ChangeCard {
    /// Shows it at least `min_height` high; gives where it ended.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        at: Pos2,
        width: f32,
        min_height: f32,
        profile: &Profile,
        view: &View<'_>,
    ) -> f32 {
        let View { texts, colors, .. } = view;
        let left = at.x + 24.0;
        let inner = width - 48.0;
        let changed: Vec<&Axis> = profile.axes.iter().filter(|axis| is_told(axis)).collect();
        let shown = if self.shows_all { changed.len() } else { changed.len().min(2) };
        let has_previous = profile.groups.iter().any(|group| group.previous_date.is_some());

        // The card is drawn under what it holds, so its height comes first.
        let rows: Vec<LayoutJob> = changed.iter().take(shown).map(|axis| change_line(axis, inner, view)).collect();
        let rows: Vec<_> = rows.into_iter().map(|job| ui.fonts_mut(|fonts| fonts.layout_job(job))).collect();
        let method: Vec<String> = if self.shows_method {
            profile.groups.first().map(|group| chart::method(&group.instrument, texts)).unwrap_or_default()
        } else {
            Vec::new()
        };
        let method: Vec<_> = method
            .into_iter()
            .map(|words| (text::galley(ui, &words, Style::SMALL, colors.muted, inner), words))
            .collect();
        let plain_key = if !has_previous {
            Some("change-first-time")
        } else if changed.is_empty() {
            Some("change-nothing")
        } else {
            None
        };
        let plain = plain_key.map(|key| texts.get(key));
        let plain = plain.map(|words| (text::galley(ui, &words, Style::BODY, colors.ink, inner), words));
        let has_more = changed.len() > shown;
        let height = 56.0
            + rows.iter().map(|row| row.size().y + 8.0).sum::<f32>()
            + plain.as_ref().map_or(0.0, |(galley, _)| galley.size().y + 8.0)
            + if has_more { 28.0 } else { 0.0 }
            + 32.0
            + method.iter().map(|(galley, _)| galley.size().y + 8.0).sum::<f32>()
            + 12.0;
        let rect = Rect::from_min_size(at, vec2(width, height.max(min_height)));
        widgets::card(ui, rect, colors);
        let title = change_title(profile, texts);
        text::heading(ui, pos2(left, at.y + 20.0), inner, &title, Style::LEAD.semibold(), colors.ink);
        let mut y = at.y + 54.0;
        if let Some((galley, words)) = plain {
            y = text::place(ui, pos2(left, y), Anchor::Left, galley, colors.ink, &words, Role::Label).bottom() + 8.0;
        }
        for galley in rows {
            let words = galley.text().to_owned();
            y = text::place(ui, pos2(left, y), Anchor::Left, galley, colors.ink, &words, Role::Label).bottom() + 8.0;
        }
        if has_more {
            let words = texts.with("show-all", &[("count", changed.len().into())]);
            if widgets::link(ui, pos2(left, y + 10.0), Anchor::Left, None, &words, &words, colors.muted, colors)
                .clicked()
            {
                self.shows_all = true;
            }
            y += 28.0;
        }
        let words = texts.get(if self.shows_method { "method-hide" } else { "method-show" });
        let at = pos2(left, y + 14.0);
        if widgets::link(ui, at, Anchor::Left, Some(Icon::Info), &words, &words, colors.muted, colors).clicked() {
            self.shows_method = !self.shows_method;
        }
        y += 32.0;
        for (galley, words) in method {
            y = text::place(ui, pos2(left, y), Anchor::Left, galley, colors.muted, &words, Role::Label).bottom() + 8.0;
        }
        rect.bottom()
    }
}

fn change_title(profile: &Profile, texts: &Texts) -> String {
    let mut previous: Vec<_> = profile.groups.iter().filter_map(|group| group.previous_date).collect();
    previous.dedup();
    match previous.as_slice() {
        [date] => {
            let date = texts.day_and_month(*date);
            texts.with("change-since", &[("date", (&date).into())])
        }
        _ => texts.get("change-title"),
    }
}

/// Whether there is something to tell: what moved, what cannot be compared,
/// and what was compared on a part of the statements only.
fn is_told(axis: &Axis) -> bool {
    axis.change.as_ref().is_some_and(|change| change.verdict != Verdict::Same || change.steps.len() < change.items)
}

fn change_line(axis: &Axis, width: f32, view: &View<'_>) -> LayoutJob {
    let View { texts, colors, .. } = view;
    let mut job = LayoutJob { wrap: TextWrapping { max_width: width, ..Default::default() }, ..Default::default() };
    let Some(change) = &axis.change else { return job };
    let name = axis.short_title.get(texts.language());
    let head = match change.change {
        Some(amount) => format!("{name} {}", texts.signed(amount)),
        None => name.to_owned(),
    };
    job.append(&head, 0.0, Style::BODY.semibold().format(colors.accent(axis.marker)));
    let rest = format!(" – {}", chart::change_words(change, texts));
    job.append(&rest, 0.0, Style::BODY.format(colors.ink));
    job
}
