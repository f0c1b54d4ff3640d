//! Looks for password managers: programs in their usual places, and browser extensions. The desktop's key ring is no
//! proof: it comes with every GNOME.

use crate::domain::{Missing, Reading};
use crate::probe::System;
use crate::probe::password_managers::{Browser, Found};

const SOURCE: &str = "file:programs, file:browser-profiles";

/// Where a package, a Flatpak or a Snap puts them.
const PROGRAMS: &[(&str, &str)] = &[
    ("/usr/bin/keepassxc", "KeePassXC"),
    ("/snap/keepassxc", "KeePassXC"),
    ("/var/lib/flatpak/app/org.keepassxc.KeePassXC", "KeePassXC"),
    (
        "~/.local/share/flatpak/app/org.keepassxc.KeePassXC",
        "KeePassXC",
    ),
    ("/usr/bin/keepass2", "KeePass"),
    ("/usr/bin/bitwarden", "Bitwarden"),
    ("/opt/Bitwarden", "Bitwarden"),
    ("/snap/bitwarden", "Bitwarden"),
    ("/var/lib/flatpak/app/com.bitwarden.desktop", "Bitwarden"),
    (
        "~/.local/share/flatpak/app/com.bitwarden.desktop",
        "Bitwarden",
    ),
    ("/usr/bin/1password", "1Password"),
    ("/opt/1Password", "1Password"),
    ("/snap/1password", "1Password"),
    ("/opt/enpass", "Enpass"),
    ("/snap/enpass", "Enpass"),
    ("/usr/bin/keeperpasswordmanager", "Keeper"),
    ("/snap/nordpass", "NordPass"),
    ("/usr/bin/proton-pass", "Proton Pass"),
    ("/var/lib/flatpak/app/me.proton.Pass", "Proton Pass"),
    ("/usr/bin/pass", "pass"),
];

const BROWSERS: &[Browser] = &[
    Browser::Chromium("~/.config/google-chrome"),
    Browser::Chromium("~/.config/chromium"),
    Browser::Chromium("~/.config/microsoft-edge"),
    Browser::Chromium("~/.config/BraveSoftware/Brave-Browser"),
    Browser::Chromium("~/.config/vivaldi"),
    Browser::Chromium("~/snap/chromium/common/chromium"),
    Browser::Chromium("~/.var/app/com.google.Chrome/config/google-chrome"),
    Browser::Chromium("~/.var/app/org.chromium.Chromium/config/chromium"),
    Browser::Chromium("~/.var/app/com.brave.Browser/config/BraveSoftware/Brave-Browser"),
    Browser::Firefox("~/.mozilla/firefox"),
    Browser::Firefox("~/.config/mozilla/firefox"),
    Browser::Firefox("~/snap/firefox/common/.mozilla/firefox"),
    Browser::Firefox("~/.var/app/org.mozilla.firefox/.mozilla/firefox"),
];

pub(super) fn read(system: &dyn System) -> Reading {
    let mut found = Found::default();
    for (path, name) in PROGRAMS {
        match system.exists(path) {
            Ok(true) => found.add(name),
            Ok(false) => {}
            Err(missing) => {
                found.seen(Err(missing));
            }
        }
    }
    if super::person::is_somebody_else(system) {
        // The browsers at this home are not the person's.
        found.seen(Err(Missing::NotSupported));
    } else {
        found.look_through(system, BROWSERS);
    }
    found.reading(SOURCE)
}
