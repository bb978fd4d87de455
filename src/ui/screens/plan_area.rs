//! An area of a plan: folded to a row, or open to be written in.

use super::focus;
use super::plan_actions;
use super::plan_asked::{Asked, Slot, answer_id};
use super::plan_practice::{self, Panel};
use crate::plan::{Area, AreaKind, Basis, Focus, MAX_TEXT, Plan, PlannedAction};
use crate::scoring::Record;
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, heading, label, line, row, space, wrap};
use crate::ui::parts::{self, TextField};
use crate::ui::spacing::{
    GAP_L, GAP_M, GAP_S, GAP_XL, GAP_XS, LABEL_PAD, NO_GAP, TARGET, WORDS_LEAST, above_and_below,
};
use crate::ui::text::Style;
use crate::ui::theme::CONTROL_RADIUS;
use crate::ui::view::View;
use crate::ui::widgets;
use egui::accesskit::Role;
use egui::{Color32, Id, Sense, WidgetInfo};

/// Radius of a questionnaire's mark, in points.
const MARK: f32 = 4.0;
/// Width of the number, of what an area is tied to, and narrowest column that
/// is written in, in points.
const NUMBER: f32 = 24.0;
const SIDE: f32 = 304.0;
const WRITING_LEAST: f32 = 400.0;
/// The same beside the course's points.
const BESIDE_LEAST: f32 = 280.0;
/// Height of a row that is folded, in points.
const FOLDED: f32 = 56.0;
/// What is tied to stands over what is written beside it.
const TIE: f32 = SIDE - TARGET - GAP_S;

/// What its number is painted with: the questionnaire's colour, where it has
/// one.
fn accent(record: Option<&Record>, view: &View<'_>) -> Color32 {
    record.map_or(view.colors.ink, |record| view.colors.accent(record.instrument.marker))
}

fn number<'a>(slot: Slot, style: Style, record: Option<&Record>, view: &View<'_>) -> Node<'a, Asked> {
    label((slot.nth + 1).to_string(), style.semibold(), accent(record, view)).silent().wide(NUMBER).top()
}

/// What a place is called that has nothing in it.
pub fn free(kind: AreaKind) -> &'static str {
    match kind {
        AreaKind::Develop => "plan-choose-develop",
        AreaKind::Strength => "plan-choose-strength",
    }
}

/// What an area is tied to in the questionnaire, and what that was answered.
fn tie(area: &Area, record: Option<&Record>, view: &View<'_>) -> (String, String) {
    let texts = view.texts;
    let Some(record) = record.filter(|_| area.focus.own_words().is_none()) else {
        return (texts.get("plan-own-words"), String::new());
    };
    let value = focus::value(&area.focus, record, view);
    let told = |key: &str| texts.with(key, &[("value", (&value).into())]);
    match area.focus {
        Focus::Dimension(_) => (texts.get("plan-whole-dimension"), told("plan-average")),
        _ => (focus::dimension(&area.focus, &record.instrument, view).to_owned(), told("plan-answer")),
    }
}

/// The same with its mark; where it `is_heard`, also by a screen reader.
fn tied<'a>(area: &Area, record: Option<&Record>, is_heard: bool, view: &'a View<'_>) -> Node<'a, Asked> {
    let colors = view.colors;
    let (what, value) = tie(area, record, view);
    let marker = record.filter(|_| area.focus.own_words().is_none()).map(|record| record.instrument.marker);
    let mark = marker.map_or_else(
        || parts::icon(Icon::Pencil, Style::SMALL, colors.muted),
        |marker| parts::marker(marker, MARK, Style::SMALL, colors),
    );
    let color = marker.map_or(colors.muted, |marker| colors.accent(marker));
    let style = if marker.is_some() { Style::SMALL.semibold() } else { Style::SMALL };
    let said = |words: String, style: Style, color: Color32| {
        let said = label(words, style, color);
        if is_heard { said } else { said.silent() }
    };
    let what = line(GAP_XS, [mark, said(what, style, color)]).fit();
    let value = (!value.is_empty()).then(|| said(value, Style::SMALL, colors.muted));
    wrap(GAP_M, [what].into_iter().chain(value)).fit()
}

