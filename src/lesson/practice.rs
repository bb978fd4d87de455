//! From principle to practice: the course's points for a dimension, each with
//! a question to ask oneself (`assets/lesson/practice.json`).

use crate::instrument::{DimensionId, Instrument, InstrumentId, LocalText, Problem, ProblemKind};
use crate::instrument::{Reader, join, parse};
use serde_json::Value;
use std::collections::HashSet;
use std::sync::OnceLock;

/// The shipped points, as they stand in their file.
pub(super) const SHIPPED: &str = include_str!("../../assets/lesson/practice.json");

const GROUPS: (usize, usize) = (1, 100);
const DIMENSIONS: (usize, usize) = (1, 12);
const POINTS: (usize, usize) = (1, 20);

/// Points that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Unique among groups.
    pub id: String,
    /// The questionnaire whose plans have them.
    pub instrument: InstrumentId,
    /// Where in it they are shown.
    pub dimensions: Vec<DimensionId>,
    /// What they are called in the course.
    pub title: LocalText,
    /// Whose the points are; the questions are Selvsyn's.
    pub source: LocalText,
    /// In the course's order.
    pub points: Vec<Point>,
}

/// One thing to try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// Unique among all points; an action remembers it.
    pub id: String,
    /// In the course's words.
    pub text: LocalText,
    /// To ask oneself.
    pub question: LocalText,
}

/// Every group, in the order they are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Practice {
    /// Each with at least one point.
    pub groups: Vec<Group>,
}

impl Practice {
    /// The points that come with the program, read once. A test holds that
    /// they load; broken ones would be none, never a crash.
    pub fn shipped() -> &'static Self {
        static READ: OnceLock<Practice> = OnceLock::new();
        READ.get_or_init(|| load(SHIPPED).unwrap_or_default())
    }

    /// The groups of a dimension of an instrument, those of that dimension
    /// alone before those of several.
    pub fn of(&self, instrument: &Instrument, dimension: &DimensionId) -> Vec<&Group> {
        let is_its = |group: &&Group| group.instrument == instrument.id && group.dimensions.contains(dimension);
        let mut groups: Vec<&Group> = self.groups.iter().filter(is_its).collect();
        groups.sort_by_key(|group| group.dimensions.len() > 1);
        groups
    }

    /// The point with that id and its group; `None` where there is none such
    /// any more.
    pub fn point(&self, id: &str) -> Option<(&Group, &Point)> {
        let mut all = self.groups.iter().flat_map(|group| group.points.iter().map(move |point| (group, point)));
        all.find(|(_, point)| point.id == id)
    }
}

/// Reads a file of points.
///
/// # Errors
/// Every problem of the file, in the order of the format.
pub fn load(json: &str) -> Result<Practice, Vec<Problem>> {
    let value = parse(json)?;
    let mut reader = Reader::default();
    let read = practice(&mut reader, &value);
    reader.outcome(read)
}

fn practice(reader: &mut Reader, value: &Value) -> Option<Practice> {
    let object = reader.object(value, "")?;
    reader.known_keys(object, "", &["$schema", "groups"]);
    let (mut groups, mut points) = (HashSet::new(), HashSet::new());
    let groups = reader.required(object, "", "groups", |reader, value, place| {
        reader.list(value, place, GROUPS, |reader, value, place| {
            let group = group(reader, value, place, &mut points)?;
            once(reader, &mut groups, place, &group.id)?;
            Some(group)
        })
    })?;
    Some(Practice { groups })
}

fn group(reader: &mut Reader, value: &Value, place: &str, points: &mut HashSet<String>) -> Option<Group> {
    let object = reader.object(value, place)?;
    reader.known_keys(object, place, &["id", "instrument", "dimensions", "title", "source", "points"]);
    let id = reader.required(object, place, "id", Reader::id);
    let instrument = reader.required(object, place, "instrument", Reader::id);
    let dimensions = reader.required(object, place, "dimensions", |reader, value, place| {
        reader.list(value, place, DIMENSIONS, |reader, value, place| reader.id(value, place).map(DimensionId::new))
    });
    let title = reader.required(object, place, "title", Reader::local_text);
    let source = reader.required(object, place, "source", Reader::local_text);
    let points = reader.required(object, place, "points", |reader, value, place| {
        reader.list(value, place, POINTS, |reader, value, place| {
            let point = point(reader, value, place)?;
            once(reader, points, place, &point.id)?;
            Some(point)
        })
    });
    Some(Group {
        id: id?,
        instrument: InstrumentId::new(instrument?),
        dimensions: dimensions?,
        title: title?,
        source: source?,
        points: points?,
    })
}

