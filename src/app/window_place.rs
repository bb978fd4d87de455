//! Where the window stood and how large it was, kept in a file of its own.

use crate::platform::{files, regular, writing};
use egui::{Context, Pos2, Rect, Vec2, pos2, vec2};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// The file, in the data folder.
const FILE_NAME: &str = "selvsyn-window.json";
const MOST_BYTES: u64 = 1024;
/// Larger or farther away is no window, in points.
const MOST: f32 = 20_000.0;
/// A window is not made lower than this to fit, in points.
const LEAST_FITTED: f32 = 400.0;
/// So much of a window's top is seen where it can be taken hold of.
const HOLD: Vec2 = vec2(120.0, 24.0);

/// A window's size and place, in points of a screen without enlarged text.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WindowPlace {
    /// Its width and height inside.
    pub size: [f32; 2],
    /// Its upper left corner, where the system tells.
    #[serde(default)]
    pub at: Option<[f32; 2]>,
    /// Whether it fills its screen; then the rest is how it was before.
    #[serde(default)]
    pub is_maximized: bool,
}

impl WindowPlace {
    /// What was kept with the history in `folder`, where it can be a window's.
    pub fn remembered(folder: &Path, least: [f32; 2]) -> Option<Self> {
        let file = folder.join(FILE_NAME);
        // A link there is not ours.
        regular::refuse_odd(&file).ok()?;
        let text = files::read_to_string(&file, MOST_BYTES).ok()?;
        let place: Self = serde_json::from_str(&text).ok()?;
        let fits = |value: &f32| value.is_finite() && value.abs() <= MOST;
        let is_sound = place.size.iter().chain(place.at.iter().flatten()).all(fits);
        let [width, height] = place.size;
        let [least_width, least_height] = least;
        let size = [width.max(least_width), height.max(least_height)];
        is_sound.then_some(Self { size, ..place })
    }

    /// Keeps it; where that cannot be written, nothing is lost.
    fn remember(&self, folder: &Path) {
        let written = serde_json::to_vec(self).map(|json| writing::replace(&folder.join(FILE_NAME), &json));
        if let Ok(Err(error)) = written {
            log::debug!("the window's place is not kept: {}", error.kind());
        }
    }

    /// Whether one of these screens shows so much of it that it can be moved.
    pub fn is_shown_on(&self, screens: &[Rect]) -> bool {
        let Some([left, top]) = self.at else { return true };
        let bar = Rect::from_min_size(pos2(left, top), vec2(Vec2::from(self.size).x, HOLD.y));
        screens.iter().any(|screen| {
            let seen = screen.intersect(bar);
            seen.width() >= HOLD.x && seen.height() >= HOLD.y / 2.0
        })
    }
}

/// How high the inside of a window can be so that its frame is on the screen as
/// well; `None` where it is.
fn fitted(inner: Vec2, outer: Vec2, screen: Vec2, least: f32) -> Option<Vec2> {
    let over = outer.y - screen.y;
    let height = (inner.y - over).max(least);
    (over > 0.0 && height < inner.y).then_some(vec2(inner.x, height))
}

/// Frames of a new window in which its frame and its screen become known.
const FRAMES_TO_FIT: u8 = 30;

/// Follows the window while it is open.
pub struct Follow {
    /// Frames in which a window of the first size is still fitted to its screen.
    to_fit: u8,
    /// What was kept when it was last looked.
    kept: Option<WindowPlace>,
    now: Option<WindowPlace>,
}

impl Follow {
    /// Goes on from what was kept with the history in `folder`: a window that
    /// opens maximized has no other size to tell.
    pub fn of(folder: &Path) -> Self {
        let kept = WindowPlace::remembered(folder, [0.0, 0.0]);
        Self { to_fit: if kept.is_none() { FRAMES_TO_FIT } else { 0 }, kept, now: kept }
    }

    /// Makes a window of the first size lower where its title bar leaves it no
    /// room: only a window that is there tells how high that is.
    fn fit(&mut self, ctx: &Context) {
        self.to_fit = self.to_fit.saturating_sub(1);
        let (inner, outer, screen) = ctx.input(|input| {
            let window = input.viewport();
            let is_sized = window.maximized != Some(true) && window.fullscreen != Some(true);
            (window.inner_rect.filter(|_| is_sized), window.outer_rect, window.monitor_size)
        });
        let (Some(inner), Some(outer), Some(screen)) = (inner, outer, screen) else { return };
        if let Some(size) = fitted(inner.size(), outer.size(), screen, LEAST_FITTED) {
            self.to_fit = 0;
            ctx.send_viewport_cmd(egui::ViewportCommand::InnerSize(size));
        }
    }

