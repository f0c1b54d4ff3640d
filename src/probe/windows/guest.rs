//! Reads whether the account for guests is switched on.

use super::accounts;
use crate::domain::Reading;
use crate::probe::{Notes, System};

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from("api:NetUserEnum");
    match accounts::all(system) {
        Ok(accounts) => {
            let mut guests = accounts.iter().filter(|one| one.number == accounts::GUEST);
            notes.yes_no("guest_allowed", guests.any(|guest| guest.enabled))
        }
        Err(missing) => notes.missing(missing),
    }
    .reading()
}
