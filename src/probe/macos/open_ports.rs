//! Reads which ports of this Mac wait for connections from outside. No connection is made.

use std::collections::BTreeSet;

use crate::domain::{Missing, Reading, Unit};
use crate::probe::allowed::Tool;
use crate::probe::parse::netstat;
use crate::probe::ports::{SENSITIVE, UNPROTECTED, count, listed};
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const SOURCE: &str = "tool:netstat";

pub(super) fn read(system: &dyn System) -> Reading {
    let tcp = match open(system) {
        Ok(ports) => ports,
        Err(missing) => return nothing(SOURCE, missing),
    };
    Notes::from(SOURCE)
        .number("open_tcp", count(&tcp), Unit::Count)
        .maybe(listed(&tcp, UNPROTECTED), |notes, ports| {
            notes.text("unprotected_ports", &ports)
        })
        .maybe(listed(&tcp, SENSITIVE), |notes, ports| {
            notes.text("sensitive_ports", &ports)
        })
        .reading()
}

/// Ports open to others.
pub(super) fn open(system: &dyn System) -> Result<BTreeSet<u16>, Missing> {
    let output = system.run(Tool::Netstat)?;
    netstat::open_ports(&output.stdout)
}
