//! Reads whether this Mac logs somebody in by itself. That takes a name and a password stored on the disk; the password
//! is not read, and no name is noted.

use super::mac::{self, Preferences};
use crate::domain::{Missing, Reading};
use crate::probe::parse::property_list::Value;
use crate::probe::{Notes, System};

const SOURCE: &str = "file:com.apple.loginwindow.plist, file:/etc/kcpassword";
const DOMAIN: &str = "com.apple.loginwindow";
const PASSWORD: &str = "/etc/kcpassword";

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE).maybe(mac::machine(system).ok(), |notes, machine| {
        notes.yes_no("virtual_machine", machine.is_virtual)
    });
    match logs_in(system) {
        Ok(logs_in) => notes.yes_no("automatic_login", logs_in),
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

fn logs_in(system: &dyn System) -> Result<bool, Missing> {
    let preferences = Preferences::of(system, DOMAIN)?;
    let somebody = match preferences.at("autoLoginUser") {
        None => false,
        Some(Value::Text(name)) => !name.is_empty(),
        Some(_) => return Err(Missing::UnexpectedOutput),
    };
    match (somebody, system.exists(PASSWORD)?) {
        (true, true) => Ok(true),
        (false, false) => Ok(false),
        // One of the two was left behind, and we cannot see which one counts.
        (true, false) | (false, true) => Err(Missing::Contradictory),
    }
}
