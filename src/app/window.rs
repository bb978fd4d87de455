//! Opens the window: OpenGL first, because it starts in less than half the
//! time; DirectX, Vulkan or Metal where OpenGL will not start (remote
//! desktops, virtual machines); a message where nothing does.

use super::graphics::{Graphics, LIBRARIES, Memory};
use super::launching::{Launching, NoWindow};
use super::window_place::{WindowPlace, bring_back};
use super::{App, Edge, UnlockWindow};
use crate::i18n::{Language, Texts};
use crate::platform::{
    awake, clock, dialogs, files, logging, opener, relaunch, system_preferences, temporary_files, writing,
};
use crate::service::opening::{Launch, Opening};
use crate::ui;
use eframe::egui_wgpu::{WgpuConfiguration, WgpuSetup, WgpuSetupCreateNew};
use eframe::{NativeOptions, Renderer, wgpu};
use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::rc::Rc;

/// The window's first size and its smallest, in points.
const SIZE: [f32; 2] = [1280.0, 800.0];
const MIN_SIZE: [f32; 2] = [480.0, 400.0];
/// What the program tells itself when it is started again: what has been tried
/// in this start, with commas between.
const TRIED: &str = "SELVSYN_TRIED";
/// Largest memory that is read, in bytes.
const MAX_MEMORY_BYTES: u64 = 1024;

/// Shows the window until it is closed. `forced` is the only way to draw that
/// is tried.
pub fn open_window(opening: Opening, forced: Option<Graphics>) -> ExitCode {
    if !has_display() {
        return fail(&Texts::new(opening.early_language()).get("no-display"));
    }
    let data_folder = opening.source.data_dir().to_owned();
    let log_folder = logging::folder(&data_folder);
    // Before it there is nowhere to remember what took the program down.
    let is_first = !files::is_folder(&log_folder);
    let launching = Rc::new(Launching::begin(opening, begin_log));
    if is_first {
        launching.wait();
    }
    let place = WindowPlace::remembered(&data_folder, MIN_SIZE);
    let memory_file = log_folder.join(logging::RENDERER);
    let memory = remembered(&memory_file);
    let order = forced.map_or_else(|| memory.order(Graphics::HERE), |graphics| vec![graphics]);
    let mut failed = tried();
    for graphics in order.iter().copied().filter(|graphics| !tried().contains(graphics)) {
        remember(&memory_file, Memory { trying: Some(graphics), ..memory });
        let ended = attempt(graphics, &launching, memory_file.clone(), place);
        if ended.is_ok() {
            log::info!("closed");
            return ExitCode::SUCCESS;
        }
        // What is open was waited for, and so is the log.
        let no_window = launching.no_window();
        if let (Err(error), None | Some(NoWindow::Ended)) = (&ended, &no_window) {
            log::error!("no window with {}: {error}", graphics.name());
        }
        if let Some(no_window) = no_window {
            return match no_window {
                NoWindow::Refused(refused) => {
                    remember(&memory_file, memory);
                    refuse(&Texts::new(refused.language), &refused.sentence())
                }
                // What ended it would end the next one too.
                NoWindow::Ended => fail(&Texts::new(launching.language()).get("window-ended")),
            };
        }
        failed.push(graphics);
        // On Windows a failed OpenGL leaves something behind that the next
        // window stumbles over, so the next attempt gets a process of its own.
        if cfg!(windows) && order.iter().any(|graphics| !failed.contains(graphics)) {
            remember(&memory_file, memory);
            // Closes the history, for the other process to open.
            drop(launching.take());
            let tried = failed.iter().map(|graphics| graphics.tag()).collect::<Vec<_>>().join(",");
            match relaunch::run(TRIED, &tried) {
                Ok(status) => return ExitCode::from(status),
                Err(error) => log::error!("no second start: {error}"),
            }
            break;
        }
    }
    let failed: Vec<&str> = failed.into_iter().map(Graphics::name).collect();
    // An attempt that fails in an orderly way is no crash to remember.
    remember(&memory_file, memory);
    let texts = Texts::new(launching.language());
    refuse(&texts, &no_renderer(&texts, &failed, &log_folder))
}

/// What is done once the history is open, and only then: nothing is written
/// beside one that is refused.
fn begin_log(launch: &Launch) {
    logging::start(launch.data_folder(), LIBRARIES);
    log::info!("Selvsyn {} on {}", env!("CARGO_PKG_VERSION"), std::env::consts::OS);
    for problem in &launch.policy().problems {
        log::warn!("the policy file: {}", problem.key());
    }
    temporary_files::sweep_left();
}

/// Says in the window's place why there is none.
pub fn refuse_window(language: Language, sentence: &str) -> ExitCode {
    let texts = Texts::new(language);
    if has_display() { refuse(&texts, sentence) } else { fail(sentence) }
}

