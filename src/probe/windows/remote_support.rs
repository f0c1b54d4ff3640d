//! Reads which remote support programs are there: the list of programs, services, what is running, and the names of
//! downloads. Their settings are not opened.

use super::person;
use crate::domain::Reading;
use crate::probe::asked::{Told, WindowsQuestion};
use crate::probe::support_tools::{FoundTools, SUPPORT_TOOLS};
use crate::probe::{Notes, System};

const SOURCE: &str = r"registry:HKLM\SYSTEM\CurrentControlSet\Services, registry:Uninstall";
const SERVICES: &str = r"HKLM\SYSTEM\CurrentControlSet\Services";
/// Programs for everybody, and those of the older kind.
const PROGRAMS: [&str; 2] = [
    r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall",
    r"HKLM\SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion\Uninstall",
];
/// Those of the person alone.
const OWN_PROGRAMS: &str = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall";
const DOWNLOADS: &str = "~/Downloads";
/// Started with Windows, also before anybody logs in.
const BY_ITSELF: u64 = 2;

pub(super) fn read(system: &dyn System) -> Reading {
    let mut found = FoundTools::default();
    for list in PROGRAMS {
        listed_in(system, list, &mut found);
    }
    match system.registry_keys(SERVICES) {
        Ok(services) => services_of(system, &services, &mut found),
        // Every Windows has services, so a list that is not there was not read.
        Err(missing) => found.unread = Some(missing),
    }
    let running = system
        .ask_windows(WindowsQuestion::Programs)
        .and_then(Told::texts);
    match running {
        Ok(programs) => found.running(&programs),
        Err(missing) => found.unread = found.unread.or(Some(missing)),
    }
    match person::has_own_settings(system) {
        Ok(()) => {
            listed_in(system, OWN_PROGRAMS, &mut found);
            let files = found.seen(system.list(DOWNLOADS)).unwrap_or_default();
            found.downloads(&files);
        }
        Err(missing) => found.unread = found.unread.or(Some(missing)),
    }
    found.note(Notes::from(SOURCE)).reading()
}

fn listed_in(system: &dyn System, list: &str, found: &mut FoundTools) {
    for program in found.seen(system.registry_keys(list)).unwrap_or_default() {
        let name = system.registry_text(&format!(r"{list}\{program}"), "DisplayName");
        // An entry without a readable name is a part of something else, and Windows does not show it either.
        let name = name.ok().flatten().unwrap_or_default();
        for tool in SUPPORT_TOOLS.iter().filter(|tool| tool.is_listed(&name)) {
            found.found(tool);
        }
    }
}

fn services_of(system: &dyn System, services: &[String], found: &mut FoundTools) {
    for service in services {
        for tool in SUPPORT_TOOLS.iter().filter(|tool| tool.is_service(service)) {
            found.found(tool);
            let start = system.registry_number(&format!(r"{SERVICES}\{service}"), "Start");
            found.starts_by_itself |= start == Ok(Some(BY_ITSELF));
        }
    }
}
