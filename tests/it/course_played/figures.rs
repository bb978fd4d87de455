//! The same figures by Python, from the answers as they were given and the
//! questionnaire as it is shipped, and nothing of the program's.

use super::people::{ASKED, Person, Room};
use super::{Day, FIRST, SECOND};
use selvsyn::instrument::Catalog;
use serde_json::{Value, json};
use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

/// Debian's own Python, with nothing but its standard library.
const PYTHON: &str = "/usr/bin/python3";

/// How those moved who are known both times, and the interval of the
/// difference between the two rounds: by the formulas of `product.md` §3 and
/// `course.md` §4 and §5, written again.
const COURSE: &str = r#"
import json, math, statistics, sys
given = json.load(sys.stdin)
shipped = json.load(open(given["questionnaire"], encoding="utf-8"))
r, sd = shipped["assumptions"]["inter_item_correlation"], shipped["assumptions"]["sd"]
limit = lambda k: 1.96 * sd * math.sqrt(2) * math.sqrt(1 - k * r / (1 + (k - 1) * r))
half_up = lambda value: math.floor(value * 10 + 0.5 + 1e-9) / 10
dimensions, place = [], 0
for dimension in shipped["dimensions"]:
    dimensions.append((dimension["id"], range(place, place + len(dimension["items"]))))
    place += len(dimension["items"])
point = lambda row, item: int(row[item]) if row[item].isdigit() else None

def moves(items):
    down = same = up = 0
    for before, after in given["pairs"]:
        both = [(point(before, i), point(after, i)) for i in items]
        both = [pair for pair in both if None not in pair]
        if 3 * len(both) < 2 * len(items):
            continue
        step = statistics.fmean(b for _, b in both) - statistics.fmean(a for a, _ in both)
        if abs(step) > limit(len(both)) + 1e-12:
            down, up = down + (step < 0), up + (step > 0)
        else:
            same += 1
    words = "mostly_down" if down > max(same, up) else "mostly_up" if up > max(same, down) else "mostly_same"
    told = dict(down=None, same=None, up=None, words=words)
    if down + same + up < 10:
        return told
    if min(down, same, up) >= 2:
        return told | dict(down=down, same=same, up=up)
    if min(down + same, up) >= 2:
        return told | dict(down_or_same=down + same, up=up)
    if min(down, same + up) >= 2:
        return told | dict(down=down, same_or_up=same + up)
    return told

def shown(rows, items):
    of_items = [statistics.fmean(p for p in (point(row, i) for row in rows) if p is not None) for i in items]
    means = []
    for row in rows:
        points = [point(row, i) for i in items if point(row, i) is not None]
        if 3 * len(points) >= 2 * len(items):
            means.append(statistics.fmean(points))
    return statistics.fmean(of_items), half_up(statistics.stdev(means)), len(means)

