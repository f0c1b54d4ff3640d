//! Reads whether the person at this PC works as root or belongs to the administrators. No name is noted.

use super::person;
use crate::domain::{Missing, Reading};
use crate::probe::parse::accounts;
use crate::probe::{Notes, System};

pub(super) fn read(system: &dyn System) -> Reading {
    let is_root = person::user(system) == 0;
    let notes = Notes::from("file:/etc/group").yes_no("works_as_root", is_root);
    if is_root {
        return notes.reading();
    }
    let administrator = person::groups(system).and_then(|groups| {
        let group = system.text(person::GROUP)?;
        accounts::is_administrator(&groups, &group).ok_or(Missing::UnexpectedOutput)
    });
    match administrator {
        Ok(administrator) => notes.yes_no("administrator", administrator),
        Err(missing) => notes.missing(missing),
    }
    .reading()
}
