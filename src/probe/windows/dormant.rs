//! Reads when the other accounts on this PC were last used. No name or number of an account is noted.

use super::accounts;
use crate::domain::{Missing, Reading, Unit};
use crate::probe::parse::windows_version::seconds_of_filetime;
use crate::probe::system::Seconds;
use crate::probe::{Notes, System};

const SOURCE: &str = "api:NetUserEnum, registry:ProfileList";
/// For each account that ever worked here: when its settings were last loaded. A login by PIN or with Microsoft's account shows
/// here, where the last login of the account itself may not.
const PROFILES: &str = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList";

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE);
    match others(system) {
        Ok(others) => {
            let dated: Vec<Seconds> = others.iter().copied().flatten().collect();
            let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
            notes
                .number("other_accounts", count(others.len()), Unit::Count)
                .number(
                    "undated_accounts",
                    count(others.len() - dated.len()),
                    Unit::Count,
                )
                .maybe(dated.into_iter().min(), |notes, oldest| {
                    notes.day("oldest_use", system.day_of(oldest))
                })
        }
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

/// When each account that is switched on was last used, but for the person's own, guests, and those Windows keeps for itself.
fn others(system: &dyn System) -> Result<Vec<Option<Seconds>>, Missing> {
    let issuer = accounts::issuer(system)?;
    let own = accounts::number_of(&accounts::own_id(system)?, &issuer);
    let others = accounts::all(system)?.into_iter().filter(|one| {
        one.enabled
            && Some(one.number) != own
            && one.number != accounts::GUEST
            && !accounts::OF_WINDOWS.contains(&one.number)
    });
    others
        .map(|one| {
            let loaded = profile_loaded(system, &format!(r"{PROFILES}\{issuer}-{}", one.number))?;
            Ok(one.last_login.max(loaded))
        })
        .collect()
}

/// `None` for an account that never worked here.
fn profile_loaded(system: &dyn System, profile: &str) -> Result<Option<Seconds>, Missing> {
    let high = system.registry_number(profile, "LocalProfileLoadTimeHigh")?;
    let low = system.registry_number(profile, "LocalProfileLoadTimeLow")?;
    Ok(high
        .zip(low)
        .and_then(|(high, low)| seconds_of_filetime(high, low)))
}
