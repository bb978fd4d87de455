//! Before and after: how many went down, stayed and went up.

use super::deck::{GroupDeck, Moved};
use super::group;
use super::measure::{Canvas, DESIGN, GROUP_MARGIN, HAIR};
use super::state::Wall;
use crate::chart;
use crate::group::Moves;
use crate::instrument::Dimension;
use crate::ui::text::{Anchor, Style};
use egui::accesskit::Role;
use egui::vec2;
use std::ops::Range;

const HEAD: f32 = 220.0;
const TOP: f32 = 252.0;
const BOTTOM: f32 = 904.0;
/// Highest a row is.
const MOST_PITCH: f32 = 218.0;
/// The right edges of the columns.
const COLUMNS: [(f32, &str); 3] =
    [(1200.0, "wall-change-down"), (1512.0, "wall-change-same"), (DESIGN.x - GROUP_MARGIN, "wall-change-up")];
const NAMES: f32 = 860.0;
const WIDTH: f32 = DESIGN.x - 2.0 * GROUP_MARGIN;

/// Shows some of the dimensions.
pub fn page(canvas: &mut Canvas<'_>, wall: &Wall, deck: &GroupDeck, rows: Range<usize>) {
    let Some(bars) = &deck.bars else { return };
    let title = canvas.texts.get("wall-change-title");
    group::header(canvas, wall, deck, bars, &title);
    let muted = canvas.colors.muted;
    let dimensions = deck.instrument.dimensions.get(rows).unwrap_or_default();
    let pair_of = |dimension: &Dimension| deck.moved.iter().find(|moved| moved.dimension == dimension.id);
    let has_numbers = |pair: &Moved| matches!(pair.moves, Some(Moves::Each { .. }));
    if dimensions.iter().filter_map(pair_of).any(has_numbers) {
        for (right, key) in COLUMNS {
            let words = canvas.texts.get(key);
            canvas.line((right, HEAD), Anchor::Right, &words, &words, group::small(wall), muted);
        }
    }
    let pitch = ((BOTTOM - TOP) / dimensions.len().max(1) as f32).min(MOST_PITCH);
    let mut y = TOP;
    for dimension in dimensions {
        canvas.rule(GROUP_MARGIN, y, WIDTH, HAIR, canvas.colors.grid);
        let name = dimension.title.get(canvas.texts.language());
        row(canvas, name, pair_of(dimension), y + pitch / 2.0, pitch, wall.is_large());
        y += pitch;
    }
    if y < BOTTOM - 1.0 {
        canvas.rule(GROUP_MARGIN, y, WIDTH, HAIR, canvas.colors.grid);
    }
    let note = canvas.texts.get("wall-change-note");
    group::read_aloud(canvas, wall, BOTTOM, "wall-change-sign", Some(&note));
}

fn row(canvas: &mut Canvas<'_>, name: &str, pair: Option<&Moved>, middle: f32, pitch: f32, is_large: bool) {
    let (ink, muted) = (canvas.colors.ink, canvas.colors.muted);
    let style = Style::WALL_BODY.at_size(if is_large { 48.0 } else { 40.0 });
    let galley = canvas.fit(name, style, ink, vec2(NAMES, pitch - 16.0));
    let top = middle - canvas.galley_height(&galley) / 2.0;
    canvas.place((GROUP_MARGIN, top), Anchor::Left, galley, ink, name, Role::Label);
    let at = (DESIGN.x - GROUP_MARGIN, middle);
    let Some(pair) = pair else {
        let words = canvas.texts.get("wall-change-hidden");
        canvas.line(at, Anchor::Right, &words, &words, Style::WALL_SMALL, muted);
        return;
    };
    let Some(Moves::Each { down, same, up }) = pair.moves else {
        let words = chart::moved_words(pair.words, pair.moves, canvas.texts);
        let told = canvas.texts.with("wall-change-words", &[("dimension", name.into()), ("moved", (&words).into())]);
        canvas.line(at, Anchor::Right, &words, &told, Style::WALL_BODY, ink);
        return;
    };
    let number = Style::WALL_DISPLAY.at_size(if is_large { 88.0 } else { 56.0 });
    for ((right, key), count) in COLUMNS.into_iter().zip([down, same, up]) {
        let head = canvas.texts.get(key);
        let told = canvas
            .texts
            .with("wall-change-name", &[("what", (&head).into()), ("count", count.into()), ("dimension", name.into())]);
        canvas.line((right, middle + 2.0), Anchor::Right, &count.to_string(), &told, number, ink);
    }
}
