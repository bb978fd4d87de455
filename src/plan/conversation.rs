//! What can be taken along to a conversation, and what of it is: only what is
//! ticked, and is still there, comes on its page.

use super::{
    Area, AreaKind, Basis, Entry, EntryId, Journal, Origin, Plan, PlannedAction, Plans, Prompt, Sheet, Tick, With,
};
use crate::instrument::{Item, Language};
use crate::scoring::{Answer, History, Record, SessionId};
use std::collections::HashSet;

/// The dimension about oneself and one's own leader, whose statements are
/// offered first.
const ABOUT_THE_LEADER: &str = "med-ledelse";

/// A statement as it was answered.
#[derive(Clone, Copy, Debug)]
pub struct Answered<'a> {
    /// In which session.
    pub record: &'a Record,
    /// The statement.
    pub item: &'a Item,
    /// What was answered.
    pub answer: Answer,
    /// Whether it is offered before the rest is unfolded.
    pub is_first: bool,
}

/// A line of a plan.
#[derive(Clone, Copy, Debug)]
pub enum Line<'a> {
    /// What is to be done.
    Action(&'a PlannedAction),
    /// What is to be worked on, in a plan that was made after this session or
    /// none.
    Area(&'a Plan, &'a Area, Option<&'a Record>),
}

/// What stands on a page, or can.
#[derive(Clone, Debug, Default)]
pub struct Conversation<'a> {
    /// Statements, those of one session after each other.
    pub statements: Vec<Answered<'a>>,
    /// Lines of plans.
    pub lines: Vec<Line<'a>>,
    /// What was agreed on before, and is still to be done.
    pub agreed: Vec<&'a PlannedAction>,
    /// The page's own fields with what is written in them.
    pub fields: Vec<(Prompt, &'a str)>,
}

impl Answered<'_> {
    /// What stands for it where it is ticked.
    pub fn tick(&self) -> Tick {
        Tick::Statement(self.record.session.id, self.item.id.clone())
    }
}

impl<'a> Line<'a> {
    /// What stands for it where it is ticked.
    pub fn tick(&self) -> Tick {
        match self {
            Self::Action(action) => Tick::Action(action.id),
            Self::Area(plan, area, _) => Tick::Area(plan.of, area.kind, area.focus.clone()),
        }
    }

    /// What it says.
    pub fn words(&self, language: Language) -> &'a str {
        match self {
            Self::Action(action) => &action.text,
            Self::Area(_, area, record) => match (area.focus.own_words(), record) {
                (Some(words), _) => words,
                (None, Some(record)) => area.focus.title(&record.instrument, language).unwrap_or_default(),
                (None, None) => "",
            },
        }
    }
}

impl<'a> Conversation<'a> {
    /// What can be taken along where one comes from the plan or the result of
    /// `of`, and all that is ticked on the page, wherever it is from.
    pub fn offered(
        page: &'a Entry,
        with: With,
        of: Basis,
        history: &'a History,
        plans: &'a Plans,
        journal: &'a Journal,
    ) -> Self {
        let of = of.session().and_then(|id| history.get(id));
        let (mut statements, mut lines) = (Vec::new(), Vec::new());
        if with == With::Leader {
            let here = of.map(|of| of.session.id);
            for record in with_ticks(page, here, history) {
                let is_here = here == Some(record.session.id);
                statements.extend(answered(record).filter(|one| is_here || page.has_ticked(&one.tick())));
            }
            let current = of.and_then(|record| plans.of(history, record)).map(|plan| plan.of);
            for plan in in_order(plans) {
                let is_here = plan.of == Basis::Own || current == Some(plan.of);
                lines.extend(of_plan(plan, history).filter(|line| is_here || page.has_ticked(&line.tick())));
            }
        }
        let earlier = journal.of(page.sheet).filter(|other| other.id != page.id && other.date <= page.date);
        let earlier: HashSet<EntryId> = earlier.map(|other| other.id).collect();
        // What is ticked can be taken away again, wherever it was agreed on.
        let is_offered = |action: &&PlannedAction| {
            agreed_in(action).is_some_and(|of| {
                earlier.contains(&of) && action.state.is_open() || page.has_ticked(&Tick::Action(action.id))
            })
        };
        let agreed = all_actions(plans).filter(is_offered);
        Self { statements, lines, agreed: agreed.collect(), fields: fields(page).collect() }
    }

