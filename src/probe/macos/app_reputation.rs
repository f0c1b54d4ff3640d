//! Reads whether macOS refuses programs from makers it does not know (Gatekeeper).

use super::mac;
use crate::domain::{Missing, Reading};
use crate::probe::allowed::Tool;
use crate::probe::parse::property_list::Value;
use crate::probe::parse::spctl;
use crate::probe::{Notes, System};

const SOURCE: &str = "file:SystemPolicy-prefs.plist, tool:spctl";
/// From this version on the file lies in a folder of its own; one left at the old place says nothing any more.
const MOVED_WITH: u32 = 15;
const FILE: &str = "/var/db/SystemPolicyConfiguration/SystemPolicy-prefs.plist";
const FILE_BEFORE: &str = "/var/db/SystemPolicy-prefs.plist";

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE);
    match in_file(system).or_else(|_| asked(system)) {
        Ok(on) => notes.yes_no("checks_programs", on),
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

fn in_file(system: &dyn System) -> Result<bool, Missing> {
    let file = match mac::version(system)?.major {
        MOVED_WITH.. => FILE,
        ..MOVED_WITH => FILE_BEFORE,
    };
    let settings = match mac::settings(system, file) {
        // Made by the first who switches it off.
        Err(Missing::NotFound) => return Ok(true),
        settings => settings?,
    };
    match settings.at("enabled").and_then(Value::text) {
        Some("yes") => Ok(true),
        Some("no") => Ok(false),
        Some(_) | None => Err(Missing::UnexpectedOutput),
    }
}

fn asked(system: &dyn System) -> Result<bool, Missing> {
    spctl::assesses(&system.run(Tool::Spctl)?.stdout)
}
