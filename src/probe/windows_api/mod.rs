//! Asks Windows itself, in this process: one file a group of calls, and nothing here is asked that could change anything.

mod power;

use super::asked::{Told, WindowsQuestion};
use crate::domain::Missing;

pub(super) fn ask(question: WindowsQuestion) -> Result<Told, Missing> {
    match question {
        WindowsQuestion::Battery => power::battery(),
    }
}

/// The lower half of the code is the number that Windows itself gives.
pub(super) fn missing(err: &windows::core::Error) -> Missing {
    const ACCESS_DENIED: i32 = 5;
    const FILE_NOT_FOUND: i32 = 2;
    match err.code().0 & 0xFFFF {
        FILE_NOT_FOUND => Missing::NotFound,
        ACCESS_DENIED => Missing::NoPermission,
        _ => Missing::UnexpectedOutput,
    }
}
