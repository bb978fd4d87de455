//! A group's parts at a glance: of each its name, its mean, and how the answers
//! to its statements are spread over the scale; of a small group where the mean
//! stands on the scale.

use super::group::{Share, Step, point_steps};
use super::group_rows::step;
use super::group_words::mean_words;
use super::scene::{Anchor, Area, Dash, Ink, Letters, Measure, Scene, Shape, Words};
use crate::group::{Detail, DimensionStats, GroupResult, ItemStats};
use crate::i18n::Texts;
use crate::instrument::{Dimension, Instrument, LocalText, Marker};
use crate::rounding::percents;
use std::ops::Range;

/// Height of a row with a bar, from its top to the bar, and of the bar, in
/// points.
const ROW: f32 = 56.0;
const ABOVE: f32 = 24.0;
const BAR: f32 = 20.0;
/// The line over the middle of the scale.
const TICK: f32 = 4.0;
/// Narrowest part of a bar that has its number in it.
const NUMBERED: f32 = 20.0;
/// Least height of a row without a bar, of the points of the scale over the
/// rows, and space round a name, in points.
const SCALE_ROW: f32 = 34.0;
const SCALE_HEAD: f32 = 24.0;
const AROUND: f32 = 8.0;
/// How much of the width the names have there.
const NAMES: f32 = 0.42;

/// Every part of a questionnaire.
#[derive(Clone, Debug)]
pub struct GroupOverview {
    rows: Vec<Row>,
    marker: Marker,
    max: u8,
    is_coarse: bool,
}

#[derive(Clone, Debug)]
struct Row {
    title: LocalText,
    stats: DimensionStats,
    /// In per cent of the answers; empty where none are shown.
    shares: Vec<Share>,
}

impl GroupOverview {
    /// Everything that `result` shows; `None` where the group is too small.
    pub fn new(result: &GroupResult, instrument: &Instrument) -> Option<Self> {
        if result.detail == Detail::Nothing {
            return None;
        }
        let max = instrument.scale.max();
        let rows = instrument.dimension_ranges().zip(&result.dimensions).map(|((dimension, range), stats)| Row {
            title: dimension.short_title.clone().unwrap_or_else(|| dimension.title.clone()),
            stats: stats.clone(),
            shares: shares(dimension, result.items.get(range).unwrap_or_default(), max),
        });
        Some(Self { rows: rows.collect(), marker: instrument.marker, max, is_coarse: result.detail == Detail::Coarse })
    }

    /// How many parts it has.
    #[expect(clippy::len_without_is_empty, reason = "a questionnaire has a part")]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// The same with some of its parts alone.
    #[must_use]
    pub fn with(&self, parts: Range<usize>) -> Self {
        Self { rows: self.rows.get(parts).unwrap_or_default().to_vec(), ..*self }
    }

    /// How far the widest bar reaches to the left and to the right of the
    /// middle of the scale, in per cent; at least 1.
    pub fn reach(&self) -> [f32; 2] {
        let shares = self.rows.iter().flat_map(|row| &row.shares);
        shares.fold([1.0; 2], |[left, right], share| {
            [left.max(-share.from as f32), right.max(share.from as f32 + share.percent as f32)]
        })
    }

