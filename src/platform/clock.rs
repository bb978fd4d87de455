//! The one clock.

/// Now, in the machine's own time zone.
pub fn now() -> jiff::Zoned {
    jiff::Zoned::now()
}
