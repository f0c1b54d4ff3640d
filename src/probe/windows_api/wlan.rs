//! How Windows was told to join a Wi-Fi, where it does not say how the one in use is protected.
//!
//! Nothing is looked for on the air, the keys stay locked, and only two numbers leave this file: not even this program's
//! other half hears the name of the network.

#![expect(unsafe_code, reason = "the settings of a Wi-Fi are a C interface")]

use std::ptr::{null, null_mut};

use windows::Win32::Foundation::HANDLE;
use windows::core::{GUID, HSTRING, PCWSTR, PWSTR, s, w};

use super::library::Library;
use crate::probe::parse::wifi::of_profile;

type OpenHandle = unsafe extern "system" fn(u32, *const (), *mut u32, *mut HANDLE) -> u32;
type CloseHandle = unsafe extern "system" fn(HANDLE, *const ()) -> u32;
type FreeMemory = unsafe extern "system" fn(*const ());
type GetProfile = unsafe extern "system" fn(
    HANDLE,
    *const GUID,
    PCWSTR,
    *const (),
    *mut PWSTR,
    *mut u32,
    *mut u32,
) -> u32;

const DONE: u32 = 0;

/// Login and encryption of the profile of that name, as Windows counts them elsewhere; `None` if it does not say.
pub(super) fn profile(adapter: &GUID, name: &HSTRING) -> Option<(u32, u32)> {
    // Servers have it only where somebody added Wi-Fi.
    let library = Library::of_system(w!("wlanapi.dll"))?;
    // SAFETY: for all four: this is how Windows declares the functions of these names, since Windows Vista.
    let (open, close, free, get) = unsafe {
        (
            std::mem::transmute::<_, OpenHandle>(library.function(s!("WlanOpenHandle"))?),
            std::mem::transmute::<_, CloseHandle>(library.function(s!("WlanCloseHandle"))?),
            std::mem::transmute::<_, FreeMemory>(library.function(s!("WlanFreeMemory"))?),
            std::mem::transmute::<_, GetProfile>(library.function(s!("WlanGetProfile"))?),
        )
    };
    /// Of Windows Vista and later.
    const VERSION: u32 = 2;
    let (mut agreed, mut handle) = (0, HANDLE::default());
    // SAFETY: both results are ours and outlive the call.
    if unsafe { open(VERSION, null(), &raw mut agreed, &raw mut handle) } != DONE {
        return None;
    }
    let mut text = PWSTR::null();
    // SAFETY: the handle is open; adapter and name outlive the call. Without flags the keys stay locked.
    let answer = unsafe {
        get(
            handle,
            adapter,
            PCWSTR(name.as_ptr()),
            null(),
            &raw mut text,
            null_mut(),
            null_mut(),
        )
    };
    let seen = if answer == DONE && !text.is_null() {
        // SAFETY: the call succeeded, so the text is one that ends with a zero.
        let profile = unsafe { text.to_string() }.ok();
        // SAFETY: the text came from this library and is used no more.
        unsafe { free(text.as_ptr().cast_const().cast()) };
        profile.and_then(|profile| of_profile(&profile))
    } else {
        None
    };
    // SAFETY: the handle is open and used no more. A failure to close changes nothing for us.
    unsafe { close(handle, null()) };
    seen
}
