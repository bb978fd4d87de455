//! What the one who leads sees while something is on the wall: this page and
//! the next, what to say, the time, and what comes in.

use super::course_agreed::AgreedTab;
use super::course_asked::Agreed as Written;
use super::course_collect::{Asked as Collect, CourseCollect};
use crate::chart;
use crate::course::Course;
use crate::lesson::Phase;
use crate::ui::action::Action;
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, hairline, heading, label, line, measured, row, space, spring, wrap};
use crate::ui::parts;
use crate::ui::presentation::{self, Over, Presenting, Wall, WallAction};
use crate::ui::spacing::{CARD_PAD, GAP_L, GAP_M, GAP_S, GAP_XS, NO_GAP, WORDS_LEAST};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::{Button, Edge};
use egui::{Id, Stroke, StrokeKind, Ui};

/// Narrower than this, what stands beside the picture stands under it, in
/// points.
const WIDE: f32 = 900.0;
/// Widest picture of the wall, and of the page after it, in points.
const NOW: f32 = 640.0;
const NEXT: f32 = 224.0;
/// As high as a picture is wide, of a wall that is as wide as most are.
const SHAPE: f32 = 9.0 / 16.0;
/// Width of the list of screens, in points.
const SCREEN: f32 = 200.0;
/// Least height of the notes, in points.
const NOTES: f32 = 200.0;

/// What is open beside the picture.
#[derive(Default)]
pub struct Presenter {
    collect: CourseCollect,
    agreed: AgreedTab,
    shows: Side,
}

#[derive(Clone, Copy, Default, PartialEq)]
enum Side {
    #[default]
    Notes,
    Collect,
    Said,
}

enum Asked {
    Do(Action),
    Side(Side),
    Collect(Collect),
    Written(Written),
}

impl Presenter {
    /// Shows the page.
    pub fn show(&mut self, ui: &mut Ui, wall: &Wall, presenting: &Presenting, view: &View<'_>) -> Option<Action> {
        ui.painter().rect_filled(ui.max_rect(), 0.0, view.colors.bg);
        let led = presenting.course.and_then(|(code, round)| Some((view.contents.courses.led(code)?, round)));
        let width = ui.max_rect().width();
        let is_wide = width >= WIDE;
        let beside_picture = if is_wide { width - NOW } else { width };
        let shows = if led.is_some() { self.shows } else { Side::Notes };
        let beside = match (shows, led) {
            (Side::Collect, Some((course, round))) => {
                self.collect.content(ui, beside_picture, course, round, view).map(Asked::Collect).grows()
            }
            (Side::Said, Some((course, round))) => {
                self.agreed.content(ui, course, round, view).map(Asked::Written).grows()
            }
            _ => notes(wall, view).grows(),
        };
        let mut right = vec![times(wall, presenting, view)];
        right.extend(led.map(|(course, round)| sides(shows, course, round, view)));
        right.push(beside);
        let right = column(GAP_L, right);
        let left = pictures(wall, presenting, view);
        let body = if is_wide {
            row(GAP_L, [left.at_most(NOW).stretch(), right.stretch()]).grows()
        } else {
            column(GAP_L, [left, right]).grows()
        };
        let page = column(GAP_M, [head(wall, presenting, view), hairline(view.colors), body]);
        let asked = parts::page(ui, "presenter", view, page);
        match (asked, led) {
            (Some(Asked::Do(action)), _) => Some(action),
            (Some(Asked::Side(side)), _) => {
                self.shows = side;
                None
            }
            (Some(Asked::Collect(asked)), Some((course, round))) => self.collect.take(Some(asked), course, round, view),
            (Some(Asked::Written(asked)), Some((course, round))) => self.agreed.take(ui, asked, course, round, view),
            (_, Some((course, round))) => {
                let kept = (shows == Side::Said).then(|| self.agreed.keep(course, round)).flatten();
                kept.or_else(|| self.collect.take(None, course, round, view))
            }
            _ => None,
        }
    }
}

fn wish<'a>(button: Button<'a>, action: WallAction, view: &'a View<'_>) -> Node<'a, Asked> {
    button.node(view.colors, Asked::Do(Action::Wall(action)))
}

