//! Reads when this Mac asks for the password: the time until its screen goes dark, and the time from then on.

use super::mac;
use crate::domain::{Missing, Reading, Unit};
use crate::probe::allowed::Tool;
use crate::probe::parse::mac_screen::{After, display_sleeps, saver_starts};
use crate::probe::parse::property_list::Value;
use crate::probe::parse::sysadminctl;
use crate::probe::reading::nothing;
use crate::probe::{Notes, System, context};

const SOURCE: &str =
    "tool:sysadminctl, file:com.apple.screensaver.plist, file:com.apple.PowerManagement.plist";
const SAVER: &str = "com.apple.screensaver";
/// Settings that hold on this Mac only; the rest of their names is its number.
const SAVER_FILES: (&str, &str) = ("~/Library/Preferences/ByHost", "com.apple.screensaver.");
const POWER_FILES: (&str, &str) = ("/Library/Preferences", "com.apple.PowerManagement.");

pub(super) fn read(system: &dyn System) -> Reading {
    if context::is_elevated(system) {
        return nothing(SOURCE, Missing::NotSupported);
    }
    let notes = Notes::from(SOURCE);
    let delay = match asked(system) {
        Ok(Some(delay)) => delay,
        Ok(None) => return notes.yes_no("asks_password", false).reading(),
        Err(missing) => return notes.missing(missing).reading(),
    };
    let notes = notes.yes_no("asks_password", true);
    let times = [saver(system), display(system)];
    let known: Vec<After> = times
        .iter()
        .filter_map(|time| time.ok().flatten())
        .collect();
    // Whichever comes first counts, and the one not known may be the first.
    let may_come_sooner = known.len() < times.len();
    let notes = match known.iter().min() {
        Some(After::Seconds(idle)) => {
            let minutes = idle.saturating_add(delay).div_ceil(60);
            notes.yes_no("locks_when_idle", true).number(
                "lock_after",
                i64::try_from(minutes).unwrap_or(i64::MAX),
                Unit::Minutes,
            )
        }
        Some(After::Never) => notes.yes_no("locks_when_idle", false),
        None => {
            let refused = times.iter().find_map(|time| time.err());
            notes.missing(refused.unwrap_or(Missing::NotFound))
        }
    };
    notes
        .maybe(may_come_sooner.then_some(true), |notes, yes| {
            notes.yes_no("lock_may_come_sooner", yes)
        })
        .reading()
}

fn asked(system: &dyn System) -> Result<Option<u64>, Missing> {
    let output = system.run(Tool::Sysadminctl)?;
    sysadminctl::lock_delay(&output.stderr)
}

fn saver(system: &dyn System) -> Result<Option<After>, Missing> {
    // In the order in which macOS itself looks.
    let files = [
        mac::preferences(system, mac::MANAGED, SAVER)?,
        newest(system, SAVER_FILES)?,
        mac::preferences(system, mac::OF_PERSON, SAVER)?,
        mac::preferences(system, mac::FOR_ALL, SAVER)?,
    ];
    let first = files
        .iter()
        .flatten()
        .find(|file| file.at("idleTime").is_some());
    Ok(first.and_then(saver_starts))
}

fn display(system: &dyn System) -> Result<Option<After>, Missing> {
    Ok(newest(system, POWER_FILES)?
        .as_ref()
        .and_then(display_sleeps))
}

/// A Mac that was set up from an older one keeps the files of both.
fn newest(
    system: &dyn System,
    (folder, beginning): (&str, &str),
) -> Result<Option<Value>, Missing> {
    let names = match system.list(folder) {
        Err(Missing::NotFound) => return Ok(None),
        names => names?,
    };
    let mut newest = None;
    for name in names {
        if name.starts_with(beginning) && name.strip_suffix(".plist").is_some() {
            let path = format!("{folder}/{name}");
            newest = newest.max(Some((system.entry(&path)?.modified, path)));
        }
    }
    match newest {
        Some((_, path)) => mac::settings(system, &path).map(Some),
        None => Ok(None),
    }
}
