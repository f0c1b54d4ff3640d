//! Reads how many accounts on this PC may change everything. No name or number of an account is noted.

use super::accounts;
use crate::domain::{Missing, Reading, Unit};
use crate::probe::asked::{LocalAccount, WindowsQuestion};
use crate::probe::{Notes, System};

const SOURCE: &str = "api:NetLocalGroupGetMembers, api:NetUserEnum";
/// A password that nobody ever set is as old as the counting of seconds, so anything before this one of 2001.
const NEVER_SET: i64 = 1_000_000_000;

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE);
    let notes = match accounts::are_kept_elsewhere(system) {
        Ok(elsewhere) => notes.yes_no("kept_elsewhere", elsewhere),
        Err(missing) => return notes.missing(missing).reading(),
    };
    match switched_on(system) {
        Ok(members) => {
            let (built_in, others): (Vec<_>, Vec<_>) = members
                .into_iter()
                .partition(|one| one.number == accounts::BUILT_IN_ADMINISTRATOR);
            let others = i64::try_from(others.len()).unwrap_or(i64::MAX);
            let set = built_in.first().map(|one| {
                let age = i64::from(one.password_age_seconds);
                system.now() - age > NEVER_SET
            });
            notes
                .number("administrators", others, Unit::Count)
                .yes_no("built_in_administrator", !built_in.is_empty())
                .maybe(set, |notes, set| notes.yes_no("built_in_password_set", set))
        }
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

/// The members of the administrators' group that were made on this PC and are switched on. Others are told by their ids
/// alone, so nobody has to ask another computer who they are.
fn switched_on(system: &dyn System) -> Result<Vec<LocalAccount>, Missing> {
    let issuer = accounts::issuer(system)?;
    let members = system
        .ask_windows(WindowsQuestion::Administrators)?
        .texts()?;
    let numbers: Vec<u32> = members
        .iter()
        .filter_map(|id| accounts::number_of(id, &issuer))
        .collect();
    Ok(accounts::all(system)?
        .into_iter()
        .filter(|one| one.enabled && numbers.contains(&one.number))
        .collect())
}