/// What is on the wall, and what can be done with the whole of it.
fn head<'a>(wall: &'a Wall, presenting: &'a Presenting, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let mut words = vec![heading(wall.title(texts.language()), Style::LEAD.semibold(), colors.ink)];
    let on = match (presenting.screens.len(), presenting.wall) {
        (0 | 1, _) if presenting.is_gone => texts.get("presenter-screen-gone"),
        (0 | 1, _) => texts.get("presenter-one-screen"),
        (_, Some(at)) => {
            let name = presenting.screens.get(at).map_or("", String::as_str);
            texts.with("presenter-on", &[("screen", name.into())])
        }
        (_, None) => texts.get("presenter-screen-gone"),
    };
    words.push(label(on, Style::SMALL, colors.muted).role(egui::accesskit::Role::Status));
    if presenting.may_sleep {
        words.push(label(texts.get("presenter-may-sleep"), Style::SMALL, colors.muted));
    }
    let mut buttons = Vec::new();
    if presenting.screens.len() > 1 {
        let name = texts.get("presenter-screens");
        let chosen = presenting.wall.unwrap_or_default();
        let choose = parts::choose(name, presenting.screens.clone(), chosen, Edge::Drawn, colors, |place| {
            Asked::Do(Action::Wall(WallAction::Monitor(place)))
        });
        buttons.push(choose.wide(SCREEN));
    } else {
        buttons.push(wish(Button::new(texts.get("presenter-to-wall")), WallAction::Notes, view));
    }
    let black = if wall.is_black() { "notes-light" } else { "presenter-black" };
    buttons.extend([
        wish(Button::new(texts.get("presenter-contrast")), WallAction::Contrast, view),
        wish(Button::new(texts.get(black)), WallAction::Black, view),
        wish(Button::new(texts.get("presenter-end")).icon(Icon::Close), WallAction::End, view),
    ]);
    row(GAP_L, [column(NO_GAP, words).at_least(WORDS_LEAST), wrap(GAP_S, buttons).fit()])
        .stacked_gap(GAP_S)
        .pad(egui::epaint::MarginF32 { top: GAP_M, ..egui::epaint::MarginF32::ZERO })
}

/// The page on the wall, the next one, and the way on and back.
fn pictures<'a>(wall: &'a Wall, presenting: &'a Presenting, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let place = [("place", (wall.slide() + 1).into()), ("count", wall.len().into())];
    let now = line(
        GAP_S,
        [
            label(texts.get("presenter-now"), Style::SMALL, colors.muted),
            label(wall.page_title(texts), Style::SMALL.semibold(), colors.ink).fill(),
            label(texts.with("wall-slide-of", &place), Style::SMALL, colors.muted),
        ],
    );
    let next = wall.next();
    let title = next.as_ref().map_or_else(|| texts.get("notes-last"), |next| next.page_title(texts));
    let title = label(title, Style::COMPACT.medium(), colors.ink);
    let under = match next {
        Some(next) => row(GAP_L, [picture(next, presenting, NEXT, view), title.top()]),
        None => row(GAP_L, [title]),
    };
    let (is_first, is_last) = (wall.slide() == 0, wall.slide() + 1 >= wall.len());
    let back = Button::new(texts.get("notes-previous-slide")).icon(Icon::ArrowLeft).enabled(!is_first).tall();
    let on = Button::new(texts.get("notes-next-slide")).icon(Icon::ArrowRight).enabled(!is_last).tall();
    let on = if is_last { on } else { on.primary(colors) };
    let answer = Button::new(texts.get("presenter-answer")).enabled(wall.asked().is_some()).tall();
    let group = Button::new(texts.get("presenter-group")).enabled(wall.instrument().is_some()).tall();
    let mut ways = vec![
        wish(back, WallAction::Previous, view),
        wish(answer, WallAction::Answer, view),
        wish(group, WallAction::ShowGroup, view),
    ];
    if wall.has_agreement() {
        ways.push(wish(Button::new(texts.get("presenter-agreed")).tall(), WallAction::Agreed, view));
    }
    if !wall.keywords().is_empty() {
        ways.push(wish(Button::new(texts.get("presenter-keywords")).tall(), WallAction::Keywords, view));
    }
    ways.push(wish(Button::new(texts.get("presenter-break")).tall(), WallAction::Break, view));
    let told = match wall.over() {
        _ if wall.asks_end() => Some("wall-asks-end"),
        Some(Over::Black) => Some("notes-is-black"),
        Some(Over::White) => Some("presenter-is-white"),
        _ => None,
    };
    let told = told.map_or_else(|| texts.get("presenter-keys"), |key| texts.get(key));
    column(
        GAP_S,
        [
            now,
            picture(wall.clone(), presenting, NOW, view),
            space(GAP_XS),
            label(texts.get("notes-next"), Style::SMALL, colors.muted),
            under,
            spring(GAP_S),
            label(told, Style::SMALL, colors.muted).role(egui::accesskit::Role::Status),
            row(GAP_S, [wrap(GAP_S, ways), wish(on, WallAction::Next, view)]).stacked_gap(GAP_S),
        ],
    )
}

