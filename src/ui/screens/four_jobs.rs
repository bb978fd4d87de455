//! «Lederens fire jobber»: ten parts of one's working time over four jobs, as
//! it is and as one wants it, and what has changed since an earlier page.

use super::job_row::JobRow;
use super::sheet_actions;
use super::sheet_asked::Asked;
use super::sheet_reading::{self, Deleting};
use super::sheet_writing::Written;
use crate::plan::{ActionId, Entry, EntryId, Job, Side};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, hairline, heading, label, line, row, wrap};
use crate::ui::parts;
use crate::ui::spacing::{
    CARD_PAD, CONTROL, GAP_L, GAP_S, GAP_XL, GAP_XS, GAP_XXL, LIST_PAD, NO_GAP, WORDS_LEAST, above_and_below,
};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Edge;
use egui::accesskit::Role;
use egui::{Id, Ui};

/// Narrower than this, the two columns stand below each other, in points.
const WIDE: f32 = 960.0;
/// Width of the menu of earlier pages, in points.
const MENU: f32 = 176.0;

/// What is open on the page.
pub struct FourJobs<'a> {
    /// The page that is written on.
    pub entry: &'a Entry,
    /// The one that was chosen to compare it with.
    pub beside: Option<EntryId>,
    /// The page that is to be deleted.
    pub deleting: Deleting,
    /// The action that has just been made.
    pub made: Option<ActionId>,
    /// The job whose parts were changed last.
    pub stepped: Option<(Side, Job)>,
}

/// The table, and what it says in words.
pub fn page<'a>(ui: &Ui, open: FourJobs<'a>, written: &'a mut Written, view: &'a View<'_>) -> Node<'a, Asked> {
    let before = earlier(open.entry, view);
    let chosen = before.iter().position(|other| Some(other.id) == open.beside);
    let whole = before.iter().rposition(|other| other.parts.is_complete());
    let chosen = chosen.or(whole).or(before.len().checked_sub(1));
    let with = chosen.and_then(|place| before.get(place)).copied();
    let is_wide = ui.max_rect().width() >= WIDE;
    let Written { answers, actions } = written;
    let mut rows = vec![head(&open, &before, chosen, is_wide, view)];
    let salt = Id::unique(("four jobs", open.entry.id.to_string()));
    for ((place, job), (_, words)) in Job::ALL.into_iter().enumerate().zip(answers.iter_mut()) {
        let (parts, earlier) = (&open.entry.parts, with.map(|earlier| &earlier.parts));
        rows.extend([hairline(view.colors), JobRow { job, place, parts, earlier, salt, is_wide }.node(words, view)]);
    }
    rows.extend([hairline(view.colors), sums(&open, is_wide, view)]);
    let mut summary = vec![summary(&open, with, actions, view)];
    summary.extend(sheet_reading::question(open.entry, open.deleting, view));
    summary.push(ways(&open, with, view));
    column(
        GAP_L,
        [column(NO_GAP, rows).card(LIST_PAD, view.colors), column(GAP_L, summary).card(CARD_PAD, view.colors)],
    )
}

/// The pages from before the one that is written on, oldest first.
fn earlier<'a>(entry: &Entry, view: &'a View<'_>) -> Vec<&'a Entry> {
    view.contents.journal.of(entry.sheet).take_while(|other| other.id != entry.id).collect()
}

/// What the dots mean, and what the columns are.
fn head<'a>(
    open: &FourJobs<'_>,
    before: &[&Entry],
    chosen: Option<usize>,
    is_wide: bool,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let today = view.now.date();
    let date = open.entry.date;
    let words = if date == today { texts.get("journal-today") } else { texts.date_from(date, today) };
    // The first page has nothing to be told from.
    let mut legend = Vec::new();
    if let Some(chosen) = chosen {
        let dates: Vec<String> = before.iter().map(|entry| texts.date_from(entry.date, today)).collect();
        let ids: Vec<EntryId> = before.iter().map(|entry| entry.id).collect();
        let name = dates.get(chosen).map_or("", String::as_str);
        let name = texts.with("jobs-compare-with", &[("date", name.into())]);
        let read = move |place: usize| ids.get(place).map_or(Asked::Keep, |id| Asked::Read(*id));
        let menu = parts::choose(name, dates, chosen, Edge::Drawn, colors, read).asks(MENU);
        legend.extend([
            line(GAP_S, [parts::dot(false, colors), label(words, Style::SMALL, colors.muted)]).fit(),
            line(GAP_S, [parts::dot(true, colors), menu]).fit(),
        ]);
    } else {
        legend.push(label(words, Style::SMALL, colors.muted).fill());
    }
    let legend = wrap(GAP_L, legend).high(CONTROL).pad(above_and_below(GAP_S));
    if !is_wide {
        return legend;
    }
    let heads = Side::ALL
        .map(|side| heading(texts.get(&format!("jobs-{}", side.tag())), Style::LEAD.semibold(), colors.ink).fill());
    row(GAP_XXL, [legend].into_iter().chain(heads))
}

