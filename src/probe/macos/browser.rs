//! The browser that opens links on this Mac, its version and when it was last updated. Safari is a part of macOS.

use super::mac;
use crate::domain::{Missing, Reading};
use crate::probe::parse::launch_services;
use crate::probe::reading::nothing;
use crate::probe::{Notes, System, context, firefox};

const SOURCE: &str = "file:com.apple.launchservices.secure.plist, file:Info.plist";
/// Made by the first who chooses another program for something.
const CHOSEN: &str =
    "~/Library/Preferences/com.apple.LaunchServices/com.apple.launchservices.secure.plist";
const SAFARI: &str = "com.apple.safari";
const FIREFOX: &str = "org.mozilla.firefox";
/// How macOS calls it, how the table does, and its folder.
const OTHERS: [(&str, &str, &str); 3] = [
    ("com.google.chrome", "Chrome", "Google Chrome.app"),
    ("com.microsoft.edgemac", "Edge", "Microsoft Edge.app"),
    ("org.chromium.chromium", "Chromium", "Chromium.app"),
];
/// For everybody, and for the person alone.
const PROGRAMS: [&str; 2] = ["/Applications", "~/Applications"];

pub(super) fn read(system: &dyn System) -> Reading {
    if context::is_elevated(system) {
        return nothing(SOURCE, Missing::NotSupported);
    }
    let chosen = match mac::settings(system, CHOSEN) {
        Ok(settings) => launch_services::browser(&settings),
        Err(Missing::NotFound) => None,
        Err(missing) => return nothing(SOURCE, missing),
    };
    match chosen.as_deref() {
        None | Some(SAFARI) => Notes::from(SOURCE)
            .text("browser", "Safari")
            .yes_no("browser_from_system", true)
            .reading(),
        Some(FIREFOX) => read_firefox(system),
        Some(other) => match OTHERS.iter().find(|(id, _, _)| *id == other) {
            Some((_, name, folder)) => read_other(system, name, folder),
            None => nothing(SOURCE, Missing::NotSupported),
        },
    }
}

fn read_firefox(system: &dyn System) -> Reading {
    for programs in PROGRAMS {
        match system.text(&format!(
            "{programs}/Firefox.app/Contents/Resources/application.ini"
        )) {
            Ok(text) => return firefox::note(Notes::from(SOURCE), &text).reading(),
            Err(Missing::NotFound) => {}
            Err(missing) => return nothing(SOURCE, missing),
        }
    }
    nothing(SOURCE, Missing::NotFound)
}

fn read_other(system: &dyn System, name: &str, folder: &str) -> Reading {
    let notes = Notes::from(SOURCE).text("browser", name);
    for programs in PROGRAMS {
        match mac::app(system, &format!("{programs}/{folder}")) {
            Ok(Some(app)) => {
                return notes
                    .text("browser_version", &app.version)
                    .day("browser_renewed", app.renewed)
                    .reading();
            }
            Ok(None) => {}
            Err(missing) => return notes.missing(missing).reading(),
        }
    }
    notes.missing(Missing::NotFound).reading()
}
