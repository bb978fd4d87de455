//! «Samle inn»: what has come in to a round of a course.

use crate::course::Course;
use crate::ui::action::Action;
use crate::ui::layout::{Node, column, label, line};
use crate::ui::spacing::{CARD_MOST, CARD_PAD, GAP_L, GAP_S};
use crate::ui::text::Style;
use crate::ui::view::View;

/// How many have handed in, by questionnaire.
pub fn content<'a>(course: &'a Course, round: u8, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, catalog, .. } = view;
    let rows = course.instruments.iter().map(|asked| {
        let known = catalog.current(asked.instrument.as_str());
        let title = known.map_or(asked.instrument.as_str(), |known| known.short_title(texts.language()));
        let count = course.received(round, &asked.instrument).to_string();
        let words = match asked.expected {
            Some(expected) => {
                let expected = expected.to_string();
                texts.with("course-received-of", &[("count", (&count).into()), ("expected", (&expected).into())])
            }
            None => count,
        };
        line(
            GAP_L,
            [label(title, Style::COMPACT, colors.ink).fill(), label(words, Style::COMPACT.semibold(), colors.ink)],
        )
    });
    column(GAP_S, rows).card(CARD_PAD, colors).at_most(CARD_MOST)
}
