//! The page of a worksheet that is written on: questions, and answers.

use super::sheet_actions::{self, Planned};
use super::sheet_asked::Asked;
use crate::plan::{ActionId, Entry, MAX_TEXT, Prompt, next_step};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, heading, label, row, space};
use crate::ui::parts::TextField;
use crate::ui::spacing::{CARD_PAD, CONTROL, GAP_L, GAP_M, GAP_S, GAP_XL, GAP_XS, NO_GAP, WORDS_LEAST};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::Id;

/// What is written on a page, question by question, and the actions that were
/// made of it.
pub struct Written {
    /// The answers.
    pub answers: Vec<(Prompt, String)>,
    /// The actions, each with its plan.
    pub actions: Vec<Planned>,
}

impl Written {
    /// As it is now.
    pub fn of(entry: &Entry, view: &View<'_>) -> Self {
        let answer = |prompt: &Prompt| (*prompt, entry.text(*prompt).to_owned());
        Self {
            answers: entry.sheet.prompts().iter().map(answer).collect(),
            actions: sheet_actions::of_page(entry.id, view),
        }
    }
}

/// The questions, each with its field.
pub fn writing<'a>(
    entry: &Entry,
    written: &'a mut Written,
    made: Option<ActionId>,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let Written { answers, actions } = written;
    let mut actions = Some(actions);
    let questions = answers.iter_mut().map(|(prompt, words)| {
        let question = texts.get(&format!("prompt-{}", prompt.tag()));
        let id = Id::unique(("journal", entry.id.to_string(), prompt.tag()));
        let step = actions.take_if(|_| prompt.leads_on()).map(|actions| {
            let made_before: Vec<&str> = actions.iter().map(|(_, action)| action.text.as_str()).collect();
            let lacking = words.trim().is_empty().then(|| texts.get("sheet-write-first"));
            let next = next_step(words, &made_before);
            sheet_actions::actions(next, question.clone(), lacking, actions, made, view)
        });
        let field = TextField::new(words, id, question.clone(), MAX_TEXT, colors);
        let mut parts = vec![heading(question, Style::BODY.semibold(), colors.ink), space(GAP_XS)];
        parts.extend(help(*prompt, view).map(|words| label(words, Style::SMALL, colors.muted)));
        parts.extend([space(GAP_S), TextField { is_one_line: false, ..field }.node()]);
        parts.extend(step.into_iter().flat_map(|step| [space(GAP_M), step]));
        column(NO_GAP, parts)
    });
    let questions = column(GAP_XL, questions).card(CARD_PAD, colors);
    column(GAP_XS, [head(entry, view), questions])
}

/// Of which day the page is; where that is not today, the way to a new one.
fn head<'a>(entry: &Entry, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let is_today = entry.date == view.now.date();
    let date = texts.date(entry.date);
    let title = if is_today {
        format!("{}, {date}", texts.get("journal-today"))
    } else {
        texts.with("journal-page-of", &[("date", (&date).into())])
    };
    let mut head = vec![heading(title, Style::LEAD.semibold(), colors.ink).fill().at_least(WORDS_LEAST)];
    if !is_today {
        head.push(Button::new(texts.get("journal-new")).icon(Icon::Plus).node(colors, Asked::New));
    }
    row(GAP_L, head).stacked_gap(GAP_S).high(CONTROL)
}

fn help(prompt: Prompt, view: &View<'_>) -> Option<String> {
    let key = format!("prompt-{}-help", prompt.tag());
    view.texts.has(&key).then(|| view.texts.get(&key))
}
