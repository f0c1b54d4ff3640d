//! What this PC shares with others. Level 1 is what every user may see: kind and name, no path.

#![expect(unsafe_code, reason = "the list of shares is a C interface")]

use std::ptr::null_mut;
use std::slice;

use windows::Win32::NetworkManagement::NetManagement::NetApiBufferFree;
use windows::Win32::Storage::FileSystem::{NetShareEnum, SHARE_INFO_1};
use windows::core::PCWSTR;

use crate::domain::Missing;
use crate::probe::asked::Told;
use crate::probe::system::LIST_LIMIT;

const DONE: u32 = 0;
const ACCESS_DENIED: u32 = 5;
const MORE: u32 = 234;
/// The service that shares does not run, so nothing is shared.
const NOT_STARTED: u32 = 2114;
const ALL: u32 = u32::MAX;

pub(super) fn all() -> Result<Told, Missing> {
    let mut buffer: *mut u8 = null_mut();
    let (mut count, mut total) = (0, 0);
    // SAFETY: no name asks this PC itself; the three places are ours and outlive the call.
    let code = unsafe {
        NetShareEnum(
            PCWSTR::null(),
            1,
            &raw mut buffer,
            ALL,
            &raw mut count,
            &raw mut total,
            None,
        )
    };
    let shares = match code {
        DONE if buffer.is_null() => Ok(Vec::new()),
        DONE if count as usize > LIST_LIMIT => Err(Missing::OutputTooLarge),
        // SAFETY: Windows says that the buffer holds so many entries of level 1, and it is freed only below.
        DONE => Ok(unsafe { named(buffer.cast_const().cast(), count as usize) }),
        NOT_STARTED => Ok(Vec::new()),
        ACCESS_DENIED => Err(Missing::NoPermission),
        MORE => Err(Missing::OutputTooLarge),
        _ => Err(Missing::UnexpectedOutput),
    };
    if !buffer.is_null() {
        // SAFETY: Windows made the buffer for us to free, and nothing points into it any more. Its answer changes nothing.
        unsafe { NetApiBufferFree(Some(buffer.cast_const().cast())) };
    }
    shares.map(Told::Texts)
}

/// # Safety
/// `first` points at `count` entries whose names are texts that end.
unsafe fn named(first: *const SHARE_INFO_1, count: usize) -> Vec<String> {
    // SAFETY: the caller says so.
    let shares = unsafe { slice::from_raw_parts(first, count) };
    shares
        .iter()
        .map(|share| {
            let name = if share.shi1_netname.is_null() {
                String::new()
            } else {
                // SAFETY: the caller says that it ends.
                String::from_utf16_lossy(unsafe { share.shi1_netname.as_wide() })
            };
            format!("{} {name}", share.shi1_type.0)
        })
        .collect()
}
