//! The signs that a group looks for and what it will do, each on a row, the
//! last one the next.

use super::course_asked::Agreed as Asked;
use crate::course::{CourseAction as Deed, LineAt, MAX_COURSE_ACTIONS, MAX_SIGNS, MAX_WORDS};

use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, hairline, label, line, row, space, wrap};
use crate::ui::parts::{self, TextField};
use crate::ui::spacing::{GAP_S, NO_GAP, TARGET, WORDS_LEAST};
use crate::ui::text::Style;
use crate::ui::view::View;
use egui::Id;

/// Width of a date beside the words, in points.
const DATE: f32 = 140.0;

/// What a sign is written in.
pub fn sign_id(place: usize) -> Id {
    Id::unique(("agreed sign", place))
}

/// What something to do is written in.
pub fn deed_id(place: usize) -> Id {
    Id::unique(("agreed deed", place))
}

/// The signs.
pub fn signs<'a>(signs: &'a mut [String], view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let is_full = signs.len() >= MAX_SIGNS;
    let mut parts = Vec::new();
    for (place, text) in signs.iter_mut().enumerate() {
        let is_blank = text.is_empty();
        let number = place + 1;
        let field = field(text, sign_id(place), "agreed-sign", number, Asked::NextSign, view);
        let remove = remove("agreed-sign-remove", number, is_blank, LineAt::Sign(place), view);
        parts.extend([hairline(colors), line(NO_GAP, [field, remove])]);
    }
    parts.push(hairline(colors));
    if is_full {
        let words = texts.with("agreed-signs-full", &[("count", MAX_SIGNS.into())]);
        parts.extend([space(GAP_S), label(words, Style::SMALL, colors.muted)]);
    }
    column(NO_GAP, parts)
}

/// What is to be done, and by when.
pub fn deeds<'a>(deeds: &'a mut [Deed], view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let is_full = deeds.len() >= MAX_COURSE_ACTIONS;
    let mut parts = Vec::new();
    for (place, deed) in deeds.iter_mut().enumerate() {
        let (is_blank, number, due) = (deed.text.is_empty(), place + 1, deed.due);
        let field = field(&mut deed.text, deed_id(place), "agreed-deed", number, Asked::NextDeed, view);
        let mut cells = vec![field.at_least(WORDS_LEAST)];
        if !is_blank {
            let none = texts.get("plan-due-none");
            let date = due.map_or_else(|| none.clone(), |due| texts.date(due));
            let name = texts.with("agreed-due-name", &[("number", number.into()), ("date", (&date).into())]);
            let date = view.date_field(name, due, crate::days::Days::Coming).or_none(none).quiet();
            let date = parts::date(date, move |due| Asked::Due(place, due)).wide(DATE);
            let remove = remove("agreed-deed-remove", number, is_blank, LineAt::Deed(place), view);
            cells.push(wrap(NO_GAP, [date, remove]).fit().whole());
        } else {
            // Room for them, so that the first letter moves nothing.
            cells.push(space(TARGET).wide(DATE + TARGET));
        }
        parts.extend([hairline(colors), row(NO_GAP, cells)]);
    }
    parts.push(hairline(colors));
    if is_full {
        let words = texts.with("agreed-deeds-full", &[("count", MAX_COURSE_ACTIONS.into())]);
        parts.extend([space(GAP_S), label(words, Style::SMALL, colors.muted)]);
    }
    column(NO_GAP, parts)
}

fn field<'a>(
    text: &'a mut String,
    id: Id,
    key: &str,
    number: usize,
    entered: Asked,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let name = texts.with(&format!("{key}-name"), &[("number", number.into())]);
    TextField {
        is_quiet: true,
        is_one_line: false,
        hint: texts.get(&format!("{key}-hint")),
        entered: Some(entered),
        ..TextField::new(text, id, name, MAX_WORDS, colors)
    }
    .node()
    .fill()
}

/// Takes a line out; nothing where there is none yet.
fn remove<'a>(key: &str, number: usize, is_blank: bool, line: LineAt, view: &'a View<'_>) -> Node<'a, Asked> {
    if is_blank {
        return space(TARGET).wide(TARGET);
    }
    let name = view.texts.with(key, &[("number", number.into())]);
    parts::icon_button(TARGET, Icon::Close, name, view.colors, Asked::Remove(line))
}