/// How many parts are given; a screen reader hears what has just been changed.
fn sums<'a>(open: &FourJobs<'_>, is_wide: bool, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let parts = &open.entry.parts;
    let sum = |side: Side| {
        let given = texts.parts_given(parts, side);
        let words = if is_wide {
            given
        } else {
            let of = texts.get(&format!("jobs-{}", side.tag()));
            texts.with("jobs-told", &[("job", (&of).into()), ("given", (&given).into())])
        };
        let stepped = open.stepped.filter(|(of, _)| *of == side);
        let name = stepped.map_or_else(|| words.clone(), |(_, job)| texts.parts_of(parts, side, job));
        label(words, Style::SMALL.medium(), colors.ink).role(Role::Status).named(name).fill()
    };
    let all = label(texts.get("jobs-sum"), Style::SMALL, colors.muted).fill();
    let [now, wished] = Side::ALL.map(sum);
    if is_wide {
        row(GAP_XXL, [all, now, wished]).high(CONTROL)
    } else {
        row(GAP_XXL, [all, column(NO_GAP, [now, wished])]).stacked_gap(NO_GAP).high(CONTROL)
    }
}

/// What has changed and what one wants to change, and «Gjør til tiltak».
fn summary<'a>(
    open: &FourJobs<'_>,
    with: Option<&Entry>,
    actions: &'a mut [sheet_actions::Planned],
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let parts = &open.entry.parts;
    let today = view.now.date();
    let dated = |key: &str, entry: &Entry| {
        let date = texts.date_from(entry.date, today);
        texts.with(key, &[("date", (&date).into())])
    };
    let title = with.map_or_else(|| texts.get("jobs-first"), |earlier| dated("jobs-since", earlier));
    let mut said = vec![heading(title, Style::LEAD.semibold(), colors.ink)];
    let (wanted, moves) = (texts.moved_parts(&parts.wanted()), with.map(|with| parts.since(&with.parts, Side::Now)));
    if parts.is_complete() {
        match with {
            Some(earlier) if !earlier.parts.is_complete() => {
                said.push(label(dated("jobs-earlier-draft", earlier), Style::BODY, colors.muted));
            }
            Some(_) => {
                let moved = texts.moved_parts(&moves.unwrap_or_default());
                let words = match moved.as_str() {
                    "" => texts.get("jobs-none-moved"),
                    moved => texts.with("jobs-sentence", &[("words", (&texts.capitalised(moved)).into())]),
                };
                said.push(label(words, Style::LEAD, colors.ink));
            }
            None => {}
        }
        said.push(label(
            match wanted.as_str() {
                "" => texts.get("jobs-wants-nothing"),
                wanted => texts.with("jobs-wants", &[("words", wanted.into())]),
            },
            Style::BODY,
            colors.muted,
        ));
    } else {
        said.push(label(texts.get("jobs-draft"), Style::BODY, colors.muted));
    }
    said.push(label(texts.get("jobs-yours-alone"), Style::SMALL, colors.muted));
    // The lines beside it say why there is nothing to make it of.
    let make = sheet_actions::make(texts.capitalised(&wanted), texts.get("jobs-wished"), !wanted.is_empty(), view);
    let said = row(GAP_XL, [column(GAP_XS, said).at_least(WORDS_LEAST), make]);
    column(GAP_L, [said].into_iter().chain(sheet_actions::rows(actions, open.made, view)))
}

/// To write on the earlier page, to begin a new one, and to delete this one.
fn ways<'a>(open: &FourJobs<'_>, with: Option<&Entry>, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let today = view.now.date();
    let mut ways = Vec::new();
    if open.entry.date != today {
        ways.push(parts::link(texts.get("journal-new"), colors).icon(Icon::Plus).node(Asked::New));
    }
    if let Some(with) = with {
        let date = texts.date_from(with.date, today);
        let words = texts.with("jobs-write-on", &[("date", (&date).into())]);
        ways.push(parts::link(words, colors).icon(Icon::Pencil).node(Asked::Write(with.id)));
    }
    // What was never kept cannot be deleted.
    let is_kept = view.contents.journal.get(open.entry.id).is_some();
    let bin = is_kept.then(|| sheet_reading::bin(open.entry, open.deleting, view));
    line(GAP_XL, [wrap(GAP_XL, ways)].into_iter().chain(bin)).high(CONTROL)
}
