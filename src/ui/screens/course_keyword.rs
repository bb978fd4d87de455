//! Keywords in a list, each on a row: what was said, whether it is clear in the
//! personnel policy, and who follows it up.

use super::course_asked::Said as Asked;
use crate::course::{InPolicy, MAX_WORDS, Said};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, balanced, column, hairline, heading, label, line, row, space};
use crate::ui::parts::{self, TextField};
use crate::ui::spacing::{GAP_S, LABEL_PAD, NO_GAP, TARGET, WORDS_LEAST};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Edge;
use egui::{Id, Ui};

/// From this width on the answers stand beside the words, in points.
const WIDE: f32 = 900.0;
/// Width of a role, and of the answer where it is a list, in points.
const ROLE: f32 = 168.0;
const ANSWER: f32 = 136.0;

/// How wide the rows are.
#[derive(Clone, Copy, PartialEq)]
pub enum Columns {
    /// The answers are circles beside the words.
    Beside,
    /// They are a list under them.
    Under,
}

impl Columns {
    /// In the room of the page.
    pub fn of(ui: &Ui) -> Self {
        if ui.max_rect().width() >= WIDE { Self::Beside } else { Self::Under }
    }
}

/// What a keyword is written in.
pub fn text_id(list: usize, row: usize) -> Id {
    Id::unique(("keyword", list, row))
}

fn key(policy: InPolicy) -> String {
    format!("said-policy-{}", policy.tag())
}

/// The names over the columns.
pub fn head<'a>(columns: Columns, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let question = texts.get("said-policy");
    if columns == Columns::Under {
        return label(question, Style::SMALL, colors.muted);
    }
    let answers = InPolicy::ALL.map(|policy| {
        let width = parts::circles_width(1);
        balanced(texts.get(&key(policy)), Style::COLUMN, colors.muted).silent().center().wide(width).bottom()
    });
    let width = parts::circles_width(InPolicy::ALL.len());
    let question = balanced(question, Style::COLUMN, colors.ink).center();
    let answers = column(NO_GAP, [question, line(NO_GAP, answers)]).wide(width);
    let role = label(texts.get("said-role"), Style::COLUMN, colors.muted).silent().wide(ROLE).bottom();
    line(GAP_S, [space(NO_GAP).fill(), answers.bottom(), role, space(TARGET).wide(TARGET)])
}

/// A list; `has_answers` where it is asked about the policy.
pub fn list<'a>(
    place: usize,
    title: Option<String>,
    rows: &'a mut [Said],
    columns: Columns,
    has_answers: bool,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let colors = view.colors;
    let mut parts = Vec::new();
    parts.extend(title.map(|title| heading(title, Style::COMPACT.semibold(), colors.ink).pad(LABEL_PAD)));
    for (number, said) in rows.iter_mut().enumerate() {
        parts.extend([hairline(colors), keyword((place, number), said, columns, has_answers, view)]);
    }
    parts.push(hairline(colors));
    column(NO_GAP, parts)
}

fn keyword<'a>(
    at: (usize, usize),
    said: &'a mut Said,
    columns: Columns,
    has_answers: bool,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let Said { text, policy, role, .. } = said;
    let (is_next, policy) = (text.is_empty(), *policy);
    let number = at.1 + 1;
    let named = |key: &str, words: &str| texts.with(key, &[("number", number.into()), ("text", words.into())]);
    let remove = if is_next {
        space(TARGET).wide(TARGET)
    } else {
        parts::icon_button(TARGET, Icon::Close, named("said-remove", text), colors, Asked::Remove(at))
    };
    let question = named("said-policy-name", text);
    let role_name = named("said-role-name", text);
    let field = TextField {
        is_quiet: true,
        is_one_line: false,
        hint: texts.get("said-hint"),
        entered: Some(Asked::Next(at.0)),
        ..TextField::new(text, text_id(at.0, at.1), named("said-name", ""), MAX_WORDS, colors)
    };
    let field = field.node();
    if is_next || !has_answers {
        return line(GAP_S, [field.fill(), remove]);
    }
    let role = TextField {
        is_quiet: true,
        hint: texts.get("said-role-hint"),
        ..TextField::new(role, Id::unique(("keyword role", at)), role_name, MAX_WORDS, colors)
    };
    let role = role.node().wide(ROLE);
    let chosen = InPolicy::ALL.iter().position(|one| Some(*one) == policy);
    let answer =
        move |place: Option<usize>| Asked::Policy(at, place.and_then(|place| InPolicy::ALL.get(place)).copied());
    let words = InPolicy::ALL.map(|policy| texts.get(&key(policy)));
    if columns == Columns::Beside {
        let names = words.iter().map(|words| format!("{question} {words}")).collect();
        let circles = parts::circles(Id::unique(("keyword policy", at)), names, chosen, colors, answer);
        return line(GAP_S, [field.fill(), circles, role, remove]);
    }
    let none = texts.get("said-policy-none");
    let options: Vec<String> = std::iter::once(none).chain(words).collect();
    let selected = chosen.map_or(0, |place| place + 1);
    let name = format!("{question} {}", options.get(selected).map_or("", String::as_str));
    let answer =
        parts::choose(name, options, selected, Edge::PointedAt, colors, move |place| answer(place.checked_sub(1)));
    let role = line(GAP_S, [role.fill(), remove]).at_least(WORDS_LEAST);
    column(NO_GAP, [field.fill(), row(GAP_S, [answer.wide(ANSWER), role]).stacked_gap(NO_GAP)])
}
