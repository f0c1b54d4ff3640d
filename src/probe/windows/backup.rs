//! Reads which backup and sync programs are set up on Windows, when each last did something, and where File History puts its
//! copies. Of the event log only the times are read at which Windows' own backup or Veeam ended; a backup of the system
//! alone looks there like one of everything. Nothing of a backup is opened, and neither the place nor the account is kept.

use super::{backup_products, installed, pc, person, services};
use crate::domain::{Missing, Reading};
use crate::probe::asked::{BackupRun, Outcome, Told, WindowsQuestion};
use crate::probe::backups::Found;
use crate::probe::parse::file_history::{self, FileHistory, Target};
use crate::probe::parse::{moments, nextcloud};
use crate::probe::reading::nothing;
use crate::probe::system::Seconds;
use crate::probe::{Notes, System};

const SOURCE: &str =
    r"registry:HKLM\SYSTEM\CurrentControlSet\Services, file:~/AppData/Local, windows:EvtQuery";
const SOURCE_OF_TARGET: &str = "file:~/AppData/Local/Microsoft/Windows/FileHistory";
/// Two copies of one file, written in turn.
const SETTINGS: [&str; 2] = [
    "~/AppData/Local/Microsoft/Windows/FileHistory/Configuration/Config1.xml",
    "~/AppData/Local/Microsoft/Windows/FileHistory/Configuration/Config2.xml",
];
const CATALOGS: [&str; 2] = [
    "~/AppData/Local/Microsoft/Windows/FileHistory/Configuration/Catalog1.edb",
    "~/AppData/Local/Microsoft/Windows/FileHistory/Configuration/Catalog2.edb",
];
const FILE_HISTORY: &str = r"HKCU\Software\Microsoft\Windows\CurrentVersion\FileHistory";
const FILE_HISTORY_SERVICE: &str = "fhsvc";
/// Made once a backup "as in Windows 7" is on the clock.
const WINDOWS_BACKUP_TASK: &str = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Schedule\TaskCache\Tree\Microsoft\Windows\WindowsBackup\AutomaticBackup";
const WINDOWS_IMAGE: &str =
    r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsBackup\SystemImageBackup";
const WINDOWS_BACKUP: &str = "Windows Backup";
/// Where nothing is on the clock, runs that lie back longer are those of a backup that was given up: 30 days.
const GIVEN_UP_AFTER: Seconds = 30 * 24 * 60 * 60;
const RESTIC: &str = "~/AppData/Local/restic";
/// A repository's folder is named by its number in hexadecimal.
const REPOSITORY_DIGITS: usize = 64;
const DUPLICATI: &str = "~/AppData/Local/Duplicati";
const DUPLICATI_SERVER: &str = "Duplicati-server.sqlite";
/// It holds a key, so it is only looked for.
const KOPIA: &str = "~/AppData/Roaming/kopia/repository.config";
/// Below the drive of Windows; Backblaze writes here while it works.
const BACKBLAZE: &str = "ProgramData/Backblaze/bzdata";

const ONEDRIVE: &str = r"HKCU\Software\Microsoft\OneDrive\Accounts";
/// Desktop, documents and pictures, each a bit of what the sync took over.
const ONEDRIVE_FOLDERS: [u64; 3] = [512, 1024, 2048];
/// Files and folders that a sync program makes once it is bound to an account; only looked for.
const SYNCS: &[(&str, &str)] = &[
    ("~/AppData/Local/Dropbox/info.json", "Dropbox"),
    ("~/AppData/Roaming/Dropbox/info.json", "Dropbox"),
    ("~/iCloudDrive", "iCloud"),
];
/// Holds a folder for each account, named by a long number.
const GOOGLE_DRIVE: &str = "~/AppData/Local/Google/DriveFS";
const GOOGLE_DIGITS: usize = 15;
const NEXTCLOUDS: &[(&str, &str)] = &[
    ("~/AppData/Roaming/Nextcloud/nextcloud.cfg", "Nextcloud"),
    ("~/AppData/Roaming/ownCloud/owncloud.cfg", "ownCloud"),
];

pub(super) fn present(system: &dyn System) -> Reading {
    match dated(system) {
        Ok(found) => found.present(SOURCE),
        Err(missing) => nothing(SOURCE, missing),
    }
}

pub(super) fn recent(system: &dyn System) -> Reading {
    match dated(system) {
        Ok(found) => found.recent(SOURCE),
        Err(missing) => nothing(SOURCE, missing),
    }
}

pub(super) fn sync_only(system: &dyn System) -> Reading {
    match found(system) {
        Ok(found) => found.sync_only(SOURCE),
        Err(missing) => nothing(SOURCE, missing),
    }
}

