//! Whether Windows sets the clock of this PC, and whether the clock can be right.

use super::{pc, services};
use crate::domain::{Day, Missing, Reading};
use crate::probe::{Notes, System, context};

const SOURCE: &str = r"registry:HKLM\SYSTEM\CurrentControlSet\Services\W32Time";
/// What an administrator prescribes goes before what is set on the PC.
const TYPE_OF: [&str; 2] = [
    r"HKLM\SOFTWARE\Policies\Microsoft\W32Time\Parameters",
    r"HKLM\SYSTEM\CurrentControlSet\Services\W32Time\Parameters",
];
/// The part of the time service that asks others for the time.
const CLIENT: [&str; 2] = [
    r"HKLM\SOFTWARE\Policies\Microsoft\W32Time\TimeProviders\NtpClient",
    r"HKLM\SYSTEM\CurrentControlSet\Services\W32Time\TimeProviders\NtpClient",
];
const WINDOWS_TIME: &str = "W32Time";
/// Others that set the clock of a real PC.
const OTHERS: &[(&str, &str)] = &[("NTP", "NTP")];
/// In a virtual machine these hand over the time of the computer around it.
const GUESTS: &[(&str, &str)] = &[
    ("VBoxService", "virtualbox-guest"),
    ("VMTools", "vmware-tools"),
    ("vmictimesync", "hyper-v"),
];
/// Folders below that of Windows in which something is written on most days.
const LOGS: [&str; 3] = ["Logs/CBS", "Logs/WindowsUpdate", "System32/winevt/Logs"];

pub(super) fn read(system: &dyn System) -> Reading {
    let newest_log = newest_log(system);
    let impossible = context::clock_before_program(system).then_some(true);
    let with_days = |notes: Notes| {
        notes
            .maybe(newest_log, |notes, day| notes.day("newest_log", day))
            .maybe(impossible, |notes, yes| {
                notes.yes_no("clock_before_program", yes)
            })
    };
    let reading = match who_sets_it(system) {
        Ok(service) => Notes::from(SOURCE)
            .yes_no("sets_itself", service.is_some())
            .maybe(service, |notes, name| notes.text("time_service", name)),
        Err(missing) => Notes::from(SOURCE).missing(missing),
    };
    with_days(reading).reading()
}

fn who_sets_it(system: &dyn System) -> Result<Option<&'static str>, Missing> {
    let windows = windows_sets_it(system);
    if windows == Ok(true) {
        return Ok(Some("Windows"));
    }
    let guests = if pc::is_virtual(system)? { GUESTS } else { &[] };
    for (service, name) in OTHERS.iter().chain(guests) {
        if services::may_run(system, service)? {
            return Ok(Some(name));
        }
    }
    windows.map(|_| None)
}

/// The service need not run: Windows starts it when there is something to do.
fn windows_sets_it(system: &dyn System) -> Result<bool, Missing> {
    let kind = first(&TYPE_OF, |key| system.registry_text(key, "Type"))?;
    let follows = match kind.as_deref().map(str::to_ascii_lowercase).as_deref() {
        Some("ntp" | "nt5ds" | "allsync") => true,
        Some("nosync") => false,
        Some(_) => return Err(Missing::UnexpectedOutput),
        None => return Err(Missing::NotFound),
    };
    // On every Windows as it comes from Microsoft the client is switched on, and not everywhere that is written down.
    let asks = first(&CLIENT, |key| system.registry_number(key, "Enabled"))? != Some(0);
    Ok(follows && asks && services::may_run(system, WINDOWS_TIME)?)
}

fn first<T>(
    keys: &[&str],
    read: impl Fn(&str) -> Result<Option<T>, Missing>,
) -> Result<Option<T>, Missing> {
    for key in keys {
        if let Some(found) = read(key)? {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// The last time anything was logged; the clock cannot be before that.
fn newest_log(system: &dyn System) -> Option<Day> {
    let windows = pc::system_folder(system).ok()?;
    LOGS.iter()
        .filter_map(|folder| {
            let folder = format!("{windows}/{folder}");
            let names = system.list(&folder).ok()?;
            names
                .iter()
                .filter_map(|name| system.entry(&format!("{folder}/{name}")).ok())
                .map(|entry| system.day_of(entry.modified))
                .max()
        })
        .max()
}
