//! Where the programs of Windows itself lie. From Windows, because every program of the user may change the environment.

#![expect(unsafe_code, reason = "the folder is told by a C interface")]

use std::ffi::OsString;
use std::os::windows::ffi::OsStringExt as _;
use std::path::PathBuf;

use windows::Win32::System::SystemInformation::GetSystemDirectoryW;

/// `None` if Windows does not say.
pub(in crate::probe) fn system_folder() -> Option<PathBuf> {
    let mut path = [0; 260];
    // SAFETY: the buffer is ours, and its length goes with it.
    let length = unsafe { GetSystemDirectoryW(Some(&mut path)) };
    let path = path.get(..usize::try_from(length).ok()?)?;
    let folder = PathBuf::from(OsString::from_wide(path));
    folder.is_absolute().then_some(folder)
}
