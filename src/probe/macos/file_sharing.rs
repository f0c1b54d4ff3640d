//! Reads whether this Mac shares folders, how many, and whether guests get in. No connection is made.

use super::mac;
use super::open_ports::open;
use super::ssh_server::is_enabled;
use crate::domain::{Missing, Reading, Unit};
use crate::probe::allowed::Tool;
use crate::probe::parse::property_list::Value;
use crate::probe::parse::sharing::{self, Shares};
use crate::probe::ports::{NFS, count_of};
use crate::probe::{Notes, System};

const SOURCE: &str = "tool:launchctl, tool:sharing, tool:netstat, file:com.apple.smb.server.plist";
const SERVICE: &str = "com.apple.smbd";
const AS_DELIVERED: &str = "/System/Library/LaunchDaemons/com.apple.smbd.plist";
/// Whether guests get into any folder; made by the first who decides that.
const SETTINGS: &str = "/Library/Preferences/SystemConfiguration/com.apple.smb.server.plist";

pub(super) fn read(system: &dyn System) -> Reading {
    let smb = is_enabled(system, SERVICE, AS_DELIVERED);
    // Rare on a Mac, and nothing but its port shows it.
    let nfs = open(system).map(|ports| ports.contains(&NFS));
    let notes = match (smb, nfs) {
        (Ok(false), Ok(false)) => {
            return Notes::from(SOURCE).yes_no("shares_files", false).reading();
        }
        (Ok(true), Ok(true)) => shared("SMB, NFS"),
        (Ok(true), Ok(false) | Err(_)) => shared("SMB"),
        (Ok(false) | Err(_), Ok(true)) => shared("NFS"),
        (Err(missing), _) | (_, Err(missing)) => {
            return Notes::from(SOURCE).missing(missing).reading();
        }
    };
    if smb != Ok(true) {
        return notes.reading();
    }
    match folders(system) {
        // Without a folder of its own, everybody with an account here still gets into theirs.
        Ok(Shares { folders: 0, .. }) => notes,
        Ok(Shares {
            folders,
            for_guests,
        }) => {
            let notes = notes.number("shares", count_of(folders), Unit::Count);
            match guests_allowed(system) {
                Ok(allowed) => notes.maybe(allowed, |notes, allowed| {
                    notes.yes_no("shares_for_guests", allowed && for_guests)
                }),
                Err(missing) => notes.missing(missing),
            }
        }
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

fn shared(services: &str) -> Notes {
    Notes::from(SOURCE)
        .yes_no("shares_files", true)
        .text("sharing_services", services)
}

fn folders(system: &dyn System) -> Result<Shares, Missing> {
    let output = system.run(Tool::Sharing)?;
    // One that gave up half way has not told of every folder.
    if output.code != Some(0) {
        return Err(Missing::UnexpectedOutput);
    }
    sharing::shares(&output.stdout)
}

/// `None` where nobody decided: versions of macOS differ in what they deliver.
fn guests_allowed(system: &dyn System) -> Result<Option<bool>, Missing> {
    let settings = match mac::settings(system, SETTINGS) {
        Err(Missing::NotFound) => return Ok(None),
        settings => settings?,
    };
    match settings.at("AllowGuestAccess").map(Value::yes_no) {
        None => Ok(None),
        Some(allowed) => allowed.map(Some).ok_or(Missing::UnexpectedOutput),
    }
}
