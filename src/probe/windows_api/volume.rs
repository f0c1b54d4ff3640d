//! How the volume that Windows is on is encrypted: what the shell shows as the lock on the drive.

#![expect(unsafe_code, reason = "the shell is a COM interface")]

use windows::Win32::Foundation::PROPERTYKEY;
use windows::Win32::System::SystemInformation::GetSystemWindowsDirectoryW;
use windows::Win32::UI::Shell::PropertiesSystem::PSGetPropertyKeyFromName;
use windows::Win32::UI::Shell::{IShellItem2, SHCreateItemFromParsingName};
use windows::core::{HSTRING, w};

use super::com::{Apartment, enter};
use super::missing;
use crate::domain::Missing;
use crate::probe::asked::Told;

pub(super) fn protection() -> Result<Told, Missing> {
    enter(Apartment::Single)?;
    let root = HSTRING::from(system_root().ok_or(Missing::UnexpectedOutput)?);
    let mut key = PROPERTYKEY::default();
    // SAFETY: the name is constant, the key is ours and outlives the call.
    unsafe { PSGetPropertyKeyFromName(w!("System.Volume.BitLockerProtection"), &raw mut key) }
        .map_err(|err| missing(&err))?;
    // SAFETY: the path outlives the call; no context is passed; the wrapper owns what comes back.
    let drive: IShellItem2 =
        unsafe { SHCreateItemFromParsingName(&root, None) }.map_err(|err| missing(&err))?;
    // SAFETY: the key was filled above and outlives the call.
    let state = unsafe { drive.GetInt32(&raw const key) }.map_err(|err| missing(&err))?;
    Ok(Told::Number(i64::from(state)))
}

/// `C:\`. From Windows itself, because every program of the user may change the environment.
fn system_root() -> Option<String> {
    let mut path = [0; 260];
    // SAFETY: the buffer is ours, and its length goes with it.
    let length = unsafe { GetSystemWindowsDirectoryW(Some(&mut path)) };
    let path = path.get(..usize::try_from(length).ok()?)?;
    let root: String = String::from_utf16_lossy(path).chars().take(3).collect();
    root.ends_with(":\\").then_some(root)
}
