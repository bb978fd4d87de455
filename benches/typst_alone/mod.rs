//! The report's template compiled by the typst library, with nothing of the
//! program's own in between: what the program's PDF is held against.

use selvsyn::chart::{Palette, Scheme};
use selvsyn::export::report::Document;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

pub struct Page {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    template: Source,
    data: FileId,
    json: serde_json::Value,
    compiled: u32,
    report: Bytes,
}

impl Page {
    pub fn new(document: &Document) -> Self {
        let file = |name| {
            let path = VirtualPath::new(name).expect("a path");
            FileId::new(RootedPath::new(VirtualRoot::Project, path))
        };
        let faces: [&'static [u8]; 3] = [
            include_bytes!("../../assets/fonts/Inter-Regular.otf"),
            include_bytes!("../../assets/fonts/Inter-SemiBold.otf"),
            epaint_default_fonts::NOTO_EMOJI_REGULAR,
        ];
        let fonts: Vec<Font> = faces.into_iter().flat_map(|face| Font::iter(Bytes::new(face))).collect();
        let palette = Palette::of(Scheme::Light);
        let color = |[r, g, b]: [u8; 3]| format!("#{r:02x}{g:02x}{b:02x}");
        let json = serde_json::json!({
            "document": document, "is_complete": true,
            "colors": { "bg": color(palette.bg), "border": color(palette.border), "ink": color(palette.ink),
                "muted": color(palette.muted), "accent": color(palette.teal) },
        });
        let source = include_str!("../../assets/report/report.typ").to_owned();
        Self {
            library: LazyHash::new(
                Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build(),
            ),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            template: Source::new(file("report.typ"), source),
            data: file("report.json"),
            json,
            compiled: 0,
            report: Bytes::from_string(String::new()),
        }
    }

    /// Sets the report, another one each time, so that nothing is reused.
    pub fn pdf(&mut self) -> Vec<u8> {
        self.compiled += 1;
        self.json["document"]["lines"] = serde_json::json!([format!("day {}", self.compiled)]);
        self.report = Bytes::from_string(self.json.to_string());
        let set = typst::compile::<PagedDocument>(&*self).output.expect("a page");
        let standards = PdfStandards::new(&[PdfStandard::Ua_1]).expect("a standard");
        let pdf = typst_pdf::pdf(&set, &PdfOptions { standards, ..PdfOptions::default() }).expect("a file");
        comemo::evict(2);
        pdf
    }
}

impl World for Page {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main() { Ok(self.template.clone()) } else { Err(FileError::NotSource) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data { Ok(self.report.clone()) } else { Err(FileError::NotSource) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
