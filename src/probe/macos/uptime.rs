//! Since when this Mac has been running. We ask for the moment it started, not for the time since: that one stops during
//! sleep.

use crate::domain::{Missing, Reading};
use crate::probe::allowed::Tool;
use crate::probe::parse::uptime;
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const SOURCE: &str = "tool:sysctl";

pub(super) fn read(system: &dyn System) -> Reading {
    let output = system.run(Tool::Sysctl);
    match output.map(|output| uptime::mac_started(&output.stdout)) {
        Ok(Some(started)) => Notes::from(SOURCE)
            .day("started", system.day_of(started))
            .reading(),
        Ok(None) => nothing(SOURCE, Missing::UnexpectedOutput),
        Err(missing) => nothing(SOURCE, missing),
    }
}
