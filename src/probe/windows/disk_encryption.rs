//! Reads how the drive that Windows is on is encrypted: what the shell shows as a lock on it, without any special rights.

use super::{pc, uptime};
use crate::domain::{Missing, Reading};
use crate::probe::asked::WindowsQuestion;
use crate::probe::parse::bitlocker::{self, Lock};
use crate::probe::{Notes, System};

const SOURCE: &str = "windows:System.Volume.BitLockerProtection";
/// The driver of VeraCrypt; with 0 it is loaded before Windows starts, and that is only needed to open the system's drive.
const VERACRYPT: &str = r"HKLM\SYSTEM\CurrentControlSet\Services\veracrypt";

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE);
    for (key, seen) in [
        ("virtual_machine", pc::is_virtual(system)),
        ("server", pc::is_server(system)),
    ] {
        match seen {
            Ok(true) => return beside_the_point(system, notes.yes_no(key, true)),
            Ok(false) => {}
            Err(missing) => return notes.missing(missing).reading(),
        }
    }
    let notes = notes.maybe(pc::is_laptop(system).ok(), |notes, laptop| {
        notes.yes_no("portable", laptop)
    });
    match lock(system) {
        Ok(Lock::Impossible) => notes.yes_no("can_be_encrypted", false),
        Ok(Lock::On) => encrypted(notes, true),
        Ok(Lock::Off) => encrypted(notes, false),
        Ok(Lock::Encrypting) => encrypted(notes, false).yes_no("encrypting", true),
        Ok(Lock::Decrypting) => encrypted(notes, false).yes_no("decrypting", true),
        Ok(Lock::Suspended) => encrypted(notes, true)
            .yes_no("protection_paused", true)
            .maybe(uptime::started(system).ok(), |notes, day| {
                notes.day("started", day)
            }),
        Ok(Lock::Waiting) => encrypted(notes, true).yes_no("waits_for_activation", true),
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

/// What is not carried out of the house owes no encryption; all that is worth a word is that it has one.
fn beside_the_point(system: &dyn System, notes: Notes) -> Reading {
    match lock(system) {
        Ok(Lock::On) => encrypted(notes, true).reading(),
        Ok(_) | Err(_) => notes.reading(),
    }
}

fn encrypted(notes: Notes, is: bool) -> Notes {
    notes
        .yes_no("system_encrypted", is)
        .yes_no("files_encrypted", is)
}

fn lock(system: &dyn System) -> Result<Lock, Missing> {
    let number = system
        .ask_windows(WindowsQuestion::SystemVolume)?
        .number()?;
    match bitlocker::lock(number).ok_or(Missing::UnexpectedOutput)? {
        // Windows does not see the encryption of another maker and calls the drive open.
        Lock::Off | Lock::Impossible if system.registry_number(VERACRYPT, "Start")? == Some(0) => {
            Err(Missing::NotSupported)
        }
        lock => Ok(lock),
    }
}
