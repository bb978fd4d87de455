//! What stands in the window before a locked history is open: one question
//! and nothing else.

use super::colors::Colors;
use super::editing;
use super::icons::{self, ICON, Icon};
use super::lock::Countdown;
use super::new_passphrase::{NAMES, NewPassphrase};
use super::text::{self, Anchor, Style};
use super::widgets::{self, Button, SECRET_FIELD, Typed, secret_field};
use crate::i18n::Texts;
use crate::passphrase::Passphrase;
use crate::question::Question;
use egui::accesskit::Role;
use egui::{Id, Key, Rect, ScrollArea, Ui, pos2, vec2};

/// Widest card, in points.
const CARD: f32 = 520.0;
const PADDING: f32 = 24.0;

/// What a person answers.
pub enum Given {
    /// A passphrase, where one was asked for.
    Passphrase(Passphrase),
    /// The copy is to be restored.
    Restore,
    /// A new history instead of the one that is gone.
    BeginNew,
}

/// What the screen shows.
pub struct UnlockView<'a> {
    /// Every text in the person's language.
    pub texts: &'a Texts,
    /// Their colours.
    pub colors: &'a Colors,
    /// What is asked for.
    pub question: Question,
    /// Whether the answer is being tried.
    pub is_working: bool,
    /// For how long nothing can be tried.
    pub wait: Option<Countdown>,
    /// What went wrong the last time.
    pub problem: Option<&'a str>,
    /// When the copy was made that can be restored.
    pub copy: &'a str,
}

/// The screen, with what is being typed.
#[derive(Default)]
pub struct UnlockScreen {
    typed: Typed,
    is_shown: bool,
    new: NewPassphrase,
    has_focus: bool,
    height: f32,
}

impl UnlockScreen {
    /// Draws the whole window; gives the answer when there is one.
    pub fn show(&mut self, ui: &mut Ui, view: &UnlockView<'_>) -> Option<Given> {
        let UnlockView { texts, colors, .. } = view;
        editing::speak(ui.ctx(), texts, colors);
        let window = ui.max_rect();
        ui.painter().rect_filled(window, 0.0, colors.bg);
        ScrollArea::vertical()
            .id_salt("unlock")
            .auto_shrink(false)
            .show(ui, |ui| {
                let origin = ui.max_rect().min;
                let mark = Rect::from_center_size(origin + vec2(34.0, 40.0), vec2(ICON, ICON));
                icons::paint(ui, Icon::Wordmark, mark, colors.ink);
                ui.painter().circle_filled(mark.min + vec2(13.25, 6.75), 1.75, colors.teal);
                let name = texts.get("app-name");
                let at = origin + vec2(56.0, 40.0);
                text::label_centered(ui, at, Anchor::Left, &name, Style::LEAD.semibold(), colors.ink);
                let width = (window.width() - 32.0).min(CARD);
                let top = (origin.y + (window.height() - self.height) / 2.0).max(origin.y + 72.0);
                let left = origin.x + (window.width() - width) / 2.0;
                // As high as it was the last time: what it holds is known when it
                // is drawn.
                let card = Rect::from_min_size(pos2(left, top), vec2(width, self.height));
                widgets::card(ui, card, colors);
                let (bottom, given) = self.card(ui, pos2(left + PADDING, top + PADDING), width - 2.0 * PADDING, view);
                let height = bottom + PADDING - top;
                if (height - self.height).abs() > 0.5 {
                    self.height = height;
                    ui.ctx().request_repaint();
                }
                ui.expand_to_include_rect(Rect::from_min_size(origin, vec2(1.0, bottom + 2.0 * PADDING - origin.y)));
                given
            })
            .inner
    }

