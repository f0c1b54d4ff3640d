//! Which Linux this is and what is known on the PC about the end of its updates.

use crate::domain::{Missing, Reading};
use crate::probe::reading::nothing;
use crate::probe::{Notes, System, context};

const SOURCE: &str = "file:/etc/os-release";
/// Written by Ubuntu's tool for the paid or free "Pro" updates; readable for everybody.
const UBUNTU_PRO: &str = "/var/lib/ubuntu-advantage/status.json";

pub(super) fn read(system: &dyn System) -> Reading {
    let release = match context::release(system) {
        Ok(release) => release,
        Err(missing) => return nothing(SOURCE, missing),
    };
    let notes = Notes::from(SOURCE)
        .text("system", &release.label())
        .text("system_id", &release.id)
        .maybe(release.version.as_deref(), |notes, version| {
            notes.text("system_version", version)
        })
        .maybe(release.support_end, |notes, end| {
            notes.day("announced_end", end)
        });
    if release.id != "ubuntu" {
        return notes.reading();
    }
    match has_ubuntu_pro(system) {
        Ok(has) => notes.yes_no("longer_updates", has),
        // It decides only once normal updates have ended; until then the rest stands.
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

fn has_ubuntu_pro(system: &dyn System) -> Result<bool, Missing> {
    let status = match system.text(UBUNTU_PRO) {
        // The tool was never there, so nobody signed this PC up.
        Err(Missing::NotFound) => return Ok(false),
        status => status?,
    };
    serde_json::from_str::<serde_json::Value>(&status)
        .ok()
        .and_then(|status| status["attached"].as_bool())
        .ok_or(Missing::UnexpectedOutput)
}