/// Only File History says where its copies go.
pub(super) fn target(system: &dyn System) -> Reading {
    let settings = match person::has_own_settings(system).and_then(|()| file_history(system)) {
        Ok(settings) => settings,
        Err(missing) => return nothing(SOURCE_OF_TARGET, missing),
    };
    let notes = Notes::from(SOURCE_OF_TARGET);
    let Some(settings) = settings else {
        return notes.reading();
    };
    let letter = match settings.target {
        Target::Network => return notes.yes_no("target_on_network", true).reading(),
        Target::Drive(letter) => letter,
        Target::Elsewhere => return notes.missing(Missing::NotSupported).reading(),
    };
    let notes = notes.yes_no("target_on_network", false);
    match shares_disk(system, letter) {
        Ok(true) => return notes.yes_no("target_on_same_disk", true).reading(),
        Ok(false) => {}
        Err(missing) => return notes.missing(missing).reading(),
    }
    let notes = notes.yes_no("target_on_same_disk", false);
    match has_letter(system, WindowsQuestion::Drives, letter) {
        Ok(connected) => notes.yes_no("target_connected", connected),
        Err(missing) => notes.missing(missing),
    }
    .reading()
}

/// Whether a drive is that of Windows, or another part of the same disk.
fn shares_disk(system: &dyn System, letter: char) -> Result<bool, Missing> {
    let of_windows = pc::system_drive(system)?;
    if of_windows.starts_with(|first: char| first.eq_ignore_ascii_case(&letter)) {
        return Ok(true);
    }
    match has_letter(system, WindowsQuestion::DrivesOfSystemDisk, letter) {
        // Where several disks act as one, Windows does not say; a drive of its own is then as far as one can see.
        Err(Missing::NotSupported) => Ok(false),
        shares => shares,
    }
}

/// Whether the drive is among those that Windows answers, one bit for each letter.
fn has_letter(
    system: &dyn System,
    question: WindowsQuestion,
    letter: char,
) -> Result<bool, Missing> {
    let place = u32::from(letter.to_ascii_uppercase()).checked_sub(u32::from('A'));
    let letters = system.ask_windows(question)?.number()?;
    match place {
        Some(place @ 0..26) => Ok(letters & (1 << place) != 0),
        Some(_) | None => Err(Missing::UnexpectedOutput),
    }
}

/// Nearly all of it lies with the person: without that, what is left would say less than there is.
fn found(system: &dyn System) -> Result<Found, Missing> {
    person::has_own_settings(system)?;
    let mut found = Found::default();
    from_file_history(system, &mut found);
    if backs_up_itself(system, &mut found) != Itself::Never {
        found.program(WINDOWS_BACKUP);
    }
    from_products(system, &mut found);
    from_files(system, &mut found);
    from_onedrive(system, &mut found);
    from_syncs(system, &mut found);
    Ok(found)
}

/// The same with what the event log tells; whoever only wants names need not wait for that.
fn dated(system: &dyn System) -> Result<Found, Missing> {
    let mut found = found(system)?;
    from_logs(system, &mut found);
    Ok(found)
}

/// The newer of the two copies that has a target.
fn file_history(system: &dyn System) -> Result<Option<FileHistory>, Missing> {
    let mut newest = None;
    for path in SETTINGS {
        let text = match system.text(path) {
            Err(Missing::NotFound) => continue,
            text => text?,
        };
        let changed = system.entry(path)?.modified;
        if let Some(settings) = file_history::parse(&text)
            && newest.as_ref().is_none_or(|(before, _)| changed > *before)
        {
            newest = Some((changed, settings));
        }
    }
    Ok(newest.map(|(_, settings)| settings))
}

fn from_file_history(system: &dyn System, found: &mut Found) {
    const NAME: &str = "Windows File History";
    let Some(settings) = found.seen(file_history(system)).flatten() else {
        return;
    };
    found.program(NAME);
    let service = found.seen(services::may_run(system, FILE_HISTORY_SERVICE));
    if settings.switched_on == Some(true) && service == Some(true) {
        found.starts_itself();
    }
    let until = found.seen(system.registry_number(FILE_HISTORY, "ProtectedUpToTime"));
    if let Some(until) = until.flatten().and_then(moments::filetime) {
        found.worked(NAME, Some(system.day_of(until)));
        return;
    }
    // Between two runs the value is zero. The catalogue also changes while the disk is away, so it proves no backup.
    let days = CATALOGS.iter().filter_map(|path| {
        let catalog = system.entry(path).ok()?;
        Some(system.day_of(catalog.modified))
    });
    found.traced(NAME, days.max());
}

/// Whether the backup of Windows itself is in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Itself {
    OnTheClock,
    /// Once it made a picture of the system; nobody takes that note away when it is given up.
    Once,
    Never,
}

fn backs_up_itself(system: &dyn System, found: &mut Found) -> Itself {
    if found.seen(system.registry_has(WINDOWS_BACKUP_TASK)) == Some(true) {
        return Itself::OnTheClock;
    }
    let drive = found.seen(system.registry_text(WINDOWS_IMAGE, "LastSuccessfulBackupDrive"));
    match drive.flatten() {
        Some(_) => Itself::Once,
        None => Itself::Never,
    }
}

