//! Two groups beside each other, part by part: where their means stand on the
//! scale, and how far apart they are, with the interval of that.

use super::scene::{Anchor, Area, Dash, Ink, Letters, Measure, Scene, Shape, Words};
use crate::i18n::Texts;
use crate::instrument::{LocalText, Marker};

/// Height of a row, of one with its parts under each other, and of what stands
/// over the rows, in points.
const ROW: f32 = 48.0;
const STACKED: f32 = 116.0;
const HEAD: f32 = 52.0;
/// The parts of a row, as shares of its width: the names, the scale, the two
/// means, the difference, and its words.
const NAMES: f32 = 0.18;
const SCALE: f32 = 0.32;
const MEANS: f32 = 0.11;
const APART: f32 = 0.23;
/// Between two of them, in points.
const GAP: f32 = 16.0;
/// The line of an interval: its width, and how high its ends are, in points.
const LINE: f32 = 1.5;
const CAP: f32 = 6.0;
/// From a number to what is said beside it, in points.
const NOTE: f32 = 6.0;
/// How far the axis of the difference reaches: this, and further where an
/// interval does.
const REACH: f64 = 1.5;
const FAR_REACH: f64 = 2.5;

/// What is drawn of a questionnaire.
#[derive(Clone, Debug)]
pub struct Differences {
    /// Its mark.
    pub marker: Marker,
    /// The highest point of its scale.
    pub max: u8,
    /// One a part.
    pub rows: Vec<DifferenceRow>,
}

/// A part of it in both groups.
#[derive(Clone, Debug)]
pub struct DifferenceRow {
    /// What it is called.
    pub title: LocalText,
    /// The two means, in scale points.
    pub means: [Option<f64>; 2],
    /// The same as they are read.
    pub told: [String; 2],
    /// How far the second is over the first, and the ends of its interval;
    /// `None` where it is not worked out.
    pub difference: Option<[f64; 3]>,
    /// How large it is, as it is read, and what is to be said beside that.
    pub number: Option<[String; 2]>,
    /// What it means.
    pub verdict: String,
    /// Whether the verdict is that it is probably real.
    pub is_real: bool,
}

/// Where the parts of a row stand.
struct Places {
    scale: [f32; 2],
    means: f32,
    apart: [f32; 2],
    words: f32,
}

impl Differences {
    /// How high it is, in points.
    pub fn height(&self, is_stacked: bool) -> f32 {
        HEAD + if is_stacked { STACKED } else { ROW } * self.rows.len() as f32
    }

    /// How far the axis of the difference reaches to either side.
    fn reach(&self) -> f64 {
        let ends = self.rows.iter().filter_map(|row| row.difference).flatten().map(f64::abs).fold(0.0, f64::max);
        if ends <= REACH { REACH } else { ends.max(FAR_REACH).ceil() }
    }

    fn is_worked_out(&self) -> bool {
        self.rows.iter().any(|row| row.difference.is_some())
    }

    fn places(room: Area, is_stacked: bool) -> Places {
        let (left, width) = (room.left, room.width());
        if is_stacked {
            let half = left + width / 2.0;
            return Places {
                scale: [left + CAP, room.right - CAP],
                means: room.right,
                apart: [left + CAP, half],
                words: half + GAP,
            };
        }
        let scale = left + width * NAMES + GAP;
        let means = left + width * (NAMES + SCALE + MEANS);
        let apart = means + 2.0 * GAP;
        let words = left + width * (NAMES + SCALE + MEANS + APART) + 2.0 * GAP;
        Places { scale: [scale, left + width * (NAMES + SCALE)], means, apart: [apart, words - GAP], words }
    }

