//! How many updates are waiting: Ubuntu and Linux Mint have a counter for that. On a Debian what is installed is compared
//! with the lists that Debian's security team keeps and the last look for updates brought.

use super::patches;
use crate::domain::{Day, Missing, Reading, Unit};
use crate::probe::allowed::Tool;
use crate::probe::parse::{apt_check, dpkg};
use crate::probe::reading::nothing;
use crate::probe::{Notes, System, context};

const COUNTER: &str = "tool:apt-check";
const COMPARED: &str = "file:/var/lib/dpkg/status, file:/var/lib/apt/lists";
const STATUS: &str = "/var/lib/dpkg/status";
const LISTS: &str = "/var/lib/apt/lists";

pub(super) fn read(system: &dyn System) -> Reading {
    // With all rights the counter would write what it worked out into the cache of the packages.
    if context::is_elevated(system) {
        return compared(system);
    }
    match system.run(Tool::AptCheck) {
        Ok(output) => {
            // It speaks where others complain.
            let waiting = apt_check::waiting(&output.stderr).filter(|_| output.code == Some(0));
            counted(system, waiting)
        }
        Err(Missing::NotFound) => compared(system),
        Err(missing) => nothing(COUNTER, missing),
    }
}

fn counted(system: &dyn System, waiting: Option<(i64, i64)>) -> Reading {
    let Some((all, security)) = waiting else {
        return nothing(COUNTER, Missing::UnexpectedOutput);
    };
    let notes = Notes::from(COUNTER)
        .number("waiting_updates", all, Unit::Count)
        .number("security_updates", security, Unit::Count);
    let notes = match patches::lists_refreshed(system) {
        Ok(day) => notes.day("lists_refreshed", day),
        Err(missing) => notes.missing(missing),
    };
    upgraded(system, notes)
}

fn compared(system: &dyn System) -> Reading {
    match security_lists(system).and_then(|lists| Ok((waiting(system, &lists)?, lists.refreshed))) {
        Ok((waiting, refreshed)) => {
            let notes = Notes::from(COMPARED)
                .number("security_updates", waiting, Unit::Count)
                .day("lists_refreshed", refreshed);
            upgraded(system, notes)
        }
        Err(missing) => nothing(COMPARED, missing),
    }
}

/// Without it nobody is told that something is overdue, and that is all.
fn upgraded(system: &dyn System, notes: Notes) -> Reading {
    notes
        .maybe(patches::last_upgrade(system), |notes, day| {
            notes.day("last_upgrade", day)
        })
        .reading()
}

/// The lists of the security team by name.
struct Lists {
    names: Vec<String>,
    /// When the oldest of their heads was made. It is made anew at least once a week, whether or not something came out; the
    /// day on which other lists came proves nothing about these.
    refreshed: Day,
}

fn security_lists(system: &dyn System) -> Result<Lists, Missing> {
    // Unstable versions have lists of another kind, or none.
    let codename = match context::release(system) {
        Ok(release) => release.codename.ok_or(Missing::NotSupported)?,
        Err(Missing::NotFound) => return Err(Missing::NotSupported),
        Err(missing) => return Err(missing),
    };
    let all = match system.list(LISTS) {
        Err(Missing::NotFound) => return Err(Missing::NotSupported),
        all => all?,
    };
    let mut names = Vec::new();
    let mut oldest = None;
    for head in all.iter().filter(|name| name.contains("security")) {
        let beginning = head
            .strip_suffix("InRelease")
            .or_else(|| head.strip_suffix("Release"));
        let Some(beginning) = beginning else {
            continue;
        };
        let path = format!("{LISTS}/{head}");
        if !dpkg::is_for_security(&system.text(&path)?, &codename) {
            continue;
        }
        let made = system.entry(&path)?.modified;
        oldest = Some(oldest.map_or(made, |oldest: i64| oldest.min(made)));
        let of_it = || all.iter().filter(|name| name.starts_with(beginning));
        let plain = of_it().filter(|name| name.ends_with("_Packages"));
        let before = names.len();
        names.extend(plain.cloned());
        if of_it().any(|name| name.contains("_Packages.")) {
            // Kept packed, as in images for containers.
            return Err(Missing::NotSupported);
        }
        if names.len() == before {
            return Err(Missing::NotFound);
        }
    }
    // Another distribution, whose lists do not say what is for security, or only those for another version.
    let oldest = oldest.ok_or(Missing::NotSupported)?;
    Ok(Lists {
        names,
        refreshed: system.day_of(oldest),
    })
}

fn waiting(system: &dyn System, lists: &Lists) -> Result<i64, Missing> {
    let status = system.text_long(STATUS)?;
    let installed = dpkg::installed(&status);
    if installed.is_empty() {
        return Err(Missing::UnexpectedOutput);
    }
    let mut texts = Vec::new();
    for name in &lists.names {
        texts.push(system.text_long(&format!("{LISTS}/{name}"))?);
    }
    let waiting = installed.waiting(texts.iter().map(String::as_str));
    Ok(i64::try_from(waiting).unwrap_or(i64::MAX))
}
