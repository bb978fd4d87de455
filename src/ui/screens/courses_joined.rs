//! «Jeg deltar»: a way in by code or by file, and the courses one takes part
//! in.

use super::courses_asked::{Asked, Asking, Question};
use super::courses_led::{ask, questionnaires, when};
use crate::course::{Given, GivenFlaw, Joined};
use crate::instrument::Instrument;
use crate::ui::action::{Action, CourseAction, Place, Shown};
use crate::ui::icons::Icon;
use crate::ui::layout::{self, Node, filler, hairline, heading, label, line, row, space};
use crate::ui::parts::{self, TextField};
use crate::ui::spacing::{CARD_PAD, CONTROL, GAP_L, GAP_M, GAP_S, GAP_XS, NO_GAP, TARGET, WORDS_LEAST};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::Id;
use egui::accesskit::Role;

/// The longest text that is read, in characters: what a QR code holds at most.
const MAX_TYPED: usize = 3_000;
/// Narrowest field for a code beside its button, in points.
const CODE_LEAST: f32 = 168.0;

/// The code that is being typed.
#[derive(Default)]
pub struct Joining {
    typed: String,
}

impl Joining {
    /// What is asked for, where one can join by what is typed; the field is
    /// empty then.
    pub fn take(&mut self, view: &View<'_>) -> Option<CourseAction> {
        let action = match Given::read(&self.typed).ok()? {
            Given::Code(code) if view.contents.courses.joined(code).is_some() => return None,
            Given::Code(code) => CourseAction::Join(code),
            Given::File(file) => CourseAction::JoinFile(file),
        };
        self.typed.clear();
        Some(action)
    }
}

/// The whole column.
pub fn column<'a>(
    joining: &'a mut Joining,
    has_title: bool,
    asking: Option<Asking>,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let title = heading(texts.get("courses-joined"), Style::LEAD.semibold(), colors.ink);
    let title = has_title.then(|| parts::marked(Icon::Person, colors.ink, Style::LEAD, title));
    let lead = label(texts.get("courses-joined-lead"), Style::SMALL, colors.muted);
    let mut parts = vec![layout::column(NO_GAP, title.into_iter().chain([lead]))];
    parts.push(way_in(joining, view));
    // The newest first.
    parts.extend(view.contents.courses.joined.iter().rev().map(|joined| card(joined, asking, view)));
    layout::column(GAP_L, parts)
}

fn way_in<'a>(joining: &'a mut Joining, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let (told, may_join) = told(&joining.typed, view);
    let words = texts.get("courses-code");
    let field = TextField {
        hint: texts.get("courses-code-hint"),
        tells_length: false,
        entered: may_join.then_some(Asked::Join),
        ..TextField::new(&mut joining.typed, Id::unique("course code"), words.clone(), MAX_TYPED, colors)
    };
    let join = Button::new(texts.get("courses-join"))
        .enabled(may_join)
        .node_then(colors, move |_, response| (response.clicked() && may_join).then_some(Asked::Join));
    let told = match told.is_empty() {
        true => space(NO_GAP),
        false => label(told, Style::SMALL, colors.ink).role(Role::Status),
    };
    let open = Button::new(texts.get("courses-open-file")).icon(Icon::Download);
    let parts = [
        label(words, Style::SMALL, colors.muted).silent(),
        space(GAP_XS),
        row(GAP_S, [field.node().at_least(CODE_LEAST), join]),
        // Room is kept for what is wrong with it.
        told.high(Style::SMALL.line_height()),
        space(GAP_XS),
        label(texts.get("courses-file-lead"), Style::SMALL, colors.muted),
        space(GAP_M),
        open.node(colors, Asked::Do(Action::Course(CourseAction::PickCourseFile))),
    ];
    layout::column(NO_GAP, parts).card(CARD_PAD, colors)
}

/// What is said of what is typed, and whether one can join by it.
fn told(typed: &str, view: &View<'_>) -> (String, bool) {
    let texts = view.texts;
    if typed.trim().is_empty() {
        return (String::new(), false);
    }
    let words = match Given::read(typed) {
        Ok(Given::Code(code)) if view.contents.courses.joined(code).is_some() => texts.get("courses-code-joined"),
        Ok(_) => return (String::new(), true),
        Err(GivenFlaw::Code(problem)) => texts.code_problem(problem),
        Err(GivenFlaw::File(_)) => texts.get("joining-text-wrong"),
    };
    (words, false)
}