/// How much there is to do, and by when the next of it.
fn next(area: &Area, view: &View<'_>) -> String {
    let texts = view.texts;
    let written = || area.actions.iter().filter(|action| !action.is_blank());
    let open = || written().filter(|action| action.state.is_open());
    if written().next().is_none() {
        return texts.get("plan-no-actions");
    }
    let count = open().count();
    if count == 0 {
        return texts.get("plan-no-open-actions");
    }
    let words = texts.with("plan-action-count", &[("count", count.into())]);
    match open().filter_map(|action| action.due).min() {
        Some(due) => {
            let date = texts.date_from(due, view.now.date());
            texts.with("plan-next-action", &[("actions", (&words).into()), ("date", (&date).into())])
        }
        None => words,
    }
}

/// A row that opens what stands there; nothing, where nothing does.
pub fn folded<'a>(
    slot: Slot,
    area: Option<&Area>,
    plan: &Plan,
    record: Option<&Record>,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let nth = slot.nth + 1;
    let (words, name) = match area {
        None => {
            let words = texts.get(free(slot.kind));
            let name = format!("{nth}. {words}");
            (label(words, Style::COMPACT, colors.muted).silent().fill(), name)
        }
        Some(area) => {
            let (title, next) = (focus::name_of(&area.focus, record, view), next(area, view));
            let answer = area.text.trim().lines().next().unwrap_or_default().to_owned();
            let (what, value) = tie(area, record, view);
            let said = [title.clone(), answer.clone(), what, value, next.clone()];
            let said: Vec<String> = said.into_iter().filter(|said| !said.is_empty()).collect();
            let mut left = vec![label(title, Style::COMPACT.medium(), colors.ink).silent()];
            if !answer.is_empty() {
                left.push(label(answer, Style::SMALL, colors.muted).one_line().silent());
            }
            let right =
                column(NO_GAP, [tied(area, record, false, view), label(next, Style::SMALL, colors.muted).silent()]);
            let left = column(NO_GAP, left).at_least(WORDS_LEAST).top();
            let words = row(GAP_L, [left, right.wide(TIE).top()]).stacked_gap(GAP_XS);
            (words, format!("{nth}. {}", said.join(". ")))
        }
    };
    let chevron = parts::icon(Icon::ChevronDown, Style::COMPACT, colors.muted).wide(TARGET);
    let id = slot.id(plan.of);
    let row = line(GAP_S, [number(slot, Style::COMPACT, record, view), words.fill(), chevron]).fill();
    line(NO_GAP, [row]).pad(above_and_below(GAP_S)).high(FOLDED).behind(move |ui, rect| {
        let response = ui.interact(rect, id, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(false));
        if response.hovered() {
            ui.painter().rect_filled(rect.expand(GAP_XS), CONTROL_RADIUS, colors.sunken);
        }
        widgets::focus_ring(ui, &response, rect.shrink(GAP_XS), CONTROL_RADIUS, colors);
        response.clicked().then_some(Asked::Open(slot))
    })
}

/// The head of what is open: its number, what it is about, and the way to fold
/// it.
pub fn head<'a>(
    slot: Slot,
    title: Node<'a, Asked>,
    name: &str,
    menu: Option<Node<'a, Asked>>,
    record: Option<&Record>,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let fold = view.texts.with("plan-fold", &[("name", name.into())]);
    let fold = parts::icon_button(TARGET, Icon::ChevronUp, fold, view.colors, Asked::Fold(slot)).top();
    let number = number(slot, Style::LEAD, record, view);
    line(GAP_S, [number, title.fill()].into_iter().chain(menu).chain([fold]))
}

