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

/// One colour a role; see the tokens file for what each is for.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[expect(missing_docs, reason = "the roles are documented in the tokens file")]
pub struct Palette {
    #[serde(deserialize_with = "rgb")]
    pub bg: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub surface: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub sunken: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub border: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub pressed: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub control: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub ink: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub muted: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub grid: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub axis: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub teal: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub indigo: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub ochre: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub teal_tint: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub indigo_tint: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub ochre_tint: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub on_accent: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub primary: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub on_primary: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub focus: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub danger: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub k1: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub k2: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub k3: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub k3line: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub k4: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub k5: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub k4i: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub k5i: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub k4o: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub k5o: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub on_k1: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub on_k2: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub on_k3: Rgb,
    #[serde(deserialize_with = "rgb")]
    pub on_k4: Rgb,
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
        let Tokens { color } = TOKENS
            .get_or_init(|| serde_json::from_str(include_str!("../../assets/theme/tokens.json")).unwrap_or_default());
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
