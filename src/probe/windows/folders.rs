//! Where Windows and its programs keep their files, as Windows itself writes it where only administrators may write.

use crate::domain::Missing;
use crate::probe::System;

const VERSION: &str = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion";
const SHELL_FOLDERS: &str =
    r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\Shell Folders";

/// Such as `C:\Windows\System32`.
pub(super) fn system32(system: &dyn System) -> Result<String, Missing> {
    let windows = system.registry_text(VERSION, "SystemRoot")?;
    Ok(format!(r"{}\System32", windows.ok_or(Missing::NotFound)?))
}

/// Settings of programs for everybody, such as `C:\ProgramData`.
pub(super) fn program_data(system: &dyn System) -> Result<String, Missing> {
    let folder = system.registry_text(SHELL_FOLDERS, "Common AppData")?;
    folder.ok_or(Missing::NotFound)
}
