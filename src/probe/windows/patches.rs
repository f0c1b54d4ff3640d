//! When Windows last installed one of its monthly updates, and when it last looked for any. Every name in its list is the same
//! in all languages. The day on which it last installed anything is not asked for: Defender moves it every day.

use super::version::CURRENT;
use crate::domain::{Day, Missing, Reading};
use crate::probe::asked::{Told, WindowsQuestion};
use crate::probe::parse::windows_version::seconds_of_filetime;
use crate::probe::{Notes, System};

const PACKAGES: &str =
    r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\Packages";
/// The monthly updates of the system itself. Those of Defender and of single parts have other names and do not count.
const MONTHLY: &str = "Package_for_RollupFix~";
/// One that was rolled back, or waits for a restart, has another state.
const INSTALLED: u64 = 0x70;

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(
        r"registry:HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\Packages, windows:IAutomaticUpdatesResults",
    );
    let notes = match last_upgrade(system) {
        Ok(day) => notes.day("last_upgrade", day),
        Err(missing) => notes.missing(missing),
    };
    // Set anew by every new version, which also brings all updates up to its day.
    let installed = system.registry_number(CURRENT, "InstallDate");
    let installed = installed.ok().flatten().filter(|seconds| *seconds > 0);
    // Old news only ever counts against a PC, so whoever does not tell loses nothing.
    let search = system
        .ask_windows(WindowsQuestion::LastUpdateSearch)
        .and_then(Told::number);
    notes
        .maybe(search.ok(), |notes, at| {
            notes.day("last_search", system.day_of(at))
        })
        .maybe(
            installed.and_then(|seconds| i64::try_from(seconds).ok()),
            |notes, seconds| notes.day("installed", system.day_of(seconds)),
        )
        .reading()
}

pub(super) fn last_upgrade(system: &dyn System) -> Result<Day, Missing> {
    let mut newest = None;
    // There are thousands of packages, so their values are read only where the name fits.
    for name in system.registry_keys(PACKAGES)? {
        if name.starts_with(MONTHLY) {
            newest = newest.max(installed(system, &format!(r"{PACKAGES}\{name}"))?);
        }
    }
    newest
        .map(|seconds| system.day_of(seconds))
        .ok_or(Missing::NotFound)
}

/// Seconds since 1970, if the package is in place.
fn installed(system: &dyn System, package: &str) -> Result<Option<i64>, Missing> {
    if system.registry_number(package, "CurrentState")? != Some(INSTALLED) {
        return Ok(None);
    }
    let high = system.registry_number(package, "InstallTimeHigh")?;
    let low = system.registry_number(package, "InstallTimeLow")?;
    Ok(high
        .zip(low)
        .and_then(|(high, low)| seconds_of_filetime(high, low)))
}
