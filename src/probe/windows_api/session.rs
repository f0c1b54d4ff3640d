//! Whether the person is at the PC itself or working from afar.

#![expect(unsafe_code, reason = "the state of the session is a C interface")]

use windows::Win32::UI::WindowsAndMessaging::{GetSystemMetrics, SM_REMOTESESSION};

use crate::probe::asked::Told;

pub(super) fn is_remote() -> Told {
    // SAFETY: takes a number and gives one; nothing of ours is touched.
    Told::YesNo(unsafe { GetSystemMetrics(SM_REMOTESESSION) } != 0)
}
