//! Nothing under a wrong name: own questionnaires of three to seven points
//! with reversed statements, whose versions move, add, drop, reword and
//! rescale; what is shown of them stands under the dimension it is of, and
//! what stands beside each other is of the same statements on the same scale.

mod files;
mod made;
mod window;

use crate::cases::cases;
use made::Made;
use proptest::prelude::*;
use proptest::test_runner::{TestCaseResult, TestRunner};
use selvsyn::chart::{self, Profile, Span, Trend};
use selvsyn::i18n::Texts;
use selvsyn::instrument::Language;
use selvsyn::scoring::Break::{self, NoValue, OtherAnswers, OtherScale, OtherStatements};
use selvsyn::scoring::{History, Strand, Verdict};
use std::collections::BTreeMap;
use std::sync::Mutex;

/// What a made-up history is made of.
fn choices() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(any::<u8>(), 200)
}

/// The trend of a made-up history, and what it must show.
#[test]
fn a_trend_is_of_one_dimension_and_its_lines_of_the_same_statements() {
    TestRunner::new(cases(300))
        .run(&choices(), |choices| {
            let made = Made::new(&choices, false);
            let history = made.history();
            check_trend(&made, &history)
        })
        .unwrap();
    let seen = SEEN.lock().unwrap();
    for why in [None, Some(OtherScale), Some(OtherStatements), Some(OtherAnswers), Some(NoValue)] {
        assert!(seen.get(&why).is_some_and(|count| *count > 20), "{why:?} is hardly tried: {seen:?}");
    }
}

/// How often two values were joined, or were not and why.
static SEEN: Mutex<BTreeMap<Option<Break>, usize>> = Mutex::new(BTreeMap::new());

fn check_trend(made: &Made, history: &History) -> TestCaseResult {
    let newest = &history.instruments()[0];
    let strands = Strand::all(newest, history.records());
    let trend = Trend::new(history.series("eget"), Span::All, &strands).unwrap();
    let mut columns = made.columns();
    let sittings = 0..made.sittings.len();
    columns.retain(|column| column.is_asked || sittings.clone().any(|at| made.value(column, at).is_some()));
    let titles: Vec<_> = trend.panels.iter().map(|panel| panel.dimension.title.get(Language::Bokmal)).collect();
    let expected: Vec<_> = columns.iter().map(|column| column.title.as_str()).collect();
    prop_assert_eq!(titles, expected);
    prop_assert!(trend.places.windows(2).all(|pair| pair[0] <= pair[1]), "time goes one way");
    for (panel, column) in trend.panels.iter().zip(&columns) {
        let valued: Vec<usize> = sittings.clone().filter(|at| made.value(column, *at).is_some()).collect();
        let mut drawn = Vec::new();
        for (line, of) in panel.lines.iter().enumerate() {
            prop_assert_eq!(of.why.is_none(), line == 0, "each line but the first says why it begins");
            let mut seen = SEEN.lock().unwrap();
            *seen.entry(None).or_default() += of.points.len() - 1;
            *seen.entry(of.why).or_default() += usize::from(line > 0);
            drawn.extend(of.points.iter().map(|point| (line, *point, of.max)));
        }
        prop_assert_eq!(drawn.len(), valued.len());
        for ((_, [place, value], max), at) in drawn.iter().zip(&valued) {
            prop_assert_eq!(*place, trend.places[*at]);
            prop_assert_eq!(Some(*value), made.value(column, *at));
            prop_assert_eq!(*max, made.form(*at).points);
            let stretch = trend.stretches.iter().find(|of| (of.from..=of.to).contains(place) && of.max == *max);
            prop_assert!(stretch.is_some(), "a value stands on the axis of its own scale");
        }
        for (pair, at) in drawn.windows(2).zip(valued.windows(2)) {
            let (one, other) = (at[0], at[1]);
            let place = |at: usize| column.places[&made.sittings[at].form];
            let told = made.compared(one, other, place(other)).filter(|(_, _, count)| {
                one + 1 == other
                    && *count == made.answered(one, place(one))
                    && *count == made.answered(other, place(other))
            });
            prop_assert_eq!(pair[0].0 == pair[1].0, told.is_some(), "{} to {}", one, other);
            if let Some((then, now, _)) = told {
                prop_assert_eq!((pair[0].1[1], pair[1].1[1]), (then, now), "the line rises by what is told");
            }
        }
    }
    Ok(())
}