/// Only of programs that are there: the log outlives them.
fn from_logs(system: &dyn System, found: &mut Found) {
    let windows = |since| (WindowsQuestion::WindowsBackups, WINDOWS_BACKUP, since);
    match backs_up_itself(system, found) {
        Itself::OnTheClock => from_log(system, windows(Seconds::MIN), found),
        Itself::Once => {
            let since = system.now().saturating_sub(GIVEN_UP_AFTER);
            from_log(system, windows(since), found);
        }
        Itself::Never => {}
    }
    if found.has_program(backup_products::VEEAM) {
        let name = backup_products::VEEAM;
        from_log(
            system,
            (WindowsQuestion::VeeamBackups, name, Seconds::MIN),
            found,
        );
    }
}

/// What the event log tells of a program since a moment. There the end of the newest run counts, however the ones before it
/// ended.
fn from_log(
    system: &dyn System,
    (question, name, since): (WindowsQuestion, &'static str, Seconds),
    found: &mut Found,
) {
    let told = system.ask_windows(question).and_then(Told::backup_runs);
    let runs: Vec<BackupRun> = match told {
        Ok(runs) => runs.into_iter().filter(|run| run.at >= since).collect(),
        // Windows has no such log.
        Err(Missing::NotFound) => return,
        Err(missing) => {
            found.unread(missing);
            found.hidden(missing);
            return;
        }
    };
    let newest = |outcome| {
        let ended = runs.iter().filter(|run| run.outcome == outcome);
        ended.map(|run| run.at).max()
    };
    let (worked, warned) = (newest(Outcome::Worked), newest(Outcome::Warned));
    if let Some(at) = worked {
        found.worked(name, Some(system.day_of(at)));
    }
    if let Some(at) = warned.filter(|_| warned > worked) {
        found.traced(name, Some(system.day_of(at)));
    }
    if let Some(at) = newest(Outcome::Failed)
        && Some(at) > worked.max(warned)
    {
        found.failed(name, system.day_of(at));
    }
}

fn from_products(system: &dyn System, found: &mut Found) {
    let installed = installed::programs(system);
    if let Some(missing) = installed.unread {
        found.unread(missing);
    }
    let installed = backup_products::plain(&installed.names);
    for product in backup_products::BACKUPS {
        if found.seen(product.is_there(system, &installed)) == Some(true) {
            found.program(product.name);
        }
    }
    for product in backup_products::SYNCS {
        if found.seen(product.is_there(system, &installed)) == Some(true) {
            found.sync(product.name);
        }
    }
}

fn from_files(system: &dyn System, found: &mut Found) {
    let is_number = |name: &str| {
        name.len() == REPOSITORY_DIGITS && name.bytes().all(|byte| byte.is_ascii_hexdigit())
    };
    for repository in found.seen(system.list(RESTIC)).unwrap_or_default() {
        if is_number(&repository) {
            let snapshots = found.seen(system.entry(&format!("{RESTIC}/{repository}/snapshots")));
            found.traced(
                "restic",
                snapshots.map(|entry| system.day_of(entry.modified)),
            );
        }
    }
    // Each job has a database beside the one of the program itself, which changes with every start.
    for file in found.seen(system.list(DUPLICATI)).unwrap_or_default() {
        if file.ends_with(".sqlite") && file != DUPLICATI_SERVER {
            let job = found.seen(system.entry(&format!("{DUPLICATI}/{file}")));
            found.traced("Duplicati", job.map(|entry| system.day_of(entry.modified)));
        }
    }
    if found.seen(system.exists(KOPIA)) == Some(true) {
        found.program("Kopia");
    }
    // Without the drive the service still tells of it.
    if let Ok(drive) = pc::system_drive(system) {
        let works = found.seen(system.entry(&format!("{drive}{BACKBLAZE}")));
        if let Some(works) = works {
            found.traced("Backblaze", Some(system.day_of(works.modified)));
        }
    }
}

/// Windows brings it along, so it counts only with an account that has a folder on this PC.
fn from_onedrive(system: &dyn System, found: &mut Found) {
    let accounts = found.seen(system.registry_keys(ONEDRIVE));
    for account in accounts.unwrap_or_default() {
        let key = format!(r"{ONEDRIVE}\{account}");
        let folder = found
            .seen(system.registry_text(&key, "UserFolder"))
            .flatten();
        if folder.is_none_or(|folder| folder.is_empty()) {
            continue;
        }
        found.sync("OneDrive");
        let taken = found.seen(system.registry_number(&key, "KfmFoldersProtectedNow"));
        let taken = taken.flatten().unwrap_or_default();
        let folders = ONEDRIVE_FOLDERS.iter().filter(|bit| taken & **bit != 0);
        found.synced_folders(i64::try_from(folders.count()).unwrap_or_default());
    }
}

fn from_syncs(system: &dyn System, found: &mut Found) {
    for (path, name) in SYNCS {
        if found.seen(system.exists(path)) == Some(true) {
            found.sync(name);
        }
    }
    let google = found.seen(system.list(GOOGLE_DRIVE)).unwrap_or_default();
    if google
        .iter()
        .any(|name| name.len() >= GOOGLE_DIGITS && name.bytes().all(|byte| byte.is_ascii_digit()))
    {
        found.sync("Google Drive");
    }
    for (path, name) in NEXTCLOUDS {
        let settings = found.seen(system.text(path));
        if settings.is_some_and(|text| nextcloud::syncs_a_folder(&text)) {
            found.sync(name);
        }
    }
}
