//! How much room a drive has.

#![expect(unsafe_code, reason = "the room on a drive is told by a C interface")]

use windows::Win32::Storage::FileSystem::GetDiskFreeSpaceExW;
use windows::core::HSTRING;

use super::missing;
use crate::domain::Missing;
use crate::probe::system::Space;

pub(in crate::probe) fn space(path: &str) -> Result<Space, Missing> {
    let path = HSTRING::from(path);
    let (mut free, mut total) = (0, 0);
    // SAFETY: the path ends in a zero, and both numbers are ours and outlive the call.
    unsafe { GetDiskFreeSpaceExW(&path, Some(&raw mut free), Some(&raw mut total), None) }
        .map_err(|err| missing(&err))?;
    Ok(Space { total, free })
}
