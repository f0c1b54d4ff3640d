//! What powers the PC, and for how long it has been running.

#![expect(
    unsafe_code,
    reason = "the power status and the clock of Windows are C interfaces"
)]

use windows::Win32::System::Power::{GetSystemPowerStatus, SYSTEM_POWER_STATUS};
use windows::Win32::System::SystemInformation::GetTickCount64;

use super::missing;
use crate::domain::Missing;
use crate::probe::asked::Told;

pub(super) fn battery() -> Result<Told, Missing> {
    let mut status = SYSTEM_POWER_STATUS::default();
    // SAFETY: the structure is ours, of the right kind, and outlives the call.
    unsafe { GetSystemPowerStatus(&raw mut status) }.map_err(|err| missing(&err))?;
    Ok(Told::Number(i64::from(status.BatteryFlag)))
}

pub(super) fn uptime() -> Result<Told, Missing> {
    match i64::try_from(seconds_since_start()) {
        Ok(seconds) => Ok(Told::Number(seconds)),
        Err(_) => Err(Missing::UnexpectedOutput),
    }
}

pub(super) fn seconds_since_start() -> u64 {
    // SAFETY: takes nothing and only reads a counter.
    unsafe { GetTickCount64() / 1000 }
}
