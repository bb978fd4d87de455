//! How many have handed in, of how many, and the one button that shows the
//! result, which asks first.

use super::course_collect_asked::Asked;
use crate::course::Course;
use crate::group::MAX_COURSE;
use crate::ui::collect::{Awaited, CollectAction, CollectView};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, hairline, heading, label, line, space, wrap};
use crate::ui::parts::{self, Arrived, TextField};
use crate::ui::spacing::{CARD_MOST, CARD_PAD, GAP_L, GAP_M, GAP_S, GAP_XS, NO_GAP};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::Id;
use egui::accesskit::Role;

/// Radius of a questionnaire's mark, in points.
const MARK: f32 = 5.0;

/// The card.
pub fn card<'a>(
    asks_reveal: bool,
    withdrawing: &'a mut Option<String>,
    collect: &'a CollectView,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let colors = view.colors;
    let mut parts = Vec::new();
    parts.extend(collect.main().map(|main| number(main, collect, view)));
    if collect.asked.len() > 1 {
        parts.push(hairline(colors));
        parts.push(column(GAP_M, collect.asked.iter().map(|one| questionnaire(one, collect, view))));
    }
    parts.push(hairline(colors));
    // The question has the button's place, and nothing moves when it comes.
    let shown = if asks_reveal { question(collect, view) } else { rest(collect, view) };
    let others = [question(collect, view), rest(collect, view)];
    parts.push(parts::in_room_for(shown, others));
    let refused = collect.asked.iter().filter_map(|one| Some((one, one.refused?)));
    parts.extend(refused.map(|(one, refusal)| {
        let title = one.instrument.short_title(view.texts.language());
        let why = view.texts.refusal(refusal);
        let words = view.texts.with("collect-refused", &[("title", title.into()), ("why", (&why).into())]);
        label(words, Style::COMPACT, colors.danger).role(Role::Alert)
    }));
    parts.push(hairline(colors));
    parts.push(stored(withdrawing, view));
    column(GAP_L, parts).card(CARD_PAD, colors)
}

/// What is known of a round while it is being opened: how many have handed in.
pub fn opening<'a>(course: &'a Course, round: u8, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, catalog, .. } = view;
    let mut rows = vec![label(texts.get("collect-opening"), Style::SMALL, colors.muted)];
    rows.extend(course.instruments.iter().map(|asked| {
        let known = catalog.current(asked.instrument.as_str());
        let title = known.map_or(asked.instrument.as_str(), |known| known.short_title(texts.language()));
        let count = course.received(round, &asked.instrument);
        let expected = asked.expected.and_then(|expected| usize::try_from(expected).ok());
        let words = expected.map_or_else(
            || count.to_string(),
            |expected| texts.with("collect-of", &[("count", count.into()), ("expected", expected.into())]),
        );
        let words = label(words, Style::COMPACT.semibold(), colors.ink);
        line(GAP_L, [label(title, Style::COMPACT, colors.ink).fill(), words])
    }));
    column(GAP_S, rows).card(CARD_PAD, colors).at_most(CARD_MOST)
}

/// «12 av 18», with its dots.
fn number<'a>(main: &Awaited, collect: &CollectView, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let (received, floor) = (main.received(), collect.floor.persons());
    let number = count_words(main, view);
    let led = texts.with("collect-received", &[("count", received.into()), ("floor", floor.into())]);
    // The number and what it counts are one thing for the ear, told when it
    // changes.
    let name = format!("{number} {led}");
    let expected = main.expected.and_then(|expected| usize::try_from(expected).ok()).unwrap_or(floor);
    let mut parts = vec![
        label(number, Style::DISPLAY, colors.ink).named(name).role(Role::Status),
        label(led, Style::COMPACT, colors.ink).silent(),
        space(GAP_S),
        Arrived { count: received, expected, floor }.node(colors),
    ];
    if main.too_many() > 0 {
        let words = texts.with("collect-too-many", &[("count", main.too_many().into())]);
        parts.extend([space(GAP_S), label(words, Style::SMALL, colors.ink).role(Role::Status)]);
    }
    if main.alike > 0 {
        let words = texts.with("collect-alike", &[("count", main.alike.into())]);
        parts.extend([space(GAP_S), label(words, Style::SMALL, colors.ink)]);
    }
    column(NO_GAP, parts)
}

