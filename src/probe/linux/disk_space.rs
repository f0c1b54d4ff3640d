//! How full the system volume is.

use crate::domain::{Missing, Reading, Unit};
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

/// On such systems `/` is a read-only image that always looks full; what fills up is `/var`.
const OSTREE: &str = "/run/ostree-booted";

pub(super) fn read(system: &dyn System) -> Reading {
    let (volume, source) = match system.exists(OSTREE) {
        Ok(true) => ("/var", "volume:/var"),
        Ok(false) | Err(_) => ("/", "volume:/"),
    };
    let space = match system.space(volume) {
        Ok(space) => space,
        Err(missing) => return nothing(source, missing),
    };
    let bytes = (i64::try_from(space.free), i64::try_from(space.total));
    match bytes {
        (Ok(free), Ok(total)) if total > 0 => Notes::from(source)
            .number("free", free, Unit::Bytes)
            .number("total", total, Unit::Bytes)
            .reading(),
        // Some network and memory volumes claim to have no size.
        _ => nothing(source, Missing::UnexpectedOutput),
    }
}
