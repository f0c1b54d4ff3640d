//! Since when this Mac has been running. Asked for the moment and not for the time since: that one stands still in sleep.

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
