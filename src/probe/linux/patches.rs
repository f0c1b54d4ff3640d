//! When updates were last looked for and last installed, on systems with APT.

use crate::domain::{Day, Missing, Reading};
use crate::probe::parse::package_log::{self, Seen};
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const APT: &str = "/usr/bin/apt-get";
/// Touched after a refresh that worked; only where Ubuntu's update notifier is installed.
const REFRESHED: &str = "/var/lib/apt/periodic/update-success-stamp";
/// Changes whenever a refresh brought a newer list. The folder `partial` inside and the `update-stamp` beside the stamp
/// above also change when a refresh fails (tried), so they prove nothing.
const LISTS: &str = "/var/lib/apt/lists";
const DPKG_LOG: &str = "/var/log/dpkg.log";
/// Rotated monthly, but packed only a month later.
const DPKG_LOG_BEFORE: &str = "/var/log/dpkg.log.1";
const APT_LOG: &str = "/var/log/apt/history.log";

/// Made when the system was installed and hardly ever touched again.
const BIRTH_MARKS: [&str; 3] = ["/lost+found", "/var/log/installer", "/etc/machine-id"];
/// An earlier date is that of an image builder or of a clock that was never set.
const NO_BIRTH_BEFORE: i32 = 2010;

pub(super) fn read(system: &dyn System) -> Reading {
    const SOURCE: &str = "file:/var/lib/apt, file:/var/log/dpkg.log";
    if system.exists(APT) != Ok(true) {
        return nothing(SOURCE, Missing::NotSupported);
    }
    note(system, Notes::from(SOURCE))
        .maybe(installed(system), |notes, day| notes.day("installed", day))
        .reading()
}

/// The days by which it is judged whether somebody installs updates at all.
pub(super) fn note(system: &dyn System, notes: Notes) -> Notes {
    let notes = match lists_refreshed(system) {
        Ok(day) => notes.day("lists_refreshed", day),
        Err(missing) => notes.missing(missing),
    };
    match upgrades(system) {
        Ok(Seen {
            last_upgrade: Some(day),
            ..
        }) => notes.day("last_upgrade", day),
        Ok(Seen {
            since: Some(day), ..
        }) => notes.day("no_upgrade_since", day),
        Ok(_) => notes.missing(Missing::NotFound),
        Err(missing) => notes.missing(missing),
    }
}

pub(super) fn lists_refreshed(system: &dyn System) -> Result<Day, Missing> {
    let mut newest = system.entry(LISTS)?.modified;
    // Each list carries the day on which the server made it, so even the newest may be some days old.
    for name in system.list(LISTS)? {
        if name.ends_with("InRelease") || name.ends_with("_Release") {
            newest = newest.max(system.entry(&format!("{LISTS}/{name}"))?.modified);
        }
    }
    if let Ok(stamp) = system.entry(REFRESHED) {
        newest = newest.max(stamp.modified);
    }
    Ok(system.day_of(newest))
}

pub(super) fn last_upgrade(system: &dyn System) -> Option<Day> {
    upgrades(system).ok()?.last_upgrade
}

/// An older log is asked only if the newer one knows of no upgrade.
fn upgrades(system: &dyn System) -> Result<Seen, Missing> {
    let mut seen = Seen::default();
    let mut refused = None;
    for (path, parse) in [
        (DPKG_LOG, package_log::dpkg as fn(&str) -> Seen),
        (DPKG_LOG_BEFORE, package_log::dpkg),
        (APT_LOG, package_log::apt_history),
    ] {
        match system.text_end(path) {
            Ok(text) => seen = seen.and(parse(&text)),
            Err(Missing::NotFound) => {}
            Err(missing) => refused = refused.or(Some(missing)),
        }
        if seen.last_upgrade.is_some() {
            return Ok(seen);
        }
    }
    match refused {
        // The log that we may not read might be the one that knows.
        Some(missing) => Err(missing),
        None => Ok(seen),
    }
}

fn installed(system: &dyn System) -> Option<Day> {
    BIRTH_MARKS
        .iter()
        .filter_map(|path| system.entry(path).ok())
        .map(|entry| system.day_of(entry.modified))
        .filter(|day| day.year() >= NO_BIRTH_BEFORE)
        .min()
}
