//! Reads when the other people with an account on this PC last logged in, as far back as the list of logins goes. No name is noted.

use super::person;
use super::uptime::STARTED;
use crate::domain::{Missing, Reading, Unit};
use crate::probe::parse::accounts;
use crate::probe::parse::uptime;
use crate::probe::parse::wtmp::{self, Logins};
use crate::probe::system::Seconds;
use crate::probe::{Notes, System};

const SOURCE: &str = "file:/etc/passwd, file:/var/log/wtmp";
/// The list, and the part of it that was put away last.
const LOGINS: [&str; 2] = ["/var/log/wtmp", "/var/log/wtmp.1"];
/// The kernel's own moment of the start is recomputed whenever the clock is set.
const CLOCK_MAY_STEP_SECONDS: Seconds = 3_600;

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE);
    match people(system) {
        Ok((own, others)) => noted(system, notes, own.as_deref(), &others),
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

fn noted(system: &dyn System, notes: Notes, own: Option<&str>, others: &[String]) -> Notes {
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let notes = notes.number("other_accounts", count(others.len()), Unit::Count);
    if others.is_empty() {
        return notes;
    }
    let logins = match logins(system, own) {
        Ok(logins) => logins,
        Err(missing) => return notes.missing(missing),
    };
    let dated: Vec<Seconds> = others
        .iter()
        .filter_map(|name| logins.last.get(name).copied())
        .collect();
    let undated = others.len() - dated.len();
    notes
        .number("undated_accounts", count(undated), Unit::Count)
        .maybe(dated.into_iter().min(), |notes, oldest| {
            notes.day("oldest_use", system.day_of(oldest))
        })
        .maybe(logins.since.filter(|_| undated > 0), |notes, since| {
            notes.day("unseen_since", system.day_of(since))
        })
}

/// Who sits here, unless kept on another computer, and all others.
fn people(system: &dyn System) -> Result<(Option<String>, Vec<String>), Missing> {
    let passwd = system.text(person::PASSWD)?;
    let own = person::user(system);
    let people = accounts::people(&passwd).ok_or(Missing::UnexpectedOutput)?;
    let (own, others): (Vec<_>, Vec<_>) =
        people.into_iter().partition(|(number, _)| *number == own);
    let own = own.first().map(|(_, name)| (*name).to_owned());
    let others = others.into_iter().map(|(_, name)| name.to_owned());
    Ok((own, others.collect()))
}

/// Newer systems keep no such list, may have an old one lying about, and some write down their starts but no logins: then it
/// lacks whoever sits here now, and nothing is known.
fn logins(system: &dyn System, own: Option<&str>) -> Result<Logins, Missing> {
    let mut logins = Logins::default();
    for path in LOGINS {
        match system.read_end(path) {
            Err(Missing::NotFound) => {}
            bytes => logins = logins.and(wtmp::logins(&bytes?)?),
        }
    }
    let started = uptime::started(&system.text(STARTED)?).ok_or(Missing::UnexpectedOutput)?;
    let is_kept = own
        .and_then(|name| logins.last.get(name))
        .is_some_and(|last| *last >= started - CLOCK_MAY_STEP_SECONDS);
    Ok(if is_kept { logins } else { Logins::default() })
}
