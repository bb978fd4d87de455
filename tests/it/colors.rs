//! Contrast and colour vision, computed from the tokens and from what is
//! painted.
//!
//! Contrast is that of WCAG 2.2 (W3C Recommendation of 2023, «contrast
//! ratio» and «relative luminance»). Colour vision is simulated with the
//! matrices for full severity of Machado, Oliveira & Fernandes (2009), «A
//! Physiologically-based Model for Simulation of Color Vision Deficiency»,
//! IEEE TVCG 15(6), on linear light; differences are CIEDE2000 (CIE 142).

use crate::cases::some;
use crate::picture;
use crate::scenes;
use crate::support::Open;
use egui::accesskit::Role;
use egui::{Color32, Rect, Shape};
use egui_kittest::SnapshotResults;
use egui_kittest::kittest::Queryable;
use palette::color_difference::Ciede2000;
use palette::{FromColor, Lab, LinSrgb, Srgb};
use selvsyn::instrument::{Catalog, Language};
use selvsyn::settings::{Settings, Theme};
use std::collections::{BTreeMap, BTreeSet};

/// Of text, and of what is large or no text (WCAG 2.2, 1.4.3 and 1.4.11).
const TEXT: f64 = 4.5;
const GRAPHIC: f64 = 3.0;
/// CIEDE2000 from which two fields beside each other are told apart at a
/// glance; 1 is just noticeable.
const APART: f32 = 10.0;

type Tokens = BTreeMap<String, [u8; 3]>;

fn schemes() -> BTreeMap<String, Tokens> {
    let tokens: serde_json::Value = serde_json::from_str(include_str!("../../assets/theme/tokens.json")).unwrap();
    let rgb = |hex: &str| {
        let number = u32::from_str_radix(hex.trim_start_matches('#'), 16).unwrap();
        let [_, r, g, b] = number.to_be_bytes();
        [r, g, b]
    };
    let scheme = |colors: &serde_json::Value| -> Tokens {
        colors.as_object().unwrap().iter().map(|(role, hex)| (role.clone(), rgb(hex.as_str().unwrap()))).collect()
    };
    tokens["color"].as_object().unwrap().iter().map(|(name, colors)| (name.clone(), scheme(colors))).collect()
}

