//! What moved since last time, in words.

use super::method;
use super::result_asked::{Asked, Opened, Part};
use crate::chart::{self, Axis, Profile};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, label, measured, wrap};
use crate::ui::parts;
use crate::ui::spacing::{GAP_L, GAP_XS};
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use egui::accesskit::Role;
use egui::text::{LayoutJob, TextWrapping};
use egui::{Galley, Ui};
use std::sync::Arc;

/// Changes before the rest is a link: the largest.
const SHOWN: usize = 1;

/// The largest change, or that there is none; the way to all of them and to
/// how they are counted.
pub fn lines<'a>(profile: &'a Profile, opened: &Opened, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let told = chart::told_changes(profile);
    let has_previous = profile.series.iter().any(|series| series.previous_date.is_some());
    let (shows_all, shows_method) = (opened.has(Part::Changes), opened.has(Part::Method));
    let mut lines = Vec::new();
    if !has_previous {
        lines.push(label(texts.get("change-first-time"), Style::COMPACT, colors.ink));
    } else {
        lines.push(label(title(profile, view), Style::SMALL, colors.muted));
        if told.is_empty() {
            lines.push(label(texts.get("change-nothing"), Style::COMPACT, colors.ink));
        }
    }
    let count = told.len();
    let shown = if shows_all { count } else { SHOWN };
    lines.extend(told.into_iter().take(shown).map(|axis| change(axis, view)));
    let then = chart::then_sentence(profile, texts);
    lines.extend(then.map(|words| label(words, Style::COMPACT, colors.ink)));
    let method = texts.get(if shows_method { "method-hide" } else { "method-show" });
    let mut links = vec![opened.turns(Part::Method, parts::link(method, colors).icon(Icon::Info))];
    if count > SHOWN {
        let words = if shows_all {
            texts.get("statements-fewer")
        } else {
            texts.with("change-all", &[("count", count.into())])
        };
        let name = texts.with("change-all", &[("count", count.into())]);
        let name = if shows_all { format!("{words}. {name}") } else { name };
        links.push(opened.turns(Part::Changes, parts::link(words, colors).name(name)));
    }
    lines.push(wrap(GAP_L, links));
    if let Some(series) = profile.series.first().filter(|_| shows_method) {
        lines.extend(method::lines(&series.instrument, opened.has(Part::Formula), Asked::Turn(Part::Formula), view));
    }
    column(GAP_XS, lines)
}

fn title(profile: &Profile, view: &View<'_>) -> String {
    let texts = view.texts;
    let mut previous: Vec<_> = profile.series.iter().filter_map(|series| series.previous_date).collect();
    previous.dedup();
    match previous.as_slice() {
        [date] => {
            let date = texts.date_from(*date, view.now.date());
            texts.with("change-since", &[("date", (&date).into())])
        }
        _ => texts.get("change-title"),
    }
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
        job.append(&head, 0.0, Style::COMPACT.semibold().format(colors.accent(axis.marker)));
        let rest = format!(": {}", chart::change_words(change, texts));
        job.append(&rest, 0.0, Style::COMPACT.format(colors.ink));
    }
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}
