//! Reads whether LibreOffice runs small programs in files (macros). No file of the person is looked at.

use super::{office, person};
use crate::domain::{Missing, Reading};
use crate::probe::System;
use crate::probe::macros::Macros;

const SOURCE: &str = "file:registrymodifications.xcu";
/// Of the package, of Flatpak, of Snap.
const SETTINGS: &[&str] = &[
    "~/.config/libreoffice/4/user/registrymodifications.xcu",
    "~/.var/app/org.libreoffice.LibreOffice/config/libreoffice/4/user/registrymodifications.xcu",
    "~/snap/libreoffice/current/.config/libreoffice/4/user/registrymodifications.xcu",
];

pub(super) fn read(system: &dyn System) -> Reading {
    let mut macros = Macros::default();
    let is_there = match office::added(system) {
        Ok(versions) => !versions.is_empty() || office::comes_with_system(system),
        Err(missing) => {
            macros.unread(missing);
            office::comes_with_system(system)
        }
    };
    if !is_there {
        // What a removed one left behind says nothing.
        return macros.reading(SOURCE);
    }
    if person::is_somebody_else(system) {
        macros.unread(Missing::NotSupported);
    }
    macros.libreoffice(system, is_there, SETTINGS);
    macros.reading(SOURCE)
}