    /// The same of several, so that their bars can be held against each other.
    pub fn reach_of<'a>(all: impl Iterator<Item = &'a Self>) -> [f32; 2] {
        all.map(Self::reach)
            .fold([1.0; 2], |[left, right], [other_left, other_right]| [left.max(other_left), right.max(other_right)])
    }

    /// How high it is in a room so wide, in points.
    pub fn height(&self, width: f32, texts: &Texts, measure: &impl Measure) -> f32 {
        if !self.is_coarse {
            return ROW * self.rows.len() as f32;
        }
        SCALE_HEAD + self.rows.iter().map(|row| self.scale_row(row, width, texts, measure)).sum::<f32>()
    }

    /// From the top of `room` down. Bars of several groups stand on one scale
    /// where they have the same `reach`.
    pub fn scene(&self, room: Area, reach: [f32; 2], texts: &Texts, measure: &impl Measure) -> Scene {
        let mut scene = Scene::default();
        if self.is_coarse {
            self.scale(&mut scene, room, texts, measure);
            return scene;
        }
        let unit = room.width() / (reach[0] + reach[1]);
        let middle = room.left + unit * reach[0];
        for (place, row) in self.rows.iter().enumerate() {
            let top = room.top + ROW * place as f32;
            self.bar(&mut scene, row, Area { top, ..room }, (middle, unit), texts, measure);
        }
        scene
    }

    fn bar(
        &self,
        scene: &mut Scene,
        row: &Row,
        room: Area,
        (middle, unit): (f32, f32),
        texts: &Texts,
        measure: &impl Measure,
    ) {
        let name_at = room.top + ABOVE / 2.0 - 2.0;
        name(scene, row, [room.left, name_at], room.width() * (1.0 - NAMES), texts);
        let mean = mean_words(&row.stats, 1, texts).unwrap_or_else(|| texts.get("group-item-few"));
        let letters = if row.shares.is_empty() { Letters::Small } else { Letters::Strong };
        scene.words([room.right, name_at], Anchor::Right, mean, letters, Ink::Ink);
        let top = room.top + ABOVE;
        if !row.shares.is_empty() {
            let x = middle.floor() + 0.5;
            scene.line([x, top - TICK], [x, top], Ink::Muted, 1.0, Dash::Whole);
        }
        for share in &row.shares {
            let from = middle + unit * share.from as f32;
            let to = from + unit * share.percent as f32;
            // A seam between the parts, so that they are told apart without
            // colour.
            let area = Area { left: from + 0.5, top, right: (to - 0.5).max(from + 1.0), bottom: top + BAR };
            let number = share.percent.to_string();
            let [width, _] = measure.size(&number, Letters::Number, f32::INFINITY);
            let has_room = to - from >= NUMBERED.max(width + 2.0);
            step(scene, area, &share.step, self.marker, has_room.then_some(number));
        }
    }

    fn scale_row(&self, row: &Row, width: f32, texts: &Texts, measure: &impl Measure) -> f32 {
        let [_, words] = measure.size(row.title.get(texts.language()), Letters::Small, width * NAMES - AROUND);
        (words + AROUND).max(SCALE_ROW)
    }

    /// The means on the scale.
    fn scale(&self, scene: &mut Scene, room: Area, texts: &Texts, measure: &impl Measure) {
        let told: Vec<Option<String>> = self.rows.iter().map(|row| mean_words(&row.stats, 1, texts)).collect();
        let means = told.iter().flatten().map(|mean| measure.size(mean, Letters::Strong, f32::INFINITY)[0]);
        let widest = means.fold(0.0, f32::max);
        let from = room.left + room.width() * NAMES + AROUND;
        let to = (room.right - widest - 2.0 * AROUND).max(from);
        let unit = (to - from) / f32::from(self.max.saturating_sub(1).max(1));
        let top = room.top + SCALE_HEAD;
        let bottom = room.top + self.height(room.width(), texts, measure);
        for point in 1..=self.max {
            let x = (from + unit * f32::from(point - 1)).floor() + 0.5;
            let ink = if point == 1 { Ink::Axis } else { Ink::Grid };
            scene.line([x, top], [x, bottom], ink, 1.0, Dash::Whole);
            scene.words(
                [x, room.top + SCALE_HEAD / 2.0 - 2.0],
                Anchor::Center,
                point.to_string(),
                Letters::Small,
                Ink::Muted,
            );
        }
        let mut top = top;
        for (row, told) in self.rows.iter().zip(told) {
            let height = self.scale_row(row, room.width(), texts, measure);
            let y = top + height / 2.0;
            name(scene, row, [room.left, y], room.width() * NAMES - AROUND, texts);
            if let Some(mean) = row.stats.mean {
                scene.shapes.push(Shape::Mark([from + unit * (mean as f32 - 1.0), y], self.marker));
            }
            // That there is none may stand on the scale: no mark is in its way.
            let (told, letters, ink) = match told {
                Some(mean) => (mean, Letters::Strong, Ink::Ink),
                None => (texts.get("group-item-few"), Letters::Small, Ink::Muted),
            };
            scene.words([room.right, y], Anchor::Right, told, letters, ink);
            top += height;
        }
    }

    /// All of it in words.
    pub fn words(&self, texts: &Texts) -> String {
        let rows = self.rows.iter().map(|row| {
            let name = row.title.get(texts.language());
            let mean = mean_words(&row.stats, 1, texts).unwrap_or_else(|| texts.get("group-item-few"));
            let shares: Vec<String> = row
                .shares
                .iter()
                .map(|share| {
                    let words = [("percent", share.percent.into()), ("point", usize::from(share.step.point).into())];
                    texts.with("overview-share", &words)
                })
                .collect();
            let shares = if shares.is_empty() { String::new() } else { format!(": {}", shares.join(", ")) };
            format!("{name} {mean}{shares}.")
        });
        rows.collect::<Vec<_>>().join(" ")
    }
}

