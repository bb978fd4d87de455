//! A worksheet of the journal: today's page, and what was written before
//! beside it.

use super::saved;
use super::scroll::{self, Page};
use super::sheets::{self, Here};
use crate::plan::{Entry, EntryId, MAX_TEXT, Prompt, Sheet};
use crate::ui::action::Action;
use crate::ui::icons::Icon;
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::{self, Button};
use egui::accesskit::Role;
use egui::{Id, Pos2, Rect, Ui, pos2, vec2};

/// Width of the earlier pages, in points.
const EARLIER: f32 = 376.0;
const PADDING: f32 = 24.0;

/// The pages that lie open.
#[derive(Default)]
pub struct JournalScreen {
    /// The page that is written on, also while it is still empty.
    open: Option<Entry>,
    /// The earlier page beside it.
    beside: Option<EntryId>,
}

impl JournalScreen {
    /// Shows a worksheet.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, sheet: Sheet) -> Option<Action> {
        scroll::page(ui, sheet.tag(), view.texts, |ui, page| self.page(ui, page, sheet, view))
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

    fn page(&mut self, ui: &mut Ui, page: Page, sheet: Sheet, view: &View<'_>) -> (f32, Option<Action>) {
        let (top, mut action) = header(ui, page, sheet, view);
        let entry = self.open(sheet, view);
        let earlier: Vec<&Entry> = view.journal.of(sheet).filter(|other| other.id != entry.id).collect();
        let is_beside = !page.is_narrow;
        let width = if is_beside { page.width - EARLIER - 32.0 } else { page.width };
        let (bottom, chosen) = self.writing(ui, pos2(page.left, top), width, &entry, view);
        action = chosen.or(action);
        let (at, width) = if is_beside {
            (pos2(page.right() - EARLIER, top), EARLIER)
        } else {
            (pos2(page.left, bottom + 24.0), page.width)
        };
        let (end, chosen) = self.reading(ui, at, width, &earlier, view);
        (bottom.max(end), chosen.or(action))
    }

    /// The page that is written on.
    fn writing(&mut self, ui: &mut Ui, at: Pos2, width: f32, entry: &Entry, view: &View<'_>) -> (f32, Option<Action>) {
        let View { texts, colors, .. } = view;
        let is_today = entry.date == view.now.date();
        let date = texts.date(entry.date);
        let title = if is_today {
            format!("{}, {date}", texts.get("journal-today"))
        } else {
            texts.with("journal-page-of", &[("date", (&date).into())])
        };
        text::heading(ui, at, width - 140.0, &title, Style::LEAD.semibold(), colors.ink);
        if !is_today {
            let words = texts.get("journal-new");
            let at = pos2(at.x + width, at.y - 6.0);
            if Button::new(&words).icon(Icon::Plus).show_at(ui, at, Anchor::Right, colors).clicked() {
                self.open = None;
            }
        }
        let inner = width - 2.0 * PADDING;
        let top = at.y + 44.0;
        let heights: Vec<(Prompt, f32, f32)> = entry
            .sheet
            .prompts()
            .iter()
            .map(|prompt| {
                let help = help(*prompt, view)
                    .map_or(0.0, |words| text::galley(ui, &words, Style::SMALL, colors.muted, inner).size().y);
                (*prompt, help, widgets::area_height(ui, entry.text(*prompt), inner))
            })
            .collect();
        let content: f32 = heights.iter().map(|(_, help, area)| 28.0 + help + 8.0 + area).sum();
        let height = 2.0 * PADDING + content + 24.0 * heights.len().saturating_sub(1) as f32;
        let card = Rect::from_min_size(pos2(at.x, top), vec2(width, height));
        widgets::card(ui, card, colors);
        let left = at.x + PADDING;
        let mut y = top + PADDING;
        let mut changed = entry.clone();
        for (prompt, help_height, area) in heights {
            let question = texts.get(&format!("prompt-{}", prompt.tag()));
            text::heading(ui, pos2(left, y), inner, &question, Style::BODY.semibold(), colors.ink);
            y += 28.0;
            if let Some(words) = help(prompt, view) {
                text::paragraph(ui, pos2(left, y), inner, &words, Style::SMALL, colors.muted);
                y += help_height;
            }
            y += 8.0;
            let mut words = entry.text(prompt).to_owned();
            let field = Rect::from_min_size(pos2(left, y), vec2(inner, area));
            let id = Id::unique(("journal", entry.id.to_string(), prompt.tag()));
            widgets::text_field(ui, field, id, &mut words, &question, "", MAX_TEXT, colors);
            if words != entry.text(prompt) {
                changed.set_text(prompt, words);
            }
            y = field.bottom() + 24.0;
        }
        if changed == *entry {
            return (card.bottom(), None);
        }
        self.open = Some(changed.clone());
        (card.bottom(), Some(Action::SavePage(changed)))
    }

