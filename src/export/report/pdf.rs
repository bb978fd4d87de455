//! The report as PDF/UA-1, set by typst from `assets/report/report.typ`, and
//! the slides of a lesson from `lesson.typ`.
//!
//! The template and the fonts are read once a run. What the report says
//! reaches the template as data (`report.json`), so nothing a person wrote is
//! ever read as markup.

use super::document::{Block, Document};
use super::{ReportError, page_colors};
use crate::chart::Scheme;
use crate::i18n::spelled;
use epaint_default_fonts::NOTO_EMOJI_REGULAR;
use jiff::Timestamp;
use serde_json::{Value, json};
use std::borrow::Cow;
use std::sync::{Arc, OnceLock};
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::layout::{Abs, Frame, FrameItem, Point};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_layout::{Page as LaidOut, PagedDocument};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

const REPORT: &str = include_str!("../../../assets/report/report.typ");
const LESSON: &str = include_str!("../../../assets/report/lesson.typ");
const FONTS: [&[u8]; 4] = [
    include_bytes!("../../../assets/fonts/Inter-Regular.otf"),
    include_bytes!("../../../assets/fonts/Inter-Medium.otf"),
    include_bytes!("../../../assets/fonts/Inter-SemiBold.otf"),
    NOTO_EMOJI_REGULAR,
];
/// Stands for a character that none of the fonts has.
const MISSING: char = '□';
/// Characters of the longest word that is left as it is; the longest words of
/// the questionnaires are shorter.
const LONGEST_WORD: usize = 30;
/// Characters between two places that a longer one can be broken at; the
/// narrowest column has room for them.
const LONGEST_PIECE: usize = 12;
/// How much of a last page is filled from its top at least, and where its foot
/// begins, as shares of its height.
const LEAST_OF_LAST: f64 = 0.25;
const FOOT: f64 = 0.9;
/// How many documents the compiler may go without a result of an earlier one
/// before it forgets it.
const MAX_CACHE_AGE: usize = 2;

/// Sets the report. `made_at` is written into the file as when it was made.
///
/// # Errors
/// [`ReportError::Pdf`] where the compiler refuses; the reason goes to the
/// log, without any of the report's text.
pub fn pdf(document: &Document, made_at: Timestamp) -> Result<Vec<u8>, ReportError> {
    let shared = shared()?;
    // Some characters have a glyph each and none together, in a drawing above
    // all; then only the letters of the text's own font are shown.
    set(document, shared, false, made_at).or_else(|_| set(document, shared, true, made_at))
}

/// The report's pages, laid out.
///
/// # Errors
/// As [`pdf()`].
pub fn pages(document: &Document) -> Result<PagedDocument, ReportError> {
    let shared = shared()?;
    lay_out(document, shared, false).or_else(|_| lay_out(document, shared, true))
}

fn lay_out(document: &Document, shared: &'static Shared, is_plain: bool) -> Result<PagedDocument, ReportError> {
    let (document, is_complete) = printable(document, shared, is_plain);
    let lay_out = |is_close| compiled(&Page::new(shared, &shared.report, data(&document, is_complete, is_close)));
    let set = lay_out(false)?;
    if is_nearly_empty(set.pages()) {
        // A few lines alone on a last page have room on the others.
        let close = lay_out(true)?;
        if close.pages().len() < set.pages().len() {
            return Ok(close);
        }
    }
    Ok(set)
}

/// Sets what has a template of its own, with its pictures by their names.
/// `data` gives what is said, with each text handed to what it is given, and
/// whether all of it could be shown is told by that.
///
/// # Errors
/// As [`pdf()`].
pub(in crate::export) fn sheets(
    data: impl Fn(&mut dyn FnMut(&mut String)) -> Value,
    files: &[(String, Arc<[u8]>)],
    made_at: Timestamp,
) -> Result<Vec<u8>, ReportError> {
    let shared = shared()?;
    let set = |is_plain| {
        let mut mender = Mender { shared, is_plain, is_complete: true };
        let mut data = data(&mut |text| mender.mend(text));
        if let Some(data) = data.as_object_mut() {
            data.insert("is_complete".to_owned(), mender.is_complete.into());
            data.insert("colors".to_owned(), json!(page_colors(Scheme::Light)));
        }
        let mut page = Page::new(shared, &shared.lesson, data.to_string());
        let files = files.iter().filter_map(|(name, bytes)| Some((file(name)?, Bytes::new(Arc::clone(bytes)))));
        page.files.extend(files);
        finished(&compiled(&page)?, made_at)
    };
    set(false).or_else(|_| set(true))
}

