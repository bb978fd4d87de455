//! A second start brings the window forward, and gives it its file.

use super::App;
use crate::platform::single_instance::{Call, Calls};
use egui::{Context, UserAttentionType, ViewportCommand};
use std::path::Path;

/// Hears whoever starts the program once more.
pub fn listen(ctx: &Context, folder: &Path) -> Calls {
    let waker = ctx.clone();
    Calls::to(folder, move || waker.request_repaint())
}

/// Brings the window before all others, or asks for attention where a system
/// lets no window do that.
pub fn come_forward(ctx: &Context) {
    ctx.send_viewport_cmd(ViewportCommand::Minimized(false));
    ctx.send_viewport_cmd(ViewportCommand::Focus);
    if std::env::var_os("WAYLAND_DISPLAY").is_some_and(|display| !display.is_empty()) {
        ctx.send_viewport_cmd(ViewportCommand::RequestUserAttention(UserAttentionType::Informational));
    }
    ctx.request_repaint();
}

impl App {
    /// Does what another start asks for.
    pub(super) fn hear_calls(&mut self, ctx: &Context) {
        let calls: Vec<Call> = self.calls.iter().flat_map(Calls::take).collect();
        for Call { file, presents } in calls {
            come_forward(ctx);
            if let Some(file) = file {
                self.open_given(ctx, file);
            }
            if presents {
                self.present_course(ctx, 0);
            }
        }
    }
}
