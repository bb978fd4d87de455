//! Buttons and links.

use super::focus_ring;
use crate::i18n;
use crate::ui::colors::Colors;
use crate::ui::icons::{self, ICON, ICON_SMALL, Icon};
use crate::ui::selecting;
use crate::ui::spacing::CALL;
use crate::ui::text::{self, Anchor, Style};
use crate::ui::theme::CONTROL_RADIUS;
use egui::accesskit::Role;
use egui::{Align, Color32, Galley, Id, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};
use std::borrow::Cow;
use std::sync::Arc;

/// Space between a button's edge and what it says, in points.
const PADDING: f32 = 16.0;
/// Space between icon and words, in points.
const GAP: f32 = 8.0;
/// How high a button of one line is, in points.
const HEIGHT: f32 = 40.0;

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Plain,
    Filled { fill: Color32, text: Color32 },
}

/// A button of the design.
pub struct Button<'a> {
    text: Cow<'a, str>,
    icon: Option<Icon>,
    kind: Kind,
    color: Option<Color32>,
    is_enabled: bool,
    name: Option<Cow<'a, str>>,
    least_height: f32,
}

impl<'a> Button<'a> {
    /// White with an edge.
    pub fn new(text: impl Into<Cow<'a, str>>) -> Self {
        Self {
            text: text.into(),
            icon: None,
            kind: Kind::Plain,
            color: None,
            is_enabled: true,
            name: None,
            least_height: HEIGHT,
        }
    }

    /// The one primary call of a screen.
    pub fn primary(self, colors: &Colors) -> Self {
        self.filled(colors.primary, colors.on_primary)
    }

    /// Filled with the colour of what it belongs to.
    pub fn filled(mut self, fill: Color32, text: Color32) -> Self {
        self.kind = Kind::Filled { fill, text };
        self
    }

    /// Words and edge in `color`.
    pub fn color(mut self, color: Color32) -> Self {
        self.color = Some(color);
        self
    }

    /// An icon before the words.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// As high as the primary call of a screen.
    pub fn tall(mut self) -> Self {
        self.least_height = CALL;
        self
    }

