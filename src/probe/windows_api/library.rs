//! Libraries that not every Windows has: looked for only when they are needed, and only among those of the system.

#![expect(unsafe_code, reason = "loading a library is a C interface")]

use windows::Win32::Foundation::HMODULE;
use windows::Win32::System::LibraryLoader::{
    GetProcAddress, LOAD_LIBRARY_SEARCH_SYSTEM32, LoadLibraryExW,
};
use windows::core::{PCSTR, PCWSTR};

/// Stays until the process ends.
pub(super) struct Library(HMODULE);

/// What a function of a library is before somebody says how it is declared.
pub(super) type Undeclared = unsafe extern "system" fn() -> isize;

impl Library {
    pub(super) fn of_system(name: PCWSTR) -> Option<Self> {
        // SAFETY: our callers' names are constant, and looked for in the system's folder only.
        let library = unsafe { LoadLibraryExW(name, None, LOAD_LIBRARY_SEARCH_SYSTEM32) };
        library.ok().map(Self)
    }

    pub(super) fn function(&self, name: PCSTR) -> Option<Undeclared> {
        // SAFETY: the library was loaded and stays; our callers' names are constant.
        unsafe { GetProcAddress(self.0, name) }
    }
}
