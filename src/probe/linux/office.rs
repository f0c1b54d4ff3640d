//! Which LibreOffice was installed from its makers' site. One that came with the system is kept up to date with it.

use crate::domain::{Missing, Reading};
use crate::probe::parse::office;
use crate::probe::{Notes, System};

/// Where the packages of the makers go, a folder a version.
const ADDED: &str = "/opt";
/// Where those of the system and of its shops go.
const FROM_SYSTEM: [&str; 5] = [
    "/usr/lib/libreoffice/program",
    "/usr/lib64/libreoffice/program",
    "/var/lib/flatpak/app/org.libreoffice.LibreOffice",
    "~/.local/share/flatpak/app/org.libreoffice.LibreOffice",
    "/snap/libreoffice",
];

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from("file:/opt/libreoffice");
    let notes = notes.yes_no("office_from_system", comes_with_system(system));
    match added(system) {
        Ok(versions) if versions.is_empty() => notes,
        Ok(versions) => notes.text("libreoffice", &versions.join(", ")),
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

pub(super) fn comes_with_system(system: &dyn System) -> bool {
    FROM_SYSTEM
        .iter()
        .any(|path| system.exists(path) == Ok(true))
}

pub(super) fn added(system: &dyn System) -> Result<Vec<String>, Missing> {
    let names = match system.list(ADDED) {
        Err(Missing::NotFound) => return Ok(Vec::new()),
        names => names?,
    };
    let mut versions = Vec::new();
    for name in names.iter().filter(|name| name.starts_with("libreoffice")) {
        match system.text(&format!("{ADDED}/{name}/program/versionrc")) {
            Ok(text) => {
                let version = office::libreoffice(&text).ok_or(Missing::UnexpectedOutput)?;
                versions.push(version.to_owned());
            }
            // A folder that stayed behind.
            Err(Missing::NotFound) => {}
            Err(missing) => return Err(missing),
        }
    }
    Ok(versions)
}