/// «12 av 18», or «12» where nobody has said how many are expected.
fn count_words(one: &Awaited, view: &View<'_>) -> String {
    let received = one.received();
    let expected = one.expected.and_then(|expected| usize::try_from(expected).ok());
    expected.map_or_else(
        || received.to_string(),
        |expected| view.texts.with("collect-of", &[("count", received.into()), ("expected", expected.into())]),
    )
}

/// A questionnaire, how many have handed it in, and what is lacking.
fn questionnaire<'a>(one: &'a Awaited, collect: &CollectView, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let title = one.instrument.short_title(texts.language());
    let floor = collect.floor.persons();
    let missing = one.missing(collect.floor);
    let (is_shown, waits, is_ready) = (one.shown > 0, one.waiting > 0, missing == 0);
    let (shown, waiting) = (("count", one.shown.into()), ("waiting", one.waiting.into()));
    let lacking = ("missing", missing.into());
    let told = match (is_shown, waits, is_ready) {
        (false, _, true) => None,
        (false, ..) => Some(texts.with("collect-missing", &[("floor", floor.into()), lacking])),
        (true, false, _) => Some(texts.with("collect-shown", &[shown])),
        (true, true, true) => Some(texts.with("collect-shown-and-ready", &[shown, waiting])),
        (true, true, false) => Some(texts.with("collect-shown-and-waiting", &[shown, waiting, lacking])),
    };
    let mut words = vec![label(title, Style::COMPACT, colors.ink)];
    words.extend(told.map(|told| label(told, Style::SMALL, colors.muted)));
    let count = label(count_words(one, view), Style::COMPACT.semibold(), colors.ink).end().top();
    let mark = parts::marker(one.instrument.marker, MARK, Style::COMPACT, colors);
    line(GAP_S, [mark, column(NO_GAP, words).top(), count])
}

/// The button that asks, or why it cannot.
fn rest<'a>(collect: &CollectView, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    if collect.left_files > 0 {
        return left_files(collect.left_files, view);
    }
    let is_ready = collect.ready().next().is_some();
    let can_ask = is_ready && !collect.is_reading && !collect.is_revealing && !collect.is_keyless;
    let button = Button::new(texts.get("collect-reveal")).tall().enabled(can_ask);
    let button = if can_ask { button.primary(colors) } else { button };
    let why = match collect.main() {
        _ if collect.is_keyless => texts.get("collect-keyless"),
        _ if collect.is_revealing => texts.get("collect-revealing"),
        _ if collect.is_reading => texts.get("collect-reading"),
        _ if is_ready => texts.get("collect-ready"),
        Some(main) if main.waiting == 0 && main.shown > 0 => texts.get("collect-all-shown"),
        Some(main) => texts.with("collect-more", &[("missing", main.missing(collect.floor).into())]),
        None => String::new(),
    };
    let button = button.node(colors, Asked::AskReveal(true)).fill();
    let mut parts = vec![line(NO_GAP, [button]), label(why, Style::SMALL, colors.muted)];
    if collect.asked.iter().any(|one| one.shown > 0) {
        parts.insert(0, line(NO_GAP, [see(view, !can_ask).fill()]));
    }
    column(GAP_S, parts)
}

/// The way to what is shown.
fn see<'a>(view: &'a View<'_>, is_primary: bool) -> Node<'a, Asked> {
    let button = Button::new(view.texts.get("courses-see-result")).icon(Icon::ArrowRight).tall();
    let button = if is_primary { button.primary(view.colors) } else { button };
    button.node(view.colors, Asked::SeeResult)
}

