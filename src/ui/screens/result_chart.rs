//! The picture of a result and its legend.

use crate::chart::{Kind, Profile};
use crate::ui::icons::Icon;
use crate::ui::plot::{self, RadarLook};
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::{self, Tab};
use egui::{Pos2, Rect, Ui, pos2, vec2};

/// Shows a profile in one of its pictures; gives the picture that was chosen
/// instead.
pub fn show(ui: &mut Ui, rect: Rect, profile: &Profile, kind: Kind, view: &View<'_>) -> Option<Kind> {
    let View { texts, colors, .. } = view;
    widgets::card(ui, rect, colors);
    let words = [texts.get("kind-radar"), texts.get("kind-bars"), texts.get("kind-dots")];
    let icons = [Icon::Radar, Icon::Bars, Icon::Dots];
    let tabs: Vec<Tab<'_>> =
        words.iter().zip(icons).map(|(text, icon)| Tab { text, icon: Some(icon), marker: None }).collect();
    let selected = Kind::ALL.iter().position(|other| *other == kind).unwrap_or_default();
    let at = rect.min + vec2(24.0, 24.0);
    let (tabs_rect, chosen) = widgets::tabs(ui, at, rect.width() - 48.0, "kind", &tabs, selected, colors);
    let legend_top = rect.bottom() - 24.0 - 24.0 * legend_rows(profile);
    let line = legend_top - 12.0;
    widgets::hairline(ui, rect.shrink(24.0).x_range(), line, colors);
    legend(ui, pos2(rect.left() + 24.0, legend_top), rect.width() - 48.0, profile, view);
    let room =
        Rect::from_min_max(pos2(rect.left() + 8.0, tabs_rect.bottom() + 16.0), pos2(rect.right() - 8.0, line - 12.0));
    match kind {
        Kind::Radar => {
            let by_height = (room.height() - 116.0) / 2.0;
            let radius = (room.width() / 2.0 - 116.0).min(by_height).clamp(72.0, 190.0);
            let look = RadarLook { radius, is_live: false };
            plot::radar(ui, room, room.center() + vec2(0.0, 8.0), look, profile, view);
        }
        Kind::Bars => plot::bars(ui, room.shrink2(vec2(16.0, 8.0)), profile, view),
        Kind::Dots => plot::dots(ui, room.shrink2(vec2(16.0, 8.0)), profile, view),
    }
    chosen.and_then(|chosen| Kind::ALL.get(chosen).copied())
}

/// Whether a value of the session before stands in the picture.
fn has_previous(profile: &Profile) -> bool {
    profile.axes.iter().any(|axis| axis.moved_from().is_some())
}

fn legend_rows(profile: &Profile) -> f32 {
    let has_previous = has_previous(profile);
    let has_then = profile.groups.iter().any(|group| group.then_date.is_some());
    let right = 1 + usize::from(has_previous) + usize::from(has_then);
    profile.groups.len().max(right) as f32
}

fn legend(ui: &mut Ui, at: Pos2, width: f32, profile: &Profile, view: &View<'_>) {
    let View { texts, colors, .. } = view;
    for (index, group) in profile.groups.iter().enumerate() {
        let y = at.y + 12.0 + 24.0 * index as f32;
        let marker = group.instrument.marker;
        widgets::marker(ui, pos2(at.x + 8.0, y), marker, 4.0, colors.accent(marker));
        let words = group.instrument.short_title(texts.language());
        text::label_centered(ui, pos2(at.x + 24.0, y), Anchor::Left, words, Style::SMALL, colors.ink);
    }
    let x = at.x + (width * 0.43).max(150.0);
    let mut y = at.y + 12.0;
    let line = egui::Stroke::new(1.5, colors.ink);
    ui.painter().hline(egui::Rangef::new(x, x + 32.0), y, line);
    ui.painter().circle_filled(pos2(x + 16.0, y), 5.0, colors.ink);
    let now = texts.get("legend-now");
    text::label_centered(ui, pos2(x + 48.0, y), Anchor::Left, &now, Style::SMALL, colors.ink);
    if has_previous(profile) {
        y += 24.0;
        let stroke = egui::Stroke::new(1.0, colors.muted);
        ui.painter().add(egui::Shape::dashed_line(&[pos2(x, y), pos2(x + 32.0, y)], stroke, 4.0, 4.0));
        ui.painter().circle(pos2(x + 16.0, y), 5.0, colors.surface, egui::Stroke::new(1.5, colors.muted));
        let before = texts.get("legend-before");
        text::label_centered(ui, pos2(x + 48.0, y), Anchor::Left, &before, Style::SMALL, colors.ink);
    }
    if profile.groups.iter().any(|group| group.then_date.is_some()) {
        y += 24.0;
        let stroke = egui::Stroke::new(1.5, colors.ink);
        for (from, to) in [(vec2(-4.0, -4.0), vec2(4.0, 4.0)), (vec2(-4.0, 4.0), vec2(4.0, -4.0))] {
            let center = pos2(x + 16.0, y);
            ui.painter().line_segment([center + from, center + to], stroke);
        }
        let words = texts.get("then-legend");
        text::label_centered(ui, pos2(x + 48.0, y), Anchor::Left, &words, Style::SMALL, colors.ink);
    }
}
