//! A page of a group's answers: a dimension, its statements, and a sentence
//! to read aloud.

use super::bars::{self, Block, median};
use super::deck::{Deck, GroupDeck};
use super::measure::{AFTER_SIGN, Canvas, DESIGN, GROUP_MARGIN, HAIR, SIGN, first_line};
use super::state::Wall;
use crate::chart::{self, GroupBars, Part};
use crate::instrument::Marker;
use crate::ui::icons::Icon;
use crate::ui::text::{Anchor, Style};
use egui::accesskit::Role;
use egui::{Color32, vec2};

const RIGHT: f32 = DESIGN.x - GROUP_MARGIN;
const WIDTH: f32 = RIGHT - GROUP_MARGIN;
const TITLE_TOP: f32 = 76.0;
const LEGEND_TOP: f32 = 172.0;
const LEGEND_BOX: (f32, f32) = (72.0, 48.0);
const LEGEND_GAP: f32 = 8.0;
/// Between the steps of the legend and the words beside them.
const LEGEND_BESIDE: f32 = 24.0;
/// Between the mark of the median and its word.
const LEGEND_SIGN: f32 = 12.0;
const FIRST_BLOCK: f32 = 272.0;
/// Where the sentence to read aloud begins; higher up with large text.
const BELOW: f32 = 904.0;
const BELOW_LARGE: f32 = 836.0;
/// What is small without large text.
const SMALL_LARGE: f32 = 28.0;
const BOTTOM: f32 = 1048.0;
/// Room for the counter beside the sentence.
const COUNTER: f32 = 160.0;

/// Shows some statements of a dimension.
pub fn items(canvas: &mut Canvas<'_>, wall: &Wall, group: &GroupDeck, part: &Part, of: (usize, usize)) {
    let Some(all) = &group.bars else { return };
    let language = canvas.texts.language();
    let title = part.title.get(language);
    let title = match of {
        (_, 1) => title.to_owned(),
        (place, count) => canvas
            .texts
            .with("wall-part-of", &[("title", title.into()), ("place", place.into()), ("count", count.into())]),
    };
    header(canvas, wall, group, all, &title);
    legend(canvas, wall, group, all);
    let large = wall.is_large();
    let below = if large { BELOW_LARGE } else { BELOW };
    let block = Block::new(part.bars.len(), large, below - FIRST_BLOCK);
    bars::blocks(canvas, group, all, part, FIRST_BLOCK, &block);
    let sentence = chart::read_aloud(part, group.instrument.scale.max(), canvas.texts);
    read_aloud(canvas, wall, below, "wall-read-aloud", sentence.as_deref());
}

/// What is not read by everybody.
pub fn small(wall: &Wall) -> Style {
    Style::WALL_SMALL.at_size(if wall.is_large() { SMALL_LARGE } else { Style::WALL_SMALL.size() })
}

/// The title, and whose answers these are.
pub fn header(canvas: &mut Canvas<'_>, wall: &Wall, group: &GroupDeck, bars: &GroupBars, title: &str) {
    let words = canvas.texts.with("wall-contributions", &[("count", bars.n.into())]);
    let (style, muted) = (small(wall), canvas.colors.muted);
    let room = vec2(WIDTH - canvas.width(&words, style) - 48.0, Style::WALL_DISPLAY.line_height());
    let accent = canvas.colors.accent(group.instrument.marker);
    let at = (GROUP_MARGIN, TITLE_TOP);
    canvas.title(at, room, title, accent);
    let middle = first_line(TITLE_TOP, Style::WALL_DISPLAY) + 4.0;
    canvas.line((RIGHT, middle), Anchor::Right, &words, &words, style, muted);
}

