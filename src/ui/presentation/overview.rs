//! A group's parts at a glance, and the same as they were shown in two rounds.

use super::deck::GroupDeck;
use super::group;
use super::sheet::Sheet;
use super::state::{Wall, WallAction};
use crate::chart::{self, Area, GroupOverview};
use crate::i18n::Texts;
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, label, line, measured, space, spring};
use crate::ui::scenery::{self, Enlarged};
use crate::ui::text::Style;
use egui::accesskit::Role;
use egui::{Id, Sense, Ui, WidgetInfo};
use std::ops::Range;

/// Most that the charts of two rounds beside each other are enlarged: each has
/// half the width.
const MOST_BESIDE: f32 = 1.85;
/// Longest that the sentences about the parts are together, in characters.
const LONGEST: usize = 320;

/// The page from the top down, charts so many times larger than in the window.
pub fn parts<'a>(
    sheet: &Sheet<'a>,
    wall: &Wall,
    group: &'a GroupDeck,
    parts: Range<usize>,
    by: f32,
) -> Vec<Node<'a, WallAction>> {
    let Some(overview) = group.overview() else { return Vec::new() };
    let texts = sheet.texts;
    let sign = (Icon::Note, texts.get("wall-read-aloud"));
    vec![
        group::head(sheet, wall, group, group.instrument.short_title(texts.language()).to_owned()),
        space(sheet.px(24.0)),
        group::legend(sheet, wall, group, &texts.get("wall-mean")),
        spring(sheet.px(24.0)),
        chart_of(sheet, "now", overview.with(parts), overview.reach(), by),
        spring(sheet.px(24.0)),
        group::foot(sheet, wall, group, sign, sentence(group, texts)),
    ]
}

/// Both rounds beside each other on one scale, each as it was shown.
pub fn both<'a>(
    sheet: &Sheet<'a>,
    wall: &Wall,
    group: &'a GroupDeck,
    parts: Range<usize>,
    by: f32,
) -> Vec<Node<'a, WallAction>> {
    let (Some(now), Some(before)) = (group.overview(), &group.before) else { return Vec::new() };
    let (texts, colors, by) = (sheet.texts, sheet.colors, by.min(MOST_BESIDE));
    let reach = GroupOverview::reach_of([&before.overview, now].into_iter());
    let style = sheet.style(Style::WALL_BODY.semibold());
    let [first, second] = &before.rounds;
    let side = |id: &'static str, round: &'a str, overview: &GroupOverview| {
        let drawing = chart_of(sheet, id, overview.with(parts.clone()), reach, by);
        column(sheet.px(24.0), [label(round, style, colors.ink), drawing]).top()
    };
    let sides = [side("before", first.as_str(), &before.overview), side("now", second.as_str(), now)];
    let sign = (Icon::Note, texts.get("wall-change-sign"));
    vec![
        group::head(sheet, wall, group, texts.get("wall-change-title")),
        space(sheet.px(24.0)),
        group::legend(sheet, wall, group, &texts.get("wall-mean")),
        spring(sheet.px(24.0)),
        line(sheet.px(64.0), sides),
        spring(sheet.px(24.0)),
        group::foot(sheet, wall, group, sign, Some(texts.get("wall-both-note"))),
    ]
}

/// What stands out among the parts, as much of it as can be read aloud.
pub fn sentence(group: &GroupDeck, texts: &Texts) -> Option<String> {
    let told = chart::part_sentences(&group.result, &group.instrument, texts);
    let mut words = String::new();
    for one in [told.highest, told.lowest, told.divided].into_iter().flatten() {
        if words.chars().count() + one.chars().count() < LONGEST {
            if !words.is_empty() {
                words.push(' ');
            }
            words.push_str(&one);
        }
    }
    (!words.is_empty()).then_some(words)
}

fn chart_of<'a>(
    sheet: &Sheet<'a>,
    id: &'static str,
    overview: GroupOverview,
    reach: [f32; 2],
    by: f32,
) -> Node<'a, WallAction> {
    let (texts, colors, by) = (sheet.texts, sheet.colors, sheet.px(by));
    let shown = overview.clone();
    measured(
        move |ui: &Ui, width| overview.height(width / by, texts, &Enlarged(ui, by)) * by,
        move |ui, rect| {
            let size = rect.size() / by;
            let room = Area { left: 0.0, top: 0.0, right: size.x, bottom: size.y };
            let scene = shown.scene(room, reach, texts, &Enlarged(ui, by));
            scenery::paint_enlarged(ui, &scene, rect.left_top(), by, colors);
            let response = ui.interact(rect, Id::unique(("wall-overview", id)), Sense::empty());
            response.widget_info(|| WidgetInfo::labeled(Role::Image, true, shown.words(texts)));
            None
        },
    )
}
