//! Ways to draw the window, and in which order they are tried.

use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// The libraries that draw; what is wrong with them belongs in the log.
pub const LIBRARIES: &[&str] =
    &["eframe", "egui_glow", "egui_wgpu", "egui_winit", "glutin", "naga", "wgpu", "wgpu_core", "wgpu_hal", "winit"];

/// A way to draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Graphics {
    /// OpenGL, by glow. It starts in less than half the time of the others,
    /// and is the one that remote desktops and virtual machines may lack.
    OpenGl,
    /// DirectX 12, by wgpu; Windows.
    Dx12,
    /// Vulkan, by wgpu; Linux and Windows.
    Vulkan,
    /// Metal, by wgpu; macOS.
    Metal,
}

impl Graphics {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::OpenGl, Self::Dx12, Self::Vulkan, Self::Metal];

    /// Those that this system can have, in the order they are tried.
    #[cfg(windows)]
    pub const HERE: &'static [Self] = &[Self::OpenGl, Self::Dx12, Self::Vulkan];
    /// Those that this system can have, in the order they are tried.
    #[cfg(target_os = "macos")]
    pub const HERE: &'static [Self] = &[Self::OpenGl, Self::Metal];
    /// Those that this system can have, in the order they are tried.
    #[cfg(not(any(windows, target_os = "macos")))]
    pub const HERE: &'static [Self] = &[Self::OpenGl, Self::Vulkan];

    /// What `--renderer` calls it.
    pub fn tag(self) -> &'static str {
        match self {
            Self::OpenGl => "opengl",
            Self::Dx12 => "dx12",
            Self::Vulkan => "vulkan",
            Self::Metal => "metal",
        }
    }

    /// What its makers call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::OpenGl => "OpenGL",
            Self::Dx12 => "DirectX 12",
            Self::Vulkan => "Vulkan",
            Self::Metal => "Metal",
        }
    }
}

impl FromStr for Graphics {
    type Err = ();

    fn from_str(tag: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|graphics| graphics.tag() == tag).ok_or(())
    }
}

/// What earlier starts have shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Memory {
    /// What drew the window last.
    pub worked: Option<Graphics>,
    /// What was being tried; still there when the program never came further,
    /// because a driver took it down.
    pub trying: Option<Graphics>,
}

impl Memory {
    /// What to try, first to last: what worked last time, then the system's
    /// order, and at the end what the last start did not survive.
    pub fn order(self, here: &[Graphics]) -> Vec<Graphics> {
        let Self { worked, trying } = self;
        let mut order = here.to_vec();
        // `false` sorts first; equals keep their order.
        order.sort_by_key(|graphics| (Some(*graphics) == trying, Some(*graphics) != worked));
        order
    }
}

#[cfg(test)]
mod tests {
    use super::Graphics::*;
    use super::*;

    #[test]
    fn what_worked_comes_first_and_what_crashed_last() {
        let here = [OpenGl, Dx12, Vulkan];
        for (worked, trying, expected) in [
            (None, None, [OpenGl, Dx12, Vulkan]),
            (Some(Vulkan), None, [Vulkan, OpenGl, Dx12]),
            (Some(Metal), Some(Metal), [OpenGl, Dx12, Vulkan]),
            (None, Some(OpenGl), [Dx12, Vulkan, OpenGl]),
            (Some(OpenGl), Some(OpenGl), [Dx12, Vulkan, OpenGl]),
            (Some(Dx12), Some(OpenGl), [Dx12, Vulkan, OpenGl]),
        ] {
            assert_eq!(Memory { worked, trying }.order(&here), expected, "{worked:?} {trying:?}");
        }
    }

    #[test]
    fn names_are_read_back() {
        for graphics in Graphics::ALL {
            assert_eq!(graphics.tag().parse(), Ok(graphics));
            let memory = Memory { worked: Some(graphics), trying: None };
            let json = serde_json::to_string(&memory).unwrap();
            assert!(json.contains(graphics.tag()), "{json}");
            assert_eq!(serde_json::from_str::<Memory>(&json).unwrap(), memory);
        }
    }
}
