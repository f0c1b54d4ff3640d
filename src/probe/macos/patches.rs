//! Reads when macOS last installed an update of itself. The question is not put to Apple: that would use the network.

use super::mac;
use crate::domain::Reading;
use crate::probe::parse::mac_updates;
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const SOURCE: &str = "file:InstallHistory.plist";
const HISTORY: &str = "/Library/Receipts/InstallHistory.plist";
/// Made once the first person has set this Mac up.
const SET_UP: &str = "/var/db/.AppleSetupDone";

pub(super) fn read(system: &dyn System) -> Reading {
    let history = mac::settings(system, HISTORY);
    match history.and_then(|history| mac_updates::last_of_system(&history)) {
        Ok(last) => Notes::from(SOURCE)
            .maybe(last, |notes, day| notes.day("last_upgrade", day))
            .maybe(system.entry(SET_UP).ok(), |notes, entry| {
                notes.day("installed", system.day_of(entry.modified))
            })
            .reading(),
        Err(missing) => nothing(SOURCE, missing),
    }
}
