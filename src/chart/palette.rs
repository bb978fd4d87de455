//! The colour roles of `assets/theme/tokens.json`.

use serde::Deserialize;
use std::sync::OnceLock;

/// Which set of colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scheme {
    /// Paper and ink.
    #[default]
    Light,
    /// The same at night.
    Dark,
    /// White and strong colours on near black.
    HighContrast,
}

/// Red, green and blue, 0–255.
pub type Rgb = [u8; 3];

/// One colour a role. Which must differ from which, and by how much, is in
/// `tests/it/colors.rs`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Palette {
    /// Ground of the page.
    #[serde(deserialize_with = "rgb")]
    pub bg: Rgb,
    /// Ground of a card and of a field.
    #[serde(deserialize_with = "rgb")]
    pub surface: Rgb,
    /// Ground of what lies lower than the page, and of what is pointed at.
    #[serde(deserialize_with = "rgb")]
    pub sunken: Rgb,
    /// Line round a card and between rows; decoration, without contrast of its own.
    #[serde(deserialize_with = "rgb")]
    pub border: Rgb,
    /// Ground of what is held down.
    #[serde(deserialize_with = "rgb")]
    pub pressed: Rgb,
    /// Outline of what can be pressed or written in: at least 3:1.
    #[serde(deserialize_with = "rgb")]
    pub control: Rgb,
    /// Text.
    #[serde(deserialize_with = "rgb")]
    pub ink: Rgb,
    /// Text that says something beside: at least 4.5:1.
    #[serde(deserialize_with = "rgb")]
    pub muted: Rgb,
    /// Lines inside a chart; decoration.
    #[serde(deserialize_with = "rgb")]
    pub grid: Rgb,
    /// The outermost line of a chart.
    #[serde(deserialize_with = "rgb")]
    pub axis: Rgb,
    /// The first instrument, and what is chosen.
    #[serde(deserialize_with = "rgb")]
    pub teal: Rgb,
    /// The second instrument.
    #[serde(deserialize_with = "rgb")]
    pub indigo: Rgb,
    /// The third instrument.
    #[serde(deserialize_with = "rgb")]
    pub ochre: Rgb,
    /// Ground under something of the first instrument.
    #[serde(deserialize_with = "rgb")]
    pub teal_tint: Rgb,
    /// Ground under something of the second.
    #[serde(deserialize_with = "rgb")]
    pub indigo_tint: Rgb,
    /// Ground under something of the third.
    #[serde(deserialize_with = "rgb")]
    pub ochre_tint: Rgb,
    /// Text and signs on the colour of an instrument.
    #[serde(deserialize_with = "rgb")]
    pub on_accent: Rgb,
    /// Ground of the one button a page is about.
    #[serde(deserialize_with = "rgb")]
    pub primary: Rgb,
    /// Text on it.
    #[serde(deserialize_with = "rgb")]
    pub on_primary: Rgb,
    /// The ring round what has the keyboard.
    #[serde(deserialize_with = "rgb")]
    pub focus: Rgb,
    /// What deletes, and what has gone wrong.
    #[serde(deserialize_with = "rgb")]
    pub danger: Rgb,
    /// Step 1 of a scale of five, in a group’s bars.
    #[serde(deserialize_with = "rgb")]
    pub k1: Rgb,
    /// Step 2.
    #[serde(deserialize_with = "rgb")]
    pub k2: Rgb,
    /// Step 3, the middle.
    #[serde(deserialize_with = "rgb")]
    pub k3: Rgb,
    /// Line round step 3, which is too near the ground to be seen alone.
    #[serde(deserialize_with = "rgb")]
    pub k3line: Rgb,
    /// Step 4, for the first instrument.
    #[serde(deserialize_with = "rgb")]
    pub k4: Rgb,
    /// Step 5, for the first instrument.
    #[serde(deserialize_with = "rgb")]
    pub k5: Rgb,
    /// Step 4, for the second.
    #[serde(deserialize_with = "rgb")]
    pub k4i: Rgb,
    /// Step 5, for the second.
    #[serde(deserialize_with = "rgb")]
    pub k5i: Rgb,
    /// Step 4, for the third.
    #[serde(deserialize_with = "rgb")]
    pub k4o: Rgb,
    /// Step 5, for the third.
    #[serde(deserialize_with = "rgb")]
    pub k5o: Rgb,
    /// The count in step 1.
    #[serde(deserialize_with = "rgb")]
    pub on_k1: Rgb,
    /// The count in step 2.
    #[serde(deserialize_with = "rgb")]
    pub on_k2: Rgb,
    /// The count in step 3.
    #[serde(deserialize_with = "rgb")]
    pub on_k3: Rgb,
    /// The count in step 4, whichever instrument’s.
    #[serde(deserialize_with = "rgb")]
    pub on_k4: Rgb,
    /// The count in step 5, whichever instrument’s.
    #[serde(deserialize_with = "rgb")]
    pub on_k5: Rgb,
}

#[derive(Default, Deserialize)]
struct Tokens {
    color: Schemes,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Schemes {
    light: Palette,
    dark: Palette,
    high_contrast: Palette,
}

impl Palette {
    /// The colours of a scheme. A test holds that the tokens file is sound.
    pub fn of(scheme: Scheme) -> &'static Self {
        static TOKENS: OnceLock<Tokens> = OnceLock::new();
        let read = || serde_json::from_str(include_str!("../../assets/theme/tokens.json"));
        let Tokens { color } = TOKENS.get_or_init(|| {
            read().unwrap_or_else(|error| {
                log::error!("the colours cannot be read: {error}");
                Tokens::default()
            })
        });
        match scheme {
            Scheme::Light => &color.light,
            Scheme::Dark => &color.dark,
            Scheme::HighContrast => &color.high_contrast,
        }
    }
}

fn rgb<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Rgb, D::Error> {
    let text = String::deserialize(deserializer)?;
    let hex = text.strip_prefix('#').filter(|hex| hex.len() == 6);
    let number = hex.and_then(|hex| u32::from_str_radix(hex, 16).ok());
    let [_, r, g, b] = number.ok_or_else(|| serde::de::Error::custom("a colour is #RRGGBB"))?.to_be_bytes();
    Ok([r, g, b])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tokens_file_is_sound() {
        assert!(serde_json::from_str::<Tokens>(include_str!("../../assets/theme/tokens.json")).is_ok());
        assert_eq!(Palette::of(Scheme::Light).teal, [0x0F, 0x6B, 0x6B]);
        assert_eq!(Palette::of(Scheme::Dark).k4o, [0xA8, 0x7A, 0x37]);
        assert_eq!(Palette::of(Scheme::HighContrast).on_k5, [0x0B, 0x0D, 0x10]);
        assert_eq!(Palette::of(Scheme::HighContrast).on_primary, [0x0B, 0x0D, 0x10]);
    }
}
