//! The copies of the history: make one, keep one elsewhere, restore one.

use super::scroll::{self, MEASURE, Page};
use super::under_settings;
use super::workplace;
use crate::backup::Saved;
use crate::ui::action::Action;
use crate::ui::icons::Icon;
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::{self, Button};
use egui::accesskit::Role;
use egui::{Key, Rect, Ui, pos2, vec2};

const ROW: f32 = 60.0;
const PADDING: f32 = 24.0;
/// Widest card, in points.
const CARD: f32 = 760.0;
const BUTTON: f32 = 40.0;
const GAP: f32 = 8.0;

/// The page keeps nothing.
#[derive(Default)]
pub struct BackupsScreen;

impl BackupsScreen {
    /// Shows the page.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        scroll::page(ui, "backups", view.texts, |ui, page| {
            let View { texts, colors, backups, .. } = view;
            let (top, back) = under_settings::head(ui, page, "backups-title", view);
            let width = page.width.min(MEASURE);
            let at = pos2(page.left, top);
            let lead = text::paragraph(ui, at, width, &texts.get("backups-lead"), Style::BODY, colors.muted);
            let (mut y, pressed) = buttons(ui, page, lead.bottom() + 16.0, view);
            let mut action = back.or(pressed);
            y += 24.0;
            if let Some(wanted) = &backups.wanted {
                let (bottom, chosen) = confirm(ui, page, y, wanted, view);
                y = bottom + 24.0;
                action = action.or(chosen);
            }
            let words = texts.get("backups-list");
            let at = pos2(page.left, y);
            y = text::heading(ui, at, page.width, &words, Style::LEAD.semibold(), colors.ink).bottom();
            let folder = backups.folder.display().to_string();
            let words = texts.with("backups-folder", &[("path", (&folder).into())]);
            y = if backups.is_decided {
                workplace::locked(ui, pos2(page.left, y + 4.0), page.width, &words, view)
            } else {
                text::paragraph(ui, pos2(page.left, y + 4.0), width, &words, Style::SMALL, colors.muted).bottom()
            } + 16.0;
            let (bottom, chosen) = match backups.saved.as_deref() {
                None => (y, None),
                Some([]) => {
                    let words = texts.get("backups-none");
                    let at = pos2(page.left, y);
                    (text::paragraph(ui, at, width, &words, Style::COMPACT, colors.muted).bottom(), None)
                }
                Some(saved) => list(ui, page, y, saved, view),
            };
            (bottom, action.or(chosen))
        })
    }
}

/// What can be done, side by side where there is room.
fn buttons(ui: &mut Ui, page: Page, top: f32, view: &View<'_>) -> (f32, Option<Action>) {
    let View { texts, colors, backups, .. } = view;
    let calls = [
        ("backups-now", Icon::Copy, Action::BackUp),
        ("backups-save", Icon::Upload, Action::SaveBackup),
        ("backups-open", Icon::Folder, Action::PickBackup),
        ("backups-check", Icon::Check, Action::CheckHistory),
    ];
    let words = calls.each_ref().map(|(key, icon, _)| (texts.get(key), *icon));
    // One primary call at a time.
    let primary = backups.wanted.is_none().then_some(0);
    let at = pos2(page.left, top);
    let (bottom, pressed) = widgets::button_row(ui, at, page.width, &words, primary, colors);
    (bottom, pressed.and_then(|index| calls.get(index).map(|(.., action)| action.clone())))
}

