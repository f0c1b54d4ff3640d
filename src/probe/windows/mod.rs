//! Which source answers which check on Windows, in which order.

mod account_control;
mod autologin;
mod autoplay;
mod pc;
mod secure_boot;

use super::System;
use super::run::{Class, Probe};
use crate::domain::{CheckId, Reading};

pub(super) const PROBES: &[Probe] = &[
    files("malware.autorun", autoplay::read),
    files("access.autologin", autologin::read),
    files("access.uac", account_control::read),
    files("boot.secure-boot", secure_boot::read),
];

/// The registry and files, which answer at once.
const fn files(check: &'static str, read: fn(&dyn System) -> Reading) -> Probe {
    Probe {
        check: CheckId(check),
        class: Class::Files,
        read,
    }
}
