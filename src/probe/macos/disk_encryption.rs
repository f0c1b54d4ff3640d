//! Reads whether FileVault hides the disk from a thief. It covers system and files together.

use super::mac;
use crate::domain::{Missing, Reading};
use crate::probe::allowed::{Encryption, Tool};
use crate::probe::parse::fdesetup;
use crate::probe::{Notes, System};

const SOURCE: &str = "tool:fdesetup, tool:system_profiler";

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE).maybe(mac::machine(system).ok(), |notes, machine| {
        notes
            .yes_no("virtual_machine", machine.is_virtual)
            .yes_no("portable", machine.portable)
    });
    match state(system) {
        Ok((encrypted, on_its_way)) => notes
            .yes_no("system_encrypted", encrypted)
            .yes_no("files_encrypted", encrypted)
            .maybe(on_its_way.then_some(true), |notes, yes| {
                notes.yes_no("encrypting", yes)
            }),
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

/// Whether it is encrypted, and if not, whether it soon will be.
fn state(system: &dyn System) -> Result<(bool, bool), Missing> {
    let output = system.run(Tool::Fdesetup(Encryption::Active))?;
    if fdesetup::is_active(&output)? {
        return Ok((true, false));
    }
    // Open it is in any case; without this answer it is only not known that it will not be for long.
    let status = system.run(Tool::Fdesetup(Encryption::Status));
    let on_its_way = status.and_then(|status| fdesetup::is_encrypting(&status));
    Ok((false, on_its_way.unwrap_or(false)))
}
