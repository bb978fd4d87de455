//! What is being collected for a course that one leads, on the start page.

use super::courses_led;
use crate::course::Course;
use crate::ui::action::{Action, CourseTab, Place};
use crate::ui::layout::{Node, column, heading, label, row, space};
use crate::ui::spacing::{CALL, CARD_PAD, GAP_XL, GAP_XS, NO_GAP, WORDS_LEAST};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;

/// The courses of which something lies sealed and is not shown.
pub fn running<'a>(view: &View<'a>) -> impl Iterator<Item = &'a Course> {
    view.contents.courses.led.iter().filter(|course| course.ended_at.is_none() && course.is_collecting())
}

/// How far one has come, and the way on.
pub fn card<'a>(course: &'a Course, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let words = texts.get("courses-go-on-collecting");
    let place = Place::Course { code: course.code, tab: CourseTab::Collect };
    let name = format!("{words}: {}", course.name);
    let go_on = Button::new(words).name(name).tall().primary(colors);
    let standing = course.standing(course.current_round(view.now.date()), view.now.date());
    let told = column(
        NO_GAP,
        [
            label(texts.get("courses-led"), Style::SMALL, colors.muted),
            heading(course.name.as_str(), Style::LEAD.semibold(), colors.ink),
            space(GAP_XS),
            courses_led::state(standing, view),
        ],
    );
    let go_on = go_on.node(colors, Action::Go(place)).high(CALL).fit().whole();
    row(GAP_XL, [told.at_least(WORDS_LEAST), go_on]).card(CARD_PAD, colors)
}
