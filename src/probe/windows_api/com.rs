//! Enters COM. Only the process of one question does so, on its only thread, and leaves it by ending.

#![expect(unsafe_code, reason = "COM is a C interface")]

use windows::Win32::System::Com::{
    CLSCTX_INPROC_SERVER, COINIT_APARTMENTTHREADED, COINIT_MULTITHREADED, CoCreateInstance,
    CoInitializeEx,
};
use windows::core::{GUID, Interface};

use super::missing;
use crate::domain::Missing;

/// Who may call an object.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Apartment {
    /// The thread that made it: what the shell wants.
    Single,
    /// Every thread: what WMI likes best.
    Multi,
}

pub(super) fn enter(apartment: Apartment) -> Result<(), Missing> {
    let kind = match apartment {
        Apartment::Single => COINIT_APARTMENTTHREADED,
        Apartment::Multi => COINIT_MULTITHREADED,
    };
    // SAFETY: the reserved pointer is null; the thread stays inside COM until its process ends.
    unsafe { CoInitializeEx(None, kind) }
        .ok()
        .map_err(|err| missing(&err))
}

/// A new object of a class that lives in a library of the system.
pub(super) fn object<T: Interface>(class: &GUID) -> Result<T, Missing> {
    // SAFETY: `enter` came before, the class outlives the call, and the wrapper owns what comes back.
    unsafe { CoCreateInstance(class, None, CLSCTX_INPROC_SERVER) }.map_err(|err| missing(&err))
}
