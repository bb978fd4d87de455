//! What the system would end the program with, and must not.

/// A file-size limit (`ulimit -f`) ends a program without a word; refused, the
/// write fails with a sentence, as on a full disk.
#[cfg(unix)]
#[allow(unsafe_code, reason = "the standard library ignores no signals, and no kept crate does it safely")]
pub fn refuse_to_die() {
    // SAFETY: no handler is installed, so that no code of ours ever runs in one;
    // ignoring this signal changes nothing but what `write` gives.
    unsafe { libc::signal(libc::SIGXFSZ, libc::SIG_IGN) };
}

/// There is no such limit on this system.
#[cfg(not(unix))]
pub fn refuse_to_die() {}
