//! Reports: one account of a session, or of plan and journal, in three formats.
//!
//! A [`Document`] says what there is to say; `pdf`, `html` and `markdown` set
//! it with the templates in `assets/report/`, which a designer can edit.

mod areas;
mod conversation;
mod document;
mod docx;
mod form;
mod growth;
mod guide;
mod html;
mod markdown;
mod over_time;
mod paper;
mod pdf;
mod session;
mod template;

pub use conversation::conversation;
pub use document::{Block, Cell, Column, Document, Holds, ListItem, Look, Picture, Point, Voice};
pub use docx::docx;
pub use form::form;
pub use growth::{growth, pages, plan};
pub use guide::guide;
pub use html::html;
pub use markdown::markdown;
pub use paper::papers;
pub use pdf::pdf;
pub(super) use pdf::sheets;
pub use session::session;

use crate::chart::{Palette, Scheme};
use std::collections::BTreeMap;

/// Why a report was not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReportError {
    /// The PDF could not be set.
    #[error("the PDF could not be set")]
    Pdf,
    /// The template of another format is wrong.
    #[error("the template is wrong")]
    Template,
}

/// The colours a page is made with, by role, as `#rrggbb`.
fn page_colors(scheme: Scheme) -> BTreeMap<&'static str, String> {
    let Palette { bg, surface, sunken, border, ink, muted, teal, focus, .. } = Palette::of(scheme);
    let roles: [(&str, &[u8; 3]); 8] = [
        ("bg", bg),
        ("surface", surface),
        ("sunken", sunken),
        ("border", border),
        ("ink", ink),
        ("muted", muted),
        ("accent", teal),
        ("focus", focus),
    ];
    roles.into_iter().map(|(role, [r, g, b])| (role, format!("#{r:02x}{g:02x}{b:02x}"))).collect()
}
