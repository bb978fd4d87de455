//! Opens the window: OpenGL first, because it starts in less than half the
//! time; wgpu where OpenGL will not start (remote desktops, virtual
//! machines); one sentence where neither does.

use super::{App, Edge, Startup};
use crate::i18n::Texts;
use crate::platform::{clock, dialogs};
use eframe::{NativeOptions, Renderer};
use std::cell::Cell;
use std::io::Write;
use std::process::ExitCode;
use std::rc::Rc;

/// The window's first size and its smallest, in points.
const SIZE: [f32; 2] = [1280.0, 800.0];
const MIN_SIZE: [f32; 2] = [480.0, 400.0];

/// Shows the window until it is closed.
pub fn open_window(startup: Startup) -> ExitCode {
    let texts = Texts::new(startup.language);
    if !has_display() {
        return fail(&texts.get("no-display"));
    }
    // The renderer that starts takes the store; one that fails leaves it.
    let startup = Rc::new(Cell::new(Some(startup)));
    for renderer in [Renderer::Glow, Renderer::Wgpu] {
        let options = NativeOptions {
            viewport: egui::ViewportBuilder::default()
                .with_title(texts.get("app-name"))
                .with_app_id("selvsyn")
                .with_inner_size(SIZE)
                .with_min_inner_size(MIN_SIZE),
            renderer,
            persist_window: false,
            ..NativeOptions::default()
        };
        let for_app = Rc::clone(&startup);
        let result = eframe::run_native(
            "selvsyn",
            options,
            Box::new(move |context| {
                let startup = for_app.take().ok_or("the window was opened twice")?;
                let ask_for_file = Box::new(|request: &dialogs::FileRequest, wake| dialogs::ask(request, wake));
                let edge = Edge { now: clock::now, ask_for_file };
                Ok(Box::new(App::new(&context.egui_ctx, startup, edge)))
            }),
        );
        match result {
            Ok(()) => return ExitCode::SUCCESS,
            Err(error) => log::error!("the window could not be opened with {renderer:?}: {error}"),
        }
    }
    fail(&texts.get("no-renderer"))
}

fn fail(sentence: &str) -> ExitCode {
    // Nobody to tell when standard error is closed.
    let _ = writeln!(std::io::stderr(), "selvsyn: {sentence}");
    ExitCode::from(1)
}

#[cfg(all(unix, not(target_os = "macos")))]
fn has_display() -> bool {
    ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
fn has_display() -> bool {
    true
}
