//! Reads whether remote login is switched on, and whether it lets somebody in with a password. No connection is made.

use super::mac;
use crate::domain::{Missing, Reading};
use crate::probe::allowed::Tool;
use crate::probe::parse::launchctl;
use crate::probe::parse::property_list::Value;
use crate::probe::parse::sshd_config::{self, Included};
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const SOURCE: &str = "tool:launchctl, file:/etc/ssh/sshd_config";
const SERVICE: &str = "com.openssh.sshd";
/// What came with the system: it holds until somebody switches the service on or off.
const AS_DELIVERED: &str = "/System/Library/LaunchDaemons/ssh.plist";
const CONFIG: &str = "/etc/ssh/sshd_config";
const INCLUDED: &str = "/etc/ssh/sshd_config.d";
const ALL_INCLUDED: &str = "/etc/ssh/sshd_config.d/*";

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE);
    match is_enabled(system, SERVICE, AS_DELIVERED) {
        Ok(true) => {}
        Ok(false) => return notes.yes_no("ssh_reachable", false).reading(),
        Err(missing) => return nothing(SOURCE, missing),
    }
    let notes = notes.yes_no("ssh_reachable", true);
    let server = system.text(CONFIG).and_then(|config| {
        let (_, server) = sshd_config::parse(&config, &mut |pattern| included(system, pattern));
        server
    });
    match server {
        Ok(server) => notes
            .yes_no("ssh_passwords", server.passwords)
            .yes_no("ssh_root", server.root)
            .yes_no("ssh_exceptions", server.exceptions),
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

/// Whether a service of macOS is switched on, by hand or as delivered.
pub(super) fn is_enabled(
    system: &dyn System,
    service: &str,
    as_delivered: &str,
) -> Result<bool, Missing> {
    let output = system.run(Tool::Launchctl)?;
    if let Some(enabled) = launchctl::is_enabled(&output.stdout, service)? {
        return Ok(enabled);
    }
    let delivered = mac::settings(system, as_delivered)?;
    match delivered.at("Disabled").map(Value::yes_no) {
        None => Ok(true),
        Some(disabled) => disabled.map(|yes| !yes).ok_or(Missing::UnexpectedOutput),
    }
}

fn included(system: &dyn System, pattern: &str) -> Result<Vec<Included>, Missing> {
    if pattern != ALL_INCLUDED {
        return Err(Missing::NotSupported);
    }
    let names = match system.list(INCLUDED) {
        Err(Missing::NotFound) => Vec::new(),
        names => names?,
    };
    Ok(names
        .iter()
        .filter(|name| !name.starts_with('.'))
        .map(|name| system.text(&format!("{INCLUDED}/{name}")))
        .collect())
}
