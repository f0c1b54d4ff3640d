//! Reads whether Windows logs somebody in by itself. "Sign in automatically after updates" is another setting, and no autologin.

use super::pc;
use crate::domain::{Missing, Reading};
use crate::probe::{Notes, System};

const SOURCE: &str = r"registry:HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon";
const WINLOGON: &str = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon";

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE).maybe(pc::is_virtual(system).ok(), |notes, is| {
        notes.yes_no("virtual_machine", is)
    });
    let notes = match switched_on(system) {
        Ok(on) => notes.yes_no("automatic_login", on),
        Err(missing) => return notes.missing(missing).reading(),
    };
    // Only whether it is there: what it says is nobody's business. Some tools put it where it cannot be seen.
    match system.registry_has_value(WINLOGON, "DefaultPassword") {
        Ok(there) => notes.yes_no("clear_text_password", there),
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

/// Windows reads the value as a text, and without it nobody is logged in; without its key this is no Windows we know.
fn switched_on(system: &dyn System) -> Result<bool, Missing> {
    match system.registry_text(WINLOGON, "AutoAdminLogon")? {
        Some(text) => match text.trim() {
            "1" => Ok(true),
            "0" | "" => Ok(false),
            _ => Err(Missing::UnexpectedOutput),
        },
        None if system.registry_has(WINLOGON)? => Ok(false),
        None => Err(Missing::NotFound),
    }
}
