//! Reads from the registry whether the firmware checks signatures before Windows starts.

use super::pc;
use crate::domain::{Missing, Reading};
use crate::probe::{Notes, System};

const SOURCE: &str = r"registry:HKLM\SYSTEM\CurrentControlSet\Control\SecureBoot\State";
/// Made by Windows on PCs that start by UEFI.
pub(super) const STATE: &str = r"HKLM\SYSTEM\CurrentControlSet\Control\SecureBoot\State";

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE);
    let notes = match pc::is_virtual(system) {
        Ok(is) => notes.yes_no("virtual_machine", is),
        Err(missing) => return notes.missing(missing).reading(),
    };
    match system.registry_number(STATE, "UEFISecureBootEnabled") {
        Ok(None) => notes.yes_no("uefi", false),
        // Windows says "on" only where the firmware's keys are in place.
        Ok(Some(on @ (0 | 1))) => notes
            .yes_no("uefi", true)
            .yes_no("secure_boot", on == 1)
            .yes_no("setup_mode", false),
        Ok(Some(_)) => notes.missing(Missing::UnexpectedOutput),
        Err(missing) => notes.missing(missing),
    }
    .reading()
}
