//! Reads which ports of this Mac wait for calls from outside. No connection is made.

use std::collections::BTreeSet;

use crate::domain::Missing;
use crate::probe::System;
use crate::probe::allowed::Tool;
use crate::probe::parse::netstat;

/// Ports open to others.
pub(super) fn open(system: &dyn System) -> Result<BTreeSet<u16>, Missing> {
    let output = system.run(Tool::Netstat)?;
    netstat::open_ports(&output.stdout)
}
