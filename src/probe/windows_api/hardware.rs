//! What the PC is made of, as far as Windows 11 asks for it.

#![expect(unsafe_code, reason = "security chip and memory are C interfaces")]

use windows::Win32::Foundation::TBS_E_TPM_NOT_FOUND;
use windows::Win32::System::SystemInformation::GetPhysicallyInstalledSystemMemory;
use windows::Win32::System::TpmBaseServices::{
    TPM_DEVICE_INFO, TPM_VERSION_12, TPM_VERSION_20, Tbsi_GetDeviceInfo,
};
use windows::core::HRESULT;

use super::missing;
use crate::domain::Missing;
use crate::probe::asked::Told;

/// The version of the security chip (TPM): 1 stands for 1.2, 2 for 2.0, and 0 for none, or one that is switched off.
pub(super) fn security_chip() -> Result<Told, Missing> {
    const DONE: u32 = 0;
    let mut info = TPM_DEVICE_INFO {
        // Which form of the structure is wanted.
        structVersion: TPM_VERSION_20,
        ..TPM_DEVICE_INFO::default()
    };
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the structure has sixteen bytes"
    )]
    let size = size_of_val(&info) as u32;
    // SAFETY: the structure is ours, exactly as long as its size says, and outlives the call.
    let answer = unsafe { Tbsi_GetDeviceInfo(size, (&raw mut info).cast()) };
    let answer = HRESULT(answer.cast_signed());
    if answer == TBS_E_TPM_NOT_FOUND {
        return Ok(Told::Number(0));
    }
    match (answer.0.cast_unsigned(), info.tpmVersion) {
        (DONE, TPM_VERSION_12) => Ok(Told::Number(1)),
        (DONE, TPM_VERSION_20) => Ok(Told::Number(2)),
        (DONE, _) => Err(Missing::NotSupported),
        (_, _) => Err(missing(&answer.into())),
    }
}

/// Bytes of memory that are built in, also what Windows does not get of them.
pub(super) fn memory() -> Result<Told, Missing> {
    let mut kilobytes = 0;
    // SAFETY: the number is ours and outlives the call.
    unsafe { GetPhysicallyInstalledSystemMemory(&raw mut kilobytes) }
        .map_err(|err| missing(&err))?;
    kilobytes
        .checked_mul(1024)
        .and_then(|bytes| i64::try_from(bytes).ok())
        .map_or(Err(Missing::UnexpectedOutput), |bytes| {
            Ok(Told::Number(bytes))
        })
}
