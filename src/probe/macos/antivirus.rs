//! Reads whether macOS has its own protection against malware (`XProtect`), and whether somebody installed another one.

use crate::domain::{Missing, Reading};
use crate::probe::{Notes, System};

const SOURCE: &str = "file:XProtect.bundle, file:/Applications";
/// Where macOS keeps it; versions differ.
const BUILT_IN: [&str; 2] = [
    "/Library/Apple/System/Library/CoreServices/XProtect.bundle",
    "/var/protected/xprotect/XProtect.bundle",
];
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

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE);
    let built_in = BUILT_IN.map(|path| system.exists(path));
    if !built_in.contains(&Ok(true)) {
        let refused = built_in.iter().find_map(|place| place.err());
        return notes
            .missing(refused.unwrap_or(Missing::NotFound))
            .reading();
    }
    // Without a look at the programs the built-in one is there all the same.
    let names = system.list(PROGRAMS).unwrap_or_default();
    let found = NAMES.iter().find(|(start, _)| {
        names
            .iter()
            .any(|name| name.to_lowercase().starts_with(start))
    });
    notes
        .yes_no("antivirus_usual", false)
        .maybe(found, |notes, (_, name)| notes.text("antivirus", name))
        .reading()
}