/// A page as the room sees it, at most so wide.
fn picture<'a>(wall: Wall, presenting: &'a Presenting, most: f32, view: &'a View<'_>) -> Node<'a, Asked> {
    measured(
        move |_, width| width.min(most) * SHAPE,
        move |ui, rect| {
            let rect = rect.with_max_x(rect.left() + rect.width().min(most));
            presentation::picture(ui, rect, &wall, view.texts, presenting.now);
            ui.painter().rect_stroke(rect, 0.0, Stroke::new(1.0, view.colors.border), StrokeKind::Outside);
            None
        },
    )
    .at_most(most)
    .at_least(most.min(NEXT))
}

/// The clock on the wall of the room, and the time of the page.
fn times<'a>(wall: &'a Wall, presenting: &'a Presenting, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let told = |name: String, words: String| {
        column(NO_GAP, [label(name, Style::SMALL, colors.muted), label(words, Style::DISPLAY, colors.ink)]).fit()
    };
    let mut parts = vec![told(texts.get("presenter-clock"), texts.clock(view.now.time()))];
    if let Some(timer) = wall.clock() {
        let key = match timer.phase(presenting.now) {
            Phase::Ready => "notes-start",
            Phase::Running => "notes-pause",
            Phase::Paused => "notes-resume",
            Phase::Over => "notes-reset",
        };
        parts.push(told(texts.get("presenter-time"), timer.reading(presenting.now)));
        let minute = Button::new(texts.get("notes-minute")).icon(Icon::Plus);
        let buttons = [
            wish(Button::new(texts.get(key)).icon(Icon::Timer), WallAction::TimerToggle, view),
            wish(minute, WallAction::TimerLengthen, view),
            wish(Button::new(texts.get("presenter-reset")).icon(Icon::Undo), WallAction::TimerReset, view),
            wish(Button::new(texts.get("presenter-large-clock")), WallAction::Clock, view),
        ];
        parts.push(wrap(GAP_S, buttons).fill());
    }
    row(GAP_L, parts).stacked_gap(GAP_S).card(CARD_PAD, colors)
}

/// What is shown under the times, where a course is led.
fn sides<'a>(shows: Side, course: &'a Course, round: u8, view: &'a View<'_>) -> Node<'a, Asked> {
    let texts = view.texts;
    let main = course.main().map(|asked| (course.received(round, &asked.instrument), asked));
    let received = main.map_or_else(String::new, |(waiting, asked)| {
        let shown: usize = course.results(round, &asked.instrument).map(|result| result.ways.count()).sum();
        let expected = asked.expected.and_then(|expected| usize::try_from(expected).ok());
        chart::received_words(waiting + shown, expected, texts)
    });
    let collect = texts.with("presenter-collect", &[("count", (&received).into())]);
    let choices = vec![(texts.get("presenter-notes"), None), (collect, None), (texts.get("said-title"), None)];
    let sides = [Side::Notes, Side::Collect, Side::Said];
    let chosen = sides.iter().position(|side| *side == shows);
    parts::tabs(texts.get("presenter-sides"), choices, chosen, view.colors, move |place| {
        Asked::Side(sides.get(place).copied().unwrap_or_default())
    })
}

/// What to say on this page, and what the room talks about.
fn notes<'a>(wall: &'a Wall, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let mut parts = vec![heading(texts.get("presenter-notes"), Style::SMALL, colors.muted)];
    let told = wall.told(texts);
    if told.is_empty() {
        parts.push(label(texts.get("presenter-no-notes"), Style::BODY, colors.muted));
    }
    for (name, words) in told {
        parts.extend(name.map(|name| label(name, Style::SMALL, colors.muted)));
        parts.push(label(words, Style::LEAD, colors.ink));
    }
    let inside = column(GAP_S, parts);
    column(NO_GAP, [parts::scrolled(Id::unique(("presenter notes", wall.slide())), texts, inside)])
        .card(CARD_PAD, colors)
        .high(NOTES)
}
