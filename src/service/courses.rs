//! Courses that one leads, as a command asks for them: made, collected for,
//! shown, agreed in and ended. The window does the same step by step, since it
//! never waits for the history; the rules stand in `course` and `collecting`.

use super::ServiceError;
use super::collecting::{self, Collector, Item, Keyed, Named, Rounds, Wanted};
use crate::course::{
    Agreed, Agreement, Course, CourseAction, CourseResult, Courses, Draft, DraftAsked, DraftRound, MAX_AGREED,
    MAX_COURSE_ACTIONS, MAX_SIGNS, MAX_WORDS, line, nearest_round,
};
use crate::group::code::Occasion;
use crate::group::{CourseCode, CourseKey, Delivery, Floor, Person};
use crate::instrument::{Catalog, InstrumentId};
use crate::platform::files;
use crate::store::{Collecting, Revealing, Store, StoreError};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan, Zoned};
use std::collections::HashSet;
use std::path::{Path, PathBuf};

/// How often something is begun anew while another program changes the same
/// collection.
const TRIES: usize = 20;
/// Largest text that is read from standard input, in bytes.
const MAX_TEXT: u64 = 64 * 1024 * 1024;
/// Standard input.
const STANDARD_INPUT: &str = "-";
/// From one gathering to the next, where nobody has said.
const WEEKS_BETWEEN: i64 = 6;

/// What a new course is to be, as it is written on a command line.
#[derive(Clone, Debug)]
pub struct NewCourse<'a> {
    /// Its name.
    pub name: &'a str,
    /// The workplace.
    pub workplace: &'a str,
    /// Each questionnaire by its id, with how many are expected.
    pub instruments: &'a [(String, String)],
    /// How many there must be before anything is shown.
    pub floor: Floor,
    /// Titles and days; two gatherings where there are none.
    pub rounds: &'a [(String, Date)],
    /// The folder that contributions are put into.
    pub folder: &'a str,
}

/// Makes a course with a code and a key of its own; `title` names a gathering
/// by its number.
///
/// # Errors
/// [`ServiceError::CourseFlaw`], [`ServiceError::NoQuestionnaire`],
/// [`ServiceError::NoRandomness`].
pub fn make(
    new: &NewCourse<'_>,
    catalog: &Catalog,
    now: &Zoned,
    title: impl Fn(usize) -> String,
) -> Result<Course, ServiceError> {
    let asked = |(id, expected): &(String, String)| {
        let instrument = catalog.current(id).ok_or_else(|| ServiceError::NoQuestionnaire(id.clone()))?;
        Ok(DraftAsked { instrument: id.clone(), version: instrument.version, expected: expected.clone() })
    };
    let later = now.date().checked_add(WEEKS_BETWEEN.weeks()).unwrap_or(now.date());
    let default = [(1, now.date()), (2, later)].map(|(number, date)| (title(number), date));
    let rounds = if new.rounds.is_empty() { &default[..] } else { new.rounds };
    let rounds: Vec<DraftRound> =
        rounds.iter().map(|(title, date)| DraftRound { title: title.clone(), date: Some(*date) }).collect();
    let code = new_code()?;
    let draft = Draft {
        name: new.name.to_owned(),
        workplace: new.workplace.to_owned(),
        asked: new.instruments.iter().map(asked).collect::<Result<_, ServiceError>>()?,
        folder: new.folder.to_owned(),
        rounds,
        ..Draft::new(code, CourseKey::new(), new.floor, [])
    };
    if let Some(flaw) = draft.flaws().into_iter().next() {
        return Err(ServiceError::CourseFlaw(flaw));
    }
    draft.make(now.timestamp()).ok_or(ServiceError::NoRound(crate::course::MAX_ROUNDS))
}

/// A code that no other course has, and by which the codes of its gatherings
/// are told apart.
///
/// # Errors
/// [`ServiceError::NoRandomness`].
pub fn new_code() -> Result<CourseCode, ServiceError> {
    loop {
        let code = CourseCode::new(collecting::random()?);
        // Three of five are.
        if Occasion::are_told_apart(code) {
            return Ok(code);
        }
    }
}

/// The course that one leads which has this code, however it is typed.
///
/// # Errors
/// [`ServiceError::NoCourse`].
pub fn find<'a>(courses: &'a Courses, code: &str) -> Result<&'a Course, ServiceError> {
    let parsed = CourseCode::parse(code).ok();
    parsed.and_then(|code| courses.led(code)).ok_or_else(|| ServiceError::NoCourse(code.to_owned()))
}

