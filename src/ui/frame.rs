//! What stands round every screen: the rail, or a menu where it is narrow,
//! and the notice.

use super::a11y;
use super::action::{Action, Place, Shown};
use super::archive_bar::ArchiveBar;
use super::bars;
use super::given_file::GivenFile;
use super::icons::{self, ICON, Icon};
use super::notice_bar::NoticeBar;
use super::path_prompt;
use super::startup_file_bar;
use super::text::{self, Anchor, Style};
use super::view::View;
use super::widgets::{self, Button};
use crate::chart::Profile;
use crate::plan::Basis;
use egui::accesskit::Role;
use egui::{Id, Key, Rect, ScrollArea, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};
use strum::VariantArray;

/// Width of the rail, in points.
const RAIL: f32 = 200.0;
/// Below this window width the rail becomes a menu.
const MENU_BELOW: f32 = 700.0;
const MENU_BAR: f32 = 56.0;
/// How high a row is that leads somewhere.
const ROW: f32 = 40.0;
const ROW_GAP: f32 = 4.0;
/// What more there is above the first row of a group.
const GROUP_GAP: f32 = 16.0;
/// Where they begin in the rail.
const RAIL_TOP: f32 = 80.0;
/// How high the promise at the rail's foot is, with room above it.
const PROMISE: f32 = 80.0;

/// The rail's own state.
#[derive(Default)]
pub struct Frame {
    is_menu_open: bool,
    /// The path that is typed, and what stood in the field when it came.
    typed_path: Option<(String, String)>,
    archive: ArchiveBar,
    keyboard: a11y::Lent,
    /// The file that was asked about in the last frame.
    given: Option<GivenFile>,
    notice: NoticeBar,
}

/// Where the rail leads, top to bottom. The compiler asks for the row of each,
/// and so does whatever shows them.
#[derive(Clone, Copy, PartialEq, Eq, VariantArray)]
enum Destination {
    Home,
    Assess,
    Result,
    Plan,
    History,
    Courses,
    Settings,
}

impl Destination {
    /// Its icon, its words, and whether it begins a new group.
    fn row(self) -> (Icon, &'static str, bool) {
        match self {
            Self::Home => (Icon::Home, "nav-home", false),
            Self::Assess => (Icon::Assess, "nav-assess", false),
            Self::Result => (Icon::Result, "nav-result", false),
            Self::Plan => (Icon::Plan, "nav-plan", false),
            Self::History => (Icon::History, "nav-history", false),
            Self::Courses => (Icon::Course, "nav-course", true),
            Self::Settings => (Icon::Settings, "nav-settings", true),
        }
    }

    /// Each with how far below the first its row begins, in points.
    fn placed() -> impl Iterator<Item = (Self, f32)> {
        Self::VARIANTS.iter().scan(0.0, |next, destination| {
            let (_, _, begins_group) = destination.row();
            let top = *next + if begins_group { GROUP_GAP } else { 0.0 };
            *next = top + ROW + ROW_GAP;
            Some((*destination, top))
        })
    }

    /// How high the rows are, from the first to the last, in points.
    fn height() -> f32 {
        Self::placed().last().map_or(0.0, |(_, top)| top + ROW)
    }

    fn of(place: &Place) -> Self {
        match place {
            Place::Home => Self::Home,
            Place::Choose | Place::Assess(_) | Place::Review(_) => Self::Assess,
            Place::LookBack(_) | Place::Result(_) | Place::ResultFor(_) | Place::Code(..) => Self::Result,
            Place::Plan(_)
            | Place::PlanAction(..)
            | Place::PlanFor(_)
            | Place::Journal(_)
            | Place::JournalPage(..)
            | Place::Talk(..) => Self::Plan,
            Place::History | Place::Compare(..) => Self::History,
            Place::Courses
            | Place::NewCourse
            | Place::Course { .. }
            | Place::CourseResult(_)
            | Place::CourseChange(_)
            | Place::CourseCompare(..)
            | Place::Slides
            | Place::Lesson
            | Place::EditLesson => Self::Courses,
            Place::Settings | Place::About | Place::Privacy | Place::Passphrase | Place::Backups | Place::Messages => {
                Self::Settings
            }
        }
    }

