//! What Windows 10 has found out about moving this PC to Windows 11. Where that is not there, what Windows 11 asks for is looked
//! up: security chip, start by UEFI, memory and drive. The list of processors is not kept here.

use super::{pc, secure_boot, version};
use crate::domain::{Missing, Reading, Unit};
use crate::probe::asked::{Told, WindowsQuestion};
use crate::probe::parse::windows_version::is_windows_10;
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const INDICATORS: &str = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\AppCompatFlags\TargetVersionUpgradeExperienceIndicators";

pub(super) fn read(system: &dyn System) -> Reading {
    const SOURCE: &str = r"registry:HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\AppCompatFlags, windows:Tbsi_GetDeviceInfo";
    let (build, edition) = match (version::build(system), version::edition(system)) {
        (Ok(build), Ok(edition)) => (build, edition),
        (Err(missing), _) | (_, Err(missing)) => return nothing(SOURCE, missing),
    };
    let ten = is_windows_10(&build, &edition);
    let notes = Notes::from(SOURCE).yes_no("windows_10", ten);
    if !ten {
        return notes.reading();
    }
    match newest(system) {
        Ok((colour, reason)) => notes
            .text("upgrade", &colour.to_ascii_lowercase())
            .maybe(reason, |notes, reason| {
                notes.text("upgrade_hurdle", &reason)
            }),
        // Worked out by nobody, or deleted by a program that tricks Windows.
        Err(Missing::NotFound) => by_parts(system, notes),
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

/// What can be seen of what Windows 11 asks for.
fn by_parts(system: &dyn System, notes: Notes) -> Notes {
    let number = |question| system.ask_windows(question).and_then(Told::number);
    let chip = number(WindowsQuestion::SecurityChip);
    // Windows makes the key on PCs that start by UEFI, and only they can have Secure Boot.
    let uefi = system.registry_has(secure_boot::STATE);
    let memory = number(WindowsQuestion::Memory);
    let drive = pc::system_drive(system).and_then(|drive| system.space(&drive));
    let drive = drive.map(|space| i64::try_from(space.total).unwrap_or(i64::MAX));
    let unseen = [chip.err(), uefi.err(), memory.err(), drive.err()];
    notes
        .maybe(chip.ok(), |notes, version| {
            notes.number("security_chip", version, Unit::Count)
        })
        .maybe(uefi.ok(), |notes, uefi| notes.yes_no("uefi", uefi))
        .maybe(memory.ok(), |notes, bytes| {
            notes.number("memory", bytes, Unit::Bytes)
        })
        .maybe(drive.ok(), |notes, bytes| {
            notes.number("total", bytes, Unit::Bytes)
        })
        .maybe(unseen.into_iter().flatten().next(), Notes::missing)
}

/// The verdict on the newest version of Windows 11 that this Windows 10 knows of, and what stands against it.
fn newest(system: &dyn System) -> Result<(String, Option<String>), Missing> {
    let mut targets: Vec<String> = system.registry_keys(INDICATORS)?;
    // `CO21H2`, `NI22H2`; those of Windows 10 have no letters in front.
    targets.retain(|name| {
        let letters = name.chars().take(2).all(|char| char.is_ascii_uppercase());
        letters && name.is_ascii() && name.len() == 6 && &name[4..5] == "H"
    });
    targets.sort_by(|one, two| one[2..].cmp(&two[2..]));
    let newest = targets.last().ok_or(Missing::NotFound)?;
    let key = format!(r"{INDICATORS}\{newest}");
    let colour = system.registry_text(&key, "UpgEx")?;
    // Some PCs have a list here; the verdict stands without it.
    let reason = system.registry_text(&key, "RedReason").ok().flatten();
    let reason = reason.filter(|reason| !reason.is_empty() && reason != "None");
    Ok((colour.ok_or(Missing::NotFound)?, reason))
}
