//! «Jeg leder»: the courses one leads, each with its rounds, and those that
//! have ended.

use super::courses_asked::{Asked, Asking, Question};
use crate::course::{Course, Round, Standing};
use crate::group::CourseCode;
use crate::instrument::InstrumentId;
use crate::plan::Distance;
use crate::ui::action::{Action, CourseAction, CourseTab, Place};
use crate::ui::icons::Icon;
use crate::ui::layout::{self, Node, aligned, filler, hairline, heading, label, line, row, space, wrap};
use crate::ui::parts;
use crate::ui::spacing::{
    CALL, CARD_PAD, CONTROL, GAP_L, GAP_M, GAP_S, GAP_XL, GAP_XS, LIST_PAD, NO_GAP, TARGET, WORDS_LEAST,
};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::accesskit::Role;
use egui::{Key, Ui};
use jiff::civil::Date;

/// Radius of a questionnaire's mark, in points.
const MARK: f32 = 4.0;
/// Lowest row of a round, in points.
const ROW: f32 = 48.0;
/// The line of how many have handed in, in points.
const TRACK: f32 = 4.0;
const TRACK_WIDE: f32 = 104.0;
/// Widest name of a round beside its day, in points.
const TITLE_MOST: f32 = 240.0;
/// Courses that have ended and are seen at once.
const ENDED: usize = 2;

/// The whole column.
pub fn column<'a>(
    ui: &Ui,
    has_title: bool,
    shows_ended: bool,
    asking: Option<Asking>,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let title = heading(texts.get("courses-led"), Style::LEAD.semibold(), colors.ink);
    let begin = Asked::Do(Action::Course(CourseAction::Begin(None)));
    let buttons = wrap(
        GAP_S,
        [
            Button::new(texts.get("courses-lesson"))
                .icon(Icon::Course)
                .node(colors, Asked::Do(Action::Go(Place::Slides))),
            Button::new(texts.get("courses-new")).icon(Icon::Plus).node(colors, begin),
        ],
    );
    let (ended, running): (Vec<&Course>, Vec<&Course>) =
        view.contents.courses.led.iter().rev().partition(|course| course.ended_at.is_some());
    let lead = if view.contents.courses.led.is_empty() { "courses-none-led" } else { "courses-led-lead" };
    // Where both do not stand beside each other, a tab says the same.
    let title = has_title.then(|| parts::marked(Icon::Group, colors.ink, Style::LEAD, title));
    let words = title.into_iter().chain([label(texts.get(lead), Style::SMALL, colors.muted)]);
    let words = layout::column(NO_GAP, words);
    let mut parts = vec![row(GAP_L, [words.at_least(WORDS_LEAST), buttons.fit().whole().top()])];
    // The one that is gone on with is what the page is about.
    let first = running.iter().position(|course| course.is_collecting());
    for (place, course) in running.into_iter().enumerate() {
        parts.push(card(ui, course, first == Some(place), asking, view));
    }
    if !ended.is_empty() {
        parts.push(ended_card(&ended, shows_ended, asking, view));
    }
    layout::column(GAP_L, parts)
}

/// Questionnaires with their marks, and the course code after them.
pub fn questionnaires<'a, 'b>(
    ids: impl Iterator<Item = &'b InstrumentId>,
    code: Option<CourseCode>,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, catalog, .. } = view;
    let small = |words: String| label(words, Style::SMALL, colors.muted);
    let mut parts: Vec<Node<'a, Asked>> = Vec::new();
    for id in ids {
        parts.push(match catalog.current(id.as_str()) {
            Some(instrument) => {
                let mark = parts::marker(instrument.marker, MARK, Style::SMALL, colors);
                line(GAP_XS, [mark, small(instrument.short_title(texts.language()).to_owned())]).fit()
            }
            // What is not offered here is told by its id.
            None => small(id.to_string()),
        });
    }
    parts.extend(code.map(|code| small(texts.with("courses-code-is", &[("code", (&code.to_string()).into())]))));
    wrap(GAP_M, parts)
}

/// A day, and how far off it is.
pub fn when(date: Date, view: &View<'_>) -> String {
    let (texts, today) = (view.texts, view.now.date());
    let day = texts.date_from(date, today);
    if date < today {
        return day;
    }
    let distance = texts.distance(Distance::between(today, date));
    texts.with("courses-when", &[("date", (&day).into()), ("distance", (&distance).into())])
}

