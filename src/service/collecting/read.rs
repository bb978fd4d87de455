//! Reads what was handed in: a sealed file, lines of either version, codes in
//! any text, in a document or in a workbook. It needs nothing of what lies
//! there already.

use super::Questions;
use super::files::{self, Content};
use super::handed::{Found, Handed, Item, Source, Uncounted};
use crate::course::{Course, Round, Way, nearest_round};
use crate::group::{
    Collected, Contribution, CourseCode, CourseKey, Delivered, Given, InstrumentIndex, Place, Reason, Unopened, Who,
    Words, code, course_key, read_source, token_number,
};
use crate::instrument::{Instrument, InstrumentId};
use crate::platform::files as platform_files;
use crate::scoring::Answers;
use jiff::Timestamp;
use std::path::Path;
use std::sync::Arc;

/// Characters of a text that are told after what stands in it.
const AROUND: usize = 30;

/// Reads for one course.
#[derive(Clone)]
pub struct Reader {
    pub(super) course: CourseCode,
    /// What its name has in common however it is written.
    name: String,
    rounds: Arc<[Round]>,
    key: CourseKey,
    asked: Arc<[Questions]>,
    known: Arc<InstrumentIndex>,
    others: Arc<[Other]>,
}

/// Another course of the same history.
struct Other {
    code: CourseCode,
    name: String,
    key: Option<CourseKey>,
    rounds: Vec<Round>,
}

/// Why something does not count, and the name of the course it is for where
/// that is another one of this history's.
type Refused = (Reason, Option<String>);

impl Reader {
    pub(super) fn new(
        course: &Course,
        asked: &[Questions],
        led: &[Course],
        key: CourseKey,
        known: Arc<InstrumentIndex>,
    ) -> Self {
        let others = led.iter().filter(|other| other.code != course.code);
        let other = |other: &Course| Other {
            code: other.code,
            name: other.name.clone(),
            key: other.key.clone(),
            rounds: other.rounds.clone(),
        };
        Self {
            course: course.code,
            name: course_key(&course.name),
            rounds: course.rounds.clone().into(),
            key,
            asked: asked.to_vec().into(),
            known,
            others: others.map(other).collect(),
        }
    }

    /// Everything in a text that was pasted, or that standard input gave.
    pub fn text(&self, name: &str, text: &str, now: Timestamp) -> Vec<Item> {
        self.lines(&Source::text(name), text, now)
    }

    /// Everything in a file. One that cannot be read now is told as that.
    pub fn file(&self, path: &Path, found: Found) -> Vec<Item> {
        let source =
            Source { name: platform_files::name(path).into(), file: Some(path.to_string_lossy().into()), found };
        let written = platform_files::written(path).and_then(|written| Timestamp::try_from(written).ok());
        let at = written.unwrap_or(Timestamp::MIN);
        match files::read(path) {
            Ok(Content::Sealed(bytes)) => self.sealed(&source, &bytes, at),
            Ok(Content::Text(text)) => self.lines(&source, &text, at),
            // Nothing in it is a contribution of its own: it holds codes, or it
            // is named for what it is.
            Ok(Content::Packed(text, otherwise)) => {
                let mut items = self.lines(&source, &text, at);
                for item in &mut items {
                    if item.handed.as_ref().err() == Some(&Reason::NothingFound) {
                        item.refuse(otherwise);
                    }
                }
                items
            }
            Ok(Content::Known(reason)) | Err(reason) => vec![whole(&source, Way::File, reason)],
        }
    }

    fn sealed(&self, source: &Source, bytes: &[u8], at: Timestamp) -> Vec<Item> {
        match self.key.open(bytes) {
            Ok(text) => self.lines(source, &text, at),
            Err(unopened) => {
                let mut item = whole(source, Way::File, unopened.into());
                if unopened == Unopened::ForAnother {
                    let opens = |other: &&Other| other.key.as_ref().is_some_and(|key| key.open(bytes).is_ok());
                    if let Some(other) = self.others.iter().find(opens) {
                        item.refuse(Reason::OtherCourse);
                        item.told.course = Some(other.name.clone());
                    }
                }
                vec![item]
            }
        }
    }

    fn lines(&self, source: &Source, text: &str, at: Timestamp) -> Vec<Item> {
        let mut items = Vec::new();
        let lines: Vec<&str> = text.lines().collect();
        read_source(&source.name, text, &self.known, |place, given| {
            let way = match &given {
                Ok(Given::Contribution(_) | Given::Delivered(_)) => Way::File,
                Ok(Given::Code(_)) => Way::Code,
                Err(_) if place.column.is_some() || source.file.is_none() => Way::Code,
                Err(_) => Way::File,
            };
            let mut item = whole(source, way, Reason::NothingFound);
            item.told.stand(place, &lines);
            let handed = given.map_err(|reason| (reason, None)).and_then(|given| match given {
                Given::Contribution(contribution) => self.old(contribution, at),
                Given::Delivered(delivered) => self.delivered(delivered, at),
                Given::Code(content) => self.code(content, at),
            });
            match handed {
                Ok(mut handed) => {
                    handed.collected.file = source.file.as_deref().map(str::to_owned);
                    item.handed = Ok(handed);
                }
                Err((reason, course)) => {
                    item.refuse(reason);
                    item.told.course = course;
                }
            }
            items.push(item);
        });
        items
    }

