//! Made-up questionnaires in several versions, sessions in each, and what
//! they come to, counted here without the program.

use jiff::civil::Date;
use jiff::{Span, Timestamp};
use selvsyn::instrument::{Catalog, Instrument, InstrumentId, load};
use selvsyn::scoring::{Answer, Answers, History, Session, SessionId};
use std::collections::BTreeMap;
use std::sync::Arc;

/// `None` is unanswered, `Some(None)` is «Ikke relevant».
pub type Given = Option<Option<u8>>;

#[derive(Clone, Debug)]
pub struct Dim {
    pub id: String,
    pub title: String,
    /// The statement, and whether it is reversed.
    pub items: Vec<(String, bool)>,
}

/// A version of the questionnaire.
#[derive(Clone, Debug)]
pub struct Form {
    pub version: u32,
    pub points: u8,
    /// Which words its points have.
    pub words: usize,
    pub dims: Vec<Dim>,
}

/// A session: an answer a statement, dimension by dimension.
#[derive(Clone, Debug)]
pub struct Sitting {
    pub form: usize,
    pub day: Date,
    pub answers: Vec<Vec<Given>>,
}

#[derive(Clone, Debug)]
pub struct Made {
    pub forms: Vec<Form>,
    pub sittings: Vec<Sitting>,
}

/// A dimension as it goes through the versions: the name it has in the newest
/// of them, and its place in each.
#[derive(Clone, Debug)]
pub struct Column {
    pub title: String,
    pub is_asked: bool,
    pub places: BTreeMap<usize, usize>,
}

/// Choices, one after the other.
struct Tape<'a> {
    choices: std::iter::Cycle<std::slice::Iter<'a, u8>>,
    named: usize,
}

impl Tape<'_> {
    fn below(&mut self, count: usize) -> usize {
        usize::from(*self.choices.next().unwrap()) % count
    }

    /// A name that nothing else has.
    fn name(&mut self, of: &str) -> String {
        self.named += 1;
        format!("{of} {:03}", self.named)
    }

    fn items(&mut self, count: usize) -> Vec<(String, bool)> {
        (0..count).map(|_| (self.name("Utsagn"), self.below(3) == 0)).collect()
    }

    fn dimension(&mut self) -> Dim {
        let title = self.name("Navn");
        let items = 1 + self.below(4);
        Dim { id: format!("d{}", self.named), title, items: self.items(items) }
    }

    /// A new version: what a workplace may do to its questionnaire.
    fn change(&mut self, form: &mut Form) {
        let at = self.below(form.dims.len());
        match self.below(10) {
            0 => form.dims.rotate_left(at),
            1 => {
                let dimension = self.dimension();
                form.dims.insert(at, dimension);
            }
            2 if form.dims.len() > 1 => drop(form.dims.remove(at)),
            3 => form.points = 3 + self.below(5) as u8,
            4 => form.words += 1,
            5 => {
                let place = self.below(form.dims[at].items.len());
                form.dims[at].items[place].0 = self.name("Utsagn");
            }
            6 => {
                let added = self.items(1);
                form.dims[at].items.extend(added);
            }
            7 => form.dims[at].items[0].1 ^= true,
            8 => form.dims[at].title = self.name("Navn"),
            // The id is given to something else.
            9 => {
                form.dims[at].title = self.name("Navn");
                let count = 1 + self.below(4);
                form.dims[at].items = self.items(count);
            }
            _ => {}
        }
    }

    fn answer(&mut self, points: u8) -> Given {
        match self.below(8) {
            0 => None,
            1 => Some(None),
            _ => Some(Some(1 + self.below(usize::from(points)) as u8)),
        }
    }
}

