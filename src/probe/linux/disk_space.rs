//! How full the system volume is.

use crate::domain::Reading;
use crate::probe::{System, disks};

/// On such systems `/` is a read-only image that always looks full; what fills up is `/var`.
const OSTREE: &str = "/run/ostree-booted";

pub(super) fn read(system: &dyn System) -> Reading {
    let (volume, source) = match system.exists(OSTREE) {
        Ok(true) => ("/var", "volume:/var"),
        Ok(false) | Err(_) => ("/", "volume:/"),
    };
    disks::room(source, system.space(volume))
}
