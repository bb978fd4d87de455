//! The code of a session, for a course or for none: to be read aloud, pasted,
//! or held up as a picture.

use crate::group::code;
use crate::scoring::{Record, SessionId};
use crate::ui::action::{Action, Place, Shown};
use crate::ui::handing_in::{HandedTo, Occasion};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, label, row, space, wrap};
use crate::ui::parts;
use crate::ui::spacing::{CARD_MOST, CARD_PAD, GAP_L, GAP_M, GAP_S, GAP_XL, MEASURE, NO_GAP, WORDS_LEAST};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::accesskit::Role;
use egui::{Id, Ui};

/// Side of the picture, in points.
const PICTURE: f32 = 176.0;

/// Shows the page of a finished session.
pub fn show(ui: &mut Ui, view: &View<'_>, session: SessionId, of: Option<Occasion>) -> Option<Action> {
    let View { texts, colors, .. } = view;
    let record = view.contents.history.get(session).filter(|record| record.session.is_finished())?;
    let back = Button::new(texts.get("code-back")).icon(Icon::ArrowLeft);
    let back = back.node(colors, Action::Go(Place::Result(Shown::Session(session))));
    let head = parts::head(texts.get("code-title"), lead(record, of, view), [back], view);
    let limits = parts::bullet(Icon::Shield, texts.get("code-limits"), Style::SMALL, colors.muted).at_most(MEASURE);
    let page = column(NO_GAP, [head, card(record, of, view).at_most(CARD_MOST), space(GAP_L), limits]);
    parts::page(ui, "code", view, page)
}

fn lead(record: &Record, of: Option<Occasion>, view: &View<'_>) -> String {
    let texts = view.texts;
    let (title, date) = (record.instrument.short_title(texts.language()), texts.date(record.session.date));
    let args = [("title", title.into()), ("date", (&date).into())];
    let joined = of.and_then(|of| Some((view.contents.courses.joined(of.course)?, of.round)));
    let Some((joined, round)) = joined else { return texts.with("code-lead", &args) };
    let (course, round) = (joined.called(), super::hand_in::round_name(joined, round, view));
    let [title, date] = args;
    texts.with("code-lead-course", &[title, date, ("course", (&course).into()), ("round", (&round).into())])
}

/// The code, large, and as a picture.
fn card<'a>(record: &'a Record, of: Option<Occasion>, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let session = record.session.id;
    let shown = of.and_then(|Occasion { course, round }| view.handing.code_of(HandedTo { session, course, round }));
    let code = match of {
        Some(_) => shown.map(|shown| shown.code.clone()),
        None => code::of_record(record),
    };
    let Some(code) = code else {
        return label(texts.get("code-making"), Style::BODY, colors.muted).role(Role::Status).card(CARD_PAD, colors);
    };
    let copy = Button::new(texts.get("code-copy")).icon(Icon::Copy).primary(colors);
    let mut words = vec![
        label(code.clone(), Style::TITLE, colors.ink),
        space(GAP_S),
        label(texts.get("code-help"), Style::COMPACT, colors.muted),
    ];
    if let Some(shown) = shown {
        let receipt = shown.receipt.to_string();
        let receipt = texts.with("code-receipt", &[("receipt", (&receipt).into())]);
        words.extend([space(GAP_M), label(receipt, Style::COMPACT, colors.ink)]);
    }
    words.extend([space(GAP_L), wrap(GAP_S, [copy.node(colors, Action::CopyCode(session, of))])]);
    let name = texts.with("code-picture", &[("code", (&code).into())]);
    let picture = parts::qr(Id::unique("contribution code"), code, PICTURE, name).wide(PICTURE);
    row(GAP_XL, [column(NO_GAP, words).at_least(WORDS_LEAST).top(), picture.top()]).card(CARD_PAD, colors)
}
