//! Reads how many others have an account on this Mac. When each was last used, macOS tells nobody. No name is noted.

use crate::domain::{Missing, Reading, Unit};
use crate::probe::allowed::{People, Tool};
use crate::probe::parse::dscl;
use crate::probe::ports::count_of;
use crate::probe::reading::nothing;
use crate::probe::{Notes, System, context};

const SOURCE: &str = "tool:dscl";

pub(super) fn read(system: &dyn System) -> Reading {
    if context::is_elevated(system) {
        // Then nobody knows which of them is the person's own.
        return nothing(SOURCE, Missing::NotSupported);
    }
    match others(system) {
        Ok(0) => Notes::from(SOURCE).number("other_accounts", 0, Unit::Count),
        Ok(others) => Notes::from(SOURCE)
            .number("other_accounts", count_of(others), Unit::Count)
            .number("undated_accounts", count_of(others), Unit::Count),
        Err(missing) => Notes::from(SOURCE).missing(missing),
    }
    .reading()
}

fn others(system: &dyn System) -> Result<usize, Missing> {
    let output = system.run(Tool::Dscl(People::Accounts))?;
    if output.code != Some(0) {
        return Err(Missing::UnexpectedOutput);
    }
    let own = system.effective_user();
    let people = dscl::people(&output.stdout)?;
    Ok(people.iter().filter(|number| **number != own).count())
}