    fn place(self, view: &View<'_>) -> Place {
        match self {
            Self::Home => Place::Home,
            Self::Assess => {
                view.contents.history.draft(None).map_or(Place::Choose, |draft| Place::Assess(draft.session.id))
            }
            Self::Result => result_place(view),
            Self::Plan => plan_place(view),
            Self::History => Place::History,
            Self::Courses => Place::Courses,
            Self::Settings => Place::Settings,
        }
    }
}

/// «Samlet profil»; where nothing that has a place in it is answered, the
/// session that was finished last.
fn result_place(view: &View<'_>) -> Place {
    let latest = view
        .contents
        .history
        .latest(None)
        .filter(|_| Profile::combined(&view.contents.history, view.catalog).is_none());
    latest.map_or(Place::Result(Shown::Combined), |record| {
        Place::result_of(&record.session.instrument, &view.contents.history)
    })
}

/// The page of the menu at this place, from the top.
pub fn page(place: usize, view: &View<'_>) -> Option<Place> {
    Destination::VARIANTS.get(place).map(|destination| destination.place(view))
}

/// The plan of the session that was finished last, or the one of none; before
/// there is any, the place that says how a plan comes about.
fn plan_place(view: &View<'_>) -> Place {
    let latest = view.contents.history.latest(None).and_then(|record| {
        let id = record.session.instrument.as_str();
        view.contents.history.series(id).next_back().map(|record| Place::Plan(record.session.id.into()))
    });
    latest
        .or_else(|| view.contents.plans.get(Basis::Own).map(|plan| Place::Plan(plan.of)))
        .or_else(|| view.catalog.offered().first().map(|instrument| Place::PlanFor(instrument.id.clone())))
        .unwrap_or_default()
}

impl Frame {
    /// Draws the frame; gives the room that is left for the page, if any is.
    /// Escape answers nothing where it leaves a field.
    pub fn show(&mut self, ui: &mut Ui, leaves_field: bool, view: &View<'_>) -> (Option<Rect>, Option<Action>) {
        let window = ui.max_rect();
        ui.painter().rect_filled(window, 0.0, view.colors.bg);
        // Escape shuts the menu, and nothing else.
        let was_covered = self.covers_page(ui);
        let mut action = None;
        let mut page = if window.width() < MENU_BELOW {
            action = action.or(self.menu(ui, window, view));
            Rect::from_min_max(pos2(window.left(), window.top() + MENU_BAR), window.max)
        } else {
            action = action.or(rail(ui, window, view));
            Rect::from_min_max(pos2(window.left() + RAIL, window.top()), window.max)
        };
        let covers_page = self.covers_page(ui);
        // What is asked waits until the menu or the list of keys is shut: no key
        // answers what nobody sees.
        if !covers_page && !view.shows_keys {
            action = action.or(self.ask(ui, &mut page, was_covered, leaves_field, view));
        }
        let is_covered = covers_page || !page.is_positive();
        if was_covered || is_covered {
            // So does what is told, and no time runs out for it meanwhile.
            self.notice.hold(view.now);
        }
        if is_covered {
            return (None, action);
        }
        if let Some(busy) = view.busy {
            let (bar, chosen) = bars::busy(ui, page, busy, view);
            page.max.y = bar.top();
            action = action.or(chosen);
        }
        if let Some(notice) = view.notice {
            let (bar, chosen) = self.notice.show(ui, page, notice, view);
            page.max.y = bar.top();
            action = action.or(chosen);
        }
        (Some(page), action)
    }

