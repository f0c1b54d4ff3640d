//! Asks the computer: facts only, no verdicts, and nothing is ever changed.
//!
//! `system.rs` is the seam (this computer, or a recording), `allowed.rs` the list of everything that may be started or
//! asked, `linux`, `windows` and `macos` which source to ask in which order, `parse` turns text into facts, `run.rs` does it all
//! in the background.

#[cfg(any(windows, test))]
mod agreed;
pub mod allowed;
pub mod asked;
mod backups;
pub mod child;
pub mod clean;
pub mod context;
mod disks;
mod firefox;
mod macros;
pub mod parse;
mod password_managers;
mod ports;
pub mod reading;
pub mod recorded;
mod redirections;
#[cfg(windows)]
mod registry;
pub mod run;
mod support_tools;
pub mod system;

mod linux;
mod macos;
mod windows;
#[cfg(windows)]
mod windows_api;

pub use context::device;
pub use reading::Notes;
pub use recorded::Recorded;
pub use run::{Class, Look, Probe, look};
pub use system::{Registered, System, ThisComputer};

use crate::domain::Os;

/// What is read on each system; a check without a line here is absent there, not unknown.
pub fn probes(os: Os) -> &'static [Probe] {
    match os {
        Os::Linux => linux::PROBES,
        Os::Windows => windows::PROBES,
        Os::Macos => macos::PROBES,
    }
}
