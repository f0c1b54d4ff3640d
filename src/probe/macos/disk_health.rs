//! Reads what the disk inside this Mac last said about its health.

use super::mac;
use crate::domain::{Missing, Reading, Unit};
use crate::probe::allowed::Tool;
use crate::probe::parse::property_list::{self, Value};
use crate::probe::{Notes, System};

const SOURCE: &str = "tool:diskutil";

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE).maybe(mac::machine(system).ok(), |notes, machine| {
        notes.yes_no("virtual_machine", machine.is_virtual)
    });
    match heard(system) {
        Ok((heard, failing)) => notes
            .number("disks_heard", heard, Unit::Count)
            .number("failing_disks", failing, Unit::Count)
            .number("warning_disks", 0, Unit::Count),
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

/// How many disks said something, and how many of them that they fail.
fn heard(system: &dyn System) -> Result<(i64, i64), Missing> {
    let output = system.run(Tool::Diskutil)?;
    if output.code != Some(0) {
        return Err(Missing::UnexpectedOutput);
    }
    let disk = property_list::parse(output.stdout.as_bytes())?;
    match disk.at("SMARTStatus").and_then(Value::text) {
        Some("Verified") => Ok((1, 0)),
        Some("Failing") => Ok((1, 1)),
        Some("Not Supported") => Ok((0, 0)),
        Some(_) | None => Err(Missing::UnexpectedOutput),
    }
}
