//! Reads whether this Mac sets its clock by itself, and whether the clock can be right.

use super::mac::{self, Preferences};
use crate::domain::{Missing, Reading};
use crate::probe::parse::property_list::Value;
use crate::probe::{Notes, System, context};

const SOURCE: &str = "file:com.apple.timed.plist";
const DOMAIN: &str = "com.apple.timed";
/// Where the time service keeps its own settings; often for itself only.
const OF_SERVICE: &str = "/var/db/timed/com.apple.timed.plist";
const SWITCH: &str = "TMAutomaticTimeOnlyEnabled";

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE);
    match sets_itself(system) {
        Ok(sets_itself) => notes.yes_no("sets_itself", sets_itself),
        Err(missing) => notes.missing(missing),
    }
    .maybe(context::newest_log(system), |notes, day| {
        notes.day("newest_log", day)
    })
    .maybe(
        context::clock_before_program(system).then_some(true),
        |notes, yes| notes.yes_no("clock_before_program", yes),
    )
    .reading()
}

fn sets_itself(system: &dyn System) -> Result<bool, Missing> {
    if let Some(on) = Preferences::of(system, DOMAIN)?.switch(SWITCH)? {
        return Ok(on);
    }
    let settings = mac::settings(system, OF_SERVICE)?;
    let switch = settings.at(SWITCH).ok_or(Missing::NotFound)?;
    Value::yes_no(switch).ok_or(Missing::UnexpectedOutput)
}
