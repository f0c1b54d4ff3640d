//! Reads two locks of Windows' own antivirus: against being switched off, and against unknown programs in the documents.

use super::antivirus::{defender, defender_in_charge};
use crate::domain::{Missing, Reading};
use crate::probe::{Notes, System};

const FEATURES: &str = r"HKLM\SOFTWARE\Microsoft\Windows Defender\Features";
/// What an administrator set for everybody beats what was set on this PC.
const FOLDERS: [&str; 2] = [
    r"HKLM\SOFTWARE\Policies\Microsoft\Windows Defender\Windows Defender Exploit Guard\Controlled Folder Access",
    r"HKLM\SOFTWARE\Microsoft\Windows Defender\Windows Defender Exploit Guard\Controlled Folder Access",
];

pub(super) fn tamper_protection(system: &dyn System) -> Reading {
    const SOURCE: &str = "windows:MSFT_MpComputerStatus, registry:Windows Defender\\Features";
    let notes = match in_charge(system, Notes::from(SOURCE)) {
        Ok(notes) => notes,
        Err(reading) => return reading,
    };
    let said = defender(system).map(|defender| defender.tamper_protected);
    match said.ok().flatten().map_or_else(|| registered(system), Ok) {
        Ok(on) => notes.yes_no("tamper_protection", on),
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

fn registered(system: &dyn System) -> Result<bool, Missing> {
    match system.registry_number(FEATURES, "TamperProtection")? {
        Some(5) => Ok(true),
        Some(0 | 4) => Ok(false),
        Some(_) => Err(Missing::UnexpectedOutput),
        None => Err(Missing::NotFound),
    }
}

pub(super) fn controlled_folders(system: &dyn System) -> Reading {
    const SOURCE: &str = "registry:Controlled Folder Access, windows:security-center";
    let notes = match in_charge(system, Notes::from(SOURCE)) {
        Ok(notes) => notes,
        Err(reading) => return reading,
    };
    match setting(system) {
        // As Windows comes nothing is written here, and that means off. 3 stops only what goes past the files to the disk.
        Ok(None | Some(0 | 3)) => notes.yes_no("folders_protected", false),
        Ok(Some(1)) => notes.yes_no("folders_protected", true),
        // Only written down is what 1 and 3 would have stopped.
        Ok(Some(2 | 4)) => notes
            .yes_no("folders_protected", false)
            .yes_no("only_watches", true),
        Ok(Some(_)) => notes.missing(Missing::UnexpectedOutput),
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

fn setting(system: &dyn System) -> Result<Option<u64>, Missing> {
    for place in FOLDERS {
        let set = system.registry_number(place, "EnableControlledFolderAccess")?;
        if set.is_some() {
            return Ok(set);
        }
    }
    Ok(None)
}

/// Where another antivirus is at work, or nobody can say, there is nothing more to read.
fn in_charge(system: &dyn System, notes: Notes) -> Result<Notes, Reading> {
    match defender_in_charge(system) {
        Ok(true) => Ok(notes.yes_no("defender_in_charge", true)),
        Ok(false) => Err(notes.yes_no("defender_in_charge", false).reading()),
        Err(missing) => Err(notes.missing(missing).reading()),
    }
}
