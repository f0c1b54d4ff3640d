//! Opening with the shell of Windows. Printing goes through the viewer there: the usual one has no print verb.

#![expect(unsafe_code, reason = "the shell of Windows is a C interface")]
#![expect(
    clippy::disallowed_methods,
    reason = "making the folder for the viewer is this module's job"
)]

use std::fs;
use std::io;
use std::path::Path;

use windows::Win32::UI::Shell::ShellExecuteW;
use windows::Win32::UI::WindowsAndMessaging::SW_SHOWNORMAL;
use windows::core::{HSTRING, PCWSTR, w};

use super::Outcome;

/// `ShellExecuteW` answers with a number above this if it worked.
const SHELL_ERRORS_END: usize = 32;

/// The viewer knows the printers and asks.
pub(super) fn printer() -> Option<String> {
    None
}

pub(super) fn send(_printer: &str, _file: &Path) -> Outcome {
    Outcome::Failed
}

pub(super) fn open(file: &Path) -> Outcome {
    open_named(&HSTRING::from(file.as_os_str()))
}

/// An address that Windows itself knows, such as a page of its settings.
pub(super) fn open_address(address: &'static str) -> Outcome {
    open_named(&HSTRING::from(address))
}

/// Windows has addresses for its settings instead.
pub(super) fn open_program(_program: &'static str, _words: &'static str) -> Outcome {
    Outcome::Failed
}

fn open_named(name: &HSTRING) -> Outcome {
    // SAFETY: all strings are owned, end in zero and outlive the call; the other pointers may be null.
    let answer = unsafe {
        ShellExecuteW(
            None,
            w!("open"),
            name,
            PCWSTR::null(),
            PCWSTR::null(),
            SW_SHOWNORMAL,
        )
    };
    if answer.0 as usize > SHELL_ERRORS_END {
        Outcome::Done
    } else {
        Outcome::Failed
    }
}

pub(super) fn show_folder(file: &Path) -> Outcome {
    open(file.parent().unwrap_or(file))
}

/// The user's own cache folder, which other users cannot read.
pub(super) fn make_private(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}
