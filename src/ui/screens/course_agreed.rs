//! «Dette vil vi»: what the group has agreed on in a round, and what the room
//! has said. Each letter is kept.

use super::course_asked::Agreed as Asked;
use super::course_deeds;
use super::course_said::SaidCard;
use crate::course::LineAt;
use crate::course::{
    Agreed, Agreement, Course, CourseAction as Deed, MAX_AGREED, MAX_COURSE_ACTIONS, MAX_SIGNS, MAX_WORDS, line,
};
use crate::group::CourseCode;

use crate::ui::action::{Action, CourseAction};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, grid, heading, label, space};
use crate::ui::parts::{self, TextField};
use crate::ui::spacing::{
    CARD_LEAST, CARD_PAD, GAP_L, GAP_M, GAP_S, GAP_XL, LABEL_PAD, MEASURE, NO_GAP, above_and_below,
};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::{Id, Ui};

/// What is to be developed and what is to be built on stand beside each other.
const BESIDE: usize = 2;

/// What is half written.
#[derive(Default)]
pub struct AgreedTab {
    written: Option<Written>,
    said: SaidCard,
}

/// What is written in the fields, blank ones among them, and what was read or
/// given last.
struct Written {
    of: (CourseCode, u8),
    given: Agreement,
    develop: Vec<String>,
    strengths: Vec<String>,
    /// The last one is the next.
    signs: Vec<String>,
    deeds: Vec<Deed>,
}

impl Written {
    fn of(of: (CourseCode, u8), agreement: &Agreement) -> Self {
        let areas = |areas: &[Agreed]| {
            let mut areas: Vec<String> = areas.iter().map(|area| area.text.clone()).collect();
            areas.resize(MAX_AGREED, String::new());
            areas
        };
        let mut written = Self {
            of,
            given: agreement.clone(),
            develop: areas(&agreement.develop),
            strengths: areas(&agreement.strengths),
            signs: agreement.signs.clone(),
            deeds: agreement.actions.clone(),
        };
        written.offer_next();
        written
    }

    /// A field for the next sign, and one for what is to be done next.
    fn offer_next(&mut self) {
        if self.signs.len() < MAX_SIGNS && self.signs.last().is_none_or(|last| !last.is_empty()) {
            self.signs.push(String::new());
        }
        if self.deeds.len() < MAX_COURSE_ACTIONS && self.deeds.last().is_none_or(|last| !last.text.is_empty()) {
            self.deeds.push(Deed { text: String::new(), due: None });
        }
    }

    /// What is agreed on: the lines that have something on them.
    fn agreement(&self) -> Agreement {
        let areas = |areas: &[String]| {
            areas.iter().filter_map(|text| Some(Agreed { text: line(text, MAX_WORDS)?.to_owned() })).collect()
        };
        Agreement {
            develop: areas(&self.develop),
            strengths: areas(&self.strengths),
            signs: self.signs.iter().filter_map(|text| line(text, MAX_WORDS).map(str::to_owned)).collect(),
            actions: self
                .deeds
                .iter()
                .filter_map(|deed| Some(Deed { text: line(&deed.text, MAX_WORDS)?.to_owned(), due: deed.due }))
                .collect(),
        }
    }
}

impl AgreedTab {
    /// What was agreed on and said in a round.
    pub fn content<'a>(&'a mut self, ui: &Ui, course: &'a Course, round: u8, view: &'a View<'_>) -> Node<'a, Asked> {
        let of = (course.code, round);
        let kept = course.agreements.get(&round).cloned().unwrap_or_default();
        if self.written.as_ref().is_none_or(|written| written.of != of || written.given != kept) {
            self.written = Some(Written::of(of, &kept));
        }
        let Self { written, said } = self;
        let Some(written) = written else { return column(NO_GAP, []) };
        let mut cards = Vec::new();
        cards.extend(course.agreed_before(round).map(|(of, agreement)| before(course, of, agreement, view)));
        cards.push(agreed(written, course.code, round, view));
        cards.push(said.card(ui, course, round, view).map(Asked::Said));
        column(GAP_L, cards)
    }

    /// Does what was asked for; gives what the application has to do.
    pub fn take(&mut self, ui: &Ui, asked: Asked, course: &Course, round: u8, view: &View<'_>) -> Option<Action> {
        let written = self.written.as_mut()?;
        match asked {
            Asked::Do(action) => return Some(action),
            Asked::Remove(line) => {
                // Blank rows are not among what is kept.
                let of_kept = |is_blank: &mut dyn Iterator<Item = bool>| is_blank.filter(|is_blank| !is_blank).count();
                let line = match line {
                    LineAt::Sign(place) => {
                        let mut before = written.signs.iter().take(place).map(|sign| sign.trim().is_empty());
                        LineAt::Sign(of_kept(&mut before))
                    }
                    LineAt::Deed(place) => {
                        let mut before = written.deeds.iter().take(place).map(|deed| deed.text.trim().is_empty());
                        LineAt::Deed(of_kept(&mut before))
                    }
                    said @ LineAt::Said(_) => said,
                };
                return Some(Action::Course(CourseAction::RemoveLine(course.code, round, line)));
            }
            Asked::Due(place, due) => {
                if let Some(deed) = written.deeds.get_mut(place) {
                    deed.due = due;
                }
            }
            Asked::NextSign => {
                written.offer_next();
                let last = written.signs.len().saturating_sub(1);
                ui.memory_mut(|memory| memory.request_focus(course_deeds::sign_id(last)));
            }
            Asked::NextDeed => {
                written.offer_next();
                let last = written.deeds.len().saturating_sub(1);
                ui.memory_mut(|memory| memory.request_focus(course_deeds::deed_id(last)));
            }
            Asked::Said(asked) => return self.said.take(ui, asked, course, round, view),
        }
        None
    }

