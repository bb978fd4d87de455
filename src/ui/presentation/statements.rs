//! Statement by statement: the bars of a dimension, one of them marked, and a
//! sentence about that one.

use super::deck::GroupDeck;
use super::group;
use super::sheet::Sheet;
use super::state::{Wall, WallAction};
use crate::chart::{self, Bar, GroupBars, GroupRows, Part, Scene, Shown};
use crate::i18n::Texts;
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, filler, label, line, measured, space, spring};
use crate::ui::scenery::{self, Enlarged};
use crate::ui::text::Style;
use egui::accesskit::Role;
use egui::epaint::MarginF32 as Margin;
use egui::{Id, Sense, Ui, Vec2, WidgetInfo, vec2};

/// Narrower than this, bars stand under their statements, in the chart's own
/// points; how much of the width the statements have beside them.
const BESIDE: f32 = 600.0;
const TEXT: f32 = 0.4;
/// From the lower edge of a statement over its bar up to over the bar,
/// likewise.
const BAR: f32 = 52.0;
/// Room for the median at the end of a statement over its bar, likewise.
const MEDIAN: f32 = 56.0;
/// Room round a statement with its bar, and the edge of the marked one, in
/// design pixels.
const AROUND: Vec2 = vec2(28.0, 14.0);
const EDGE: f32 = 8.0;

/// The page from the top down, charts so many times larger than in the window.
pub fn parts<'a>(
    sheet: &Sheet<'a>,
    wall: &Wall,
    group: &'a GroupDeck,
    part: &'a Part,
    of: (usize, usize),
    by: f32,
) -> Vec<Node<'a, WallAction>> {
    let Some(bars) = group.bars() else { return Vec::new() };
    let (texts, max) = (sheet.texts, group.instrument.scale.max());
    let name = part.title.get(texts.language());
    let title = match of {
        (_, 1) => name.to_owned(),
        (place, count) => {
            texts.with("wall-part-of", &[("title", name.into()), ("place", place.into()), ("count", count.into())])
        }
    };
    let marked = wall.mark();
    let rows =
        part.bars.iter().enumerate().map(|(place, bar)| statement(sheet, group, bars, bar, by, marked == Some(place)));
    let sentence = marked.and_then(|mark| part.bars.get(mark)).map(|bar| sentence(bar, max, texts));
    let sign = (Icon::Note, group::offered_words(sheet, &wall.marked_as()));
    vec![
        group::head(sheet, wall, group, title),
        space(sheet.px(24.0)),
        group::legend(sheet, wall, group, &texts.get("group-bars-median")),
        spring(sheet.px(16.0)),
        column(sheet.px(4.0), rows),
        spring(sheet.px(24.0)),
        group::foot(sheet, wall, group, sign, sentence),
    ]
}

/// What is said of one statement.
fn sentence(bar: &Bar, max: u8, texts: &Texts) -> String {
    match &bar.shown {
        None => texts.get("wall-item-hidden"),
        Some(Shown::Median(median)) => format!("{}.", chart::half_words(*median, max, texts)),
        Some(Shown::Counts(counts)) => {
            let points = chart::high_points(max, texts);
            let args = [("over", counts.over.into()), ("n", counts.n.into()), ("points", (&points).into())];
            format!("{}.", texts.with("wall-over-name", &args))
        }
    }
}

fn statement<'a>(
    sheet: &Sheet<'a>,
    group: &'a GroupDeck,
    bars: &'a GroupBars,
    bar: &'a Bar,
    by: f32,
    is_marked: bool,
) -> Node<'a, WallAction> {
    let (texts, colors, by) = (sheet.texts, sheet.colors, sheet.px(by));
    let (marker, max) = (group.instrument.marker, group.instrument.scale.max());
    let rows = move |width: f32| {
        let width = width / by;
        let is_stacked = width < BESIDE;
        let text = if is_stacked { width - MEDIAN } else { width * TEXT };
        GroupRows::new(bars, marker, [0.0, width], text, is_stacked)
    };
    let drawing = measured(
        move |ui: &Ui, width| rows(width).height(bar, texts, &Enlarged(ui, by)) * by,
        move |ui, rect| {
            let mut scene = Scene::default();
            let rows = rows(rect.width());
            let height = rect.height() / by;
            // Beside the bar the whole row; over it stand the words.
            let top = if rect.width() / by < BESIDE { (height - BAR).max(0.0) } else { 0.0 };
            rows.middle(&mut scene, top, height);
            rows.row(&mut scene, bar, 0.0, texts, &Enlarged(ui, by));
            scenery::paint_enlarged(ui, &scene, rect.left_top(), by, colors);
            let response = ui.interact(rect, Id::unique(("wall-bar", bar.item.as_str())), Sense::empty());
            response.widget_info(|| WidgetInfo::labeled(Role::Image, true, chart::bar_words(bar, max, texts)));
            None
        },
    );
    let mut parts = vec![drawing];
    parts.extend(beside(sheet, bar));
    let (edge, accent) = (sheet.px(EDGE), colors.accent(marker));
    column(0.0, parts).pad(Margin::from(AROUND * sheet.px(1.0))).behind(move |ui, rect| {
        if is_marked {
            ui.painter().rect_filled(rect, edge / 2.0, colors.sunken);
            ui.painter().rect_filled(rect.with_max_x(rect.left() + edge), edge / 2.0, accent);
        }
        None
    })
}

/// What there is to know of a bar beside what it shows.
fn beside<'a>(sheet: &Sheet<'a>, bar: &Bar) -> Option<Node<'a, WallAction>> {
    let (texts, style) = (sheet.texts, sheet.style(Style::WALL_SMALL));
    let said = |words: String| label(words, style, sheet.colors.muted);
    let skipped = match &bar.shown {
        Some(Shown::Counts(counts)) => counts.not_relevant,
        Some(Shown::Median(_)) | None => 0,
    };
    if !bar.is_reversed && skipped == 0 {
        return None;
    }
    let mut parts = Vec::new();
    parts.extend(bar.is_reversed.then(|| said(texts.get("wall-reversed"))));
    parts.push(filler());
    parts.extend((skipped > 0).then(|| said(texts.with("wall-not-relevant", &[("count", skipped.into())]))));
    Some(line(sheet.px(24.0), parts))
}
