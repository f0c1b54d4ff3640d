//! Since when Windows has been running, and whether shutting down only puts it to sleep.

use crate::domain::{Day, Missing, Reading};
use crate::probe::asked::WindowsQuestion;
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const POWER: &str = r"HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\Power";

pub(super) fn read(system: &dyn System) -> Reading {
    const SOURCE: &str = "windows:uptime";
    let started = match started(system) {
        Ok(day) => day,
        Err(missing) => return nothing(SOURCE, missing),
    };
    // Only says which way out is the right one, so nothing is lost where it cannot be read.
    let fast_startup = system.registry_number(POWER, "HiberbootEnabled");
    Notes::from(SOURCE)
        .day("started", started)
        .maybe(fast_startup.ok().flatten(), |notes, set| {
            notes.yes_no("fast_startup", set == 1)
        })
        .reading()
}

pub(super) fn started(system: &dyn System) -> Result<Day, Missing> {
    let seconds = system.ask_windows(WindowsQuestion::Uptime)?.number()?;
    Ok(system.day_of(system.now().saturating_sub(seconds.max(0))))
}
