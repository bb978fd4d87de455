//! A date: chosen from a month that opens under its button, or typed there.

use super::dropdown::{Edge, choice, opener, popup};
use super::month::{self, MonthLook};
use super::opened::open;
use super::{icon_button, text_field};
use crate::days::{Days, Odd};
use crate::i18n::Texts;
use crate::ui::colors::Colors;
use crate::ui::icons::Icon;
use crate::ui::text::{self, Anchor, Style};
use egui::accesskit::{HasPopup, Role};
use egui::{Event, Id, Key, Popup, PopupCloseBehavior, Rect, Response, Sense, Ui, vec2};
use jiff::civil::Date;

/// Longest date that can be typed, in characters.
const MAX_TYPED: usize = 24;
/// Height of the field it is typed in, in points.
const FIELD: f32 = 40.0;
/// Room for what is said of what was typed, so that nothing moves when it is.
const TOLD_LINES: f32 = 2.0;
/// Month and day of the example in the texts.
const EXAMPLE: (i8, i8) = (6, 12);
/// Between two things in what is open, in points.
const GAP: f32 = 4.0;

/// A date, and what it is of.
pub struct DateField<'a> {
    name: String,
    value: Option<Date>,
    days: Days,
    /// What chooses no date, where it need not have one.
    none: Option<String>,
    /// What stands where there is no date.
    empty: String,
    edge: Edge,
    today: Date,
    texts: &'a Texts,
    colors: &'a Colors,
}

/// What is open.
#[derive(Clone)]
struct Opened {
    /// The month that is shown, and the day from which the arrow keys go.
    shown: month::Shown,
    typed: String,
    /// What was wrong with what was typed.
    told: Option<Told>,
    waits_for_keyboard: bool,
}

#[derive(Clone, PartialEq)]
enum Told {
    NoDate(String),
    Odd(Odd, Date),
}

impl<'a> DateField<'a> {
    /// The date of what `name` says, one of these days.
    pub fn new(
        name: String,
        value: Option<Date>,
        days: Days,
        today: Date,
        texts: &'a Texts,
        colors: &'a Colors,
    ) -> Self {
        Self { name, value, days, none: None, empty: String::new(), edge: Edge::Drawn, today, texts, colors }
    }

    /// What stands where there is none yet.
    pub fn empty(mut self, words: String) -> Self {
        self.empty = words;
        self
    }

    /// There need be none: what says and chooses that.
    pub fn or_none(mut self, words: String) -> Self {
        self.none = Some(words.clone());
        self.empty(words)
    }

    /// In a row: as narrow as it can be, and with an edge only while it is
    /// pointed at.
    pub fn quiet(mut self) -> Self {
        self.edge = Edge::PointedAt;
        self
    }

    /// Shows it as a field; gives what was chosen instead, where `None` is no
    /// date.
    pub fn show(self, ui: &mut Ui, rect: Rect) -> Option<Option<Date>> {
        let words = |date: Date| match self.edge {
            Edge::Drawn => self.texts.date_compact(date),
            Edge::PointedAt => self.texts.date_near(date, self.today),
        };
        let words = self.value.map_or_else(|| self.empty.clone(), words);
        let is_empty = self.value.is_none();
        let opener = opener(ui, rect, Some(Icon::Calendar), &words, &self.name, is_empty, self.edge, self.colors);
        self.open(ui, &opener)
    }

    /// The same as an icon.
    pub fn show_icon(self, ui: &mut Ui, rect: Rect) -> Option<Option<Date>> {
        let opener = icon_button(ui, rect.center(), rect.width(), Icon::Calendar, &self.name, self.colors);
        let is_open = Popup::is_id_open(ui.ctx(), Popup::default_response_id(&opener));
        ui.ctx().accesskit_node_builder(opener.id, |node| {
            node.set_expanded(is_open);
            node.set_has_popup(HasPopup::Dialog);
        });
        self.open(ui, &opener)
    }

