//! How full the disk of this Mac is. All its volumes share the same space, so the system volume stands for all.

use crate::domain::{Missing, Reading, Unit};
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const SOURCE: &str = "volume:/";

pub(super) fn read(system: &dyn System) -> Reading {
    let space = match system.space("/") {
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
