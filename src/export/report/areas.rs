//! What a plan says: what is most important, its areas with their words and
//! actions, and what came of it.

use super::document::{Block, Cell, Column, Holds, Voice, paragraphs};
use crate::i18n::Texts;
use crate::plan::{Area, AreaKind, Focus, Plan, PlannedAction};
use crate::scoring::Record;

/// A plan that was made after `of`, where it is of a session: what is most
/// important, its areas, and what belongs to none. Looking back asks what came
/// of each area, answered or not.
pub fn plan(plan: &Plan, of: Option<&Record>, is_looking_back: bool, texts: &Texts) -> Vec<Block> {
    let mut blocks = answer("plan-most-important", &plan.most_important, texts);
    for kind in AreaKind::ALL {
        for (_, area) in plan.of_kind(kind).filter(|(_, area)| area.is_kept()) {
            blocks.push(Block::heading(3, name(area, of, texts)));
            blocks.extend(of.and_then(|of| statement(area, of, texts)));
            let question = match kind {
                AreaKind::Develop => "plan-thoughts-develop",
                AreaKind::Strength => "plan-thoughts-strength",
            };
            blocks.extend(answer(question, &area.text, texts));
            blocks.extend(actions(&area.actions, texts));
            blocks.extend(answer("plan-sign", &area.sign, texts));
            blocks.extend(answer("plan-support", &area.support, texts));
            if is_looking_back || !area.outcome.trim().is_empty() {
                blocks.push(Block::text(Voice::Question, texts.outcome_question(area)));
                let nothing = || Block::plain(texts.get("report-unanswered"));
                blocks.push(Block::own(&area.outcome).unwrap_or_else(nothing));
            }
        }
    }
    if let Some(table) = actions(&plan.actions, texts) {
        blocks.extend([Block::heading(3, texts.get("plan-other-actions")), table]);
    }
    blocks
}

/// A question with its answer; nothing where there is none.
fn answer(question: &str, answer: &str, texts: &Texts) -> Vec<Block> {
    let words = |answer| vec![Block::text(Voice::Question, texts.get(question)), answer];
    Block::own(answer).map(words).unwrap_or_default()
}

/// When the same is to be answered again.
pub fn next(plan: &Plan, texts: &Texts) -> Option<Block> {
    let date = texts.date(plan.next_assessment?);
    Some(Block::plain(texts.with("report-next", &[("date", (&date).into())])))
}

/// «Utvikle: Med-ledelse».
fn name(area: &Area, of: Option<&Record>, texts: &Texts) -> String {
    let dimension = of.and_then(|of| {
        let place = area.focus.dimension_in(&of.instrument)?;
        of.instrument.dimensions.get(place)
    });
    let own = area.focus.own_words().unwrap_or_default();
    let name = dimension.map_or(own, |dimension| dimension.title.get(texts.language()));
    let key = match area.kind {
        AreaKind::Develop => "report-develop",
        AreaKind::Strength => "report-strength",
    };
    texts.with(key, &[("name", name.into())])
}

/// The very statement an area is tied to.
fn statement(area: &Area, of: &Record, texts: &Texts) -> Option<Block> {
    let Focus::Item(id) = &area.focus else { return None };
    let item = of.instrument.items().find(|item| item.id == *id)?;
    Some(Block::plain(item.text.get(texts.language()).to_owned()))
}

fn actions(actions: &[PlannedAction], texts: &Texts) -> Option<Block> {
    let is_written = |action: &&PlannedAction| !action.text.trim().is_empty() || action.due.is_some();
    let row = |action: &PlannedAction| {
        let mut words = paragraphs(&action.text).into_iter();
        let first = words.next().unwrap_or_else(|| texts.get("report-unwritten"));
        let state = texts.get(&format!("state-{}", action.state.tag()));
        vec![
            Cell { own: words.collect(), ..first.into() },
            action.due.map_or_else(|| "–".to_owned(), |date| texts.date(date)).into(),
            Cell { own: paragraphs(&action.reason), ..state.into() },
        ]
    };
    let rows: Vec<_> = actions.iter().filter(is_written).map(row).collect();
    let columns = vec![
        Column::new(texts.get("report-action"), Holds::Words),
        Column::new(texts.get("plan-due"), Holds::Short),
        Column::new(texts.get("plan-state"), Holds::Short),
    ];
    (!rows.is_empty()).then(|| Block::Table { caption: texts.get("report-table-actions"), columns, rows })
}
