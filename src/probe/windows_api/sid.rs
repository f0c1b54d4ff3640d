//! Ids of accounts and groups, read from Windows' memory.

#![expect(unsafe_code, reason = "an id is a pointer into an answer of Windows")]

use windows::Win32::Security::{GetLengthSid, IsValidSid, PSID};

use crate::domain::Missing;
use crate::probe::parse::sid;

/// The id as text, such as `S-1-5-32-544`.
///
/// # Safety
/// The pointer is null, or it points to an id that lives until this returns.
pub(super) unsafe fn text(id: PSID) -> Result<String, Missing> {
    // SAFETY: the caller says what the pointer points to, and null is tested before Windows looks at it.
    if id.is_invalid() || !unsafe { IsValidSid(id) }.as_bool() {
        return Err(Missing::UnexpectedOutput);
    }
    // SAFETY: a valid id is as long as Windows says, and it is only read.
    let bytes = unsafe {
        let length = GetLengthSid(id);
        std::slice::from_raw_parts(id.0.cast::<u8>(), usize::try_from(length).unwrap_or(0))
    };
    sid::text(bytes).ok_or(Missing::UnexpectedOutput)
}
