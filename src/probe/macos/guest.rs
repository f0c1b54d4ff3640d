//! Reads whether a guest may log in to this Mac. Where the disk is encrypted, a guest only gets a browser.

use super::mac::Preferences;
use crate::domain::{Missing, Reading};
use crate::probe::allowed::{Encryption, Tool};
use crate::probe::parse::fdesetup;
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const SOURCE: &str = "file:com.apple.loginwindow.plist, tool:fdesetup";
const DOMAIN: &str = "com.apple.loginwindow";

pub(super) fn read(system: &dyn System) -> Reading {
    match allowed(system) {
        Ok(false) => Notes::from(SOURCE).yes_no("guest_allowed", false).reading(),
        Ok(true) => {
            let notes = Notes::from(SOURCE).yes_no("guest_allowed", true);
            match is_encrypted(system) {
                Ok(encrypted) => notes.yes_no("guest_browser_only", encrypted),
                Err(missing) => notes.missing(missing),
            }
            .reading()
        }
        Err(missing) => nothing(SOURCE, missing),
    }
}

/// Written by the first who lets guests in.
fn allowed(system: &dyn System) -> Result<bool, Missing> {
    let switch = Preferences::of(system, DOMAIN)?.switch("GuestEnabled")?;
    Ok(switch.unwrap_or(false))
}

fn is_encrypted(system: &dyn System) -> Result<bool, Missing> {
    fdesetup::is_active(&system.run(Tool::Fdesetup(Encryption::Active))?)
}
