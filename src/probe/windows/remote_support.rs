//! Reads which remote support programs are there: the list of programs, services, what is running, and the names of
//! downloads. Their settings are not opened.

use super::{installed, person};
use crate::domain::Reading;
use crate::probe::asked::{Told, WindowsQuestion};
use crate::probe::support_tools::{FoundTools, SUPPORT_TOOLS};
use crate::probe::{Notes, System};

const SOURCE: &str = r"registry:HKLM\SYSTEM\CurrentControlSet\Services, registry:Uninstall";
const SERVICES: &str = r"HKLM\SYSTEM\CurrentControlSet\Services";
const DOWNLOADS: &str = "~/Downloads";
/// Started with Windows, also before anybody logs in.
const BY_ITSELF: u64 = 2;

pub(super) fn read(system: &dyn System) -> Reading {
    let mut found = FoundTools::default();
    let installed = installed::programs(system);
    found.unread = installed.unread;
    for name in &installed.names {
        for tool in SUPPORT_TOOLS.iter().filter(|tool| tool.is_listed(name)) {
            found.found(tool);
        }
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
            let files = found.seen(system.list(DOWNLOADS)).unwrap_or_default();
            found.downloads(&files);
        }
        Err(missing) => found.unread = found.unread.or(Some(missing)),
    }
    found.note(Notes::from(SOURCE)).reading()
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
