//! Whether Windows installs its updates by itself: the two services, the policies of whoever manages the PC, and the pause.

use super::pc::{self, UpdateServer};
use crate::domain::{Day, Missing, Reading};
use crate::probe::parse::moments;
use crate::probe::{Notes, System};

const SERVICES: &str = r"HKLM\SYSTEM\CurrentControlSet\Services";
/// One finds and installs updates, the other one decides when.
const UPDATE_SERVICES: [&str; 2] = ["wuauserv", "UsoSvc"];
const POLICY: &str = r"HKLM\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate\AU";
const SETTINGS: &str = r"HKLM\SOFTWARE\Microsoft\WindowsUpdate\UX\Settings";
/// Both are texts such as `2026-12-28T08:00:00Z`; the later one counts.
const PAUSES: [&str; 2] = ["PauseUpdatesExpiryTime", "PauseQualityUpdatesEndTime"];

pub(super) fn read(system: &dyn System) -> Reading {
    const SOURCE: &str = r"registry:HKLM\SYSTEM\CurrentControlSet\Services, registry:HKLM\SOFTWARE\Microsoft\WindowsUpdate\UX\Settings";
    let mut notes = Notes::from(SOURCE);
    let mut unread = None;
    let seen: [(&str, Result<bool, Missing>); 4] = [
        ("update_services_on", services_on(system)),
        ("updates_forbidden", forbidden(system)),
        ("installs_itself", installs_itself(system)),
        ("managed", pc::is_managed(system)),
    ];
    for (key, said) in seen {
        match said {
            Ok(yes) => notes = notes.yes_no(key, yes),
            Err(missing) => unread = unread.or(Some(missing)),
        }
    }
    let mut paused = None;
    for name in PAUSES {
        match paused_until(system, name) {
            Ok(until) => paused = paused.max(until),
            Err(missing) => unread = unread.or(Some(missing)),
        }
    }
    notes
        .maybe(paused, |notes, day| notes.day("paused_until", day))
        .maybe(unread, Notes::missing)
        .reading()
}

/// One that is off is enough, whatever the other one says.
fn services_on(system: &dyn System) -> Result<bool, Missing> {
    const DISABLED: u64 = 4;
    let mut unread = None;
    for service in UPDATE_SERVICES {
        match system.registry_number(&format!(r"{SERVICES}\{service}"), "Start") {
            Ok(Some(DISABLED)) => return Ok(false),
            Ok(Some(_)) => {}
            Ok(None) => unread = unread.or(Some(Missing::NotFound)),
            Err(missing) => unread = unread.or(Some(missing)),
        }
    }
    unread.map_or(Ok(true), Err)
}

/// By a word, or by a server that is none.
fn forbidden(system: &dyn System) -> Result<bool, Missing> {
    if system.registry_number(POLICY, "NoAutoUpdate")? == Some(1) {
        return Ok(true);
    }
    Ok(pc::update_server(system)? == UpdateServer::Nowhere)
}

/// Without a policy Windows installs by itself. The numbers are those of the policy "Configure Automatic Updates".
fn installs_itself(system: &dyn System) -> Result<bool, Missing> {
    match system.registry_number(POLICY, "AUOptions")? {
        // 5: an administrator of the PC may choose, who has nothing to choose from any more.
        None | Some(4 | 5) => Ok(true),
        Some(2 | 3 | 7) => Ok(false),
        Some(_) => Err(Missing::UnexpectedOutput),
    }
}

/// Empty texts stay behind after a pause.
fn paused_until(system: &dyn System, name: &str) -> Result<Option<Day>, Missing> {
    let text = system.registry_text(SETTINGS, name)?.unwrap_or_default();
    if text.is_empty() {
        return Ok(None);
    }
    let day = moments::day(&text).ok_or(Missing::UnexpectedOutput)?;
    Ok(Some(day))
}