fn point(reader: &mut Reader, value: &Value, place: &str) -> Option<Point> {
    let object = reader.object(value, place)?;
    reader.known_keys(object, place, &["id", "text", "question"]);
    let id = reader.required(object, place, "id", Reader::id);
    let text = reader.required(object, place, "text", Reader::local_text);
    let question = reader.required(object, place, "question", Reader::local_text);
    Some(Point { id: id?, text: text?, question: question? })
}

fn once(reader: &mut Reader, seen: &mut HashSet<String>, place: &str, id: &str) -> Option<()> {
    if seen.insert(id.to_owned()) {
        return Some(());
    }
    reader.report(&join(place, "id"), ProblemKind::Duplicate)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::{Catalog, Language};
    use serde_json::json;

    #[test]
    fn the_shipped_points_load_and_name_what_there_is() {
        let practice = load(SHIPPED).unwrap();
        assert_eq!(&practice, Practice::shipped());
        let counts: Vec<_> = practice.groups.iter().map(|group| (group.id.as_str(), group.points.len())).collect();
        let (power, marks) = (("maktdeling", 3), ("mestringsorientert-ledelse", 5));
        let followership = [("selvledelse", 3), ("med-ledelse", 3), ("medarbeiderledelse", 3)];
        let leadership = [power, ("motivasjonsstotte", 5), ("utviklingsstotte", 4), marks];
        assert_eq!(counts, [&leadership[..], &followership].concat());
        let catalog = Catalog::shipped();
        for group in &practice.groups {
            let instrument = catalog.current(group.instrument.as_str()).unwrap();
            for id in &group.dimensions {
                assert!(instrument.dimensions.iter().any(|dimension| dimension.id == *id), "{id:?}");
                assert!(practice.of(instrument, id).contains(&group));
            }
            for text in [&group.title, &group.source]
                .into_iter()
                .chain(group.points.iter().flat_map(|point| [&point.text, &point.question]))
            {
                assert!(Language::ALL.iter().all(|language| !text.get(*language).is_empty()));
            }
        }
        let leader = catalog.current("lederferdigheter").unwrap();
        let of: Vec<_> =
            practice.of(leader, &DimensionId::new("maktdeling")).iter().map(|group| group.id.clone()).collect();
        assert_eq!(of, ["maktdeling", "mestringsorientert-ledelse"]);
    }

    /// An action remembers an id: none is ever given to another point.
    #[test]
    fn every_id_is_found_and_one_that_is_gone_is_none() {
        let practice = Practice::shipped();
        let (group, point) = practice.point("styrker-hos-medarbeidere").unwrap();
        assert_eq!(group.id, "motivasjonsstotte");
        assert_eq!(point.text.get(Language::Bokmal), "Fokusere på styrker hos medarbeidere");
        assert!(practice.point("borte").is_none());
        let ids: Vec<_> =
            practice.groups.iter().flat_map(|group| &group.points).map(|point| point.id.as_str()).collect();
        assert_eq!(
            ids.join(" "),
            "gi-oppgaveansvar tydeliggjore-handlingsrom klargjore-oppdraget \
            oppmuntre-til-initiativ motiverende-mal lytte-og-undersoke styrker-hos-medarbeidere vaere-inspirerende \
            mestringsorientering laeringsarena coachende-kommunikasjon vaere-rollemodell tillit-og-autonomi \
            tilbakemeldinger utvikling-og-utfordring tilgjengelig imotekommende-og-raus egen-jobb egen-karriere \
            egen-trivsel onsker-og-behov konstruktiv gjore-leder-god arbeidsmiljo lederansvar god-kollega"
        );
    }

    #[test]
    fn each_problem_is_told_with_its_place() {
        let mut file: Value = serde_json::from_str(SHIPPED).unwrap();
        file["groups"][1]["points"][0]["id"] = json!("gi-oppgaveansvar");
        file["groups"][2]["id"] = json!("maktdeling");
        file["groups"][3]["points"][4]["question"] = json!({ "nb": "" });
        file["groups"][4]["surprise"] = json!(1);
        file["groups"][5]["dimensions"] = json!([]);
        let problems = load(&file.to_string()).unwrap_err();
        let places: Vec<_> = problems.iter().map(|problem| problem.place.as_str()).collect();
        assert_eq!(
            places,
            [
                "groups[1].points[0].id",
                "groups[2].id",
                "groups[3].points[4].question.nb",
                "groups[4].surprise",
                "groups[5].dimensions"
            ]
        );
    }
}
