//! Reads whether the person at this Mac belongs to the administrators. No name is noted.

use crate::domain::{Missing, Reading};
use crate::probe::{Notes, System, context};

/// The group `admin` has this number on every Mac.
pub(super) const ADMIN: u32 = 80;
/// macOS tells a program no more groups than these.
const MOST_GROUPS: usize = 16;

pub(super) fn read(system: &dyn System) -> Reading {
    let is_root = context::is_elevated(system);
    let notes = Notes::from("process:groups").yes_no("works_as_root", is_root);
    if is_root {
        return notes.reading();
    }
    let groups = system.groups();
    if groups.contains(&ADMIN) {
        notes.yes_no("administrator", true)
    } else if groups.len() < MOST_GROUPS {
        notes.yes_no("administrator", false)
    } else {
        notes.missing(Missing::OutputTooLarge)
    }
    .reading()
}
