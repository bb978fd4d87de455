//! «Resultat»: what was shown of a course.

use crate::course::Course;
use crate::ui::action::Action;
use crate::ui::layout::{Node, label};
use crate::ui::spacing::{CARD_MOST, CARD_PAD};
use crate::ui::text::Style;
use crate::ui::view::View;

/// What was shown, round by round.
pub fn content<'a>(_course: &'a Course, view: &'a View<'_>) -> Node<'a, Action> {
    label(view.texts.get("course-no-results"), Style::COMPACT, view.colors.muted)
        .card(CARD_PAD, view.colors)
        .at_most(CARD_MOST)
}
