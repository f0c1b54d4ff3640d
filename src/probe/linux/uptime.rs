//! Since when this Linux has been running.

use crate::domain::{Missing, Reading};
use crate::probe::parse::uptime;
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

pub(super) const STARTED: &str = "/proc/stat";

pub(super) fn read(system: &dyn System) -> Reading {
    const SOURCE: &str = "file:/proc/stat";
    match system.text(STARTED).map(|stat| uptime::started(&stat)) {
        Ok(Some(started)) => Notes::from(SOURCE)
            .day("started", system.day_of(started))
            .reading(),
        Ok(None) => nothing(SOURCE, Missing::UnexpectedOutput),
        Err(missing) => nothing(SOURCE, missing),
    }
}