/// What is asked, with what does it and what leaves everything as it is.
pub fn ask<'a>(asking: Asking, name: &str, then: Action, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let (key, is_new) = (asking.question.key(), asking.is_new);
    let words = texts.with(&format!("{key}-ask"), &[("name", name.into())]);
    let done = Button::new(texts.get(&format!("{key}-do"))).color(colors.danger);
    let keep = Button::new(texts.get("courses-keep"));
    let buttons = [done.node(colors, Asked::Do(then)), keep.node_with_keyboard(is_new, colors, Asked::Question(None))];
    layout::column(GAP_M, [label(words, Style::COMPACT, colors.ink).role(Role::Alert), wrap(GAP_S, buttons)])
        .behind(|ui, _| ui.input(|input| input.key_pressed(Key::Escape)).then_some(Asked::Question(None)))
}

/// A course that goes on.
fn card<'a>(
    ui: &Ui,
    course: &'a Course,
    is_first: bool,
    asking: Option<Asking>,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let colors = view.colors;
    let asked = course.instruments.iter().map(|asked| &asked.instrument);
    let title = heading(course.name.as_str(), Style::LEAD.semibold(), colors.ink).fill();
    let mut parts = vec![
        line(GAP_S, [title, menu(course, view).top()]),
        questionnaires(asked, Some(course.code), view),
        space(GAP_L),
    ];
    let rounds = (1..).zip(&course.rounds).map(|(number, round)| round_row(ui, course, number, round, view));
    for round in aligned(ui, rounds.collect()) {
        parts.extend([hairline(colors), round]);
    }
    parts.extend([hairline(colors), space(GAP_M), foot(course, is_first, asking, view)]);
    layout::column(NO_GAP, parts).card(CARD_PAD, colors)
}

/// What can be done with a course besides going on.
fn menu<'a>(course: &'a Course, view: &'a View<'_>) -> Node<'a, Asked> {
    let texts = view.texts;
    let code = course.code;
    let to_do = |action: CourseAction| Asked::Do(Action::Course(action));
    let mut choices = vec![
        (texts.get("courses-open"), Asked::Do(Action::Go(landing(course, view)))),
        (texts.get("courses-again"), to_do(CourseAction::Begin(Some(code)))),
    ];
    choices.push(match course.ended_at {
        None => (texts.get("courses-end"), Asked::Question(Some((code, Question::End)))),
        Some(_) => (texts.get("courses-reopen"), to_do(CourseAction::Reopen(code))),
    });
    choices.push((texts.get("courses-delete"), Asked::Question(Some((code, Question::Delete)))));
    let name = texts.with("courses-more", &[("name", course.name.as_str().into())]);
    parts::opens(TARGET, Icon::More, name, choices, view.colors)
}

/// Where a course opens: where it is gone on with.
fn landing(course: &Course, view: &View<'_>) -> Place {
    let round = course.current_round(view.now.date());
    let is_shown = matches!(course.standing(round, view.now.date()), Standing::Shown { .. });
    let tab = if is_shown || course.ended_at.is_some() { CourseTab::Results } else { CourseTab::Collect };
    Place::Course { code: course.code, tab }
}

/// A round: its name, its day, how far it has come, and a way to its result.
fn round_row<'a>(ui: &Ui, course: &'a Course, number: u8, round: &'a Round, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let standing = course.standing(number, view.now.date());
    let way = match standing {
        Standing::Shown { .. } => {
            let words = texts.get("courses-see-result");
            let name = format!("{words}: {}", round.title);
            let place = Place::Course { code: course.code, tab: CourseTab::Results };
            parts::call(ui, words, name, colors.ink, colors, Asked::Do(Action::Go(place)))
        }
        Standing::NotBegun | Standing::Collecting { .. } => space(NO_GAP),
    };
    let title = label(round.title.as_str(), Style::COMPACT, colors.ink).at_most(TITLE_MOST);
    let day = label(when(round.date, view), Style::SMALL, colors.muted);
    row(GAP_XL, [title, day, state(standing, view).fill(), way]).stacked_gap(NO_GAP).high(ROW)
}

