//! A page as it is printed: words, lines and boxes at their places. What sets
//! a page makes it, and the window shows it.

/// One page.
#[derive(Clone, Debug, PartialEq)]
pub struct Paper {
    /// Width and height, in points of print (72 an inch).
    pub size: [f32; 2],
    /// What there is on it, the lowest first.
    pub marks: Vec<Mark>,
}

/// Red, green and blue.
pub type Rgb = [u8; 3];

/// Something on a page; all in points of print, from its upper left corner.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// A word.
    Word {
        /// Where it begins, on its base line.
        at: [f32; 2],
        /// What it says.
        text: String,
        /// The size of its letters.
        size: f32,
        /// Whether it is semibold.
        is_strong: bool,
        /// Its colour.
        color: Rgb,
    },
    /// A straight line.
    Line {
        /// Where it begins and ends.
        ends: [[f32; 2]; 2],
        /// How thick it is.
        width: f32,
        /// Its colour.
        color: Rgb,
    },
}

impl Paper {
    /// All its words, in the order that they are read.
    pub fn words(&self) -> String {
        let words = self.marks.iter().filter_map(|mark| match mark {
            Mark::Word { text, .. } => Some(text.as_str()),
            Mark::Line { .. } => None,
        });
        words.collect::<Vec<_>>().join(" ")
    }
}
