//! Reads whether somebody may work on this PC's screen from another computer: GNOME's own switch, services that systemd
//! starts, and what waits on the usual ports. No connection is made.

use std::collections::BTreeSet;

use super::open_ports::open;
use super::{person, units};
use crate::domain::{Missing, Reading};
use crate::probe::allowed::{DesktopKey, Tool};
use crate::probe::parse::sockets::Protocol;
use crate::probe::ports::{REMOTE_DESKTOP, SHARED_SCREEN};
use crate::probe::{Notes, System};

const SOURCE: &str = "tool:gsettings, file:/etc/systemd/system, file:/proc/net/tcp";
/// Services that let people in whether or not somebody is logged in.
const SERVICES: &[(&str, &str)] = &[
    ("xrdp.service", "xrdp"),
    ("gnome-remote-desktop.service", "GNOME"),
    ("x11vnc.service", "x11vnc"),
];
const TARGETS: [&str; 2] = ["multi-user.target", "graphical.target"];

pub(super) fn read(system: &dyn System) -> Reading {
    let (gnome, unread) = match gnome(system) {
        Ok(on) => (on, None),
        Err(missing) => (false, Some(missing)),
    };
    let mut programs: Vec<&str> = Vec::new();
    if gnome {
        programs.push("GNOME");
    }
    for (unit, name) in SERVICES {
        let starts = TARGETS
            .iter()
            .any(|target| units::is_enabled(system, target, unit));
        if starts && !programs.contains(name) {
            programs.push(name);
        }
    }
    let (open, unread) = match open(system, Protocol::Tcp) {
        Ok(open) => (open, unread),
        Err(missing) => (BTreeSet::new(), Some(missing)),
    };
    if programs.is_empty() && open.contains(&REMOTE_DESKTOP) {
        programs.push("RDP");
    }
    if SHARED_SCREEN.iter().any(|port| open.contains(port)) {
        programs.push("VNC");
    }
    Notes::from(SOURCE)
        .yes_no("remote_desktop_on", !programs.is_empty())
        .maybe(
            (!programs.is_empty()).then(|| programs.join(", ")),
            |notes, names| notes.text("remote_desktop_programs", &names),
        )
        .maybe(unread, Notes::missing)
        .reading()
}

/// Where GNOME's sharing is not installed there is no such setting.
fn gnome(system: &dyn System) -> Result<bool, Missing> {
    if person::is_somebody_else(system) {
        return Err(Missing::NotSupported);
    }
    for key in [DesktopKey::GnomeRemoteDesktop, DesktopKey::GnomeRemoteVnc] {
        let output = match system.run(Tool::Gsettings(key)) {
            Err(Missing::NotFound) => return Ok(false),
            output => output?,
        };
        match (output.code, output.stdout.trim()) {
            (Some(0), "true") => return Ok(true),
            (Some(0), "false") | (Some(1), _) => {}
            _ => return Err(Missing::UnexpectedOutput),
        }
    }
    Ok(false)
}
