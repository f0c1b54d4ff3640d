//! Reads whether Windows does anything by itself with what somebody plugs in.

use super::person;
use crate::domain::Reading;
use crate::probe::{Notes, System};

const SOURCE: &str = r"registry:Policies\Explorer, registry:Explorer\AutoplayHandlers";
/// What the administrator set for everybody beats what was set for one user.
const FOR_EVERYBODY: &str = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Explorer";
const FOR_ONE: &str = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Policies\Explorer";
/// The switch in the settings.
const SWITCH: &str = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\AutoplayHandlers";
/// One bit for each kind of drive.
const EVERY_DRIVE: u64 = 0xFF;

pub(super) fn read(system: &dyn System) -> Reading {
    let own = |key: &str, name: &str| {
        person::has_own_settings(system).and_then(|()| system.registry_number(key, name))
    };
    let everybody = system.registry_number(FOR_EVERYBODY, "NoDriveTypeAutoRun");
    let user = own(FOR_ONE, "NoDriveTypeAutoRun");
    let policy = match everybody {
        Ok(None) => user,
        everybody => everybody,
    };
    let policy = policy.map(|drives| drives == Some(EVERY_DRIVE));
    let switch = own(SWITCH, "DisableAutoplay");
    let switch = switch.map(|off| off == Some(1));
    let notes = Notes::from(SOURCE);
    match (policy, switch) {
        (Ok(true), _) | (_, Ok(true)) => notes.yes_no("autoplay_off", true),
        (Ok(false), Ok(false)) => notes.yes_no("autoplay_off", false),
        (Err(missing), _) | (_, Err(missing)) => notes.missing(missing),
    }
    .reading()
}
