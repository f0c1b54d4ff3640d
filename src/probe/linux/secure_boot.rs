//! Reads from the firmware whether it checks signatures before the system starts.

use crate::domain::{Missing, Reading};
use crate::probe::{Notes, System, context};

const SOURCE: &str = "file:/sys/firmware/efi/efivars";
/// Made by the kernel on PCs that start by UEFI.
const UEFI: &str = "/sys/firmware/efi";
/// The long number is the maker of these variables: the UEFI standard itself.
const SECURE_BOOT: &str =
    "/sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c";
const SETUP_MODE: &str = "/sys/firmware/efi/efivars/SetupMode-8be4df61-93ca-11d2-aa0d-00e098032b8c";

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE).yes_no("virtual_machine", context::is_virtual(system));
    let notes = match system.exists(UEFI) {
        Ok(false) => return notes.yes_no("uefi", false).reading(),
        Ok(true) => notes.yes_no("uefi", true),
        Err(missing) => return notes.missing(missing).reading(),
    };
    [("secure_boot", SECURE_BOOT), ("setup_mode", SETUP_MODE)]
        .into_iter()
        .fold(notes, |notes, (key, path)| match variable(system, path) {
            Ok(on) => notes.yes_no(key, on),
            Err(missing) => notes.missing(missing),
        })
        .reading()
}

/// Four bytes of attributes, then the value.
fn variable(system: &dyn System, path: &str) -> Result<bool, Missing> {
    match system.read(path)?.as_slice() {
        [_, _, _, _, 0] => Ok(false),
        [_, _, _, _, 1] => Ok(true),
        _ => Err(Missing::UnexpectedOutput),
    }
}
