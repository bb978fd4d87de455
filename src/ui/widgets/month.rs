//! A month of days with its weeks, which all are as high as the highest: when
//! one leafs, nothing moves from under the pointer.

use super::focus_ring;
use super::opened::offer;
use crate::days::Days;
use crate::i18n::Texts;
use crate::ui::colors::Colors;
use crate::ui::icons::{self, ICON_SMALL, Icon};
use crate::ui::text::{self, Anchor, Style};
use egui::accesskit::Role;
use egui::{FocusDirection, Id, Key, Modifiers, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};
use jiff::ToSpan;
use jiff::civil::Date;

/// Size of a day in the month, in points; narrower where the window is.
const DAY: egui::Vec2 = vec2(40.0, 36.0);
/// Width of the number of a week, in points.
const WEEK: f32 = 32.0;
/// Height of the name of the month, and of the names of the weekdays.
const HEAD: f32 = 40.0;
const NAMES: f32 = 24.0;
/// Weeks that a month can touch.
const WEEKS: f32 = 6.0;
/// Side of the buttons that lead to another month, in points.
const ARROW: f32 = 36.0;
/// Room beside what is open, and for its scroll bar, in points.
const BESIDE: f32 = 40.0;
const RADIUS: f32 = 6.0;

/// How the month is shown, and which of its days can be chosen.
pub struct MonthLook<'a> {
    day: egui::Vec2,
    days: Days,
    value: Option<Date>,
    today: Date,
    texts: &'a Texts,
    colors: &'a Colors,
}

/// The month that is shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shown {
    month: Date,
    /// The day from which the arrow keys go.
    at: Date,
}

impl Shown {
    /// Gives the keyboard to the day from which the arrow keys go.
    pub fn take_keyboard(self, ui: &Ui) {
        ui.memory_mut(|memory| memory.request_focus(day_id(self.at)));
    }

    /// Shows the month of a day.
    pub fn turn_to(&mut self, day: Date) {
        *self = Self { month: day.first_of_month(), at: day };
    }
}

impl<'a> MonthLook<'a> {
    /// In this window.
    pub fn new(ui: &Ui, days: Days, value: Option<Date>, today: Date, texts: &'a Texts, colors: &'a Colors) -> Self {
        let room = (ui.ctx().content_rect().width() - BESIDE - WEEK) / 7.0;
        Self { day: vec2(DAY.x.min(room), DAY.y), days, value, today, texts, colors }
    }

    /// How wide it is, in points.
    pub fn width(&self) -> f32 {
        WEEK + 7.0 * self.day.x
    }

    /// What is shown first.
    pub fn begin(&self) -> Shown {
        let at = self.value.filter(|day| self.days.allows(*day, self.today)).unwrap_or(self.today);
        Shown { month: at.first_of_month(), at }
    }

