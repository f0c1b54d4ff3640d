//! Which networks this PC is on right now, for the checks that ask about it.

use crate::domain::Missing;
use crate::probe::System;
use crate::probe::asked::{Told, WindowsQuestion};
use crate::probe::parse::networks::{self, Carrier, Category, Connection, Network};

pub(super) fn networks(system: &dyn System) -> Result<Vec<Network>, Missing> {
    let lines = system
        .ask_windows(WindowsQuestion::Networks)
        .and_then(Told::texts)?;
    networks::networks(&lines)
}

pub(super) fn connections(system: &dyn System) -> Result<Vec<Connection>, Missing> {
    let lines = system
        .ask_windows(WindowsQuestion::Connections)
        .and_then(Told::texts)?;
    networks::connections(&lines)
}

/// Whether strangers are in one of them; `None` if that is not known. Networks that programs make for themselves, for a virtual
/// PC or a tunnel, count as public for Windows, and nobody is in them: only radio and cable lead to strangers.
pub(super) fn with_strangers(system: &dyn System) -> Option<bool> {
    let mut networks = networks(system).ok()?;
    networks.retain(|network| network.category == Category::Public);
    if networks.is_empty() {
        return Some(false);
    }
    let connections = connections(system).ok()?;
    let mut strangers = Some(false);
    for network in networks {
        let mut carriers = connections
            .iter()
            .filter(|connection| connection.adapter == network.adapter)
            .map(|connection| connection.carrier)
            .peekable();
        if carriers.peek().is_none() {
            strangers = None;
        }
        if carriers.any(|carrier| matches!(carrier, Carrier::Radio(_) | Carrier::Cable)) {
            return Some(true);
        }
    }
    strangers
}
