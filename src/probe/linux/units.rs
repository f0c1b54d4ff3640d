//! What systemd would start: links in its folders, read without asking it.

use crate::probe::System;
use crate::probe::system::Kind;

const RUNNING: &str = "/run/systemd/system";
const UNITS: &str = "/etc/systemd/system";

/// Without systemd as first program its links mean nothing.
pub(super) fn systemd_runs(system: &dyn System) -> bool {
    system.exists(RUNNING) == Ok(true)
}

/// Wanted by a target and not masked.
pub(super) fn is_enabled(system: &dyn System, target: &str, unit: &str) -> bool {
    let wanted = system.exists(&format!("{UNITS}/{target}.wants/{unit}")) == Ok(true);
    wanted && !is_masked(system, unit)
}

/// A link to nowhere keeps a unit from ever starting, whoever wants it.
pub(super) fn is_masked(system: &dyn System, unit: &str) -> bool {
    system
        .entry(&format!("{UNITS}/{unit}"))
        .is_ok_and(|entry| entry.kind == Kind::Link("/dev/null".to_owned()))
}
