//! Reads how the Wi-Fi in use is protected. Its name is not needed, and macOS would not show it without asking the
//! person.

use crate::domain::Reading;
use crate::probe::allowed::{MacPart, Tool};
use crate::probe::parse::system_profiler;
use crate::probe::{Notes, System};

const SOURCE: &str = "tool:system_profiler";

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE);
    let output = system.run(Tool::SystemProfiler(MacPart::Wifi));
    match output.and_then(|output| system_profiler::wifi(&output.stdout)) {
        Ok(None) => notes.yes_no("wifi_in_use", false),
        Ok(Some(protection)) => notes
            .yes_no("wifi_in_use", true)
            .yes_no("wifi_open", protection.name().is_none())
            .maybe(protection.name(), |notes, name| {
                notes.text("wifi_protection", name)
            }),
        Err(missing) => notes.missing(missing),
    }
    .reading()
}
