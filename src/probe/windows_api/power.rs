//! What feeds the PC.

#![expect(unsafe_code, reason = "the power status of Windows is a C interface")]

use windows::Win32::System::Power::{GetSystemPowerStatus, SYSTEM_POWER_STATUS};

use super::missing;
use crate::domain::Missing;
use crate::probe::asked::Told;

pub(super) fn battery() -> Result<Told, Missing> {
    let mut status = SYSTEM_POWER_STATUS::default();
    // SAFETY: the structure is ours, of the right kind, and outlives the call.
    unsafe { GetSystemPowerStatus(&raw mut status) }.map_err(|err| missing(&err))?;
    Ok(Told::Number(i64::from(status.BatteryFlag)))
}