    /// Keeps what is written.
    pub fn keep(&mut self, course: &Course, round: u8) -> Option<Action> {
        let written = self.written.as_mut()?;
        written.offer_next();
        let agreement = written.agreement();
        if agreement != written.given {
            written.given = agreement.clone();
            return Some(Action::Course(CourseAction::Agree(course.code, round, agreement)));
        }
        self.said.keep(course, round)
    }
}

/// «Sist ble vi enige om …», to be read.
fn before<'a>(course: &'a Course, of: u8, agreement: &'a Agreement, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let title = course.round(of).map_or("", |round| round.title.as_str());
    let mut parts = vec![
        heading(texts.get("agreed-before"), Style::LEAD.semibold(), colors.ink),
        label(title, Style::SMALL, colors.muted),
        space(GAP_S),
    ];
    parts.extend(
        lines(agreement, view).into_iter().map(|(icon, words)| parts::bullet(icon, words, Style::COMPACT, colors.ink)),
    );
    column(GAP_S, parts).card(CARD_PAD, colors)
}

/// An agreement line by line: what it is about, how it is seen, what is done.
fn lines(agreement: &Agreement, view: &View<'_>) -> Vec<(Icon, String)> {
    let texts = view.texts;
    let of = |key: &str, areas: &[Agreed]| -> Vec<(Icon, String)> {
        let words = |area: &Agreed| texts.with(key, &[("text", area.text.as_str().into())]);
        areas.iter().map(|area| (Icon::Plan, words(area))).collect()
    };
    let mut lines = of("agreed-develop-line", &agreement.develop);
    lines.extend(of("agreed-strength-line", &agreement.strengths));
    lines.extend(agreement.signs.iter().map(|sign| (Icon::Check, sign.clone())));
    lines.extend(agreement.actions.iter().map(|deed| {
        let words = match deed.due {
            Some(due) => {
                let date = texts.date_from(due, view.now.date());
                texts.with("agreed-deed-line", &[("text", deed.text.as_str().into()), ("date", (&date).into())])
            }
            None => deed.text.clone(),
        };
        (Icon::Calendar, words)
    }));
    lines
}

/// The fields.
fn agreed<'a>(written: &'a mut Written, code: CourseCode, round: u8, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let has_dates = written.given.actions.iter().any(|deed| deed.due.is_some());
    let Written { develop, strengths, signs, deeds, .. } = written;
    let areas = [("develop", develop), ("strength", strengths)].map(|(kind, areas)| {
        let title = texts.get(&format!("agreed-{kind}"));
        let mut parts = vec![
            heading(title.clone(), Style::COMPACT.semibold(), colors.ink),
            label(texts.get(&format!("agreed-{kind}-lead")), Style::SMALL, colors.muted).pad(above_and_below(NO_GAP)),
            space(GAP_S),
        ];
        for (place, text) in areas.iter_mut().enumerate() {
            let number = place + 1;
            let name = texts.with("agreed-area-name", &[("title", (&title).into()), ("number", number.into())]);
            let id = Id::unique(("agreed", kind, place));
            parts.push(TextField::new(text, id, name, MAX_WORDS, colors).node().pad(above_and_below(NO_GAP)));
            parts.push(space(GAP_S));
        }
        column(NO_GAP, parts)
    });
    let mut parts = vec![
        heading(texts.get("course-tab-agreed"), Style::LEAD.semibold(), colors.ink),
        label(texts.get("agreed-lead"), Style::SMALL, colors.muted).at_most(MEASURE),
        space(GAP_L),
        grid(GAP_XL, CARD_LEAST, BESIDE, areas),
        space(GAP_M),
        heading(texts.get("agreed-signs"), Style::COMPACT.semibold(), colors.ink).pad(LABEL_PAD),
        course_deeds::signs(signs, view),
        space(GAP_L),
        heading(texts.get("agreed-deeds"), Style::COMPACT.semibold(), colors.ink).pad(LABEL_PAD),
        course_deeds::deeds(deeds, view),
        space(GAP_L),
    ];
    let dates = Button::new(texts.get("agreed-calendar")).icon(Icon::Calendar).enabled(has_dates);
    let dates = dates.node_then(colors, move |_, response| {
        let export = Action::Course(CourseAction::ExportDates(code, round));
        (response.clicked() && has_dates).then_some(Asked::Do(export))
    });
    let why = (!has_dates).then(|| label(texts.get("agreed-no-dates"), Style::SMALL, colors.muted).fill());
    parts.push(crate::ui::layout::row(GAP_M, [dates].into_iter().chain(why)));
    column(NO_GAP, parts).card(CARD_PAD, colors)
}
