//! The last plan in the person's own words, and what came of it.

use super::focus;
use crate::plan::{Area, AreaKind, Focus, MAX_TEXT, Plan};
use crate::scoring::Record;
use crate::ui::layout::{Node, column, hairline, label, line, space};
use crate::ui::parts::{self, TextField};
use crate::ui::spacing::{CONTROL, GAP_M, GAP_S, GAP_XS, LABEL_PAD};
use crate::ui::text::Style;
use crate::ui::view::View;
use egui::{Id, Ui};

/// Radius of a questionnaire's mark, in points.
const MARK: f32 = 4.0;

/// What to do with the areas beside «Hva gjorde du?».
pub enum CarryOn<'a, M> {
    /// Nothing: it is only looked back.
    Never,
    /// Each can be taken into this plan; what is asked for then.
    Into(&'a Plan, fn(Area) -> M),
}

/// The words of an area, quoted as they were written.
fn quotes(area: &Area, view: &View<'_>) -> Vec<String> {
    let written = area.actions.iter().map(|action| action.text.as_str()).chain([area.text.as_str()]);
    let quotes: Vec<String> = written
        .map(str::trim)
        .filter(|text| !text.is_empty())
        .map(|text| view.texts.with("quoted", &[("text", text.into())]))
        .collect();
    if quotes.is_empty() { vec![view.texts.get("plan-last-nothing")] } else { quotes }
}

/// The areas of an earlier plan, which was made after `record`, or those of one
/// kind; what came of each is written in `plan`.
pub fn areas<'a, M: 'a>(
    ui: &Ui,
    plan: &'a mut Plan,
    record: &'a Record,
    kind: Option<AreaKind>,
    carry_on: CarryOn<'_, M>,
    view: &'a View<'_>,
) -> Node<'a, M> {
    let of = plan.of;
    let mut parts = Vec::new();
    let areas = plan.areas.iter_mut().enumerate();
    for (index, area) in areas.filter(|(_, area)| kind.is_none_or(|kind| area.kind == kind)) {
        if !parts.is_empty() {
            parts.push(hairline(view.colors));
        }
        let carry_on = match &carry_on {
            CarryOn::Never => None,
            CarryOn::Into(current, asked) => Some(carry_on_link(ui, area, current, *asked, record, view)),
        };
        let id = Id::unique(("outcome", of.to_string(), index));
        let mut words = words(area, record, view);
        words.push(outcome(id, area, record, view));
        words.extend(carry_on);
        parts.push(column(0.0, words));
    }
    column(GAP_M, parts)
}

/// What it is tied to, and what the person wrote.
fn words<'a, M: 'a>(area: &Area, record: &'a Record, view: &'a View<'_>) -> Vec<Node<'a, M>> {
    let colors = view.colors;
    let dimension = focus::dimension(&area.focus, &record.instrument, view);
    let mut words = Vec::new();
    if !dimension.is_empty() {
        let marker = record.instrument.marker;
        words.push(line(
            GAP_S,
            [
                parts::marker(marker, MARK, Style::SMALL, colors),
                label(dimension, Style::SMALL.semibold(), colors.accent(marker)).fill(),
            ],
        ));
    }
    if !matches!(area.focus, Focus::Dimension(_)) {
        words.push(label(focus::statement(&area.focus, &record.instrument, view), Style::SMALL, colors.muted));
    }
    for quote in quotes(area, view) {
        words.extend([space(GAP_XS), label(quote, Style::COMPACT, colors.ink)]);
    }
    // What was to be seen stands right over whether it was.
    for (key, text) in [("plan-support", &area.support), ("plan-sign", &area.sign)] {
        if !text.trim().is_empty() {
            let quote = view.texts.with("quoted", &[("text", text.trim().into())]);
            words.push(label(view.texts.get(key), Style::SMALL, colors.muted).pad(LABEL_PAD));
            words.push(label(quote, Style::COMPACT, colors.ink));
        }
    }
    words
}

/// «Hva gjorde du?», or «Så du det?» under what was to be seen.
fn outcome<'a, M: 'a>(id: Id, area: &'a mut Area, record: &Record, view: &'a View<'_>) -> Node<'a, M> {
    let View { texts, colors, .. } = view;
    let name = focus::name(&area.focus, &record.instrument, view);
    let question = texts.outcome_question(area);
    let name = texts.with("plan-thoughts-name", &[("question", (&question).into()), ("name", (&name).into())]);
    let hint = texts.get("plan-outcome-hint");
    let field = TextField::new(&mut area.outcome, id, name, MAX_TEXT, colors);
    column(
        0.0,
        [
            label(question, Style::SMALL, colors.muted).pad(LABEL_PAD),
            TextField { hint, is_one_line: false, ..field }.node(),
        ],
    )
}

/// The way of an area into the plan that is made now, or why there is none.
fn carry_on_link<'a, M: 'a>(
    ui: &Ui,
    area: &Area,
    current: &Plan,
    asked: fn(Area) -> M,
    record: &Record,
    view: &'a View<'_>,
) -> Node<'a, M> {
    let View { texts, colors, .. } = view;
    let told = |key: &str| line(0.0, [label(texts.get(key), Style::SMALL, colors.muted).fill()]).high(CONTROL);
    let now = current.of.session().and_then(|session| view.contents.history.get(session));
    if now.is_some_and(|now| !area.focus.is_same_in(&record.instrument, &now.instrument)) {
        // Under the same id stands something else now, or nothing.
        return told("plan-not-carried-on");
    }
    if current.has(area.kind, &area.focus) {
        return told("plan-carried-on");
    }
    if !current.has_room_for(area) {
        return space(CONTROL);
    }
    let name = focus::name(&area.focus, &record.instrument, view);
    let name = texts.with("plan-carry-on-name", &[("name", (&name).into())]);
    let accent = colors.accent(record.instrument.marker);
    line(0.0, [parts::call(ui, texts.get("plan-carry-on"), name, accent, colors, asked(area.carried_on()))])
}