    /// An earlier page, with a way to older and newer ones.
    fn reading(
        &mut self,
        ui: &mut Ui,
        at: Pos2,
        width: f32,
        earlier: &[&Entry],
        view: &View<'_>,
    ) -> (f32, Option<Action>) {
        let View { texts, colors, .. } = view;
        text::heading(ui, at, width - 88.0, &texts.get("journal-earlier"), Style::LEAD.semibold(), colors.ink);
        let place = earlier.iter().position(|entry| Some(entry.id) == self.beside);
        let place = place.unwrap_or(earlier.len().saturating_sub(1));
        let Some(entry) = earlier.get(place) else {
            let words = texts.get("journal-earlier-none");
            let lead = text::paragraph(ui, at + vec2(0.0, 44.0), width, &words, Style::BODY, colors.muted);
            return (lead.bottom(), None);
        };
        let y = at.y + 14.0;
        let newer = earlier.get(place + 1);
        let older = place.checked_sub(1).and_then(|place| earlier.get(place));
        for (other, x, icon, key) in [
            (older, at.x + width - 64.0, Icon::ArrowLeft, "journal-older"),
            (newer, at.x + width - 20.0, Icon::ArrowRight, "journal-newer"),
        ] {
            if let Some(other) = other
                && widgets::icon_button(ui, pos2(x, y), 40.0, icon, &texts.get(key), view.colors).clicked()
            {
                self.beside = Some(other.id);
            }
        }
        let inner = width - 2.0 * PADDING;
        let lines: Vec<_> = entry
            .sheet
            .prompts()
            .iter()
            .map(|prompt| {
                let question = texts.get(&format!("prompt-{}", prompt.tag()));
                let (words, color) = match entry.text(*prompt) {
                    "" => (texts.get("journal-empty-answer"), colors.muted),
                    words => (words.to_owned(), colors.ink),
                };
                let galley = text::galley(ui, &words, Style::BODY, color, inner);
                (question, words, galley, color)
            })
            .collect();
        let content: f32 = lines.iter().map(|(_, _, galley, _)| 24.0 + galley.size().y + 16.0).sum();
        let top = at.y + 44.0;
        let rect = Rect::from_min_size(pos2(at.x, top), vec2(width, 36.0 + PADDING + content + 40.0));
        let edge = egui::Stroke::new(1.0, colors.border);
        ui.painter().rect_stroke(rect, crate::ui::theme::CARD_RADIUS, edge, egui::StrokeKind::Inside);
        let left = at.x + PADDING;
        let date = texts.date(entry.date);
        text::label_centered(ui, pos2(left, top + 30.0), Anchor::Left, &date, Style::SMALL, colors.muted);
        let mut action = None;
        let words = texts.with("journal-delete", &[("date", (&date).into())]);
        if widgets::icon_button(ui, pos2(rect.right() - 32.0, top + 30.0), 40.0, Icon::Trash, &words, view.colors)
            .clicked()
        {
            action = Some(Action::DeletePage(entry.id));
        }
        let mut y = top + 56.0;
        for (question, words, galley, color) in lines {
            text::label(ui, pos2(left, y), Anchor::Left, &question, Style::COMPACT.semibold(), colors.ink);
            let at = pos2(left, y + 24.0);
            y = text::place(ui, at, Anchor::Left, galley, color, &words, Role::Label).bottom() + 16.0;
        }
        let words = texts.get("journal-edit");
        let at = pos2(left, y + 8.0);
        if widgets::link(ui, at, Anchor::Left, Some(Icon::Pencil), &words, &words, colors.muted, colors).clicked() {
            self.open = Some((*entry).clone());
        }
        (rect.bottom(), action)
    }
}

fn help(prompt: Prompt, view: &View<'_>) -> Option<String> {
    let key = format!("prompt-{}-help", prompt.tag());
    view.texts.has(&key).then(|| view.texts.get(&key))
}

fn header(ui: &mut Ui, page: Page, sheet: Sheet, view: &View<'_>) -> (f32, Option<Action>) {
    let View { texts, colors, .. } = view;
    let (title, lead) = match sheet {
        Sheet::Questions => ("journal-questions", "journal-questions-lead"),
        Sheet::Competence => ("journal-competence", "journal-competence-lead"),
    };
    let at = pos2(page.left, page.origin.y + 24.0);
    let heading = text::heading(ui, at, page.width - 140.0, &texts.get(title), Style::TITLE, colors.ink);
    saved::status(ui, pos2(page.right(), page.origin.y + 40.0), Anchor::Right, view);
    let lead = texts.get(lead);
    let lead = text::paragraph(ui, pos2(page.left, heading.bottom()), page.width, &lead, Style::BODY, colors.muted);
    let top = lead.bottom().max(page.origin.y + 80.0) + 24.0;
    let (row, action) = sheets::row(ui, pos2(page.left, top), page.width, Here::Sheet(sheet), view);
    (row.bottom() + 24.0, action)
}
