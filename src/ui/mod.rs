//! The window: screens that show a [`View`] and return [`Action`]s.
//!
//! Nothing here changes the state of the application or touches a file.

mod a11y;
mod about;
mod action;
mod archive_bar;
mod backups;
mod bars;
mod clicks;
mod collect;
mod colors;
mod course_action;
mod course_results;
mod editing;
mod frame;
mod given_file;
mod handing_in;
mod hyphens;
mod icons;
mod keys;
mod layout;
mod lesson_picture;
mod lock;
mod new_passphrase;
mod notice_bar;
mod papers;
mod parts;
mod path_prompt;
mod path_wanted;
mod place;
mod plot;
pub mod presentation;
mod privacy;
mod scenery;
mod screens;
mod scrolling;
mod selecting;
mod spacing;
mod startup_file_bar;
mod text;
mod theme;
mod unlock;
mod view;
mod widgets;

pub use a11y::is_written_in;
pub use a11y::{go_to_title, window as name_window};
pub use about::{About, Credits, Notices, Part};
pub use action::{Action, BackupAction, CourseAction, FileAction, Handout, LessonAction, LockAction, TalkFile};
pub use backups::Backups;
pub use collect::{Awaited, CollectAction, CollectView, Uncounted, WayCount};
pub use colors::Colors;
pub use course_results::{ReadResult, ReadResults, ResultAction, ResultId, RoundId};
pub use given_file::{GivenFile, GivenWhat};
pub use handing_in::{HandedTo, HandingIn, Occasion, ShownCode};
pub use icons::of_window as window_icon;
pub use keys::Part as KeysOf;
pub use lock::{Countdown, LockState};
pub use papers::{PaperOf, Papers};
pub use path_wanted::{PathFor, PathPrompt};
pub use place::{CourseTab, Place, Shown};
pub use privacy::{Erasure, HeldFile, HeldTable, Holdings};
pub use theme::{apply as apply_theme, fonts, install_fonts};
pub use unlock::{Given, UnlockScreen, UnlockView};
pub use view::{Busy, Notice, Refused, SaveStatus, Shelf, Told, View};

use egui::{Context, Event, Id, Key, Popup, Ui};
use keys::Meant;
use presentation::{Presenting, Wall};

/// Every screen with what it remembers while it is not shown.
#[derive(Default)]
pub struct Gui {
    frame: frame::Frame,
    screens: screens::Screens,
    /// The page that was drawn last; none before the first, and after the wall.
    place: Option<Place>,
    trail: scrolling::Trail,
    keyboard: a11y::Keyboard,
    /// Whether the window was covered by the wall since then.
    was_covered: bool,
    /// Whether the list of keys or the menu covered its page then.
    was_page_covered: bool,
    /// Whether it was asked then if the window is to be closed.
    was_closing: bool,
    /// What had the keyboard before the list of keys came over the page.
    under_keys: Option<Option<Id>>,
    /// Whether something was written in then.
    was_written_in: bool,
    /// Whether Escape has just been pressed in a field, and nothing since.
    has_left_field: bool,
    /// Where one goes when what was typed before that is given.
    leaving: Option<Action>,
    /// Whether another page was last asked for by a key, which tells that the
    /// keyboard is used also where nothing has it yet.
    goes_by_key: bool,
}

