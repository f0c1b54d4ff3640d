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
    let ways = [
        is_enabled(system, SERVICE, AS_DELIVERED),
        system.exists(MANAGEMENT),
    ];
    let notes = Notes::from(SOURCE);
    let refused: Option<Missing> = ways.iter().find_map(|way| way.err());
    if ways.contains(&Ok(true)) {
        notes.yes_no("remote_desktop_on", true)
    } else {
        notes
            .yes_no("remote_desktop_on", false)
            .maybe(refused, Notes::missing)
    }
    .reading()
}
