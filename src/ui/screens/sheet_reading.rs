//! An earlier page of a worksheet, to be read beside the one that is written
//! on, and the way to be rid of it.

use super::sheet_actions;
use super::sheet_asked::Asked;
use crate::plan::{Entry, EntryId};
use crate::ui::action::Action;
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, drawn, heading, label, line, row, space, wrap};
use crate::ui::parts;
use crate::ui::spacing::{CONTROL, GAP_L, GAP_M, GAP_S, GAP_XL, GAP_XS, MEASURE, NO_GAP};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::{self, Button};
use egui::accesskit::Role;
use egui::epaint::MarginF32;
use egui::{Key, Vec2};

/// Round an earlier page; the button at its end has room of its own.
const READ_PAD: MarginF32 = MarginF32 { left: GAP_XL, right: GAP_M, top: GAP_S, bottom: GAP_XL };

/// A page that is to be deleted, and what has the keyboard of what is asked.
#[derive(Clone, Copy, Default)]
pub struct Deleting {
    /// The page that is asked about.
    pub page: Option<EntryId>,
    /// Whether what changes nothing takes the keyboard now.
    pub takes_keyboard: bool,
    /// The page whose button gets it back.
    pub gives_back: Option<EntryId>,
}

/// An earlier page, with a way to older and newer ones.
pub fn reading<'a>(
    beside: Option<EntryId>,
    earlier: &[&Entry],
    deleting: Deleting,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let title = heading(texts.get("journal-earlier"), Style::LEAD.semibold(), colors.ink).fill();
    let place = earlier.iter().position(|entry| Some(entry.id) == beside);
    let place = place.unwrap_or(earlier.len().saturating_sub(1));
    let Some(entry) = earlier.get(place) else {
        let words = texts.get("journal-earlier-none");
        let words = label(words, Style::BODY, colors.muted).at_most(MEASURE);
        return column(GAP_XS, [line(NO_GAP, [title]).high(CONTROL), words]);
    };
    let older = place.checked_sub(1).and_then(|place| earlier.get(place));
    let newer = earlier.get(place + 1);
    let way = |other: Option<&&Entry>, icon: Icon, key: &str| match other {
        Some(other) => parts::icon_button(CONTROL, icon, texts.get(key), colors, Asked::Read(other.id)),
        // Nothing moves where it is missing.
        None => space(CONTROL).wide(CONTROL),
    };
    let ways = [way(older, Icon::ArrowLeft, "journal-older"), way(newer, Icon::ArrowRight, "journal-newer")];
    column(
        GAP_XS,
        [
            line(GAP_XS, [title].into_iter().chain(ways)).high(CONTROL),
            parts::outlined(read(entry, deleting, view), READ_PAD, colors),
        ],
    )
}

/// What is written on an earlier page, and what can be done with it.
fn read<'a>(entry: &Entry, deleting: Deleting, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let date = label(texts.date(entry.date), Style::SMALL, colors.muted).fill();
    let head = line(GAP_S, [date, bin(entry, deleting, view)]);
    let mut answers: Vec<_> = entry
        .sheet
        .prompts()
        .iter()
        .map(|prompt| {
            let question = texts.get(&format!("prompt-{}", prompt.tag()));
            let (words, color) = match entry.text(*prompt) {
                "" => (texts.get("journal-empty-answer"), colors.muted),
                words => (words.to_owned(), colors.ink),
            };
            column(GAP_XS, [label(question, Style::COMPACT.semibold(), colors.ink), label(words, Style::BODY, color)])
        })
        .collect();
    answers.extend(sheet_actions::told(entry.id, view));
    let go_on = parts::link(texts.get("journal-edit"), colors).icon(Icon::Pencil).node(Asked::Write(entry.id));
    answers.push(row(NO_GAP, [go_on]));
    let mut parts = vec![head];
    parts.extend(question(entry, deleting, view));
    parts.push(column(GAP_L, answers).pad(MarginF32 { right: GAP_M, ..MarginF32::ZERO }));
    column(GAP_S, parts)
}

/// The button that deletes a page.
pub fn bin<'a>(entry: &Entry, deleting: Deleting, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let date = texts.date(entry.date);
    let name = texts.with("journal-delete", &[("date", (&date).into())]);
    let (page, takes_keyboard) = (entry.id, deleting.gives_back == Some(entry.id));
    drawn(Vec2::splat(CONTROL), move |ui, rect| {
        let response = widgets::icon_button(ui, rect.center(), CONTROL, Icon::Trash, &name, colors);
        if takes_keyboard {
            response.request_focus();
        }
        response.clicked().then_some(Asked::Delete(page))
    })
}

/// What is asked where actions of a page are open that is to be deleted.
pub fn question<'a>(entry: &Entry, deleting: Deleting, view: &'a View<'_>) -> Option<Node<'a, Asked>> {
    let View { texts, colors, .. } = view;
    let page = deleting.page.filter(|page| *page == entry.id)?;
    let count = view.contents.plans.open_from(page).count();
    let named = |key: &str| texts.with(key, &[("count", count.into())]);
    let words = texts.capitalised(&texts.count_word(count));
    let words = texts.with("journal-delete-ask", &[("count", count.into()), ("words", (&words).into())]);
    let delete = |takes_actions: bool| Asked::Do(Action::DeletePage { page, takes_actions });
    let keep = Button::new(texts.get("journal-delete-not"));
    let buttons = [
        keep.node_with_keyboard(deleting.takes_keyboard, colors, Asked::Keep),
        Button::new(named("journal-delete-page-alone")).color(colors.danger).node(colors, delete(false)),
        Button::new(named("journal-delete-actions-too")).color(colors.danger).node(colors, delete(true)),
    ];
    let asked = column(GAP_S, [label(words, Style::COMPACT, colors.ink).role(Role::Alert), wrap(GAP_S, buttons)]);
    Some(asked.behind(|ui, _| ui.input(|input| input.key_pressed(Key::Escape)).then_some(Asked::Keep)))
}