impl Gui {
    /// Draws the whole window and gives what was asked for: first on the page,
    /// where something may have been written that is to be kept, then round it.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> [Option<Action>; 2] {
        a11y::window(ui.ctx(), &view.texts.get("app-name"), view.texts.language().tag());
        if let Some(erasure) = view.erasure {
            // Nothing is left that another page could show.
            return [screens::erased(ui, view, erasure), None];
        }
        a11y::press_once(ui.ctx());
        if let Some(why) = view.closing {
            let is_new = !std::mem::replace(&mut self.was_closing, true);
            let action = screens::closing(ui, view, why, is_new);
            self.keyboard.after(ui.ctx());
            return clicks::once(ui.ctx(), [action, None]);
        }
        self.was_closing = false;
        editing::speak(ui.ctx(), view.texts, view.colors);
        selecting::begin(ui.ctx());
        if self.leaving.is_some() {
            // What is typed after it was not meant for the page that is left.
            ui.input_mut(|input| input.events.retain(|event| !matches!(event, Event::Key { .. } | Event::Text(_))));
        }
        let meant = keys::take(ui.ctx());
        self.goes_by_key |= keys::leaves_page(meant);
        let is_closed = ui.input(|input| input.viewport().close_requested());
        let is_left = is_closed || meant != Some(Meant::Keys) && keys::leaves_page(meant);
        if is_left && self.was_written_in {
            // What is half written is left, and so kept, before its page is.
            a11y::let_go(ui.ctx());
        }
        let is_same = self.place.as_ref() == Some(view.place);
        // A key that leads to the page one is on leads to its beginning.
        let begins_again =
            matches!(meant, Some(Meant::Page(_))) && action_of(meant, view) == Some(Action::Go(view.place.clone()));
        self.follow(ui.ctx(), begins_again, view);
        self.follow_keys(ui.ctx(), view);
        let leaves_field = self.leaves_field(ui);
        let leads_up = self.leads_up(ui, leaves_field, view);
        let Self { frame, screens, keyboard, was_written_in, was_page_covered, leaving, .. } = self;
        keyboard.before(ui.ctx());
        let (page, navigation) = frame.show(ui, leaves_field, view);
        let navigation = leaving.take().or(navigation).or(action_of(meant, view));
        if matches!(navigation, Some(Action::Go(_) | Action::Back | Action::Forward)) {
            frame.shut_menu();
        }
        let was_covered = std::mem::replace(was_page_covered, page.is_none() || view.shows_keys);
        a11y::page_comes_back(ui.ctx(), was_covered && is_same);
        let Some(page) = page else {
            // The menu is open, or what is asked has all the room there is. A
            // page of no size would be drawn for nothing, and its keys would
            // answer what nobody sees.
            keyboard.after(ui.ctx());
            selecting::end(ui.ctx());
            *was_written_in = ui.ctx().text_edit_focused();
            return clicks::once(ui.ctx(), [screens.cover(), navigation]);
        };
        // What comes or goes round the page changes nothing of it.
        let mut page_ui = ui.new_child(egui::UiBuilder::new().max_rect(page).scope_id(egui::Id::unique("page")));
        page_ui.set_clip_rect(page);
        selecting::begin_page(ui.ctx());
        a11y::landmark(&page_ui, egui::accesskit::Role::Main, &view.texts.get("landmark-page"), page);
        let action = if view.shows_keys {
            let is_read = ui.input(|input| input.key_pressed(Key::Escape)).then_some(Action::ShowKeys(false));
            let asked = screens::keys(&mut page_ui, view);
            screens.cover().or(asked).or(is_read)
        } else {
            screens.show(&mut page_ui, view)
        };
        // Something of the page may have been shut by it.
        let up = view.place.above().filter(|_| leads_up && action.is_none() && is_escaped(ui)).map(Action::Go);
        keyboard.after(ui.ctx());
        selecting::end(ui.ctx());
        *was_written_in = ui.ctx().text_edit_focused();
        let mut round = navigation.or(up);
        if action.is_some() && screens.is_behind(view.place) {
            *leaving = round.take();
        }
        let mut asked = clicks::once(ui.ctx(), [action, round]);
        if let [_, round @ None] = &mut asked {
            *round = editing::take_cut(ui.ctx()).map(|editing::Cut { kept, given, most }| Action::TellCut {
                kept,
                given,
                most,
            });
        }
        asked
    }

    /// The list of keys takes the keyboard, and gives it back.
    fn follow_keys(&mut self, ctx: &Context, view: &View<'_>) {
        if view.shows_keys && self.under_keys.is_none() {
            self.under_keys = Some(ctx.memory(|memory| memory.focused()));
            a11y::go_to_title(ctx);
        } else if !view.shows_keys
            && let Some(before) = self.under_keys.take()
        {
            match before {
                _ if self.place.as_ref() != Some(view.place) => {}
                Some(id) => ctx.memory_mut(|memory| memory.request_focus(id)),
                None => {
                    self.keyboard = a11y::Keyboard::default();
                    a11y::let_go(ctx);
                }
            }
        }
    }

    /// Whether Escape is meant for the field that is written in: there it is
    /// pressed twice to mean anything else.
    fn leaves_field(&mut self, ui: &Ui) -> bool {
        let was_left = self.has_left_field;
        if is_escaped(ui) {
            self.has_left_field = self.was_written_in;
        } else if ui.input(|input| input.events.iter().any(is_done)) {
            self.has_left_field = false;
        }
        self.was_written_in && !was_left
    }

    /// Whether Escape leads to the page that this one is under: nothing else
    /// is open that it would shut.
    fn leads_up(&self, ui: &Ui, leaves_field: bool, view: &View<'_>) -> bool {
        let is_asked = view.path_wanted.is_some() || view.lock.archive.is_some() || view.backups.wanted.is_some();
        let is_asked = is_asked || view.given.is_some();
        let is_open = leaves_field || view.shows_keys || self.frame.covers_page(ui);
        let is_under = !is_asked && !is_open && !Popup::is_any_open(ui.ctx()) && !selecting::is_anything(ui.ctx());
        is_under && is_escaped(ui)
    }

    /// Draws what the one who leads sees while something is projected.
    pub fn present(
        &mut self,
        ui: &mut Ui,
        wall: &Wall,
        presenting: &Presenting,
        view: &View<'_>,
    ) -> [Option<Action>; 2] {
        a11y::window(ui.ctx(), &view.texts.get("app-name"), view.texts.language().tag());
        a11y::press_once(ui.ctx());
        editing::speak(ui.ctx(), view.texts, view.colors);
        selecting::begin(ui.ctx());
        let action = self.screens.present(ui, wall, presenting, view);
        self.keyboard.after(ui.ctx());
        clicks::once(ui.ctx(), [action, None])
    }

    /// The wall stands before the window.
    pub fn cover(&mut self) {
        self.was_covered = true;
    }

    /// Whoever goes to another page by keyboard begins at its title.
    fn follow(&mut self, ctx: &egui::Context, begins_again: bool, view: &View<'_>) {
        let is_new = self.place.as_ref().is_some_and(|place| place != view.place);
        let has_keyboard = ctx.memory(|memory| memory.focused().is_some()) || is_new && self.goes_by_key;
        self.goes_by_key &= !is_new && !ctx.input(|input| input.pointer.any_down());
        // From one tab to another the keyboard stays on the one that leads there.
        let is_among_tabs = self.place.as_ref().is_some_and(|place| is_beside(place, view.place));
        let has_keyboard = has_keyboard && !is_among_tabs;
        if is_new && has_keyboard || std::mem::take(&mut self.was_covered) || begins_again {
            if matches!(view.place, Place::Assess(_) | Place::PlanAction(..)) {
                // A questionnaire begins at the statement that is next, and a
                // plan at the action that was asked for.
                self.keyboard = a11y::Keyboard::default();
                a11y::let_go(ctx);
            } else {
                a11y::go_to_title(ctx);
            }
        }
        let mut is_at_top = begins_again;
        if is_new || self.place.is_none() {
            selecting::forget(ctx);
            let from = self.place.replace(view.place.clone());
            is_at_top = from.is_some_and(|from| self.trail.go(from, view.place));
        }
        scrolling::begin_at_top(ctx, is_at_top);
        scrolling::follow_size(ctx);
    }
}

/// Whether a tab leads from one page to the other.
fn is_beside(from: &Place, to: &Place) -> bool {
    from.is_result() && to.is_result() || from.is_same_course(to)
}

/// Whether Escape alone was pressed.
fn is_escaped(ui: &Ui) -> bool {
    let is_escape = |event: &Event| {
        let Event::Key { key: Key::Escape, pressed: true, repeat: false, modifiers, .. } = event else { return false };
        modifiers.is_none()
    };
    ui.input(|input| input.events.iter().any(is_escape))
}

/// Whether a hand did something.
fn is_done(event: &Event) -> bool {
    matches!(event, Event::Key { pressed: true, .. } | Event::Text(_) | Event::Paste(_) | Event::PointerButton { .. })
}

/// What a key asks for that means the same everywhere.
fn action_of(meant: Option<Meant>, view: &View<'_>) -> Option<Action> {
    Some(match meant? {
        Meant::Keys => Action::ShowKeys(!view.shows_keys),
        Meant::Page(place) => Action::Go(frame::page(place, view)?),
        Meant::Back => Action::Back,
        Meant::Forward => Action::Forward,
        Meant::Print => Action::Print,
    })
}