    /// Looks where the window is.
    pub fn look(&mut self, ctx: &Context) {
        if self.to_fit > 0 {
            self.fit(ctx);
        }
        let zoom = ctx.zoom_factor();
        let (inner, outer, is_maximized, is_other) = ctx.input(|input| {
            let window = input.viewport();
            let is_other = window.minimized == Some(true) || window.fullscreen == Some(true);
            (window.inner_rect, window.outer_rect, window.maximized == Some(true), is_other)
        });
        let Some(inner) = inner.filter(|inner| !is_other && inner.is_finite() && inner.is_positive()) else { return };
        let corner = |at: Pos2| [at.x * zoom, at.y * zoom].map(f32::round);
        let here = WindowPlace {
            size: [inner.width() * zoom, inner.height() * zoom].map(f32::round),
            at: outer.map(|outer| corner(outer.min)),
            is_maximized,
        };
        self.now = Some(match self.now {
            Some(before) if is_maximized => WindowPlace { is_maximized, ..before },
            _ => here,
        });
    }

    /// Keeps it with the history in `folder`, where it is another than before.
    pub fn keep(&mut self, folder: &Path) {
        if let Some(place) = self.now.filter(|_| self.now != self.kept) {
            self.kept = self.now;
            place.remember(folder);
        }
    }
}

/// Puts a window that no screen shows in the middle of the first one.
pub fn bring_back(ctx: &Context, place: &WindowPlace, screens: &[Rect]) {
    let Some(screen) = screens.first().filter(|_| !place.is_shown_on(screens)) else { return };
    let at = screen.center() - Vec2::from(place.size) / 2.0;
    let at = pos2(at.x.max(screen.left()), at.y.max(screen.top()));
    ctx.send_viewport_cmd(egui::ViewportCommand::OuterPosition(at));
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEAST: [f32; 2] = [480.0, 400.0];

    fn place(at: Option<[f32; 2]>) -> WindowPlace {
        WindowPlace { size: [900.0, 700.0], at, is_maximized: false }
    }

    #[test]
    fn what_is_no_window_is_not_remembered() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(WindowPlace::remembered(folder.path(), LEAST), None);
        let kept = WindowPlace { is_maximized: true, ..place(Some([-800.0, 30.0])) };
        kept.remember(folder.path());
        assert_eq!(WindowPlace::remembered(folder.path(), LEAST), Some(kept));
        for odd in [
            "",
            "{}",
            "{\"size\":[1e30,400],\"at\":null}",
            "{\"size\":[900,700],\"at\":[1e9,0]}",
            "{\"size\":[900,700],\"x\":1}",
            "[900,700]",
        ] {
            std::fs::write(folder.path().join(FILE_NAME), odd).unwrap();
            assert_eq!(WindowPlace::remembered(folder.path(), LEAST), None, "{odd}");
        }
        std::fs::write(folder.path().join(FILE_NAME), "{\"size\":[1,-7]}").unwrap();
        assert_eq!(WindowPlace::remembered(folder.path(), LEAST).unwrap().size, LEAST);
    }

    #[test]
    fn a_first_window_leaves_room_for_its_title_bar() {
        let screen = vec2(1280.0, 800.0);
        let fitted = |height: f32, bar: f32| fitted(vec2(1280.0, height), vec2(1280.0, height + bar), screen, 400.0);
        assert_eq!(fitted(800.0, 37.0), Some(vec2(1280.0, 763.0)));
        assert_eq!(fitted(800.0, 0.0), None);
        assert_eq!(fitted(760.0, 37.0), None);
        assert_eq!(fitted(400.0, 437.0), None, "no lower than it can be used");
    }

    #[test]
    fn a_window_is_shown_where_it_can_be_taken_hold_of() {
        let screens = [
            Rect::from_min_size(pos2(0.0, 0.0), vec2(1920.0, 1080.0)),
            Rect::from_min_size(pos2(1920.0, 0.0), vec2(1280.0, 1024.0)),
        ];
        for (at, is_shown) in [
            (Some([100.0, 100.0]), true),
            (Some([2000.0, 10.0]), true),
            (Some([-700.0, 10.0]), true),
            (Some([-850.0, 10.0]), false),
            (Some([100.0, 1075.0]), false),
            (Some([100.0, -30.0]), false),
            (Some([4000.0, 10.0]), false),
            (None, true),
        ] {
            assert_eq!(place(at).is_shown_on(&screens), is_shown, "{at:?}");
        }
    }
}