/// Chart, table and words of every session and of every two of them.
#[test]
fn last_time_is_of_the_same_statements_and_the_words_say_what_is_drawn() {
    let texts = Texts::new(Language::Bokmal);
    TestRunner::new(cases(200))
        .run(&choices(), |choices| {
            let made = Made::new(&choices, false);
            let history = made.history();
            for now in 0..made.sittings.len() {
                check_profile(&made, &history, now, &texts)?;
                for then in 0..now {
                    check_comparison(&made, &history, then, now, &texts)?;
                }
            }
            Ok(())
        })
        .unwrap();
}

fn check_profile(made: &Made, history: &History, now: usize, texts: &Texts) -> TestCaseResult {
    let profile = Profile::in_history(&history.records()[now], history);
    let table = chart::table(&profile, texts);
    let sentence = chart::sentence(&profile, texts);
    prop_assert_eq!(profile.axes.len(), made.form(now).dims.len());
    for (dim, (axis, row)) in profile.axes.iter().zip(&table.rows).enumerate() {
        let title = &made.form(now).dims[dim].title;
        let value = made.mean(now, dim);
        prop_assert_eq!(axis.value, value);
        prop_assert_eq!(&row[0], title);
        if let Some(value) = value {
            prop_assert!(row[1].starts_with(&texts.score(value)), "{:?}", row);
            prop_assert!(sentence.contains(&format!("{title} {}", texts.score(value))), "{}", sentence);
        }
        let compared = now.checked_sub(1).and_then(|then| made.compared(then, now, dim));
        let shown = compared.filter(|(_, _, count)| *count == made.answered(now, dim));
        prop_assert_eq!(axis.previous(), shown.map(|(then, ..)| then));
        if let Some(then) = axis.previous() {
            // What is drawn is what is told.
            let change = axis.change.as_ref().and_then(|change| change.change);
            prop_assert_eq!(value.map(|value| value - then), change);
            let is_same = axis.change.as_ref().is_some_and(|change| change.verdict == Verdict::Same);
            prop_assert_eq!(axis.moved_from().is_none(), is_same);
            prop_assert_eq!(is_same, value == Some(then));
        }
        if now > 0 {
            prop_assert_eq!(&row[3], &texts.score_or_dash(compared.map(|(then, ..)| then)));
            prop_assert_eq!(row[5].starts_with("Kan ikke sammenlignes"), compared.is_none(), "{:?}", row);
        }
    }
    Ok(())
}

fn check_comparison(made: &Made, history: &History, then: usize, now: usize, texts: &Texts) -> TestCaseResult {
    let (earlier, later) = (&history.records()[then], &history.records()[now]);
    let profile = Profile::comparison(earlier, later);
    let lines = chart::compared_lines(&profile, texts);
    for (dim, (axis, line)) in profile.axes.iter().zip(&lines).enumerate() {
        let compared = made.compared(then, now, dim);
        prop_assert_eq!(axis.value, compared.map(|(_, now, _)| now));
        prop_assert_eq!(axis.previous(), compared.map(|(then, ..)| then));
        let title = &made.form(now).dims[dim].title;
        let expected = match compared {
            Some((then, now, _)) => format!("{title}: {} → {} (", texts.score(then), texts.score(now)),
            None => format!("{title}: Kan ikke sammenlignes"),
        };
        prop_assert!(line.starts_with(&expected), "{} is not {}", line, expected);
        let why = [made.is_same_scale(then, now), !line.contains("Skalaen er en annen")];
        prop_assert_eq!(why[0], why[1], "{}", line);
    }
    prop_assert_eq!(lines.len(), profile.axes.len());
    Ok(())
}
