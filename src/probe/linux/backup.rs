//! Reads which backup programs are set up for the person and when each last did something. Nothing of a backup is opened,
//! and no key, password or target is read.

use super::person;
use crate::domain::{Day, Missing, Reading};
use crate::probe::allowed::{DesktopKey, Tool};
use crate::probe::parse::{deja_dup, moments};
use crate::probe::{Notes, System};

const SOURCE: &str = "tool:gsettings, file:~/.config, file:~/.cache";
const DEJA_DUP_FLATPAK: &str = "~/.var/app/org.gnome.DejaDup/config/glib-2.0/settings/keyfile";
const RESTIC: &str = "~/.cache/restic";
const BORG: &str = "~/.config/borg/security";
const VORTA: &str = "~/.local/share/Vorta/settings.db";
const BACK_IN_TIME: &str = "~/.config/backintime/config";
const BACK_IN_TIME_LOG: &str = "~/.local/share/backintime/takesnapshot_.log";
const TIMESHIFT: [&str; 2] = ["/etc/timeshift/timeshift.json", "/etc/timeshift.json"];
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
    ("kopia", "Kopia"),
];

/// What was found so far.
#[derive(Default)]
struct Found {
    programs: Vec<&'static str>,
    /// The newest backup that is known to have worked.
    last_backup: Option<Day>,
    /// The newest sign of life of all others.
    last_trace: Option<Day>,
    runs_by_itself: bool,
    unread: Option<Missing>,
}

impl Found {
    fn program(&mut self, name: &'static str) {
        if !self.programs.contains(&name) {
            self.programs.push(name);
        }
    }

    fn traced(&mut self, name: &'static str, day: Option<Day>) {
        self.program(name);
        self.last_trace = self.last_trace.max(day);
    }

    /// What is not there is no gap in what we know.
    fn seen<T>(&mut self, looked: Result<T, Missing>) -> Option<T> {
        match looked {
            Ok(seen) => Some(seen),
            Err(Missing::NotFound) => None,
            Err(missing) => {
                self.unread.get_or_insert(missing);
                None
            }
        }
    }
}

pub(super) fn read(system: &dyn System) -> Reading {
    let mut found = Found::default();
    if person::is_somebody_else(system) {
        found.unread = Some(Missing::NotSupported);
    }
    from_deja_dup(system, &mut found);
    from_restic(system, &mut found);
    from_borg(system, &mut found);
    from_back_in_time(system, &mut found);
    from_schedules(system, &mut found);
    let timeshift = TIMESHIFT.iter().any(|path| {
        let there = found.seen(system.exists(path));
        there.unwrap_or_default()
    });
    let names = (!found.programs.is_empty()).then(|| found.programs.join(", "));
    let nothing_found = names.is_none() && !timeshift;
    Notes::from(SOURCE)
        .maybe(names, |notes, names| notes.text("backup_programs", &names))
        .maybe(found.last_backup, |notes, day| {
            notes.day("last_backup", day)
        })
        .maybe(found.last_trace, |notes, day| notes.day("last_trace", day))
        .maybe(timeshift.then_some("Timeshift"), |notes, name| {
            notes.text("system_copies", name)
        })
        .maybe(found.runs_by_itself.then_some(true), |notes, yes| {
            notes.yes_no("runs_by_itself", yes)
        })
        .maybe(found.unread.filter(|_| nothing_found), Notes::missing)
        .reading()
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
            found.program("Déjà Dup");
            found.runs_by_itself |= settings.runs_by_itself;
            found.last_backup = found.last_backup.max(settings.last_backup);
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
    if found.seen(system.exists(VORTA)) == Some(true) {
        found.program("Vorta");
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

fn from_schedules(system: &dyn System, found: &mut Found) {
    for folder in SCHEDULES {
        for file in found.seen(system.list(folder)).unwrap_or_default() {
            for (part, name) in SCHEDULED {
                if file.contains(part) {
                    found.program(name);
                }
            }
        }
    }
}
