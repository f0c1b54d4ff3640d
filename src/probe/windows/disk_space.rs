//! How full the Windows drive is. Other drives are not asked: a network drive could keep us waiting.

use super::pc;
use crate::domain::{Missing, Reading};
use crate::probe::{System, disks};

/// A drive of Windows is never as small as the hidden ones beside it.
const LEAST_TOTAL: u64 = 2_000_000_000;

pub(super) fn read(system: &dyn System) -> Reading {
    let space = pc::system_drive(system).and_then(|drive| system.space(&drive));
    let of_windows = match space {
        Ok(space) if space.total < LEAST_TOTAL => Err(Missing::UnexpectedOutput),
        space => space,
    };
    disks::room("volume:system", of_windows)
}
