//! The browser that opens links on this Linux, its version and when it was last updated.

use crate::domain::{Missing, Reading};
use crate::probe::parse::browsers;
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const SOURCE: &str = "file:~/.config/mimeapps.list, file:/usr/lib/firefox, file:/opt/google/chrome";
const DEFAULTS: &str = "~/.config/mimeapps.list";

/// Firefox says all of it in one file; where it lies, and which entry of the desktop's list opens it.
const FIREFOX: [(&str, &str); 6] = [
    (
        "/usr/lib/firefox-esr/application.ini",
        "firefox-esr.desktop",
    ),
    ("/usr/lib/firefox/application.ini", "firefox.desktop"),
    ("/usr/lib64/firefox/application.ini", "firefox.desktop"),
    ("/opt/firefox/application.ini", "firefox.desktop"),
    (
        "/snap/firefox/current/usr/lib/firefox/application.ini",
        "firefox_firefox.desktop",
    ),
    (
        "/var/lib/flatpak/app/org.mozilla.firefox/current/active/files/lib/firefox/application.ini",
        "org.mozilla.firefox.desktop",
    ),
];

/// The others only note their version when they start.
struct Noted {
    name: &'static str,
    program: &'static str,
    version: &'static str,
    desktop: &'static str,
}

const NOTED: [Noted; 4] = [
    Noted {
        name: "Chrome",
        program: "/opt/google/chrome/chrome",
        version: "~/.config/google-chrome/Last Version",
        desktop: "google-chrome.desktop",
    },
    Noted {
        name: "Chromium",
        program: "/usr/lib/chromium/chromium",
        version: "~/.config/chromium/Last Version",
        desktop: "chromium.desktop",
    },
    Noted {
        name: "Chromium",
        program: "/snap/chromium/current/usr/lib/chromium-browser/chrome",
        version: "~/snap/chromium/common/chromium/Last Version",
        desktop: "chromium_chromium.desktop",
    },
    Noted {
        name: "Edge",
        program: "/opt/microsoft/msedge/msedge",
        version: "~/.config/microsoft-edge/Last Version",
        desktop: "microsoft-edge.desktop",
    },
];

pub(super) fn read(system: &dyn System) -> Reading {
    let set = match system.text(DEFAULTS) {
        Ok(text) => browsers::default_program(&text).map(str::to_owned),
        Err(Missing::NotFound) => None,
        Err(missing) => return nothing(SOURCE, missing),
    };
    let is_there = |path: &str| system.exists(path) == Ok(true);
    let firefox = FIREFOX.iter().filter(|(path, _)| is_there(path));
    let noted = NOTED.iter().filter(|noted| is_there(noted.program));
    let (firefox, noted): (Vec<_>, Vec<_>) = match &set {
        Some(set) => (
            firefox.filter(|(_, desktop)| desktop == set).collect(),
            noted.filter(|noted| noted.desktop == set).collect(),
        ),
        // Nobody chose, so it is clear only where there is but one.
        None => (firefox.collect(), noted.collect()),
    };
    match (firefox.as_slice(), noted.as_slice()) {
        ([(path, _)], []) => read_firefox(system, path),
        ([], [other]) => read_noted(system, other),
        // Chosen, but none of those we know.
        ([], []) if set.is_some() => nothing(SOURCE, Missing::NotSupported),
        (_, _) => nothing(SOURCE, Missing::NotFound),
    }
}

fn read_firefox(system: &dyn System, path: &str) -> Reading {
    let text = match system.text(path) {
        Ok(text) => text,
        Err(missing) => return nothing(SOURCE, missing),
    };
    super::super::firefox::note(Notes::from(SOURCE), &text).reading()
}

fn read_noted(system: &dyn System, other: &Noted) -> Reading {
    let notes = Notes::from(SOURCE).text("browser", other.name);
    let version = system.text(other.version);
    let notes = match version.as_deref().map(browsers::noted_version) {
        Ok(Some(version)) => notes.text("browser_version", version),
        Ok(None) => notes.missing(Missing::UnexpectedOutput),
        Err(missing) => notes.missing(*missing),
    };
    match system.entry(other.program) {
        Ok(entry) => notes.day("browser_renewed", system.day_of(entry.modified)),
        Err(missing) => notes.missing(missing),
    }
    .reading()
}
