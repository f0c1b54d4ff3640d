//! Opens a page of the system's own settings. It stands here because it is handed to the desktop just like a paper.
//!
//! Nothing is changed: the page shows itself, and what is done there is done by the person. Only what stands in the list
//! below is ever opened, whatever asks for it.

#![expect(
    clippy::disallowed_methods,
    reason = "which desktop this is stands in the environment"
)]

use std::path::Path;

use super::{Outcome, desktop};
use crate::catalog::SettingsPage;

/// Everything that may be opened: addresses for Windows and macOS, words for the programs of GNOME and KDE.
pub const ALLOWED: &[&str] = &[
    "ms-settings:autoplay",
    "ms-settings:backup",
    "ms-settings:dateandtime",
    "ms-settings:deviceencryption",
    "ms-settings:network-wifi",
    "ms-settings:otherusers",
    "ms-settings:remotedesktop",
    "ms-settings:signinoptions",
    "ms-settings:windowsupdate",
    "windowsdefender://appbrowser",
    "windowsdefender://network",
    "windowsdefender://threat",
    "x-apple.systempreferences:com.apple.Date-Time-Settings.extension",
    "x-apple.systempreferences:com.apple.Lock-Screen-Settings.extension",
    "x-apple.systempreferences:com.apple.Network-Settings.extension?Firewall",
    "x-apple.systempreferences:com.apple.Sharing-Settings.extension",
    "x-apple.systempreferences:com.apple.Software-Update-Settings.extension",
    "x-apple.systempreferences:com.apple.Time-Machine-Settings.extension",
    "x-apple.systempreferences:com.apple.Users-Groups-Settings.extension",
    "x-apple.systempreferences:com.apple.settings.PrivacySecurity.extension?FileVault",
    "privacy",
    "sharing",
    "system datetime",
    "system users",
    "kcm_clock",
    "kcm_firewall",
    "kcm_screenlocker",
    "kcm_sddm",
    "kcm_updates",
    "kcm_users",
];

const GNOME: &[&str] = &[
    "/usr/bin/gnome-control-center",
    "/run/current-system/sw/bin/gnome-control-center",
];
const KDE: &[&str] = &[
    "/usr/bin/systemsettings",
    "/usr/bin/systemsettings5",
    "/run/current-system/sw/bin/systemsettings",
];

/// Id of the text for a page that did not open; its `.advice` says what to do now.
pub const SETTINGS_NOT_OPENED: &str = "error-settings-page";

/// The one of these pages that can be opened on this PC.
pub fn page_here(pages: &[SettingsPage]) -> Option<SettingsPage> {
    pages.iter().copied().find(|page| match page {
        SettingsPage::Windows(_) => cfg!(windows),
        SettingsPage::Macos(_) => cfg!(target_os = "macos"),
        SettingsPage::Gnome(_) => is_desktop("GNOME") && program(GNOME).is_some(),
        SettingsPage::Kde(_) => is_desktop("KDE") && program(KDE).is_some(),
    })
}

/// Opens the page. Can take some seconds; call it from a thread that may wait.
pub fn open_settings(page: SettingsPage) -> Outcome {
    let (SettingsPage::Windows(target)
    | SettingsPage::Macos(target)
    | SettingsPage::Gnome(target)
    | SettingsPage::Kde(target)) = page;
    if !ALLOWED.contains(&target) {
        return Outcome::Failed;
    }
    match page {
        SettingsPage::Windows(address) | SettingsPage::Macos(address) => {
            desktop::open_address(address)
        }
        SettingsPage::Gnome(words) => start(GNOME, words),
        SettingsPage::Kde(words) => start(KDE, words),
    }
}

fn start(programs: &[&'static str], words: &'static str) -> Outcome {
    match program(programs) {
        Some(program) => desktop::open_program(program, words),
        None => Outcome::Failed,
    }
}

fn program(programs: &[&'static str]) -> Option<&'static str> {
    let there = |program: &&str| cfg!(target_os = "linux") && Path::new(program).exists();
    programs.iter().copied().find(|program| there(program))
}

/// Desktops name themselves as in `ubuntu:GNOME`.
fn is_desktop(name: &str) -> bool {
    let here = std::env::var("XDG_CURRENT_DESKTOP").unwrap_or_default();
    cfg!(target_os = "linux") && here.split(':').any(|part| part == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_listed_is_never_opened() {
        for page in [
            SettingsPage::Windows("file:///c:/windows"),
            SettingsPage::Macos("https://example.com"),
            SettingsPage::Gnome("--help"),
            SettingsPage::Kde("kcm_users --fullscreen"),
        ] {
            assert_eq!(open_settings(page), Outcome::Failed, "{page:?}");
        }
    }

    #[test]
    fn a_page_of_another_system_is_not_offered() {
        let foreign = if cfg!(windows) {
            SettingsPage::Macos(ALLOWED[12])
        } else {
            SettingsPage::Windows(ALLOWED[0])
        };
        assert_eq!(page_here(&[foreign]), None);
        assert_eq!(page_here(&[]), None);
    }
}
