//! The screens that are connected now. The window's own list is as old as the
//! window under X11, where nothing tells it that a projector came or went.

/// A screen that is connected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Connected {
    /// What the system calls it.
    pub name: String,
    /// Its upper left corner, in pixels.
    pub at: [i16; 2],
}

/// Those there are; `None` where the window's own list is as good.
#[cfg(target_os = "linux")]
pub fn connected() -> Option<Vec<Connected>> {
    use x11rb::connection::Connection;
    use x11rb::protocol::randr::ConnectionExt as _;
    use x11rb::protocol::xproto::ConnectionExt as _;
    if std::env::var_os("WAYLAND_DISPLAY").is_some() {
        return None;
    }
    let (connection, screen) = x11rb::connect(None).ok()?;
    let root = connection.setup().roots.get(screen)?.root;
    let told = connection.randr_get_monitors(root, true).ok()?.reply().ok()?;
    let named = told.monitors.iter().filter_map(|monitor| {
        let name = connection.get_atom_name(monitor.name).ok()?.reply().ok()?.name;
        Some(Connected { name: String::from_utf8_lossy(&name).into_owned(), at: [monitor.x, monitor.y] })
    });
    Some(named.collect())
}

/// Those there are; `None` where the window's own list is as good.
#[cfg(not(target_os = "linux"))]
pub fn connected() -> Option<Vec<Connected>> {
    None
}
