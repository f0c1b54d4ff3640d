//! Reads whether Windows lets somebody work on this PC from another computer, and whether only after a login.

use super::joined;
use crate::domain::{Missing, Reading, Unit};
use crate::probe::asked::{Told, WindowsQuestion};
use crate::probe::ports::REMOTE_DESKTOP;
use crate::probe::{Notes, System};

const SOURCE: &str = r"registry:HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server";
/// What a firm sets for all its PCs comes first.
const POLICY: &str = r"HKLM\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services";
const SERVER: &str = r"HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server";
const LISTENER: &str = r"HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp";
const VERSION: &str = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion";

pub(super) fn read(system: &dyn System) -> Reading {
    let from_afar = system
        .ask_windows(WindowsQuestion::RemoteSession)
        .and_then(Told::yes_no);
    // Older systems than ours do not say; then the switch decides.
    let notes = Notes::from(SOURCE).yes_no("remote_session", from_afar.unwrap_or(false));
    match can_serve(system) {
        Ok(false) => return notes.yes_no("can_serve_desktop", false).reading(),
        Ok(true) => {}
        Err(missing) => return notes.missing(missing).reading(),
    }
    match is_on(system) {
        Ok(false) => return notes.yes_no("remote_desktop_on", false).reading(),
        Ok(true) => {}
        Err(missing) => return notes.missing(missing).reading(),
    }
    let notes = notes
        .yes_no("remote_desktop_on", true)
        .maybe(joined::with_strangers(system), |notes, strangers| {
            notes.yes_no("public_network", strangers)
        })
        .maybe(other_port(system), |notes, port| {
            notes.number("remote_desktop_port", port, Unit::None)
        });
    match switch(system, "UserAuthentication", LISTENER) {
        Ok(first) => notes.yes_no("login_first", first),
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

/// The editions for the home have no server for it.
fn can_serve(system: &dyn System) -> Result<bool, Missing> {
    let edition = system.registry_text(VERSION, "EditionID")?;
    Ok(!edition.is_some_and(|edition| edition.starts_with("Core")))
}

/// The switch forbids, so it is the other way round.
pub(super) fn is_on(system: &dyn System) -> Result<bool, Missing> {
    Ok(can_serve(system)? && !switch(system, "fDenyTSConnections", SERVER)?)
}

/// Windows writes both switches when it is installed, so without one nothing is known.
fn switch(system: &dyn System, name: &str, local: &str) -> Result<bool, Missing> {
    let value = match system.registry_number(POLICY, name)? {
        None => system.registry_number(local, name)?,
        value => value,
    };
    match value {
        Some(0) => Ok(false),
        Some(1) => Ok(true),
        Some(_) => Err(Missing::UnexpectedOutput),
        None => Err(Missing::NotFound),
    }
}

/// Somebody thought it would be harder to find there.
fn other_port(system: &dyn System) -> Option<i64> {
    let port = system.registry_number(LISTENER, "PortNumber").ok()??;
    i64::try_from(port)
        .ok()
        .filter(|port| *port != i64::from(REMOTE_DESKTOP))
}