fn compiled(page: &Page) -> Result<PagedDocument, ReportError> {
    let set = typst::compile::<PagedDocument>(page).output;
    comemo::evict(MAX_CACHE_AGE);
    set.map_err(|errors| refused(&errors))
}

fn set(
    document: &Document,
    shared: &'static Shared,
    is_plain: bool,
    made_at: Timestamp,
) -> Result<Vec<u8>, ReportError> {
    finished(&lay_out(document, shared, is_plain)?, made_at)
}

fn finished(set: &PagedDocument, made_at: Timestamp) -> Result<Vec<u8>, ReportError> {
    let options = PdfOptions {
        ident: Smart::Auto,
        creator: Smart::Custom(Some(concat!("Selvsyn ", env!("CARGO_PKG_VERSION")).to_owned())),
        timestamp: datetime(made_at).map(typst_pdf::Timestamp::new_utc),
        standards: PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|_| ReportError::Pdf)?,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(set, &options).map_err(|errors| refused(&errors))
}

/// Whether the last of several pages has hardly more than a few lines.
fn is_nearly_empty(pages: &[LaidOut]) -> bool {
    let [_, .., last] = pages else { return false };
    let height = last.frame.height();
    lowest(&last.frame, Abs::zero(), FOOT * height) < LEAST_OF_LAST * height
}

/// How far down the words and drawings of a frame reach over what is the foot.
fn lowest(frame: &Frame, above: Abs, foot: Abs) -> Abs {
    let reach = |(at, item): &(Point, FrameItem)| match item {
        FrameItem::Group(group) => lowest(&group.frame, above + at.y, foot),
        FrameItem::Text(_) | FrameItem::Shape(..) | FrameItem::Image(..) => above + at.y,
        FrameItem::Link(..) | FrameItem::Tag(_) => Abs::zero(),
    };
    frame.items().map(reach).filter(|at| *at < foot).max().unwrap_or_default()
}

/// What every report needs and none changes.
struct Shared {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    report: Source,
    lesson: Source,
    data: FileId,
}

fn shared() -> Result<&'static Shared, ReportError> {
    static SHARED: OnceLock<Option<Shared>> = OnceLock::new();
    SHARED.get_or_init(read_shared).as_ref().ok_or(ReportError::Pdf)
}

fn read_shared() -> Option<Shared> {
    let fonts: Vec<Font> = FONTS.into_iter().flat_map(|bytes| Font::iter(Bytes::new(bytes))).collect();
    // Lets a table say which of its cells name the row.
    let features = [Feature::A11yExtras].into_iter().collect();
    Some(Shared {
        library: LazyHash::new(Library::builder().with_features(features).build()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
        report: Source::new(file("report.typ")?, REPORT.to_owned()),
        lesson: Source::new(file("lesson.typ")?, LESSON.to_owned()),
        data: file("report.json")?,
    })
}

fn file(name: &str) -> Option<FileId> {
    Some(FileId::new(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).ok()?)))
}

/// What the compiler sees: the template, what it says as data, and the
/// pictures that it shows.
struct Page {
    shared: &'static Shared,
    template: &'static Source,
    files: Vec<(FileId, Bytes)>,
}

impl Page {
    fn new(shared: &'static Shared, template: &'static Source, data: String) -> Self {
        Self { shared, template, files: vec![(shared.data, Bytes::from_string(data))] }
    }
}

