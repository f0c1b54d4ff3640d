//! Which Office is installed: Microsoft's, from its installer's notes in the registry, and LibreOffice, from its version
//! file.

use super::folders;
use crate::domain::{Missing, Reading};
use crate::probe::parse::office;
use crate::probe::{Notes, System};

const CLICK_TO_RUN: &str = r"HKLM\SOFTWARE\Microsoft\Office\ClickToRun\Configuration";
/// What whoever manages the PC laid down; it beats what was chosen here.
const UPDATE_POLICY: &str = r"HKLM\SOFTWARE\Policies\Microsoft\office\16.0\common\officeupdate";
/// Where Office goes if nobody chose another place, below the folders for programs.
const FOLDER: &str = "Microsoft Office";
/// The folders of the older installer, each for one year. That of 2016 is also used by all newer ones, below `root`.
const OLDER: [(&str, &str); 3] = [
    ("Office14", "2010"),
    ("Office15", "2013"),
    ("Office16", "2016"),
];
/// One of these makes a folder an Office and not a part that stayed behind.
const PROGRAMS: [&str; 3] = ["WINWORD.EXE", "EXCEL.EXE", "OUTLOOK.EXE"];
const LIBREOFFICE: &str = "LibreOffice/program/version.ini";

pub(super) fn read(system: &dyn System) -> Reading {
    let mut notes =
        Notes::from(r"registry:HKLM\SOFTWARE\Microsoft\Office\ClickToRun, file:C:/Program Files");
    let mut versions = older(system);
    match click_to_run(system) {
        Ok(None) => {}
        Ok(Some(seen)) => {
            if seen.products.is_empty() {
                notes = notes.missing(Missing::NotSupported);
            }
            versions.extend(seen.products);
            notes = match updates_on(system) {
                Ok(on) => notes.maybe(on, |notes, on| notes.yes_no("office_updates_on", on)),
                Err(missing) => notes.missing(missing),
            };
        }
        Err(missing) => notes = notes.missing(missing),
    }
    versions.sort_unstable();
    versions.dedup();
    if !versions.is_empty() {
        notes = notes.text("office", &versions.join(", "));
    }
    match libreoffice(system) {
        Ok(Some(version)) => notes.text("libreoffice", &version),
        Ok(None) => notes,
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

pub(super) struct ClickToRun {
    pub(super) products: Vec<&'static str>,
}

/// `None` where nobody decided.
fn updates_on(system: &dyn System) -> Result<Option<bool>, Missing> {
    match system.registry_number(UPDATE_POLICY, "enableautomaticupdates")? {
        Some(on @ (0 | 1)) => return Ok(Some(on == 1)),
        Some(_) => return Err(Missing::UnexpectedOutput),
        None => {}
    }
    let on = system.registry_text(CLICK_TO_RUN, "UpdatesEnabled")?;
    Ok(on.map(|on| !on.trim().eq_ignore_ascii_case("false")))
}

pub(super) fn click_to_run(system: &dyn System) -> Result<Option<ClickToRun>, Missing> {
    let Some(products) = system.registry_text(CLICK_TO_RUN, "ProductReleaseIds")? else {
        return Ok(None);
    };
    let place = system.registry_text(CLICK_TO_RUN, "InstallationPath")?;
    if products.trim().is_empty() || place.is_some_and(|place| is_gone(system, &place)) {
        return Ok(None);
    }
    Ok(Some(ClickToRun {
        products: office::versions(&products),
    }))
}

/// Notes of the installer can outlive the Office. Only the usual places are looked into; a text from the registry could lead
/// to another computer.
fn is_gone(system: &dyn System, place: &str) -> bool {
    let place = place.trim_end_matches('\\').replace('\\', "/");
    folders::programs(system)
        .iter()
        .map(|programs| format!("{programs}/{FOLDER}"))
        .find(|folder| folder.eq_ignore_ascii_case(&place))
        .is_some_and(|folder| system.exists(&format!("{folder}/root")) == Ok(false))
}

pub(super) fn older(system: &dyn System) -> Vec<&'static str> {
    let mut versions = Vec::new();
    for programs in folders::programs(system) {
        for (name, year) in OLDER {
            let is_there = PROGRAMS.iter().any(|program| {
                system.exists(&format!("{programs}/{FOLDER}/{name}/{program}")) == Ok(true)
            });
            if is_there {
                versions.push(year);
            }
        }
    }
    versions
}

pub(super) fn libreoffice(system: &dyn System) -> Result<Option<String>, Missing> {
    for programs in folders::programs(system) {
        match system.text(&format!("{programs}/{LIBREOFFICE}")) {
            Ok(text) => {
                let version = office::libreoffice(&text).ok_or(Missing::UnexpectedOutput)?;
                return Ok(Some(version.to_owned()));
            }
            Err(Missing::NotFound) => {}
            Err(missing) => return Err(missing),
        }
    }
    Ok(None)
}
