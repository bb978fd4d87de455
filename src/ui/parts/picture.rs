//! A picture of a lesson.

use crate::lesson::Picture;
use crate::ui::colors::Colors;
use crate::ui::layout::{Node, label, measured};
use crate::ui::lesson_picture;
use crate::ui::text::Style;
use egui::{Rect, vec2};

/// Highest picture on a page, in points.
const HIGHEST: f32 = 480.0;

/// The picture, with what it shows for whoever cannot see it; where its pixels
/// cannot be read, that is what stands there.
pub fn picture<'a, M: 'a>(picture: &'a Picture, alt: &'a str, colors: &'a Colors) -> Node<'a, M> {
    let size = move |width: f32| lesson_picture::fitting(picture, vec2(width, HIGHEST));
    measured(
        move |_, width| size(width).y,
        move |ui, rect| {
            let room = Rect::from_min_size(rect.min, size(rect.width()));
            if lesson_picture::show(ui, picture, alt, room) {
                return None;
            }
            label(alt, Style::SMALL, colors.muted).show(ui, room)
        },
    )
}
