//! Whether a Windows update is waiting for a restart. Programs that want to replace a file at the next start do not
//! count: many do, and that is not an update.

use super::uptime;
use crate::domain::{Missing, Reading};
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const SERVICING: &str = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing";
/// Both are keys that are only there while something waits.
const WAITING: [&str; 2] = [
    r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate\Auto Update\RebootRequired",
    r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\RebootPending",
];

pub(super) fn read(system: &dyn System) -> Reading {
    const SOURCE: &str = r"registry:HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate\Auto Update, registry:HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing";
    let waits = match waits(system) {
        Ok(waits) => waits,
        Err(missing) => return nothing(SOURCE, missing),
    };
    Notes::from(SOURCE)
        .yes_no("restart_needed", waits)
        .maybe(uptime::started(system).ok(), |notes, day| {
            notes.day("started", day)
        })
        .reading()
}

fn waits(system: &dyn System) -> Result<bool, Missing> {
    // Where not even its own key is there, the absence of a mark in it says nothing.
    if !system.registry_has(SERVICING)? {
        return Err(Missing::NotFound);
    }
    let mut waits = false;
    for key in WAITING {
        waits |= system.registry_has(key)?;
    }
    Ok(waits)
}
