//! Choosing what an area is about: in words of one's own, or a part or a
//! statement of the questionnaire.

use super::focus;
use super::plan_area::{body, free, head};
use super::plan_asked::{Asked, Slot, words_id};
use crate::plan::{AreaKind, Focus, MAX_LINE, Plan, Suggestion, suggest};
use crate::scoring::Record;
use crate::ui::layout::{Node, column, hairline, heading, label, line, measured, row, space};
use crate::ui::parts::{self, TextField};
use crate::ui::spacing::{CONTROL, GAP_M, GAP_S, LABEL_PAD, NO_GAP, WORDS_LEAST, above_and_below, sides};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::Id;
use egui::accesskit::Role;

/// Width of «Delt høyest» beside an answer, in points: nothing moves when it
/// comes.
const WORD: f32 = 96.0;

/// A place whose area is being chosen, with the words of one's own that are
/// `written`.
pub fn chooser<'a>(
    slot: Slot,
    written: &'a mut String,
    wanted: Option<Id>,
    may_suggest: bool,
    plan: &Plan,
    record: Option<&'a Record>,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let title = texts.get(free(slot.kind));
    let heading = heading(title.clone(), Style::LEAD.semibold(), colors.ink);
    let words = texts.get("plan-own-words-write");
    let id = words_id(plan.of, slot);
    let is_written = !written.trim().is_empty();
    let written_now = written.clone();
    let field = TextField {
        takes_keyboard: wanted == Some(id),
        entered: Some(Asked::Written(slot)),
        ..TextField::new(written, id, words.clone(), MAX_LINE, colors)
    };
    let use_them = Button::new(texts.get("plan-own-words-use")).enabled(is_written).node(colors, Asked::Written(slot));
    let is_there = slot.area(plan).is_none() && plan.has(slot.kind, &Focus::Own(written_now));
    let told = match (is_there, record, may_suggest) {
        (true, ..) => "plan-own-words-there",
        (_, None, _) => "plan-own-words-alone",
        (_, _, true) => "plan-suggested",
        (_, _, false) => "plan-suggested-later",
    };
    let mut parts = vec![
        label(words, Style::SMALL, colors.muted).silent().pad(LABEL_PAD),
        row(GAP_S, [field.node().at_least(WORDS_LEAST), use_them]),
        space(GAP_M),
        said(told, view),
    ];
    parts.extend(record.map(|record| offered(slot, plan, record, may_suggest, view)));
    column(NO_GAP, [head(slot, heading, &title, None, record, view), body(column(NO_GAP, parts))])
        .pad(above_and_below(GAP_S))
}

/// What is to be known of the list, or of the words: as high as any of it, so
/// that nothing moves.
fn said<'a>(told: &'static str, view: &'a View<'_>) -> Node<'a, Asked> {
    let line = move |key: &str| label::<Asked>(view.texts.get(key), Style::SMALL, view.colors.muted).role(Role::Status);
    let keys = ["plan-suggested", "plan-suggested-later", "plan-own-words-there", "plan-own-words-alone"];
    measured(
        move |ui, width| keys.iter().map(|key| line(key).height(ui, width)).fold(NO_GAP, f32::max),
        move |ui, rect| line(told).show(ui, rect),
    )
}

/// Every part and statement with what was answered, but for those that are in
/// the plan.
fn offered<'a>(slot: Slot, plan: &Plan, record: &'a Record, may_suggest: bool, view: &'a View<'_>) -> Node<'a, Asked> {
    let texts = view.texts;
    let suggestions = if may_suggest { suggest(record) } else { Vec::new() };
    let mut rows = Vec::new();
    let mut offer = |focus: Focus, words: &'a str, answer: &str, style: Style| {
        if plan.has(slot.kind, &focus) {
            return;
        }
        let is_it = |one: &&Suggestion| one.kind == slot.kind && one.focus == focus;
        let word = suggestions.iter().find(is_it).map(|one| texts.get(suggestion(one))).unwrap_or_default();
        let value = focus::value(&focus, record, view);
        let told = texts.with(answer, &[("value", (&value).into())]);
        let name = [words, &told, &word].map(str::to_owned);
        let name = name.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ");
        let ink = view.colors.ink;
        let beside = line(
            GAP_M,
            [
                label(value, Style::COMPACT.medium(), ink).silent().end().fit(),
                label(word, Style::SMALL, view.colors.muted).silent().wide(WORD),
            ],
        );
        let left = label(words, style, ink).silent().fill();
        let words = row(GAP_M, [left, beside.fit()]).stacked_gap(NO_GAP).pad(sides(GAP_S)).high(CONTROL);
        rows.push(hairline(view.colors));
        rows.push(parts::pressable(words, name, view.colors, Asked::Choose(slot, focus)));
    };
    for dimension in &record.instrument.dimensions {
        let title = dimension.title.get(texts.language());
        offer(Focus::Dimension(dimension.id.clone()), title, "plan-average", Style::COMPACT.semibold());
        for item in &dimension.items {
            let text = item.text.get(texts.language());
            offer(Focus::Item(item.id.clone()), text, "plan-answer", Style::COMPACT);
        }
    }
    column(NO_GAP, rows)
}

/// The word for what stands lowest or highest, a tie told as one.
fn suggestion(one: &Suggestion) -> &'static str {
    match (one.kind, one.tied > 1) {
        (AreaKind::Develop, false) => "plan-lowest",
        (AreaKind::Develop, true) => "plan-lowest-tied",
        (AreaKind::Strength, false) => "plan-highest",
        (AreaKind::Strength, true) => "plan-highest-tied",
    }
}
