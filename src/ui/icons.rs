//! The line icons of `assets/icons`, tinted.

use egui::emath::GuiRounding;
use egui::{Color32, ColorImage, Context, Id, Rect, TextureHandle, TextureOptions, Ui, pos2};
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
    /// Bar chart.
    Bars = "bars";
    /// Dot chart.
    Dots = "dots";
    /// Radar chart.
    Radar = "radar";
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

/// Most icons kept as pixels. All of them in the few sizes that a window has
/// at one time are fewer; a window that was made larger and smaller again begins anew.
const KEPT: usize = 512;

/// Paints an icon; it says nothing that words beside it do not.
pub fn paint(ui: &Ui, icon: Icon, rect: Rect, color: Color32) {
    let rect = rect.round_to_pixels(ui.pixels_per_point());
    if let Some(texture) = texture(ui.ctx(), icon, rect.size() * ui.pixels_per_point()) {
        let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        ui.painter().image(texture.id(), rect, whole, color);
    }
}

/// The icon in exactly so many pixels, so that its lines are sharp.
fn texture(context: &Context, icon: Icon, pixels: egui::Vec2) -> Option<TextureHandle> {
    let key = (icon, [pixels.x.round() as usize, pixels.y.round() as usize]);
    let place = Id::unique("icons");
    let kept: Option<TextureHandle> = context.data_mut(|data| {
        data.get_temp_mut_or_default::<HashMap<(Icon, [usize; 2]), TextureHandle>>(place).get(&key).cloned()
    });
    if kept.is_some() {
        return kept;
    }
    let texture = context.load_texture("icon", draw(icon, key.1)?, TextureOptions::default());
    context.data_mut(|data| {
        let kept = data.get_temp_mut_or_default::<HashMap<(Icon, [usize; 2]), TextureHandle>>(place);
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(key, texture.clone());
    });
    Some(texture)
}

/// `None` where there are no pixels to draw it in.
fn draw(icon: Icon, size: [usize; 2]) -> Option<ColorImage> {
    let tree = Tree::from_str(icon.svg(), &Options::default()).ok()?;
    let [width, height] = size.map(|side| u32::try_from(side).ok());
    let mut pixmap = Pixmap::new(width?, height?)?;
    let scale = Transform::from_scale(
        pixmap.width() as f32 / tree.size().width(),
        pixmap.height() as f32 / tree.size().height(),
    );
    resvg::render(&tree, scale, &mut pixmap.as_mut());
    Some(ColorImage::from_rgba_premultiplied(size, pixmap.data()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_icon_is_a_drawing() {
        for icon in Icon::ALL {
            let image = draw(*icon, [20, 20]).unwrap();
            assert!(image.pixels.iter().any(|pixel| pixel.a() > 0), "{icon:?}");
            assert_eq!(draw(*icon, [0, 20]), None);
        }
    }
}