    /// From the top of `room` down.
    pub fn scene(&self, room: Area, is_stacked: bool, texts: &Texts, measure: &impl Measure) -> Scene {
        let mut scene = Scene::default();
        let places = Self::places(room, is_stacked);
        let [from, to] = places.scale;
        let unit = (to - from) / f32::from(self.max.saturating_sub(1).max(1));
        let [low, high] = places.apart;
        let zero = f32::midpoint(low, high);
        let per_point = (high - low) / 2.0 / self.reach() as f32;
        self.head(&mut scene, room, &places, (unit, zero, per_point), is_stacked, texts);
        let height = if is_stacked { STACKED } else { ROW };
        for (place, row) in self.rows.iter().enumerate() {
            let top = room.top + HEAD + height * place as f32;
            let (named, on_scale, apart) = if is_stacked {
                (top + ROW / 4.0, top + ROW * 0.8, top + ROW * 1.7)
            } else {
                (top + ROW / 2.0, top + ROW / 2.0, top + ROW / 2.0)
            };
            let text = row.title.get(texts.language()).to_owned();
            let room_of_name = if is_stacked { room.width() * (1.0 - NAMES - MEANS) } else { room.width() * NAMES };
            let (anchor, letters, ink) = (Anchor::Left, Letters::Body, Ink::Ink);
            scene.shapes.push(Shape::Words(Words {
                at: [room.left, named],
                anchor,
                text,
                letters,
                ink,
                room: room_of_name,
            }));
            let x = |mean: f64| from + unit * (mean as f32 - 1.0);
            let [before, after] = row.means;
            if let (Some(before), Some(after)) = (before, after) {
                scene.line([x(before), on_scale], [x(after), on_scale], Ink::Accent(self.marker), LINE, Dash::Whole);
            }
            scene.shapes.extend(before.map(|mean| Shape::Before([x(mean), on_scale], self.marker)));
            scene.shapes.extend(after.map(|mean| Shape::Mark([x(mean), on_scale], self.marker)));
            let [first, second] = &row.told;
            let [wide, _] = measure.size(second, Letters::Strong, f32::INFINITY);
            scene.words([places.means, named], Anchor::Right, second.clone(), Letters::Strong, Ink::Ink);
            let first = format!("{first} →");
            scene.words([places.means - wide - GAP / 2.0, named], Anchor::Right, first, Letters::Body, Ink::Muted);
            if let Some([difference, lower, upper]) = row.difference {
                let x = |value: f64| zero + per_point * value as f32;
                let line = |scene: &mut Scene, a, b| scene.line(a, b, Ink::Ink, LINE, Dash::Whole);
                line(&mut scene, [x(lower), apart], [x(upper), apart]);
                for end in [lower, upper] {
                    line(&mut scene, [x(end), apart - CAP], [x(end), apart + CAP]);
                }
                scene.shapes.push(Shape::Dot([x(difference), apart], Ink::Ink));
            }
            self.verdict(&mut scene, row, [places.words, apart], room.right - places.words, measure);
        }
        scene
    }

    /// What stands over the rows, and the lines of the scale through them.
    fn head(
        &self,
        scene: &mut Scene,
        room: Area,
        places: &Places,
        (unit, zero, per_point): (f32, f32, f32),
        is_stacked: bool,
        texts: &Texts,
    ) {
        let (named, numbers) = (room.top + HEAD / 5.0, room.top + HEAD * 0.65);
        let bottom = room.top + self.height(is_stacked);
        let [from, _] = places.scale;
        scene.words([room.left, named], Anchor::Left, texts.get("difference-means"), Letters::Small, Ink::Muted);
        for point in 1..=self.max {
            let x = (from + unit * f32::from(point - 1)).floor() + 0.5;
            let ink = if point == 1 { Ink::Axis } else { Ink::Grid };
            if !is_stacked {
                scene.line([x, room.top + HEAD], [x, bottom], ink, 1.0, Dash::Whole);
            }
            scene.words([x, numbers], Anchor::Center, point.to_string(), Letters::Small, Ink::Muted);
        }
        if !self.is_worked_out() || is_stacked {
            return;
        }
        scene.words([zero, named], Anchor::Center, texts.get("difference-interval"), Letters::Small, Ink::Muted);
        let whole = self.reach().floor() as i32;
        for point in -whole..=whole {
            let x = (zero + per_point * point as f32).floor() + 0.5;
            let ink = if point == 0 { Ink::Axis } else { Ink::Grid };
            scene.line([x, room.top + HEAD], [x, bottom], ink, 1.0, Dash::Whole);
            let words = texts.decimal(f64::from(point), 0);
            let words = if point > 0 { format!("+{words}") } else { words };
            scene.words([x, numbers], Anchor::Center, words, Letters::Small, Ink::Muted);
        }
    }

    /// How large the difference is, and under it what that means.
    fn verdict(&self, scene: &mut Scene, row: &DifferenceRow, [x, y]: [f32; 2], room: f32, measure: &impl Measure) {
        let letters = if row.is_real { Letters::SmallStrong } else { Letters::Small };
        let ink = if row.is_real { Ink::Ink } else { Ink::Muted };
        let [_, high] = measure.size(&row.verdict, letters, room);
        let mut middle = y;
        if let Some([number, note]) = &row.number {
            let [wide, line] = measure.size(number, Letters::Strong, room);
            let beside = [x + wide + NOTE, y - high / 2.0];
            scene.words(beside, Anchor::Left, note.clone(), Letters::Small, Ink::Muted);
            scene.words([x, y - high / 2.0], Anchor::Left, number.clone(), Letters::Strong, Ink::Ink);
            middle = y + line / 2.0;
        }
        let (at, anchor, text) = ([x, middle], Anchor::Left, row.verdict.clone());
        scene.shapes.push(Shape::Words(Words { at, anchor, text, letters, ink, room }));
    }
}