    /// Shows the month; `has_keys` says whether its keys are meant for it.
    /// Gives the day that was picked.
    pub fn show(&self, ui: &mut Ui, shown: &mut Shown, has_keys: bool) -> Option<Date> {
        let size = vec2(self.width(), HEAD + NAMES + self.day.y * WEEKS);
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let months = self.head(ui, rect.with_max_y(rect.top() + HEAD), shown, has_keys);
        let (texts, colors) = (self.texts, self.colors);
        let focused = ui.memory(|memory| memory.focused());
        let had_day = focused.is_none() || focused == Some(day_id(shown.at));
        let days = if has_keys { arrows(ui) } else { 0 };
        let moved = match (months, days) {
            (0, 0) => None,
            (0, days) => shown.at.checked_add(i64::from(days).days()).ok(),
            (months, _) => shown.month.checked_add(months.months()).ok().map(|month| self.same_day(shown.at, month)),
        };
        if let Some(day) = moved.filter(|day| self.days.allows(*day, self.today)) {
            shown.turn_to(day);
        }
        // The keyboard goes with the days, over the end of a month.
        if days != 0 || (months != 0 && had_day) {
            ui.memory_mut(|memory| {
                memory.move_focus(FocusDirection::None);
                memory.request_focus(day_id(shown.at));
            });
        }
        let title = format!("{} {}", texts.month(shown.month), shown.month.year());
        let at = pos2(rect.center().x, rect.top() + HEAD / 2.0);
        text::label_centered(ui, at, Anchor::Center, &title, Style::COMPACT.semibold(), colors.ink);
        let names = rect.top() + HEAD + NAMES / 2.0;
        let week = pos2(rect.left() + WEEK / 2.0, names);
        text::paint_centered(ui, week, Anchor::Center, &texts.get("date-week"), Style::SMALL, colors.muted);
        let column = |place: f32| rect.left() + WEEK + self.day.x * place;
        for weekday in 0..7 {
            let at = pos2(column(weekday as f32 + 0.5), names);
            let words = texts.get(&format!("weekday-{}", weekday + 1));
            text::paint_centered(ui, at, Anchor::Center, &words, Style::SMALL, colors.muted);
        }
        let mut picked = None;
        for (line, week) in weeks(shown.month).iter().enumerate() {
            let top = rect.top() + HEAD + NAMES + self.day.y * line as f32;
            if let Some(day) = week.iter().flatten().next() {
                let number = day.iso_week_date().week().to_string();
                let name = texts.with("date-week-number", &[("number", (&number).into())]);
                let galley = text::galley(ui, &number, Style::SMALL, colors.muted, f32::INFINITY);
                let at = pos2(rect.left() + WEEK / 2.0, top + (self.day.y - galley.size().y) / 2.0);
                text::place(ui, at, Anchor::Center, galley, colors.muted, &name, Role::Label);
            }
            for (place, day) in week.iter().enumerate() {
                let Some(day) = *day else { continue };
                let cell = Rect::from_min_size(pos2(column(place as f32), top), self.day);
                let response = self.cell(ui, cell, day);
                if day == shown.at {
                    offer(&response, true);
                }
                if response.has_focus() {
                    shown.at = day;
                }
                if response.gained_focus() {
                    // Where what is open is higher than the window.
                    response.scroll_to_me(None);
                }
                picked = picked.or(response.clicked().then_some(day));
            }
        }
        ui.advance_cursor_after_rect(rect);
        picked
    }

    /// The buttons that lead to another month. Gives how many months on.
    fn head(&self, ui: &mut Ui, rect: Rect, shown: &Shown, has_keys: bool) -> i32 {
        let (back, on) = ui.input_mut(|input| {
            let mut key = |key| has_keys && input.consume_key(Modifiers::NONE, key);
            (key(Key::PageUp), key(Key::PageDown))
        });
        let mut months = 0;
        let ways = [
            (rect.left() + ARROW / 2.0, Icon::ArrowLeft, "date-previous", -1, back),
            (rect.right() - ARROW / 2.0, Icon::ArrowRight, "date-next", 1, on),
        ];
        for (x, icon, key, step, is_pressed) in ways {
            let is_way = shown.month.checked_add(step.months()).is_ok_and(|month| self.has_days(month));
            let room = Rect::from_center_size(pos2(x, rect.center().y), vec2(ARROW, ARROW));
            let response = ui.allocate_rect(room, Sense::click());
            let name = self.texts.get(key);
            response.widget_info(|| WidgetInfo::labeled(Role::Button, is_way, &name));
            if is_way && response.hovered() {
                ui.painter().rect_filled(room, RADIUS, self.colors.sunken);
            }
            let color = if is_way { self.colors.ink } else { self.colors.border };
            icons::paint(ui, icon, Rect::from_center_size(room.center(), vec2(ICON_SMALL, ICON_SMALL)), color);
            focus_ring(ui, &response, room.shrink(3.0), 4.0, self.colors);
            if is_way && (is_pressed || response.clicked()) {
                months = step;
            }
        }
        months
    }

    /// Whether any day of the month can be chosen.
    fn has_days(&self, month: Date) -> bool {
        self.days.allows(month.first_of_month(), self.today) || self.days.allows(month.last_of_month(), self.today)
    }

    /// The day of the same number in another month, or the nearest to it that
    /// can be chosen.
    fn same_day(&self, day: Date, month: Date) -> Date {
        let first = month.first_of_month();
        let last = month.last_of_month();
        let same = first.checked_add((i64::from(day.day()) - 1).days()).map_or(last, |same| same.min(last));
        if self.days.allows(same, self.today) { same } else { self.today }
    }

