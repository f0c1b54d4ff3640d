//! Who sits at this PC, as numbers only. Started with more rights (`sudo`), the program still asks about that person.

use std::collections::BTreeSet;

use crate::domain::Missing;
use crate::probe::System;
use crate::probe::parse::accounts;

const LOGIN: &str = "/proc/self/loginuid";
pub(super) const PASSWD: &str = "/etc/passwd";
pub(super) const GROUP: &str = "/etc/group";

/// The user number of whoever logged in; where nobody did (containers), of this program.
pub(super) fn user(system: &dyn System) -> u32 {
    let logged_in = system.text(LOGIN).ok();
    logged_in
        .and_then(|text| accounts::logged_in(&text))
        .unwrap_or_else(|| system.effective_user())
}

/// The program runs with the rights of another user, so what it finds at home is not the person's.
pub(super) fn is_somebody_else(system: &dyn System) -> bool {
    user(system) != system.effective_user()
}

/// The groups of the person.
pub(super) fn groups(system: &dyn System) -> Result<BTreeSet<u32>, Missing> {
    if is_somebody_else(system) {
        let (passwd, group) = (system.text(PASSWD)?, system.text(GROUP)?);
        accounts::groups_of(user(system), &passwd, &group).ok_or(Missing::NotFound)
    } else {
        // The kernel knows them even where names come from another computer.
        Ok(system.groups().into_iter().collect())
    }
}

/// Most PCs have no such group, and its members are let in without a password only where a program heeds it.
pub(super) fn needs_no_password(system: &dyn System) -> Result<bool, Missing> {
    let groups = groups(system)?;
    accounts::needs_no_password(&groups, &system.text(GROUP)?).ok_or(Missing::UnexpectedOutput)
}

/// The person's home, to see which disk it lies on; it is not noted.
pub(super) fn home(system: &dyn System) -> Result<String, Missing> {
    let passwd = system.text(PASSWD)?;
    // People kept on another computer have their homes in the usual place too.
    Ok(accounts::home_of(user(system), &passwd).unwrap_or_else(|| "/home".to_owned()))
}
