//! Scores as series, labels, words and drawings that are laid out. The window
//! and the files paint what is here; nothing here paints.

mod alt_text;
mod before_after;
mod compared;
mod comparison_words;
mod difference;
mod geometry;
mod group;
mod group_overview;
mod group_rows;
mod group_words;
mod lines;
mod palette;
mod profile;
mod radar;
mod result_words;
mod rows;
mod scene;
mod standings;
mod statement_words;
mod trend;
mod trend_panel;
mod trend_words;
mod words;

pub use alt_text::alt_text;
pub use before_after::{BeforeAfter, PairedPart, PairedRows};
pub use compared::{compared_lines, missing_words};
pub use comparison_words::{comparison_sentences, difference_words, interval_words, outcome_words};
pub use difference::{DifferenceRow, Differences};
pub use group::{Bar, Counts, GroupBars, Part, Share, Shown, Step, Tone, ToneColors};
pub use group_overview::GroupOverview;
pub use group_rows::{GroupRows, step as group_step};
pub use group_words::{
    and_words, bar_words, dimension_words, half_words, high_points, mean_words, median_words, moved_words, pair_words,
    read_aloud, share_words, shown_median, suppressed_words,
};
pub use palette::{Palette, Scheme};
pub use profile::{Axis, Kind, Profile, Series};
pub use radar::{RadarRoom, radar, radar_so_far};
pub use result_words::{
    Sentences, change_sentences, paired_count_words, part_sentences, received_words, statement_sentences,
    stored_error_words,
};
pub use rows::Rows;
pub use scene::{Anchor, Area, Dash, Ink, Letters, Measure, Scene, Shape, Spot, Words};
pub use standings::Standings;
pub use statement_words::{
    PairedWords, Told, answer_in_words, highest_and_lowest, highest_and_lowest_paragraphs, paired_words,
    statement_words, told_changes,
};
pub use trend::{Line, Panel, Span, Stretch, Trend};
pub use trend_panel::{NAMES, TrendPanel};
pub use trend_words::{future_note, panel_words, scored, trend_notes};
pub use words::{
    Table, answer_alone, answer_in_row, answered_words, change_cell, change_words, mean_of_words, method,
    method_formula, raw_words, sentence, table, then_sentence, title,
};
