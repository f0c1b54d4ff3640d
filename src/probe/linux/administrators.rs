//! Reads how many people may become administrator of this PC. No name is noted.

use super::person;
use crate::domain::{Missing, Reading, Unit};
use crate::probe::parse::accounts;
use crate::probe::{Notes, System};

const SOURCE: &str = "file:/etc/passwd, file:/etc/group";
/// Settings of the service that fetches accounts from another computer.
const ELSEWHERE: &str = "/etc/sssd/sssd.conf";

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE);
    let notes = match system.exists(ELSEWHERE) {
        Ok(elsewhere) => notes.yes_no("kept_elsewhere", elsewhere),
        Err(missing) => notes.missing(missing),
    };
    match counted(system) {
        Ok(people) => notes.number("administrators", people, Unit::Count),
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

fn counted(system: &dyn System) -> Result<i64, Missing> {
    let (passwd, group) = (system.text(person::PASSWD)?, system.text(person::GROUP)?);
    let people = accounts::administrators(&passwd, &group).ok_or(Missing::UnexpectedOutput)?;
    i64::try_from(people).or(Err(Missing::UnexpectedOutput))
}
