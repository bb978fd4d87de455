//! Statements and what was answered to them, in words.

use super::{Axis, Profile};
use crate::i18n::Texts;
use crate::instrument::{Item, Scale};
use crate::rounding::rounded;
use crate::scoring::{Answer, Level, Pair, Record, Side, Spread, Statement, by_scale, spread};
use jiff::civil::Date;

/// A line about where statements stand, and which they are.
#[derive(Clone, Debug)]
pub struct Told<'a> {
    /// «Høyest: tre utsagn med 5, i svært stor grad».
    pub words: String,
    /// All of them; none where no statement stands apart.
    pub statements: Vec<Statement<'a>>,
    /// Whether they are the highest.
    pub is_highest: bool,
}

/// The highest and the lowest statements of sessions, those of each scale by
/// themselves; where all are alike, that they are.
pub fn highest_and_lowest<'a>(records: &[&'a Record], texts: &Texts) -> Vec<Told<'a>> {
    let groups = by_scale(records);
    let is_one = groups.len() < 2;
    let group = |records: &Vec<&'a Record>| {
        let mut lines = told(spread(records), texts);
        let names: Vec<&str> = records.iter().map(|one| one.instrument.short_title(texts.language())).collect();
        for line in lines.iter_mut().filter(|_| !is_one) {
            line.words = format!("{} – {}", names.join(", "), line.words);
        }
        lines
    };
    groups.iter().flat_map(group).collect()
}

fn told<'a>(spread: Spread<'a>, texts: &Texts) -> Vec<Told<'a>> {
    let alone = |words: String| vec![Told { words, statements: Vec::new(), is_highest: false }];
    let words = |key: &str, level: &Level<'_>| {
        let count = level.statements.len();
        let (words, answer) = (texts.count_word(count), level_words(level, texts));
        texts.with(key, &[("count", count.into()), ("words", (&words).into()), ("answer", (&answer).into())])
    };
    match spread {
        Spread::Nothing => alone(texts.get("statements-none")),
        Spread::Alike(level) => alone(words("statements-alike", &level)),
        Spread::Apart { highest, lowest } => {
            let told = |key: &str, level: Level<'a>, is_highest| Told {
                words: words(key, &level),
                statements: level.statements,
                is_highest,
            };
            vec![told("statements-highest", highest, true), told("statements-lowest", lowest, false)]
        }
    }
}

/// «5, i svært stor grad»; where a reversed statement is among them, whose
/// answer was called something else, only what they count as.
fn level_words(level: &Level<'_>, texts: &Texts) -> String {
    let is_as_given = level.statements.iter().all(|one| one.given == one.counted);
    let scale = level.statements.first().filter(|_| is_as_given).map(|one| &one.record.instrument.scale);
    let point = ("point", usize::from(level.point).into());
    match scale {
        Some(scale) => {
            let label = mid_sentence(scale.label(level.point, texts.language()));
            texts.with("statements-level", &[point, ("label", (&label).into())])
        }
        None => texts.with("statements-level-counted", &[point]),
    }
}

/// What a point is called, inside a sentence: «i stor grad». An abbreviation
/// stays as it is.
fn mid_sentence(label: &str) -> String {
    let mut letters = label.chars();
    let Some(first) = letters.next() else { return String::new() };
    if letters.clone().next().is_some_and(char::is_uppercase) {
        return label.to_owned();
    }
    first.to_lowercase().chain(letters).collect()
}

/// A statement as it stands in such a list; a reversed one says what was
/// answered.
pub fn statement_words(one: &Statement<'_>, texts: &Texts) -> String {
    let text = one.item.text.get(texts.language());
    if one.given == one.counted {
        return text.to_owned();
    }
    texts.with("statement-reversed", &[("statement", text.into()), ("given", usize::from(one.given).into())])
}

/// The same as paragraphs of a report, each with all of its statements.
pub fn highest_and_lowest_paragraphs(records: &[&Record], texts: &Texts) -> Vec<String> {
    let paragraph = |told: Told<'_>| {
        let quoted = |one: &Statement<'_>| {
            let words = statement_words(one, texts);
            texts.with("quoted", &[("text", (&words).into())])
        };
        let all: Vec<String> = told.statements.iter().map(quoted).collect();
        if all.is_empty() { told.words } else { format!("{} – {}.", told.words, all.join(", ")) }
    };
    highest_and_lowest(records, texts).into_iter().map(paragraph).collect()
}

