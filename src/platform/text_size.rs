//! How large a person has asked the system to show text, in per cent of the
//! usual size.
//!
//! Windows keeps it in the registry («Size of text»). Under Wayland the
//! desktop's portal tells it (a local socket); under X11 the display's scale
//! holds it already, and macOS has no such wish.

/// Tells what is wished, as often as that changes.
pub struct Follow {
    #[cfg(windows)]
    tell: Box<dyn Fn(Option<u16>)>,
}

#[cfg(target_os = "linux")]
impl Follow {
    /// Begins to tell, from a thread of its own.
    pub fn new(tell: impl Fn(Option<u16>) + Send + 'static) -> Self {
        let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        // As the window decides between Wayland and X11.
        if is_set("WAYLAND_DISPLAY") || is_set("WAYLAND_SOCKET") {
            let follow = move || {
                if let Err(error) = portal::follow(&tell) {
                    log::info!("the desktop does not tell how large text is to be: {error}");
                }
            };
            if let Err(error) = std::thread::Builder::new().name("text-size".to_owned()).spawn(follow) {
                log::warn!("no thread for the text's size: {error}");
            }
        }
        Self {}
    }

    /// Nothing: what changes is told by itself.
    pub fn look_again(&self) {}
}

#[cfg(target_os = "linux")]
mod portal {
    use zbus::blocking::{Connection, Proxy};
    use zbus::zvariant::{OwnedValue, Value};

    const BUS: &str = "org.freedesktop.portal.Desktop";
    const PATH: &str = "/org/freedesktop/portal/desktop";
    const INTERFACE: &str = "org.freedesktop.portal.Settings";
    const NAMESPACE: &str = "org.gnome.desktop.interface";
    const KEY: &str = "text-scaling-factor";

    /// Returns only when there is no portal, or the desktop ends.
    pub fn follow(tell: &impl Fn(Option<u16>)) -> zbus::Result<()> {
        let connection = Connection::session()?;
        let portal = Proxy::new(&connection, BUS, PATH, INTERFACE)?;
        // Listened for first, so that no change is missed.
        let changes = portal.receive_signal_with_args("SettingChanged", &[(0, NAMESPACE), (1, KEY)])?;
        let value: OwnedValue = portal.call("Read", &(NAMESPACE, KEY))?;
        tell(percent(&value));
        for change in changes {
            let body = change.body();
            let (_, _, value): (&str, &str, Value<'_>) = body.deserialize()?;
            tell(percent(&value));
        }
        Ok(())
    }

    /// A factor as per cent; some portals wrap it twice.
    fn percent(value: &Value<'_>) -> Option<u16> {
        match value {
            Value::Value(inner) => percent(inner),
            // A whole number of per cent that fits, whatever the factor is.
            Value::F64(factor) if factor.is_finite() => Some((factor * 100.0).round().clamp(1.0, 1000.0) as u16),
            _ => None,
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn a_factor_is_told_in_per_cent() {
            let wrapped = Value::Value(Box::new(Value::F64(1.25)));
            for (value, expected) in [
                (Value::F64(1.0), Some(100)),
                (Value::F64(1.499_999), Some(150)),
                (wrapped, Some(125)),
                (Value::F64(1e300), Some(1000)),
                (Value::F64(f64::NAN), None),
                (Value::U32(2), None),
            ] {
                assert_eq!(percent(&value), expected, "{value:?}");
            }
        }
    }
}

#[cfg(windows)]
impl Follow {
    /// Tells at once, and whenever it is asked to look again.
    pub fn new(tell: impl Fn(Option<u16>) + Send + 'static) -> Self {
        let follow = Self { tell: Box::new(tell) };
        follow.look_again();
        follow
    }

    /// Tells what is wished now.
    pub fn look_again(&self) {
        let key = windows_registry::CURRENT_USER.open("Software\\Microsoft\\Accessibility");
        let percent = key.and_then(|key| key.get_u32("TextScaleFactor")).ok();
        (self.tell)(percent.and_then(|percent| u16::try_from(percent).ok()));
    }
}

#[cfg(not(any(target_os = "linux", windows)))]
impl Follow {
    /// Tells nothing.
    pub fn new(_tell: impl Fn(Option<u16>) + Send + 'static) -> Self {
        Self {}
    }

    /// Nothing.
    pub fn look_again(&self) {}
}
