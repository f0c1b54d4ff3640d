//! Reads what Windows last heard from the disks.

use super::pc;
use crate::domain::{Missing, Reading};
use crate::probe::asked::{Told, WindowsQuestion};
use crate::probe::parse::disk_health::of_windows;
use crate::probe::{Notes, System, disks};

const SOURCE: &str = "windows:MSFT_PhysicalDisk";

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE);
    match pc::is_virtual(system) {
        Ok(true) => return notes.yes_no("virtual_machine", true).reading(),
        Ok(false) => {}
        Err(missing) => return notes.missing(missing).reading(),
    }
    match system.ask_windows(WindowsQuestion::Disks) {
        // Windows runs from one at least.
        Ok(Told::Disks(found)) if found.is_empty() => notes.missing(Missing::NotFound).reading(),
        Ok(Told::Disks(found)) => disks::noted(notes, found.iter().filter_map(of_windows)),
        Ok(_) => notes.missing(Missing::UnexpectedOutput).reading(),
        Err(missing) => notes.missing(missing).reading(),
    }
}
