//! «Fra kurset»: what the course says of a part, each point with a question to
//! ask oneself, and a way to make it an action.

use super::plan_asked::{Asked, Slot};
use crate::instrument::{Instrument, Marker};
use crate::lesson::practice::{Group, Point, Practice};
use crate::plan::{Focus, MAX_ACTIONS, Origin, Plan};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, hairline, heading, label, line, row, space};
use crate::ui::parts::{self, Fold};
use crate::ui::spacing::{
    CONTROL, GAP_L, GAP_M, GAP_S, GAP_XL, GAP_XS, NO_GAP, ROW_PAD, TARGET, WORDS_LEAST, above_and_below, sides,
};
use crate::ui::text::Style;
use crate::ui::theme::CARD_RADIUS;
use crate::ui::view::View;
use egui::epaint::MarginF32;
use egui::{Color32, Id};

/// Width of «Prøv denne» and of «I planen», so that nothing moves, in points.
const TRY: f32 = 112.0;
/// Between the panel's edge and what is in it.
const PAD: MarginF32 = MarginF32 { left: GAP_XL, right: GAP_XL, top: GAP_M, bottom: GAP_L };

/// The points of what an area is about; none where the course has none.
pub fn groups(focus: &Focus, instrument: &Instrument) -> Option<Vec<&'static Group>> {
    let dimension = instrument.dimensions.get(focus.dimension_in(instrument)?)?;
    let groups = Practice::shipped().of(instrument, &dimension.id);
    (!groups.is_empty()).then_some(groups)
}

/// «Fra kurset: tre punkter om med-ledelse», which opens the panel.
pub fn link<'a>(groups: &[&Group], part: &str, color: Color32, view: &'a View<'_>) -> Node<'a, Asked> {
    let texts = view.texts;
    let count = groups.first().map_or(0, |group| group.points.len());
    let (words, part) = (texts.count_word(count), part.to_lowercase());
    let about = [("count", count.into()), ("words", (&words).into()), ("name", (&part).into())];
    let link = parts::link(texts.with("plan-course", &about), view.colors).style(Style::SMALL.medium(), color);
    link.node(Asked::Course(true)).pad(above_and_below(GAP_S))
}

/// What is needed to show the points.
pub struct Panel<'b> {
    /// The area they are for.
    pub slot: Slot,
    /// The points, those of that part alone before those of several.
    pub groups: Vec<&'static Group>,
    /// The plan that the area is in.
    pub plan: &'b Plan,
    /// Whether the area has no room for another action.
    pub is_full: bool,
    /// Whose colour «Prøv denne» has.
    pub marker: Marker,
    /// Whether those of several parts are shown.
    pub shows_marks: bool,
}

impl Panel<'_> {
    /// The panel as a part of a page.
    pub fn node<'a>(self, view: &'a View<'_>) -> Node<'a, Asked> {
        let View { texts, colors, .. } = view;
        let language = texts.language();
        let mut groups = self.groups.iter();
        let Some(own) = groups.next() else { return column(NO_GAP, []) };
        let close = texts.get("plan-course-close");
        let close = parts::icon_button(TARGET, Icon::Close, close, colors, Asked::Course(false)).top();
        let mut parts = vec![
            line(GAP_M, [heading(texts.get("plan-from-course"), Style::LEAD.semibold(), colors.ink).fill(), close]),
            label(own.title.get(language), Style::SMALL, colors.muted),
            space(GAP_S),
        ];
        if self.is_full {
            let words = texts.with("plan-actions-full", &[("count", MAX_ACTIONS.into())]);
            parts.extend([label(words, Style::SMALL, colors.ink), space(GAP_S)]);
        }
        parts.extend(self.points(own, view));
        for group in groups {
            let count = texts.with("plan-course-count", &[("count", group.points.len().into())]);
            let words = group.title.get(language).to_owned();
            let fold = Fold { marker: None, words, count, is_open: self.shows_marks };
            let content = || {
                let source = source(group, view);
                column(NO_GAP, self.points(group, view).into_iter().chain([hairline(colors), source]))
            };
            parts.extend([hairline(colors), fold.node(content, colors, Asked::Marks)]);
        }
        parts.extend([hairline(colors), source(own, view)]);
        column(NO_GAP, parts).pad(PAD).behind(|ui, rect| {
            ui.painter().rect_filled(rect, CARD_RADIUS, colors.bg);
            None
        })
    }

    fn points<'a>(&self, group: &'static Group, view: &'a View<'_>) -> Vec<Node<'a, Asked>> {
        group.points.iter().flat_map(|point| [hairline(view.colors), self.point(point, view)]).collect()
    }

    /// What the course says, what to ask oneself, and the way into the plan.
    fn point<'a>(&self, point: &'static Point, view: &'a View<'_>) -> Node<'a, Asked> {
        let View { texts, colors, .. } = view;
        let language = texts.language();
        let text = point.text.get(language);
        let is_it = |origin: &Origin| matches!(origin, Origin::Course(id) if *id == point.id);
        let taken = self.plan.all_actions().find(|(action, _)| is_it(&action.origin)).map(|(action, _)| action.id);
        let (icon, key, color) = match taken {
            Some(_) => (Icon::Check, "plan-course-taken", colors.muted),
            None => (Icon::Plus, "plan-course-try", colors.accent(self.marker)),
        };
        let asked = match taken {
            Some(id) => Some(Asked::Find(id)),
            None if self.is_full => None,
            None => Some(Asked::Try(self.slot, point.id.clone(), text.to_owned())),
        };
        let button = asked.map(|asked| {
            let words = texts.get(key);
            let name = texts.with("plan-course-named", &[("words", (&words).into()), ("name", text.into())]);
            let words = label(words, Style::SMALL.medium(), color).silent().fill();
            let words = line(GAP_XS, [parts::icon(icon, Style::SMALL, color), words]);
            parts::pressable(line(NO_GAP, [words]).pad(sides(GAP_XS)).high(CONTROL), name, colors, asked).wide(TRY)
        });
        let words = column(
            NO_GAP,
            [
                label(text, Style::COMPACT.medium(), colors.ink),
                label(point.question.get(language), Style::SMALL, colors.muted),
            ],
        );
        let words = row(GAP_M, [words.at_least(WORDS_LEAST)].into_iter().chain(button)).stacked_gap(NO_GAP);
        parts::scoped(Id::unique(("point", &point.id)), words.pad(above_and_below(GAP_S)))
    }
}

/// Whose words are whose.
fn source<'a>(group: &Group, view: &'a View<'_>) -> Node<'a, Asked> {
    let source = group.source.get(view.texts.language());
    let words = view.texts.with("plan-course-source", &[("source", source.into())]);
    label(words, Style::SMALL, view.colors.muted).pad(ROW_PAD)
}
