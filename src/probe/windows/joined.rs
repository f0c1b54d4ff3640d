//! Which networks this PC is on right now, for the checks that ask about it.

use crate::domain::Missing;
use crate::probe::System;
use crate::probe::asked::{Told, WindowsQuestion};
use crate::probe::parse::networks::{self, Category, Connection, Network};

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

/// Whether strangers are in one of them; `None` if that is not known.
pub(super) fn with_strangers(system: &dyn System) -> Option<bool> {
    let networks = networks(system).ok()?;
    let is_public = |network: &Network| network.category == Category::Public;
    Some(networks.iter().any(is_public))
}
