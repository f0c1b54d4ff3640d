//! When the PC goes dark and to sleep in the power plan that is in force.

#![expect(unsafe_code, reason = "the power plan is read through a C interface")]

use std::mem::offset_of;

use windows::Win32::Foundation::{ERROR_SUCCESS, HLOCAL, LocalFree, STATUS_SUCCESS};
use windows::Win32::System::Power::{
    CallNtPowerInformation, PowerGetActiveScheme, PowerReadACValueIndex, PowerReadDCValueIndex,
    SYSTEM_POWER_CAPABILITIES, SystemPowerCapabilities,
};
use windows::core::GUID;

use super::missing_code;
use crate::domain::Missing;
use crate::probe::asked::{PowerPlan, PowerTimes, Told};

/// A group of settings and one of its settings.
type Place = (GUID, GUID);

const SLEEP: Place = (
    GUID::from_u128(0x238c_9fa8_0aad_41ed_83f4_97be_242c_8f20),
    GUID::from_u128(0x29f6_c1db_86da_48c5_9fdb_f2b6_7b1f_44da),
);
const DARK: Place = (
    GUID::from_u128(0x7516_b95f_f776_4464_8c53_0616_7f40_cc99),
    GUID::from_u128(0x3c0b_c021_c8a8_4e07_a973_6b14_cbcb_2b7e),
);
const ASKS_ON_WAKE: Place = (
    GUID::from_u128(0xfea3_413e_7e05_4911_9a71_7003_31f1_c294),
    GUID::from_u128(0x0e79_6bdb_100d_47d6_a2d5_f7d2_daa5_1f51),
);

pub(super) fn active() -> Result<Told, Missing> {
    let plan = Plan::active()?;
    let times = |source| PowerTimes {
        sleeps_after_seconds: plan.value(source, SLEEP),
        dark_after_seconds: plan.value(source, DARK),
        asks_on_wake: plan.value(source, ASKS_ON_WAKE).map(|value| value != 0),
    };
    Ok(Told::PowerPlan(PowerPlan {
        on_cable: times(Source::Cable),
        on_battery: times(Source::Battery),
        modern_standby: modern_standby()?,
    }))
}

/// Read as bytes, because the structure has truth values in it, which may only be 0 or 1 in Rust.
fn modern_standby() -> Result<bool, Missing> {
    let mut answer = [0_u32; size_of::<SYSTEM_POWER_CAPABILITIES>().div_ceil(4)];
    // SAFETY: the answer is ours, aligned for the structure and as long as Windows is told.
    let status = unsafe {
        CallNtPowerInformation(
            SystemPowerCapabilities,
            None,
            0,
            Some(answer.as_mut_ptr().cast()),
            size_of::<SYSTEM_POWER_CAPABILITIES>() as u32,
        )
    };
    if status != STATUS_SUCCESS {
        return Err(Missing::UnexpectedOutput);
    }
    let place = offset_of!(SYSTEM_POWER_CAPABILITIES, AoAc);
    let word = answer.get(place / 4).ok_or(Missing::UnexpectedOutput)?;
    let byte = word.to_ne_bytes()[place % 4];
    Ok(byte != 0)
}

#[derive(Clone, Copy)]
enum Source {
    Cable,
    Battery,
}

/// The id of a power plan, which Windows made and we free.
struct Plan(*mut GUID);

impl Plan {
    fn active() -> Result<Self, Missing> {
        let mut plan = std::ptr::null_mut();
        // SAFETY: the place for the pointer is ours.
        let code = unsafe { PowerGetActiveScheme(None, &raw mut plan) };
        match code {
            ERROR_SUCCESS if !plan.is_null() => Ok(Self(plan)),
            code => Err(missing_code(code.0)),
        }
    }

    /// `None` where this plan does not say.
    fn value(&self, source: Source, (group, setting): Place) -> Option<u32> {
        let mut value = 0_u32;
        let (plan, group, setting) = (
            Some(self.0.cast_const()),
            Some(&raw const group),
            Some(&raw const setting),
        );
        // SAFETY: the three ids and the place for the number live until the call is over.
        let code = unsafe {
            match source {
                Source::Cable => {
                    PowerReadACValueIndex(None, plan, group, setting, &raw mut value).0
                }
                Source::Battery => {
                    PowerReadDCValueIndex(None, plan, group, setting, &raw mut value)
                }
            }
        };
        (code == ERROR_SUCCESS.0).then_some(value)
    }
}

impl Drop for Plan {
    fn drop(&mut self) {
        // SAFETY: Windows made it for us to free, and nobody holds it any more. Nothing comes back of what was freed.
        unsafe { LocalFree(Some(HLOCAL(self.0.cast()))) };
    }
}
