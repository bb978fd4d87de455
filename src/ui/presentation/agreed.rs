//! «Dette vil vi» on the wall: what the group has agreed on, in its own words.

use super::room::RoomCourse;
use super::sheet::Sheet;
use super::state::WallAction;
use crate::course::{Agreed, Agreement};
use crate::ui::icons::{self, Icon};
use crate::ui::layout::{Node, band, column, drawn, heading, label, line, row, space, spring};
use crate::ui::text::Style;
use egui::{Ui, vec2};

/// Sizes of the areas, from the largest.
const SIZES: [f32; 4] = [44.0, 38.0, 32.0, 26.0];

/// Shows what is agreed on.
pub fn page(ui: &mut Ui, sheet: &Sheet<'_>, course: &RoomCourse) -> Option<WallAction> {
    let Sheet { colors, texts, .. } = *sheet;
    let (agreement, date) = course.agreed.as_ref()?;
    let title = if course.is_before { "agreed-before" } else { "course-tab-agreed" };
    let made = sheet.fitting(ui, &SIZES, |size| {
        let mut top = vec![heading(texts.get(title), sheet.style(Style::WALL_DISPLAY), colors.ink).fill()];
        let agreed = date.map(|date| texts.with("wall-agreed-on", &[("date", (&texts.date(date)).into())]));
        top.extend(agreed.map(|words| label(words, sheet.style(Style::WALL_SMALL), colors.muted)));
        let sides = [("agreed-develop", &agreement.develop), ("agreed-strength", &agreement.strengths)];
        let sides = sides.map(|(key, areas)| side(sheet, texts.get(key), areas, size).top());
        let mut parts = vec![line(sheet.px(48.0), top), space(sheet.px(24.0)), row(sheet.px(48.0), sides)];
        parts.extend(marks(sheet, agreement, size));
        parts.push(spring(0.0));
        column(sheet.px(16.0), parts)
    })?;
    made.show(ui, sheet.room())
}

fn side<'a>(sheet: &Sheet<'a>, title: String, areas: &[Agreed], size: f32) -> Node<'a, WallAction> {
    let colors = sheet.colors;
    let rule = band(sheet.px(3.0), move |ui, rect| {
        ui.painter().rect_filled(rect, 0.0, colors.teal);
        None
    });
    let mut parts = vec![rule, heading(title, sheet.style(Style::WALL_BODY.semibold()), colors.teal)];
    let style = sheet.style(Style::WALL_DISPLAY.at_size(size));
    for (place, area) in areas.iter().enumerate() {
        let number = label((place + 1).to_string(), style, colors.teal).wide(sheet.px(64.0)).top();
        parts.push(line(0.0, [number, label(area.text.clone(), style, colors.ink).fill()]));
    }
    column(sheet.px(20.0), parts)
}

/// How it will be seen, and what is to be done and when.
fn marks<'a>(sheet: &Sheet<'a>, agreement: &Agreement, size: f32) -> Vec<Node<'a, WallAction>> {
    let Sheet { colors, texts, .. } = *sheet;
    let style = sheet.style(Style::WALL_BODY.at_size(size.min(32.0)));
    let marked = |icon: Icon, words: String| {
        let side = style.line_height();
        let sign = drawn(vec2(side, side), move |ui, rect| {
            icons::paint(ui, icon, rect.shrink(side / 6.0), colors.muted);
            None
        });
        line(sheet.px(16.0), [sign.top(), label(words, style, colors.ink).fill()])
    };
    let signs = agreement.signs.iter().map(|sign| marked(Icon::Note, sign.clone()));
    let actions = agreement.actions.iter().map(|action| {
        let words = match action.due {
            Some(date) => format!("{}, {}", action.text, texts.date(date)),
            None => action.text.clone(),
        };
        marked(Icon::Calendar, words)
    });
    let mut all: Vec<_> = signs.chain(actions).collect();
    if !all.is_empty() {
        all.insert(0, space(sheet.px(24.0)));
    }
    all
}
