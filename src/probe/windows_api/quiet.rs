//! Lets the process of one question fall without a sound.

#![expect(
    unsafe_code,
    reason = "what happens at a crash is set by a C interface"
)]

use windows::Win32::System::Diagnostics::Debug::{
    EXCEPTION_POINTERS, SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX, SetErrorMode,
    SetUnhandledExceptionFilter,
};

/// A part of Windows that crashes while it is asked ends this process at once: no window tells the person that a program has
/// stopped working, nobody waits for a report about it, and no drive without a disk in it is asked for one.
pub(in crate::probe) fn fall_quietly() {
    // SAFETY: sets two flags of this process alone.
    unsafe { SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX) };
    // SAFETY: the function is one of this program and stays as long as the process does.
    unsafe { SetUnhandledExceptionFilter(Some(end)) };
}

/// Looks at nothing: in a process that has just fallen, little can be relied on.
unsafe extern "system" fn end(_: *const EXCEPTION_POINTERS) -> i32 {
    /// `EXCEPTION_EXECUTE_HANDLER`, which here means: end the process.
    const END: i32 = 1;
    END
}
