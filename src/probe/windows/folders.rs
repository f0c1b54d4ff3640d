//! Where Windows and its programs keep their files, as Windows itself records it in a place that only administrators may
//! change.

use super::pc;
use crate::domain::Missing;
use crate::probe::System;

const SHELL_FOLDERS: &str =
    r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\Shell Folders";

const CURRENT_VERSION: &str = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion";

/// What programs are put into, such as `C:/Program Files`, and what those of the older kind are; with forward slashes, which
/// Windows takes as well. Where the registry names no folder of this computer, the usual one is looked into.
pub(super) fn programs(system: &dyn System) -> [String; 2] {
    [
        ("ProgramFilesDir", "C:/Program Files"),
        ("ProgramFilesDir (x86)", "C:/Program Files (x86)"),
    ]
    .map(|(name, usual)| {
        let folder = system.registry_text(CURRENT_VERSION, name).ok().flatten();
        match folder.as_deref().map(str::as_bytes) {
            Some([letter, b':', b'\\', _, ..]) if letter.is_ascii_alphabetic() => {
                let folder = folder.unwrap_or_default().replace('\\', "/");
                folder.trim_end_matches('/').to_owned()
            }
            Some(_) | None => usual.to_owned(),
        }
    })
}

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
