//! Who sits at this Windows PC and with which rights, by numbers only.

use crate::domain::Missing;
use crate::probe::System;
use crate::probe::asked::WindowsQuestion;

/// What Windows calls `TokenElevationType`.
const NO_SECOND_TOKEN: i64 = 1;
const RAISED: i64 = 2;
const LOWERED: i64 = 3;

/// With which of the rights of an account this program runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rights {
    /// The account has no other ones.
    Only,
    /// Somebody agreed to more when the program started; perhaps with another account than the person's.
    Raised,
    /// An administrator's, kept small until somebody agrees.
    Lowered,
}

pub(super) fn rights(system: &dyn System) -> Result<Rights, Missing> {
    match system
        .ask_windows(WindowsQuestion::ElevationType)?
        .number()?
    {
        NO_SECOND_TOKEN => Ok(Rights::Only),
        RAISED => Ok(Rights::Raised),
        LOWERED => Ok(Rights::Lowered),
        _ => Err(Missing::UnexpectedOutput),
    }
}

/// To be asked before anything below `HKCU` or `~` is read: whether the settings and files of this account are those of the
/// person. Started with more rights they may be another's.
pub(super) fn has_own_settings(system: &dyn System) -> Result<(), Missing> {
    match rights(system)? {
        Rights::Only | Rights::Lowered => Ok(()),
        Rights::Raised => Err(Missing::NotSupported),
    }
}
