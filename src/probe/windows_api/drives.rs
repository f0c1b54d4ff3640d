//! Which drives there are, and which of them are on the Windows disk. No drive is opened for reading, and none is asked
//! that could be empty or far away.

#![expect(unsafe_code, reason = "drives and disks are told by a C interface")]

use windows::Win32::Foundation::{CloseHandle, HANDLE};
use windows::Win32::Storage::FileSystem::{
    CreateFileW, FILE_FLAGS_AND_ATTRIBUTES, FILE_SHARE_READ, FILE_SHARE_WRITE, GetDriveTypeW,
    GetLogicalDrives, OPEN_EXISTING,
};
use windows::Win32::System::IO::DeviceIoControl;
use windows::Win32::System::Ioctl::{IOCTL_STORAGE_GET_DEVICE_NUMBER, STORAGE_DEVICE_NUMBER};
use windows::Win32::System::SystemInformation::GetSystemWindowsDirectoryW;
use windows::core::HSTRING;

use super::missing;
use crate::domain::Missing;
use crate::probe::asked::Told;

const LETTERS: u32 = 26;
/// A disk that is built in or looks like it; neither a slot for cards nor a place in the network.
const FIXED: u32 = 3;

/// One bit for each letter, A the lowest.
pub(super) fn drives() -> Result<Told, Missing> {
    Ok(Told::Number(i64::from(letters()?)))
}

/// The letters whose drives lie on the disk of Windows, its own among them.
pub(super) fn drives_of_system_disk() -> Result<Told, Missing> {
    let system = system_letter()?;
    let disk = disk_of(system)?;
    let there = letters()?;
    let same = (0..LETTERS)
        .filter(|place| there & (1 << place) != 0)
        .filter(|place| is_fixed(*place) && disk_of(*place) == Ok(disk))
        .fold(1 << system, |same: u32, place| same | (1 << place));
    Ok(Told::Number(i64::from(same)))
}

fn letters() -> Result<u32, Missing> {
    // SAFETY: it takes nothing and gives a number.
    match unsafe { GetLogicalDrives() } {
        0 => Err(Missing::UnexpectedOutput),
        letters => Ok(letters),
    }
}

fn system_letter() -> Result<u32, Missing> {
    let mut path = [0; 260];
    // SAFETY: the memory is ours, and its length goes with it.
    let length = unsafe { GetSystemWindowsDirectoryW(Some(&mut path)) };
    let letter = path.first().copied().unwrap_or_default();
    let place = u32::from(letter).wrapping_sub(u32::from('A'));
    if length == 0 || place >= LETTERS {
        return Err(Missing::UnexpectedOutput);
    }
    Ok(place)
}

fn letter(place: u32) -> char {
    char::from_u32(u32::from('A') + place).unwrap_or('A')
}

fn is_fixed(place: u32) -> bool {
    let root = HSTRING::from(format!(r"{}:\", letter(place)));
    // SAFETY: the path ends in a zero and outlives the call, which does not touch the drive.
    unsafe { GetDriveTypeW(&root) == FIXED }
}

/// The number of the disk that a drive lies on; without one, several disks act as one.
fn disk_of(place: u32) -> Result<u32, Missing> {
    let device = HSTRING::from(format!(r"\\.\{}:", letter(place)));
    // SAFETY: the path ends in a zero and outlives the call. No right is asked for, so nothing can be read or written.
    let handle = unsafe {
        CreateFileW(
            &device,
            0,
            FILE_SHARE_READ | FILE_SHARE_WRITE,
            None,
            OPEN_EXISTING,
            FILE_FLAGS_AND_ATTRIBUTES(0),
            None,
        )
    };
    let handle = Open(handle.map_err(|err| missing(&err))?);
    let mut number = STORAGE_DEVICE_NUMBER::default();
    let size = u32::try_from(size_of::<STORAGE_DEVICE_NUMBER>()).unwrap_or_default();
    let mut given = 0;
    // SAFETY: the structure is ours, of the right kind and size, and outlives the call; the handle is open until its end.
    let asked = unsafe {
        DeviceIoControl(
            handle.0,
            IOCTL_STORAGE_GET_DEVICE_NUMBER,
            None,
            0,
            Some((&raw mut number).cast()),
            size,
            Some(&raw mut given),
            None,
        )
    };
    match asked {
        Ok(()) if given >= size => Ok(number.DeviceNumber),
        Ok(()) | Err(_) => Err(Missing::NotSupported),
    }
}

/// Closed at the end, whatever happened.
struct Open(HANDLE);

impl Drop for Open {
    fn drop(&mut self) {
        // SAFETY: the handle is ours and closed only here. It was open for nothing, so a failure leaves nothing behind.
        unsafe { CloseHandle(self.0) }.ok();
    }
}
