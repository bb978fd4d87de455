//! One file a format. Everything here turns values into bytes or text; the
//! caller decides where they go.

pub mod archive;
mod by_ending;
mod calendar;
pub mod course;
mod csv;
mod delimited;
pub mod demo;
mod file_name;
mod group;
pub mod lesson;
mod picture;
mod qr;
pub mod report;
mod sanitize;
mod vector;
mod xlsx;

pub use crate::progress::{Cancelled, Progress};
pub use by_ending::{
    CALENDAR_ENDINGS, CHART_ENDINGS, ExportError, FORM_ENDINGS, HISTORY_ENDINGS, PAGE_ENDINGS, REPORT_ENDINGS, chart,
    course_dates, dates, history, page as page_file, report as report_file,
};
pub use calendar::{agreed_calendar, calendar};
pub use csv::csv;
pub use delimited::TableFor;
pub use group::{GROUP_ENDINGS, GroupOf, RESULT_ENDINGS, group_file, group_svg, measured_assumptions};
pub use picture::{PictureError, Pixels, is_picture, pixels, png};
pub use qr::qr;
pub use vector::svg;
pub use xlsx::{WorkbookError, xlsx};