    /// Asks what is to be asked across the top of the page, which gives the room
    /// for it, all of it where that is little.
    fn ask(
        &mut self,
        ui: &mut Ui,
        page: &mut Rect,
        was_covered: bool,
        leaves_field: bool,
        view: &View<'_>,
    ) -> Option<Action> {
        let mut action = None;
        let top = page.top();
        let is_asked = view.path_wanted.is_some() || view.given.is_some() || view.lock.archive.is_some();
        self.keyboard.before(ui.ctx(), is_asked, view.place);
        if let Some(prompt) = view.path_wanted {
            let (suggested, typed) = self.typed_path.get_or_insert_default();
            if *suggested != prompt.suggested {
                (*suggested, *typed) = (prompt.suggested.clone(), prompt.suggested.clone());
            }
            let (bar, chosen) = path_prompt::show(ui, *page, prompt, typed, was_covered, view);
            page.min.y = bar.bottom();
            action = action.or(chosen);
        } else {
            self.typed_path = None;
        }
        if let Some(given) = view.given {
            let is_new = self.given.as_ref() != Some(given);
            let leaves_else = was_covered || leaves_field;
            let (bar, chosen) = startup_file_bar::show(ui, *page, given, is_new, leaves_else, view);
            page.min.y = bar.bottom();
            action = action.or(chosen);
        }
        self.given = view.given.cloned();
        if let Some(name) = &view.lock.archive {
            let (bar, chosen) = self.archive.show(ui, *page, name, view);
            page.min.y = bar.bottom();
            action = action.or(chosen);
        } else {
            self.archive = ArchiveBar::default();
        }
        self.keyboard.after(ui.ctx(), Rect::from_x_y_ranges(page.x_range(), top..=page.top()), view.place);
        action
    }

    /// Shuts the menu, for another page.
    pub fn shut_menu(&mut self) {
        self.is_menu_open = false;
    }

    /// Whether the menu lies where the page would be.
    pub fn covers_page(&self, ui: &Ui) -> bool {
        self.is_menu_open && ui.max_rect().width() < MENU_BELOW
    }

    fn menu(&mut self, ui: &mut Ui, window: Rect, view: &View<'_>) -> Option<Action> {
        let View { texts, colors, .. } = view;
        let words = texts.get("nav-menu");
        let response = Button::new(&words).icon(if self.is_menu_open { Icon::Close } else { Icon::Menu }).show_at(
            ui,
            pos2(window.left() + 16.0, window.top() + 8.0),
            Anchor::Left,
            colors,
        );
        let name = texts.get("app-name");
        text::label_centered(
            ui,
            pos2(window.right() - 16.0, window.top() + 28.0),
            Anchor::Right,
            &name,
            Style::LEAD.semibold(),
            colors.ink,
        );
        widgets::hairline(ui, window.x_range(), window.top() + MENU_BAR, colors);
        if response.clicked() {
            self.is_menu_open = !self.is_menu_open;
        }
        if !self.is_menu_open {
            return None;
        }
        if ui.input(|input| input.key_pressed(Key::Escape)) {
            self.is_menu_open = false;
        }
        let top = window.top() + MENU_BAR + 8.0;
        let room = Rect::from_min_max(pos2(window.left() + 16.0, top), pos2(window.right() - 16.0, window.bottom()));
        let chosen = destinations(ui, room, view);
        if chosen.is_some() {
            self.is_menu_open = false;
        }
        chosen
    }
}

