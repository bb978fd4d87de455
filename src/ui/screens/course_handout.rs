//! What participants get of a course: its code, its file, a QR code, and words
//! for an invitation.

use super::course_asked::Setup as Asked;
use crate::course::{Course, CourseFile, Draft};
use crate::ui::action::Handout;
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, hairline, heading, label, line, row, space, wrap};
use crate::ui::parts;
use crate::ui::spacing::{CARD_PAD, GAP_L, GAP_M, GAP_S, GAP_XL, GAP_XS, NO_GAP, ROW_PAD};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::{Id, Ui};
use jiff::Timestamp;

/// Side of the QR code beside the course code, and the most of the large one, in
/// points.
const QR: f32 = 152.0;
/// Narrowest words beside it, in points.
const TOLD_LEAST: f32 = 176.0;
const LARGE: f32 = 560.0;

/// The rows: what is given, its icon and the key of its words.
const ROWS: [(Option<Handout>, Icon, &str); 4] = [
    (Some(Handout::File), Icon::Download, "handout-file"),
    (Some(Handout::Code), Icon::Hash, "handout-code"),
    (None, Icon::Group, "handout-qr"),
    (Some(Handout::Invitation), Icon::Copy, "handout-invitation"),
];

/// The card.
pub fn card<'a>(draft: &Draft, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let title = heading(texts.get("handout-title"), Style::LEAD.semibold(), colors.ink);
    let mut parts = vec![title, space(GAP_M), told(draft, view), space(GAP_L)];
    for (what, icon, key) in ROWS {
        if what != ROWS.first().and_then(|(first, ..)| *first) {
            parts.push(hairline(colors));
        }
        let (words, help) = (texts.get(key), texts.get(&format!("{key}-help")));
        let name = format!("{words}. {help}");
        let both = column(
            NO_GAP,
            [
                label(words, Style::COMPACT.medium(), colors.ink).silent(),
                label(help, Style::SMALL, colors.muted).silent(),
            ],
        );
        let row = line(GAP_L, [parts::icon(icon, Style::COMPACT, colors.ink), both]).pad(ROW_PAD);
        parts.push(parts::pressable(row, name, colors, what.map_or(Asked::Large, Asked::HandOut)));
    }
    let floor = texts.count_word(draft.floor.persons());
    let promise = texts.with("handout-promise", &[("count", (&floor).into())]);
    let promise = parts::bullet(Icon::Shield, promise, Style::SMALL, colors.muted);
    parts.extend([hairline(colors), space(GAP_M), promise]);
    column(NO_GAP, parts).card(CARD_PAD, colors)
}

/// What the course is called, its days and its code.
fn told<'a>(draft: &Draft, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let today = view.now.date();
    let name = if draft.name.trim().is_empty() { texts.get("handout-no-name") } else { draft.name.trim().to_owned() };
    let days: Vec<String> =
        draft.rounds.iter().filter_map(|round| round.date).map(|date| texts.date_from(date, today)).collect();
    let code = draft.code.to_string();
    let mut words = vec![label(name.clone(), Style::COMPACT.semibold(), colors.ink)];
    if !draft.workplace.trim().is_empty() {
        words.push(label(draft.workplace.trim().to_owned(), Style::SMALL, colors.muted));
    }
    if !days.is_empty() {
        words.extend([space(GAP_S), label(days.join(", "), Style::SMALL, colors.ink)]);
    }
    words.extend([
        space(GAP_L),
        label(texts.get("courses-code"), Style::SMALL, colors.muted),
        label(code, Style::LEAD.semibold(), colors.ink),
        space(GAP_M),
        label(texts.get("handout-for-all"), Style::SMALL, colors.muted),
    ]);
    let mut parts = vec![column(NO_GAP, words).at_least(TOLD_LEAST)];
    parts.extend(qr_text(draft).map(|text| {
        let name = texts.with("handout-qr-name", &[("name", (&name).into())]);
        parts::qr(Id::unique("qr code"), text, QR, name).wide(QR)
    }));
    parts::outlined(row(GAP_L, parts), GAP_L, colors)
}

/// What the QR code holds; nothing as long as the course is not one.
fn qr_text(draft: &Draft) -> Option<String> {
    let course = draft.make(Timestamp::UNIX_EPOCH)?;
    CourseFile::of(&course, |_, _| None)?.qr_text().ok()
}

/// The QR code of a course alone on its page; gives what was asked for of it,
/// and nothing of it where it is to be closed.
pub fn large(ui: &mut Ui, course: &Course, view: &View<'_>) -> Option<Option<Handout>> {
    let View { texts, colors, .. } = view;
    let text = CourseFile::of(course, |_, _| None).and_then(|file| file.qr_text().ok()).unwrap_or_default();
    let buttons = [
        Button::new(texts.get("handout-qr-close")).icon(Icon::Close).node(colors, None),
        Button::new(texts.get("handout-qr-save")).icon(Icon::Download).node(colors, Some(Handout::Picture)),
    ];
    let head = parts::head(course.name.clone(), texts.get("handout-qr-lead"), buttons, view);
    let name = texts.with("handout-qr-name", &[("name", course.name.as_str().into())]);
    let code = course.code.to_string();
    let body = wrap(
        GAP_XL,
        [
            parts::qr(Id::unique("large qr code"), text, LARGE, name).wide(LARGE),
            column(
                GAP_XS,
                [label(texts.get("courses-code"), Style::BODY, colors.muted), label(code, Style::DISPLAY, colors.ink)],
            )
            .fit(),
        ],
    );
    parts::page(ui, "large-qr", view, column(NO_GAP, [head, body]))
}