    /// What comes on the page: what is ticked, and is there.
    pub fn taken(page: &'a Entry, history: &'a History, plans: &'a Plans) -> Self {
        let statements = with_ticks(page, None, history).flat_map(answered);
        let lines = in_order(plans).flat_map(|plan| of_plan(plan, history));
        let is_ticked = |action: &&PlannedAction| page.has_ticked(&Tick::Action(action.id));
        let agreed = all_actions(plans).filter(|action| agreed_in(action).is_some()).filter(is_ticked);
        let is_taken =
            |(prompt, words): &(Prompt, &str)| !words.trim().is_empty() && page.has_ticked(&Tick::Field(*prompt));
        Self {
            statements: statements.filter(|one| page.has_ticked(&one.tick())).collect(),
            lines: lines.filter(|line| page.has_ticked(&line.tick())).collect(),
            agreed: agreed.collect(),
            fields: fields(page).filter(is_taken).collect(),
        }
    }

    /// Whether nothing is taken along.
    pub fn is_empty(&self) -> bool {
        self.statements.is_empty() && self.lines.is_empty() && self.agreed.is_empty() && self.fields.is_empty()
    }
}

fn fields(page: &Entry) -> impl Iterator<Item = (Prompt, &str)> {
    page.sheet.prompts().iter().map(|prompt| (*prompt, page.text(*prompt)))
}

/// Every statement of a session that has an answer.
fn answered(record: &Record) -> impl Iterator<Item = Answered<'_>> {
    let dimensions = &record.instrument.dimensions;
    let first = dimensions.iter().position(|dimension| dimension.id.as_str() == ABOUT_THE_LEADER).unwrap_or_default();
    let items = dimensions
        .iter()
        .enumerate()
        .flat_map(move |(place, dimension)| dimension.items.iter().map(move |item| (item, place == first)));
    let is_shown = record.session.is_finished() && record.session.then_test.is_none() && !record.is_superseded;
    let answers = record.session.answers.iter();
    items
        .zip(answers)
        .filter(move |_| is_shown)
        .filter_map(move |((item, is_first), answer)| Some(Answered { record, item, answer: answer?, is_first }))
}

/// Those of sessions before that of none.
fn in_order(plans: &Plans) -> impl Iterator<Item = &Plan> {
    plans.iter().filter(|plan| plan.of != Basis::Own).chain(plans.get(Basis::Own))
}

/// The sessions that something on the page is from, and this one: there may be
/// thousands of others.
fn with_ticks<'a>(
    page: &Entry,
    also: Option<SessionId>,
    history: &'a History,
) -> impl Iterator<Item = &'a Record> + use<'a> {
    let named = page.ticks.iter().filter_map(|tick| match tick {
        Tick::Statement(session, _) => Some(*session),
        _ => None,
    });
    let named: HashSet<SessionId> = named.chain(also).collect();
    history.records().iter().filter(move |record| named.contains(&record.session.id))
}

fn all_actions(plans: &Plans) -> impl Iterator<Item = &PlannedAction> {
    plans.iter().flat_map(|plan| plan.all_actions().map(|(action, _)| action))
}

/// The conversation in which it was agreed on, where it was.
fn agreed_in(action: &PlannedAction) -> Option<EntryId> {
    if let Origin::Agreement(page) = action.origin { Some(page) } else { None }
}

/// What there is to tell of a plan: what is still to be done in an area before
/// the area itself. What was agreed on has a place of its own.
fn of_plan<'a>(plan: &'a Plan, history: &'a History) -> impl Iterator<Item = Line<'a>> {
    let record = plan.of.session().and_then(|id| history.get(id));
    let open = |actions: &'a [PlannedAction]| {
        actions
            .iter()
            .filter(|action| action.state.is_open() && !action.text.trim().is_empty() && agreed_in(action).is_none())
    };
    let areas = AreaKind::ALL.into_iter().flat_map(|kind| plan.of_kind(kind)).filter(|(_, area)| area.is_kept());
    let areas =
        areas.flat_map(move |(_, area)| open(&area.actions).map(Line::Action).chain([Line::Area(plan, area, record)]));
    areas.chain(open(&plan.actions).map(Line::Action))
}

impl Sheet {
    /// Whom the conversation is with, where it is one.
    pub fn with(self) -> Option<With> {
        if let Self::Conversation(with) = self { Some(with) } else { None }
    }
}

impl Entry {
    /// Writes in a field of the page: what was empty is taken along from then
    /// on, and what is emptied no longer is.
    pub fn write(&mut self, prompt: Prompt, words: String) {
        let (was_empty, is_empty) = (self.text(prompt).is_empty(), words.trim().is_empty());
        self.set_text(prompt, words);
        if was_empty != is_empty {
            self.set_ticked(Tick::Field(prompt), !is_empty);
        }
    }
}
