//! How full the Windows drive is. Other drives are not asked: a network drive could keep us waiting.

use super::pc;
use crate::domain::{Missing, Reading, Unit};
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const SOURCE: &str = "volume:system";
/// A drive of Windows is never as small as the hidden ones beside it.
const LEAST_TOTAL: u64 = 2_000_000_000;

pub(super) fn read(system: &dyn System) -> Reading {
    let space = match pc::system_drive(system).and_then(|drive| system.space(&drive)) {
        Ok(space) if space.total < LEAST_TOTAL => {
            return nothing(SOURCE, Missing::UnexpectedOutput);
        }
        Ok(space) => space,
        Err(missing) => return nothing(SOURCE, missing),
    };
    match (i64::try_from(space.free), i64::try_from(space.total)) {
        (Ok(free), Ok(total)) => Notes::from(SOURCE)
            .number("free", free, Unit::Bytes)
            .number("total", total, Unit::Bytes)
            .reading(),
        _ => nothing(SOURCE, Missing::UnexpectedOutput),
    }
}
