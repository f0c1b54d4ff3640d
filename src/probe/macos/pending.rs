//! Reads which updates macOS itself found when it last looked for them, without the network. The next macOS is an offer
//! and not counted; which of the others mend a hole, macOS does not say, so all of them count.

use super::mac;
use crate::domain::{Missing, Reading, Unit};
use crate::probe::parse::mac_updates::{self, Waiting};
use crate::probe::ports::count_of;
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const SOURCE: &str = "file:com.apple.SoftwareUpdate.plist";
const SETTINGS: &str = "/Library/Preferences/com.apple.SoftwareUpdate.plist";

pub(super) fn read(system: &dyn System) -> Reading {
    match found(system) {
        Ok(Waiting {
            updates,
            since,
            looked,
        }) => Notes::from(SOURCE)
            .number("security_updates", count_of(updates), Unit::Count)
            .maybe(since, |notes, day| notes.day("waiting_since", day))
            .maybe(looked, |notes, day| notes.day("lists_refreshed", day))
            .reading(),
        Err(missing) => nothing(SOURCE, missing),
    }
}

fn found(system: &dyn System) -> Result<Waiting, Missing> {
    let version = mac::version(system)?;
    mac_updates::waiting(&mac::settings(system, SETTINGS)?, &version.number)
}
