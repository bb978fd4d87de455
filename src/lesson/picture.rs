//! A picture of a lesson: PNG, no larger than a wall needs.

use crate::instrument::ProblemKind;
use std::sync::Arc;

/// Most bytes of one.
const MAX_BYTES: usize = 4 * 1024 * 1024;
/// Longest side, in pixels, and most pixels: those of the sharpest walls.
const MAX_SIDE: u32 = 4096;
const MAX_PIXELS: u64 = 3840 * 2160;

/// What every PNG begins with, up to its width.
const BEGINS: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR";

/// A picture, as its file says that it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    png: Arc<[u8]>,
    size: (u32, u32),
}

impl Picture {
    /// One of a size that can be shown. Whether its pixels can be read is for
    /// whoever draws it to see.
    ///
    /// # Errors
    /// It is no PNG, or too large.
    pub fn new(png: Vec<u8>) -> Result<Self, ProblemKind> {
        let size = size(&png).filter(|(width, height)| *width > 0 && *height > 0).ok_or(ProblemKind::NotAPicture)?;
        let (width, height) = size;
        let pixels = u64::from(width) * u64::from(height);
        if png.len() > MAX_BYTES || width.max(height) > MAX_SIDE || pixels > MAX_PIXELS {
            let side = usize::try_from(MAX_SIDE).unwrap_or_default();
            return Err(ProblemKind::PictureTooLarge { side, megabytes: MAX_BYTES / (1024 * 1024) });
        }
        Ok(Self { png: png.into(), size })
    }

    /// Its bytes.
    pub fn png(&self) -> &Arc<[u8]> {
        &self.png
    }

    /// Width and height, in pixels.
    pub fn size(&self) -> (u32, u32) {
        self.size
    }
}

fn size(png: &[u8]) -> Option<(u32, u32)> {
    let rest = png.strip_prefix(BEGINS)?;
    let (width, rest) = rest.split_first_chunk()?;
    let (height, _) = rest.split_first_chunk()?;
    Some((u32::from_be_bytes(*width), u32::from_be_bytes(*height)))
}
