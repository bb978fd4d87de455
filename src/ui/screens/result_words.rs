//! «Med ord»: which statements stand highest and lowest, and what moved.

use super::result_asked::{Asked, Opened, Part};
use super::result_changes;
use crate::chart::{self, Profile, Told};
use crate::scoring::{Record, Statement};
use crate::ui::layout::{Node, column, hairline, heading, label, line};
use crate::ui::parts;
use crate::ui::spacing::{CARD_PAD, GAP_M, GAP_S, GAP_XS};
use crate::ui::text::Style;
use crate::ui::view::View;
use egui::accesskit::Role;

/// Radius of a questionnaire's mark beside small words, in points.
pub const MARK: f32 = 4.0;
/// Most of the highest and of the lowest statements before the rest is a link.
const HIGHEST: usize = 3;
const LOWEST: usize = 2;

/// The card.
pub fn card<'a>(profile: &'a Profile, records: &[&'a Record], opened: &Opened, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let mut card = vec![heading(texts.get("in-words"), Style::LEAD.semibold(), colors.ink)];
    for (place, told) in chart::highest_and_lowest(records, texts).into_iter().enumerate() {
        card.push(told_lines(told, place, opened, view));
    }
    card.push(hairline(colors));
    card.push(result_changes::lines(profile, opened, view));
    column(GAP_M, card).card(CARD_PAD, colors)
}

/// «Høyest: tre utsagn med 5, i svært stor grad», and which they are. The
/// first line is read aloud when the result comes.
fn told_lines<'a>(told: Told<'a>, place: usize, opened: &Opened, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let Told { words, statements, is_highest } = told;
    let count = statements.len();
    let is_open = opened.has(Part::Statements(place));
    let most = if is_highest { HIGHEST } else { LOWEST };
    // One more takes no more room than the link to it.
    let shown = if is_open || count == most + 1 { count } else { most };
    let head = label(words.clone(), Style::SMALL, colors.muted);
    let mut lines = vec![if place == 0 { head.role(Role::Status) } else { head }];
    lines.extend(statements.iter().take(shown).map(|one| statement(one, view)));
    if count > most + 1 {
        let rest = texts.count_word(count - most);
        let more = if is_open {
            texts.get("statements-fewer")
        } else {
            texts.with("statements-more", &[("words", (&rest).into())])
        };
        let name = format!("{more}. {words}");
        lines.push(opened.turns(Part::Statements(place), parts::link(more, colors).name(name)));
    }
    column(GAP_XS, lines)
}

/// A statement after the mark of its questionnaire.
fn statement<'a>(one: &Statement<'a>, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let instrument = &one.record.instrument;
    line(
        GAP_S,
        [
            parts::marker(instrument.marker, MARK, Style::SMALL, colors),
            label(chart::statement_words(one, texts), Style::SMALL, colors.ink).fill(),
        ],
    )
}
