//! The facilitator's own window: what to say, what comes next, the timer.

use super::deck::{Deck, GroupDeck, Page};
use super::footer::timer_words;
use super::keys;
use super::state::{Wall, WallAction};
use crate::chart;
use crate::i18n::Texts;
use crate::lesson::Phase;
use crate::ui::a11y;
use crate::ui::colors::Colors;
use crate::ui::icons::Icon;
use crate::ui::text::{self, Anchor, Style};
use crate::ui::widgets::{self, Button};
use egui::accesskit::Role;
use egui::{Pos2, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};
use std::time::Duration;

const MARGIN: f32 = 32.0;
/// The bar with the buttons, at the bottom.
const BAR: f32 = 72.0;
/// The widest line that is easily read.
const READING: f32 = 720.0;
const KEYS: [&str; 13] = [
    "notes-key-next",
    "notes-key-previous",
    "notes-key-mark",
    "notes-key-offered",
    "notes-key-ends",
    "notes-key-black",
    "notes-key-contrast",
    "notes-key-large",
    "notes-key-timer",
    "notes-key-notes",
    "notes-key-monitor",
    "notes-key-instrument",
    "notes-key-end",
];
const KEY_WIDTH: f32 = 200.0;

/// Fills the room that `ui` has; gives what was asked for.
pub fn notes(ui: &mut Ui, wall: &Wall, texts: &Texts, colors: &Colors, now: Duration) -> Option<WallAction> {
    let rect = ui.max_rect();
    ui.painter().rect_filled(rect, 0.0, colors.bg);
    a11y::window(ui.ctx(), &texts.get("notes-title"), texts.language().tag());
    let keyed = keys::pressed(ui, wall);
    let (above, bar) = rect.split_top_bottom_at_y(rect.bottom() - BAR);
    let mut asked = None;
    let mut child = ui.new_child(UiBuilder::new().max_rect(above).id_salt("notes"));
    child.set_clip_rect(above);
    let shown = ScrollArea::vertical().id_salt(("notes", wall.slide())).auto_shrink(false).show(&mut child, |ui| {
        let top = ui.max_rect().min;
        let mut column =
            Column { ui, texts, colors, at: top + vec2(MARGIN, 24.0), width: above.width() - 2.0 * MARGIN };
        asked = column.content(wall, now);
        let bottom = column.at.y;
        ui.advance_cursor_after_rect(Rect::from_min_max(top, pos2(top.x + 1.0, bottom + 16.0)));
    });
    a11y::name_scroll_bar(ui, shown.id, &texts.get("scroll-bar"));
    let moved = move_bar(ui, bar, wall, texts, colors);
    super::look_again(ui, wall, now);
    keyed.or(asked).or(moved)
}

/// The next thing to draw, and where.
struct Column<'a> {
    ui: &'a mut Ui,
    texts: &'a Texts,
    colors: &'a Colors,
    at: Pos2,
    width: f32,
}

