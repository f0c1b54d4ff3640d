//! What kind of Windows PC this is. Never shown as a finding; the probes ask it to judge fairly.

use std::net::IpAddr;

use crate::domain::Missing;
use crate::probe::System;
use crate::probe::asked::WindowsQuestion;
use crate::probe::context::names_virtual;

const WINDOWS: &str = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion";
const BIOS: &str = r"HKLM\HARDWARE\DESCRIPTION\System\BIOS";

/// Which Windows this is.
const VERSION: &str = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion";

/// The folder of Windows as the system itself notes it, such as `C:\Windows`. The environment is not asked: every program
/// of the person may set it.
pub(super) fn system_folder(system: &dyn System) -> Result<String, Missing> {
    let folder = system.registry_text(WINDOWS, "SystemRoot")?;
    let folder = folder.ok_or(Missing::NotFound)?;
    match folder.as_bytes() {
        [letter, b':', b'\\', _, ..] if letter.is_ascii_alphabetic() && !folder.contains("..") => {
            Ok(folder)
        }
        _ => Err(Missing::UnexpectedOutput),
    }
}

/// The drive that Windows lies on, such as `C:\`.
pub(super) fn system_drive(system: &dyn System) -> Result<String, Missing> {
    let mut folder = system_folder(system)?;
    folder.truncate(r"C:\".len());
    Ok(folder)
}

/// Whether the computer only exists inside another one. The processor does not tell: Windows runs beside itself on many PCs.
pub(super) fn is_virtual(system: &dyn System) -> Result<bool, Missing> {
    for name in ["SystemManufacturer", "SystemProductName"] {
        let said = system.registry_text(BIOS, name)?.unwrap_or_default();
        if names_virtual(&said) {
            return Ok(true);
        }
    }
    Ok(false)
}

const ENROLLMENTS: &str = r"HKLM\SOFTWARE\Microsoft\Enrollments";
const UPDATE_POLICY: &str = r"HKLM\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate";

/// Where updates come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum UpdateServer {
    Microsoft,
    /// One that somebody else runs.
    OfFirm,
    /// A policy that leads to no other computer: no update comes from there.
    Nowhere,
}

pub(super) fn update_server(system: &dyn System) -> Result<UpdateServer, Missing> {
    let used = system.registry_number(&format!(r"{UPDATE_POLICY}\AU"), "UseWUServer")?;
    if used != Some(1) {
        return Ok(UpdateServer::Microsoft);
    }
    let server = system.registry_text(UPDATE_POLICY, "WUServer")?;
    Ok(if server.is_some_and(|server| leads_elsewhere(&server)) {
        UpdateServer::OfFirm
    } else {
        UpdateServer::Nowhere
    })
}

/// "Tuning" programs write a blank or the PC itself in the place of a server, to keep updates away.
fn leads_elsewhere(server: &str) -> bool {
    let server = server.trim().to_lowercase();
    let server = server.split_once("://").map_or(&*server, |(_, rest)| rest);
    let server = server.split('/').next().unwrap_or_default();
    let name = match server.strip_prefix('[') {
        Some(rest) => rest.split(']').next(),
        None => server.split(':').next(),
    };
    let name = name.unwrap_or_default().trim().trim_end_matches('.');
    let is_itself = |address: IpAddr| address.is_loopback() || address.is_unspecified();
    !name.is_empty() && name != "localhost" && !name.parse().is_ok_and(is_itself)
}

/// Whether somebody manages this PC from elsewhere: a service for devices, or a server for updates.
pub(super) fn is_managed(system: &dyn System) -> Result<bool, Missing> {
    if update_server(system)? == UpdateServer::OfFirm {
        return Ok(true);
    }
    let enrollments = match system.registry_keys(ENROLLMENTS) {
        Err(Missing::NotFound) => return Ok(false),
        enrollments => enrollments?,
    };
    // Every Windows has empty keys here; only a service that the PC was signed up with leaves its name.
    for name in enrollments {
        let provider = system.registry_text(&format!(r"{ENROLLMENTS}\{name}"), "ProviderID")?;
        if provider.is_some_and(|provider| !provider.is_empty()) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// `Client` is what stands on a desk.
pub(super) fn is_server(system: &dyn System) -> Result<bool, Missing> {
    let kind = system.registry_text(VERSION, "InstallationType")?;
    Ok(kind.is_some_and(|kind| kind.starts_with("Server")))
}

/// A battery that Windows itself runs on. The flags are 128 where there is none, and 255 where that is not known.
pub(super) fn is_laptop(system: &dyn System) -> Result<bool, Missing> {
    const NO_BATTERY: i64 = 128;
    const NOT_KNOWN: i64 = 255;
    match system.ask_windows(WindowsQuestion::Battery)?.number()? {
        NOT_KNOWN => Err(Missing::NotSupported),
        flags => Ok(flags & NO_BATTERY == 0),
    }
}