fn luminance(color: [u8; 3]) -> f64 {
    let linear = color.map(|channel| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}

fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn the_formula_is_that_of_wcag() {
    assert_eq!(contrast([0, 0, 0], [255, 255, 255]), 21.0);
    // The grey that is known as the lightest that passes on white.
    assert!((contrast([0x76, 0x76, 0x76], [255, 255, 255]) - 4.54).abs() < 0.005);
}

/// Every role on everything it stands on.
fn pairs() -> Vec<(&'static str, &'static str, f64)> {
    let mut pairs = Vec::new();
    let grounds = ["bg", "surface", "sunken"];
    let tints = ["tealTint", "indigoTint", "ochreTint"];
    for ground in grounds.iter().chain(&tints) {
        for role in ["ink", "muted"] {
            pairs.push((role, *ground, TEXT));
        }
        for role in ["focus", "control"] {
            pairs.push((role, *ground, GRAPHIC));
        }
    }
    for ground in grounds {
        for role in ["teal", "indigo", "ochre", "danger"] {
            pairs.push((role, ground, TEXT));
        }
        pairs.push(("axis", ground, GRAPHIC));
        pairs.push(("primary", ground, GRAPHIC));
    }
    for (accent, tint) in [("teal", "tealTint"), ("indigo", "indigoTint"), ("ochre", "ochreTint")] {
        pairs.push((accent, tint, TEXT));
        pairs.push(("onAccent", accent, TEXT));
    }
    pairs.push(("ink", "pressed", TEXT));
    pairs.push(("onPrimary", "primary", TEXT));
    for (ink, steps) in [
        ("onK1", &["k1"][..]),
        ("onK2", &["k2"]),
        ("onK3", &["k3"]),
        ("onK4", &["k4", "k4i", "k4o"]),
        ("onK5", &["k5", "k5i", "k5o"]),
    ] {
        for step in steps {
            pairs.push((ink, step, TEXT));
            // The middle step has a line round it instead.
            let edge = if *step == "k3" { "k3line" } else { step };
            pairs.push((edge, "surface", GRAPHIC));
            pairs.push((edge, "bg", GRAPHIC));
        }
    }
    pairs
}

#[test]
fn every_pair_of_tokens_has_contrast() {
    let mut wrong = Vec::new();
    let mut held = BTreeSet::new();
    for (scheme, tokens) in &schemes() {
        for (over, under, least) in pairs() {
            held.extend([over, under]);
            let ratio = contrast(tokens[over], tokens[under]);
            if ratio < least {
                wrong.push(format!("{scheme}: {over} on {under} {ratio:.2}, wanted {least}"));
            }
        }
        // Lines that only decorate: what they part is parted by space as
        // well, and every value on the grid is printed.
        held.extend(["grid", "border"]);
        let loose: Vec<_> = tokens.keys().filter(|role| !held.contains(role.as_str())).collect();
        assert!(loose.is_empty(), "roles without a pair: {loose:?}");
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The colours of a text as it was laid out.
fn inks(shape: &egui::epaint::TextShape) -> Vec<Color32> {
    let of_section = |color: Color32| match (shape.override_text_color, color) {
        (Some(color), _) => color,
        (None, Color32::PLACEHOLDER) => shape.fallback_color,
        (None, color) => color,
    };
    shape.galley.job.sections.iter().map(|section| of_section(section.format.color)).collect()
}

/// What is painted, on what is painted under it: every text of every scene.
#[test]
fn every_painted_text_has_contrast() {
    let mut wrong = BTreeSet::new();
    let mut seen = 0;
    for theme in some([Theme::Light, Theme::HighContrast, Theme::Dark], 3) {
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings { theme: Some(theme), ..Settings::default() };
        let mut window = scenes::window(folder.path(), Open { settings, is_inked: true, ..Open::new(folder.path()) });
        for scene in some(scenes::all(&window, Language::Bokmal), 4) {
            scene.show(&mut window);
            let mut grounds: Vec<(Rect, Color32)> = Vec::new();
            for clipped in &window.output().shapes {
                match &clipped.shape {
                    Shape::Rect(rect) if rect.fill.a() == 255 => {
                        grounds.push((rect.rect.intersect(clipped.clip_rect), rect.fill));
                    }
                    Shape::Circle(circle) if circle.fill.a() == 255 => {
                        let side = egui::Vec2::splat(circle.radius * 2.0);
                        grounds.push((Rect::from_center_size(circle.center, side), circle.fill));
                    }
                    Shape::Text(text) if clipped.clip_rect.intersects(text.visual_bounding_rect()) => {
                        let at = text.visual_bounding_rect().intersect(clipped.clip_rect).center();
                        let Some((_, ground)) = grounds.iter().rev().find(|(rect, _)| rect.contains(at)) else {
                            continue;
                        };
                        let rgb = |color: Color32| [color.r(), color.g(), color.b()];
                        for ink in inks(text) {
                            seen += 1;
                            let ratio = contrast(rgb(ink), rgb(*ground));
                            if ratio < TEXT {
                                let words = text.galley.text();
                                wrong.insert(format!("{theme:?} {}: «{words}» {ratio:.2}", scene.name));
                            }
                        }
                    }
                    _ => {}
                }
            }
        }
    }
    assert!(seen > 350, "{seen} texts");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

const KINDS: [(&str, [[f32; 3]; 3]); 3] = [
    ("protanopia", [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]),
    (
        "deuteranopia",
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    ),
    ("tritanopia", [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]),
];

fn simulated(color: [u8; 3], matrix: &[[f32; 3]; 3]) -> LinSrgb<f32> {
    let linear: LinSrgb<f32> = Srgb::from(color).into_linear();
    let seen = matrix.map(|row| row[0] * linear.red + row[1] * linear.green + row[2] * linear.blue);
    LinSrgb::new(seen[0].clamp(0.0, 1.0), seen[1].clamp(0.0, 1.0), seen[2].clamp(0.0, 1.0))
}

fn apart(one: [u8; 3], other: [u8; 3], matrix: &[[f32; 3]; 3]) -> f32 {
    let lab = |color| Lab::from_color(simulated(color, matrix));
    lab(one).difference(lab(other))
}

/// Instruments are told apart by their mark and by colour, and each step of a
/// group's bars from the next by colour, whatever the kind of colour vision.
/// The two ends of the scale may look alike to some; they stand on either
/// side of the line in the middle, with their counts in them.
#[test]
fn series_are_told_apart_without_colour_vision() {
    let catalog = Catalog::shipped();
    let marks: Vec<_> = catalog.offered().iter().map(|instrument| instrument.marker).collect();
    let mut different = marks.clone();
    different.dedup();
    assert_eq!(different.len(), catalog.offered().len(), "a mark of its own for each: {marks:?}");
    let mut wrong = Vec::new();
    for (scheme, tokens) in &schemes() {
        for (kind, matrix) in &KINDS {
            let steps = |last: &str| {
                ["k1".to_owned(), "k2".to_owned(), "k3".to_owned(), format!("k4{last}"), format!("k5{last}")]
            };
            let mut neighbours: Vec<(String, String)> = Vec::new();
            for last in ["", "i", "o"] {
                let steps = steps(last);
                neighbours.extend(steps.windows(2).map(|pair| (pair[0].clone(), pair[1].clone())));
            }
            for pair in [("teal", "indigo"), ("teal", "ochre"), ("indigo", "ochre")] {
                neighbours.push((pair.0.to_owned(), pair.1.to_owned()));
            }
            for (one, other) in neighbours {
                let difference = apart(tokens[&one], tokens[&other], matrix);
                if difference < APART {
                    wrong.push(format!("{scheme}, {kind}: {one} and {other} differ by {difference:.1}"));
                }
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// A result and a group's bars as they are seen with each kind, as pictures.
#[test]
fn charts_without_colour_vision() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = scenes::window(folder.path(), Open { is_inked: true, ..Open::new(folder.path()) });
    let mut pictures = SnapshotResults::new();
    for scene in scenes::all(&window, Language::Bokmal) {
        if !["result", "course-result"].contains(&scene.name) {
            continue;
        }
        scene.show(&mut window);
        let image = picture::render(&mut window);
        let charts = window.query_all_by_role(Role::Image).map(|chart| chart.rect());
        let charts = charts.reduce(|all, chart| all.union(chart)).unwrap();
        let image = picture::cut(&image, charts);
        for (kind, matrix) in &KINDS {
            let mut seen = image.clone();
            for pixel in seen.pixels_mut() {
                let [r, g, b, alpha] = pixel.0;
                let color: Srgb<u8> = Srgb::from_linear(simulated([r, g, b], matrix));
                pixel.0 = [color.red, color.green, color.blue, alpha];
            }
            let name = format!("colour-vision/{}-{kind}", scene.name);
            pictures.add(egui_kittest::try_image_snapshot(&seen, name));
        }
    }
}
