//! Reads which backup and sync programs are set up for the person and when each last did something. Nothing of a backup is
//! opened, and no key, password or target is read.

use super::person;
use crate::domain::{Missing, Reading};
use crate::probe::System;
use crate::probe::allowed::{DesktopKey, Tool};
use crate::probe::backups::Found;
use crate::probe::parse::{deja_dup, moments, nextcloud};

const SOURCE: &str = "tool:gsettings, file:~/.config, file:~/.cache";
const DEJA_DUP_FLATPAK: &str = "~/.var/app/org.gnome.DejaDup/config/glib-2.0/settings/keyfile";
const RESTIC: &str = "~/.cache/restic";
const BORG: &str = "~/.config/borg/security";
const VORTA: [&str; 2] = [
    "~/.local/share/Vorta/settings.db",
    "~/.var/app/com.borgbase.Vorta/data/Vorta/settings.db",
];
const BACK_IN_TIME: &str = "~/.config/backintime/config";
const BACK_IN_TIME_LOG: &str = "~/.local/share/backintime/takesnapshot_.log";
/// The folder of its settings, and the file that grows with each of its runs.
const PIKA: [&str; 2] = [
    "~/.config/pika-backup",
    "~/.var/app/org.gnome.World.PikaBackup/config/pika-backup",
];
const DUPLICATI: &str = "~/.config/Duplicati";
const DUPLICATI_SERVER: &str = "Duplicati-server.sqlite";
/// Set up as soon as they are there. Some hold keys, so they are never opened.
const SET_UP: &[(&str, &str)] = &[
    ("~/.config/kopia/repository.config", "Kopia"),
    ("~/.autorestic.yml", "restic"),
    ("~/.config/autorestic/.autorestic.yml", "restic"),
];
const TIMESHIFT: [&str; 2] = ["/etc/timeshift/timeshift.json", "/etc/timeshift.json"];
const SNAPPER: &str = "/etc/snapper/configs";
/// A repository's folder is named by its number in hexadecimal.
const REPOSITORY_DIGITS: usize = 64;
/// Where a backup of the whole PC is started by the clock; only names are looked at.
const SCHEDULES: [&str; 6] = [
    "/etc/systemd/system",
    "/etc/systemd/system/timers.target.wants",
    "/etc/cron.d",
    "/etc/cron.daily",
    "/etc/cron.weekly",
    "~/.config/systemd/user",
];
const SCHEDULED: &[(&str, &str)] = &[
    ("restic", "restic"),
    ("borg", "Borg"),
    ("rsnapshot", "rsnapshot"),
    ("duplicity", "duplicity"),
    ("duplicati", "Duplicati"),
    ("kopia", "Kopia"),
];
/// It also hangs a cloud into the folders, as a service; only what the clock starts can be a backup.
const RCLONE: &str = "rclone";
const TIMER: &str = ".timer";
/// Files that a sync program makes once it is bound to an account; only looked for.
const SYNCS: &[(&str, &str)] = &[
    ("~/.dropbox/info.json", "Dropbox"),
    ("~/.config/onedrive/items.sqlite3", "OneDrive"),
    ("~/.config/Insync/data", "Insync"),
];
const NEXTCLOUDS: &[(&str, &str)] = &[
    ("~/.config/Nextcloud/nextcloud.cfg", "Nextcloud"),
    (
        "~/.var/app/com.nextcloud.desktopclient.nextcloud/config/Nextcloud/nextcloud.cfg",
        "Nextcloud",
    ),
    ("~/.config/ownCloud/owncloud.cfg", "ownCloud"),
];

pub(super) fn present(system: &dyn System) -> Reading {
    found(system).present(SOURCE)
}

pub(super) fn recent(system: &dyn System) -> Reading {
    found(system).recent(SOURCE)
}

pub(super) fn sync_only(system: &dyn System) -> Reading {
    found(system).sync_only(SOURCE)
}

fn found(system: &dyn System) -> Found {
    let mut found = Found::default();
    if person::is_somebody_else(system) {
        found.unread(Missing::NotSupported);
    }
    from_deja_dup(system, &mut found);
    from_restic(system, &mut found);
    from_borg(system, &mut found);
    from_back_in_time(system, &mut found);
    from_pika(system, &mut found);
    from_duplicati(system, &mut found);
    for (path, name) in SET_UP {
        if found.seen(system.exists(path)) == Some(true) {
            found.program(name);
        }
    }
    from_schedules(system, &mut found);
    for path in TIMESHIFT {
        if found.seen(system.exists(path)) == Some(true) {
            found.system_copy("Timeshift");
        }
    }
    // On some systems only root may look in; then its copies of the system are simply not named.
    if system.list(SNAPPER).is_ok_and(|names| !names.is_empty()) {
        found.system_copy("Snapper");
    }
    from_syncs(system, &mut found);
    found
}