    /// Whether it can be pressed; say beside it why not.
    pub fn enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = is_enabled;
        self
    }

    /// A longer name for screen readers, where the words need their place.
    pub fn name(mut self, name: impl Into<Cow<'a, str>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// How wide it wants to be, in points.
    pub fn width(&self, ui: &Ui) -> f32 {
        let icon = if self.icon.is_some() { ICON + GAP } else { 0.0 };
        let words = if self.text.is_empty() { -GAP } else { text::width(ui, &self.text, self.style()) };
        (icon + words + 2.0 * PADDING).round()
    }

    /// The narrowest it can be without breaking a word, in points.
    pub fn least(&self, ui: &Ui) -> f32 {
        let longest = i18n::words(&self.text).map(|word| text::width(ui, word, self.style())).fold(0.0, f32::max);
        (self.width(ui) - text::width(ui, &self.text, self.style()) + longest).ceil()
    }

    /// How high its words are in a button `width` points wide, with room above
    /// and below, in points.
    pub fn height(&self, ui: &Ui, width: f32) -> f32 {
        let words = self.words(ui, width, Color32::PLACEHOLDER).size().y;
        (words + 2.0 * GAP).max(self.least_height)
    }

    /// Its words, on several lines where there is no room for one.
    fn words(&self, ui: &Ui, width: f32, color: Color32) -> Arc<Galley> {
        let icon = if self.icon.is_some() { ICON + GAP } else { 0.0 };
        // A hair more, so that what fits exactly stays on its line.
        let room = (width - icon - 2.0 * PADDING).max(0.0) + 1.0;
        let mut job = text::job(&self.text, self.style(), color, room);
        job.halign = Align::Min;
        ui.fonts_mut(|fonts| fonts.layout_job(job))
    }

    fn style(&self) -> Style {
        Style::COMPACT.medium()
    }

    /// Shows it in `rect`.
    pub fn show(self, ui: &mut Ui, rect: Rect, colors: &Colors) -> Response {
        let sense = if self.is_enabled { Sense::click() } else { Sense::hover() };
        let response = ui.allocate_rect(rect, sense);
        response.widget_info(|| {
            WidgetInfo::labeled(Role::Button, self.is_enabled, self.name.as_deref().unwrap_or(&self.text))
        });
        let is_pressed = response.is_pointer_button_down_on();
        let (mut fill, mut edge, mut words) = match self.kind {
            Kind::Plain => (colors.surface, colors.control, self.color.unwrap_or(colors.ink)),
            Kind::Filled { fill, text } => (fill, fill, text),
        };
        if !self.is_enabled {
            (fill, edge, words) = (colors.sunken, colors.border, colors.muted);
        } else if matches!(self.kind, Kind::Filled { .. }) {
            if is_pressed || response.hovered() {
                fill = fill.lerp_to_gamma(colors.muted, if is_pressed { 0.35 } else { 0.15 });
            }
        } else if is_pressed {
            fill = colors.pressed;
        } else if response.hovered() {
            fill = colors.sunken;
        }
        ui.painter().rect(rect, CONTROL_RADIUS, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
        focus_ring(ui, &response, rect, CONTROL_RADIUS, colors);
        let galley = self.words(ui, rect.width(), words);
        let icon_room = if self.icon.is_none() {
            0.0
        } else if self.text.is_empty() {
            ICON
        } else {
            ICON + GAP
        };
        let mut x = (rect.center().x - (icon_room + galley.size().x) / 2.0).round();
        if let Some(icon) = self.icon {
            icons::paint(
                ui,
                icon,
                Rect::from_center_size(pos2(x + ICON / 2.0, rect.center().y), vec2(ICON, ICON)),
                words,
            );
            x += ICON + GAP;
        }
        ui.painter().galley(pos2(x, rect.center().y - galley.size().y / 2.0), galley, words);
        response
    }

    /// Shows it 40 points high with its left (or right) edge at `at.x`.
    pub fn show_at(self, ui: &mut Ui, at: Pos2, anchor: Anchor, colors: &Colors) -> Response {
        let width = self.width(ui);
        let min = pos2(anchor.left(at.x, width), at.y);
        self.show(ui, Rect::from_min_size(min, vec2(width, HEIGHT)), colors)
    }
}

/// A button that is only an icon, `side` points wide, its middle at `center`.
pub fn icon_button(ui: &mut Ui, center: Pos2, side: f32, icon: Icon, name: &str, colors: &Colors) -> Response {
    let rect = Rect::from_center_size(center, vec2(side, side));
    let response = ui.allocate_rect(rect, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    if response.hovered() {
        ui.painter().rect_filled(rect, CONTROL_RADIUS, colors.sunken);
    }
    let color = if response.hovered() || response.has_focus() { colors.ink } else { colors.muted };
    let icon_side = super::within(side * 0.5, ICON_SMALL, ICON);
    icons::paint(ui, icon, Rect::from_center_size(center, vec2(icon_side, icon_side)), color);
    focus_ring(ui, &response, rect.shrink(side * 0.1), 5.0, colors);
    // What it does is read where the mouse rests on it; a screen reader has it.
    response.on_hover_ui(|ui| {
        ui.label(name);
    })
}

/// Room for the icon of a link, in points.
const LINK_ICON: f32 = 20.0;

/// How wide a link is on one line, in points.
pub fn link_width(ui: &Ui, icon: Option<Icon>, words: &str, style: Style) -> f32 {
    (text::width(ui, words, style) + if icon.is_some() { LINK_ICON } else { 0.0 }).ceil()
}

/// How high a link is in so many points of width.
pub fn link_height(ui: &Ui, icon: Option<Icon>, words: &str, style: Style, width: f32) -> f32 {
    let room = width - if icon.is_some() { LINK_ICON } else { 0.0 };
    text::galley(ui, words, style, Color32::PLACEHOLDER, room).size().y.max(24.0)
}

/// What tells a link from others on its page.
pub fn link_id(ui: &Ui, name: &str) -> Id {
    Id::unique((ui.scope_id(), "link", name))
}

/// An underlined link in `rect`, on as many lines as it needs there.
pub fn link_in(
    ui: &mut Ui,
    rect: Rect,
    id: Id,
    icon: Option<Icon>,
    words: &str,
    name: &str,
    style: Style,
    color: Color32,
    colors: &Colors,
) -> Response {
    let icon_room = if icon.is_some() { LINK_ICON } else { 0.0 };
    let response = ui.interact(rect, id, Sense::click());
    ui.advance_cursor_after_rect(rect);
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, name));
    if let Some(icon) = icon {
        let at = pos2(rect.left() + 8.0, rect.top() + 12.0);
        icons::paint(ui, icon, Rect::from_center_size(at, vec2(ICON_SMALL, ICON_SMALL)), color);
    }
    let color = if response.hovered() { colors.ink } else { color };
    let mut galley = text::galley(ui, words, style, color, rect.width() - icon_room + 1.0);
    selecting::along(ui, &mut galley, words);
    let at = pos2(rect.left() + icon_room, rect.center().y - galley.size().y / 2.0);
    for row in &galley.rows {
        let row = row.rect().translate(at.to_vec2());
        let line = egui::emath::GuiRounding::round_to_pixel_center(row.bottom() - 2.0, ui.pixels_per_point());
        ui.painter().hline(row.x_range(), line, Stroke::new(1.0, color));
    }
    ui.painter().galley(at, galley, color);
    focus_ring(ui, &response, rect, 4.0, colors);
    response
}