    fn card(&mut self, ui: &mut Ui, at: egui::Pos2, width: f32, view: &UnlockView<'_>) -> (f32, Option<Given>) {
        let UnlockView { texts, colors, question, is_working, wait, copy, .. } = view;
        let (title, lead, call, note) = match question {
            Question::Unlock => ("unlock-title", "unlock-lead", "unlock-do", "unlock-forgotten"),
            Question::Choose => ("unlock-choose-title", "unlock-choose-lead", "passphrase-on", "passphrase-lost"),
            Question::Missing => ("unlock-gone-title", "unlock-missing-lead", "unlock-restore", "unlock-gone-note"),
            Question::Unreadable => {
                ("unlock-damaged-title", "unlock-unreadable-lead", "unlock-restore", "unlock-damaged-note")
            }
            Question::Gone => ("unlock-gone-title", "unlock-gone-lead", "unlock-restore", "unlock-gone-note"),
            Question::Broken => ("unlock-damaged-title", "unlock-gone-lead", "unlock-restore", "unlock-damaged-note"),
            Question::Damaged => {
                ("unlock-damaged-title", "unlock-damaged-lead", "unlock-restore", "unlock-damaged-note")
            }
        };
        let mut y = text::heading(ui, at, width, &texts.get(title), Style::TITLE, colors.ink).bottom();
        let lead = texts.with(lead, &[("which", (*copy).into())]);
        let galley = text::galley(ui, &lead, Style::BODY, colors.muted, width);
        // What nobody knew before is read aloud.
        let is_offer = matches!(question, Question::Damaged | Question::Missing | Question::Unreadable);
        let role = if is_offer { Role::Status } else { Role::Label };
        y = text::place(ui, pos2(at.x, y + 8.0), Anchor::Left, galley, colors.muted, &lead, role).bottom() + 20.0;
        let can_try = !is_working && wait.is_none();
        let (bottom, is_ready, is_entered) = match question {
            Question::Unlock | Question::Gone | Question::Broken => self.field(ui, pos2(at.x, y), width, view),
            Question::Damaged | Question::Missing | Question::Unreadable => (y - 16.0, true, false),
            Question::Choose => {
                let shown = self.new.show(ui, pos2(at.x, y), width, "unlock", NAMES, !is_working, texts, colors);
                (shown.bottom, shown.is_ready, shown.is_entered)
            }
        };
        let call = texts.get(call);
        let button = Button::new(&call).primary(colors).enabled(can_try && is_ready);
        let pressed = button.show_at(ui, pos2(at.x, bottom + 16.0), Anchor::Left, colors);
        let is_other = matches!(question, Question::Gone | Question::Missing) && {
            let words = texts.get("unlock-begin-new");
            let at = pos2(pressed.rect.right() + 12.0, pressed.rect.top());
            Button::new(&words).enabled(!is_working).show_at(ui, at, Anchor::Left, colors).clicked()
        };
        if is_offer && !std::mem::replace(&mut self.has_focus, true) {
            pressed.request_focus();
        }
        y = self.status(ui, pos2(at.x, pressed.rect.bottom() + 12.0), width, view);
        y = text::paragraph(ui, pos2(at.x, y), width, &texts.get(note), Style::SMALL, colors.muted).bottom();
        let is_given = can_try && is_ready && (pressed.clicked() || is_entered);
        if is_given || is_entered {
            self.has_focus = false;
        }
        let given = match question {
            _ if is_other => Some(Given::BeginNew),
            _ if !is_given => None,
            Question::Unlock | Question::Gone | Question::Broken => self.typed.take().map(Given::Passphrase),
            Question::Choose => self.new.take().map(Given::Passphrase),
            Question::Damaged | Question::Missing | Question::Unreadable => Some(Given::Restore),
        };
        (y, given)
    }

    fn field(&mut self, ui: &mut Ui, at: egui::Pos2, width: f32, view: &UnlockView<'_>) -> (f32, bool, bool) {
        let UnlockView { texts, colors, is_working, .. } = view;
        let toggle = texts.get(if self.is_shown { "passphrase-hide" } else { "passphrase-show" });
        let name = texts.get("passphrase-field");
        let id = Id::unique("unlock");
        let toggle = (toggle.as_str(), &mut self.is_shown);
        let field = secret_field(ui, at, width, id, &mut self.typed, &name, toggle, !is_working, colors);
        let is_entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        // Again after each attempt, while which it cannot have the focus.
        if !is_working && !std::mem::replace(&mut self.has_focus, true) {
            field.request_focus();
        }
        (at.y + SECRET_FIELD, !self.typed.is_empty(), is_entered)
    }

    /// What goes on, or what went wrong; read aloud when it changes.
    fn status(&self, ui: &mut Ui, at: egui::Pos2, width: f32, view: &UnlockView<'_>) -> f32 {
        let UnlockView { texts, colors, is_working, wait, problem, .. } = view;
        let (shown, told) = match (problem, wait) {
            _ if *is_working => (texts.get("unlock-working"), texts.get("unlock-working")),
            (None, _) => return at.y,
            (Some(problem), None) => ((*problem).to_owned(), (*problem).to_owned()),
            (Some(problem), Some(countdown)) => {
                (format!("{problem} {}", countdown.shown(texts)), format!("{problem} {}", countdown.told(texts)))
            }
        };
        let color = if *is_working { colors.muted } else { colors.danger };
        let galley = text::galley(ui, &shown, Style::COMPACT, color, width);
        text::place(ui, at, Anchor::Left, galley, color, &told, Role::Status).bottom() + 16.0
    }
}
