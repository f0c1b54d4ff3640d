//! Whether Windows installs its updates by itself: the two services, the policies of whoever manages the PC, and the pause.

use super::pc;
use crate::domain::{Day, Missing, Reading};
use crate::probe::parse::moments;
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const SERVICES: &str = r"HKLM\SYSTEM\CurrentControlSet\Services";
/// One finds and installs updates, the other one decides when.
const UPDATE_SERVICES: [&str; 2] = ["wuauserv", "UsoSvc"];
const POLICY: &str = r"HKLM\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate\AU";
const SETTINGS: &str = r"HKLM\SOFTWARE\Microsoft\WindowsUpdate\UX\Settings";
/// Both are texts such as `2026-12-28T08:00:00Z`.
const PAUSES: [&str; 2] = ["PauseUpdatesExpiryTime", "PauseQualityUpdatesEndTime"];

pub(super) fn read(system: &dyn System) -> Reading {
    const SOURCE: &str = r"registry:HKLM\SYSTEM\CurrentControlSet\Services, registry:HKLM\SOFTWARE\Microsoft\WindowsUpdate\UX\Settings";
    let seen = services_on(system).and_then(|services| {
        let forbidden = system.registry_number(POLICY, "NoAutoUpdate")? == Some(1);
        let installs = installs_itself(system)?;
        let paused = paused_until(system)?;
        Ok((
            services,
            forbidden,
            installs,
            paused,
            pc::is_managed(system)?,
        ))
    });
    let (services, forbidden, installs, paused, managed) = match seen {
        Ok(seen) => seen,
        Err(missing) => return nothing(SOURCE, missing),
    };
    Notes::from(SOURCE)
        .yes_no("update_services_on", services)
        .yes_no("updates_forbidden", forbidden)
        .yes_no("installs_itself", installs)
        .maybe(paused, |notes, day| notes.day("paused_until", day))
        .yes_no("managed", managed)
        .reading()
}

fn services_on(system: &dyn System) -> Result<bool, Missing> {
    const DISABLED: u64 = 4;
    let mut on = true;
    for service in UPDATE_SERVICES {
        let start = system.registry_number(&format!(r"{SERVICES}\{service}"), "Start")?;
        on &= start.ok_or(Missing::NotFound)? != DISABLED;
    }
    Ok(on)
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

/// The later of both ends; empty texts stay behind after a pause.
fn paused_until(system: &dyn System) -> Result<Option<Day>, Missing> {
    let mut until = None;
    for name in PAUSES {
        let text = system.registry_text(SETTINGS, name)?.unwrap_or_default();
        if !text.is_empty() {
            let day = moments::day(&text).ok_or(Missing::UnexpectedOutput)?;
            until = until.max(Some(day));
        }
    }
    Ok(until)
}
