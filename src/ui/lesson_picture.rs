//! The pixels of a lesson's picture, on a page and on the wall.

use crate::lesson::Picture;
use egui::accesskit::Role;
use egui::{
    Color32, ColorImage, Context, Id, Pos2, Rect, Sense, TextureHandle, TextureOptions, Ui, Vec2, WidgetInfo, vec2,
};
use resvg::tiny_skia::{FilterQuality, Pixmap, PixmapPaint, Transform};
use std::collections::HashMap;
use std::sync::Arc;

/// Longest side that is drawn, in pixels: as sharp as a wall is, and no larger
/// than any graphics card takes.
const MOST: u32 = 2048;
/// Most pictures kept as pixels.
const KEPT: usize = 8;

/// As large as it fits into a room, and no larger than it is.
pub fn fitting(picture: &Picture, room: Vec2) -> Vec2 {
    let (width, height) = picture.size();
    let size = vec2(width as f32, height as f32);
    let share = (room.x / size.x).min(room.y / size.y).min(1.0);
    size * share.max(f32::EPSILON)
}

/// As large as a room has place for, also where it is smaller itself.
pub fn filling(picture: &Picture, room: Vec2) -> Vec2 {
    let (width, height) = picture.size();
    let size = vec2(width as f32, height as f32);
    size * (room.x / size.x).min(room.y / size.y).max(f32::EPSILON)
}

/// Draws it; whether it could be.
pub fn show(ui: &mut Ui, picture: &Picture, alt: &str, rect: Rect) -> bool {
    let Some(texture) = texture(ui.ctx(), picture) else { return false };
    let response = ui.interact(rect, Id::unique((ui.scope_id(), "picture", alt)), Sense::empty());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, alt));
    let whole = Rect::from_min_max(Pos2::ZERO, Pos2::new(1.0, 1.0));
    ui.painter().image(texture.id(), rect, whole, Color32::WHITE);
    true
}

/// Its pixels, kept while it is shown.
fn texture(context: &Context, picture: &Picture) -> Option<TextureHandle> {
    let key = picture.png().as_ptr() as usize;
    let place = Id::unique("pictures of lessons");
    // With its bytes, so that no other picture comes to lie where it lay.
    type Pictures = HashMap<usize, (Arc<[u8]>, Option<TextureHandle>)>;
    let kept = context.data_mut(|data| data.get_temp_mut_or_default::<Pictures>(place).get(&key).cloned());
    if let Some((_, kept)) = kept {
        return kept;
    }
    let texture = read(picture).map(|image| context.load_texture("lesson picture", image, TextureOptions::LINEAR));
    context.data_mut(|data| {
        let kept = data.get_temp_mut_or_default::<Pictures>(place);
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(key, (Arc::clone(picture.png()), texture.clone()));
    });
    texture
}

fn read(picture: &Picture) -> Option<ColorImage> {
    let mut pixels = Pixmap::decode_png(picture.png()).ok()?;
    let longest = pixels.width().max(pixels.height());
    if longest > MOST {
        let scale = MOST as f32 / longest as f32;
        let side = |side: u32| ((side as f32 * scale).round() as u32).max(1);
        let mut smaller = Pixmap::new(side(pixels.width()), side(pixels.height()))?;
        let paint = PixmapPaint { quality: FilterQuality::Bilinear, ..PixmapPaint::default() };
        smaller.draw_pixmap(0, 0, pixels.as_ref(), &paint, Transform::from_scale(scale, scale), None);
        pixels = smaller;
    }
    let size = [pixels.width(), pixels.height()].map(|side| usize::try_from(side).ok());
    let [Some(width), Some(height)] = size else { return None };
    Some(ColorImage::from_rgba_premultiplied([width, height], pixels.data()))
}