fn rail(ui: &mut Ui, window: Rect, view: &View<'_>) -> Option<Action> {
    let View { texts, colors, .. } = view;
    let room = Rect::from_min_size(window.min, vec2(RAIL, window.height()));
    let ui = &mut ui.new_child(UiBuilder::new().max_rect(room).id_salt("rail"));
    a11y::landmark(ui, Role::Navigation, &texts.get("landmark-navigation"), room);
    let origin = window.min;
    let edge = egui::emath::GuiRounding::round_to_pixel_center(origin.x + RAIL - 1.0, ui.pixels_per_point());
    ui.painter().vline(edge, window.y_range(), Stroke::new(1.0, colors.border));
    let mark = Rect::from_center_size(origin + vec2(34.0, 40.0), vec2(ICON, ICON));
    icons::paint(ui, Icon::Wordmark, mark, colors.ink);
    // The pupil of the mark is the one spot of colour in the rail.
    ui.painter().circle_filled(mark.min + vec2(13.25, 6.75), 1.75, colors.teal);
    let name = texts.get("app-name");
    text::label_centered(ui, origin + vec2(56.0, 40.0), Anchor::Left, &name, Style::LEAD.semibold(), colors.ink);
    let inside = Rect::from_min_max(origin + vec2(12.0, RAIL_TOP), pos2(origin.x + RAIL - 12.0, window.bottom()));
    let action = destinations(ui, inside, view);
    if window.height() < RAIL_TOP + Destination::height() + PROMISE {
        return action;
    }
    action.or(promise(ui, pos2(origin.x, window.bottom()), view))
}

/// What the program promises, at the rail's foot; leads to where it shows
/// that it keeps it.
fn promise(ui: &mut Ui, foot: egui::Pos2, view: &View<'_>) -> Option<Action> {
    let View { texts, colors, .. } = view;
    let rect = Rect::from_min_max(foot + vec2(12.0, -72.0), foot + vec2(RAIL - 12.0, -16.0));
    let words = texts.get("stays-here");
    let response = ui.interact(rect, Id::unique("promise"), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, &words));
    let color = if response.hovered() { colors.ink } else { colors.muted };
    let lock = Rect::from_center_size(foot + vec2(34.0, -54.0), vec2(ICON, ICON));
    icons::paint(ui, Icon::Lock, lock, color);
    let galley = text::galley(ui, &words, Style::SMALL, color, 128.0);
    ui.painter().galley(foot + vec2(56.0, -64.0), galley, color);
    widgets::focus_ring(ui, &response, rect, 8.0, colors);
    response.clicked().then_some(Action::Go(Place::Privacy))
}

/// The rows that lead somewhere; they scroll where the room is too low.
fn destinations(ui: &mut Ui, room: Rect, view: &View<'_>) -> Option<Action> {
    let height = Destination::height();
    if room.height() >= height {
        return rows(ui, room.min, room.width(), view);
    }
    let ui = &mut ui.new_child(UiBuilder::new().max_rect(room).id_salt("destinations"));
    let shown = ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let at = ui.max_rect().min;
        let action = rows(ui, at, room.width(), view);
        ui.expand_to_include_rect(Rect::from_min_size(at, vec2(1.0, height + 8.0)));
        action
    });
    a11y::name_scroll_bar(ui, shown.id, &view.texts.get("scroll-bar"));
    shown.inner
}

fn rows(ui: &mut Ui, at: egui::Pos2, width: f32, view: &View<'_>) -> Option<Action> {
    let here = Destination::of(view.place);
    let mut action = None;
    for (destination, top) in Destination::placed() {
        let (icon, key, _) = destination.row();
        let rect = Rect::from_min_size(pos2(at.x, at.y + top), vec2(width, ROW));
        let words = view.texts.get(key);
        if widgets::nav_item(ui, rect, icon, &words, destination == here, view.colors).clicked() {
            action = Some(Action::Go(destination.place(view)));
        }
    }
    action
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As it was drawn by hand: seven rows, and three groups.
    #[test]
    fn the_rail_is_as_high_as_its_rows() {
        assert_eq!(Destination::VARIANTS.len(), 7);
        assert_eq!(Destination::height(), 7.0 * 44.0 - 4.0 + 2.0 * 16.0);
        let tops: Vec<f32> = Destination::placed().map(|(_, top)| top).collect();
        assert!(tops.is_sorted_by(|one, next| next - one >= ROW), "{tops:?}");
    }
}
