//! What can be ticked: statements, lines of the plan, what was agreed on last,
//! and the page's own fields.

use super::talk_asked::{Asked, Unfolded};
use crate::chart;
use crate::plan::{Answered, Conversation, Entry, Line, MAX_TEXT, PlannedAction, Prompt, Tick};
use crate::ui::layout::{Node, column, hairline, heading, label, line, row};
use crate::ui::parts::{self, TextField};
use crate::ui::spacing::{CARD_PAD, GAP_L, GAP_M, GAP_S, GAP_XL, GAP_XS, NO_GAP, WORDS_LEAST};
use crate::ui::text::Style;
use crate::ui::view::View;
use egui::Id;

/// Lines of a plan that are offered before the rest is unfolded.
const FIRST: usize = 3;
/// Height of the line over a list, and width of a field's name beside it, in
/// points.
const OVER: f32 = 28.0;
const NAME: f32 = 168.0;

/// One that can be ticked.
struct Row {
    tick: Tick,
    words: String,
    /// What stands at its end.
    aside: String,
    /// Whether it is offered before the rest is unfolded.
    is_first: bool,
}

/// The card.
pub fn card<'a>(
    page: &Entry,
    offered: &Conversation<'_>,
    written: &'a mut [(Prompt, String)],
    unfolded: Unfolded,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let texts = view.texts;
    let mut parts = Vec::new();
    for of_one in offered.statements.chunk_by(|one, other| one.record.session.id == other.record.session.id) {
        let Some(first) = of_one.first() else { continue };
        let title = first.record.instrument.short_title(texts.language());
        let title = texts.with("talk-from-assessment", &[("title", title.into())]);
        let rows: Vec<Row> = of_one.iter().map(|one| statement(one, view)).collect();
        let all = texts.with("talk-all-statements", &[("words", (&texts.count_word(rows.len())).into())]);
        let turned = Unfolded { statements: !unfolded.statements, ..unfolded };
        parts.push(list(page, title, rows, all, unfolded.statements, turned, view));
    }
    if !offered.lines.is_empty() {
        let rows = offered.lines.iter().enumerate().map(|(place, one)| of_plan(place, one, view)).collect();
        let turned = Unfolded { lines: !unfolded.lines, ..unfolded };
        let (title, all) = (texts.get("talk-from-plan"), texts.get("talk-all-lines"));
        parts.push(list(page, title, rows, all, unfolded.lines, turned, view));
    }
    if !offered.agreed.is_empty() {
        let rows = offered.agreed.iter().map(|one| action(one, true, view)).collect();
        parts.push(list(page, texts.get("talk-agreed-before"), rows, String::new(), true, unfolded, view));
    }
    let fields = written.iter_mut().map(|(prompt, words)| field(page, *prompt, words, view));
    parts.push(column(GAP_S, fields));
    column(GAP_XL, parts).card(CARD_PAD, view.colors)
}

/// Rows under a heading, with a way to the rest where there is more.
fn list<'a>(
    page: &Entry,
    title: String,
    mut rows: Vec<Row>,
    all: String,
    is_open: bool,
    turned: Unfolded,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let mut head = vec![heading(title.clone(), Style::COMPACT.semibold(), colors.ink).fill()];
    let has_more = rows.iter().any(|row| !row.is_first && !page.has_ticked(&row.tick));
    if has_more {
        let words = if is_open { texts.get("talk-fewer") } else { all };
        let name = format!("{words}. {title}");
        let link = parts::link(words, colors).name(name).turns(Id::unique(("unfold", &title)), is_open);
        head.push(link.node(Asked::Unfold(turned)));
    }
    // What is taken along is seen, and can be left out again.
    rows.retain(|row| is_open || row.is_first || page.has_ticked(&row.tick));
    let mut parts = vec![line(GAP_M, head).high(OVER)];
    for row in rows {
        parts.extend([hairline(colors), ticked(page, row, view)]);
    }
    column(NO_GAP, parts)
}

fn ticked<'a>(page: &Entry, row: Row, view: &'a View<'_>) -> Node<'a, Asked> {
    let colors = view.colors;
    let Row { tick, words, aside, .. } = row;
    let is_ticked = page.has_ticked(&tick);
    let name = if aside.is_empty() { words.clone() } else { format!("{words}, {aside}") };
    let color = if is_ticked { colors.ink } else { colors.muted };
    let what = line(
        GAP_M,
        [label(words, Style::COMPACT, color).silent().fill(), label(aside, Style::SMALL, colors.muted).silent()],
    );
    let id = Id::unique(("tick", tick.to_string()));
    parts::tick(id, is_ticked, what, name, colors, Asked::Tick(tick, !is_ticked))
}

fn statement(one: &Answered<'_>, view: &View<'_>) -> Row {
    let texts = view.texts;
    let words = one.item.text.get(texts.language()).to_owned();
    let aside = chart::answer_alone(Some(one.answer), None, texts);
    Row { tick: one.tick(), words, aside, is_first: one.is_first }
}

fn of_plan(place: usize, one: &Line<'_>, view: &View<'_>) -> Row {
    match one {
        Line::Action(one) => action(one, place < FIRST, view),
        Line::Area(_, area, _) => {
            let aside = view.texts.get(&format!("talk-{}", area.kind.tag()));
            let words = one.words(view.texts.language()).to_owned();
            Row { tick: one.tick(), words, aside, is_first: place < FIRST }
        }
    }
}

fn action(action: &PlannedAction, is_first: bool, view: &View<'_>) -> Row {
    let aside = action.due.map(|date| view.texts.date_from(date, view.now.date())).unwrap_or_default();
    Row { tick: Tick::Action(action.id), words: action.text.clone(), aside, is_first }
}

/// A field with its own tick.
fn field<'a>(page: &Entry, prompt: Prompt, words: &'a mut String, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let name = texts.get(&format!("prompt-{}", prompt.tag()));
    let tick = Tick::Field(prompt);
    let is_ticked = page.has_ticked(&tick);
    let told = texts.with("talk-take-along", &[("name", (&name).into())]);
    let color = if is_ticked { colors.ink } else { colors.muted };
    let words_of = label(name.clone(), Style::COMPACT, color).silent();
    let id = Id::unique(("tick field", prompt.tag()));
    let ticked = parts::tick(id, is_ticked, words_of, told, colors, Asked::Tick(tick, !is_ticked));
    let id = Id::unique(("talk", page.id.to_string(), prompt.tag()));
    let field = TextField::new(words, id, name, MAX_TEXT, colors);
    let field = TextField { is_one_line: false, ..field }.node();
    row(GAP_L, [ticked.wide(NAME).top(), field.at_least(WORDS_LEAST).top()]).stacked_gap(GAP_XS)
}