fn name(scene: &mut Scene, row: &Row, at: [f32; 2], room: f32, texts: &Texts) {
    let text = row.title.get(texts.language()).to_owned();
    let (anchor, letters, ink) = (Anchor::Left, Letters::Small, Ink::Ink);
    scene.shapes.push(Shape::Words(Words { at, anchor, text, letters, ink, room }));
}

/// The answers to all statements of a part that are shown, each turned where
/// it is reversed, in per cent of them all.
fn shares(dimension: &Dimension, items: &[ItemStats], max: u8) -> Vec<Share> {
    let steps: Vec<Step> = point_steps(max);
    let mut counts = vec![0; steps.len()];
    for (item, stats) in dimension.items.iter().zip(items) {
        let Some(of_item) = &stats.counts else { continue };
        for (point, count) in (1..=max).zip(of_item) {
            let place = usize::from(item.counted(point, max)).saturating_sub(1);
            if let Some(sum) = counts.get_mut(place) {
                *sum += count;
            }
        }
    }
    let percents = percents(&counts);
    let before: f64 = steps
        .iter()
        .zip(&percents)
        .map(|(step, percent)| match (2 * step.point).cmp(&(max + 1)) {
            std::cmp::Ordering::Less => *percent as f64,
            std::cmp::Ordering::Equal => *percent as f64 / 2.0,
            std::cmp::Ordering::Greater => 0.0,
        })
        .sum();
    let mut from = -before;
    let mut shares = Vec::new();
    for ((step, count), percent) in steps.into_iter().zip(counts).zip(percents) {
        if percent > 0 {
            shares.push(Share { step, count, percent, from });
        }
        from += percent as f64;
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::group::{Collection, Floor, Place};
    use crate::instrument::Catalog;
    use crate::scoring::Answers;
    use std::sync::Arc;

    fn overview(sheets: &[String]) -> Option<GroupOverview> {
        let catalog = Catalog::shipped();
        let instrument = catalog.current("medarbeiderskap").unwrap();
        let mut collection = Collection::new(Arc::clone(instrument), None);
        for sheet in sheets {
            collection.add_paper(&Place::whole("ark"), Answers::parse(sheet, 9, 5).unwrap()).unwrap();
        }
        GroupOverview::new(&collection.finish(Floor::default()), instrument)
    }

    /// Ten, by hand: of the first part's thirty answers 2 are a 2, 13 a 3, 12 a
    /// 4 and 3 a 5, which is 6.67, 43.33, 40 and 10 per cent.
    #[test]
    fn the_answers_of_a_part_are_added_up_and_sum_to_a_hundred() {
        let [first, second, third] = ["3333344444", "2233333333", "4444444555"].map(str::chars);
        let sheet = |((a, b), c): ((char, char), char)| format!("{a},{b},{c},3,3,3,1,2,3");
        let sheets: Vec<String> = first.zip(second).zip(third).map(sheet).collect();
        let overview = overview(&sheets).unwrap();
        let told: Vec<(u8, usize)> =
            overview.rows[0].shares.iter().map(|share| (share.step.point, share.percent)).collect();
        assert_eq!(told, [(2, 7), (3, 43), (4, 40), (5, 10)]);
        assert_eq!(overview.rows[0].shares[1].from, -21.5, "its middle is the middle of the scale");
        let sums = overview.rows.iter().map(|row| row.shares.iter().map(|share| share.percent).sum::<usize>());
        assert!(sums.into_iter().all(|sum| sum == 100));
        // 34 + 33 + 16.5 to the left in the last part, 71.5 to the right in the first.
        assert_eq!(overview.reach(), [83.5, 71.5]);
    }

    #[test]
    fn a_small_group_has_means_and_no_shares_and_four_have_nothing() {
        let sheets = vec!["4,4,4,3,3,3,2,2,2".to_owned(); 5];
        let overview = super::tests::overview(&sheets).unwrap();
        assert!(overview.is_coarse && overview.rows.iter().all(|row| row.shares.is_empty()));
        assert_eq!(
            overview.rows.iter().map(|row| row.stats.mean).collect::<Vec<_>>(),
            [Some(4.0), Some(3.0), Some(2.0)]
        );
        assert!(super::tests::overview(&sheets[..4]).is_none());
    }
}
