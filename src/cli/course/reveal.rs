//! `course reveal`: shows what was collected, once and for good.

use super::super::begin::Opened;
use super::super::error::Failure;
use super::results;
use crate::course::{Course, CourseResult};
use crate::group::Floor;
use crate::i18n::Texts;
use crate::platform::clock;
use crate::service::ServiceError;
use crate::service::collecting::{Ready, Wanted};
use crate::service::courses;

/// What was asked for.
pub struct Asked<'a> {
    pub code: &'a str,
    pub round: Option<u8>,
    pub instrument: Option<&'a str>,
    pub is_json: bool,
    pub yes: bool,
}

/// Shows what may be shown, asked and answered; nothing on standard output
/// where something is refused.
///
/// # Errors
/// Why nothing is shown.
pub fn run(opened: &mut Opened, asked: &Asked<'_>) -> Result<(), Failure> {
    let course = super::find(opened, asked.code)?;
    let now = clock::now();
    let round = courses::round(&course, asked.round, now.date())?;
    let floor = opened.policy.floor(course.floor);
    let only = asked.instrument.map(|id| courses::asked(&course, id)).transpose()?;
    let ready = super::led(opened, &course).open()?.ready(&course, round, floor);
    let is_asked = |ready: &Ready| only.as_ref().is_none_or(|only| *only == ready.instrument.id);
    let of: Vec<Ready> = ready.into_iter().filter(is_asked).collect();
    let (enough, few): (Vec<Ready>, Vec<Ready>) = of.into_iter().partition(|ready| ready.missing == 0);
    if enough.is_empty() {
        return Err(too_few(few, floor));
    }
    super::confirm(opened, &question(&enough, &few, floor, &opened.texts), asked.yes)?;
    let instruments = enough.iter().map(|ready| ready.instrument.id.clone()).collect();
    let wanted = Wanted { round, instruments, floor, at: now.timestamp() };
    let shown = super::led(opened, &course).reveal(&wanted)?;
    print_shown(opened, &course, &shown, asked.is_json)
}

fn print_shown(opened: &Opened, course: &Course, shown: &[CourseResult], is_json: bool) -> Result<(), Failure> {
    results::print_all(opened, course, &shown.iter().collect::<Vec<_>>(), is_json)
}

/// Of what is nearest to being shown.
fn too_few(few: Vec<Ready>, floor: Floor) -> Failure {
    let nearest = few.into_iter().min_by_key(|ready| (ready.waiting == 0, ready.missing));
    nearest.map_or(ServiceError::NothingToShow, |ready| ready.too_few(floor)).into()
}

/// «12 av 18 har levert. De som kommer senere, kan bare vises sammen, når de er
/// minst fem. Vis nå?»
fn question(enough: &[Ready], few: &[Ready], floor: Floor, texts: &Texts) -> String {
    let mut sentences = Vec::new();
    for ready in enough {
        let title = ready.instrument.title.get(texts.language());
        let count = match ready.expected {
            Some(expected) => {
                let expected = usize::try_from(expected).unwrap_or(usize::MAX);
                texts.with("course-of", &[("count", ready.waiting.into()), ("expected", expected.into())])
            }
            None => ready.waiting.to_string(),
        };
        sentences.push(texts.with("course-reveal-received", &[("title", title.into()), ("count", (&count).into())]));
        if ready.too_many() > 0 {
            sentences.push(texts.with("course-reveal-too-many", &[("count", ready.too_many().into())]));
        }
    }
    for ready in few.iter().filter(|ready| ready.waiting > 0) {
        let title = ready.instrument.title.get(texts.language());
        sentences.push(texts.with("course-reveal-waiting", &[("title", title.into())]));
    }
    sentences.push(texts.with("course-reveal-late", &[("floor", floor.persons().into())]));
    sentences.push(texts.get("course-reveal-now"));
    sentences.join(" ")
}
