//! Which source answers which check on macOS, in which order. Nothing here needs a permission that macOS would ask the
//! person for: no folder under its full disk access, and no other program is steered.

mod disk_encryption;
mod firewall;
mod mac;
mod open_ports;
mod release;

pub(super) use mac::version;

use super::System;
use super::run::{Class, Probe};
use crate::domain::{CheckId, Reading};

pub(super) const PROBES: &[Probe] = &[
    files("updates.os-supported", release::read),
    calls("data.disk-encryption", disk_encryption::read),
    calls("network.firewall", firewall::read),
];

const fn files(check: &'static str, read: fn(&dyn System) -> Reading) -> Probe {
    Probe {
        check: CheckId(check),
        class: Class::Files,
        read,
    }
}

const fn calls(check: &'static str, read: fn(&dyn System) -> Reading) -> Probe {
    Probe {
        check: CheckId(check),
        class: Class::Calls,
        read,
    }
}
