//! How full the disk of this Mac is. All its volumes share the same space, so the system volume stands for all.

use crate::domain::Reading;
use crate::probe::{System, disks};

pub(super) fn read(system: &dyn System) -> Reading {
    disks::room("volume:/", system.space("/"))
}
