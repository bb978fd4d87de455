//! The names and values round a radar: outside its circle and beside each
//! other, whatever the room and the language.

use super::RadarLook;
use crate::chart::{self, Axis, Profile};
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::within;
use egui::{Color32, Galley, Pos2, Rect, Ui, Vec2, pos2, vec2};
use std::sync::Arc;

/// From the circle to a name, and between two names, in points.
const GAP: f32 = 12.0;
/// Smallest circle before names are broken, before they are moved from their
/// axes, and smallest of all, in points.
const WHOLE: f32 = 104.0;
const SMALL: f32 = 72.0;
const SMALLEST: f32 = 24.0;
/// How far from its axis a name still stands beside it, in points.
const BESIDE: f32 = 16.0;
/// The same beside a questionnaire, where names stand over their axes rather
/// than round a small circle.
const OVER: f32 = 64.0;
/// Width of a name that is broken where it can be, in points.
const BROKEN: f32 = 100.0;
/// By how much a circle is made smaller, and a name moved, until all fit.
const STEP: f32 = 8.0;

/// A name with its value under it.
pub struct Label {
    rect: Rect,
    /// How far it had to be moved from its axis, in points.
    moved: f32,
    anchor: Anchor,
    lines: [(Arc<Galley>, Color32); 2],
}

impl Label {
    fn new(ui: &Ui, axis: &Axis, width: f32, view: &View<'_>) -> Self {
        let View { texts, colors, .. } = view;
        let strong = Style::COMPACT.semibold();
        let color = if axis.value.is_some() { colors.accent(axis.marker) } else { colors.muted };
        let name = text::balanced(ui, axis.short_title.get(texts.language()), strong, color, width);
        let (value, style, ink) = match axis.value {
            Some(value) => (texts.score(value), strong, colors.ink),
            None => (chart::answered_words(axis, texts), Style::SMALL, colors.muted),
        };
        let value = text::galley(ui, &value, style, ink, width);
        let size = vec2(name.size().x.max(value.size().x), name.size().y + value.size().y);
        let lines = [(name, color), (value, ink)];
        Self { rect: Rect::from_min_size(Pos2::ZERO, size), moved: 0.0, anchor: Anchor::Center, lines }
    }

    /// Paints it where it stands.
    pub fn paint(self, ui: &Ui) {
        let mut at = match self.anchor {
            Anchor::Left => self.rect.left_top(),
            Anchor::Center => self.rect.center_top(),
            Anchor::Right => self.rect.right_top(),
        };
        for (galley, color) in self.lines {
            let height = galley.size().y;
            text::paint_galley(ui, at, self.anchor, galley, color);
            at.y += height;
        }
    }

    /// Stands it at the end of its axis, inside `room` from left to right, and
    /// moves it up or down until it stands on nothing.
    fn stand(&mut self, room: Rect, center: Pos2, radius: f32, direction: Vec2, others: &[Self]) {
        self.anchor = match direction.x {
            x if x.abs() < 0.2 => Anchor::Center,
            x if x > 0.0 => Anchor::Left,
            _ => Anchor::Right,
        };
        let size = self.rect.size();
        let tip = center + (radius + GAP) * direction;
        let left = within(self.anchor.left(tip.x, size.x), room.left(), room.right() - size.x);
        let middle = tip.y + direction.y * size.y / 2.0;
        let outwards = if direction.y > 0.01 { STEP } else { -STEP };
        self.rect = Rect::from_min_size(pos2(left, middle - size.y / 2.0), size);
        let most = (room.height() / STEP) as usize;
        for _ in 0..most {
            let is_on_circle = self.rect.distance_to_pos(center) < radius + GAP - 1.0;
            if !is_on_circle && others.iter().all(|other| !other.rect.expand(GAP / 2.0).intersects(self.rect)) {
                break;
            }
            self.rect = self.rect.translate(vec2(0.0, outwards));
            self.moved += STEP;
        }
    }
}

/// The largest circle with which the names fit in `room`, and where they
/// stand. Names are broken before the circle is very small.
pub fn fitting(
    ui: &Ui,
    room: Rect,
    center: Pos2,
    look: RadarLook,
    angles: &[f32],
    profile: &Profile,
    view: &View<'_>,
) -> (f32, Vec<Label>) {
    let stood = |radius: f32, width: f32| -> Vec<Label> {
        let mut labels: Vec<Label> = Vec::new();
        for (axis, angle) in profile.axes.iter().zip(angles) {
            let mut label = Label::new(ui, axis, width, view);
            label.stand(room, center, radius, vec2(angle.cos(), angle.sin()), &labels);
            labels.push(label);
        }
        labels
    };
    let steps = |least: f32, width: f32, moved: f32| {
        let count = ((look.radius - least).max(0.0) / STEP) as usize;
        (0..=count).map(move |step| (look.radius - STEP * step as f32, width, moved))
    };
    let beside = if look.is_live { OVER } else { BESIDE };
    let near = steps(WHOLE, room.width(), beside).chain(steps(SMALL, BROKEN, beside));
    for (radius, width, moved) in near.chain(steps(SMALLEST, BROKEN, f32::INFINITY)) {
        let labels = stood(radius, width);
        let fits = |Label { rect, moved: by, .. }: &Label| {
            let is_inside = rect.top() >= room.top() && rect.bottom() <= room.bottom();
            *by <= moved && is_inside && rect.width() <= room.width()
        };
        if center.y - radius >= room.top() && center.y + radius <= room.bottom() && labels.iter().all(fits) {
            return (radius, labels);
        }
    }
    (SMALLEST, stood(SMALLEST, BROKEN))
}
