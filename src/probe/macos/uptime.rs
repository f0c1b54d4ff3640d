//! Since when this Mac has been running. We ask for the moment it started, not for the time since: that one stops during
//! sleep.

use super::mac;
use crate::domain::Reading;
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const SOURCE: &str = "tool:sysctl";

pub(super) fn read(system: &dyn System) -> Reading {
    match mac::started(system) {
        Ok(started) => Notes::from(SOURCE)
            .day("started", system.day_of(started))
            .reading(),
        Err(missing) => nothing(SOURCE, missing),
    }
}
