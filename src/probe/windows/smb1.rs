//! Reads whether the oldest way of sharing files is switched on, and whether its drivers are there.

use super::folders;
use crate::domain::{Missing, Reading};
use crate::probe::{Notes, System};

const SOURCE: &str = r"registry:HKLM\SYSTEM\CurrentControlSet\Services\mrxsmb10, file:srv.sys";
/// The driver with which this PC opens shares of others.
const ASKING: &str = r"HKLM\SYSTEM\CurrentControlSet\Services\mrxsmb10";
const SERVING: &str = r"HKLM\SYSTEM\CurrentControlSet\Services\LanmanServer\Parameters";
const NEVER: u64 = 4;

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE);
    [("smb1_serves", serves(system)), ("smb1_asks", asks(system))]
        .into_iter()
        .fold(notes, |notes, (key, seen)| match seen {
            Ok(yes) => notes.yes_no(key, yes),
            Err(missing) => notes.missing(missing),
        })
        .reading()
}

fn asks(system: &dyn System) -> Result<bool, Missing> {
    match system.registry_number(ASKING, "Start")? {
        None | Some(NEVER) => Ok(false),
        Some(_) => has_driver(system, "mrxsmb10.sys"),
    }
}

/// With the driver and without the switch it is on: so it was before Windows began to leave it out.
fn serves(system: &dyn System) -> Result<bool, Missing> {
    match system.registry_number(SERVING, "SMB1")? {
        Some(0) => Ok(false),
        None | Some(1) => has_driver(system, "srv.sys"),
        Some(_) => Err(Missing::UnexpectedOutput),
    }
}

/// Windows takes the driver away with the feature, and a switch without it does nothing.
fn has_driver(system: &dyn System, file: &str) -> Result<bool, Missing> {
    let folder = folders::system32(system)?;
    system.exists(&format!(r"{folder}\drivers\{file}"))
}
