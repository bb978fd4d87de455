//! A worksheet of the journal: today's page, and what was written before
//! beside it.

use super::search::{self, Found, Search, around};
use super::sheets::{self, Here};
use crate::plan::{Entry, EntryId, MAX_TEXT, Prompt, Sheet};
use crate::ui::action::{Action, Place};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, heading, label, line, row, space};
use crate::ui::parts::{self, TextField};
use crate::ui::spacing::{CARD_PAD, CONTROL, GAP_L, GAP_M, GAP_S, GAP_XL, GAP_XS, GAP_XXL, MEASURE, WORDS_LEAST};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::epaint::MarginF32;
use egui::{Id, Ui};

/// Width of the earlier pages, in points.
const EARLIER: f32 = 376.0;
/// Round an earlier page; the button at its end has room of its own.
const READ_PAD: MarginF32 = MarginF32 { left: GAP_XL, right: GAP_M, top: GAP_S, bottom: GAP_XL };
/// Width of the field that searches, in points.
const SEARCH: f32 = 200.0;
/// Narrowest page that is written on beside them, in points.
const WRITING_LEAST: f32 = 420.0;

/// The pages that lie open.
#[derive(Default)]
pub struct JournalScreen {
    /// The page that is written on, also while it is still empty.
    open: Option<Entry>,
    /// The earlier page beside it.
    beside: Option<EntryId>,
    search: Search,
    /// The page of a conversation that was found, to be opened.
    talk: Option<EntryId>,
}

/// What a person can ask for on the page, besides writing.
#[derive(Clone)]
enum Asked {
    /// Something of the application.
    Do(Action),
    /// A new page to write on.
    New,
    /// An earlier page, to write on.
    Write(EntryId),
    /// An earlier page, to read.
    Read(EntryId),
    /// A page that was found.
    Found(Sheet, EntryId),
}

impl JournalScreen {
    /// Shows a worksheet.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, sheet: Sheet) -> Option<Action> {
        let texts = view.texts;
        let entry = self.open(sheet, view);
        let mut written: Vec<(Prompt, String)> =
            sheet.prompts().iter().map(|prompt| (*prompt, entry.text(*prompt).to_owned())).collect();
        let earlier: Vec<&Entry> = view.journal.of(sheet).filter(|other| other.id != entry.id).collect();
        let key = sheets::key(sheet);
        let wanted = self.search.wanted();
        let has_any = wanted.is_some() || view.journal.iter().next().is_some();
        let search = has_any.then(|| self.search.field(ui, "journal", view).wide(SEARCH).top());
        let buttons = search.into_iter().chain([sheets::blank(sheet, view)]);
        let head = sheets::head(texts.get(key), texts.get(&format!("{key}-lead")), buttons, Here::Sheet(sheet), view);
        let found = wanted.as_ref().map_or_else(Vec::new, |wanted| found(wanted, view));
        let pages = if wanted.is_some() {
            search::list(&found, texts.get("search-help-journal"), view)
        } else {
            let pages = [
                writing(&entry, &mut written, view).at_least(WRITING_LEAST).top(),
                reading(self.beside, &earlier, view).wide(EARLIER).top(),
            ];
            row(GAP_XXL, pages).stacked_gap(GAP_XL)
        };
        let pages = if wanted.is_some() { pages.grows() } else { pages };
        let page = column(0.0, [head.map(Asked::Do), space(GAP_L), pages]);
        let asked = parts::page(ui, sheet.tag(), view, page);
        // What is written is kept, whatever else is asked for.
        let mut changed = entry.clone();
        for (prompt, words) in written {
            if words != entry.text(prompt) {
                changed.set_text(prompt, words);
            }
        }
        if changed != entry {
            self.open = Some(changed.clone());
            return Some(Action::SavePage(changed));
        }
        match asked? {
            Asked::Do(action) => return Some(action),
            Asked::New => self.open = None,
            Asked::Write(id) => self.open = view.journal.get(id).cloned(),
            Asked::Read(id) => self.beside = Some(id),
            Asked::Found(of, id) => {
                self.search.clear();
                (self.beside, self.talk) = (Some(id), of.with().map(|_| id));
                if of != sheet {
                    return Some(Action::Go(Place::Journal(of)));
                }
            }
        }
        None
    }

    /// The page of a conversation that was found; once.
    pub fn take_talk(&mut self) -> Option<EntryId> {
        self.talk.take()
    }

    /// The page that is written on: the one that was opened, or today's, or a
    /// new one.
    fn open(&mut self, sheet: Sheet, view: &View<'_>) -> Entry {
        let today = view.now.date();
        let kept = self.open.take().filter(|entry| entry.sheet == sheet);
        let entry = match kept {
            // What is kept in the journal rules: it may have been taken back.
            Some(entry) => view.journal.get(entry.id).cloned().unwrap_or(entry),
            None => {
                let of_today = view.journal.of(sheet).rev().find(|entry| entry.date == today);
                of_today.cloned().unwrap_or_else(|| Entry::new(sheet, today, jiff::Timestamp::UNIX_EPOCH))
            }
        };
        self.open = Some(entry.clone());
        entry
    }
}

