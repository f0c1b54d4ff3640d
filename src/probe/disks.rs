//! What the disks of a PC say of themselves, noted the same way on every system.

use super::Notes;
use super::parse::disk_health::DiskHealth;
use crate::domain::{Reading, Unit};

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
