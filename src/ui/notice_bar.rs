//! A message at the foot of the page: it goes away by itself, but never before
//! it can have been read, and never from under a hand.

use super::action::{Action, FileAction, Place};
use super::bars;
use super::icons::{self, ICON, Icon};
use super::layout::{drawn, label, line, row, wrap};
use super::spacing::{GAP_L, GAP_M, GAP_S, WORDS_LEAST};
use super::text::Style;
use super::view::{Notice, View};
use super::widgets::Button;
use egui::accesskit::Role;
use egui::{Rect, Ui, vec2};
use jiff::SignedDuration;
use jiff::civil::DateTime;

/// How long every message stays, how long one stays that offers something to
/// do, and how long more for each of its letters: slow readers read twelve a
/// second.
const STAYS: SignedDuration = SignedDuration::from_secs(8);
const STAYS_OFFERING: SignedDuration = SignedDuration::from_secs(30);
const A_LETTER: SignedDuration = SignedDuration::from_millis(100);
/// A page that comes so soon after a message came with it.
const TOGETHER: SignedDuration = SignedDuration::from_secs(1);

/// Which message is shown, and since when.
#[derive(Default)]
pub struct NoticeBar {
    shown: Option<Shown>,
}

struct Shown {
    number: u64,
    place: Place,
    came: DateTime,
    /// When it was held last: by the pointer, by the keyboard, or because the
    /// window was not looked at.
    held: DateTime,
}

impl NoticeBar {
    /// Something covers its place: it cannot be read meanwhile.
    pub fn hold(&mut self, now: DateTime) {
        if let Some(shown) = &mut self.shown {
            shown.held = now;
        }
    }

    /// Shows it at the foot of `page`; gives its room.
    pub fn show(&mut self, ui: &mut Ui, page: Rect, notice: &Notice, view: &View<'_>) -> (Rect, Option<Action>) {
        let (rect, asked) = bar(ui, page, notice, view);
        let now = view.now;
        let shown = match self.shown.take().filter(|shown| shown.number == notice.number) {
            Some(shown) => shown,
            None => Shown { number: notice.number, place: view.place.clone(), came: now, held: now },
        };
        let shown = self.shown.insert(shown);
        // Errors stay until they are closed.
        if notice.is_error || asked.is_some() {
            return (rect, asked);
        }
        if shown.place != *view.place {
            if now.duration_since(shown.came) >= TOGETHER {
                return (rect, Some(Action::DismissNotice));
            }
            shown.place = view.place.clone();
        }
        // A clock that was set back begins anew.
        if is_held(ui, rect) || now < shown.held {
            shown.held = now;
            return (rect, None);
        }
        let left = stays(notice) - now.duration_since(shown.held);
        if !left.is_positive() {
            return (rect, Some(Action::DismissNotice));
        }
        ui.ctx().request_repaint_after(left.unsigned_abs());
        (rect, None)
    }
}

/// How long a message stays when nobody holds it.
fn stays(notice: &Notice) -> SignedDuration {
    let offers = notice.undo.is_some() || notice.file.is_some();
    let letters = i32::try_from(notice.text.chars().count()).unwrap_or(i32::MAX);
    let least = if offers { STAYS_OFFERING } else { STAYS };
    least.saturating_add(A_LETTER.saturating_mul(letters))
}

/// Whether the pointer rests on it, the keyboard is in it, or nobody looks.
fn is_held(ui: &Ui, rect: Rect) -> bool {
    let focused = ui.memory(|memory| memory.focused()).and_then(|id| ui.ctx().read_response(id));
    let has_keyboard = focused.is_some_and(|response| rect.contains(response.rect.center()));
    has_keyboard || ui.rect_contains_pointer(rect) || !ui.input(|input| input.focused)
}

/// What has been done, or what went wrong.
fn bar(ui: &mut Ui, page: Rect, notice: &Notice, view: &View<'_>) -> (Rect, Option<Action>) {
    let View { texts, colors, .. } = view;
    let (icon, color, role) = if notice.is_error {
        (Icon::Warning, colors.danger, Role::Alert)
    } else {
        (Icon::Check, colors.ink, Role::Status)
    };
    let mark = drawn(vec2(ICON, ICON), move |ui, rect| {
        icons::paint(ui, icon, rect, color);
        None
    });
    let told = line(GAP_M, [mark, label(notice.text.as_str(), Style::COMPACT, color).role(role).fill()]);
    let mut buttons: Vec<_> =
        offers(notice, view).into_iter().map(|(button, asked)| button.node(colors, asked)).collect();
    buttons.push(Button::new(texts.get("close")).node(colors, Action::DismissNotice));
    let content = row(GAP_L, [told.at_least(WORDS_LEAST), wrap(GAP_S, buttons).fit()]).stacked_gap(GAP_S);
    bars::below(ui, page, "notice", content, view)
}

/// What a message offers to do.
pub fn offers<'a>(notice: &Notice, view: &'a View<'_>) -> Vec<(Button<'a>, Action)> {
    let texts = view.texts;
    let mut offers = Vec::new();
    if let Some(number) = notice.undo.filter(|number| view.undoable.contains(number)) {
        offers.push((Button::new(texts.get("undo")).icon(Icon::Undo), Action::UndoDelete(number)));
    }
    if let Some(path) = &notice.file {
        if notice.opens {
            offers.push((Button::new(texts.get("file-open")), Action::File(FileAction::OpenFile(path.clone()))));
        }
        offers.push((Button::new(texts.get("file-in-folder")), Action::File(FileAction::ShowInFolder(path.clone()))));
    }
    offers
}
