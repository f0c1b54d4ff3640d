//! Reads whether the firewall of macOS is on, and whether something waits behind it that others are meant to reach.

use super::mac;
use super::open_ports::open;
use crate::domain::{Missing, Reading, Unit};
use crate::probe::allowed::{MacPart, Tool};
use crate::probe::parse::property_list::Value;
use crate::probe::parse::system_profiler::{self, Firewall};
use crate::probe::ports::count;
use crate::probe::{Notes, System};

const SOURCE: &str = "tool:system_profiler, file:com.apple.alf.plist, tool:netstat";
/// From this version on the file is no longer kept; what an older macOS left there says nothing.
const WITHOUT_FILE_FROM: u32 = 15;
const FILE: &str = "/Library/Preferences/com.apple.alf.plist";
/// Remote login, file sharing by SMB and by AFP, remote management, screen sharing.
const SHARING: &[u16] = &[22, 445, 548, 3283, 5900];

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE).text("firewall", "macOS");
    let notes = match state(system) {
        Ok(Firewall::Off) => notes.yes_no("firewall_on", false),
        Ok(Firewall::On | Firewall::BlocksAll) => notes.yes_no("firewall_on", true),
        Err(missing) => notes.missing(missing),
    };
    notes
        .maybe(open(system).ok(), |notes, ports| {
            let sharing = SHARING.iter().any(|port| ports.contains(port));
            notes
                .number("open_tcp", count(&ports), Unit::Count)
                .yes_no("shares_or_remote_access", sharing)
        })
        .reading()
}

fn state(system: &dyn System) -> Result<Firewall, Missing> {
    let keeps_file = mac::version(system).is_ok_and(|version| version.major < WITHOUT_FILE_FROM);
    if keeps_file {
        match mac::settings(system, FILE) {
            // Nobody ever touched it; the tool knows all the same.
            Err(Missing::NotFound) => {}
            settings => return in_file(&settings?),
        }
    }
    let output = system.run(Tool::SystemProfiler(MacPart::Firewall))?;
    system_profiler::firewall(&output.stdout)
}

fn in_file(settings: &Value) -> Result<Firewall, Missing> {
    match settings.at("globalstate").and_then(Value::number) {
        Some(0) => Ok(Firewall::Off),
        Some(1) => Ok(Firewall::On),
        Some(2) => Ok(Firewall::BlocksAll),
        Some(_) | None => Err(Missing::UnexpectedOutput),
    }
}
