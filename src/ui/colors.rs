//! The design's colour roles as egui colours.

use crate::chart::{Ink, Palette, Tone};
use crate::instrument::Marker;
use egui::Color32;

/// One colour a role; see `assets/theme/tokens.json` for what each is for.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "the roles are documented in the tokens file")]
pub struct Colors {
    pub bg: Color32,
    pub surface: Color32,
    pub sunken: Color32,
    pub border: Color32,
    pub pressed: Color32,
    pub control: Color32,
    pub ink: Color32,
    pub muted: Color32,
    pub grid: Color32,
    pub axis: Color32,
    pub teal: Color32,
    pub indigo: Color32,
    pub ochre: Color32,
    pub teal_tint: Color32,
    pub indigo_tint: Color32,
    pub ochre_tint: Color32,
    pub on_accent: Color32,
    pub primary: Color32,
    pub on_primary: Color32,
    pub focus: Color32,
    pub danger: Color32,
    /// For what has a colour for each instrument and step.
    palette: Palette,
}

/// The colours of a step of a group's bars.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// Of the step itself.
    pub fill: Color32,
    /// Of the count in it.
    pub ink: Color32,
    /// Of the line round it, where the fill alone is too near the ground.
    pub line: Option<Color32>,
}

impl Colors {
    /// The same roles for egui.
    pub fn new(palette: &Palette) -> Self {
        Self {
            bg: color(palette.bg),
            surface: color(palette.surface),
            sunken: color(palette.sunken),
            border: color(palette.border),
            pressed: color(palette.pressed),
            control: color(palette.control),
            ink: color(palette.ink),
            muted: color(palette.muted),
            grid: color(palette.grid),
            axis: color(palette.axis),
            teal: color(palette.teal),
            indigo: color(palette.indigo),
            ochre: color(palette.ochre),
            teal_tint: color(palette.teal_tint),
            indigo_tint: color(palette.indigo_tint),
            ochre_tint: color(palette.ochre_tint),
            on_accent: color(palette.on_accent),
            primary: color(palette.primary),
            on_primary: color(palette.on_primary),
            focus: color(palette.focus),
            danger: color(palette.danger),
            palette: palette.clone(),
        }
    }

    /// The colours of a step of an instrument's bars.
    pub fn tone(&self, tone: Tone, marker: Marker) -> Step {
        let colors = self.palette.tone(tone, marker);
        Step { fill: color(colors.fill), ink: color(colors.ink), line: colors.line.map(color) }
    }

    /// The colour of a role in a drawing.
    pub fn ink(&self, ink: Ink) -> Color32 {
        color(self.palette.ink(ink))
    }

    /// The colour that repeats an instrument's marker.
    pub fn accent(&self, marker: Marker) -> Color32 {
        self.ink(Ink::Accent(marker))
    }

    /// The fill of an instrument's current item.
    pub fn tint(&self, marker: Marker) -> Color32 {
        match marker {
            Marker::Circle => self.teal_tint,
            Marker::Square => self.indigo_tint,
            Marker::Diamond => self.ochre_tint,
        }
    }
}

fn color([r, g, b]: [u8; 3]) -> Color32 {
    Color32::from_rgb(r, g, b)
}
