//! The start page.

use super::due_list::{self, DueList};
use super::home_course;
use super::instrument_card::{self, MARK};
use super::sheet_cards;
use crate::plan::Counts;
use crate::scoring::Record;
use crate::ui::action::{Action, Place};
use crate::ui::layout::{Node, column, heading, label, line, row, space, wrap};
use crate::ui::parts;
use crate::ui::spacing::{CALL, CARD_PAD, GAP_L, GAP_S, GAP_XL, GAP_XS, GAP_XXL, MEASURE, WORDS_LEAST};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::Ui;

/// What is open on the start page.
#[derive(Default)]
pub struct Home {
    due: DueList,
}

impl Home {
    /// Shows the page.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let View { texts, colors, .. } = view;
        let history = &view.contents.history;
        let greeting = texts.get(match view.now.hour() {
            5..10 => "home-good-morning",
            10..18 => "home-good-day",
            _ => "home-good-evening",
        });
        let mut page: Vec<Node<'_, due_list::Asked>> = vec![
            space(GAP_XXL),
            heading(greeting, Style::DISPLAY, colors.ink),
            space(GAP_XS),
            label(sentence(view), Style::LEAD, colors.muted),
            space(GAP_XL),
        ];
        for draft in history.drafts() {
            page.extend([continue_card(draft, view).map(due_list::Asked::Do), space(GAP_L)]);
        }
        for course in home_course::running(view) {
            page.extend([home_course::card(course, view).map(due_list::Asked::Do), space(GAP_L)]);
        }
        page.push(instrument_card::all(ui, view).map(due_list::Asked::Do));
        if history.latest(None).is_some() || view.contents.plans.iter().next().is_some() {
            page.extend([space(GAP_XXL), due_list::list(ui, &mut self.due, view)]);
        }
        page.extend([space(GAP_XXL), sheet_cards::all(view).map(due_list::Asked::Do)]);
        let words = texts.get("home-reflection");
        page.extend([space(GAP_XL), label(words, Style::SMALL, colors.muted).at_most(MEASURE)]);
        let asked = parts::page(ui, "home", view, column(0.0, page));
        due_list::answer(&mut self.due, asked?, view)
    }
}

fn sentence(view: &View<'_>) -> String {
    let texts = view.texts;
    let history = &view.contents.history;
    let due = due_list::all(view);
    let drafts = history.drafts().count();
    if drafts > 0 || !due.is_empty() {
        let key = match (drafts, due.is_empty()) {
            (0, _) => "home-sentence-due",
            (_, true) => "home-sentence-draft",
            _ => "home-sentence-draft-and-due",
        };
        let due = texts.due_count(Counts::of(&due, view.now.date()));
        let due = texts.with("due-sentence", &[("what", (&due).into())]);
        let words = texts.count_word(drafts);
        texts.with(key, &[("count", drafts.into()), ("words", (&words).into()), ("due", (&due).into())])
    } else if let Some(latest) = history.latest(None) {
        let date = texts.date(latest.session.date);
        let title = latest.instrument.short_title(texts.language());
        texts.with("home-sentence-latest", &[("date", (&date).into()), ("title", title.into())])
    } else {
        texts.get("home-sentence-new")
    }
}

/// What is begun: how far it has come, the way on, and the way to be rid of it.
fn continue_card<'a>(draft: &'a Record, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let instrument = &draft.instrument;
    let accent = colors.accent(instrument.marker);
    let title = instrument.short_title(texts.language());
    let (answered, count) = (draft.session.answers.answered(), draft.session.answers.len());
    let progress = texts.with("answered-of", &[("answered", answered.into()), ("count", count.into())]);
    let named = |key: &str| texts.with(key, &[("title", title.into())]);
    let drop = Button::new(texts.get("home-drop")).name(named("home-drop-name"));
    let go_on = Button::new(texts.get("continue")).name(named("home-continue-name")).tall();
    row(
        GAP_XL,
        [
            column(
                0.0,
                [
                    label(texts.get("home-continue"), Style::SMALL, colors.muted),
                    line(
                        GAP_S,
                        [
                            parts::marker(instrument.marker, MARK, Style::LEAD, colors),
                            heading(title, Style::LEAD.semibold(), colors.ink).fill(),
                        ],
                    ),
                    space(GAP_XS),
                    row(
                        GAP_L,
                        [
                            parts::progress(GAP_XS, answered as f32 / count.max(1) as f32, accent, colors)
                                .at_least(BAR_LEAST)
                                .at_most(BAR),
                            label(progress, Style::SMALL, colors.muted),
                        ],
                    )
                    .stacked_gap(GAP_S),
                ],
            )
            .at_least(WORDS_LEAST),
            wrap(
                GAP_S,
                [
                    drop.node(colors, Action::Delete(draft.session.id)),
                    go_on
                        .filled(accent, colors.on_accent)
                        .node(colors, Action::Go(Place::Assess(draft.session.id)))
                        .asks(CALL_WIDTH),
                ],
            )
            .high(CALL)
            .fit()
            .whole(),
        ],
    )
    .card(CARD_PAD, colors)
}

/// Narrowest and widest line of how far one has come, in points.
const BAR_LEAST: f32 = 60.0;
const BAR: f32 = 304.0;
/// Narrowest primary call, in points.
const CALL_WIDTH: f32 = 128.0;
