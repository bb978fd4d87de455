//! Fonts and the egui style that the few ready-made widgets (text fields,
//! scroll bars) take their look from.

use super::colors::Colors;
use egui::epaint::text::FontDefinitions;
use egui::{Context, CornerRadius, FontData, FontFamily, FontId, Stroke, TextStyle};
use std::sync::Arc;

/// The families of the weights that the design uses beside regular.
pub const MEDIUM: &str = "medium";
/// See [`MEDIUM`].
pub const SEMIBOLD: &str = "semibold";

/// Radius of cards, in points.
pub const CARD_RADIUS: f32 = 10.0;
/// Radius of controls, in points.
pub const CONTROL_RADIUS: f32 = 8.0;

/// Makes Inter the only font; called once.
pub fn install_fonts(ctx: &Context) {
    ctx.set_fonts(fonts());
}

/// Inter, in the weights that the design uses.
pub fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    for (family, bytes) in [
        (FontFamily::Proportional, include_bytes!("../../assets/fonts/Inter-Regular.otf").as_slice()),
        (FontFamily::Name(MEDIUM.into()), include_bytes!("../../assets/fonts/Inter-Medium.otf").as_slice()),
        (FontFamily::Name(SEMIBOLD.into()), include_bytes!("../../assets/fonts/Inter-SemiBold.otf").as_slice()),
    ] {
        let name = format!("Inter {family}");
        fonts.font_data.insert(name.clone(), Arc::new(FontData::from_static(bytes)));
        fonts.families.insert(family, vec![name]);
    }
    // egui asks for a monospace family; the design has none.
    fonts.families.insert(FontFamily::Monospace, vec![format!("Inter {}", FontFamily::Proportional)]);
    fonts
}

/// Dresses egui's own widgets in the design's colours.
pub fn apply(ctx: &Context, colors: &Colors, is_dark: bool) {
    ctx.set_theme(if is_dark { egui::Theme::Dark } else { egui::Theme::Light });
    ctx.all_styles_mut(|style| {
        style.text_styles = [
            (TextStyle::Small, FontId::proportional(13.0)),
            (TextStyle::Body, FontId::proportional(15.0)),
            (TextStyle::Button, FontId::new(15.0, FontFamily::Name(MEDIUM.into()))),
            (TextStyle::Heading, FontId::new(24.0, FontFamily::Name(SEMIBOLD.into()))),
            (TextStyle::Monospace, FontId::proportional(13.0)),
        ]
        .into();
        style.animation_time = 0.0;
        style.scroll_animation = egui::style::ScrollAnimation::none();
        style.spacing.item_spacing = egui::Vec2::ZERO;
        style.spacing.scroll = egui::style::ScrollStyle::thin();
        style.interaction.selectable_labels = false;
        let visuals = &mut style.visuals;
        *visuals = if is_dark { egui::Visuals::dark() } else { egui::Visuals::light() };
        visuals.override_text_color = Some(colors.ink);
        visuals.panel_fill = colors.bg;
        // A blinking cursor would keep a resting window busy.
        visuals.text_cursor.blink = false;
        visuals.window_fill = colors.surface;
        visuals.extreme_bg_color = colors.surface;
        visuals.text_edit_bg_color = Some(colors.surface);
        visuals.selection.bg_fill = colors.teal_tint;
        visuals.selection.stroke = Stroke::new(2.0, colors.focus);
        let radius = CornerRadius::same(8);
        for widget in [
            &mut visuals.widgets.noninteractive,
            &mut visuals.widgets.inactive,
            &mut visuals.widgets.hovered,
            &mut visuals.widgets.active,
            &mut visuals.widgets.open,
        ] {
            widget.corner_radius = radius;
            widget.bg_fill = colors.control;
            widget.weak_bg_fill = colors.surface;
            widget.bg_stroke = Stroke::new(1.0, colors.control);
            widget.fg_stroke = Stroke::new(1.0, colors.ink);
            widget.expansion = 0.0;
        }
    });
}