impl Column<'_> {
    fn content(&mut self, wall: &Wall, now: Duration) -> Option<WallAction> {
        let mut asked = None;
        if wall.is_black() {
            let words = self.texts.get("notes-is-black");
            self.paragraph(&words, Style::LEAD.semibold(), Role::Status, 8.0);
            let light = self.texts.get("notes-light");
            if Button::new(&light).show_at(self.ui, self.at, Anchor::Left, self.colors).clicked() {
                asked = Some(WallAction::Black);
            }
            self.at.y += 64.0;
        }
        let title = title(wall, wall.page(), self.texts);
        let (width, ink) = (self.width, self.colors.ink);
        self.at.y = text::heading(self.ui, self.at, width, &title, Style::TITLE, ink).bottom() + 16.0;
        match wall.deck() {
            Deck::Lesson(_) => self.lesson(wall),
            Deck::Group(group) => self.group(wall, group),
        }
        asked = asked.or(self.timer(wall, now));
        let next = wall
            .next_page()
            .map_or_else(|| self.texts.get("notes-last"), |page| title_of(wall, page, wall.slide() + 1, self.texts));
        let label = self.texts.get("notes-next");
        self.label(&label);
        self.paragraph(&next, Style::LEAD, Role::Label, 24.0);
        self.keys();
        asked
    }

    fn lesson(&mut self, wall: &Wall) {
        let Some(slide) = wall.lesson_slide(wall.slide()) else { return };
        let language = self.texts.language();
        self.paragraph(slide.notes.get(language), Style::LEAD, Role::Label, 24.0);
        if let Some(discussion) = &slide.discussion {
            let label = self.texts.get("wall-talk");
            self.label(&label);
            self.paragraph(discussion.question.get(language), Style::LEAD.semibold(), Role::Label, 16.0);
        }
        if !slide.own.is_empty() {
            let named = |place: &String| match place.as_str() {
                "notes" => Some(self.texts.get("notes-own-notes")),
                "discussion/question" => Some(self.texts.get("notes-own-question")),
                place => Some(self.texts.with("quoted", &[("text", slide.text_at(place)?.get(language).into())])),
            };
            // Texts may have commas of their own.
            let what = slide.own.iter().filter_map(named).collect::<Vec<_>>().join("; ");
            let words = self.texts.with("notes-own", &[("what", (&what).into())]);
            self.paragraph(&words, Style::SMALL, Role::Label, 24.0);
        }
    }

    fn group(&mut self, wall: &Wall, group: &GroupDeck) {
        if let Some(course) = &group.course {
            let words = self.texts.with("notes-course", &[("course", course.into())]);
            self.label(&words);
            self.at.y += 8.0;
        }
        let sentence = match wall.page() {
            Some(Page::Items { part, .. }) => chart::read_aloud(part, group.instrument.scale.max(), self.texts),
            Some(Page::Overview(_)) => super::overview::sentence(group, self.texts),
            Some(Page::Changes(_)) => Some(self.texts.get("wall-change-note")),
            _ => None,
        };
        if let Some(sentence) = sentence {
            self.paragraph(&sentence, Style::LEAD, Role::Label, 24.0);
        }
    }

    fn timer(&mut self, wall: &Wall, now: Duration) -> Option<WallAction> {
        let timer = wall.timer()?;
        let (texts, colors) = (self.texts, self.colors);
        let words = timer_words(timer, now, texts);
        let reading = timer.reading(now);
        let galley = text::galley(self.ui, &reading, Style::DISPLAY, colors.ink, f32::INFINITY);
        // A field of its own width, so that the buttons stand still.
        let field = text::width(self.ui, "00:00", Style::DISPLAY).max(galley.size().x);
        text::place(self.ui, self.at, Anchor::Left, galley, colors.ink, &words, Role::Label);
        let toggle = texts.get(match timer.phase(now) {
            Phase::Ready => "notes-start",
            Phase::Running => "notes-pause",
            Phase::Paused => "notes-resume",
            Phase::Over => "notes-reset",
        });
        let (minute, reset) = (texts.get("notes-minute"), texts.get("notes-reset"));
        let minute_name = texts.get("notes-minute-name");
        let buttons = [
            (Button::new(&toggle).icon(Icon::Timer), WallAction::TimerToggle),
            (Button::new(&minute).name(&minute_name).icon(Icon::Plus), WallAction::TimerLengthen),
            (Button::new(&reset).icon(Icon::Undo), WallAction::TimerReset),
        ];
        let mut at = self.at + vec2(field + 24.0, 2.0);
        let mut asked = None;
        for (button, action) in buttons {
            // At 00:00 the first of them already resets.
            if action == WallAction::TimerReset && timer.phase(now) == Phase::Over {
                continue;
            }
            let response = button.show_at(self.ui, at, Anchor::Left, colors);
            at.x = response.rect.right() + 8.0;
            if response.clicked() {
                asked = Some(action);
            }
        }
        self.at.y += 72.0;
        asked
    }

    fn keys(&mut self) {
        let (texts, colors) = (self.texts, self.colors);
        widgets::hairline(self.ui, egui::Rangef::new(self.at.x, self.at.x + self.width), self.at.y, colors);
        self.at.y += 16.0;
        let heading = texts.get("notes-keys");
        let style = Style::BODY.semibold();
        self.at.y = text::heading(self.ui, self.at, self.width, &heading, style, colors.ink).bottom() + 4.0;
        for key in KEYS {
            let does = self.at + vec2(KEY_WIDTH, 0.0);
            text::label(self.ui, self.at, Anchor::Left, &texts.get(key), Style::SMALL.medium(), colors.ink);
            let words = texts.get(&format!("{key}-does"));
            let rect = text::paragraph(self.ui, does, self.width - KEY_WIDTH, &words, Style::SMALL, colors.muted);
            self.at.y = rect.bottom() + 4.0;
        }
    }

    fn label(&mut self, words: &str) {
        let muted = self.colors.muted;
        self.at.y = text::label(self.ui, self.at, Anchor::Left, words, Style::SMALL, muted).bottom();
    }

    fn paragraph(&mut self, words: &str, style: Style, role: Role, under: f32) {
        let color = self.colors.ink;
        let galley = text::galley(self.ui, words, style, color, self.width.min(READING));
        self.at.y = text::place(self.ui, self.at, Anchor::Left, galley, color, words, role).bottom() + under;
    }
}

fn move_bar(ui: &mut Ui, bar: Rect, wall: &Wall, texts: &Texts, colors: &Colors) -> Option<WallAction> {
    widgets::hairline(ui, bar.x_range(), bar.top(), colors);
    let y = bar.center().y - 20.0;
    let (is_first, is_last) = (wall.slide() == 0, wall.slide() + 1 >= wall.len());
    let words = texts.get("notes-previous-slide");
    let button = Button::new(&words).icon(Icon::ArrowLeft).enabled(!is_first);
    let previous = button.show_at(ui, pos2(bar.left() + MARGIN, y), Anchor::Left, colors);
    let words = texts.get("notes-next-slide");
    let button = Button::new(&words).icon(Icon::ArrowRight).primary(colors).enabled(!is_last);
    let next = button.show_at(ui, pos2(bar.right() - MARGIN, y), Anchor::Right, colors);
    let args = [("place", (wall.slide() + 1).into()), ("count", wall.len().into())];
    let words = texts.with("wall-slide-of", &args);
    text::label_centered(ui, bar.center(), Anchor::Center, &words, Style::COMPACT, colors.muted);
    if previous.clicked() { Some(WallAction::Previous) } else { next.clicked().then_some(WallAction::Next) }
}

fn title(wall: &Wall, page: Option<&Page>, texts: &Texts) -> String {
    page.map_or_else(String::new, |page| title_of(wall, page, wall.slide(), texts))
}

/// What a page is called.
fn title_of(wall: &Wall, page: &Page, place: usize, texts: &Texts) -> String {
    let language = texts.language();
    match (page, wall.deck()) {
        (Page::Items { part, .. }, _) => part.title.get(language).to_owned(),
        (Page::Changes(_), _) => texts.get("wall-change-title"),
        (_, Deck::Group(group)) => group.instrument.title.get(language).to_owned(),
        (_, Deck::Lesson(_)) => {
            wall.lesson_slide(place).map_or_else(String::new, |slide| slide.title.get(language).to_owned())
        }
    }
}
