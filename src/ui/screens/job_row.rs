//! A job of «Lederens fire jobber»: its line of words, and its parts of the
//! time as it is and as one wants it.

use super::sheet_asked::Asked;
use crate::plan::{Job, MAX_LINE, PARTS, Parts, Side};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, heading, label, line, part, row};
use crate::ui::parts::{self, Dots, DotsRow, TextField};
use crate::ui::spacing::{CONTROL, GAP_L, GAP_S, GAP_XS, GAP_XXL, NO_GAP, above_and_below};
use crate::ui::text::Style;
use crate::ui::view::View;
use egui::Id;

/// Height of a row, in points.
const ROW: f32 = 88.0;
/// Side of the buttons where the columns stand beside each other, in points.
const STEP: f32 = 32.0;
/// Width of the job's number, and of how many parts it has, in points.
const NUMBER: f32 = 16.0;
const COUNT: f32 = 32.0;
/// Widest room of the dots, in points: their buttons stand beside them in a
/// wide window too.
const DOTS_MOST: f32 = 200.0;
/// Narrowest line of words, in points.
const FIELD_LEAST: f32 = 180.0;

/// One of the four.
pub struct JobRow<'a> {
    /// Which, and its place.
    pub job: Job,
    pub place: usize,
    /// The page as it is written on.
    pub parts: &'a Parts,
    /// The page that it is compared with.
    pub earlier: Option<&'a Parts>,
    /// Tells its fields from those of other pages.
    pub salt: Id,
    /// Whether the two columns stand beside each other under their heads.
    pub is_wide: bool,
}

impl JobRow<'_> {
    /// The row, with its line of words written in.
    pub fn node<'a>(self, words: &'a mut String, view: &'a View<'_>) -> Node<'a, Asked> {
        let View { texts, colors, .. } = view;
        let name = texts.get(&format!("prompt-{}", self.job.tag()));
        let told = texts.with("jobs-words-name", &[("job", (&name).into())]);
        let id = self.salt.with((self.job.tag(), "words"));
        let field =
            TextField { hint: texts.get("jobs-words-hint"), ..TextField::new(words, id, told, MAX_LINE, colors) };
        let about = line(
            GAP_S,
            [
                label((self.place + 1).to_string(), Style::COMPACT, colors.muted).silent().wide(NUMBER).top(),
                column(GAP_XS, [heading(name, Style::COMPACT.semibold(), colors.ink), field.node()])
                    .at_least(FIELD_LEAST),
            ],
        );
        let [now, wished] = Side::ALL.map(|side| self.side(side, view));
        let row = if self.is_wide {
            row(GAP_XXL, [about, now, wished])
        } else {
            row(GAP_XXL, [about.top(), column(GAP_L, [now, wished]).fit().whole()]).stacked_gap(GAP_L)
        };
        row.high(ROW).pad(above_and_below(GAP_S))
    }

    /// The dots, and the buttons beside or below them.
    fn side<'a>(&self, side: Side, view: &'a View<'_>) -> Node<'a, Asked> {
        let View { texts, colors, .. } = view;
        let Self { job, is_wide, .. } = *self;
        let count = self.parts.get(side, job);
        let earlier = self.earlier.map(|parts| parts.get(side, job));
        let words = [format!("prompt-{}", job.tag()), format!("jobs-{}", side.tag())].map(|key| texts.get(&key));
        let [name, of_side] = &words;
        let named = |key: &str| texts.with(key, &[("job", name.into()), ("side", of_side.into())]);
        let told = match earlier {
            Some(before) => texts.with(
                "jobs-count-before",
                &[("count", usize::from(count).into()), ("before", usize::from(before).into())],
            ),
            None => texts.with("jobs-count", &[("count", usize::from(count).into())]),
        };
        let id = self.salt.with((job.tag(), side.tag()));
        let high = if is_wide { STEP } else { CONTROL };
        let place = DotsRow { column: usize::from(side == Side::Wished), place: self.place };
        let dots = Dots {
            id,
            row: place,
            name: named("jobs-dots-name"),
            told,
            count,
            earlier,
            most: PARTS,
            line: high,
            colors,
        };
        let step = |icon: Icon, key: &str, is_possible: bool, by: i8| {
            let asked = move |times: i8| Asked::Step(side, job, by.saturating_mul(times));
            parts::step(high, icon, named(key), is_possible, id, colors, asked).top()
        };
        let number = label(count.to_string(), Style::LEAD.semibold(), colors.ink).silent().center().fill();
        let mut numbers = vec![line(NO_GAP, [number]).high(high)];
        numbers.extend(
            earlier.map(|count| label(count.to_string(), Style::SMALL, colors.muted).silent().center().wide(COUNT)),
        );
        let steps = line(
            NO_GAP,
            [
                step(Icon::Minus, "jobs-fewer-name", count > 0, -1),
                column(NO_GAP, numbers).wide(COUNT).top(),
                step(Icon::Plus, "jobs-more-name", count < PARTS, 1),
            ],
        );
        let dots = part(dots).map(move |by| Asked::Step(side, job, by)).at_most(DOTS_MOST).top();
        let beside = row(GAP_L, [dots, steps.fit().whole().top()]).stacked_gap(GAP_S);
        let content =
            if is_wide { beside } else { column(GAP_XS, [label(of_side.clone(), Style::SMALL, colors.muted), beside]) };
        parts::takes_dots(content, place, move |from| {
            Asked::Shift(side, Job::ALL.get(from).copied().unwrap_or(job), job)
        })
    }
}
