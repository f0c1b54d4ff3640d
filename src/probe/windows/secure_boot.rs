//! Reads from the registry whether the firmware checks signatures before Windows starts.

use super::{pc, version};
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
        Ok(None) => match system.registry_has(STATE) {
            Ok(false) => old_start(system, notes.yes_no("uefi", false)),
            // It starts by UEFI, and only the answer is missing.
            Ok(true) => notes.missing(Missing::NotFound),
            Err(missing) => notes.missing(missing),
        },
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

/// How new Windows is decides whether it may start like this; servers may.
fn old_start(system: &dyn System, notes: Notes) -> Notes {
    match pc::is_server(system) {
        Ok(true) => return notes,
        Ok(false) => {}
        Err(missing) => return notes.missing(missing),
    }
    match version::build(system) {
        Ok(build) => notes.text("system_version", &build),
        Err(missing) => notes.missing(missing),
    }
}
