//! The browser that opens links on this Windows, its version and when it was last updated.

use super::{folders, person};
use crate::domain::{Missing, Reading};
use crate::probe::firefox;
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const SOURCE: &str = r"registry:HKCU\Software\Microsoft\Windows\Shell\Associations\UrlAssociations\https, file:C:/Program Files";
/// What the person chose; newer versions of Windows ask the first place.
const CHOICES: [&str; 2] = [
    r"HKCU\Software\Microsoft\Windows\Shell\Associations\UrlAssociations\https\UserChoiceLatest\ProgId",
    r"HKCU\Software\Microsoft\Windows\Shell\Associations\UrlAssociations\https\UserChoice",
];

/// A browser whose updater notes its version.
struct Noted {
    name: &'static str,
    /// Key and name of the value, the first one that is there counts.
    versions: &'static [(&'static str, &'static str)],
    /// Below the folders for programs.
    folder: &'static str,
    /// Where it goes for one person alone.
    own_folder: Option<&'static str>,
    program: &'static str,
    /// Lies beside it while a new version waits for the browser to be closed.
    waiting: &'static str,
}

const CHROME: Noted = Noted {
    name: "Chrome",
    versions: &[
        (
            r"HKLM\SOFTWARE\WOW6432Node\Google\Update\Clients\{8A69D345-D564-463C-AFF1-A69D9E530F96}",
            "pv",
        ),
        (r"HKCU\Software\Google\Chrome\BLBeacon", "version"),
    ],
    folder: "Google/Chrome/Application",
    own_folder: Some("~/AppData/Local/Google/Chrome/Application"),
    program: "chrome.exe",
    waiting: "new_chrome.exe",
};

const EDGE: Noted = Noted {
    name: "Edge",
    versions: &[
        (
            r"HKLM\SOFTWARE\WOW6432Node\Microsoft\EdgeUpdate\Clients\{56EB18F8-B008-4CBD-B6D2-8C97FE7E9062}",
            "pv",
        ),
        (r"HKCU\Software\Microsoft\Edge\BLBeacon", "version"),
    ],
    folder: "Microsoft/Edge/Application",
    own_folder: None,
    program: "msedge.exe",
    waiting: "new_msedge.exe",
};

const FIREFOX: &str = "Mozilla Firefox";
const OWN_FIREFOX: &str = "~/AppData/Local/Mozilla Firefox";

pub(super) fn read(system: &dyn System) -> Reading {
    let choice = match choice(system) {
        Ok(Some(choice)) => choice,
        Ok(None) => return nothing(SOURCE, Missing::NotFound),
        Err(missing) => return nothing(SOURCE, missing),
    };
    let notes = Notes::from(SOURCE);
    if choice.starts_with("ChromeHTML") {
        with_updater(system, notes, &CHROME)
    } else if choice.starts_with("MSEdgeHTM") {
        with_updater(system, notes, &EDGE)
    } else if choice.starts_with("FirefoxURL") {
        let texts = places(system, FIREFOX, Some(OWN_FIREFOX))
            .into_iter()
            .map(|folder| system.text(&format!("{folder}/application.ini")));
        match texts.flatten().next() {
            Some(text) => firefox::note(notes, &text),
            None => notes.missing(Missing::NotFound),
        }
    } else if choice.starts_with("IE.") {
        notes.text("browser", "Internet Explorer")
    } else if choice == "AppX90nv6nhay5n6a98fnetv7tpk64pp35es" {
        // The mark of the first Edge; where the new one was installed since, that one opens the links.
        match version(system, &EDGE) {
            Ok(None) => notes.text("browser", "Edge Legacy"),
            Ok(Some(_)) => with_updater(system, notes, &EDGE),
            Err(missing) => notes.missing(missing),
        }
    } else {
        notes.missing(Missing::NotSupported)
    }
    .reading()
}

fn choice(system: &dyn System) -> Result<Option<String>, Missing> {
    person::has_own_settings(system)?;
    for key in CHOICES {
        if let Some(choice) = system.registry_text(key, "ProgId")? {
            return Ok(Some(choice));
        }
    }
    Ok(None)
}

fn version(system: &dyn System, browser: &Noted) -> Result<Option<String>, Missing> {
    for (key, name) in browser.versions {
        if let Some(version) = system.registry_text(key, name)? {
            return Ok(Some(version));
        }
    }
    Ok(None)
}

/// Where a browser may be, first those for everybody.
fn places(system: &dyn System, folder: &str, own_folder: Option<&str>) -> Vec<String> {
    folders::programs(system)
        .iter()
        .map(|programs| format!("{programs}/{folder}"))
        .chain(own_folder.map(str::to_owned))
        .collect()
}

fn with_updater(system: &dyn System, notes: Notes, browser: &Noted) -> Notes {
    let notes = notes.text("browser", browser.name);
    let notes = match version(system, browser) {
        Ok(Some(version)) => notes.text("browser_version", &version),
        Ok(None) => notes.missing(Missing::NotFound),
        Err(missing) => notes.missing(missing),
    };
    let places = places(system, browser.folder, browser.own_folder);
    let place = places.iter().find_map(|folder| {
        let entry = system.entry(&format!("{folder}/{}", browser.program));
        Some((folder, entry.ok()?))
    });
    match place {
        Some((folder, entry)) => {
            let waits = system.exists(&format!("{folder}/{}", browser.waiting));
            notes
                .day("browser_renewed", system.day_of(entry.modified))
                .maybe(waits.ok(), |notes, waits| {
                    notes.yes_no("browser_waits", waits)
                })
        }
        None => notes.missing(Missing::NotFound),
    }
}