/// An answer in words: «4 – I stor grad»; after a reversed statement also what
/// it counts as.
pub fn answer_in_words(answer: Option<Answer>, item: &Item, scale: &Scale, texts: &Texts) -> String {
    match answer {
        None => texts.get("report-unanswered"),
        Some(Answer::NotRelevant) => texts.get("not-relevant"),
        Some(Answer::Point(point)) => {
            let counted = usize::from(item.counted(point, scale.max()));
            let key = if item.reverse { "report-point-reversed" } else { "report-point" };
            let label = scale.label(point, texts.language());
            let words = [("point", usize::from(point).into()), ("label", label.into()), ("counted", counted.into())];
            texts.with(key, &words)
        }
    }
}

/// What there is to tell of a change, largest first: what moved, what cannot
/// be compared, and what was compared on a part of the statements only.
pub fn told_changes(profile: &Profile) -> Vec<&Axis> {
    let mut told: Vec<&Axis> = profile.axes.iter().filter(|axis| axis.has_news()).collect();
    // Of those that moved as far the first in the questionnaire's order.
    let size =
        |axis: &Axis| axis.change.as_ref().and_then(|change| change.change).map(|by| rounded(by.abs(), DECIMALS));
    told.sort_by(|one, other| size(other).partial_cmp(&size(one)).unwrap_or(std::cmp::Ordering::Equal));
    told
}

/// So exact that no two changes of different size look alike.
const DECIMALS: usize = 6;

/// A statement of two sessions, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairedWords {
    /// «3 – I noen grad».
    pub earlier: String,
    /// The same of the later session.
    pub later: String,
    /// «+1, ett hakk opp», or why there is none.
    pub difference: String,
}

/// The words of a pair from sessions of these two.
pub fn paired_words(pair: &Pair<'_>, (earlier, later): (&Record, &Record), texts: &Texts) -> PairedWords {
    let side = |side: Side, record: &Record| match side {
        Side::NotAsked => texts.get("report-not-asked"),
        Side::Asked(answer) => answer_in_words(answer, pair.item, &record.instrument.scale, texts),
    };
    let only = |date: Date| {
        let date = texts.date(date);
        texts.with("compare-only", &[("date", (&date).into())])
    };
    let difference = match (pair.earlier, pair.later, pair.step) {
        (.., Some(step)) => step_words(step, texts),
        (Side::NotAsked, ..) => only(later.session.date),
        (_, Side::NotAsked, _) => only(earlier.session.date),
        _ if !earlier.instrument.scale.is_same_as(&later.instrument.scale) => texts.get("report-other-scale"),
        _ => texts.get("not-comparable-short"),
    };
    PairedWords { earlier: side(pair.earlier, earlier), later: side(pair.later, later), difference }
}