fn attempt(
    graphics: Graphics,
    launching: &Rc<Launching>,
    memory_file: PathBuf,
    place: Option<WindowPlace>,
) -> Result<(), String> {
    let launching = Rc::clone(launching);
    let run = || {
        eframe::run_native(
            "selvsyn",
            options(graphics, place.as_ref()),
            Box::new(move |context| {
                let launch = launching.take().ok_or("there is no history to show")?;
                if let (Some(place), Some(window)) = (&place, context.winit_window()) {
                    let scale = window.scale_factor() as f32;
                    let screens = window.available_monitors().map(|screen| {
                        let (at, size) = (screen.position(), screen.size());
                        let at = egui::pos2(at.x as f32 / scale, at.y as f32 / scale);
                        egui::Rect::from_min_size(at, egui::vec2(size.width as f32, size.height as f32) / scale)
                    });
                    bring_back(&context.egui_ctx, place, &screens.collect::<Vec<_>>());
                    if place.is_maximized {
                        // Some window managers do not hear it from a new window.
                        context.egui_ctx.send_viewport_cmd(egui::ViewportCommand::Maximized(true));
                    }
                }
                let ask_for_file = Box::new(|request: &dialogs::FileRequest, wake| dialogs::ask(request, wake));
                let on_drawn: Box<dyn FnOnce()> = Box::new(move || {
                    log::info!("drawn with {}", graphics.name());
                    remember(&memory_file, Memory { worked: Some(graphics), trying: None });
                });
                let edge = Edge {
                    now: clock::now,
                    watch_preferences: system_preferences::watch,
                    ask_for_file,
                    show_file: Box::new(opener::show),
                    keep_awake: awake::keep,
                    graphics: Some(graphics),
                    on_drawn: Some(on_drawn),
                };
                Ok(match launch {
                    Launch::Open(startup) => Box::new(App::new(&context.egui_ctx, *startup, edge)),
                    Launch::Asking(asking) => Box::new(UnlockWindow::new(&context.egui_ctx, *asking, edge)),
                })
            }),
        )
    };
    // A driver's library may panic where it should return an error.
    match catch_unwind(AssertUnwindSafe(run)) {
        Ok(result) => result.map_err(|error| error.to_string()),
        Err(_) => Err("it failed unexpectedly".to_owned()),
    }
}

fn options(graphics: Graphics, place: Option<&WindowPlace>) -> NativeOptions {
    let backends = match graphics {
        Graphics::OpenGl => wgpu::Backends::GL,
        Graphics::Dx12 => wgpu::Backends::DX12,
        Graphics::Vulkan => wgpu::Backends::VULKAN,
        Graphics::Metal => wgpu::Backends::METAL,
    };
    let mut setup = WgpuSetupCreateNew::without_display_handle();
    setup.instance_descriptor.backends = backends;
    let mut viewport = egui::ViewportBuilder::default()
        // A name, and so the same in every language.
        .with_title(Texts::new(Language::default()).get("app-name"))
        .with_app_id("selvsyn")
        .with_icon(icon())
        .with_inner_size(place.map_or(SIZE, |place| place.size))
        .with_maximized(place.is_some_and(|place| place.is_maximized))
        .with_min_inner_size(MIN_SIZE);
    if let Some(at) = place.and_then(|place| place.at) {
        viewport = viewport.with_position(at);
    }
    NativeOptions {
        viewport,
        renderer: if graphics == Graphics::OpenGl { Renderer::Glow } else { Renderer::Wgpu },
        wgpu_options: WgpuConfiguration { wgpu_setup: WgpuSetup::CreateNew(setup), ..WgpuConfiguration::default() },
        persist_window: false,
        ..NativeOptions::default()
    }
}

/// Without one, eframe would draw its own. On macOS it is the bundle that has
/// the icon.
fn icon() -> egui::IconData {
    if cfg!(target_os = "macos") { egui::IconData::default() } else { ui::window_icon() }
}

/// What this start has tried before the program was started again.
fn tried() -> Vec<Graphics> {
    let tags = std::env::var(TRIED).unwrap_or_default();
    tags.split(',').filter_map(|tag| tag.parse().ok()).collect()
}

fn remembered(file: &Path) -> Memory {
    let text = files::read_to_string(file, MAX_MEMORY_BYTES).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_default()
}

/// Nothing is lost where it cannot be written, but time.
fn remember(file: &Path, memory: Memory) {
    if let Ok(json) = serde_json::to_string(&memory) {
        let _ = writing::replace(file, json.as_bytes());
    }
}

fn no_renderer(texts: &Texts, failed: &[&str], log_folder: &Path) -> String {
    let (tried, log) = (failed.join(", "), log_folder.display().to_string());
    texts.with("no-renderer", &[("tried", (&tried).into()), ("log", (&log).into())])
}

/// On standard error, and in a message box for who started it by a click.
fn refuse(texts: &Texts, sentence: &str) -> ExitCode {
    let status = fail(sentence);
    dialogs::tell(&texts.get("app-name"), sentence);
    status
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_has_the_programs_icon_and_not_another() {
        let icon = options(Graphics::OpenGl, None).viewport.icon.unwrap();
        assert_eq!(icon.is_empty(), cfg!(target_os = "macos"));
    }
}
