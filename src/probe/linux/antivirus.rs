//! Reads whether somebody has installed an antivirus program on this Linux, and how old the lists of ClamAV are.

use crate::domain::{Missing, Reading, Unit};
use crate::probe::parse::uptime;
use crate::probe::{Notes, System};

const SOURCE: &str = "file:/usr/bin/clamscan, file:/var/lib/clamav";
/// Programs for files that come from elsewhere, and protection for firms.
const PROGRAMS: &[(&str, &str)] = &[
    ("/usr/bin/clamscan", CLAMAV),
    ("/usr/sbin/clamd", CLAMAV),
    ("/opt/microsoft/mdatp", "Microsoft Defender"),
    ("/opt/CrowdStrike", "CrowdStrike Falcon"),
    ("/opt/sentinelone", "SentinelOne"),
    ("/opt/sophos-spl", "Sophos"),
    ("/opt/eset", "ESET"),
];
const CLAMAV: &str = "ClamAV";
/// The list that changes every day, as it was fetched whole or put together from parts.
const DAILY: [&str; 2] = ["/var/lib/clamav/daily.cld", "/var/lib/clamav/daily.cvd"];
const STAT: &str = "/proc/stat";
/// The list may still be on its way.
const JUST_STARTED_SECONDS: i64 = 2 * 60 * 60;

pub(super) fn active(system: &dyn System) -> Reading {
    let found = PROGRAMS
        .iter()
        .find(|(path, _)| system.exists(path) == Ok(true));
    Notes::from(SOURCE)
        .yes_no("antivirus_usual", false)
        .maybe(found, |notes, (_, name)| notes.text("antivirus", name))
        .reading()
}

pub(super) fn signatures(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE);
    let clamav = PROGRAMS
        .iter()
        .any(|(path, name)| *name == CLAMAV && system.exists(path) == Ok(true));
    if !clamav {
        return notes.yes_no("antivirus_on", false).reading();
    }
    let notes = notes.text("antivirus", CLAMAV).yes_no("antivirus_on", true);
    let fetched = match fetched(system) {
        Ok(fetched) => fetched,
        Err(missing) => return notes.missing(missing).reading(),
    };
    let days = system.today().days_since(system.day_of(fetched));
    let started = uptime::started(&system.text(STAT).unwrap_or_default());
    notes
        .number("signature_age", days, Unit::Days)
        .maybe(started, |notes, started| {
            let running = system.now().saturating_sub(started);
            notes.yes_no("just_started", running < JUST_STARTED_SECONDS)
        })
        .reading()
}

/// When the newest list came.
fn fetched(system: &dyn System) -> Result<i64, Missing> {
    let mut newest = Err(Missing::NotFound);
    for path in DAILY {
        match (system.entry(path), newest) {
            (Ok(entry), Ok(before)) => newest = Ok(entry.modified.max(before)),
            (Ok(entry), Err(_)) => newest = Ok(entry.modified),
            (Err(Missing::NotFound), _) => {}
            (Err(missing), _) => return Err(missing),
        }
    }
    newest
}
