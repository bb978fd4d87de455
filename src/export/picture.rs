//! A chart as PNG, drawn from its SVG.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};
use std::sync::{Arc, OnceLock};

/// Why a picture could not be made.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// The drawing is not one.
    #[error("the drawing cannot be read")]
    Drawing(#[from] resvg::usvg::Error),
    /// Too large for the memory.
    #[error("the picture is too large")]
    TooLarge,
    /// The pixels could not be packed.
    #[error("the picture cannot be written")]
    Encoding,
}

/// Draws `svg` at `scale` pixels a unit, with the program's own fonts.
///
/// # Errors
/// [`PictureError`].
pub fn png(svg: &str, scale: f32) -> Result<Vec<u8>, PictureError> {
    draw(svg, scale)?.encode_png().map_err(|_| PictureError::Encoding)
}

/// A picture in memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pixels {
    /// Width and height in pixels.
    pub size: [usize; 2],
    /// Red, green, blue and opacity of each pixel, row by row; the colours
    /// are not multiplied by the opacity.
    pub rgba: Vec<u8>,
}

/// As [`png`], for the clipboard.
///
/// # Errors
/// [`PictureError`].
pub fn pixels(svg: &str, scale: f32) -> Result<Pixels, PictureError> {
    let pixmap = draw(svg, scale)?;
    let side = |side: u32| usize::try_from(side).map_err(|_| PictureError::TooLarge);
    let size = [side(pixmap.width())?, side(pixmap.height())?];
    let plain = pixmap.pixels().iter().map(|pixel| pixel.demultiply());
    let rgba = plain.flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()]).collect();
    Ok(Pixels { size, rgba })
}

/// Whether these bytes are a picture in PNG, each pixel of it.
pub fn is_picture(png: &[u8]) -> bool {
    Pixmap::decode_png(png).is_ok()
}

fn draw(svg: &str, scale: f32) -> Result<Pixmap, PictureError> {
    let options = Options { fontdb: fonts(), font_family: "Inter".to_owned(), ..Options::default() };
    let tree = Tree::from_str(svg, &options)?;
    let size = tree.size().to_int_size().scale_by(scale).ok_or(PictureError::TooLarge)?;
    let mut pixmap = Pixmap::new(size.width(), size.height()).ok_or(PictureError::TooLarge)?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    Ok(pixmap)
}

/// The bundled fonts, read once a run.
fn fonts() -> Arc<fontdb::Database> {
    static FONTS: OnceLock<Arc<fontdb::Database>> = OnceLock::new();
    Arc::clone(FONTS.get_or_init(|| {
        let mut fonts = fontdb::Database::new();
        fonts.load_font_data(include_bytes!("../../assets/fonts/Inter-Regular.otf").to_vec());
        fonts.load_font_data(include_bytes!("../../assets/fonts/Inter-Medium.otf").to_vec());
        fonts.load_font_data(include_bytes!("../../assets/fonts/Inter-SemiBold.otf").to_vec());
        Arc::new(fonts)
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DRAWING: &str = "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'/>";

    #[test]
    fn the_scale_is_pixels_a_unit() {
        let picture = Pixmap::decode_png(&png(DRAWING, 2.0).unwrap()).unwrap();
        assert_eq!((picture.width(), picture.height()), (40, 20));
    }

    #[test]
    fn what_cannot_be_drawn_is_refused() {
        assert!(matches!(png("<svg", 1.0), Err(PictureError::Drawing(_))));
        for scale in [0.0, -1.0, f32::NAN, f32::INFINITY, 1e9] {
            assert!(matches!(png(DRAWING, scale), Err(PictureError::TooLarge)), "{scale}");
        }
    }

    #[test]
    fn the_three_weights_are_bundled() {
        let mut weights: Vec<u16> = fonts().faces().map(|face| face.weight.0).collect();
        weights.sort_unstable();
        assert_eq!(weights, [400, 500, 600]);
    }
}
