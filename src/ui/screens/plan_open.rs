//! What is open on a plan's page, and what becomes of it and of the plan when
//! something is asked for.

use super::plan_asked::{Asked, Slot, action_id, answer_id, important_id, words_id};
use crate::plan::{ActionId, Area, AreaKind, Basis, Focus, Origin, Plan, PlannedAction};
use crate::ui::a11y;
use crate::ui::action::Action;
use crate::ui::editing;
use egui::{Context, Id, Key, Popup};
use std::collections::HashSet;

/// What is open, and what is begun and in no plan yet.
pub struct PlanOpen {
    /// The area that is open; the others are folded.
    pub slot: Option<Slot>,
    /// Whether it is being chosen what that one is about.
    pub is_choosing: bool,
    /// The words of one's own that it is to be about.
    pub words: String,
    /// What it was about before that.
    was: Option<Focus>,
    /// The action that is written next.
    pub draft: PlannedAction,
    /// Whether the course's points are shown.
    pub shows_course: bool,
    /// Whether those that belong to several parts are shown as well.
    pub shows_marks: bool,
    /// Of which kind what was written last is shown.
    pub last: Option<AreaKind>,
    /// What takes the keyboard when it comes.
    pub wanted: Option<Id>,
    /// The plans whose first line has had the keyboard: before that, nothing is
    /// suggested.
    met: HashSet<Basis>,
    /// The action that was asked for last.
    asked_for: Option<ActionId>,
    /// Whether a field had the keyboard in the last frame: Escape leaves it.
    was_written_in: bool,
}

impl Default for PlanOpen {
    fn default() -> Self {
        Self {
            slot: None,
            is_choosing: false,
            words: String::new(),
            was: None,
            draft: PlannedAction::empty(),
            shows_course: false,
            shows_marks: false,
            last: None,
            wanted: None,
            met: HashSet::new(),
            asked_for: None,
            was_written_in: false,
        }
    }
}

impl PlanOpen {
    /// Before the page is shown: one that has just come begins with its first
    /// area open, or with the one of the action that is asked for.
    pub fn begin(&mut self, ctx: &Context, plan: &Plan, asked_for: Option<ActionId>) {
        let important = important_id(plan.of);
        if ctx.memory(|memory| memory.has_focus(important)) {
            self.met.insert(plan.of);
        }
        let is_escaped = ctx.input(|input| input.key_pressed(Key::Escape)) && !Popup::is_any_open(ctx);
        self.shows_course &= !is_escaped || self.was_written_in;
        self.was_written_in = ctx.text_edit_focused();
        let is_asked_anew = asked_for.is_some() && asked_for != self.asked_for;
        self.asked_for = asked_for;
        if a11y::is_new(ctx, important) || is_asked_anew {
            let place = asked_for.and_then(|id| place_of(plan, id));
            let first =
                AreaKind::ALL.into_iter().map(|kind| Slot { kind, nth: 0 }).find(|slot| slot.area(plan).is_some());
            self.slot = place.and_then(|place| Slot::of(plan, place)).or(first);
            (self.shows_course, self.last, self.draft) = (false, None, PlannedAction::empty());
            self.choose_no_more();
            self.wanted = asked_for.map(action_id);
        }
    }

    /// Chooses no more where another area has come into the place meanwhile,
    /// taken back or written by another program: what is typed is not of it.
    pub fn give_way(&mut self, plan: &Plan) {
        let here = self.slot.and_then(|slot| slot.area(plan)).map(|area| &area.focus);
        let words = |words: &str| words.trim() == self.words.trim();
        let is_mine = here == self.was.as_ref() || here.and_then(Focus::own_words).is_some_and(words);
        if self.is_choosing && !is_mine {
            self.choose_no_more();
        }
    }

    /// Whether suggestions may be shown.
    pub fn may_suggest(&self, plan: &Plan) -> bool {
        !plan.most_important.trim().is_empty() || self.met.contains(&plan.of)
    }

    /// Whether it is chosen there what an area is to be about.
    pub fn chooses(&self, slot: Slot, plan: &Plan) -> bool {
        self.slot == Some(slot) && (self.is_choosing || slot.area(plan).is_none())
    }

    /// What was written goes into the plan: the first letter of an action
    /// makes it one, and so does that of words of one's own with an area.
    pub fn keep(&mut self, plan: &mut Plan) {
        let Some(slot) = self.slot else { return };
        if self.chooses(slot, plan) {
            self.keep_words(slot, plan);
        } else if let Some(area) = slot.place(plan).and_then(|place| plan.areas.get_mut(place))
            && !self.draft.text.is_empty()
        {
            area.actions.push(std::mem::replace(&mut self.draft, PlannedAction::empty()));
        }
    }

    fn keep_words(&mut self, slot: Slot, plan: &mut Plan) {
        let place = slot.place(plan);
        let is_blank = self.words.trim().is_empty();
        match (place.and_then(|place| plan.areas.get_mut(place)), &self.was) {
            (Some(area), _) if !is_blank => area.focus = Focus::Own(self.words.clone()),
            // What else is written there is kept under what it was about.
            (Some(area), Some(was)) => area.focus = was.clone(),
            (Some(_), None) => drop(plan.areas.remove(place.unwrap_or_default())),
            (None, _) if !is_blank => {
                self.is_choosing = true;
                plan.add(Area::new(slot.kind, Focus::Own(self.words.clone())));
            }
            (None, _) => {}
        }
    }

    fn choose_no_more(&mut self) {
        (self.is_choosing, self.was) = (false, None);
        self.words.clear();
    }

