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

/// What is in memory, a passphrase among it, is in no file that a crash leaves
/// and that a system may keep or send.
#[cfg(unix)]
#[allow(unsafe_code, reason = "the standard library sets no limits, and no kept crate does it safely")]
pub fn leave_no_memory() {
    // Where a program is given what crashed, no limit holds but this one
    // (core(5)).
    const NONE: libc::rlim_t = 1;
    let mut limit = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    // SAFETY: both are given what they are to read or write, and keep nothing.
    unsafe {
        if libc::getrlimit(libc::RLIMIT_CORE, &raw mut limit) == 0 {
            limit = libc::rlimit { rlim_cur: NONE.min(limit.rlim_max), rlim_max: NONE.min(limit.rlim_max) };
            libc::setrlimit(libc::RLIMIT_CORE, &raw const limit);
        }
    }
}

/// This system asks whoever runs it.
#[cfg(not(unix))]
pub fn leave_no_memory() {}
