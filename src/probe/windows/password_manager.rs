//! Looks for password managers: the list of installed programs, and browser extensions.

use super::{installed, person};
use crate::domain::Reading;
use crate::probe::System;
use crate::probe::password_managers::{Browser, Found};

const SOURCE: &str = "registry:Uninstall, file:browser-profiles";

/// Programs from Microsoft's shop; the keys are called after them.
const FROM_SHOP: &str = r"HKCU\Software\Classes\Local Settings\Software\Microsoft\Windows\CurrentVersion\AppModel\Repository\Packages";

/// How the names of programs begin, in lower case.
const PROGRAMS: &[(&str, &str)] = &[
    ("1password", "1Password"),
    ("avira password manager", "Avira Password Manager"),
    ("bitwarden", "Bitwarden"),
    ("dashlane", "Dashlane"),
    ("enpass", "Enpass"),
    ("heylogin", "heylogin"),
    ("keepass password safe", "KeePass"),
    ("keepassxc", "KeePassXC"),
    ("keeper desktop", "Keeper"),
    ("keeper password manager", "Keeper"),
    ("lastpass", "LastPass"),
    ("nordpass", "NordPass"),
    ("passbolt", "Passbolt"),
    ("proton pass", "Proton Pass"),
    ("roboform", "RoboForm"),
    ("safeincloud", "SafeInCloud"),
    ("steganos passwor", "Steganos Passwort-Manager"),
    ("sticky password", "Sticky Password"),
];
/// Parts of the names of packages, in lower case.
const PACKAGES: &[(&str, &str)] = &[
    ("1password", "1Password"),
    ("bitwarden", "Bitwarden"),
    ("dashlane", "Dashlane"),
    ("enpass", "Enpass"),
    ("keepassxc", "KeePassXC"),
    ("nordpass", "NordPass"),
];

const BROWSERS: &[Browser] = &[
    Browser::Chromium("~/AppData/Local/Google/Chrome/User Data"),
    Browser::Chromium("~/AppData/Local/Microsoft/Edge/User Data"),
    Browser::Chromium("~/AppData/Local/BraveSoftware/Brave-Browser/User Data"),
    Browser::Chromium("~/AppData/Local/Vivaldi/User Data"),
    Browser::Chromium("~/AppData/Local/Chromium/User Data"),
    // Opera keeps its first profile one folder higher than the others do.
    Browser::Chromium("~/AppData/Roaming/Opera Software"),
    Browser::Chromium("~/AppData/Roaming/Opera Software/Opera Stable"),
    Browser::Firefox("~/AppData/Roaming/Mozilla/Firefox/Profiles"),
];

pub(super) fn read(system: &dyn System) -> Reading {
    let mut found = Found::default();
    let installed = installed::programs(system);
    for name in &installed.names {
        let name = name.to_lowercase();
        let known = PROGRAMS.iter().find(|(start, _)| name.starts_with(start));
        if let Some((_, name)) = known {
            found.add(name);
        }
    }
    if let Some(missing) = installed.unread {
        found.seen(Err(missing));
    }
    match person::has_own_settings(system) {
        Ok(()) => {
            for package in found.seen(system.registry_keys(FROM_SHOP)) {
                let package = package.to_lowercase();
                for (_, name) in PACKAGES.iter().filter(|(part, _)| package.contains(part)) {
                    found.add(name);
                }
            }
            found.look_through(system, BROWSERS);
        }
        Err(missing) => {
            found.seen(Err(missing));
        }
    }
    found.reading(SOURCE)
}
