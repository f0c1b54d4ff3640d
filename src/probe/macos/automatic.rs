//! Reads whether macOS looks for updates, downloads them and installs them by itself.

use super::mac::Preferences;
use crate::domain::{Missing, Reading};
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const SOURCE: &str = "file:com.apple.SoftwareUpdate.plist";
const DOMAIN: &str = "com.apple.SoftwareUpdate";

pub(super) fn read(system: &dyn System) -> Reading {
    match Preferences::of(system, DOMAIN).and_then(|preferences| noted(&preferences)) {
        Ok(notes) => notes.reading(),
        Err(missing) => nothing(SOURCE, missing),
    }
}

fn noted(preferences: &Preferences) -> Result<Notes, Missing> {
    // These are on until somebody touches them, and until then neither key nor file has to be there.
    let on = |key: &str| Ok(preferences.switch(key)?.unwrap_or(true));
    let urgent = on("CriticalUpdateInstall")? && on("ConfigDataInstall")?;
    Ok(Notes::from(SOURCE)
        .yes_no("looks_itself", on("AutomaticCheckEnabled")?)
        .yes_no("loads_itself", on("AutomaticDownload")?)
        .yes_no("installs_urgent_itself", urgent)
        // For this one versions of macOS differ, so untouched means not known.
        .maybe(
            preferences.switch("AutomaticallyInstallMacOSUpdates")?,
            |notes, installs| notes.yes_no("installs_itself", installs),
        ))
}
