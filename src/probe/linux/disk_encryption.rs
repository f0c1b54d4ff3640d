//! Reads whether the disks under the system and under the person's files are encrypted, layer by layer down to the hardware.
//! Encrypted disks elsewhere (a USB stick, swap) do not count.

use super::person;
use crate::domain::{Missing, Reading};
use crate::probe::parse::mountinfo::{Mount, holding, mounts};
use crate::probe::system::Kind;
use crate::probe::{Notes, System, context};

const SOURCE: &str = "file:/proc/self/mountinfo, file:/sys/class/block";
const MOUNTS: &str = "/proc/self/mountinfo";
const BLOCK: &str = "/sys/class/block";
/// The same disks by their numbers.
const BLOCK_BY_NUMBER: &str = "/sys/dev/block";
const BTRFS: &str = "/sys/fs/btrfs";
/// Kinds of dm-crypt that hide the content; the checksum kinds (`CRYPT-VERITY`, `CRYPT-INTEGRITY`) do not.
const ENCRYPTED: &[&str] = &[
    "CRYPT-LUKS1-",
    "CRYPT-LUKS2-",
    "CRYPT-PLAIN-",
    "CRYPT-TCRYPT-",
];
/// Encryption, volume groups and arrays stacked; more than that is a loop.
const MOST_LAYERS: usize = 8;

pub(super) fn read(system: &dyn System) -> Reading {
    let notes = Notes::from(SOURCE)
        .yes_no("virtual_machine", context::is_virtual(system))
        .maybe(context::is_laptop(system).ok(), |notes, laptop| {
            notes.yes_no("portable", laptop)
        });
    let (root, files) = match system.text(MOUNTS).and_then(|text| mounts(&text)) {
        Ok(mounts) => (
            is_encrypted_under(system, &mounts, "/"),
            home(system).and_then(|home| is_encrypted_under(system, &mounts, &home)),
        ),
        Err(missing) => (Err(missing), Err(missing)),
    };
    let note = |notes: Notes, key, seen: Result<bool, Missing>| match seen {
        Ok(encrypted) => notes.yes_no(key, encrypted),
        Err(missing) => notes.missing(missing),
    };
    let notes = note(notes, "system_encrypted", root);
    note(notes, "files_encrypted", files).reading()
}

/// Where homes are a link, the person's files lie somewhere else than their path says.
fn home(system: &dyn System) -> Result<String, Missing> {
    match system.entry("/home") {
        Ok(entry) if matches!(entry.kind, Kind::Link(_)) => Err(Missing::NotSupported),
        Ok(_) | Err(_) => person::home(system),
    }
}

fn is_encrypted_under(
    system: &dyn System,
    mounts: &[Mount],
    folder: &str,
) -> Result<bool, Missing> {
    let mount = holding(mounts, folder).ok_or(Missing::UnexpectedOutput)?;
    match mount.kind.as_str() {
        "ecryptfs" => Ok(true),
        "btrfs" => {
            let disks = btrfs_disks(system, &mount.source)?;
            all_encrypted(system, &disks, MOST_LAYERS)
        }
        // Numbers with 0 are not of a disk: ZFS, network drives, live systems, containers.
        _ if mount.number.starts_with("0:") => Err(Missing::NotSupported),
        _ => is_encrypted(
            system,
            &format!("{BLOCK_BY_NUMBER}/{}", mount.number),
            MOST_LAYERS,
        ),
    }
}

fn is_encrypted(system: &dyn System, disk: &str, layers: usize) -> Result<bool, Missing> {
    // Without this a disk that cannot be seen would pass for an open one.
    system.entry(disk)?;
    match system.text(&format!("{disk}/dm/uuid")) {
        Ok(uuid) if ENCRYPTED.iter().any(|kind| uuid.starts_with(kind)) => return Ok(true),
        Ok(_) | Err(Missing::NotFound) => {}
        Err(missing) => return Err(missing),
    }
    match system.list(&format!("{disk}/slaves")) {
        Ok(below) => all_encrypted(system, &below, layers),
        Err(Missing::NotFound) => Ok(false),
        Err(missing) => Err(missing),
    }
}

/// A volume over several disks is only as closed as the most open of them.
fn all_encrypted(system: &dyn System, names: &[String], layers: usize) -> Result<bool, Missing> {
    let Some(layers) = layers.checked_sub(1) else {
        return Err(Missing::UnexpectedOutput);
    };
    for name in names {
        if !is_encrypted(system, &format!("{BLOCK}/{name}"), layers)? {
            return Ok(false);
        }
    }
    Ok(!names.is_empty())
}

/// btrfs hides its disks behind an invented number and names only one of them as its source.
fn btrfs_disks(system: &dyn System, source: &str) -> Result<Vec<String>, Missing> {
    let first = match source.strip_prefix("/dev/mapper/") {
        Some(mapped) => by_mapped_name(system, mapped)?,
        None => source
            .strip_prefix("/dev/")
            .filter(|name| !name.contains('/'))
            .ok_or(Missing::NotSupported)?
            .to_owned(),
    };
    let volumes = match system.list(BTRFS) {
        Err(Missing::NotFound) => Vec::new(),
        volumes => volumes?,
    };
    let all = volumes
        .iter()
        .filter_map(|volume| system.list(&format!("{BTRFS}/{volume}/devices")).ok())
        .find(|disks| disks.contains(&first));
    Ok(all.unwrap_or_else(|| vec![first]))
}

fn by_mapped_name(system: &dyn System, mapped: &str) -> Result<String, Missing> {
    system
        .list(BLOCK)?
        .into_iter()
        .filter(|name| name.starts_with("dm-"))
        .find(|name| {
            let title = system.text(&format!("{BLOCK}/{name}/dm/name"));
            title.is_ok_and(|title| title.trim_end() == mapped)
        })
        .ok_or(Missing::NotFound)
}
