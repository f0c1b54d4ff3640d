//! Reads which remote support programs are there: among the programs, and among what macOS starts. Their settings are
//! not opened. What is running, and what lies among the downloads, is left out: macOS would ask the person about that.

use crate::domain::{Missing, Reading};
use crate::probe::support_tools::{FoundTools, SUPPORT_TOOLS};
use crate::probe::{Notes, System, context};

const SOURCE: &str = "file:/Applications, file:/Library/LaunchDaemons, file:/Library/LaunchAgents";
const PROGRAMS: &str = "/Applications";
const OWN_PROGRAMS: &str = "~/Applications";
/// What macOS starts by itself: with the Mac, for everybody who logs in, for this person.
const STARTED: [&str; 2] = ["/Library/LaunchDaemons", "/Library/LaunchAgents"];
const OWN_STARTED: &str = "~/Library/LaunchAgents";

pub(super) fn read(system: &dyn System) -> Reading {
    let mut found = FoundTools::default();
    match system.list(PROGRAMS) {
        Ok(names) => programs(&names, &mut found),
        // Every Mac has it, so here nothing was seen at all.
        Err(missing) => found.unread = Some(missing),
    }
    for folder in STARTED {
        started(
            &found.seen(system.list(folder)).unwrap_or_default(),
            &mut found,
        );
    }
    if context::is_elevated(system) {
        // This home is not the person's.
        found.unread = found.unread.or(Some(Missing::NotSupported));
    } else {
        let names = found.seen(system.list(OWN_PROGRAMS)).unwrap_or_default();
        programs(&names, &mut found);
        let names = found.seen(system.list(OWN_STARTED)).unwrap_or_default();
        started(&names, &mut found);
    }
    found.note(Notes::from(SOURCE)).reading()
}

fn programs(names: &[String], found: &mut FoundTools) {
    for tool in SUPPORT_TOOLS {
        if names.iter().any(|name| tool.is_app(name)) {
            found.found(tool);
        }
    }
}

fn started(names: &[String], found: &mut FoundTools) {
    for tool in SUPPORT_TOOLS {
        if names.iter().any(|name| tool.is_launched(name)) {
            found.found(tool);
            found.starts_by_itself = true;
        }
    }
}
