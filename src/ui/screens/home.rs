//! The start page.

use super::due_list::{self, DueList};
use super::{instrument_card, scroll};
use crate::plan::What;
use crate::scoring::Record;
use crate::ui::action::{Action, Place};
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::{self, Button};
use egui::{Rect, Ui, pos2, vec2};

/// What is open on the start page.
#[derive(Default)]
pub struct Home {
    due: DueList,
}

impl Home {
    /// Shows the page.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        scroll::page(ui, "home", view.texts, |ui, page| {
            let View { texts, colors, history, .. } = view;
            let greeting = texts.get(match view.now.hour() {
                5..10 => "home-good-morning",
                10..18 => "home-good-day",
                _ => "home-good-evening",
            });
            let at = pos2(page.left, page.origin.y + 32.0);
            text::heading(ui, at, page.width, &greeting, Style::DISPLAY, colors.ink);
            let sentence = sentence(view);
            let at = pos2(page.left, page.origin.y + 80.0);
            let lead = text::paragraph(ui, at, page.width, &sentence, Style::LEAD, colors.muted);
            let mut y = lead.bottom() + 28.0;
            let mut action = None;
            if let Some(draft) = history.draft(None) {
                let rect = Rect::from_min_size(pos2(page.left, y), vec2(page.width, 112.0));
                action = continue_card(ui, rect, draft, view);
                y = rect.bottom() + 24.0;
            }
            let (mut bottom, chosen) = instrument_card::show_all(ui, page, y, view);
            action = action.or(chosen);
            if history.latest(None).is_some() {
                let (end, chosen) = self.due.show(ui, page, bottom + 32.0, view);
                action = action.or(chosen);
                bottom = end;
            }
            let words = texts.get("home-reflection");
            let at = pos2(page.left, bottom + 24.0);
            let note = text::paragraph(ui, at, page.width.min(620.0), &words, Style::SMALL, colors.muted);
            (note.bottom(), action)
        })
    }
}

fn sentence(view: &View<'_>) -> String {
    let View { texts, history, .. } = view;
    let actions = due_list::all(view).iter().filter(|due| matches!(due.what, What::Action(..))).count();
    if history.draft(None).is_some() || actions > 0 {
        let words = texts.count_word(actions);
        let due = texts.with("due-sentence", &[("count", actions.into()), ("words", (&words).into())]);
        let key = match (history.draft(None).is_some(), actions) {
            (true, 0) => "home-sentence-draft",
            (true, _) => "home-sentence-draft-and-due",
            (false, _) => "home-sentence-due",
        };
        texts.with(key, &[("due", (&due).into())])
    } else if let Some(latest) = history.latest(None) {
        let date = texts.date(latest.session.date);
        let title = latest.instrument.short_title(texts.language());
        texts.with("home-sentence-latest", &[("date", (&date).into()), ("title", title.into())])
    } else {
        texts.get("home-sentence-new")
    }
}

fn continue_card(ui: &mut Ui, rect: Rect, draft: &Record, view: &View<'_>) -> Option<Action> {
    let View { texts, colors, .. } = view;
    let instrument = &draft.instrument;
    let accent = colors.accent(instrument.marker);
    widgets::card(ui, rect, colors);
    let left = rect.left() + 24.0;
    let at = pos2(left, rect.top() + 20.0);
    text::label(ui, at, Anchor::Left, &texts.get("home-continue"), Style::SMALL, colors.muted);
    widgets::marker(ui, pos2(left + 8.0, rect.top() + 54.0), instrument.marker, 5.0, accent);
    let title = instrument.short_title(texts.language());
    let at = pos2(left + 24.0, rect.top() + 40.0);
    text::heading(ui, at, rect.width() - 200.0, title, Style::LEAD.semibold(), colors.ink);
    let (answered, count) = (draft.session.answers.answered(), instrument.item_count());
    let bar_width = (rect.width() - 340.0).clamp(60.0, 304.0);
    let bar = Rect::from_min_size(pos2(left, rect.top() + 80.0), vec2(bar_width, 4.0));
    widgets::progress(ui, bar, answered as f32 / count.max(1) as f32, accent, colors);
    let words = texts.with("answered-of", &[("answered", answered.into()), ("count", count.into())]);
    let at = pos2(bar.right() + 16.0, bar.center().y);
    text::label_centered(ui, at, Anchor::Left, &words, Style::SMALL, colors.muted);
    let words = texts.get("continue");
    let name = texts.with("home-continue-name", &[("title", title.into())]);
    let width = Button::new(&words).width(ui).max(128.0);
    let min = pos2(rect.right() - 24.0 - width, rect.center().y - 22.0);
    let button = Button::new(&words).name(&name).filled(accent, colors.on_accent);
    button
        .show(ui, Rect::from_min_size(min, vec2(width, 44.0)), colors)
        .clicked()
        .then_some(Action::Go(Place::Assess(draft.session.id)))
}
