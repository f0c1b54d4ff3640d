//! The accounts of this PC. They are told apart by numbers, for their names are translated and belong to people.

use crate::domain::Missing;
use crate::probe::System;
use crate::probe::asked::{LocalAccount, Told, WindowsQuestion};

/// The administrator that comes with Windows.
pub(super) const BUILT_IN_ADMINISTRATOR: u32 = 500;
pub(super) const GUEST: u32 = 501;
/// What Windows keeps for itself: its standard account, and the one of Application Guard.
pub(super) const OF_WINDOWS: [u32; 2] = [503, 504];

/// A key with one entry for each tie to Microsoft's Entra ID.
const ENTRA: &str = r"HKLM\SYSTEM\CurrentControlSet\Control\CloudDomainJoin\JoinInfo";

pub(super) fn all(system: &dyn System) -> Result<Vec<LocalAccount>, Missing> {
    match system.ask_windows(WindowsQuestion::LocalAccounts)? {
        // Every Windows has at least its administrator.
        Told::Accounts(accounts) if !accounts.is_empty() => Ok(accounts),
        _ => Err(Missing::UnexpectedOutput),
    }
}

/// What the ids of the accounts that were made on this PC begin with, up to the last line.
pub(super) fn issuer(system: &dyn System) -> Result<String, Missing> {
    one(system, WindowsQuestion::LocalIssuer)
}

/// The id of the person at this PC.
pub(super) fn own_id(system: &dyn System) -> Result<String, Missing> {
    one(system, WindowsQuestion::TokenUser)
}

/// The number of an account that was made on this PC; `None` for those of a domain, of Entra, and for what is left of deleted ones
/// of another PC.
pub(super) fn number_of(id: &str, issuer: &str) -> Option<u32> {
    id.strip_prefix(issuer)?.strip_prefix('-')?.parse().ok()
}

/// Whether another computer or Entra says who may do what here.
pub(super) fn are_kept_elsewhere(system: &dyn System) -> Result<bool, Missing> {
    if system
        .ask_windows(WindowsQuestion::DomainJoined)?
        .yes_no()?
    {
        return Ok(true);
    }
    match system.registry_keys(ENTRA) {
        Ok(ties) => Ok(!ties.is_empty()),
        Err(Missing::NotFound) => Ok(false),
        Err(missing) => Err(missing),
    }
}

fn one(system: &dyn System, question: WindowsQuestion) -> Result<String, Missing> {
    let mut texts = system.ask_windows(question)?.texts()?;
    match (texts.pop(), texts.pop()) {
        (Some(text), None) if text.starts_with("S-1-") => Ok(text),
        _ => Err(Missing::UnexpectedOutput),
    }
}
