//! A date, chosen from a month that opens under its button.

use super::dropdown::{opener, popup};
use super::focus_ring;
use super::opened::{offer, open};
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
const HEAD: f32 = 40.0;
/// Weeks that a month can touch: all have room for as many, so that nothing
/// moves from under the pointer when one leafs.
const WEEKS: f32 = 6.0;
/// Room beside what is open, in points.
const BESIDE: f32 = 32.0;

/// Shows a date in `rect`; gives what was chosen instead, where `None` is no
/// date. `name` says what it is the date of.
pub fn date_field(
    ui: &mut Ui,
    rect: Rect,
    name: &str,
    value: Option<Date>,
    today: Date,
    texts: &Texts,
    colors: &Colors,
) -> Option<Option<Date>> {
    let none = texts.get("plan-due-none");
    let words = value.map_or_else(|| none.clone(), |date| texts.date_compact(date));
    let opener = opener(ui, rect, Some(Icon::Calendar), &words, name, value.is_none(), colors);
    let mut chosen = None;
    let day = vec2(DAY.x.min((ui.ctx().content_rect().width() - BESIDE) / 7.0), DAY.y);
    open(ui, &opener, popup(&opener, name, colors).width(day.x * 7.0 + 8.0), |ui| {
        // Not as wide as it was in a wider window.
        ui.set_max_width(day.x * 7.0);
        let id = Id::unique(("shown month", opener.id));
        let shown: Date = ui.data(|data| data.get_temp(id)).unwrap_or_else(|| value.unwrap_or(today).first_of_month());
        let (month, picked) = month(ui, day, shown, value, today, texts, colors);
        ui.data_mut(|data| data.insert_temp(id, month));
        chosen = picked.map(Some);
        if super::dropdown::choice(ui, day.x * 7.0, &none, value.is_none(), colors).clicked() {
            chosen = Some(None);
        }
        if chosen.is_some() {
            ui.data_mut(|data| data.remove::<Date>(id));
            ui.close();
        }
    });
    if chosen.is_some() {
        opener.request_focus();
    }
    chosen
}

/// A month from Monday to Sunday. Gives the month to show next, and the day
/// that was picked.
fn month(
    ui: &mut Ui,
    size: egui::Vec2,
    shown: Date,
    value: Option<Date>,
    today: Date,
    texts: &Texts,
    colors: &Colors,
) -> (Date, Option<Date>) {
    let weeks = weeks(shown);
    let room = vec2(size.x * 7.0, HEAD + 24.0 + size.y * WEEKS);
    let (rect, _) = ui.allocate_exact_size(room, Sense::hover());
    let mut month = shown;
    let head_y = rect.top() + HEAD / 2.0;
    let title = format!("{} {}", texts.month(shown), shown.year());
    let at = pos2(rect.center().x, head_y);
    text::label_centered(ui, at, Anchor::Center, &title, Style::COMPACT.semibold(), colors.ink);
    let arrow = |ui: &mut Ui, x: f32, icon: Icon, key: &str| {
        let rect = Rect::from_center_size(pos2(x, head_y), vec2(36.0, 36.0));
        let response = ui.allocate_rect(rect, Sense::click());
        let name = texts.get(key);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        if response.hovered() {
            ui.painter().rect_filled(rect, 6.0, colors.sunken);
        }
        icons::paint(ui, icon, Rect::from_center_size(rect.center(), vec2(ICON_SMALL, ICON_SMALL)), colors.ink);
        focus_ring(ui, &response, rect.shrink(3.0), 4.0, colors);
        response.clicked()
    };
    let (up, down) = ui.input_mut(|input| {
        (input.consume_key(Modifiers::NONE, Key::PageUp), input.consume_key(Modifiers::NONE, Key::PageDown))
    });
    if arrow(ui, rect.left() + 18.0, Icon::ArrowLeft, "date-previous") || up {
        month = shown.checked_sub(1.month()).unwrap_or(shown);
    }
    if arrow(ui, rect.right() - 18.0, Icon::ArrowRight, "date-next") || down {
        month = shown.checked_add(1.month()).unwrap_or(shown);
    }
    for weekday in 0..7 {
        let at = pos2(rect.left() + size.x * (weekday as f32 + 0.5), rect.top() + HEAD + 12.0);
        let words = texts.get(&format!("weekday-{}", weekday + 1));
        text::paint_centered(ui, at, Anchor::Center, &words, Style::SMALL, colors.muted);
    }
    let mut picked = None;
    let mut steps = arrows(ui);
    for (line, week) in weeks.iter().enumerate() {
        for (column, day) in week.iter().enumerate() {
            let Some(day) = *day else { continue };
            let min = rect.min + vec2(size.x * column as f32, HEAD + 24.0 + size.y * line as f32);
            let cell = Rect::from_min_size(min, size);
            let response = day_cell(ui, cell, day, value == Some(day), day == today, texts, colors);
            offer(&response, day == value.unwrap_or(today));
            if response.has_focus() && steps != 0 {
                // The keyboard goes with the days, over the end of a month.
                let next = day.checked_add(i64::from(steps).days()).unwrap_or(day);
                month = next.first_of_month();
                steps = 0;
                ui.memory_mut(|memory| {
                    memory.move_focus(FocusDirection::None);
                    memory.request_focus(day_id(next));
                });
            }
            if response.clicked() {
                picked = Some(day);
            }
        }
    }
    ui.advance_cursor_after_rect(rect);
    (month, picked)
}

/// How many days the arrow keys go on.
fn arrows(ui: &Ui) -> i32 {
    let keys = [(Key::ArrowLeft, -1), (Key::ArrowRight, 1), (Key::ArrowUp, -7), (Key::ArrowDown, 7)];
    ui.input(|input| keys.iter().filter(|(key, _)| input.key_pressed(*key)).map(|(_, days)| days).sum())
}

fn day_id(day: Date) -> Id {
    Id::unique(("day of a month", day.to_string()))
}

fn day_cell(
    ui: &mut Ui,
    rect: Rect,
    day: Date,
    is_chosen: bool,
    is_today: bool,
    texts: &Texts,
    colors: &Colors,
) -> Response {
    let response = ui.interact(rect, day_id(day), Sense::click());
    let name = texts.date(day);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_chosen, &name));
    let inner = rect.shrink(2.0);
    let (fill, color) = if is_chosen {
        (colors.primary, colors.on_primary)
    } else if response.hovered() || response.has_focus() {
        (colors.sunken, colors.ink)
    } else {
        (colors.surface, colors.ink)
    };
    ui.painter().rect_filled(inner, 6.0, fill);
    if is_today && !is_chosen {
        ui.painter().rect_stroke(inner, 6.0, Stroke::new(1.0, colors.control), StrokeKind::Inside);
    }
    text::paint_centered(ui, rect.center(), Anchor::Center, &day.day().to_string(), Style::COMPACT, color);
    focus_ring(ui, &response, inner.shrink(3.0), 3.0, colors);
    response
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
}
