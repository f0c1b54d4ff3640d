//! Reads how many people may become administrator of this Mac. No name is noted.

use crate::domain::{Missing, Reading, Unit};
use crate::probe::allowed::{People, Tool};
use crate::probe::parse::dscl;
use crate::probe::{Notes, System};

const SOURCE: &str = "tool:dscl";
/// Made when this Mac joins a company's directory.
const ELSEWHERE: &str = "/Library/Preferences/OpenDirectory/Configurations/Active Directory";

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE);
    let notes = match system.list(ELSEWHERE) {
        Ok(directories) => notes.yes_no("kept_elsewhere", !directories.is_empty()),
        Err(Missing::NotFound) => notes.yes_no("kept_elsewhere", false),
        Err(missing) => notes.missing(missing),
    };
    match counted(system) {
        Ok(people) => notes.number("administrators", people, Unit::Count),
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

fn counted(system: &dyn System) -> Result<i64, Missing> {
    let output = system.run(Tool::Dscl(People::Administrators))?;
    if output.code != Some(0) {
        return Err(Missing::UnexpectedOutput);
    }
    let people = dscl::administrators(&output.stdout)?;
    i64::try_from(people).or(Err(Missing::UnexpectedOutput))
}