/// «+1, ett hakk opp», «−2, to hakk ned».
fn step_words(step: i8, texts: &Texts) -> String {
    let count = usize::from(step.unsigned_abs());
    let (sign, direction) = match step {
        0 => return texts.get("compare-step-none"),
        1.. => ('+', "up"),
        // As wide as the plus sign.
        _ => ('\u{2212}', "down"),
    };
    let (amount, words) = (format!("{sign}{count}"), texts.count_word(count));
    texts.with(
        "compare-step",
        &[
            ("amount", (&amount).into()),
            ("count", count.into()),
            ("words", (&words).into()),
            ("direction", direction.into()),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::{Catalog, Instrument, Language};
    use crate::scoring::{History, Session, pairs, score};
    use jiff::civil::date;
    use std::sync::Arc;

    fn record(instrument: &Instrument, day: i8, answers: &str) -> Record {
        let session = Session::finished(instrument, date(2026, 3, day), answers);
        let scores = score(instrument, &session.answers);
        Record { session, instrument: Arc::new(instrument.clone()), scores, is_superseded: false, is_in_future: false }
    }

    fn shipped() -> Instrument {
        (**Catalog::shipped().current("medarbeiderskap").unwrap()).clone()
    }

    #[test]
    fn the_highest_and_the_lowest_in_words() {
        use Language::{Bokmal, English, Nynorsk};
        for (language, answers, expected) in [
            (
                Bokmal,
                "5,5,4,4,4,4,4,5,2",
                &["Høyest: tre utsagn med 5, i svært stor grad", "Lavest: ett utsagn med 2, i liten grad"] as &[&str],
            ),
            (
                Nynorsk,
                "5,5,4,4,4,4,4,5,2",
                &["Høgast: tre utsegner med 5, i svært stor grad", "Lågast: éi utsegn med 2, i liten grad"],
            ),
            (
                English,
                "5,5,4,4,4,4,4,5,2",
                &[
                    "Highest: three statements with 5, to a very large extent",
                    "Lowest: one statement with 2, to a small extent",
                ],
            ),
            (
                Bokmal,
                "4,4,4,4,4,4,4,4,4",
                &["Alle ni utsagn du svarte på, har 4, i stor grad. Ingen står høyest eller lavest."],
            ),
            (
                Nynorsk,
                "4,4,4,4,-,4,4,4,",
                &["Alle dei sju utsegnene du svara på, har 4, i stor grad. Ingen står høgast eller lågast."],
            ),
            (
                English,
                "1,1,1,1,1,1,1,1,1",
                &["All nine statements you answered have 1, to a very small extent. None is highest or lowest."],
            ),
            (Bokmal, "-,3,,,,,,,", &["Bare ett utsagn har svar på skalaen: 3, i noen grad."]),
            (Bokmal, "-,-,,,,,,,", &["Ingen av utsagnene har svar på skalaen, så ingen står høyest eller lavest."]),
        ] {
            let record = record(&shipped(), 1, answers);
            let told = highest_and_lowest(&[&record], &Texts::new(language));
            assert_eq!(told.iter().map(|told| told.words.as_str()).collect::<Vec<_>>(), expected, "{answers}");
        }
    }

    /// An answer of 1 to a reversed statement counts as 5, and is not told as
    /// «i svært stor grad».
    #[test]
    fn a_reversed_statement_is_told_by_what_it_counts() {
        let mut instrument = shipped();
        instrument.dimensions[0].items[0].reverse = true;
        let record = record(&instrument, 1, "1,5,4,4,4,4,4,4,2");
        let texts = Texts::new(Language::Bokmal);
        let told = highest_and_lowest(&[&record], &texts);
        assert_eq!(told[0].words, "Høyest: to utsagn med verdien 5");
        let first = statement_words(&told[0].statements[0], &texts);
        assert!(first.ends_with(" (snudd, du svarte 1)"), "{first}");
        assert!(!statement_words(&told[0].statements[1], &texts).contains("snudd"));
        assert_eq!(told[1].words, "Lavest: ett utsagn med 2, i liten grad");
    }

    /// On two scales no answer is higher than one on the other: each has its
    /// own lines, with its name.
    #[test]
    fn what_is_on_another_scale_is_told_by_itself() {
        let catalog = Catalog::shipped();
        let mut other = (**catalog.current("lederferdigheter").unwrap()).clone();
        other.scale.labels.reverse();
        let one = record(&shipped(), 1, "5,4,4,4,4,4,4,4,4");
        let other = record(&other, 1, "3,3,3,3,3,3,3,3,3,3,3,3,3,3");
        let told = highest_and_lowest(&[&one, &other], &Texts::new(Language::Bokmal));
        let words: Vec<&str> = told.iter().map(|told| told.words.as_str()).collect();
        assert_eq!(words[0], "Medarbeiderskap – Høyest: ett utsagn med 5, i svært stor grad");
        assert!(words[1].starts_with("Medarbeiderskap – Lavest: åtte utsagn"), "{words:?}");
        assert!(words[2].starts_with("Lederferdigheter – Alle 14 utsagn du svarte på, har 3,"), "{words:?}");
        assert_eq!(told.iter().map(|told| told.is_highest).collect::<Vec<_>>(), [true, false, false]);
    }

    #[test]
    fn a_report_names_every_statement() {
        let record = record(&shipped(), 1, "5,5,5,4,4,4,4,4,3");
        let paragraphs = highest_and_lowest_paragraphs(&[&record], &Texts::new(Language::Bokmal));
        assert_eq!(paragraphs.len(), 2);
        assert!(paragraphs[0].starts_with("Høyest: tre utsagn med 5, i svært stor grad – «"), "{}", paragraphs[0]);
        assert_eq!(paragraphs[0].matches('«').count(), 3);
        assert!(
            paragraphs[1].starts_with("Lavest: ett utsagn med 3, i noen grad – «") && paragraphs[1].ends_with("».")
        );
    }

    #[test]
    fn the_largest_change_is_told_first() {
        let catalog = Catalog::shipped();
        for (earlier, later, expected) in [
            ("3,3,3,3,3,3,3,3,3", "4,3,3,3,3,3,1,3,3", vec!["medarbeiderledelse", "selvledelse"]),
            ("3,3,3,3,3,3,3,3,3", "4,3,3,4,3,3,2,3,3", vec!["selvledelse", "med-ledelse", "medarbeiderledelse"]),
            // What cannot be compared comes last, what did not move is not told.
            ("3,3,3,3,3,3,3,3,3", "-,-,-,4,3,3,3,3,3", vec!["med-ledelse", "selvledelse"]),
            ("3,3,3,3,3,3,3,3,3", "3,3,3,3,3,3,3,3,3", vec![]),
        ] {
            let sessions = [record(&shipped(), 1, earlier), record(&shipped(), 2, later)].map(|one| one.session);
            let history = History::new(sessions.into(), &catalog);
            let profile = Profile::in_history(history.latest(None).unwrap(), &history);
            let told: Vec<&str> = told_changes(&profile).iter().map(|axis| axis.dimension.as_str()).collect();
            assert_eq!(told, expected, "{later}");
        }
    }

    #[test]
    fn a_pair_has_both_answers_and_the_difference() {
        use Language::{Bokmal, English, Nynorsk};
        let mut new = shipped();
        new.dimensions[0].items[2].id = crate::instrument::ItemId::new("selvledelse.9");
        let (earlier, later) = (record(&shipped(), 1, "3,4,2,3,-,,5,4,4"), record(&new, 14, "4,2,3,3,4,4,5,4,4"));
        let told = |language: Language| -> Vec<PairedWords> {
            let texts = Texts::new(language);
            let paired = pairs(&earlier, &later);
            let pairs = paired.iter().flat_map(|dimension| &dimension.pairs);
            pairs.map(|pair| paired_words(pair, (&earlier, &later), &texts)).collect()
        };
        let words = |earlier: &str, later: &str, difference: &str| PairedWords {
            earlier: earlier.to_owned(),
            later: later.to_owned(),
            difference: difference.to_owned(),
        };
        assert_eq!(
            told(Bokmal)[..7],
            [
                words("3 – I noen grad", "4 – I stor grad", "+1, ett hakk opp"),
                words("4 – I stor grad", "2 – I liten grad", "−2, to hakk ned"),
                words("Ikke spurt", "3 – I noen grad", "Bare spurt 14. mars 2026"),
                words("2 – I liten grad", "Ikke spurt", "Bare spurt 1. mars 2026"),
                words("3 – I noen grad", "3 – I noen grad", "0, uendret"),
                words("Ikke relevant", "4 – I stor grad", "Kan ikke sammenlignes"),
                words("Ikke besvart", "4 – I stor grad", "Kan ikke sammenlignes"),
            ]
        );
        assert_eq!(told(Nynorsk)[1].difference, "−2, to hakk ned");
        assert_eq!(told(English)[0].difference, "+1, one step up");
        assert_eq!(told(English)[1].difference, "−2, two steps down");
        let mut longer = shipped();
        longer.scale.labels.push(longer.scale.labels[0].clone());
        let other = record(&longer, 20, "6,3,3,3,3,3,3,3,3");
        let paired = pairs(&earlier, &other);
        let pair = paired_words(&paired[0].pairs[0], (&earlier, &other), &Texts::new(Bokmal));
        assert_eq!(pair.difference, "Annen skala");
    }

    #[test]
    fn what_a_point_is_called_inside_a_sentence() {
        for (label, inside) in [
            ("I svært stor grad", "i svært stor grad"),
            ("Åpent", "åpent"),
            ("NAV avgjør", "NAV avgjør"),
            ("enig", "enig"),
            ("", ""),
        ] {
            assert_eq!(mid_sentence(label), inside);
        }
    }
}
