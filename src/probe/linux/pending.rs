//! How many updates are waiting on Ubuntu and Linux Mint.

use super::patches;
use crate::domain::{Missing, Reading, Unit};
use crate::probe::allowed::Tool;
use crate::probe::parse::apt_check;
use crate::probe::reading::nothing;
use crate::probe::{Notes, System, context};

pub(super) fn read(system: &dyn System) -> Reading {
    const SOURCE: &str = "tool:apt-check";
    // With all rights it would write what it worked out into the cache of the packages.
    if context::is_elevated(system) {
        return nothing(SOURCE, Missing::NotSupported);
    }
    let output = match system.run(Tool::AptCheck) {
        Ok(output) => output,
        Err(Missing::NotFound) => return nothing(SOURCE, Missing::NotSupported),
        Err(missing) => return nothing(SOURCE, missing),
    };
    // It speaks where others complain.
    let waiting = apt_check::waiting(&output.stderr).filter(|_| output.code == Some(0));
    let Some((all, security)) = waiting else {
        return nothing(SOURCE, Missing::UnexpectedOutput);
    };
    let notes = Notes::from(SOURCE)
        .number("waiting_updates", all, Unit::Count)
        .number("security_updates", security, Unit::Count);
    match patches::lists_refreshed(system) {
        Ok(day) => notes.day("lists_refreshed", day),
        Err(missing) => notes.missing(missing),
    }
    // Without it nobody is told that something is overdue, and that is all.
    .maybe(patches::last_upgrade(system), |notes, day| {
        notes.day("last_upgrade", day)
    })
    .reading()
}