impl Made {
    /// From choices; with days that are all different, or some alike.
    pub fn new(choices: &[u8], has_own_days: bool) -> Self {
        let mut tape = Tape { choices: choices.iter().cycle(), named: 0 };
        let points = 3 + tape.below(5) as u8;
        let dims = 1 + tape.below(4);
        let dims = (0..dims).map(|_| tape.dimension()).collect();
        let mut forms = vec![Form { version: 1, points, words: 0, dims }];
        for _ in 0..1 + tape.below(3) {
            let mut form = forms.last().unwrap().clone();
            form.version += 1;
            for _ in 0..1 + tape.below(3) {
                tape.change(&mut form);
            }
            forms.push(form);
        }
        let mut day = jiff::civil::date(2025, 1, 3);
        let mut sittings = Vec::new();
        let count = 2 + tape.below(5);
        for at in 0..count {
            // Mostly newer versions later, and sometimes an old one again.
            let form = match tape.below(4) {
                0 => tape.below(forms.len()),
                _ => (at * forms.len() + tape.below(forms.len())) / count,
            };
            let version = &forms[form];
            let mut answers: Vec<Vec<Given>> = Vec::new();
            for dim in &version.dims {
                answers.push(dim.items.iter().map(|_| tape.answer(version.points)).collect());
            }
            sittings.push(Sitting { form, day, answers });
            let days = tape.below(60) + usize::from(has_own_days);
            day = day.checked_add(Span::new().days(days as i64)).unwrap();
        }
        Self { forms, sittings }
    }

    pub fn form(&self, sitting: usize) -> &Form {
        &self.forms[self.sittings[sitting].form]
    }

    /// What a dimension came to: two thirds of it must have a point.
    pub fn mean(&self, sitting: usize, dim: usize) -> Option<f64> {
        let points = self.points(sitting, dim);
        let items = self.form(sitting).dims[dim].items.len();
        let given: Vec<f64> = points.into_iter().flatten().collect();
        (3 * given.len() >= 2 * items).then(|| given.iter().sum::<f64>() / given.len() as f64)
    }

    /// What each answer of a dimension is worth.
    pub fn points(&self, sitting: usize, dim: usize) -> Vec<Option<f64>> {
        let form = self.form(sitting);
        let answers = &self.sittings[sitting].answers[dim];
        form.dims[dim]
            .items
            .iter()
            .zip(answers)
            .map(|((_, is_reversed), given)| {
                let point = f64::from((*given)??);
                Some(if *is_reversed { f64::from(form.points) + 1.0 - point } else { point })
            })
            .collect()
    }

    pub fn answered(&self, sitting: usize, dim: usize) -> usize {
        self.points(sitting, dim).into_iter().flatten().count()
    }

    /// Whether a point of the one session is the same point of the other.
    pub fn is_same_scale(&self, one: usize, other: usize) -> bool {
        let (one, other) = (self.form(one), self.form(other));
        one.points == other.points && one.words == other.words
    }

    /// Where the earlier session asked a statement of the later one.
    pub fn asked_before(&self, then: usize, now: usize, dim: usize, item: usize) -> Option<(usize, usize)> {
        let asked = &self.form(now).dims[dim];
        let before = self.form(then).dims.iter().position(|other| other.id == asked.id)?;
        let is_same = self.form(then).dims[before].items.get(item) == asked.items.get(item);
        (is_same && self.is_same_scale(then, now)).then_some((before, item))
    }

    /// Then and now over what was answered both times, and how many that was;
    /// `None` where too little of it was.
    pub fn compared(&self, then: usize, now: usize, dim: usize) -> Option<(f64, f64, usize)> {
        let later = self.points(now, dim);
        let pairs: Vec<(f64, f64)> = later
            .iter()
            .enumerate()
            .filter_map(|(item, now_point)| {
                let (before, place) = self.asked_before(then, now, dim, item)?;
                Some((self.points(then, before)[place]?, (*now_point)?))
            })
            .collect();
        let count = pairs.len();
        let mean = |values: Vec<f64>| values.iter().sum::<f64>() / count as f64;
        (count > 0 && 3 * count >= 2 * later.len()).then(|| {
            (mean(pairs.iter().map(|pair| pair.0).collect()), mean(pairs.iter().map(|pair| pair.1).collect()), count)
        })
    }

