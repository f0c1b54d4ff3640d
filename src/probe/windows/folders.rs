//! Where Windows and its programs keep their files, as Windows itself records it in a place that only administrators may
//! change.

use super::pc;
use crate::domain::Missing;
use crate::probe::System;

const SHELL_FOLDERS: &str =
    r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\Shell Folders";

/// Such as `C:\Windows\System32`.
pub(super) fn system32(system: &dyn System) -> Result<String, Missing> {
    Ok(format!(r"{}\System32", pc::system_folder(system)?))
}

/// Settings of programs for everybody, such as `C:\ProgramData`.
pub(super) fn program_data(system: &dyn System) -> Result<String, Missing> {
    let folder = system.registry_text(SHELL_FOLDERS, "Common AppData")?;
    let folder = folder.ok_or(Missing::NotFound)?;
    match folder.as_bytes() {
        [letter, b':', b'\\', ..] if letter.is_ascii_alphabetic() => Ok(folder),
        // On another computer, which we do not call.
        _ => Err(Missing::NotSupported),
    }
}