/// An earlier page, with a way to older and newer ones.
fn reading<'a>(beside: Option<EntryId>, earlier: &[&Entry], view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let title = heading(texts.get("journal-earlier"), Style::LEAD.semibold(), colors.ink).fill();
    let place = earlier.iter().position(|entry| Some(entry.id) == beside);
    let place = place.unwrap_or(earlier.len().saturating_sub(1));
    let Some(entry) = earlier.get(place) else {
        let words = texts.get("journal-earlier-none");
        let words = label(words, Style::BODY, colors.muted).at_most(MEASURE);
        return column(GAP_XS, [line(0.0, [title]).high(CONTROL), words]);
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
            parts::outlined(read(entry, view), READ_PAD, colors),
        ],
    )
}

/// The pages of every worksheet that have what is wanted, newest first.
fn found(wanted: &str, view: &View<'_>) -> Vec<Found<Asked>> {
    let texts = view.texts;
    let found = view.journal.iter().rev().filter_map(|entry| {
        let date = texts.date(entry.date);
        let sheet = texts.get(sheets::key(entry.sheet));
        let texts_of = || entry.sheet.prompts().iter().map(|prompt| entry.text(*prompt));
        let words = texts_of().find_map(|text| around(text, wanted));
        let is_of_date = [date.to_lowercase(), entry.date.to_string()].iter().any(|date| date.contains(wanted));
        if words.is_none() && !is_of_date {
            return None;
        }
        let begins = || texts_of().find(|text| !text.is_empty()).map(|text| around(text, "").unwrap_or_default());
        let words = words.or_else(begins);
        Some(Found { title: format!("{date} · {sheet}"), words, asked: Asked::Found(entry.sheet, entry.id) })
    });
    found.collect()
}

/// The page that is written on.
fn writing<'a>(entry: &Entry, written: &'a mut [(Prompt, String)], view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let is_today = entry.date == view.now.date();
    let date = texts.date(entry.date);
    let title = if is_today {
        format!("{}, {date}", texts.get("journal-today"))
    } else {
        texts.with("journal-page-of", &[("date", (&date).into())])
    };
    let mut head = vec![heading(title, Style::LEAD.semibold(), colors.ink).fill().at_least(WORDS_LEAST)];
    if !is_today {
        head.push(Button::new(texts.get("journal-new")).icon(Icon::Plus).node(colors, Asked::New));
    }
    let questions = written.iter_mut().map(|(prompt, words)| {
        let question = texts.get(&format!("prompt-{}", prompt.tag()));
        let id = Id::unique(("journal", entry.id.to_string(), prompt.tag()));
        let field = TextField::new(words, id, question.clone(), MAX_TEXT, colors);
        let mut parts = vec![heading(question, Style::BODY.semibold(), colors.ink), space(GAP_XS)];
        parts.extend(help(*prompt, view).map(|words| label(words, Style::SMALL, colors.muted)));
        parts.extend([space(GAP_S), TextField { is_one_line: false, ..field }.node()]);
        column(0.0, parts)
    });
    column(
        GAP_XS,
        [row(GAP_L, head).stacked_gap(GAP_S).high(CONTROL), column(GAP_XL, questions).card(CARD_PAD, colors)],
    )
}

/// What is written on an earlier page, and what can be done with it.
fn read<'a>(entry: &Entry, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let date = texts.date(entry.date);
    let delete = texts.with("journal-delete", &[("date", (&date).into())]);
    let delete = parts::icon_button(CONTROL, Icon::Trash, delete, colors, Asked::Do(Action::DeletePage(entry.id)));
    let head = line(GAP_S, [label(date, Style::SMALL, colors.muted).fill(), delete]);
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
    let go_on = parts::link(texts.get("journal-edit"), colors).icon(Icon::Pencil).node(Asked::Write(entry.id));
    answers.push(row(0.0, [go_on]));
    column(GAP_S, [head, column(GAP_L, answers).pad(MarginF32 { right: GAP_M, ..MarginF32::ZERO })])
}

fn help(prompt: Prompt, view: &View<'_>) -> Option<String> {
    let key = format!("prompt-{}-help", prompt.tag());
    view.texts.has(&key).then(|| view.texts.get(&key))
}
