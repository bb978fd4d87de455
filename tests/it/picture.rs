//! Pictures that show one thing: a part of a page, or a page half as large
//! where only its colours or its order are meant. Whole pages are megabytes.

use egui::Rect;
use egui_kittest::{Harness, SnapshotResult, try_image_snapshot};
use image::RgbaImage;
use image::imageops::crop_imm;
use selvsyn::ui::{fonts, install_fonts};
use std::sync::Arc;

/// Draws each letter once and not in four shades between two pixels: for what
/// is read and not looked at, a third of all the time of a window in a test.
pub fn coarse(ctx: &egui::Context) {
    let mut fonts = fonts();
    for font in fonts.font_data.values_mut() {
        Arc::make_mut(font).tweak.subpixel_binning = Some(false);
    }
    ctx.set_fonts(fonts);
}

/// The window as people see it.
pub fn render<S>(window: &mut Harness<'_, S>) -> RgbaImage {
    install_fonts(&window.ctx);
    window.step();
    window.render().unwrap()
}

/// All of it.
pub fn whole<S>(window: &mut Harness<'_, S>, name: impl Into<String>) -> SnapshotResult {
    try_image_snapshot(&render(window), name)
}

/// Half as wide and half as high, so that nothing small can be read of it.
pub fn half<S>(window: &mut Harness<'_, S>, name: impl Into<String>) -> SnapshotResult {
    let image = render(window);
    try_image_snapshot(&halved(&image), name)
}

/// Each pixel is the mean of four.
fn halved(image: &RgbaImage) -> RgbaImage {
    let [width, height] = [image.width() / 2, image.height() / 2];
    let (line, pixels) = (image.width() as usize * 4, image.as_raw());
    RgbaImage::from_fn(width, height, |x, y| {
        let first = y as usize * 2 * line + x as usize * 8;
        let mean = |channel: usize| {
            let sum = |at: usize| u16::from(pixels[at + channel]) + u16::from(pixels[at + channel + 4]);
            ((sum(first) + sum(first + line) + 2) / 4) as u8
        };
        image::Rgba([mean(0), mean(1), mean(2), mean(3)])
    })
}

/// What stands in `region`, in points.
pub fn part<S>(window: &mut Harness<'_, S>, region: Rect, name: impl Into<String>) -> SnapshotResult {
    let image = render(window);
    try_image_snapshot(&cut(&image, region * window.ctx.pixels_per_point()), name)
}

/// What stands in `region`, in pixels.
pub fn cut(image: &RgbaImage, region: Rect) -> RgbaImage {
    let [left, top] = [region.left().max(0.0) as u32, region.top().max(0.0) as u32];
    crop_imm(image, left, top, region.width() as u32, region.height() as u32).to_image()
}
