//! Which macOS this is.

use super::mac;
use crate::domain::Reading;
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const SOURCE: &str = "file:SystemVersion.plist";

pub(super) fn read(system: &dyn System) -> Reading {
    match mac::version(system) {
        Ok(version) => Notes::from(SOURCE)
            .text("system", &version.label())
            .text("system_id", "macos")
            .text("system_version", &version.number)
            .reading(),
        Err(missing) => nothing(SOURCE, missing),
    }
}