/// A round by its number; the nearest where none is named.
///
/// # Errors
/// [`ServiceError::NoRound`].
pub fn round(course: &Course, number: Option<u8>, today: Date) -> Result<u8, ServiceError> {
    let number = number.or_else(|| nearest_round(&course.rounds, today)).unwrap_or(1);
    course.round(number).map(|_| number).ok_or(ServiceError::NoRound(course.rounds.len()))
}

/// A questionnaire of a course by its id.
///
/// # Errors
/// [`ServiceError::NotAsked`].
pub fn asked(course: &Course, id: &str) -> Result<InstrumentId, ServiceError> {
    let asked = course.instruments.iter().find(|asked| asked.instrument.as_str() == id);
    asked.map(|asked| asked.instrument.clone()).ok_or_else(|| ServiceError::NotAsked(id.to_owned()))
}

/// A history in which a course is led.
pub struct Led<'a> {
    /// The history.
    pub store: &'a mut Store,
    /// The course.
    pub course: &'a Course,
    /// Every course of the history.
    pub courses: &'a Courses,
    /// What can be asked.
    pub catalog: &'a Catalog,
    /// The data folder, for what is told.
    pub folder: &'a Path,
}

impl Led<'_> {
    /// What lies sealed for the course.
    ///
    /// # Errors
    /// As [`collecting::open`].
    pub fn open(&mut self) -> Result<Collector, ServiceError> {
        collecting::open(self.store, self.course, &self.courses.led, self.catalog, self.folder)
    }

    fn failed(&self, error: StoreError) -> ServiceError {
        ServiceError::Store(error, self.folder.to_owned())
    }

    /// Takes in files, folders and standard input; gives how many more count,
    /// and the collection as it is then. Where a round is named it is the only
    /// one taken in.
    ///
    /// # Errors
    /// [`ServiceError::CourseEnded`]; [`ServiceError::Read`] where an input is
    /// not there at all; and what kept the history from storing: nothing is
    /// counted then.
    pub fn collect(
        &mut self,
        inputs: &[PathBuf],
        round: Option<u8>,
        now: &Zoned,
    ) -> Result<(usize, Collector), ServiceError> {
        let nearest = self::round(self.course, round, now.date())?;
        if self.course.ended_at.is_some() {
            return Err(ServiceError::CourseEnded);
        }
        let mut collector = self.open()?;
        let rounds = if round.is_some() { Rounds::Only } else { Rounds::Each };
        let (items, listed) = read(&collector, inputs, now.timestamp())?;
        for (folder, files) in &listed {
            self.change(&mut collector, |collector| Ok(collector.gone(folder, files)))?;
        }
        let counted = self.change(&mut collector, |collector| collector.plan(&items, nearest, rounds).map(Some))?;
        Ok((counted, collector))
    }

    /// Counts a sheet of paper.
    ///
    /// # Errors
    /// As [`Collector::key_sheet`], and what kept the history from storing.
    pub fn key_sheet(
        &mut self,
        collector: &mut Collector,
        sheet: &Keyed<'_>,
        round: u8,
        now: Timestamp,
    ) -> Result<bool, ServiceError> {
        Ok(self.change(collector, |collector| collector.key_sheet(sheet, round, now))? > 0)
    }

    /// Takes a contribution out for good, by its receipt, its code or its file.
    ///
    /// # Errors
    /// [`ServiceError::NotCollected`], and what kept the history from storing.
    pub fn withdraw(&mut self, named: &str, now: Timestamp) -> Result<Collector, ServiceError> {
        let mut collector = self.open()?;
        let path = Path::new(named);
        let given: Vec<Item>;
        let named = match Delivery::parse(named) {
            Ok(delivery) => Named::Receipt(delivery),
            Err(_) => {
                let reader = collector.reader();
                given = if files::is_file(path) {
                    reader.file(path, collecting::Found::Given)
                } else {
                    reader.text("-", named, now)
                };
                Named::Given(&given)
            }
        };
        self.change(&mut collector, |collector| collector.withdraw(&named).map(Some))?;
        Ok(collector)
    }

    /// Stores a batch; where another program was in between, a new one made of
    /// what is there then.
    fn change(
        &mut self,
        collector: &mut Collector,
        mut plan: impl FnMut(&Collector) -> Result<Option<collecting::Batch>, ServiceError>,
    ) -> Result<usize, ServiceError> {
        for _ in 0..TRIES {
            let Some(batch) = plan(collector)? else { return Ok(0) };
            let outcome = match batch.is_empty() {
                true => Collecting::Stored(Vec::new()),
                false => self.store.collect(&batch.collect).map_err(|error| self.failed(error))?,
            };
            match outcome {
                Collecting::Stale => *collector = self.open()?,
                stored @ Collecting::Stored(_) => return Ok(collector.settle(batch, &stored)),
            }
        }
        Err(ServiceError::CollectionBusy)
    }

    /// Shows what was collected: remembered, stored and taken away in one.
    ///
    /// # Errors
    /// [`ServiceError::TooFew`], [`ServiceError::RefusedOf`],
    /// [`ServiceError::NotRemembered`]: then nothing of it is shown.
    pub fn reveal(&mut self, wanted: &Wanted) -> Result<Vec<CourseResult>, ServiceError> {
        for _ in 0..TRIES {
            let collector = self.open()?;
            let mut were_shown: HashSet<Person> = HashSet::new();
            for instrument in &wanted.instruments {
                let Some((occasion, known)) = collector.earlier(self.course, wanted.round, instrument) else {
                    continue;
                };
                let shown = self.store.were_shown(occasion, &known).map_err(|error| self.failed(error))?;
                were_shown.extend(known.iter().zip(shown).filter(|(_, shown)| *shown).map(|((_, person), _)| *person));
            }
            let reveal = collector.reveal(self.course, wanted, &were_shown)?;
            let not_remembered = |error| ServiceError::NotRemembered(error, self.folder.to_owned());
            match self.store.reveal_course(&reveal).map_err(not_remembered)? {
                Revealing::Shown(results) => return Ok(results),
                Revealing::Refused(instrument, refusal) => {
                    let mut asked = collector.asked().map(|(asked, _)| asked);
                    return Err(match asked.find(|asked| asked.id == instrument) {
                        Some(asked) => ServiceError::RefusedOf(asked.clone(), refusal),
                        None => ServiceError::Refused(refusal),
                    });
                }
                Revealing::Stale => {}
            }
        }
        Err(ServiceError::CollectionBusy)
    }
}

