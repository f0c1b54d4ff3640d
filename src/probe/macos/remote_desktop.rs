//! Reads whether somebody may work on this Mac's screen from another computer: screen sharing and remote management.

use super::ssh_server::is_enabled;
use crate::domain::{Missing, Reading};
use crate::probe::{Notes, System};

const SOURCE: &str = "tool:launchctl, file:RemoteManagement.launchd";
const SERVICE: &str = "com.apple.screensharing";
const AS_DELIVERED: &str = "/System/Library/LaunchDaemons/com.apple.screensharing.plist";
/// Made when remote management is switched on.
const MANAGEMENT: &str =
    "/Library/Application Support/Apple/Remote Desktop/RemoteManagement.launchd";

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE);
    match is_shared(system) {
        Ok(on) => notes.yes_no("remote_desktop_on", on),
        Err(missing) => notes.yes_no("remote_desktop_on", false).missing(missing),
    }
    .reading()
}

/// One way that is open is enough.
pub(super) fn is_shared(system: &dyn System) -> Result<bool, Missing> {
    let ways = [
        is_enabled(system, SERVICE, AS_DELIVERED),
        system.exists(MANAGEMENT),
    ];
    if ways.contains(&Ok(true)) {
        return Ok(true);
    }
    match ways.iter().find_map(|way| way.err()) {
        Some(missing) => Err(missing),
        None => Ok(false),
    }
}
