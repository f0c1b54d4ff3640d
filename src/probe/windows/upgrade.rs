//! What Windows 10 has found out about moving this PC to Windows 11.

use super::version;
use crate::domain::{Missing, Reading};
use crate::probe::parse::windows_version::is_windows_10;
use crate::probe::reading::nothing;
use crate::probe::{Notes, System};

const INDICATORS: &str = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\AppCompatFlags\TargetVersionUpgradeExperienceIndicators";

pub(super) fn read(system: &dyn System) -> Reading {
    const SOURCE: &str =
        r"registry:HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\AppCompatFlags";
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
        Err(missing) => notes.missing(missing),
    }
    .reading()
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
