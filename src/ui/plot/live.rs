//! The radar of a profile that comes about while one answers: small, its
//! names outside it, above and below.

use super::laid;
use crate::chart::{self, Axis, Profile};
use crate::ui::layout::Part;
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::within;
use egui::{Rect, Ui, pos2, vec2};

/// Smallest and largest radius, in points.
const LEAST: f32 = 56.0;
const MOST: f32 = 150.0;
/// Between the outermost ring and the names, and between two names, in points.
const GAP: f32 = 12.0;

/// The places of axes whose names stand on a line, and at which side.
type Line = &'static [(usize, Anchor)];

/// Where the names stand: above the radar and below it, as near to their axes
/// as there is room for.
#[derive(Clone, Copy)]
struct Names {
    above: &'static [Line],
    below: &'static [Line],
}

use Anchor::{Center, Left, Right};

/// For three axes and for four: beside each other, or where they are longer
/// each on its own line.
const OF_THREE: [Names; 2] = [
    Names { above: &[&[(0, Left), (1, Right)]], below: &[&[(2, Center)]] },
    Names { above: &[&[(0, Left)], &[(1, Right)]], below: &[&[(2, Center)]] },
];
const OF_FOUR: [Names; 2] = [
    Names { above: &[&[(0, Center)]], below: &[&[(3, Left), (1, Right)], &[(2, Center)]] },
    Names { above: &[&[(0, Center)]], below: &[&[(3, Left)], &[(1, Right)], &[(2, Center)]] },
];

/// A radar of three or four axes.
pub struct LiveRadar<'a> {
    profile: Profile,
    names: Names,
    view: &'a View<'a>,
}

impl<'a> LiveRadar<'a> {
    /// The radar of a profile whose names have their places in so many points;
    /// of more axes, and of longer names, there is none.
    pub fn new(ui: &Ui, width: f32, profile: Profile, view: &'a View<'_>) -> Option<Self> {
        let ways: &[Names] = match profile.axes.len() {
            3 => &OF_THREE,
            4 => &OF_FOUR,
            _ => &[],
        };
        let names = *ways.iter().find(|names| {
            names.above.iter().chain(names.below).all(|line| {
                let axes = line.iter().filter_map(|(place, _)| profile.axes.get(*place));
                axes.map(|axis| name_width(ui, axis, view) + GAP).sum::<f32>() - GAP <= width
            })
        })?;
        Some(Self { profile, names, view })
    }

    /// How high all but the radar itself is, in points.
    fn around(&self) -> f32 {
        (self.names.above.len() + self.names.below.len()) as f32 * LINE + 2.0 * GAP
    }
}

fn name_width(ui: &Ui, axis: &Axis, view: &View<'_>) -> f32 {
    let name = text::width(ui, axis.short_title.get(view.texts.language()), NAME);
    name.max(text::width(ui, &so_far(axis, view), Style::COLUMN))
}

/// How many of a dimension's statements are answered.
fn so_far(axis: &Axis, view: &View<'_>) -> String {
    view.texts.with("count-of", &[("answered", axis.answered.into()), ("count", axis.items.into())])
}

const NAME: Style = Style::COLUMN.semibold();
/// A name, and its value under it.
const LINE: f32 = 36.0;

impl<M> Part<M> for LiveRadar<'_> {
    fn height(&self, _ui: &Ui, _width: f32) -> f32 {
        self.around() + 2.0 * LEAST
    }

    fn show(self: Box<Self>, ui: &mut Ui, rect: Rect) -> Option<M> {
        let radius = within((rect.height() - self.around()).min(rect.width() - 2.0 * GAP) / 2.0, LEAST, MOST);
        let whole = self.around() + 2.0 * radius;
        let top = rect.top() + ((rect.height() - whole) / 2.0).round();
        let mut y = top;
        self.lines(ui, rect, self.names.above, &mut y);
        let center = pos2(rect.center().x, y + GAP + radius);
        let room = Rect::from_center_size(center, vec2(2.0, 2.0) * (radius + GAP));
        let scene = chart::radar_so_far(&self.profile, center.into(), radius);
        laid(ui, "radar", room, scene, &self.profile, self.view);
        y = center.y + radius + GAP;
        self.lines(ui, rect, self.names.below, &mut y);
        None
    }
}

impl LiveRadar<'_> {
    /// Names from `y` down.
    fn lines(&self, ui: &Ui, rect: Rect, lines: &[Line], y: &mut f32) {
        for line in lines {
            for (place, anchor) in *line {
                let x = match anchor {
                    Left => rect.left(),
                    Center => rect.center().x,
                    Right => rect.right(),
                };
                if let Some(axis) = self.profile.axes.get(*place) {
                    self.name(ui, pos2(x, *y), *anchor, axis);
                }
            }
            *y += LINE;
        }
    }

    /// A name and its value, or how far the dimension has come. The picture's
    /// own words say the same.
    fn name(&self, ui: &Ui, at: egui::Pos2, anchor: Anchor, axis: &Axis) {
        let View { texts, colors, .. } = self.view;
        let (value, style, ink, color) = match axis.value {
            Some(value) => (texts.score(value), NAME, colors.ink, colors.accent(axis.marker)),
            None => (so_far(axis, self.view), Style::COLUMN, colors.muted, colors.muted),
        };
        text::paint(ui, at, anchor, axis.short_title.get(texts.language()), NAME, color);
        text::paint(ui, at + vec2(0.0, LINE / 2.0), anchor, &value, style, ink);
    }
}
