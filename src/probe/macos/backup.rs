//! Reads where Time Machine copies to, which other backup programs are installed, and which programs sync files with a
//! cloud. When Time Machine last ran it writes down where newer versions of macOS let nobody look without full disk
//! access; then that is unknown. Its copies on the Mac itself prove nothing. No file of the person is looked at.

use super::mac;
use crate::domain::{Missing, Reading};
use crate::probe::allowed::Tool;
use crate::probe::backups::Found;
use crate::probe::parse::time_machine::{self, Record};
use crate::probe::parse::tmutil::{self, Destination};
use crate::probe::parse::{icloud, nextcloud};
use crate::probe::reading::nothing;
use crate::probe::{Notes, System, context};

const SOURCE: &str = "tool:tmutil, file:com.apple.TimeMachine.plist, file:/Applications";
const TIME_MACHINE: &str = "Time Machine";
const RECORD: &str = "/Library/Preferences/com.apple.TimeMachine.plist";
const PROGRAMS: &[(&str, &str)] = &[
    ("/Applications/Acronis True Image.app", "Acronis True Image"),
    ("/Applications/Arq.app", "Arq"),
    ("/Applications/Backblaze.app", "Backblaze"),
    ("/Applications/Carbon Copy Cloner.app", "Carbon Copy Cloner"),
    ("/Applications/ChronoSync.app", "ChronoSync"),
    ("/Applications/Duplicati.app", "Duplicati"),
    ("/Applications/Get Backup Pro.app", "Get Backup Pro"),
    ("/Applications/IDrive.app", "IDrive"),
    ("/Applications/SuperDuper!.app", "SuperDuper"),
    ("/Applications/Vorta.app", "Vorta"),
];

/// Which parts of iCloud the person uses; whose account it is, is not looked at.
const ICLOUD: &str = "~/Library/Preferences/MobileMeAccounts.plist";
/// Made once Dropbox is bound to an account.
const DROPBOX: &str = "~/.dropbox/info.json";
/// A folder for each account, named by its number.
const GOOGLE_DRIVE: &str = "~/Library/Application Support/Google/DriveFS";
/// A folder for each kind of account, with files named by the account's number.
const ONEDRIVE: &str = "~/Library/Application Support/OneDrive/settings";
const NEXTCLOUDS: [(&str, &str); 2] = [
    ("~/Library/Preferences/Nextcloud/nextcloud.cfg", "Nextcloud"),
    ("~/Library/Preferences/ownCloud/owncloud.cfg", "ownCloud"),
];

pub(super) fn present(system: &dyn System) -> Reading {
    found(system).present(SOURCE)
}

pub(super) fn recent(system: &dyn System) -> Reading {
    found(system).recent(SOURCE)
}

pub(super) fn sync_only(system: &dyn System) -> Reading {
    found(system).sync_only(SOURCE)
}

/// Only Time Machine tells everybody where it copies to.
pub(super) fn target(system: &dyn System) -> Reading {
    let destinations = match destinations(system) {
        Ok(destinations) => destinations,
        Err(missing) => return nothing(SOURCE, missing),
    };
    let has = |kind| destinations.contains(&kind);
    let notes = Notes::from(SOURCE);
    if destinations.is_empty() {
        return notes.reading();
    }
    let notes = if has(Destination::Network) {
        notes.yes_no("target_on_network", true)
    } else if has(Destination::Other) {
        return notes.missing(Missing::UnexpectedOutput).reading();
    } else if has(Destination::Connected) {
        // Perhaps it is another part of the disk of the Mac itself; nobody says so without opening it.
        notes
            .yes_no("target_on_network", false)
            .yes_no("target_connected", true)
            .yes_no("target_in_turn", has(Destination::Apart))
    } else {
        // A part of the disk inside this Mac has no place either while it is put away.
        notes
            .yes_no("target_on_network", false)
            .yes_no("target_connected", false)
    };
    let encrypted = record(system).ok().and_then(|record| record.encrypted);
    notes
        .maybe(encrypted, |notes, encrypted| {
            notes.yes_no("target_encrypted", encrypted)
        })
        .reading()
}

fn destinations(system: &dyn System) -> Result<Vec<Destination>, Missing> {
    tmutil::destinations(&system.run(Tool::Tmutil)?)
}

fn record(system: &dyn System) -> Result<Record, Missing> {
    Ok(time_machine::record(&mac::settings(system, RECORD)?))
}

fn found(system: &dyn System) -> Found {
    let mut found = Found::default();
    from_time_machine(system, &mut found);
    for (path, name) in PROGRAMS {
        if found.seen(system.exists(path)) == Some(true) {
            found.program(name);
        }
    }
    if context::is_elevated(system) {
        // This home is not the person's.
        found.unread(Missing::NotSupported);
    } else {
        from_syncs(system, &mut found);
    }
    found
}

fn from_time_machine(system: &dyn System, found: &mut Found) {
    match (destinations(system), record(system)) {
        // What it copied to before is not asked about any more.
        (Ok(destinations), _) if destinations.is_empty() => {}
        (Ok(_), Ok(record)) => note(&record, found),
        (Ok(_), Err(missing)) => found.closed(TIME_MACHINE, missing),
        (Err(_), Ok(record)) if record.destinations > 0 => note(&record, found),
        (Err(missing), Ok(_) | Err(_)) => found.unread(missing),
    }
}

fn note(record: &Record, found: &mut Found) {
    found.worked(TIME_MACHINE, record.last_backup);
    if record.runs_by_itself {
        found.starts_itself();
    }
}

fn from_syncs(system: &dyn System, found: &mut Found) {
    let account = found.seen(mac::settings(system, ICLOUD));
    if account.is_some_and(|account| icloud::syncs_files(&account)) {
        found.sync("iCloud Drive");
    }
    if found.seen(system.exists(DROPBOX)) == Some(true) {
        found.sync("Dropbox");
    }
    let names = found.seen(system.list(GOOGLE_DRIVE)).unwrap_or_default();
    let is_number =
        |name: &String| name.len() > 8 && name.bytes().all(|byte| byte.is_ascii_digit());
    if names.iter().any(is_number) {
        found.sync("Google Drive");
    }
    for kind in found.seen(system.list(ONEDRIVE)).unwrap_or_default() {
        if kind != "Personal" && !kind.starts_with("Business") {
            continue;
        }
        let files = found.seen(system.list(&format!("{ONEDRIVE}/{kind}")));
        if files
            .unwrap_or_default()
            .iter()
            .any(|name| is_of_account(name))
        {
            found.sync("OneDrive");
        }
    }
    for (path, name) in NEXTCLOUDS {
        let settings = found.seen(system.text(path));
        if settings.is_some_and(|text| nextcloud::syncs_a_folder(&text)) {
            found.sync(name);
        }
    }
}

/// `a1b2c3d4e5f60718.dat`: the first start alone makes no such file.
fn is_of_account(name: &str) -> bool {
    name.strip_suffix(".dat").is_some_and(|account| {
        account.len() >= 8
            && account
                .bytes()
                .all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
    })
}
