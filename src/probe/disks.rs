//! What the disks of a PC say of themselves and how full they are, noted the same way on every system.

use super::Notes;
use super::parse::disk_health::DiskHealth;
use super::reading::nothing;
use super::system::Space;
use crate::domain::{Missing, Reading, Unit};

/// How full a volume is.
pub(super) fn room(source: &str, space: Result<Space, Missing>) -> Reading {
    let space = match space {
        Ok(space) => space,
        Err(missing) => return nothing(source, missing),
    };
    match (i64::try_from(space.free), i64::try_from(space.total)) {
        (Ok(free), Ok(total)) if total > 0 => Notes::from(source)
            .number("free", free, Unit::Bytes)
            .number("total", total, Unit::Bytes)
            .reading(),
        // Some network and memory volumes claim to have no size.
        _ => nothing(source, Missing::UnexpectedOutput),
    }
}

/// Counts those that were heard, and those that warn.
pub(super) fn noted(notes: Notes, disks: impl Iterator<Item = DiskHealth>) -> Reading {
    let disks: Vec<DiskHealth> = disks.collect();
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let with = |health| number(disks.iter().filter(|disk| **disk == health).count());
    notes
        .number("disks_heard", number(disks.len()), Unit::Count)
        .number("failing_disks", with(DiskHealth::Failing), Unit::Count)
        .number("warning_disks", with(DiskHealth::Warning), Unit::Count)
        .reading()
}
