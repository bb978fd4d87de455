//! The way on from a result, and what is to be known about it.

use super::result_asked::Asked;
use super::result_words::MARK;
use super::talk_way;
use crate::chart::Profile;
use crate::instrument::LEADERSHIP;
use crate::scoring::Record;
use crate::ui::action::{Action, Place};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, filler, heading, label, line, row};
use crate::ui::parts;
use crate::ui::spacing::{CARD_PAD, GAP_L, GAP_S, GAP_XL, GAP_XS, MEASURE, NO_GAP};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::epaint::MarginF32;

/// Narrowest column of words beside the button, in points.
const WORDS: f32 = 168.0;
/// Beside a help text under a link with an icon.
const HELP_PAD: MarginF32 = MarginF32 { left: GAP_XL, ..MarginF32::ZERO };

/// «Neste steg»: the newest plan of the sessions, or a first one for the
/// newest of them. What a corrected copy has replaced has none. It is the
/// page's primary call, unless something else is.
pub fn card<'a>(records: &[&'a Record], is_primary: bool, view: &'a View<'_>) -> Option<Node<'a, Action>> {
    let View { texts, colors, .. } = view;
    let has_plan = |record: &Record| view.contents.plans.of(&view.contents.history, record).is_some();
    let current = records.iter().filter(|record| !record.is_superseded);
    let record = current.max_by_key(|record| (has_plan(record), record.key()))?;
    let (words, button) = if has_plan(record) { ("next-open", "plan-open") } else { ("next-make", "plan-make") };
    let mut said = vec![
        heading(texts.get("next-title"), Style::LEAD.semibold(), colors.ink),
        label(texts.get("next-question"), Style::SMALL, colors.ink),
        label(texts.get(words), Style::SMALL, colors.muted),
    ];
    if records.len() > 1 {
        let title = record.instrument.short_title(texts.language());
        let mark = parts::marker(record.instrument.marker, MARK, Style::SMALL, colors);
        said.push(line(GAP_S, [mark, label(title, Style::SMALL, colors.muted).fill()]));
    }
    let plan = Button::new(texts.get(button)).tall();
    let plan = if is_primary { plan.primary(colors) } else { plan };
    let plan = plan.node(colors, Action::Go(Place::Plan(record.session.id.into())));
    let ways = column(GAP_S, [plan, talk_way::button(record.session.id.into(), view)]).fit();
    Some(row(GAP_L, [column(GAP_XS, said).at_least(WORDS), ways.whole()]).card(CARD_PAD, colors))
}

/// What the numbers are not.
pub fn notes<'a>(profile: &Profile, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let mut notes = vec![texts.get("result-reflection")];
    if profile.series.iter().any(|series| series.instrument.id.as_str() == LEADERSHIP) {
        notes.extend(["result-ask-others", "result-ask-sources"].map(|key| texts.get(key)));
    }
    column(GAP_S, notes.into_iter().map(|words| label(words, Style::SMALL, colors.muted).at_most(MEASURE)))
}

/// Locked, and how to correct it; and the starting point, rated again.
pub fn links<'a>(record: &Record, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let history = &view.contents.history;
    let id = record.session.id;
    let key = if record.is_superseded { "result-superseded" } else { "result-locked" };
    let locked = row(
        GAP_L,
        [
            parts::bullet(Icon::Lock, texts.get(key), Style::SMALL, colors.muted).fit().whole(),
            parts::link(texts.get("result-correct"), colors).node(Action::Correct(id)).whole(),
            filler(),
        ],
    );
    let then_key = match history.then_test(id).map(|then| then.session.is_finished()) {
        Some(true) => None,
        Some(false) => Some("then-continue"),
        None => Some("then-start").filter(|_| history.previous(record).is_some()),
    };
    let mut links = vec![locked.stacked_gap(NO_GAP)];
    if let Some(key) = then_key {
        let help = label(texts.get("then-help"), Style::SMALL, colors.muted).at_most(MEASURE);
        links.push(parts::link(texts.get(key), colors).icon(Icon::Undo).node(Action::StartThenTest(id)));
        links.push(help.pad(HELP_PAD));
    }
    column(GAP_S, links)
}
