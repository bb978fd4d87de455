//! What moved since last time, in words.

use crate::chart::{self, Axis, Profile};
use crate::scoring::Verdict;
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, heading, label, measured};
use crate::ui::parts;
use crate::ui::spacing::{CARD_PAD, GAP_S};
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use egui::accesskit::Role;
use egui::text::{LayoutJob, TextWrapping};
use egui::{Galley, Ui};
use std::sync::Arc;

/// Changes before the rest is a link.
const SHOWN: usize = 2;

/// What is open in the card.
#[derive(Default)]
pub struct ChangeCard {
    shows_all: bool,
    shows_method: bool,
}

/// What a person can ask for in the card.
pub enum Asked {
    /// The rest of the changes.
    All,
    /// How they are counted, or no longer.
    Method,
}

impl ChangeCard {
    /// Changes what is open.
    pub fn answer(&mut self, asked: &Asked) {
        match asked {
            Asked::All => self.shows_all = true,
            Asked::Method => self.shows_method = !self.shows_method,
        }
    }

    /// The card.
    pub fn node<'a>(&self, profile: &'a Profile, view: &'a View<'_>) -> Node<'a, Asked> {
        let View { texts, colors, .. } = view;
        let changed: Vec<&Axis> = profile.axes.iter().filter(|axis| is_told(axis)).collect();
        let has_previous = profile.groups.iter().any(|group| group.previous_date.is_some());
        let mut card = vec![heading(title(profile, view), Style::LEAD.semibold(), colors.ink)];
        if !has_previous {
            card.push(label(texts.get("change-first-time"), Style::BODY, colors.ink));
        } else if changed.is_empty() {
            card.push(label(texts.get("change-nothing"), Style::BODY, colors.ink));
        }
        let shown = if self.shows_all { changed.len() } else { SHOWN };
        card.extend(changed.iter().take(shown).map(|axis| change(axis, view)));
        if changed.len() > shown {
            let words = texts.with("show-all", &[("count", changed.len().into())]);
            card.push(parts::link(words, colors).node(Asked::All));
        }
        let words = texts.get(if self.shows_method { "method-hide" } else { "method-show" });
        card.push(parts::link(words, colors).icon(Icon::Info).node(Asked::Method));
        if let Some(group) = profile.groups.first().filter(|_| self.shows_method) {
            let method = chart::method(&group.instrument, texts).into_iter();
            card.extend(method.map(|words| label(words, Style::SMALL, colors.muted)));
        }
        column(GAP_S, card).card(CARD_PAD, colors)
    }
}

fn title(profile: &Profile, view: &View<'_>) -> String {
    let texts = view.texts;
    let mut previous: Vec<_> = profile.groups.iter().filter_map(|group| group.previous_date).collect();
    previous.dedup();
    match previous.as_slice() {
        [date] => {
            let date = texts.date_from(*date, view.now.date());
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

/// What happened to a dimension, its name in its colour.
fn change<'a>(axis: &'a Axis, view: &'a View<'_>) -> Node<'a, Asked> {
    let color = view.colors.ink;
    measured(
        |ui, width| words(ui, axis, width, view).size().y,
        move |ui, rect| {
            let galley = words(ui, axis, rect.width(), view);
            let name = galley.text().to_owned();
            text::place(ui, rect.min, Anchor::Left, galley, color, &name, Role::Label);
            None
        },
    )
}

fn words(ui: &Ui, axis: &Axis, width: f32, view: &View<'_>) -> Arc<Galley> {
    let View { texts, colors, .. } = view;
    let mut job = LayoutJob { wrap: TextWrapping { max_width: width, ..Default::default() }, ..Default::default() };
    if let Some(change) = &axis.change {
        let name = axis.short_title.get(texts.language());
        let head = match change.change {
            Some(amount) => format!("{name} {}", texts.signed(amount)),
            None => name.to_owned(),
        };
        job.append(&head, 0.0, Style::BODY.semibold().format(colors.accent(axis.marker)));
        let rest = format!(" – {}", chart::change_words(change, texts));
        job.append(&rest, 0.0, Style::BODY.format(colors.ink));
    }
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}