/// What stands under the head, in from the number.
pub fn body(content: Node<'_, Asked>) -> Node<'_, Asked> {
    line(GAP_S, [space(NO_GAP).wide(NUMBER), content.fill()])
}

/// What is needed to show an area that is open.
pub struct Open<'a, 'b> {
    /// Where it stands.
    pub slot: Slot,
    /// What is written in.
    pub area: &'a mut Area,
    /// The action that is written next.
    pub draft: &'a mut PlannedAction,
    /// The plan it is in.
    pub plan: &'b Plan,
    /// What that was made after.
    pub record: Option<&'a Record>,
    /// What takes the keyboard when it comes.
    pub wanted: Option<Id>,
    /// Whether the course's points are shown, and those of several parts.
    pub course: Option<bool>,
}

impl<'a> Open<'a, '_> {
    /// The area as a part of a page.
    pub fn node(self, view: &'a View<'_>) -> Node<'a, Asked> {
        let View { texts, colors, .. } = view;
        let Self { slot, area, draft, plan, record, wanted, course } = self;
        let name = focus::name_of(&area.focus, record, view);
        let title = heading(name.clone(), Style::LEAD.semibold(), colors.ink).at_least(WORDS_LEAST);
        let title =
            row(GAP_L, [title.top(), tied(area, record, true, view).pad(above_and_below(GAP_XS)).whole().top()]);
        let head = head(slot, title.stacked_gap(NO_GAP), &name, Some(menu(slot, &name, view)), record, view);
        let salt = answer_id(plan.of, area);
        let part = record.map(|record| focus::dimension(&area.focus, &record.instrument, view).to_owned());
        let groups = record.and_then(|record| plan_practice::groups(&area.focus, &record.instrument));
        let panel = record.zip(groups.clone()).zip(course).map(|((record, groups), shows_marks)| {
            Panel { slot, groups, plan, is_full: area.is_full(), marker: record.instrument.marker, shows_marks }
                .node(view)
        });
        let field = |value: &'a mut String, key: &str, question: String| {
            let words = texts.with("plan-thoughts-name", &[("question", (&question).into()), ("name", (&name).into())]);
            let id = if key.is_empty() { salt } else { Id::unique((salt, key)) };
            let field = TextField {
                is_one_line: false,
                takes_keyboard: wanted == Some(id),
                ..TextField::new(value, id, words, MAX_TEXT, colors)
            };
            column(NO_GAP, [label(question, Style::SMALL, colors.muted).pad(LABEL_PAD), field.node()])
        };
        let question = texts.get(match area.kind {
            AreaKind::Develop => "plan-thoughts-develop",
            AreaKind::Strength => "plan-thoughts-strength",
        });
        let looked_back = looks_back(area, plan, view).then(|| texts.outcome_question(area));
        let outcome = looked_back.map(|question| field(&mut area.outcome, "outcome", question));
        let answer = field(&mut area.text, "", question);
        let sign = field(&mut area.sign, "sign", texts.get("plan-sign"));
        let support = field(&mut area.support, "support", texts.get("plan-support"));
        let actions = plan_actions::all(&mut area.actions, draft, &name, wanted, view);
        let content = match panel {
            Some(panel) => {
                let left = column(GAP_S, [answer, actions, sign, support].into_iter().chain(outcome));
                row(GAP_XL, [left.at_least(BESIDE_LEAST).top(), panel.at_least(BESIDE_LEAST).top()])
            }
            None => {
                let mut right = vec![sign, support];
                right.extend(outcome);
                let course = part.zip(groups);
                right.extend(
                    course.map(|(part, groups)| plan_practice::link(&groups, &part, accent(record, view), view)),
                );
                let left = column(GAP_S, [answer, actions]).at_least(WRITING_LEAST).top();
                row(GAP_XL, [left, column(GAP_S, right).wide(SIDE).top()]).stacked_gap(GAP_S)
            }
        };
        column(NO_GAP, [head, body(content)]).pad(above_and_below(GAP_S))
    }
}

/// Whether it is asked on the plan itself what came of an area: where that was
/// told already, and in a plan that no self-assessment brings back, once there
/// is something to look back on.
fn looks_back(area: &Area, plan: &Plan, view: &View<'_>) -> bool {
    let today = view.now.date();
    let is_over = |action: &PlannedAction| !action.state.is_open() || action.due.is_some_and(|due| due < today);
    !area.outcome.is_empty() || plan.of == Basis::Own && area.actions.iter().any(is_over)
}

/// «…»: another area, up, and out of the plan.
fn menu<'a>(slot: Slot, name: &str, view: &'a View<'_>) -> Node<'a, Asked> {
    let texts = view.texts;
    let change = match slot.kind {
        AreaKind::Develop => "plan-change-develop",
        AreaKind::Strength => "plan-change-strength",
    };
    let mut choices = vec![(texts.get(change), Asked::Change(slot))];
    if slot.nth > 0 {
        choices.push((texts.get("plan-move-up"), Asked::MoveUp(slot)));
    }
    choices.push((texts.get("plan-take-out"), Asked::Remove(slot)));
    let words = texts.with("plan-more", &[("name", name.into())]);
    parts::opens(TARGET, Icon::More, words, choices, view.colors).top()
}
