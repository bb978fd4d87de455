//! A revealed result as diverging bars: one row an item, the middle of the
//! scale over one line.

use crate::chart::{self, Area, GroupRows, Part, Scene, group_step};
use crate::group::DimensionStats;
use crate::ui::gathering::Revealed;
use crate::ui::plot::{InWindow, paint_over};
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use egui::accesskit::Role;
use egui::{Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, pos2};

const PADDING: f32 = 24.0;
const PART_HEAD: f32 = 40.0;
/// Room for the mark of the middle answer before its words.
const MARK: f32 = 18.0;
/// Under this width the bars stand below their statements.
const STACKED_BELOW: f32 = 560.0;

/// The card; gives where it ended.
pub fn card(ui: &mut Ui, at: Pos2, width: f32, revealed: &Revealed, view: &View<'_>) -> f32 {
    let ground = ui.painter().add(Shape::Noop);
    let bottom = content(ui, at, width, revealed, view) + PADDING;
    let rect = Rect::from_min_max(at, pos2(at.x + width, bottom));
    let stroke = Stroke::new(1.0, view.colors.border);
    let radius = crate::ui::theme::CARD_RADIUS;
    let shape = egui::epaint::RectShape::new(rect, radius, view.colors.surface, stroke, StrokeKind::Inside);
    ui.painter().set(ground, shape);
    bottom
}

fn content(ui: &mut Ui, at: Pos2, width: f32, revealed: &Revealed, view: &View<'_>) -> f32 {
    let View { texts, colors, .. } = view;
    let Revealed { instrument, result, bars, .. } = revealed;
    let (left, right) = (at.x + PADDING, at.x + width - PADDING);
    let title = instrument.short_title(texts.language());
    let heading = pos2(left, at.y + 20.0);
    text::heading(ui, heading, right - left - 80.0, title, Style::LEAD.semibold(), colors.ink);
    let n = texts.with("group-bars-n", &[("n", bars.n.into())]);
    text::label_centered(ui, pos2(right, at.y + 38.0), Anchor::Right, &n, Style::SMALL, colors.muted);
    let mut y = legend(ui, pos2(left, at.y + 60.0), right - left, revealed, view) + 8.0;
    let width = right - left;
    let is_stacked = width < STACKED_BELOW;
    let text = if is_stacked { width - 48.0 } else { (width * 0.41).min(330.0) };
    let rows = GroupRows::new(bars, instrument.marker, [left, right], text, is_stacked);
    let accent = colors.accent(instrument.marker);
    for (index, (part, figures)) in bars.parts.iter().zip(&result.dimensions).enumerate() {
        y = part_head(ui, pos2(left, y), right, part, figures, index == 0, accent, view);
        let (top, mut laid) = (y, Scene::default());
        for bar in &part.bars {
            let height = rows.height(bar, texts, &InWindow(ui));
            rows.row(&mut laid, bar, y, texts, &InWindow(ui));
            let rect = Rect::from_min_max(pos2(left, y), pos2(right, y + height));
            let response = ui.allocate_rect(rect, Sense::hover());
            let words = chart::bar_words(bar, instrument.scale.max(), texts);
            response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &words));
            y += height;
        }
        let mut scene = Scene::default();
        rows.middle(&mut scene, top, y);
        scene.shapes.extend(laid.shapes);
        paint_over(ui, &scene, colors);
    }
    y
}

/// The steps with the words at the ends of the scale, and what the mark is.
fn legend(ui: &mut Ui, at: Pos2, width: f32, revealed: &Revealed, view: &View<'_>) -> f32 {
    let View { texts, colors, .. } = view;
    let Revealed { instrument, bars, .. } = revealed;
    let language = texts.language();
    let y = at.y + 12.0;
    let low = instrument.scale.lowest(language);
    let low = text::label_centered(ui, pos2(at.x, y), Anchor::Left, low, Style::SMALL, colors.muted);
    let mut x = low.right() + 20.0;
    let mut scene = Scene::default();
    for step in &bars.steps {
        let words = step.words();
        let right = x + (text::width(ui, &words, Style::SMALL) + 14.0).max(24.0);
        let area = Area { left: x, top: y - 12.0, right, bottom: y + 12.0 };
        group_step(&mut scene, area, step, instrument.marker, Some(words));
        x = right + 4.0;
    }
    paint_over(ui, &scene, colors);
    let high = instrument.scale.highest(language);
    text::label_centered(ui, pos2(x + 8.0, y), Anchor::Left, high, Style::SMALL, colors.muted);
    let (key, mark) = match (bars.is_coarse, bars.is_percent()) {
        (true, _) => ("group-legend-coarse", 0.0),
        (false, true) => ("group-bars-shares", MARK),
        (false, false) => ("group-bars-counts", MARK),
    };
    let told = pos2(at.x + mark, y + 16.0);
    let told = text::paragraph(ui, told, width - mark, &texts.get(key), Style::SMALL, colors.muted);
    if !bars.is_coarse {
        let middle = told.top() + Style::SMALL.line_height() / 2.0;
        scene.shapes = vec![chart::Shape::MiddlePerson([at.x + 5.0, middle - 4.0])];
        paint_over(ui, &scene, colors);
    }
    told.bottom()
}

fn part_head(
    ui: &mut Ui,
    at: Pos2,
    right: f32,
    part: &Part,
    figures: &DimensionStats,
    is_first: bool,
    accent: egui::Color32,
    view: &View<'_>,
) -> f32 {
    let View { texts, colors, .. } = view;
    let title = part.title.get(texts.language());
    let y = at.y + 10.0;
    let room = right - at.x - 64.0;
    let heading = text::heading(ui, pos2(at.x, y), room, title, Style::COMPACT.semibold(), accent);
    if let Some(mean) = chart::mean_words(figures, 1, texts) {
        let words = match figures.sd.map(|sd| texts.score(sd)) {
            Some(sd) => texts.with("group-mean-sd", &[("mean", (&mean).into()), ("sd", (&sd).into())]),
            None => texts.with("group-mean-alone", &[("mean", (&mean).into())]),
        };
        let beside = heading.right() + 16.0;
        if beside + text::width(ui, &words, Style::SMALL) <= right - 64.0 {
            let at = pos2(beside, heading.center().y);
            text::label_centered(ui, at, Anchor::Left, &words, Style::SMALL, colors.muted);
        }
    }
    if is_first {
        let words = texts.get("group-bars-median");
        let at = pos2(right, heading.center().y);
        text::label_centered(ui, at, Anchor::Right, &words, Style::SMALL, colors.muted);
    }
    at.y + PART_HEAD
}
