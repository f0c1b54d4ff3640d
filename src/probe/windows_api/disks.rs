//! How the disks are doing, in the numbers of Windows.

use super::com::{Apartment, enter};
use super::wmi;
use crate::domain::Missing;
use crate::probe::asked::{Disk, Told};

pub(super) fn disks() -> Result<Told, Missing> {
    enter(Apartment::Multi)?;
    let rows = wmi::rows(
        r"root\Microsoft\Windows\Storage",
        "MSFT_PhysicalDisk",
        ["HealthStatus", "BusType"],
    )?;
    let disks = rows.iter().map(|[health, bus]| Disk {
        health: health.number(),
        bus: bus.number(),
    });
    Ok(Told::Disks(disks.collect()))
}