/// A course that one takes part in.
fn card<'a>(joined: &'a Joined, asking: Option<Asking>, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let code = joined.code.to_string();
    let name = if joined.name.is_empty() {
        texts.with("courses-by-code", &[("code", (&code).into())])
    } else {
        joined.name.clone()
    };
    let leave = Asked::Question(Some((joined.code, Question::Leave)));
    let more = texts.with("courses-more", &[("name", (&name).into())]);
    let menu = parts::opens(TARGET, Icon::More, more, vec![(texts.get("courses-leave"), leave)], colors);
    let title = heading(name.clone(), Style::COMPACT.semibold(), colors.ink).fill();
    let mut parts = vec![line(GAP_S, [title, menu.top()])];
    if !joined.workplace.is_empty() {
        parts.push(label(joined.workplace.as_str(), Style::SMALL, colors.muted));
    }
    if joined.instruments.is_empty() {
        parts.push(label(texts.get("courses-code-alone"), Style::SMALL, colors.muted));
    } else {
        parts.push(questionnaires(joined.instruments.iter().map(|(id, _)| id), None, view));
    }
    parts.push(space(GAP_M));
    for (number, _) in (1..).zip(&joined.rounds) {
        parts.extend([hairline(colors), round(joined, number, view)]);
    }
    // One may lead the same course, which is asked about there.
    if let Some(asking) = asking.filter(|asking| asking.of == joined.code && asking.question == Question::Leave) {
        let leave = Action::Course(CourseAction::Leave(joined.code));
        parts.extend([hairline(colors), space(GAP_M), ask(asking, &name, leave, view)]);
    } else {
        let ways = open(joined, view);
        if !ways.is_empty() {
            parts.extend([hairline(colors), space(GAP_L), layout::column(GAP_S, ways)]);
        }
    }
    layout::column(NO_GAP, parts).card(CARD_PAD, colors)
}

/// A round: when it is, or that one has handed in.
fn round<'a>(joined: &'a Joined, number: u8, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let Some(round) = joined.rounds.get(usize::from(number).saturating_sub(1)) else { return filler() };
    let handed_in = joined.handed_in.iter().filter(|one| one.round == number).map(|one| one.at).max();
    let state = match handed_in {
        Some(at) => {
            let day = texts.date_from(at.to_zoned(jiff::tz::TimeZone::system()).date(), view.now.date());
            let words = texts.with("courses-handed-in", &[("date", (&day).into())]);
            parts::bullet(Icon::Check, words, Style::SMALL, colors.muted).fit()
        }
        None => label(when(round.date, view), Style::SMALL, colors.muted),
    };
    let title = label(round.title.as_str(), Style::COMPACT, colors.ink).fill();
    row(GAP_S, [title, state]).stacked_gap(NO_GAP).high(CONTROL)
}

/// A way to what is to be answered in this round and has not been handed in.
fn open<'a>(joined: &'a Joined, view: &'a View<'_>) -> Vec<Node<'a, Asked>> {
    let View { texts, colors, catalog, contents, .. } = view;
    let round = joined.round_on(view.now.date());
    let is_open = |instrument: &&Instrument| joined.handed_in(&instrument.id, round).is_none();
    let asked = joined.instruments.iter().filter_map(|(id, _)| catalog.current(id.as_str())).map(AsRef::as_ref);
    let way = |instrument: &'a Instrument| {
        let title = instrument.short_title(texts.language());
        let named = |key: &str| texts.with(key, &[("title", title.into())]);
        let draft = contents.history.draft(Some(instrument.id.as_str()));
        let (words, action) = match (draft, joined.waiting(&contents.history, &instrument.id, round)) {
            (Some(draft), _) => (named("courses-go-on"), Action::Go(Place::Assess(draft.session.id))),
            (None, Some(record)) => {
                let day = texts.date_from(record.session.date, view.now.date());
                let words = texts.with("courses-hand-in", &[("title", title.into()), ("date", (&day).into())]);
                (words, Action::Go(Place::Result(Shown::Session(record.session.id))))
            }
            (None, None) => (named("courses-answer"), Action::Start(instrument.id.clone())),
        };
        Button::new(words).node(colors, Asked::Do(action)).at_least(WORDS_LEAST)
    };
    asked.filter(is_open).map(way).collect()
}
