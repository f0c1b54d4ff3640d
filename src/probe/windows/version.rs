//! Which Windows this is, and whether it gets updates after its normal end.

use super::{patches, pc, person};
use crate::domain::{Missing, Reading};
use crate::probe::clean::clean;
use crate::probe::parse::windows_version::{self, LAST_WINDOWS_10};
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

pub(super) const CURRENT: &str = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion";
/// Windows 10's own sign-up for longer updates.
const LONGER_UPDATES: &str =
    r"HKCU\Software\Microsoft\Windows NT\CurrentVersion\Windows\ConsumerESU";

pub(super) fn read(system: &dyn System) -> Reading {
    const SOURCE: &str = r"registry:HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion";
    let (build, edition) = match (build(system), edition(system)) {
        (Ok(build), Ok(edition)) => (build, edition),
        (Err(missing), _) | (_, Err(missing)) => return nothing(SOURCE, missing),
    };
    let revision = match system.registry_number(CURRENT, "UBR") {
        Ok(revision) => revision,
        Err(missing) => return nothing(SOURCE, missing),
    };
    let version = match revision {
        Some(revision) => format!("{build}.{revision}"),
        None => build.clone(),
    };
    let notes = Notes::from(SOURCE)
        .maybe(label(system).ok(), |notes, label| {
            notes.text("system", &label)
        })
        .text("system_id", "windows")
        .text("system_version", &version)
        .text("edition", &edition);
    // Decides nothing here, so that it cannot be read changes nothing either.
    let managed = pc::is_managed(system).unwrap_or_default();
    if build != LAST_WINDOWS_10 {
        return notes
            .maybe(managed.then_some(true), |notes, is| {
                notes.yes_no("managed", is)
            })
            .reading();
    }
    // The sign-up on the PC itself is for private PCs only; a managed one needs the paid programme.
    let notes = match signed_up(system) {
        Ok(signed_up) => notes.yes_no("longer_updates", signed_up && !managed),
        Err(missing) => notes.missing(missing),
    };
    match patches::last_upgrade(system) {
        Ok(day) => notes.day("last_upgrade", day),
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

/// `Windows 11 25H2 Home`, in no language.
pub(in crate::probe) fn label(system: &dyn System) -> Result<String, Missing> {
    let display = system
        .registry_text(CURRENT, "DisplayVersion")?
        .unwrap_or_default();
    let label = windows_version::label(&build(system)?, &display, &edition(system)?);
    Ok(clean(&label))
}

pub(super) fn build(system: &dyn System) -> Result<String, Missing> {
    let build = system.registry_text(CURRENT, "CurrentBuildNumber")?;
    let build = build.ok_or(Missing::NotFound)?;
    if build.is_empty() || !build.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Missing::UnexpectedOutput);
    }
    Ok(build)
}

pub(super) fn edition(system: &dyn System) -> Result<String, Missing> {
    let edition = system.registry_text(CURRENT, "EditionID")?;
    edition.ok_or(Missing::NotFound)
}

/// This PC, or the account it is used with, has been taken in.
fn signed_up(system: &dyn System) -> Result<bool, Missing> {
    const DEVICE: u64 = 3;
    const ACCOUNT: u64 = 5;
    person::has_own_settings(system)?;
    let state = system.registry_number(LONGER_UPDATES, "ESUEligibility")?;
    Ok(matches!(state, Some(DEVICE | ACCOUNT)))
}