/// Asks before anything is replaced, and says what becomes of what is here.
fn confirm(ui: &mut Ui, page: Page, top: f32, wanted: &std::path::Path, view: &View<'_>) -> (f32, Option<Action>) {
    let View { texts, colors, backups, .. } = view;
    let known = backups.saved.iter().flatten().find(|saved| saved.path == wanted);
    let which = known.map_or_else(|| wanted.display().to_string(), |saved| when(saved, view));
    let width = page.width.min(CARD);
    let inner = width - 2.0 * PADDING;
    let title = texts.with("backups-ask", &[("which", (&which).into())]);
    let words = texts.get("backups-ask-lead");
    let (keep, restore) = (texts.get("backups-keep"), texts.get("backups-restore"));
    let (keep, restore) = (Button::new(&keep), Button::new(&restore).primary(colors));
    let is_stacked = restore.width(ui) + GAP + keep.width(ui) > inner;
    let title = text::galley(ui, &title, Style::COMPACT.semibold(), colors.ink, inner);
    let lead = text::galley(ui, &words, Style::COMPACT, colors.ink, inner);
    let rows = if is_stacked { 2.0 * BUTTON + GAP } else { BUTTON };
    let height = PADDING + title.size().y + 8.0 + lead.size().y + 16.0 + rows + PADDING;
    let card = Rect::from_min_size(pos2(page.left, top), vec2(width, height));
    widgets::card(ui, card, colors);
    let at = card.min + vec2(PADDING, PADDING);
    let name = title.text().to_owned();
    let below = text::place(ui, at, Anchor::Left, title, colors.ink, &name, Role::Status).bottom() + 8.0;
    let at = pos2(at.x, below);
    let below = text::place(ui, at, Anchor::Left, lead, colors.ink, &words, Role::Label).bottom() + 16.0;
    let restored = restore.show_at(ui, pos2(at.x, below), Anchor::Left, colors);
    let at = if is_stacked { pos2(at.x, below + BUTTON + GAP) } else { restored.rect.right_top() + vec2(GAP, 0.0) };
    let kept = keep.show_at(ui, at, Anchor::Left, colors);
    let action = if restored.clicked() {
        Some(Action::Restore(wanted.to_owned()))
    } else if kept.clicked() || ui.input(|input| input.key_pressed(Key::Escape)) {
        Some(Action::KeepHistory)
    } else {
        None
    };
    (card.bottom(), action)
}

/// A card with a row a copy.
fn list(ui: &mut Ui, page: Page, top: f32, saved: &[Saved], view: &View<'_>) -> (f32, Option<Action>) {
    let View { texts, colors, .. } = view;
    let width = page.width.min(CARD);
    let card = Rect::from_min_size(pos2(page.left, top), vec2(width, saved.len() as f32 * ROW + 16.0));
    widgets::card(ui, card, colors);
    let mut action = None;
    let words = texts.get("backups-restore-one");
    for (index, copy) in saved.iter().enumerate() {
        let y = card.top() + 8.0 + index as f32 * ROW;
        let row = Rect::from_min_size(pos2(card.left() + PADDING, y), vec2(width - 2.0 * PADDING, ROW));
        if index > 0 {
            widgets::hairline(ui, row.x_range(), row.top(), colors);
        }
        let when = when(copy, view);
        let name = texts.with("backups-restore-name", &[("which", (&when).into())]);
        let button = Button::new(&words).name(&name);
        let room = row.width() - button.width(ui) - 16.0;
        let at = row.min + vec2(0.0, 10.0);
        text::clipped(ui, at, room, &when, Style::COMPACT.semibold(), colors.ink);
        let size = texts.size(copy.bytes);
        let about =
            if copy.name.is_safety { texts.with("backups-about-safety", &[("size", (&size).into())]) } else { size };
        text::clipped(ui, row.min + vec2(0.0, 30.0), room, &about, Style::SMALL, colors.muted);
        let at = pos2(row.right(), row.center().y - BUTTON / 2.0);
        if button.show_at(ui, at, Anchor::Right, colors).clicked() {
            action = Some(Action::WantBackup(copy.path.clone()));
        }
    }
    (card.bottom(), action)
}

/// `4. juni 2026 kl. 09.14`.
fn when(copy: &Saved, view: &View<'_>) -> String {
    let View { texts, .. } = view;
    let (date, time) = (texts.date(copy.name.made.date()), texts.clock(copy.name.made.time()));
    texts.with("backups-when", &[("date", (&date).into()), ("time", (&time).into())])
}
