//! The open slide of a lesson that is made one's own.

use super::lesson_asked::{Asked, SHORT};
use super::lesson_fields::{Field, What};
use crate::lesson::{Edit, Lesson, Slide, can_hide, can_remove};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, label, line, row, wrap};
use crate::ui::parts::{self, TextField};
use crate::ui::spacing::{GAP_L, GAP_S, GAP_XS, MEASURE, NO_GAP, TARGET};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::Id;

/// What can be done with it, and everything that is written on it.
pub fn content<'a>(
    lesson: &'a Lesson,
    index: usize,
    slide: &'a Slide,
    fields: &'a mut [Field],
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let mut parts = vec![buttons(lesson, index, slide, view)];
    let missing = slide.untranslated(texts.language());
    if missing > 0 {
        let words = texts.with("lesson-untranslated", &[("count", missing.into())]);
        parts.push(label(words, Style::SMALL, colors.muted).at_most(MEASURE));
    }
    parts.extend(slide.picture.as_ref().and_then(|name| {
        let (picture, alt) = (lesson.pictures.get(name)?, slide.alt.as_ref()?);
        Some(parts::picture(picture, alt.get(texts.language()), colors))
    }));
    let mut numbers = Vec::new();
    let mut fields = fields.iter_mut().peekable();
    while let Some(field) = fields.next() {
        let what = field.what.clone();
        let list = what.list(slide);
        if what.is_short() {
            numbers.push(written(field, index, slide, view).wide(SHORT));
        } else {
            parts.push(written(field, index, slide, view));
        }
        if !fields.peek().is_some_and(|next| next.what.is_short()) && !numbers.is_empty() {
            parts.push(row(GAP_L, std::mem::take(&mut numbers)).stacked_gap(GAP_L));
        }
        // After the last line of a list there may be another.
        let next = fields.peek().and_then(|next| next.what.list(slide));
        let is_last = list.as_ref().map(|(list, ..)| list) != next.as_ref().map(|(list, ..)| list);
        if let Some((list, _, true)) = list.filter(|_| is_last) {
            let is_question = list == "questions";
            let (name, words) = if is_question {
                ("slide-add-question", "slide-new-question")
            } else {
                ("slide-add-line", "slide-new-line")
            };
            let edit = Edit::AddLine(index, list, texts.get(words));
            let button = Button::new(texts.get(name)).icon(Icon::Plus).node(colors, Asked::Edit(edit));
            parts.push(wrap(GAP_S, [button]));
        }
    }
    column(GAP_L, parts)
}

/// What can be done with the whole slide.
fn buttons<'a>(lesson: &Lesson, index: usize, slide: &Slide, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let button = |key: &str, is_enabled: bool, edit: Edit| {
        Button::new(texts.get(key))
            .enabled(is_enabled)
            .node_then(colors, move |_, response| (response.clicked() && is_enabled).then_some(Asked::Edit(edit)))
    };
    let last = lesson.slides.len().saturating_sub(1);
    let hide = if slide.hidden { "slide-show" } else { "slide-hide" };
    let gathering = if slide.gathering { "slide-gathering-not" } else { "slide-gathering" };
    let mut buttons = vec![
        button("slide-up", index > 0, Edit::Move(index, true)),
        button("slide-down", index < last, Edit::Move(index, false)),
        button(hide, slide.hidden || can_hide(lesson, index), Edit::Hide(index, !slide.hidden)),
    ];
    if index > 0 {
        buttons.push(button(gathering, true, Edit::Gathering(index, !slide.gathering)));
    }
    buttons.push(button("slide-remove", can_remove(lesson, index), Edit::Remove(index)));
    wrap(GAP_S, buttons)
}

/// A field under its name, and whose words stand in it.
fn written<'a>(field: &'a mut Field, index: usize, slide: &'a Slide, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let what = field.what.clone();
    let (name, is_short) = (what.name(view), what.is_short());
    let mut above = vec![label(name.clone(), Style::COMPACT.semibold(), colors.ink).silent().fill()];
    above.extend(whose(&what, slide, view).map(|words| label(words, Style::SMALL, colors.muted).end()));
    let id = Id::unique(("slide", &slide.id, format!("{what:?}")));
    let text = TextField::new(&mut field.value, id, name.clone(), what.most(), colors);
    let text = TextField { is_one_line: what.is_line(), tells_length: !is_short, ..text }.node();
    let remove = what.list(slide).filter(|(_, can_remove, _)| *can_remove).and_then(|_| match what {
        What::Text(place) => {
            let name = texts.with("slide-remove-line", &[("name", (&name).into())]);
            let asked = Asked::Edit(Edit::RemoveLine(index, place));
            Some(parts::icon_button(TARGET, Icon::Trash, name, colors, asked))
        }
        _ => None,
    });
    let text = match remove {
        Some(remove) => line(GAP_S, [text.fill(), remove]),
        None => text,
    };
    column(GAP_XS, [row(GAP_S, above).stacked_gap(NO_GAP), text]).at_most(MEASURE).top()
}

/// Whose a text is, and in which languages it is where not in this one.
fn whose(what: &What, slide: &Slide, view: &View<'_>) -> Option<String> {
    let What::Text(place) = what else { return None };
    let texts = view.texts;
    let text = slide.text_at(place).filter(|text| !text.is_empty())?;
    let whose = texts.get(if slide.is_edited(place) {
        "slide-whose-own"
    } else if slide.is_own(place) {
        "slide-whose-selvsyn"
    } else {
        "slide-whose-course"
    });
    if text.has(texts.language()) {
        return Some(whose);
    }
    let languages: Vec<String> =
        text.languages().map(|language| texts.get(&format!("lesson-in-{}", language.tag()))).collect();
    let only = texts.with("slide-only-in", &[("languages", (&languages.join(", ")).into())]);
    Some(format!("{whose} · {only}"))
}
