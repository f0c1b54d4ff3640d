//! Reads which remote support programs are there: where they are installed, whether systemd starts them, what is running,
//! and what is among the downloads. Their settings are not opened.

use super::units;
use crate::domain::{Missing, Reading};
use crate::probe::support_tools::{FoundTools, SUPPORT_TOOLS};
use crate::probe::{Notes, System};

const SOURCE: &str = "file:/usr/bin, file:/opt, file:/etc/systemd/system, file:/proc";
/// Where flatpak keeps programs for everybody and for the person.
const FLATPAKS: [&str; 2] = ["/var/lib/flatpak/app", "~/.local/share/flatpak/app"];
const TARGETS: [&str; 2] = ["multi-user.target", "graphical.target"];
/// A folder for each program that runs, named by its number.
const RUNNING: &str = "/proc";
const DOWNLOADS: &str = "~/Downloads";

pub(super) fn read(system: &dyn System) -> Reading {
    let mut found = FoundTools::default();
    for tool in SUPPORT_TOOLS {
        let flatpaks = tool
            .flatpaks
            .iter()
            .flat_map(|id| FLATPAKS.iter().map(move |folder| format!("{folder}/{id}")));
        let places = tool
            .files
            .iter()
            .copied()
            .map(str::to_owned)
            .chain(flatpaks);
        for place in places {
            if found.seen(system.exists(&place)) == Some(true) {
                found.found(tool);
            }
        }
        for unit in tool.units {
            if TARGETS
                .iter()
                .any(|target| units::is_enabled(system, target, unit))
            {
                found.found(tool);
                found.starts_by_itself = true;
            }
        }
    }
    if let Some(programs) = running(system) {
        found.running(&programs);
    } else {
        // Every Linux has it, so here nothing was seen at all.
        found.unread = Some(Missing::NotFound);
    }
    let files = found.seen(system.list(DOWNLOADS)).unwrap_or_default();
    found.downloads(&files);
    found.note(Notes::from(SOURCE)).reading()
}

/// Names of what runs; a program that ends meanwhile, or that the kernel hides, is left out.
fn running(system: &dyn System) -> Option<Vec<String>> {
    let entries = system.list(RUNNING).ok()?;
    let names = entries
        .iter()
        .filter(|name| name.bytes().all(|byte| byte.is_ascii_digit()))
        .filter_map(|number| system.text(&format!("{RUNNING}/{number}/comm")).ok())
        .map(|name| name.trim().to_owned());
    Some(names.collect())
}