fn legend(canvas: &mut Canvas<'_>, wall: &Wall, group: &GroupDeck, bars: &GroupBars) {
    let scale = &group.instrument.scale;
    let (language, muted) = (canvas.texts.language(), canvas.colors.muted);
    let small = small(wall);
    let (width, height) = LEGEND_BOX;
    let middle = LEGEND_TOP + height / 2.0;
    let count = bars.steps.len() as f32;
    let whole = count * width + (count - 1.0) * LEGEND_GAP;
    let left = bars::CENTER - whole / 2.0;
    let room = vec2(left - LEGEND_BESIDE - GROUP_MARGIN, 2.0 * small.line_height());
    canvas.beside((left - LEGEND_BESIDE, middle), Anchor::Right, room, scale.lowest(language), small, muted);
    let mut x = left;
    for step in &bars.steps {
        let tone = canvas.colors.tone(step.tone, group.instrument.marker);
        let rect = canvas.rect(x, LEGEND_TOP, width, height);
        bars::step(canvas, rect, tone);
        canvas.paint((x + width / 2.0, middle), Anchor::Center, &step.words(), small.semibold(), tone.ink);
        x += width + LEGEND_GAP;
    }
    let points = chart::high_points(scale.max(), canvas.texts);
    let median_words = canvas.texts.get("wall-median");
    let (answered, median_width) = if bars.is_coarse {
        // The big number is the median itself.
        (median_words.clone(), 0.0)
    } else {
        let words = canvas.texts.with("wall-answered", &[("points", (&points).into())]);
        (words, bars::MEDIAN.0 + LEGEND_SIGN + canvas.width(&median_words, small))
    };
    let x = left + whole + LEGEND_BESIDE;
    let rest = median_width + canvas.width(&answered, small) + 2.0 * LEGEND_BESIDE;
    let room = vec2((RIGHT - x - rest).max(0.0), 2.0 * small.line_height());
    let width = canvas.beside((x, middle), Anchor::Left, room, scale.highest(language), small, muted);
    // As far apart as the rest of the line allows.
    let x = x + width + (2.0 * LEGEND_BESIDE).min(LEGEND_BESIDE + room.x - width);
    let ink = canvas.colors.ink;
    if !bars.is_coarse {
        median(canvas, x + bars::MEDIAN.0 / 2.0, middle - bars::MEDIAN.1 / 2.0, ink);
        let at = (x + bars::MEDIAN.0 + LEGEND_SIGN, middle);
        canvas.line(at, Anchor::Left, &median_words, &median_words, small, muted);
    }
    canvas.line((RIGHT, middle), Anchor::Right, &answered, &answered, small, muted);
}

/// What stands under the line: a sentence with its sign and the counter.
pub fn read_aloud(canvas: &mut Canvas<'_>, wall: &Wall, top: f32, key: &str, sentence: Option<&str>) {
    let marker = match wall.deck() {
        Deck::Group(group) => group.instrument.marker,
        Deck::Lesson(_) => Marker::default(),
    };
    let (accent, muted, ink) = (canvas.colors.accent(marker), canvas.colors.muted, canvas.colors.ink);
    canvas.rule(GROUP_MARGIN, top, WIDTH, HAIR, canvas.colors.grid);
    let top = top + 20.0;
    let style = if wall.is_large() { Style::WALL_BODY.at_size(40.0) } else { Style::WALL_BODY };
    let mut middle = first_line(top, style);
    if let Some(sentence) = sentence {
        let room = vec2(WIDTH - AFTER_SIGN - COUNTER, BOTTOM - top);
        let galley = canvas.fit(sentence, style, ink, room);
        // Sign, label and counter stand on the middle of the first line.
        middle = top + canvas.row_height(&galley) / 2.0;
        sign(canvas, GROUP_MARGIN, middle, Icon::Note, key, accent);
        canvas.place((GROUP_MARGIN + AFTER_SIGN, top), Anchor::Left, galley, ink, sentence, Role::Label);
    }
    counter(canvas, wall, middle, muted);
}

/// A sign and a few words, for what stands after them.
pub fn sign(canvas: &mut Canvas<'_>, x: f32, middle: f32, icon: Icon, key: &str, color: Color32) {
    canvas.icon(icon, (x + 3.0, middle), SIGN, color);
    let words = canvas.texts.get(key);
    let style = Style::WALL_SMALL.semibold();
    canvas.line((x + SIGN + 22.0, middle), Anchor::Left, &words, &words, style, color);
}

fn counter(canvas: &mut Canvas<'_>, wall: &Wall, middle: f32, color: Color32) {
    let (place, count) = (wall.slide() + 1, wall.len());
    let words = canvas.texts.with("count-of", &[("answered", place.into()), ("count", count.into())]);
    let name = canvas.texts.with("wall-slide-of", &[("place", place.into()), ("count", count.into())]);
    canvas.line((RIGHT, middle), Anchor::Right, &words, &name, small(wall), color);
}

/// Shows that there is nothing to show yet, and no number that would tell how
/// few have answered.
pub fn too_few(canvas: &mut Canvas<'_>, group: &GroupDeck) {
    let title = group.instrument.title.get(canvas.texts.language());
    let accent = canvas.colors.accent(group.instrument.marker);
    let room = vec2(WIDTH, 2.0 * Style::WALL_DISPLAY.line_height());
    let at = (GROUP_MARGIN, TITLE_TOP);
    canvas.title(at, room, title, accent);
    let floor = canvas.texts.count_word(group.floor);
    let words = canvas.texts.with("wall-too-few", &[("floor", (&floor).into())]);
    let (style, ink) = (Style::WALL_BODY.at_size(44.0), canvas.colors.ink);
    let room = vec2(WIDTH, 2.0 * style.line_height());
    canvas.text((GROUP_MARGIN, FIRST_BLOCK), Anchor::Left, room, &words, style, ink, Role::Label);
}