impl World for Page {
    fn library(&self) -> &LazyHash<Library> {
        &self.shared.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.shared.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main() { Ok(self.template.clone()) } else { Err(missing(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let file = self.files.iter().find(|(known, _)| *known == id);
        file.map(|(_, bytes)| bytes.clone()).ok_or_else(|| missing(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shared.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        // The report says its own dates.
        None
    }
}

/// Nothing is read from the disk, whatever a template asks for.
fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}

fn data(document: &Document, is_complete: bool, is_close: bool) -> String {
    let colors = page_colors(Scheme::Light);
    json!({ "document": document, "colors": colors, "is_complete": is_complete, "is_close": is_close }).to_string()
}

/// Replaces what the fonts cannot show, since PDF/UA wants a glyph for every
/// character. What is plain has neither marks on letters nor characters of
/// another font.
struct Mender {
    shared: &'static Shared,
    is_plain: bool,
    /// Whether nothing had to be replaced.
    is_complete: bool,
}

impl Mender {
    /// So that it can be read on a page, however long its words.
    fn mend(&mut self, text: &mut String) {
        self.replace(text);
        break_long_words(text);
    }

    fn replace(&mut self, text: &mut String) {
        let Self { shared, is_plain, .. } = *self;
        if let Cow::Owned(letters) = spelled(text) {
            *text = letters;
        }
        let fonts = shared.fonts.iter().take(if is_plain { 1 } else { shared.fonts.len() });
        let is_shown = |c: char| fonts.clone().any(|font| font.info().coverage.contains(c.into()));
        let is_left_out = |c: char| is_silent(c) || is_plain && matches!(c, '\u{300}'..='\u{36f}');
        // A file may not say U+FEFF, whatever the fonts have for it.
        if text.chars().all(|c| is_shown(c) && c != '\u{feff}' && !(is_plain && is_left_out(c))) {
            return;
        }
        let mut is_complete = true;
        let shown = text.chars().filter(|c| !is_left_out(*c)).map(|c| {
            if c.is_whitespace() {
                ' '
            } else if is_shown(c) {
                c
            } else {
                is_complete = false;
                MISSING
            }
        });
        *text = shown.collect();
        self.is_complete &= is_complete;
    }
}

/// The document with what the fonts cannot show replaced, and whether that was
/// nothing.
fn printable(document: &Document, shared: &'static Shared, is_plain: bool) -> (Document, bool) {
    let mut document = document.clone();
    let mut mender = Mender { shared, is_plain, is_complete: true };
    document.each_text(|text| mender.mend(text));
    for block in &mut document.blocks {
        // Alternative texts are read aloud, not drawn.
        if let Block::Figure { light, .. } = block {
            mender.replace(light);
        }
    }
    (document, mender.is_complete)
}

/// Gives what is longer than a line a place to be broken at: an address that
/// somebody pasted would go on outside the page.
fn break_long_words(text: &mut String) {
    let is_long = |word: &str| word.chars().nth(LONGEST_WORD).is_some();
    if text.split_whitespace().any(is_long) {
        let mut run = 0;
        let mut broken = String::with_capacity(text.len() * 5 / 4);
        for c in text.chars() {
            run = if c.is_whitespace() { 0 } else { run + 1 };
            if run > LONGEST_PIECE {
                broken.push('\u{200b}');
                run = 1;
            }
            broken.push(c);
        }
        *text = broken;
    }
}

/// Characters that are not meant to be seen: controls, joiners, directions,
/// variation selectors.
fn is_silent(c: char) -> bool {
    (c.is_control() && !c.is_whitespace())
        || matches!(u32::from(c), 0xAD | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0xFE00..=0xFE0F | 0xFEFF | 0xE0000..=0xE0FFF)
}

fn datetime(at: Timestamp) -> Option<Datetime> {
    let at = at.to_zoned(jiff::tz::TimeZone::UTC).datetime();
    let part = |part: i8| u8::try_from(part).ok();
    Datetime::from_ymd_hms(
        at.year().into(),
        part(at.month())?,
        part(at.day())?,
        part(at.hour())?,
        part(at.minute())?,
        part(at.second())?,
    )
}

fn refused(errors: &[SourceDiagnostic]) -> ReportError {
    for error in errors {
        log::error!("the report could not be set: {}", error.message);
    }
    ReportError::Pdf
}
