//! Reads whether the SSH server of Windows waits for others, and whether it lets somebody in with a password. No connection is made.

use super::folders;
use super::open_ports::open;
use crate::domain::{Missing, Reading, Unit};
use crate::probe::asked::WindowsQuestion;
use crate::probe::parse::sshd_config::{self, SshServer};
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const SOURCE: &str = r"registry:HKLM\SYSTEM\CurrentControlSet\Services\sshd, file:sshd_config";
const SERVICE: &str = r"HKLM\SYSTEM\CurrentControlSet\Services\sshd";

/// How Windows starts the service.
enum Start {
    ByItself,
    WhenAsked,
    Never,
}

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE);
    let start = match start(system) {
        Ok(start) => start,
        Err(missing) => return nothing(SOURCE, missing),
    };
    let settings = folders::program_data(system)
        .and_then(|folder| system.text(&format!(r"{folder}\ssh\sshd_config")));
    let (ports, server) = match settings {
        // Windows has no folder from which further settings are read, so what a file includes is not followed.
        Ok(text) => sshd_config::parse(&text, &mut |_| Err(Missing::NotSupported)),
        Err(missing) => (vec![sshd_config::USUAL_PORT], Err(missing)),
    };
    let open = open(system, WindowsQuestion::WaitingTcp);
    let port = open.map(|open| ports.iter().copied().find(|port| open.contains(port)));
    let notes = match (start, port) {
        // Switched off, and what waits there now is something else or ends with the next start.
        (Start::Never, _) | (Start::WhenAsked, Ok(None)) => {
            return notes.yes_no("ssh_reachable", false).reading();
        }
        (Start::ByItself | Start::WhenAsked, Ok(Some(port))) => notes
            .yes_no("ssh_reachable", true)
            .number("ssh_port", i64::from(port), Unit::None),
        // It waits again after the next start at the latest.
        (Start::ByItself, Ok(None) | Err(_)) => notes.yes_no("ssh_reachable", true),
        (Start::WhenAsked, Err(missing)) => return notes.missing(missing).reading(),
    };
    match server {
        Ok(SshServer {
            passwords,
            root: _,
            exceptions,
        }) => notes
            .yes_no("ssh_passwords", passwords)
            // There is no such account on Windows.
            .yes_no("ssh_root", false)
            .yes_no("ssh_exceptions", exceptions),
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

fn start(system: &dyn System) -> Result<Start, Missing> {
    if !system.registry_has(SERVICE)? {
        return Ok(Start::Never);
    }
    match system.registry_number(SERVICE, "Start")? {
        Some(2) => Ok(Start::ByItself),
        Some(3) => Ok(Start::WhenAsked),
        Some(4) => Ok(Start::Never),
        Some(_) | None => Err(Missing::UnexpectedOutput),
    }
}
