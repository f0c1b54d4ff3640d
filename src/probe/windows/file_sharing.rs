//! Reads how many folders this PC shares with others, and whether it opens shares of others without a password.

use super::joined;
use crate::domain::{Missing, Reading, Unit};
use crate::probe::asked::{Told, WindowsQuestion};
use crate::probe::parse::shares;
use crate::probe::{Notes, System};

const SOURCE: &str = r"windows:NetShareEnum, registry:LanmanWorkstation\Parameters";
/// What a firm sets for all its PCs comes first.
const POLICY: &str = r"HKLM\SOFTWARE\Policies\Microsoft\Windows\LanmanWorkstation";
const LOCAL: &str = r"HKLM\SYSTEM\CurrentControlSet\Services\LanmanWorkstation\Parameters";

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = match opens_as_guest(system) {
        // Without the switch newer versions ask for a password, and older ones cannot be told from here.
        Ok(None) => Notes::from(SOURCE),
        Ok(Some(opens)) => Notes::from(SOURCE).yes_no("opens_as_guest", opens),
        Err(missing) => Notes::from(SOURCE).missing(missing),
    };
    let shares = system
        .ask_windows(WindowsQuestion::Shares)
        .and_then(Told::texts)
        .and_then(|lines| shares::folders(&lines));
    match shares {
        Ok(shares) => {
            // Asking takes a while, and without a share it does not matter.
            let public = if shares > 0 {
                joined::with_strangers(system)
            } else {
                None
            };
            notes
                .number(
                    "shares",
                    i64::try_from(shares).unwrap_or(i64::MAX),
                    Unit::Count,
                )
                .maybe(public, |notes, strangers| {
                    notes.yes_no("public_network", strangers)
                })
        }
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

fn opens_as_guest(system: &dyn System) -> Result<Option<bool>, Missing> {
    let name = "AllowInsecureGuestAuth";
    let value = match system.registry_number(POLICY, name)? {
        None => system.registry_number(LOCAL, name)?,
        value => value,
    };
    match value {
        None => Ok(None),
        Some(value @ (0 | 1)) => Ok(Some(value == 1)),
        Some(_) => Err(Missing::UnexpectedOutput),
    }
}