/// How far a round has come.
pub fn state<'a, M: 'a>(standing: Standing, view: &'a View<'_>) -> Node<'a, M> {
    let View { texts, colors, .. } = view;
    let of = |key: &str, count: usize, expected: Option<u32>| {
        let expected = expected.map(|expected| expected.to_string());
        let key = if expected.is_some() { format!("{key}-of") } else { key.to_owned() };
        let expected = expected.unwrap_or_default();
        texts.with(&key, &[("count", count.into()), ("expected", (&expected).into())])
    };
    match standing {
        Standing::NotBegun => label(texts.get("courses-not-begun"), Style::SMALL, colors.muted),
        Standing::Shown { count, expected } => {
            parts::bullet(Icon::Check, of("courses-shown", count, expected), Style::SMALL, colors.ink)
        }
        Standing::Collecting { received, expected } => {
            let words = label(of("courses-received", received, expected), Style::SMALL.medium(), colors.ink);
            let share = expected.map(|expected| received as f32 / expected as f32);
            let track = share.map(|share| parts::progress(TRACK, share, colors.ink, colors).wide(TRACK_WIDE));
            row(GAP_L, track.into_iter().chain([words.fill()])).stacked_gap(NO_GAP)
        }
    }
}

/// What is asked about the course, or how it is gone on with.
fn foot<'a>(course: &'a Course, is_first: bool, asking: Option<Asking>, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    if let Some(asking) = asking.filter(|asking| asking.of == course.code && asking.question != Question::Leave) {
        return about(asking, course, view);
    }
    let words = texts.get(if course.is_collecting() { "courses-go-on-collecting" } else { "courses-open" });
    let name = format!("{words}: {}", course.name);
    let button = Button::new(words).name(name).tall();
    let button = if is_first { button.primary(colors) } else { button };
    let button = button.node(colors, Asked::Do(Action::Go(landing(course, view))));
    let kept = if course.is_collecting() {
        parts::bullet(Icon::Lock, texts.get("courses-sealed"), Style::SMALL, colors.muted)
    } else {
        filler()
    };
    row(GAP_L, [kept.fill(), button]).stacked_gap(GAP_S).high(CALL)
}

fn about<'a>(asking: Asking, course: &'a Course, view: &'a View<'_>) -> Node<'a, Asked> {
    let action = match asking.question {
        Question::End => CourseAction::End(course.code),
        Question::Delete | Question::Leave => CourseAction::DeleteCourse(course.code),
    };
    ask(asking, &course.name, Action::Course(action), view)
}

/// The courses that have ended, the newest first.
fn ended_card<'a>(
    ended: &[&'a Course],
    shows_all: bool,
    asking: Option<Asking>,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let head = heading(texts.get("courses-ended"), Style::SMALL, colors.muted);
    let mut parts = vec![line(NO_GAP, [head]).high(CONTROL)];
    let seen = if shows_all { ended.len() } else { ENDED };
    for course in ended.iter().take(seen) {
        parts.extend([hairline(colors), ended_row(course, view)]);
        if let Some(asking) = asking.filter(|asking| asking.of == course.code && asking.question != Question::Leave) {
            parts.extend([about(asking, course, view), space(GAP_M)]);
        }
    }
    if seen < ended.len() {
        let words = texts.with("courses-all-ended", &[("count", ended.len().into())]);
        parts.extend([hairline(colors), space(GAP_S), parts::link(words, colors).node(Asked::Ended), space(GAP_S)]);
    }
    layout::column(NO_GAP, parts).card(LIST_PAD, colors)
}

fn ended_row<'a>(course: &'a Course, view: &'a View<'_>) -> Node<'a, Asked> {
    let colors = view.colors;
    let days = days(course, view);
    let name = label(course.name.as_str(), Style::COMPACT, colors.ink).silent().fill();
    let words = row(GAP_L, [name, label(days.clone(), Style::SMALL, colors.muted).silent()]).stacked_gap(NO_GAP);
    let open = Asked::Do(Action::Go(landing(course, view)));
    let row = parts::pressable(words.high(CONTROL), format!("{}, {days}", course.name), colors, open);
    line(GAP_S, [row.fill(), menu(course, view)])
}

/// «2 samlinger, september–desember 2025».
fn days(course: &Course, view: &View<'_>) -> String {
    let texts = view.texts;
    let days = course.rounds.iter().map(|round| round.date);
    let (Some(first), Some(last)) = (days.clone().min(), days.max()) else { return String::new() };
    let month = |date: Date| texts.month(date);
    let year = last.year().to_string();
    let months = if (first.year(), first.month()) == (last.year(), last.month()) {
        month(last)
    } else if first.year() == last.year() {
        format!("{}–{}", month(first), month(last))
    } else {
        format!("{} {}–{}", month(first), first.year(), month(last))
    };
    let args = [("count", course.rounds.len().into()), ("months", (&months).into()), ("year", (&year).into())];
    texts.with("courses-rounds", &args)
}
