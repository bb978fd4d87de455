//! The report as one HTML file that needs nothing else: no script, no font
//! and no picture from anywhere.

use super::document::Document;
use super::{ReportError, page_colors, template};
use crate::chart::Scheme;
use crate::export::sanitize::sanitize;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, Value, context};
use std::sync::OnceLock;

const TEMPLATE: &str = include_str!("../../../assets/report/report.html");

/// Writes the report. Everything a person wrote is escaped by the template
/// engine; only the drawings, made here, are put in as they are.
///
/// # Errors
/// [`ReportError::Template`]; a test holds that the shipped template is sound.
pub fn html(document: &Document) -> Result<String, ReportError> {
    static READ: OnceLock<Option<Environment<'static>>> = OnceLock::new();
    let read = READ.get_or_init(|| template::environment(TEMPLATE, AutoEscape::Html));
    let (light, dark) = (page_colors(Scheme::Light), page_colors(Scheme::Dark));
    let data = context! { report => Value::from(Serde(document)), light, dark };
    template::fill(read.as_ref(), data).map(|page| sanitize(&page))
}