def t_quantile(df):
    # Half of what is outside, by bisection on Simpson's sum of the density.
    scale = math.exp(math.lgamma((df + 1) / 2) - math.lgamma(df / 2)) / math.sqrt(df * math.pi)
    density = lambda t: scale * (1 + t * t / df) ** (-(df + 1) / 2)
    def inside(t, steps=4000):
        h = t / steps
        odd = sum(density((2 * i + 1) * h) for i in range(steps // 2))
        even = sum(density(2 * i * h) for i in range(1, steps // 2))
        return 2 * h / 3 * (density(0) + 4 * odd + 2 * even + density(t))
    low, high = 0.0, 50.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if inside(middle) < 0.95 else (low, middle)
    return low

def compared(items):
    (a, sd_a, n_a), (b, sd_b, n_b) = (shown(rows, items) for rows in given["rounds"])
    va, vb = sd_a ** 2 / n_a, sd_b ** 2 / n_b
    df = (va + vb) ** 2 / (va ** 2 / (n_a - 1) + vb ** 2 / (n_b - 1))
    reach = t_quantile(df) * math.sqrt(va + vb)
    real = b - a - reach > 0 or b - a + reach < 0
    return dict(a=a, b=b, difference=b - a, low=b - a - reach, high=b - a + reach,
        verdict="probably_real" if real else "may_be_chance")

print(json.dumps(dict(
    change=[dict(id=id) | moves(items) for id, items in dimensions],
    compare=[dict(id=id) | compared(items) for id, items in dimensions],
    means=[[half_up(shown(rows, items)[0]) for _, items in dimensions] for rows in given["rounds"]],
)))
"#;

pub struct Figures {
    /// A folder with the answers of each round, for `group::is_as_python`.
    folders: [tempfile::TempDir; 2],
    told: Value,
}

impl Figures {
    pub fn new(room: &Room) -> Self {
        let folders = [FIRST, SECOND].map(|day| answers(room, day));
        let rounds = [FIRST, SECOND].map(|day| room.people(day).map(|one| room.row(one, day)).collect::<Vec<_>>());
        let paired = room.people(SECOND).filter(|person| person.is_paired());
        let pairs: Vec<[&str; 2]> = paired.map(|one| [room.row(one, FIRST), room.row(one, SECOND)]).collect();
        let questionnaire = format!("{}/assets/instruments/{ASKED}.json", env!("CARGO_MANIFEST_DIR"));
        let given = json!({ "questionnaire": questionnaire, "rounds": rounds, "pairs": pairs });
        Self { folders, told: python(&given) }
    }

    /// Every figure of a round's result; whether every point is shown.
    pub fn are_those_of(&self, day: Day, result: &Value) -> bool {
        crate::group::is_as_python(self.folders[usize::from(day.round) - 1].path(), result)
    }

    pub fn change_is(&self, change: &Value) {
        crate::schema::holds("course-change.schema.json", change);
        assert_eq!(change["dimensions"], self.told["change"]);
        // Thirteen of sixteen and of seventeen leave out three and four, whose
        // answers their bars would tell.
        for item in change["items"].as_array().unwrap() {
            assert!(item["before"].is_null() && item["after"].is_null(), "{item}");
        }
    }

    pub fn comparison_is(&self, compared: &Value) {
        crate::schema::holds("course-compare.schema.json", compared);
        let (told, expected) = (compared["dimensions"].as_array().unwrap(), self.told["compare"].as_array().unwrap());
        assert_eq!(told.len(), expected.len());
        for (told, expected) in told.iter().zip(expected) {
            assert_eq!((&told["id"], &told["verdict"]), (&expected["id"], &expected["verdict"]), "{told} {expected}");
            for key in ["a", "b", "difference", "low", "high"] {
                let near = told[key].as_f64().unwrap() - expected[key].as_f64().unwrap();
                assert!(near.abs() < 1e-6, "{key}: {told}, not {expected}");
            }
        }
    }

    fn mean(&self, day: Day, place: usize) -> String {
        let mean = self.told["means"][usize::from(day.round) - 1][place].as_f64().unwrap();
        format!("{mean:.1}").replace('.', ",")
    }

    /// Each dimension's mean of a round, as it is read.
    pub fn means(&self, day: Day) -> Vec<String> {
        (0..3).map(|place| self.mean(day, place)).collect()
    }

    /// «Selvledelse: 3,9, sist 3,5.»
    pub fn mean_words(&self) -> Vec<String> {
        let instrument = Catalog::shipped().current(ASKED).unwrap().clone();
        let of = instrument.dimensions.iter().enumerate().map(|(place, dimension)| {
            let (now, before) = (self.mean(SECOND, place), self.mean(FIRST, place));
            format!("{}: {now}, sist {before}.", dimension.title.get(selvsyn::instrument::Language::Bokmal))
        });
        of.collect()
    }
}

/// The answers of those who were there, a line each, by nothing of the
/// program's.
fn answers(room: &Room, day: Day) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let instrument = Catalog::shipped().current(ASKED).unwrap().clone();
    let line = |person: Person| {
        let answers: serde_json::Map<String, Value> = instrument
            .items()
            .zip(room.row(person, day).chars())
            .map(|(item, sign)| {
                (item.id.to_string(), sign.to_digit(10).map_or_else(|| json!("na"), |point| json!(point)))
            })
            .collect();
        json!({ "token": person.0, "date": "2026-10-13", "answers": answers }).to_string() + "\n"
    };
    fs::write(folder.path().join("svar.ndjson"), room.people(day).map(line).collect::<String>()).unwrap();
    folder
}

fn python(given: &Value) -> Value {
    let mut child = Command::new(PYTHON)
        .args(["-I", "-c", COURSE])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(given.to_string().as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}
