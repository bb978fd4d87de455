//! The design's colour roles as egui colours.

use crate::chart::{Ink, Palette, Tone};
use crate::instrument::Marker;
use egui::Color32;

/// One colour a role, as in [`Palette`].
#[derive(Clone, Debug, PartialEq)]
pub struct Colors {
    /// Ground of the page.
    pub bg: Color32,
    /// Ground of a card and of a field.
    pub surface: Color32,
    /// Ground of what lies lower than the page, and of what is pointed at.
    pub sunken: Color32,
    /// Line round a card and between rows; decoration, without contrast of its own.
    pub border: Color32,
    /// Ground of what is held down.
    pub pressed: Color32,
    /// Outline of what can be pressed or written in: at least 3:1.
    pub control: Color32,
    /// Text.
    pub ink: Color32,
    /// Text that says something beside: at least 4.5:1.
    pub muted: Color32,
    /// Lines inside a chart; decoration.
    pub grid: Color32,
    /// The outermost line of a chart.
    pub axis: Color32,
    /// The first instrument, and what is chosen.
    pub teal: Color32,
    /// The second instrument.
    pub indigo: Color32,
    /// The third instrument.
    pub ochre: Color32,
    /// Ground under something of the first instrument.
    pub teal_tint: Color32,
    /// Ground under something of the second.
    pub indigo_tint: Color32,
    /// Ground under something of the third.
    pub ochre_tint: Color32,
    /// Text and signs on the colour of an instrument.
    pub on_accent: Color32,
    /// Ground of the one button a page is about.
    pub primary: Color32,
    /// Text on it.
    pub on_primary: Color32,
    /// The ring round what has the keyboard.
    pub focus: Color32,
    /// What deletes, and what has gone wrong.
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
