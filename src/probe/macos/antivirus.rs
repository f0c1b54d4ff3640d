//! Reads whether macOS has its own protection against malware (`XProtect`), how old its list is, and whether somebody
//! installed another one. That one keeps its list where only its own window shows it.

use super::mac;
use crate::domain::{Missing, Reading, Unit};
use crate::probe::{Notes, System};

const SOURCE: &str = "file:XProtect.bundle, file:/Applications";
const SOURCE_OF_LIST: &str = "file:XProtect.bundle, file:/Applications, tool:sysctl";
/// Where macOS keeps it. Since macOS 15 the first one is in use, and the second only lies there.
const BUILT_IN: [&str; 2] = [
    "/var/protected/xprotect/XProtect.bundle",
    "/Library/Apple/System/Library/CoreServices/XProtect.bundle",
];
/// What it calls itself in every language.
const BUILT_IN_NAME: &str = "XProtect";
/// The list may still be on its way.
const JUST_STARTED_SECONDS: i64 = 2 * 60 * 60;
const PROGRAMS: &str = "/Applications";
/// How the names of other programs begin, in lower case.
const NAMES: &[(&str, &str)] = &[
    ("avast", "Avast"),
    ("avg", "AVG"),
    ("avira", "Avira"),
    ("bitdefender", "Bitdefender"),
    ("clamxav", "ClamXAV"),
    ("eset", "ESET"),
    ("f-secure", "F-Secure"),
    ("falcon.app", "CrowdStrike Falcon"),
    ("g data", "G DATA"),
    ("intego", "Intego"),
    ("kaspersky", "Kaspersky"),
    ("malwarebytes", "Malwarebytes"),
    ("mcafee", "McAfee"),
    ("microsoft defender", "Microsoft Defender"),
    ("norton", "Norton"),
    ("sentinelone", "SentinelOne"),
    ("sophos", "Sophos"),
    ("trend micro", "Trend Micro"),
    ("withsecure", "WithSecure"),
];

pub(super) fn active(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE);
    let built_in = BUILT_IN.map(|path| system.exists(path));
    if !built_in.contains(&Ok(true)) {
        let refused = built_in.iter().find_map(|place| place.err());
        return notes
            .missing(refused.unwrap_or(Missing::NotFound))
            .reading();
    }
    // Without a look at the programs the built-in one is there all the same.
    let another = another(system).unwrap_or_default();
    notes
        .yes_no("antivirus_usual", false)
        .maybe(another, |notes, name| notes.text("antivirus", name))
        .reading()
}

pub(super) fn signatures(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE_OF_LIST);
    match another(system) {
        Ok(None) => {}
        // The built-in list goes on being renewed beside it, and says nothing about the one that is relied on.
        Ok(Some(name)) => {
            return notes
                .text("antivirus", name)
                .yes_no("built_in_alone", false)
                .reading();
        }
        Err(missing) => return notes.missing(missing).reading(),
    }
    let notes = notes
        .text("antivirus", BUILT_IN_NAME)
        .yes_no("built_in_alone", true);
    let list = match list(system) {
        Ok(list) => list,
        Err(missing) => return notes.missing(missing).reading(),
    };
    let age = system.today().days_since(list.renewed);
    notes
        .text("signature_version", &list.version)
        .number("signature_age", age, Unit::Days)
        .maybe(mac::started(system).ok(), |notes, started| {
            let running = system.now().saturating_sub(started);
            notes.yes_no("just_started", running < JUST_STARTED_SECONDS)
        })
        .reading()
}

/// The list in use. One that may not be read is not replaced by the one that only lies there.
fn list(system: &dyn System) -> Result<mac::App, Missing> {
    for folder in BUILT_IN {
        if let Some(list) = mac::app(system, folder)? {
            return Ok(list);
        }
    }
    Err(Missing::NotFound)
}

/// The program that somebody installed.
fn another(system: &dyn System) -> Result<Option<&'static str>, Missing> {
    let names = match system.list(PROGRAMS) {
        Err(Missing::NotFound) => return Ok(None),
        names => names?,
    };
    let is_here = |start: &str| {
        let mut names = names.iter().map(|name| name.to_lowercase());
        names.any(|name| name.starts_with(start))
    };
    let found = NAMES.iter().find(|(start, _)| is_here(start));
    Ok(found.map(|(_, name)| *name))
}
