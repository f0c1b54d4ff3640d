//! Reads how far Windows has got with the change to the newer start certificates.

use super::{pc, secure_boot};
use crate::domain::{Missing, Reading, Unit};
use crate::probe::{Notes, Registered, System};

const SOURCE: &str = r"registry:HKLM\SYSTEM\CurrentControlSet\Control\SecureBoot\Servicing";
const SERVICING: &str = r"HKLM\SYSTEM\CurrentControlSet\Control\SecureBoot\Servicing";

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE);
    let notes = match pc::is_virtual(system) {
        Ok(is) => notes.yes_no("virtual_machine", is),
        Err(missing) => return notes.missing(missing).reading(),
    };
    match noted(system, notes.clone()) {
        Ok(notes) => notes,
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

fn noted(system: &dyn System, notes: Notes) -> Result<Notes, Missing> {
    let on = match system.registry_number(secure_boot::STATE, "UEFISecureBootEnabled")? {
        None => false,
        Some(on @ (0 | 1)) => on == 1,
        Some(_) => return Err(Missing::UnexpectedOutput),
    };
    let state = system.registry_text(SERVICING, "UEFICA2023Status")?;
    // That there is an error counts, not which.
    let failed = match system.registry(SERVICING, "UEFICA2023Error") {
        Ok(error) => error != Registered::Number(0),
        Err(Missing::NotFound) => false,
        Err(missing) => return Err(missing),
    };
    let level = system.registry_number(SERVICING, "WindowsUEFICA2023Capable")?;
    let level = level.and_then(|level| i64::try_from(level).ok());
    Ok(notes
        .yes_no("secure_boot", on)
        .maybe(state.as_deref(), |notes, state| {
            notes.text("certificates_state", state)
        })
        .maybe(failed.then_some(true), |notes, yes| {
            notes.yes_no("certificates_failed", yes)
        })
        .maybe(level, |notes, level| {
            notes.number("certificates_level", level, Unit::None)
        }))
}
