//! Reads which ports of this Mac wait for connections from outside. No connection is made.

use std::collections::BTreeSet;

use super::remote_desktop;
use crate::domain::{Missing, Reading, Unit};
use crate::probe::allowed::Tool;
use crate::probe::parse::netstat;
use crate::probe::ports::{UNPROTECTED, count, listed, sensitive};
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const SOURCE: &str = "tool:netstat, tool:launchctl";
/// Screen sharing.
const SCREEN: &[u16] = &[5900];

pub(super) fn read(system: &dyn System) -> Reading {
    let tcp = match open(system) {
        Ok(ports) => ports,
        Err(missing) => return nothing(SOURCE, missing),
    };
    // That check warns of it already; where it does not, a program of another maker waits there.
    let elsewhere = match remote_desktop::is_shared(system) {
        Ok(true) => SCREEN,
        Ok(false) | Err(_) => &[],
    };
    Notes::from(SOURCE)
        .number("open_tcp", count(&tcp), Unit::Count)
        .maybe(listed(&tcp, UNPROTECTED), |notes, ports| {
            notes.text("unprotected_ports", &ports)
        })
        .maybe(sensitive(&tcp, elsewhere), |notes, ports| {
            notes.text("sensitive_ports", &ports)
        })
        .maybe(listed(&tcp, elsewhere), |notes, ports| {
            notes.text("ports_checked_elsewhere", &ports)
        })
        .reading()
}

/// Ports open to others.
pub(super) fn open(system: &dyn System) -> Result<BTreeSet<u16>, Missing> {
    let output = system.run(Tool::Netstat)?;
    netstat::open_ports(&output.stdout)
}