/// Installed with many desktops, so it counts only once it has run or was told to.
fn from_deja_dup(system: &dyn System, found: &mut Found) {
    let mut value = |key| {
        let output = found.seen(system.run(Tool::Gsettings(key)))?;
        // Without its settings the program is not installed.
        Some(output.stdout).filter(|_| output.code == Some(0))
    };
    let settings = value(DesktopKey::DejaDupLastBackup)
        .zip(value(DesktopKey::DejaDupPeriodic))
        .map(|(last_backup, periodic)| deja_dup::gsettings(&last_backup, &periodic));
    let flatpak = found.seen(system.text(DEJA_DUP_FLATPAK));
    let flatpak = flatpak.map(|text| deja_dup::keyfile(&text));
    for settings in [settings, flatpak].into_iter().flatten() {
        if settings.runs_by_itself || settings.last_backup.is_some() {
            found.worked("Déjà Dup", settings.last_backup);
        }
        if settings.runs_by_itself {
            found.starts_itself();
        }
    }
}

fn from_restic(system: &dyn System, found: &mut Found) {
    for repository in repositories(system, found, RESTIC) {
        let snapshots = format!("{RESTIC}/{repository}/snapshots");
        let entry = found.seen(system.entry(&snapshots));
        found.traced("restic", entry.map(|entry| system.day_of(entry.modified)));
    }
}

fn from_borg(system: &dyn System, found: &mut Found) {
    for repository in repositories(system, found, BORG) {
        let stamp = format!("{BORG}/{repository}/manifest-timestamp");
        let stamp = found.seen(system.text(&stamp));
        found.traced("Borg", stamp.and_then(|text| moments::day(&text)));
    }
    for path in VORTA {
        if found.seen(system.exists(path)) == Some(true) {
            found.program("Vorta");
        }
    }
}

fn repositories(system: &dyn System, found: &mut Found, folder: &str) -> Vec<String> {
    let names = found.seen(system.list(folder)).unwrap_or_default();
    let is_number = |name: &String| {
        name.len() == REPOSITORY_DIGITS && name.bytes().all(|byte| byte.is_ascii_hexdigit())
    };
    names.into_iter().filter(is_number).collect()
}

fn from_back_in_time(system: &dyn System, found: &mut Found) {
    if found.seen(system.exists(BACK_IN_TIME)) == Some(true) {
        let log = found.seen(system.entry(BACK_IN_TIME_LOG));
        found.traced("Back In Time", log.map(|log| system.day_of(log.modified)));
    }
}

fn from_pika(system: &dyn System, found: &mut Found) {
    for folder in PIKA {
        if found.seen(system.exists(&format!("{folder}/backup.json"))) == Some(true) {
            let history = found.seen(system.entry(&format!("{folder}/history.json")));
            let day = history.map(|history| system.day_of(history.modified));
            found.traced("Pika Backup", day);
        }
    }
}

/// Each of its jobs has a database beside the one of the program itself, which changes with every start.
fn from_duplicati(system: &dyn System, found: &mut Found) {
    let names = found.seen(system.list(DUPLICATI)).unwrap_or_default();
    let jobs = names
        .iter()
        .filter(|name| name.ends_with(".sqlite") && *name != DUPLICATI_SERVER);
    for job in jobs {
        let entry = found.seen(system.entry(&format!("{DUPLICATI}/{job}")));
        found.traced(
            "Duplicati",
            entry.map(|entry| system.day_of(entry.modified)),
        );
    }
}

fn from_schedules(system: &dyn System, found: &mut Found) {
    for folder in SCHEDULES {
        for file in found.seen(system.list(folder)).unwrap_or_default() {
            for (part, name) in SCHEDULED {
                if file.contains(part) {
                    found.program(name);
                }
            }
            let by_the_clock = folder.contains("cron") || file.ends_with(TIMER);
            if by_the_clock && file.contains(RCLONE) {
                found.program("rclone");
            }
        }
    }
}

fn from_syncs(system: &dyn System, found: &mut Found) {
    for (path, name) in SYNCS {
        if found.seen(system.exists(path)) == Some(true) {
            found.sync(name);
        }
    }
    for (path, name) in NEXTCLOUDS {
        let settings = found.seen(system.text(path));
        if settings.is_some_and(|text| nextcloud::syncs_a_folder(&text)) {
            found.sync(name);
        }
    }
}