/// The files of a folder, by their paths.
type Listed = (PathBuf, HashSet<String>);

/// Everything that the inputs hold, and what each folder among them lists.
fn read(collector: &Collector, inputs: &[PathBuf], now: Timestamp) -> Result<(Vec<Item>, Vec<Listed>), ServiceError> {
    let reader = collector.reader();
    let (mut items, mut listed) = (Vec::new(), Vec::new());
    for input in inputs {
        if input.as_os_str() == STANDARD_INPUT {
            let text = files::read_standard_input(MAX_TEXT);
            let text = text.map_err(|error| ServiceError::unread(&error, input, MAX_TEXT))?;
            items.extend(reader.text(STANDARD_INPUT, &text, now));
        } else if files::is_folder(input) {
            // By one path, however it was written.
            let folder = std::path::absolute(input).unwrap_or_else(|_| input.clone());
            let found = collecting::list(&folder).map_err(|_| ServiceError::Read(input.clone()))?;
            items.extend(found.iter().flat_map(|file| reader.file(file, collecting::Found::InFolder)));
            listed.push((folder, found.iter().map(|file| file.to_string_lossy().into_owned()).collect()));
        } else if files::exists(input) {
            let file = std::path::absolute(input).unwrap_or_else(|_| input.clone());
            items.extend(reader.file(&file, collecting::Found::Given));
        } else {
            return Err(ServiceError::Read(input.clone()));
        }
    }
    Ok((items, listed))
}

/// What a group wants, as it is written on a command line.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// What it wants to develop.
    pub develop: Vec<String>,
    /// What it wants to build on.
    pub strengths: Vec<String>,
    /// How it will be seen.
    pub signs: Vec<String>,
    /// What is to be done, and when.
    pub actions: Vec<(String, Option<Date>)>,
}

/// An agreement of what is written.
///
/// # Errors
/// [`ServiceError::Line`], [`ServiceError::TooManyLines`].
pub fn agreement(written: &Written) -> Result<Agreement, ServiceError> {
    let one = |text: &String| line(text, MAX_WORDS).map(str::to_owned).ok_or(ServiceError::Line(MAX_WORDS));
    let lines = |texts: &[String], max: usize| {
        if texts.len() > max {
            Err(ServiceError::TooManyLines(max))
        } else {
            texts.iter().map(one).collect::<Result<Vec<_>, _>>()
        }
    };
    let areas = |texts: &[String]| {
        lines(texts, MAX_AGREED).map(|lines| lines.into_iter().map(|text| Agreed { text }).collect())
    };
    if written.actions.len() > MAX_COURSE_ACTIONS {
        return Err(ServiceError::TooManyLines(MAX_COURSE_ACTIONS));
    }
    let action = |(text, due): &(String, Option<Date>)| Ok(CourseAction { text: one(text)?, due: *due });
    Ok(Agreement {
        develop: areas(&written.develop)?,
        strengths: areas(&written.strengths)?,
        signs: lines(&written.signs, MAX_SIGNS)?,
        actions: written.actions.iter().map(action).collect::<Result<_, ServiceError>>()?,
    })
}