    /// Every dimension of the versions that were answered, newest first.
    pub fn columns(&self) -> Vec<Column> {
        let mut versions: Vec<usize> = self.sittings.iter().map(|sitting| sitting.form).collect();
        versions.sort_unstable();
        versions.dedup();
        let mut columns: Vec<Column> = Vec::new();
        for form in versions.iter().rev().copied() {
            for (place, dim) in self.forms[form].dims.iter().enumerate() {
                let is_of = |column: &Column| {
                    column.places.iter().any(|(form, place)| {
                        let known = &self.forms[*form].dims[*place];
                        let shares = known.items.iter().zip(&dim.items).any(|(one, other)| one == other);
                        known.id == dim.id && (known.title == dim.title || shares)
                    })
                };
                match columns.iter_mut().find(|column| is_of(column)) {
                    Some(column) => drop(column.places.insert(form, place)),
                    None => columns.push(Column {
                        title: dim.title.clone(),
                        is_asked: Some(&form) == versions.last(),
                        places: [(form, place)].into(),
                    }),
                }
            }
        }
        columns
    }

    /// The value of a column in a session.
    pub fn value(&self, column: &Column, sitting: usize) -> Option<f64> {
        self.mean(sitting, *column.places.get(&self.sittings[sitting].form)?)
    }

    pub fn instruments(&self) -> Vec<Instrument> {
        self.forms.iter().map(|form| load(&form.json()).unwrap()).collect()
    }

    pub fn sessions(&self) -> Vec<Session> {
        self.sittings.iter().enumerate().map(|(at, sitting)| self.session(at, sitting)).collect()
    }

    fn session(&self, at: usize, sitting: &Sitting) -> Session {
        let given: Vec<Given> = sitting.answers.iter().flatten().copied().collect();
        let mut answers = Answers::unanswered(given.len());
        for (place, given) in given.into_iter().enumerate() {
            answers.set(place, given.map(|point| point.map_or(Answer::NotRelevant, Answer::Point)));
        }
        let time = Timestamp::from_second(at as i64).unwrap();
        Session {
            id: SessionId::parse(&format!("00000000-0000-4000-8000-{at:012}")).unwrap(),
            instrument: InstrumentId::new("eget"),
            instrument_version: self.forms[sitting.form].version,
            date: sitting.day,
            label: None,
            started_at: time,
            finished_at: Some(time),
            corrects: None,
            then_test: None,
            answers,
            remarks: BTreeMap::new(),
        }
    }

    pub fn history(&self) -> History {
        let mut catalog = Catalog::shipped();
        for instrument in self.instruments() {
            catalog.remember(Arc::new(instrument));
        }
        History::new(self.sessions(), &catalog)
    }
}

impl Form {
    pub fn json(&self) -> String {
        let text = |words: &str| serde_json::json!({ "nb": words });
        let labels: Vec<_> = (1..=self.points).map(|point| text(&format!("Punkt {point} {}", self.words))).collect();
        let dimensions: Vec<_> = self
            .dims
            .iter()
            .map(|dim| {
                let item = |(at, (words, is_reversed)): (usize, &(String, bool))| {
                    serde_json::json!({
                        "id": format!("{}.{}", dim.id, at + 1), "text": text(words), "reverse": is_reversed
                    })
                };
                let items: Vec<_> = dim.items.iter().enumerate().map(item).collect();
                serde_json::json!({ "id": dim.id, "title": text(&dim.title), "items": items })
            })
            .collect();
        serde_json::json!({
            "id": "eget", "version": self.version, "title": text("Eget skjema"), "validated": false,
            "source": text("Oss"), "scale": { "labels": labels },
            "assumptions": { "inter_item_correlation": 0.4, "sd": 1.0 }, "dimensions": dimensions
        })
        .to_string()
    }
}