    fn cell(&self, ui: &mut Ui, rect: Rect, day: Date) -> Response {
        let Self { texts, colors, .. } = self;
        let (is_chosen, is_today) = (self.value == Some(day), self.today == day);
        let is_allowed = self.days.allows(day, self.today);
        let sense = if is_allowed { Sense::click() } else { Sense::hover() };
        let response = ui.interact(rect, day_id(day), sense);
        let name = texts.date(day);
        response.widget_info(|| WidgetInfo::selected(Role::Button, is_allowed, is_chosen, &name));
        let inner = rect.shrink(2.0);
        let (fill, color) = if is_chosen {
            (colors.primary, colors.on_primary)
        } else if !is_allowed {
            (colors.surface, colors.muted)
        } else if response.hovered() || response.has_focus() {
            (colors.sunken, colors.ink)
        } else {
            (colors.surface, colors.ink)
        };
        ui.painter().rect_filled(inner, RADIUS, fill);
        if is_today && !is_chosen {
            ui.painter().rect_stroke(inner, RADIUS, Stroke::new(1.0, colors.control), StrokeKind::Inside);
        }
        text::paint_centered(ui, rect.center(), Anchor::Center, &day.day().to_string(), Style::COMPACT, color);
        focus_ring(ui, &response, inner.shrink(3.0), 3.0, colors);
        response
    }
}

/// How many days the arrow keys go on.
fn arrows(ui: &Ui) -> i32 {
    let keys = [(Key::ArrowLeft, -1), (Key::ArrowRight, 1), (Key::ArrowUp, -7), (Key::ArrowDown, 7)];
    ui.input(|input| keys.iter().filter(|(key, _)| input.key_pressed(*key)).map(|(_, days)| days).sum())
}

fn day_id(day: Date) -> Id {
    Id::unique(("day of a month", day.to_string()))
}

/// The days of a month by week, Monday first, with nothing where the week
/// belongs to another month.
fn weeks(month: Date) -> Vec<[Option<Date>; 7]> {
    let first = month.first_of_month();
    let before = i32::from(first.weekday().to_monday_zero_offset());
    let days = i32::from(first.days_in_month());
    (0..(before + days + 6) / 7)
        .map(|week| {
            std::array::from_fn(|column| {
                let day = week * 7 + i32::try_from(column).unwrap_or_default() - before;
                (0..days).contains(&day).then(|| first.checked_add(day.days()).ok()).flatten()
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::{Palette, Scheme};
    use crate::i18n::Language;
    use jiff::civil::date;

    #[test]
    fn a_month_begins_on_its_weekday_and_is_whole() {
        let february = weeks(date(2027, 2, 14));
        assert_eq!(february.len(), 4, "a February that begins on a Monday");
        let june = weeks(date(2026, 6, 4));
        assert_eq!(june[0][0], Some(date(2026, 6, 1)));
        let august = weeks(date(2026, 8, 1));
        assert_eq!((august.len(), august[0][4], august[0][5]), (6, None, Some(date(2026, 8, 1))));
        assert_eq!(august.iter().flatten().flatten().count(), 31);
        assert_eq!(weeks(date(2024, 2, 1)).iter().flatten().flatten().last(), Some(&date(2024, 2, 29)));
    }

    #[test]
    fn leafing_stays_among_the_days_that_can_be_chosen() {
        let (texts, colors) = (Texts::new(Language::Bokmal), Colors::new(Palette::of(Scheme::Light)));
        let look =
            |days, value| MonthLook { day: DAY, days, value, today: date(2026, 6, 4), texts: &texts, colors: &colors };
        let past = look(Days::Past, Some(date(2026, 5, 31)));
        assert_eq!(past.same_day(date(2026, 5, 31), date(2026, 6, 1)), date(2026, 6, 4));
        assert_eq!(past.same_day(date(2026, 5, 31), date(2026, 2, 1)), date(2026, 2, 28));
        assert!(past.has_days(date(2026, 6, 1)) && !past.has_days(date(2026, 7, 1)));
        let coming = look(Days::Coming, Some(date(2025, 12, 12)));
        assert_eq!(coming.begin(), Shown { month: date(2026, 6, 1), at: date(2026, 6, 4) });
        assert!(coming.has_days(date(2026, 6, 1)) && !coming.has_days(date(2026, 5, 1)));
    }
}
