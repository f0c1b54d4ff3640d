//! Reads whether names are redirected by hand, and whether another computer stands between the browser and the internet.

use super::{folders, pc, person};
use crate::domain::{Missing, Reading};
use crate::probe::redirections::hosts;
use crate::probe::{Notes, System};

const SOURCE: &str = r"file:hosts, registry:HKCU\…\Internet Settings";
const LIST: &str = r"HKLM\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters";
/// The list's folder as Windows writes it, below its own folder.
const USUAL_FOLDER: &str = r"%systemroot%\system32\drivers\etc";
const PROXY: &str = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Internet Settings";
/// Where somebody who manages the PC sets it for all or for this person.
const POLICIES: [&str; 2] = [
    r"HKLM\SOFTWARE\Policies\Microsoft\Windows\CurrentVersion\Internet Settings",
    r"HKCU\Software\Policies\Microsoft\Windows\CurrentVersion\Internet Settings",
];

/// Of these one is there if somebody does.
const SET_BY_POLICY: [&str; 4] = [
    "ProxySettingsPerUser",
    "ProxyEnable",
    "ProxyServer",
    "AutoConfigURL",
];

pub(super) fn read(system: &dyn System) -> Reading {
    let mut notes = Notes::from(SOURCE);
    match proxy(system) {
        Ok(false) => notes = notes.yes_no("proxy_set", false),
        Ok(true) => {
            notes = notes
                .yes_no("proxy_set", true)
                .yes_no("proxy_managed", is_managed(system));
        }
        Err(missing) => notes = notes.missing(missing),
    }
    match list(system) {
        Ok(List::Usual(folder)) => hosts(notes, names(system, &folder)),
        Ok(List::Elsewhere) => notes.yes_no("hosts_elsewhere", true),
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

/// A fixed one, or one that a file on another computer names.
fn proxy(system: &dyn System) -> Result<bool, Missing> {
    person::has_own_settings(system)?;
    let text = |name| Ok(system.registry_text(PROXY, name)?.unwrap_or_default());
    let fixed = system.registry_number(PROXY, "ProxyEnable")? == Some(1);
    let server: String = text("ProxyServer")?;
    let script: String = text("AutoConfigURL")?;
    Ok((fixed && !server.trim().is_empty()) || !script.trim().is_empty())
}

/// In doubt nobody does, and the owner is told. The keys alone say nothing: Windows keeps other things below them.
fn is_managed(system: &dyn System) -> bool {
    let domain = system.registry_text(LIST, "Domain").ok().flatten();
    domain.is_some_and(|domain| !domain.trim().is_empty())
        || pc::is_managed(system) == Ok(true)
        || POLICIES.iter().any(|key| {
            SET_BY_POLICY
                .iter()
                .any(|name| system.registry(key, name).is_ok())
        })
}

/// Without the file every name is looked up.
fn names(system: &dyn System, folder: &str) -> Result<String, Missing> {
    match system.text_long(&format!(r"{folder}\hosts")) {
        Err(Missing::NotFound) if system.exists(folder) == Ok(true) => Ok(String::new()),
        text => text,
    }
}

/// Where Windows looks names up.
enum List {
    /// In this folder.
    Usual(String),
    /// Moved, so that looking at the usual one says nothing.
    Elsewhere,
}

fn list(system: &dyn System) -> Result<List, Missing> {
    let system32 = folders::system32(system)?;
    let usual = format!(r"{system32}\drivers\etc");
    let folder = system.registry_text(LIST, "DataBasePath")?;
    let folder = folder.map(|folder| folder.trim_end_matches('\\').to_lowercase());
    match folder {
        Some(folder) if folder != USUAL_FOLDER && folder != usual.to_lowercase() => {
            Ok(List::Elsewhere)
        }
        Some(_) | None => Ok(List::Usual(usual)),
    }
}
