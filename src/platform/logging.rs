//! The log: what the program did, for whoever helps when something fails. It
//! lies in the data folder and goes nowhere. It never holds an answer, a
//! name, or anything a person wrote.

use super::{clock, permissions};
use flexi_logger::filter::{LogLineFilter, LogLineWriter};
use flexi_logger::{
    Cleanup, Criterion, DeferredNow, ErrorChannel, FileSpec, LogSpecification, Logger, LoggerHandle, Naming,
};
use log::{Level, LevelFilter, Metadata, Record};
use std::io::Write;
use std::panic::PanicHookInfo;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The log's folder in the data folder.
pub const FOLDER: &str = "log";
/// The file that remembers how the window could be drawn.
pub const RENDERER: &str = "renderer.json";
/// The file that is written.
const CURRENT: &str = "selvsyn_rCURRENT.log";
/// A file that grows past this, in bytes, is put away.
const MAX_FILE_BYTES: u64 = 256 * 1024;
/// So many files are kept beside the one that is written.
const OLD_FILES: usize = 4;
/// The log that is being written.
static RUNNING: OnceLock<LoggerHandle> = OnceLock::new();

/// What the names of the files begin with.
const BASENAME: &str = "selvsyn";

/// Whether a file in the folder is one of ours.
pub fn is_name(name: &str) -> bool {
    name.starts_with(BASENAME) || name == RENDERER
}

/// Where the log of a data folder lies.
pub fn folder(data_folder: &Path) -> PathBuf {
    data_folder.join(FOLDER)
}

/// Begins to write the log of a data folder. Where it cannot be written, the
/// program goes on without. Of `libraries` only what is wrong is written, and of
/// others nothing: they could quote a text they were given.
pub fn start(data_folder: &Path, libraries: &'static [&'static str]) {
    let folder = folder(data_folder);
    let current = folder.join(CURRENT);
    // Made first, so that it is its owner's alone from the first line on; what
    // is no file is never written to.
    if permissions::make_folder_inside(&folder).and_then(|()| permissions::make_file(&current)).is_err() {
        return;
    }
    // The library's own clock ends the program where it stands before 1970.
    if clock::now().timestamp() < jiff::Timestamp::UNIX_EPOCH {
        return;
    }
    let file = FileSpec::default().directory(folder).basename(BASENAME).suppress_timestamp();
    let started = Logger::with(LogSpecification::builder().default(LevelFilter::Info).build())
        .log_to_file(file)
        .append()
        .rotate(Criterion::Size(MAX_FILE_BYTES), Naming::Numbers, Cleanup::KeepLogFiles(OLD_FILES))
        .filter(Box::new(OnlyOurs { libraries, current }))
        .format(line)
        .use_utc()
        .error_channel(ErrorChannel::DevNull)
        .panic_if_error_channel_is_broken(false)
        .start();
    if let Ok(handle) = started {
        // Only the first log of a process is one.
        let _ = RUNNING.set(handle);
    }
}

/// Writes no more, and lets go of the file.
pub fn stop() {
    log::set_max_level(LevelFilter::Off);
    if let Some(handle) = RUNNING.get() {
        handle.shutdown();
    }
}

/// Whether a line of this kind is written, and not only said.
pub fn accepts(metadata: &Metadata<'_>, libraries: &[&str]) -> bool {
    let library = metadata.target().split("::").next().unwrap_or_default();
    match library {
        "selvsyn" => metadata.level() <= Level::Info,
        _ => metadata.level() <= Level::Warn && libraries.contains(&library),
    }
}

struct OnlyOurs {
    libraries: &'static [&'static str],
    current: PathBuf,
}

impl LogLineFilter for OnlyOurs {
    fn write(&self, now: &mut DeferredNow, record: &Record<'_>, log: &dyn LogLineWriter) -> std::io::Result<()> {
        if !accepts(record.metadata(), self.libraries) {
            return Ok(());
        }
        log.write(now, record)?;
        // A file that was put away has made room for a new one.
        permissions::keep_private(&self.current)
    }
}

/// «2026-11-25T08:14:03Z INFO selvsyn::app::window: …».
fn line(out: &mut dyn Write, _: &mut DeferredNow, record: &Record<'_>) -> std::io::Result<()> {
    // By our own clock: it may have been set back since.
    let time = clock::now().timestamp().strftime("%Y-%m-%dT%H:%M:%SZ");
    write!(out, "{time} {} {}: {}", record.level(), record.target(), record.args())
}

/// Tells where the program failed, and not with what: a panic's message can
/// quote a person's text.
pub fn hush_panics() {
    std::panic::set_hook(Box::new(|panic: &PanicHookInfo<'_>| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        log::error!("unexpected failure at {place}");
        let _ = writeln!(std::io::stderr(), "selvsyn: unexpected failure at {place}");
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_lines_and_the_windows_troubles_are_written() {
        for (target, level, expected) in [
            ("selvsyn::app::window", Level::Info, true),
            ("selvsyn", Level::Error, true),
            ("selvsyn::store", Level::Debug, false),
            ("selvsynt", Level::Error, false),
            ("wgpu_hal::vulkan", Level::Warn, true),
            ("wgpu_hal::vulkan", Level::Info, false),
            ("winit::event", Level::Error, false),
            ("typst_pdf", Level::Error, false),
        ] {
            let metadata = Metadata::builder().target(target).level(level).build();
            assert_eq!(accepts(&metadata, &["wgpu_hal"]), expected, "{target} {level}");
        }
    }
}
