//! The line icons of `assets/icons`, tinted.

use egui::emath::GuiRounding;
use egui::{Color32, ColorImage, Context, IconData, Id, Pos2, Rect, TextureHandle, TextureOptions, Ui, Vec2};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use std::collections::HashMap;

macro_rules! icons {
    ($($(#[$doc:meta])* $name:ident = $file:literal;)*) => {
        /// An icon of the set.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Icon { $($(#[$doc])* $name,)* }

        impl Icon {
            /// Every icon.
            #[cfg(test)]
            const ALL: &[Self] = &[$(Self::$name),*];

            fn svg(self) -> &'static str {
                match self {
                    $(Self::$name => include_str!(concat!("../../assets/icons/", $file, ".svg")),)*
                }
            }
        }
    };
}

icons! {
    /// Start page.
    Home = "home";
    /// Self-assessment.
    Assess = "assess";
    /// Result.
    Result = "result";
    /// History.
    History = "history";
    /// Settings.
    Settings = "settings";
    /// Stays on this machine.
    Lock = "lock";
    /// Done.
    Check = "check";
    /// Done, inside a checkbox.
    CheckBold = "check-bold";
    /// A remark.
    Note = "note";
    /// Export.
    Upload = "upload";
    /// Import.
    Download = "download";
    /// How it was computed.
    Info = "info";
    /// Onwards.
    ArrowRight = "arrow-right";
    /// Back.
    ArrowLeft = "arrow-left";
    /// A report.
    Report = "report";
    /// Compare.
    Compare = "compare";
    /// Add.
    Plus = "plus";
    /// One less.
    Minus = "minus";
    /// Bar chart.
    Bars = "bars";
    /// Dot chart.
    Dots = "dots";
    /// Radar chart.
    Radar = "radar";
    /// More to do.
    More = "more";
    /// Close.
    Close = "close";
    /// Delete.
    Trash = "trash";
    /// Take back.
    Undo = "undo";
    /// Opens a list.
    ChevronDown = "chevron-down";
    /// Closes what is open.
    ChevronUp = "chevron-up";
    /// A date.
    Calendar = "calendar";
    /// Development plan.
    Plan = "plan";
    /// Write.
    Pencil = "pencil";
    /// Navigation.
    Menu = "menu";
    /// Something went wrong.
    Warning = "warning";
    /// One person.
    Person = "person";
    /// Several people.
    Group = "group";
    /// Time for a talk.
    Timer = "timer";
    /// Files in a folder.
    Folder = "folder";
    /// A code.
    Hash = "hash";
    /// On paper.
    Printer = "printer";
    /// Nobody is exposed.
    Shield = "shield";
    /// On the wall.
    Course = "course";
    /// Copy.
    Copy = "copy";
    /// Which keys do what.
    Keyboard = "keyboard";
    /// The mark beside the name.
    Wordmark = "wordmark";
}

/// Side of an icon, in points.
pub const ICON: f32 = 20.0;
/// Side of an icon beside small text, in points.
pub const ICON_SMALL: f32 = 16.0;

/// Side of the window's icon, in pixels; systems make it smaller.
const WINDOW_ICON: usize = 64;

/// Most icons kept as pixels. All of them in the few sizes that a window has
/// at one time are fewer; a window that was made larger and smaller again begins anew.
const KEPT: usize = 512;

/// Paints an icon; it says nothing that words beside it do not.
pub fn paint(ui: &Ui, icon: Icon, rect: Rect, color: Color32) {
    let rect = rect.round_to_pixels(ui.pixels_per_point());
    let pixels = (rect.size() * ui.pixels_per_point()).round();
    if let Some(texture) = texture(ui.ctx(), icon, pixels) {
        let used = Rect::from_min_size(Pos2::ZERO, pixels / texture.size_vec2());
        ui.painter().image(texture.id(), rect, used, color);
    }
}

/// The icon in exactly so many pixels, so that its lines are sharp.
fn texture(context: &Context, icon: Icon, pixels: Vec2) -> Option<TextureHandle> {
    let key = (icon, [pixels.x as usize, pixels.y as usize]);
    let place = Id::unique("icons");
    let kept: Option<TextureHandle> = context.data_mut(|data| {
        data.get_temp_mut_or_default::<HashMap<(Icon, [usize; 2]), TextureHandle>>(place).get(&key).cloned()
    });
    if kept.is_some() {
        return kept;
    }
    let room = key.1.map(usize::next_power_of_two);
    let texture = context.load_texture("icon", draw(icon.svg(), key.1, room)?, TextureOptions::default());
    context.data_mut(|data| {
        let kept = data.get_temp_mut_or_default::<HashMap<(Icon, [usize; 2]), TextureHandle>>(place);
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(key, texture.clone());
    });
    Some(texture)
}

/// A drawing in the upper left of an image. An icon's image has sides that are
/// powers of two, as the letters' has: drawing without a graphics card, Mesa
/// makes one program for both then, instead of another while the first picture
/// is waited for. `None` where there are no pixels to draw it in.
fn draw(svg: &str, size: [usize; 2], room: [usize; 2]) -> Option<ColorImage> {
    let tree = Tree::from_str(svg, &Options::default()).ok()?;
    let [width, height] = room.map(|side| u32::try_from(side).ok());
    let mut pixmap = Pixmap::new(width?, height?)?;
    let [across, down] = size.map(|side| side as f32);
    let scale = Transform::from_scale(across / tree.size().width(), down / tree.size().height());
    resvg::render(&tree, scale, &mut pixmap.as_mut());
    Some(ColorImage::from_rgba_premultiplied(room, pixmap.data()))
}

/// The icon of the window, where the system has none of its own for it.
pub fn of_window() -> IconData {
    let side = WINDOW_ICON;
    let drawn = draw(include_str!("../../assets/icons/app.svg"), [side; 2], [side; 2]);
    let (Some(image), Ok(side)) = (drawn, u32::try_from(side)) else { return IconData::default() };
    let rgba = image.pixels.iter().flat_map(Color32::to_srgba_unmultiplied).collect();
    IconData { rgba, width: side, height: side }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_icon_is_a_drawing() {
        for icon in Icon::ALL {
            let image = draw(icon.svg(), [20, 20], [20, 20]).unwrap();
            assert!(image.pixels.iter().any(|pixel| pixel.a() > 0), "{icon:?}");
            assert_eq!(draw(icon.svg(), [0, 20], [0, 20]), None);
        }
    }

    #[test]
    fn an_icon_has_its_pixels_in_a_texture_with_sides_that_are_powers_of_two() {
        let context = Context::default();
        for (pixels, room) in [(16, 16), (20, 32), (40, 64)] {
            let texture = texture(&context, Icon::Home, Vec2::splat(pixels as f32)).unwrap();
            assert_eq!(texture.size(), [room; 2]);
            let alone = draw(Icon::Home.svg(), [pixels; 2], [pixels; 2]).unwrap();
            let roomy = draw(Icon::Home.svg(), [pixels; 2], [room; 2]).unwrap();
            assert_eq!(roomy.region_by_pixels([0, 0], [pixels; 2]), alone);
        }
    }

    #[test]
    fn the_window_has_an_icon_of_its_own() {
        let icon = of_window();
        assert_eq!((icon.width, icon.height), (64, 64));
        let pixel = |x: usize, y: usize| &icon.rgba[4 * (64 * y + x)..][..4];
        // Outside its round corner, on its ground, and on its dot.
        assert_eq!(pixel(0, 0), [0, 0, 0, 0]);
        assert_eq!(pixel(8, 8), [0xFA, 0xF8, 0xF4, 0xFF]);
        assert_eq!(pixel(40, 24), [0x0F, 0x6B, 0x6B, 0xFF]);
    }
}
