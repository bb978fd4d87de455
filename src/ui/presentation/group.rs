//! What stands over and under each page of a group's answers.

use super::deck::{GroupDeck, Offered};
use super::sheet::Sheet;
use super::state::{Wall, WallAction};
use super::title::title;
use crate::chart::{Scene, group_step};
use crate::ui::icons::{self, Icon};
use crate::ui::layout::{Node, band, column, drawn, filler, label, line, space};
use crate::ui::scenery;
use crate::ui::text::Style;
use egui::epaint::MarginF32;
use egui::{Color32, Rect, Vec2, vec2};

/// Longest words at the ends of the scale that stand beside its points, in
/// characters; longer ones are on the page where it is answered.
const LONGEST_END: usize = 60;
/// A point of the scale, in design pixels.
const POINT: Vec2 = vec2(64.0, 48.0);
/// What is small, and the same with large text.
const SMALL: [f32; 2] = [22.0, 28.0];
/// The sentence under a page, likewise.
const SENTENCE: [f32; 2] = [32.0, 40.0];
/// Longest sentence that is set so large, in characters.
const SHORT_SENTENCE: usize = 170;
/// Side of a sign, in design pixels.
const SIGN: f32 = 30.0;

/// What is not read by everybody.
pub fn small(sheet: &Sheet<'_>, wall: &Wall) -> Style {
    let [normal, large] = SMALL;
    sheet.style(Style::WALL_SMALL.at_size(if wall.is_large() { large } else { normal }))
}

/// The title, and whose answers these are.
pub fn head<'a>(sheet: &Sheet<'a>, wall: &Wall, group: &GroupDeck, words: String) -> Node<'a, WallAction> {
    let count = sheet.texts.with("wall-contributions", &[("count", group.result.n.into())]);
    let accent = sheet.colors.accent(group.instrument.marker);
    let beside = label(count, small(sheet, wall), sheet.colors.muted);
    line(sheet.px(48.0), [title(sheet, words, accent), beside])
}

/// The points of the scale with the words at its ends, and what stands at the
/// end of each row.
pub fn legend<'a>(sheet: &Sheet<'a>, wall: &Wall, group: &'a GroupDeck, at_end: &str) -> Node<'a, WallAction> {
    let (texts, colors) = (sheet.texts, sheet.colors);
    let (language, scale) = (texts.language(), &group.instrument.scale);
    let style = small(sheet, wall);
    let end = |words: &'a str| (words.chars().count() <= LONGEST_END).then(|| label(words, style, colors.muted));
    let marker = group.instrument.marker;
    let (by, size) = (sheet.px(1.7), POINT * sheet.px(1.0));
    let mut parts: Vec<Node<'a, WallAction>> = end(scale.lowest(language)).into_iter().collect();
    let points = group.bars().map(|bars| bars.steps.as_slice()).unwrap_or_default().iter();
    parts.push(
        line(
            sheet.px(8.0),
            points.map(|step| {
                drawn(size, move |ui, rect| {
                    let mut scene = Scene::default();
                    let room = Rect::from_min_size(egui::Pos2::ZERO, rect.size() / by);
                    group_step(&mut scene, scenery::area(room), step, marker, Some(step.words()));
                    scenery::paint_enlarged(ui, &scene, rect.left_top(), by, colors);
                    None
                })
            }),
        )
        .fit(),
    );
    parts.extend(end(scale.highest(language)));
    parts.push(filler());
    parts.push(label(at_end.to_owned(), style, colors.muted));
    line(sheet.px(24.0), parts)
}

/// A line, and under it a sentence with its sign, and the counter of pages.
pub fn foot<'a>(
    sheet: &Sheet<'a>,
    wall: &Wall,
    group: &GroupDeck,
    (icon, sign): (Icon, String),
    sentence: Option<String>,
) -> Node<'a, WallAction> {
    let (texts, colors) = (sheet.texts, sheet.colors);
    let accent = colors.accent(group.instrument.marker);
    let [normal, large] = SENTENCE;
    let size = if wall.is_large() { large } else { normal };
    let long = sentence.as_ref().is_some_and(|words| words.chars().count() > SHORT_SENTENCE);
    let style = sheet.style(Style::WALL_BODY.at_size(if long { size * 0.75 } else { size }));
    let mut parts = Vec::new();
    if let Some(sentence) = sentence {
        parts.push(mark(sheet, icon, style, accent));
        let small = small(sheet, wall).semibold();
        // On the middle of the sentence's first line.
        let above = ((style.line_height() - small.line_height()) / 2.0).max(0.0);
        parts.push(label(sign, small, accent).pad(MarginF32 { top: above, ..MarginF32::ZERO }).top());
        parts.push(space(0.0).wide(sheet.px(8.0)));
        parts.push(label(sentence, style, colors.ink).fill().top());
    } else {
        parts.push(filler());
    }
    let (place, count) = (wall.slide() + 1, wall.len());
    let words = texts.with("count-of", &[("answered", place.into()), ("count", count.into())]);
    let name = texts.with("wall-slide-of", &[("place", place.into()), ("count", count.into())]);
    parts.push(label(words, small(sheet, wall), colors.muted).named(name).top());
    column(sheet.px(20.0), [rule(sheet), line(sheet.px(20.0), parts)])
}

/// A thin line across the page.
pub fn rule<'a>(sheet: &Sheet<'a>) -> Node<'a, WallAction> {
    let (colors, thick) = (sheet.colors, sheet.px(1.5).max(1.0));
    band(thick, move |ui, rect| {
        ui.painter().rect_filled(rect, 0.0, colors.grid);
        None
    })
}

fn mark<'a>(sheet: &Sheet<'a>, icon: Icon, beside: Style, color: Color32) -> Node<'a, WallAction> {
    let side = sheet.px(SIGN);
    drawn(vec2(side, beside.line_height()), move |ui, rect| {
        icons::paint(ui, icon, Rect::from_center_size(rect.center(), Vec2::splat(side)), color);
        None
    })
    .top()
}

/// The sign of the sentence about a marked statement.
pub fn offered_words(sheet: &Sheet<'_>, offered: &[Offered]) -> String {
    let word = |offered: &Offered| {
        sheet.texts.get(match offered {
            Offered::Highest => "wall-highest",
            Offered::Lowest => "wall-lowest",
            Offered::MostDivided => "wall-most-divided",
        })
    };
    if offered.is_empty() {
        return sheet.texts.get("wall-read-aloud");
    }
    offered.iter().map(word).collect::<Vec<_>>().join(" · ")
}