/// The question, and what follows from the answer.
fn question<'a>(collect: &CollectView, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let language = texts.language();
    let ready: Vec<&Awaited> = collect.ready().collect();
    let asked = match ready.as_slice() {
        [] => return space(NO_GAP),
        [one] => {
            let count = count_words(one, view);
            texts.with("collect-ask", &[("count", (&count).into())])
        }
        many => {
            let told = |one: &&Awaited| format!("{} {}", one.instrument.short_title(language), count_words(one, view));
            let counts = many.iter().map(told).collect::<Vec<_>>().join(", ");
            texts.with("collect-ask-many", &[("counts", (&counts).into())])
        }
    };
    let mut words = vec![texts.with("collect-ask-late", &[("floor", collect.floor.persons().into())])];
    let waiting: Vec<&str> = collect.waiting().map(|one| one.instrument.short_title(language)).collect();
    if !waiting.is_empty() {
        words.insert(0, texts.with("collect-ask-waiting", &[("titles", (&waiting.join(", ")).into())]));
    }
    let too_many: usize = ready.iter().map(|one| one.too_many()).sum();
    let mut parts = vec![
        heading(texts.get("collect-reveal-title"), Style::COMPACT.semibold(), colors.ink),
        label(asked, Style::LEAD, colors.ink).role(Role::Status),
    ];
    if too_many > 0 {
        let words = texts.with("collect-ask-too-many", &[("count", too_many.into())]);
        parts.push(label(words, Style::COMPACT, colors.ink));
    }
    let now = Button::new(texts.get("collect-ask-now")).tall().primary(colors);
    let wait = Button::new(texts.get("collect-ask-wait")).tall();
    parts.extend([
        label(words.join(" "), Style::SMALL, colors.muted),
        space(GAP_XS),
        wrap(
            GAP_S,
            [
                now.node(colors, Asked::Do(CollectAction::RevealRound)),
                wait.node_with_keyboard(false, colors, Asked::AskReveal(false)),
            ],
        ),
    ]);
    column(GAP_XS, parts)
}

/// What is shown lies in the folder still.
fn left_files<'a>(count: usize, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let count = [("count", count.into())];
    let see = see(view, true).fill();
    let delete = Button::new(texts.with("collect-left-delete", &count)).icon(Icon::Trash).color(colors.danger);
    let keep = Button::new(texts.get("collect-left-keep"));
    column(
        GAP_S,
        [
            line(NO_GAP, [see]),
            label(texts.with("collect-left", &count), Style::COMPACT, colors.ink).role(Role::Status),
            wrap(
                GAP_S,
                [
                    delete.node(colors, Asked::Do(CollectAction::DeleteLeftFiles)),
                    keep.node(colors, Asked::Do(CollectAction::KeepLeftFiles)),
                ],
            ),
        ],
    )
}

/// That all of it is stored, and the way to take something out again.
fn stored<'a>(withdrawing: &'a mut Option<String>, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let words = label(texts.get("collect-stored"), Style::SMALL, colors.muted);
    let is_open = withdrawing.is_some();
    let link = parts::link(texts.get("collect-withdraw"), colors)
        .turns(Id::unique("collect-withdraw"), is_open)
        .style(Style::SMALL, colors.ink);
    let mut parts = vec![words, link.node(Asked::AskWithdraw(!is_open))];
    if let Some(written) = withdrawing {
        let can_withdraw = !written.trim().is_empty();
        let name = texts.get("collect-withdraw-field");
        let field = TextField::new(written, Id::unique("collect-withdraw-field"), name.clone(), MAX_COURSE, colors);
        let field = TextField { takes_keyboard: true, entered: can_withdraw.then_some(Asked::Withdraw), ..field };
        let withdraw = Button::new(texts.get("collect-withdraw-do")).enabled(can_withdraw);
        let file = Button::new(texts.get("collect-withdraw-file"));
        parts.extend([
            label(name, Style::SMALL, colors.ink).silent(),
            field.node(),
            wrap(
                GAP_S,
                [withdraw.node(colors, Asked::Withdraw), file.node(colors, Asked::Do(CollectAction::WithdrawFile))],
            ),
            label(texts.get("collect-withdraw-help"), Style::SMALL, colors.muted),
        ]);
    }
    parts::marked(Icon::Lock, colors.muted, Style::SMALL, column(GAP_S, parts))
}
