//! Reads whether the person at this PC works with the rights of an administrator, from what Windows handed to this program.

use super::person::{self, Rights};
use crate::domain::{Missing, Reading};
use crate::probe::asked::WindowsQuestion;
use crate::probe::{Notes, System};

/// The administrators' group: its id is the same everywhere, its name is translated.
const ADMINISTRATORS: &str = "S-1-5-32-544";

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from("api:GetTokenInformation");
    match seen(system) {
        Ok((administrator, all_rights)) => notes
            .yes_no("administrator", administrator)
            .yes_no("works_elevated", all_rights),
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

/// Whether the account is an administrator's, and whether everything runs with all of its rights.
fn seen(system: &dyn System) -> Result<(bool, bool), Missing> {
    match person::rights(system)? {
        // Somebody agreed to more rights for this program alone, and perhaps not the person who works here.
        Rights::Raised => Err(Missing::NotSupported),
        Rights::Lowered => Ok((true, false)),
        Rights::Only => {
            // In an administrator's lowered rights the group only denies; a member is a member all the same.
            let groups = system.ask_windows(WindowsQuestion::TokenGroups)?.texts()?;
            let administrator = groups.iter().any(|id| id == ADMINISTRATORS);
            let elevated = system.ask_windows(WindowsQuestion::Elevated)?.yes_no()?;
            Ok((administrator, administrator && elevated))
        }
    }
}