    fn open(self, ui: &mut Ui, opener: &Response) -> Option<Option<Date>> {
        let id = Id::unique(("date", opener.id));
        if opener.clicked() && !Popup::is_id_open(ui.ctx(), Popup::default_response_id(opener)) {
            ui.data_mut(|data| data.remove::<Opened>(id));
        }
        let look = MonthLook::new(ui, self.days, self.value, self.today, self.texts, self.colors);
        let popup = popup(opener, &self.name, self.colors)
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .width(look.width() + 2.0 * GAP);
        let mut chosen = None;
        open(ui, opener, popup, &self.name, |ui| {
            // Not as wide as it was in a wider window.
            ui.set_max_width(look.width());
            let mut opened = ui.data(|data| data.get_temp(id)).unwrap_or_else(|| Opened {
                shown: look.begin(),
                typed: String::new(),
                told: None,
                waits_for_keyboard: true,
            });
            // The arrow keys go from day to day, however it was opened; a click
            // takes the keyboard from what it is not on.
            if opened.waits_for_keyboard && !opener.clicked() && !ui.input(|input| input.pointer.any_click()) {
                opened.shown.take_keyboard(ui);
                opened.waits_for_keyboard = false;
            }
            let field = Id::unique(("typed date", opener.id));
            chosen = self.typed(ui, field, look.width(), &mut opened).map(Some);
            self.told(ui, look.width(), opened.told.as_ref());
            let is_typing = ui.memory(|memory| memory.has_focus(field));
            let before = opened.shown;
            let picked = look.show(ui, &mut opened.shown, !is_typing);
            if before != opened.shown && ui.input(|input| input.pointer.any_click()) {
                opened.waits_for_keyboard = true;
                ui.ctx().request_repaint();
            }
            chosen = chosen.or(picked.map(Some));
            if let Some(none) = &self.none
                && choice(ui, look.width(), none, self.value.is_none(), self.colors).clicked()
            {
                chosen = Some(None);
            }
            ui.data_mut(|data| data.insert_temp(id, opened));
            if chosen.is_some() {
                ui.close();
            }
        });
        if chosen.is_some() {
            opener.request_focus();
        }
        chosen
    }

    /// The field it is typed in. What is typed while a day has the keyboard
    /// goes there as well.
    fn typed(&self, ui: &mut Ui, id: Id, width: f32, opened: &mut Opened) -> Option<Date> {
        let (rect, _) = ui.allocate_exact_size(vec2(width, FIELD), Sense::hover());
        let mut has_begun = false;
        if !ui.ctx().text_edit_focused() {
            let begins = |text: &&String| text.chars().any(char::is_alphanumeric);
            let typed: String = ui.input(|input| {
                let texts = input
                    .events
                    .iter()
                    .filter_map(|event| if let Event::Text(text) = event { Some(text) } else { None });
                // A frame may be so slow that the full stop comes in it as well.
                texts.skip_while(|text| !begins(text)).cloned().collect()
            });
            has_begun = !typed.is_empty();
            opened.typed.extend(typed.chars().take(MAX_TYPED));
        }
        let name = self.texts.get("date-type");
        let response = text_field(ui, rect, id, &mut opened.typed, &name, "", MAX_TYPED, self.colors);
        if has_begun {
            response.request_focus();
        }
        let read = self.texts.read_date(&opened.typed, self.days, self.today);
        if response.changed() || has_begun {
            opened.told = None;
            if let Some(date) = read.filter(|date| self.days.allows(*date, self.today)) {
                opened.shown.turn_to(date);
            }
        }
        if !(response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))) || opened.typed.is_empty() {
            return None;
        }
        let told = match read.map(|date| (date, self.days.odd(date, self.today))) {
            None => Told::NoDate(opened.typed.trim().to_owned()),
            Some((date, None)) => return Some(date),
            Some((date, Some(odd))) => {
                let told = Told::Odd(odd, date);
                if odd.may_be_meant() && opened.told.as_ref() == Some(&told) {
                    return Some(date);
                }
                told
            }
        };
        opened.told = Some(told);
        response.request_focus();
        None
    }

    /// How a date is typed, or what is wrong with the one that was.
    fn told(&self, ui: &mut Ui, width: f32, told: Option<&Told>) {
        let texts = self.texts;
        // An example that can be typed here.
        let example = self.days.nearest(EXAMPLE.0, EXAMPLE.1, self.today).unwrap_or(self.today).year().to_string();
        let year = ("year", (&example).into());
        let words = match told {
            None => texts.with("date-hint", &[year]),
            Some(Told::NoDate(typed)) => texts.with("date-not", &[("text", typed.into()), year]),
            Some(Told::Odd(odd, date)) => {
                let key = match odd {
                    Odd::InFuture => "date-in-future",
                    Odd::GoneBy => "date-gone-by",
                    Odd::LongAgo => "date-long-ago",
                    Odd::FarOff => "date-far-off",
                };
                texts.with(key, &[("date", (&texts.date(*date)).into())])
            }
        };
        let (color, role) = match told {
            None => (self.colors.muted, Role::Label),
            Some(_) => (self.colors.ink, Role::Alert),
        };
        let galley = text::galley(ui, &words, Style::SMALL, color, width - 2.0 * GAP);
        let room = galley.size().y.max(TOLD_LINES * Style::SMALL.line_height());
        let (rect, _) = ui.allocate_exact_size(vec2(width, room), Sense::hover());
        text::place(ui, rect.min + vec2(GAP, 0.0), Anchor::Left, galley, color, &words, role);
    }
}
