//! What did not count, and why: the code with the words around it, or the name
//! of the file. It stands on this page alone, and until the result is shown.

use super::course_collect_asked::Asked;
use crate::course::Way;
use crate::ui::collect::{CollectAction, CollectView, Uncounted};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, hairline, heading, label, line, row, wrap};
use crate::ui::parts::{self, TextField};
use crate::ui::spacing::{CARD_PAD, GAP_L, GAP_M, GAP_S, GAP_XS, NO_GAP, above_and_below};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::Id;
use egui::accesskit::Role;

/// Least height of the card, in points.
const CARD: f32 = 224.0;
/// Things that are told one by one: a whole file of another kind would make
/// the list endless.
const MOST: usize = 200;
/// Longest mended code, in characters.
const CODE: usize = 100;

/// The card; it stays where it is when the first comes.
pub fn card<'a>(
    mending: &'a mut Option<(u64, String)>,
    collect: &'a CollectView,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let count = collect.uncounted.len();
    let title = texts.with("collect-uncounted", &[("count", count.into())]);
    let title = heading(title, Style::LEAD.semibold(), colors.ink);
    let aside = if count == 0 { "collect-uncounted-none" } else { "collect-uncounted-here" };
    let aside = label(texts.get(aside), Style::SMALL, colors.muted).role(Role::Status);
    let mut rows = Vec::new();
    for one in collect.uncounted.iter().take(MOST) {
        let is_mending = mending.as_ref().is_some_and(|(number, _)| *number == one.number);
        rows.extend([hairline(colors), told(one, is_mending, view)]);
    }
    if count > MOST {
        let more = texts.with("collect-uncounted-more", &[("count", (count - MOST).into())]);
        rows.push(label(more, Style::SMALL, colors.muted));
    }
    let is_open = |number: u64| collect.uncounted.iter().any(|one| one.number == number);
    let mend = mending.as_mut().filter(|(number, _)| is_open(*number)).map(|(_, code)| mend(code, view));
    let list = parts::scrolled(Id::unique("collect-uncounted"), texts, column(NO_GAP, rows));
    let mut parts = vec![row(GAP_M, [title, aside.fill().end()]).stacked_gap(NO_GAP)];
    parts.extend(mend);
    parts.push(list);
    column(GAP_S, parts).card(CARD_PAD, colors).high(CARD).grows()
}

/// One of them, and what can be done about it.
fn told<'a>(one: &'a Uncounted, is_mending: bool, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let mut found = Vec::new();
    let around = |words: &'a str| label(words, Style::COMPACT, colors.ink);
    if !one.before.is_empty() {
        found.push(around(&one.before));
    }
    found.push(label(one.found.as_str(), Style::COMPACT.semibold(), colors.ink));
    if !one.after.is_empty() {
        found.push(around(&one.after));
    }
    let why = match (&one.course, &one.counts_in) {
        (Some(course), _) => texts.with("collect-other-course", &[("course", course.into())]),
        (None, Some(round)) => texts.with("collect-other-round", &[("round", round.into())]),
        (None, None) => texts.reason(one.reason),
    };
    let why = match one.pasted {
        Some((time, line)) => {
            let time = texts.clock(time);
            let place = texts.with("collect-pasted", &[("time", (&time).into()), ("line", line.into())]);
            format!("{place} {why}")
        }
        None => why,
    };
    let words = column(NO_GAP, [wrap(GAP_XS, found), label(why, Style::SMALL, colors.muted)]);
    let icon = match one.way {
        Way::Code => Icon::Hash,
        Way::Paper => Icon::Printer,
        Way::File | Way::Table => Icon::Report,
    };
    let link = |key: &str, asked: Asked| {
        let words = texts.get(key);
        let name = format!("{} {}", words.trim_end_matches('…'), one.found);
        parts::link(words, colors).style(Style::SMALL, colors.ink).name(name).node(asked)
    };
    let mut links = Vec::new();
    if one.can_be_mended && !is_mending {
        links.push(link("collect-mend", Asked::Mend(Some((one.number, one.found.clone())))));
    }
    links.push(link("collect-hide", Asked::Do(CollectAction::HideUncounted(one.number))));
    let links = wrap(GAP_M, links).fit().top();
    line(GAP_M, [parts::icon(icon, Style::COMPACT, colors.muted), row(GAP_L, [words.top(), links]).stacked_gap(GAP_XS)])
        .pad(above_and_below(GAP_S))
}

/// The field where a code is mended.
fn mend<'a>(code: &'a mut String, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let can_take = !code.trim().is_empty();
    let field = TextField::new(code, Id::unique("collect-mend"), texts.get("collect-mend-field"), CODE, colors);
    let field = TextField { takes_keyboard: true, entered: can_take.then_some(Asked::Mended), ..field };
    let take = Button::new(texts.get("collect-codes-take")).enabled(can_take).node(colors, Asked::Mended);
    let leave = Button::new(texts.get("cancel")).node(colors, Asked::Mend(None));
    row(GAP_S, [field.node(), wrap(GAP_S, [take, leave]).fit()])
}