    /// Does what was asked for; gives what the application has to do.
    pub fn answer(&mut self, ctx: &Context, asked: Asked, plan: &mut Plan) -> Option<Action> {
        match asked {
            Asked::Do(action) => return Some(action),
            Asked::Begin => self.open(ctx, self.slot.unwrap_or(Slot::FIRST), plan),
            Asked::Open(slot) => self.open(ctx, slot, plan),
            Asked::Fold(slot) => {
                self.slot = None;
                self.choose_no_more();
                self.give_keyboard(ctx, slot.id(plan.of));
            }
            Asked::Change(slot) => {
                let area = slot.area(plan)?;
                self.words = area.focus.own_words().unwrap_or_default().to_owned();
                (self.is_choosing, self.was) = (true, Some(area.focus.clone()));
                self.give_keyboard(ctx, words_id(plan.of, slot));
            }
            Asked::Choose(slot, focus) => {
                match slot.place(plan).and_then(|place| plan.areas.get_mut(place)) {
                    Some(area) => area.focus = focus,
                    None => drop(plan.add(Area::new(slot.kind, focus))),
                }
                self.open(ctx, slot, plan);
            }
            Asked::Written(slot) if slot.area(plan).is_some() => self.open(ctx, slot, plan),
            Asked::Written(slot) => self.give_keyboard(ctx, words_id(plan.of, slot)),
            Asked::MoveUp(slot) => {
                if let (Some(above), Some(place)) = (slot.nth.checked_sub(1), slot.place(plan)) {
                    let above = Slot { nth: above, ..slot };
                    if let Some(other) = above.place(plan) {
                        plan.areas.swap(other, place);
                        self.open(ctx, above, plan);
                    }
                }
            }
            Asked::Remove(slot) => {
                self.choose_no_more();
                return slot.place(plan).map(|place| Action::RemoveArea(plan.of, place));
            }
            Asked::Due(id, due) => change(plan, id, |action| action.due = due),
            Asked::State(id, state) => change(plan, id, |action| action.state = state),
            Asked::RemoveAction(id) => {
                self.give_keyboard(ctx, action_id(self.next_action(plan)));
                return Some(Action::RemoveAction(plan.of, id));
            }
            Asked::Kept(id) => {
                if id == self.draft.id {
                    self.draft = PlannedAction::empty();
                }
                self.give_keyboard(ctx, action_id(self.next_action(plan)));
            }
            Asked::Find(id) => {
                if let Some(slot) = place_of(plan, id).and_then(|place| Slot::of(plan, place)) {
                    self.slot = Some(slot);
                    self.choose_no_more();
                }
                self.give_keyboard(ctx, action_id(id));
            }
            Asked::Course(is_shown) => self.shows_course = is_shown,
            Asked::Marks => self.shows_marks = !self.shows_marks,
            Asked::Try(slot, id, words) => self.take_point(ctx, slot, id, words, plan),
            Asked::Last(kind) => self.last = Some(kind).filter(|_| self.last != Some(kind)),
            Asked::CarryOn(area) => {
                let kind = area.kind;
                if plan.add(area) {
                    let nth = plan.of_kind(kind).count().saturating_sub(1);
                    self.slot = Some(Slot { kind, nth });
                    self.choose_no_more();
                }
            }
            Asked::Next(date) => plan.next_assessment = date,
        }
        None
    }

    /// Opens what stands there, with the keyboard where one writes first.
    fn open(&mut self, ctx: &Context, slot: Slot, plan: &Plan) {
        // What is free is filled from the first.
        let nth = slot.nth.min(plan.of_kind(slot.kind).count());
        let slot = Slot { nth, ..slot };
        if self.slot != Some(slot) {
            (self.shows_course, self.draft) = (false, PlannedAction::empty());
        }
        self.slot = Some(slot);
        self.choose_no_more();
        let first = slot.area(plan).map_or_else(|| words_id(plan.of, slot), |area| answer_id(plan.of, area));
        self.give_keyboard(ctx, first);
    }

    /// The action that is written after those that are.
    fn next_action(&self, plan: &Plan) -> ActionId {
        let area = self.slot.and_then(|slot| slot.area(plan));
        let last = area.and_then(|area| area.actions.last()).filter(|last| last.is_blank());
        last.map_or(self.draft.id, |blank| blank.id)
    }

    /// A point of the course becomes an action whose words are selected, so
    /// that what is typed takes their place.
    fn take_point(&mut self, ctx: &Context, slot: Slot, id: String, words: String, plan: &mut Plan) {
        let Some(area) = slot.place(plan).and_then(|place| plan.areas.get_mut(place)) else { return };
        let action = PlannedAction::new(Origin::Course(id), words);
        let field = action_id(action.id);
        editing::select_all(ctx, field, &action.text);
        // It takes the place of one that is still to be written, so that there
        // are never more than there is room for.
        area.actions.retain(|action| !action.is_blank());
        area.actions.push(action);
        self.give_keyboard(ctx, field);
    }

    /// Gives something the keyboard, also where it comes only now.
    fn give_keyboard(&mut self, ctx: &Context, id: Id) {
        ctx.memory_mut(|memory| memory.request_focus(id));
        self.wanted = Some(id);
    }
}

/// The area that has that action, by its place.
fn place_of(plan: &Plan, id: ActionId) -> Option<usize> {
    plan.areas.iter().position(|area| area.actions.iter().any(|action| action.id == id))
}

fn change(plan: &mut Plan, id: ActionId, change: impl FnOnce(&mut PlannedAction)) {
    if let Some(action) = plan.action_mut(id) {
        change(action);
    }
}