    /// A line of the second version.
    fn delivered(&self, delivered: Delivered, at: Timestamp) -> Result<Handed, Refused> {
        let Delivered { course, round, instrument, instrument_version, date, delivery, answers, earlier, .. } =
            delivered;
        if course != self.course {
            let other = self.others.iter().find(|other| other.code == course);
            return Err((Reason::OtherCourse, other.map(|other| other.name.clone())));
        }
        let of = self.asked(&instrument, instrument_version)?;
        check(&answers, of)?;
        if usize::from(round) > self.rounds.len() {
            return Err((Reason::OtherRound, None));
        }
        let earlier = earlier.filter(|earlier| check(&earlier.answers, of).is_ok());
        let who = Who::Delivery(delivery);
        let collected = Collected { who, answers, date: Some(date), at, earlier, file: None };
        Ok(Handed { round: Some(round), instrument, way: Way::File, collected })
    }

    /// A line of the first version, which says the name of its course as
    /// somebody typed it, and the round by its day.
    fn old(&self, contribution: Contribution, at: Timestamp) -> Result<Handed, Refused> {
        let Contribution { instrument, instrument_version, course, date, token, answers } = contribution;
        let name = course_key(&course);
        if name != self.name {
            let other = self.others.iter().find(|other| course_key(&other.name) == name);
            return Err((Reason::OtherCourse, other.map(|other| other.name.clone())));
        }
        check(&answers, self.asked(&instrument, instrument_version)?)?;
        let token = token_number(&token).ok_or((Reason::BadToken, None))?;
        let who = Who::Token(token, course.trim().to_owned());
        let collected = Collected { who, answers, date: Some(date), at, earlier: None, file: None };
        Ok(Handed { round: nearest_round(&self.rounds, date), instrument, way: Way::File, collected })
    }

    fn code(&self, content: code::Content, at: Timestamp) -> Result<Handed, Refused> {
        let code::Content { instrument, answers, delivery, occasion } = content;
        let occasion = occasion.filter(|occasion| !occasion.is_without_course());
        let rounds = |course, rounds: &[Round]| -> Vec<u8> {
            let is_it = |round: &u8| occasion.is_some_and(|occasion| occasion.is_of(course, *round));
            (1..).zip(rounds).map(|(number, _)| number).filter(is_it).collect()
        };
        let ours = rounds(self.course, &self.rounds);
        if occasion.is_some() && ours.is_empty() {
            let is_it = |other: &&Other| !rounds(other.code, &other.rounds).is_empty();
            let mut others = self.others.iter().filter(is_it);
            // Where two may be meant, neither is named.
            let other = others.next().filter(|_| others.next().is_none());
            return Err((Reason::OtherCourse, other.map(|other| other.name.clone())));
        }
        check(&answers, self.asked(&instrument.id, instrument.version)?)?;
        let who = match delivery {
            Some(delivery) if occasion.is_some() => Who::Delivery(delivery),
            Some(delivery) => Who::Loose(delivery),
            None => Who::Code,
        };
        let collected = Collected { who, answers, date: None, at, earlier: None, file: None };
        let round = ours.first().copied().filter(|_| ours.len() == 1);
        Ok(Handed { round, instrument: instrument.id.clone(), way: Way::Code, collected })
    }

    fn asked(&self, instrument: &InstrumentId, version: u32) -> Result<&Instrument, Refused> {
        let of = self.asked.iter().find(|of| of.instrument.id == *instrument);
        let of = of.ok_or((Reason::OtherInstrument, None))?;
        if of.instrument.version == version { Ok(&of.instrument) } else { Err((Reason::OtherVersion, None)) }
    }
}

/// Answers that would not be counted for the right statements, or only make
/// the group look larger than it is.
pub(super) fn check(answers: &Answers, instrument: &Instrument) -> Result<(), Refused> {
    crate::group::check_answers(instrument, answers).map_err(|reason| (reason, None))
}

fn whole(source: &Source, way: Way, reason: Reason) -> Item {
    Item { told: Uncounted::whole(&source.name, way, reason), source: source.clone(), handed: Err(reason) }
}

impl Item {
    pub(super) fn refuse(&mut self, reason: Reason) {
        self.told.reason = reason;
        self.handed = Err(reason);
    }
}

impl Uncounted {
    /// Where it stands in a text, with some of the words round it.
    fn stand(&mut self, place: Place, lines: &[&str]) {
        let Place { line, column, words: Words { before, code }, .. } = place;
        (self.line, self.column, self.before) = (line, column, before);
        let text = line.and_then(|line| lines.get(line.checked_sub(1)?));
        if let Some((text, column)) = text.zip(column) {
            let from = column.saturating_sub(1) + code.chars().count();
            self.after = text.chars().skip(from).take(AROUND).collect();
        }
        self.found = code;
    }
}
