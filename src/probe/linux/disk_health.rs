//! Reads what the disk service last heard from the disks. It is not started for this: it would then stay and ask the disks.

use crate::domain::{Missing, Reading};
use crate::probe::allowed::BusQuestion;
use crate::probe::parse::disk_health::of_udisks;
use crate::probe::{Notes, System, context, disks};

const SOURCE: &str = "bus:UDisks2";

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE);
    if context::is_virtual(system) {
        return notes.yes_no("virtual_machine", true).reading();
    }
    let objects = match system.ask_bus(BusQuestion::DiskServiceRuns) {
        Ok(true) => system.disk_objects(),
        Ok(false) => Err(Missing::NotFound),
        Err(missing) => Err(missing),
    };
    match objects {
        Ok(objects) => disks::noted(notes, objects.iter().filter_map(of_udisks)),
        Err(missing) => notes.missing(missing).reading(),
    }
}
