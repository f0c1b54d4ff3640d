//! Which Linux this is and what is known on the PC about the end of its updates.

use crate::domain::Reading;
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
    match release.id.as_str() {
        "ubuntu" => notes
            .yes_no("longer_updates", has_ubuntu_pro(system))
            .reading(),
        _ => notes.reading(),
    }
}

fn has_ubuntu_pro(system: &dyn System) -> bool {
    let status = system.text(UBUNTU_PRO).unwrap_or_default();
    let status: serde_json::Value = serde_json::from_str(&status).unwrap_or_default();
    status["attached"] == true
}
