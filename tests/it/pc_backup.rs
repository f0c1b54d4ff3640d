//! Recorded PCs with backups and syncs of all kinds, on Linux and Windows, read and judged from end to end.

use schutzlotse::domain::{Missing, Os, Reading, Status, Value};
use schutzlotse::probe::Recorded;
use schutzlotse::probe::allowed::{DesktopKey, Output, Tool};
use schutzlotse::probe::asked::{BackupRun, Outcome, Told, WindowsQuestion};

use super::pc_access_and_network::{
    RAISED, assert_judged, days_ago, judged_on, pc, read_on, said, started_with,
};
use super::pc_windows;

const REPOSITORY: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

pub(crate) fn deja_dup(last_backup: &str, periodic: &str) -> Recorded {
    pc().tool(
        Tool::Gsettings(DesktopKey::DejaDupLastBackup),
        Ok(said(last_backup)),
    )
    .tool(
        Tool::Gsettings(DesktopKey::DejaDupPeriodic),
        Ok(said(periodic)),
    )
}

fn kept(path: &str) -> Recorded {
    pc().file(path, "")
}

#[test]
fn backups_on_linux_are_judged() {
    let snapshots = format!("~/.cache/restic/{REPOSITORY}/snapshots");
    let restic = |day| pc().folder(&snapshots).changed(&snapshots, day);
    let manifest = format!("~/.config/borg/security/{REPOSITORY}/manifest-timestamp");
    let no_schema = Ok(Output {
        code: Some(1),
        stdout: String::new(),
        stderr: "No such schema\n".to_owned(),
    });
    let attention = |name, pc, reason| (name, pc, Status::Attention, reason);
    let undated = |name, pc, reason| (name, pc, Status::Unknown, reason);
    assert_judged(
        "backup.present",
        vec![
            (
                "Déjà Dup",
                deja_dup("'2026-09-01T18:03:11.1Z'\n", "true\n"),
                Status::Good,
                "dated",
            ),
            (
                "Déjà Dup from Flathub",
                pc().file(
                    "~/.var/app/org.gnome.DejaDup/config/glib-2.0/settings/keyfile",
                    "[org/gnome/deja-dup]\nlast-backup='2026-11-22T10:00:00Z'\n",
                ),
                Status::Good,
                "dated",
            ),
            undated("Déjà Dup, never ran", deja_dup("''\n", "true\n"), "no_date"),
            attention(
                "Déjà Dup, only installed",
                deja_dup("''\n", "false\n"),
                "none_found",
            ),
            undated("restic", restic(days_ago(2)), "trace"),
            attention("restic, long ago", restic(days_ago(90)), "old_trace"),
            undated(
                "Borg",
                pc().file(&manifest, "2026-11-21T03:00:00.123456"),
                "trace",
            ),
            undated("Vorta", kept("~/.local/share/Vorta/settings.db"), "no_date"),
            undated(
                "Back In Time",
                kept("~/.config/backintime/config")
                    .file("~/.local/share/backintime/takesnapshot_.log", "")
                    .changed("~/.local/share/backintime/takesnapshot_.log", days_ago(1)),
                "trace",
            ),
            attention(
                "Pika Backup",
                kept("~/.config/pika-backup/backup.json")
                    .file("~/.config/pika-backup/history.json", "{}")
                    .changed("~/.config/pika-backup/history.json", days_ago(40)),
                "old_trace",
            ),
            undated(
                "Pika Backup, never ran",
                kept("~/.var/app/org.gnome.World.PikaBackup/config/pika-backup/backup.json"),
                "no_date",
            ),
            undated(
                "Duplicati",
                kept("~/.config/Duplicati/Duplicati-server.sqlite")
                    .file("~/.config/Duplicati/ABCDEFGHIJ.sqlite", "")
                    .changed("~/.config/Duplicati/ABCDEFGHIJ.sqlite", days_ago(3)),
                "trace",
            ),
            attention(
                "Duplicati without a job",
                kept("~/.config/Duplicati/Duplicati-server.sqlite"),
                "none_found",
            ),
            undated(
                "Kopia",
                kept("~/.config/kopia/repository.config"),
                "no_date",
            ),
            undated("autorestic", kept("~/.autorestic.yml"), "no_date"),
            attention("nothing", pc(), "none_found"),
            attention(
                "nothing but a tool that does not know the program",
                pc().tool(
                    Tool::Gsettings(DesktopKey::DejaDupLastBackup),
                    no_schema.clone(),
                )
                .tool(Tool::Gsettings(DesktopKey::DejaDupPeriodic), no_schema),
                "none_found",
            ),
        ],
    );
}

#[test]
fn what_the_clock_starts_on_linux_is_a_backup_and_what_copies_the_system_is_none() {
    let attention = |name, pc, reason| (name, pc, Status::Attention, reason);
    let undated = |name, pc, reason| (name, pc, Status::Unknown, reason);
    assert_judged(
        "backup.present",
        vec![
            undated(
                "started by the clock",
                kept("/etc/systemd/system/restic-backup.timer"),
                "no_date",
            ),
            undated(
                "rclone by the clock",
                kept("~/.config/systemd/user/rclone-copy.timer"),
                "no_date",
            ),
            attention(
                "rclone that hangs a cloud into the folders",
                kept("~/.config/systemd/user/rclone-cloud.service"),
                "none_found",
            ),
            attention(
                "Timeshift",
                kept("/etc/timeshift/timeshift.json"),
                "system_only",
            ),
            attention("Snapper", kept("/etc/snapper/configs/root"), "system_only"),
        ],
    );
}

#[test]
fn backups_that_cannot_be_seen_are_unknown() {
    assert_judged(
        "backup.present",
        vec![
            (
                "slow tool",
                pc().tool(
                    Tool::Gsettings(DesktopKey::DejaDupLastBackup),
                    Err(Missing::TimedOut),
                ),
                Status::Unknown,
                "timed_out",
            ),
            (
                "closed folder",
                pc().refused("~/.cache/restic", Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
            (
                "another person's home",
                pc().file("/proc/self/loginuid", "1000").user(0, &[0]),
                Status::Unknown,
                "not_supported",
            ),
        ],
    );
}

#[test]
fn the_age_of_a_backup_on_linux_is_judged() {
    let snapshots = format!("~/.cache/restic/{REPOSITORY}/snapshots");
    let restic = |pc: Recorded, day| pc.folder(&snapshots).changed(&snapshots, day);
    let old = || deja_dup("'2026-09-01T18:03:11.1Z'\n", "false\n");
    assert_judged(
        "backup.recent",
        vec![
            (
                "fresh",
                deja_dup("'2026-11-20T18:03:11.1Z'\n", "true\n"),
                Status::Good,
                "recent",
            ),
            ("old, by hand", old(), Status::Attention, "old"),
            (
                "old, though it runs by itself",
                deja_dup("'2026-09-01T18:03:11.1Z'\n", "true\n"),
                Status::Bad,
                "stuck",
            ),
            (
                "another program did something since",
                restic(old(), days_ago(2)),
                Status::Attention,
                "newer_trace",
            ),
            (
                "only a trace",
                restic(pc(), days_ago(2)),
                Status::Unknown,
                "not_found",
            ),
            ("nothing", pc(), Status::NotApplicable, "no_program"),
            (
                "from the future",
                deja_dup("'2027-11-20T18:03:11.1Z'\n", "true\n"),
                Status::Unknown,
                "clock_wrong",
            ),
            (
                "slow tool",
                pc().tool(
                    Tool::Gsettings(DesktopKey::DejaDupLastBackup),
                    Err(Missing::TimedOut),
                ),
                Status::Unknown,
                "timed_out",
            ),
        ],
    );
}

#[test]
fn a_cloud_on_linux_is_no_backup() {
    let nextcloud = "~/.config/Nextcloud/nextcloud.cfg";
    let folder = "[Accounts]\n0\\Folders\\1\\localPath=/home/x/Nextcloud/\n";
    assert_judged(
        "backup.sync-only",
        vec![
            (
                "Nextcloud",
                pc().file(nextcloud, folder),
                Status::Attention,
                "only_sync",
            ),
            (
                "Nextcloud without a folder",
                pc().file(nextcloud, "[Accounts]\n0\\url=https://cloud.example\n"),
                Status::NotApplicable,
                "no_sync",
            ),
            (
                "Dropbox",
                kept("~/.dropbox/info.json"),
                Status::Attention,
                "only_sync",
            ),
            (
                "Dropbox and a backup",
                kept("~/.dropbox/info.json").file("~/.local/share/Vorta/settings.db", ""),
                Status::NotApplicable,
                "backup_too",
            ),
            (
                "Dropbox, and a backup may be there",
                kept("~/.dropbox/info.json").refused("~/.cache/restic", Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

const FILE_HISTORY: &str = r"HKCU\Software\Microsoft\Windows\CurrentVersion\FileHistory";
const SERVICES: &str = r"HKLM\SYSTEM\CurrentControlSet\Services";
const INSTALLED: &str = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall";
const INSTALLED_32: &str = r"HKLM\SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion\Uninstall";
const INSTALLED_FOR_ONE: &str = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall";
const ONEDRIVE: &str = r"HKCU\Software\Microsoft\OneDrive\Accounts\Business1";
const WINDOWS: &str = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion";
const SETTINGS: &str = "~/AppData/Local/Microsoft/Windows/FileHistory/Configuration";

fn settings(url: &str, status: &str) -> String {
    format!(
        "<DataProtectionUserConfig><UserName>MEYER</UserName><DPStatus>{status}</DPStatus>\
         <Target><TargetUrl>{url}</TargetUrl></Target></DataProtectionUserConfig>"
    )
}

/// Windows with File History to such a place.
fn file_history(url: &str) -> Recorded {
    pc().string(WINDOWS, "SystemRoot", r"C:\Windows")
        .dword(&format!(r"{SERVICES}\fhsvc"), "Start", 3)
        .file(&format!("{SETTINGS}/Config1.xml"), settings(url, "Enabled"))
}

/// As Windows counts: at noon so many days ago.
fn protected(days: u32) -> u64 {
    let start = schutzlotse::domain::Day::new(1970, 1, 1).unwrap();
    let seconds = u64::try_from(days_ago(days).days_since(start)).unwrap() * 86_400 + 43_200;
    (seconds + 11_644_473_600) * 10_000_000
}

fn protected_until(days: u32) -> Recorded {
    file_history(r"E:\").dword(FILE_HISTORY, "ProtectedUpToTime", protected(days))
}

fn service(name: &str, start: u64) -> Recorded {
    pc().dword(&format!(r"{SERVICES}\{name}"), "Start", start)
}

fn installed(list: &str, name: &str) -> Recorded {
    pc().string(&format!(r"{list}\{{1}}"), "DisplayName", name)
}

#[test]
fn backups_on_windows_are_judged() {
    let attention = |name, pc, reason| (name, pc, Status::Attention, reason);
    let undated = |name, pc, reason| (name, pc, Status::Unknown, reason);
    let snapshots = format!("~/AppData/Local/restic/{REPOSITORY}/snapshots");
    pc_windows::assert_judged(
        "backup.present",
        vec![
            ("File History", protected_until(2), Status::Good, "dated"),
            undated(
                "File History that never ran",
                file_history(r"E:\"),
                "no_date",
            ),
            attention(
                "File History without a place",
                file_history(""),
                "none_found",
            ),
            undated("Windows Backup", pc().key(WINDOWS_BACKUP_TASK), "no_date"),
            undated("Veeam", service("VeeamEndpointBackupSvc", 2), "no_date"),
            attention(
                "Veeam, switched off",
                service("VeeamEndpointBackupSvc", 4),
                "none_found",
            ),
            undated("Acronis", service("afcdpsrv", 2), "no_date"),
            undated(
                "Macrium",
                installed(INSTALLED, "Macrium Reflect Home Edition"),
                "no_date",
            ),
            undated(
                "Ashampoo with its sign",
                installed(INSTALLED_32, "Ashampoo® Backup Pro 25"),
                "no_date",
            ),
            undated(
                "Personal Backup",
                installed(INSTALLED_FOR_ONE, "Personal Backup 6.3.30"),
                "no_date",
            ),
            attention(
                "a program that only begins alike",
                installed(INSTALLED, "Arquitectura 2026"),
                "none_found",
            ),
            undated(
                "restic",
                pc().folder(&snapshots).changed(&snapshots, days_ago(1)),
                "trace",
            ),
            attention("nothing", pc(), "none_found"),
            (
                "the list of programs is closed",
                pc().key_refused(INSTALLED, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

#[test]
fn what_an_uninstaller_left_behind_is_no_good_news() {
    let leftovers = service("VeeamEndpointBackupSvc", 2)
        .string(
            &format!(r"{INSTALLED}\{{1}}"),
            "DisplayName",
            "AOMEI Backupper Standard",
        )
        .key(FILE_HISTORY);
    for check in ["backup.present", "backup.recent"] {
        let (status, _) = judged_on(Os::Windows, check, &leftovers);
        assert_ne!(status, Status::Good, "{check}");
    }
}

#[test]
fn the_age_of_a_backup_on_windows_is_judged() {
    pc_windows::assert_judged(
        "backup.recent",
        vec![
            ("fresh", protected_until(1), Status::Good, "recent"),
            (
                "some weeks old",
                protected_until(20),
                Status::Attention,
                "old",
            ),
            (
                "does not get through",
                protected_until(60),
                Status::Bad,
                "stuck",
            ),
            (
                "switched off long ago",
                protected_until(60).file(
                    &format!("{SETTINGS}/Config1.xml"),
                    settings(r"E:\", "Disabled"),
                ),
                Status::Attention,
                "old",
            ),
            (
                "its service is switched off",
                protected_until(60).dword(&format!(r"{SERVICES}\fhsvc"), "Start", 4),
                Status::Attention,
                "old",
            ),
            (
                "another program, without a date",
                service("VeeamEndpointBackupSvc", 2),
                Status::Unknown,
                "not_found",
            ),
            ("nothing", pc(), Status::NotApplicable, "no_program"),
        ],
    );
}

#[test]
fn file_history_between_two_runs_is_neither_never_nor_good() {
    // Windows zeroes the value while it works, and the catalogue also changes while the disk is away.
    let catalog = format!("{SETTINGS}/Catalog1.edb");
    let between = file_history(r"E:\")
        .dword(FILE_HISTORY, "ProtectedUpToTime", 0)
        .file(&catalog, "")
        .changed(&catalog, days_ago(0));
    pc_windows::assert_judged(
        "backup.present",
        vec![("between", between.clone(), Status::Unknown, "trace")],
    );
    pc_windows::assert_judged(
        "backup.recent",
        vec![("between", between, Status::Unknown, "not_found")],
    );
}

#[test]
fn a_disk_that_was_left_at_home_is_not_hidden_by_a_busy_catalogue() {
    let catalog = format!("{SETTINGS}/Catalog1.edb");
    let away = protected_until(60)
        .file(&catalog, "")
        .changed(&catalog, days_ago(0));
    pc_windows::assert_judged("backup.recent", vec![("away", away, Status::Bad, "stuck")]);
}

fn onedrive(folder: &str, taken: u64) -> Recorded {
    pc().string(ONEDRIVE, "UserFolder", folder)
        .dword(ONEDRIVE, "KfmFoldersProtectedNow", taken)
}

#[test]
fn a_cloud_on_windows_is_no_backup() {
    let cloud = || onedrive(r"C:\Users\Meyer\OneDrive - Meyer", 3584);
    let alone = |name, pc| (name, pc, Status::Attention, "only_sync");
    let none = |name, pc| (name, pc, Status::NotApplicable, "no_sync");
    pc_windows::assert_judged(
        "backup.sync-only",
        vec![
            alone("OneDrive", cloud()),
            none("OneDrive that came with Windows", onedrive("", 0)),
            none(
                "OneDrive without an account",
                pc().key(r"HKCU\Software\Microsoft\OneDrive\Accounts"),
            ),
            alone("Dropbox", kept("~/AppData/Local/Dropbox/info.json")),
            alone(
                "Google Drive",
                pc().folder("~/AppData/Local/Google/DriveFS/108765432109876543210"),
            ),
            none(
                "Google Drive without an account",
                pc().folder("~/AppData/Local/Google/DriveFS/Logs"),
            ),
            alone("iCloud", pc().folder("~/iCloudDrive")),
            alone("HiDrive", installed(INSTALLED, "STRATO HiDrive 6.5")),
            alone(
                "Nextcloud",
                pc().file(
                    "~/AppData/Roaming/Nextcloud/nextcloud.cfg",
                    "[Accounts]\n0\\FoldersWithPlaceholders\\1\\localPath=C:/Users/x/Nextcloud/\n",
                ),
            ),
            (
                "OneDrive and a backup",
                cloud().dword(&format!(r"{SERVICES}\VeeamEndpointBackupSvc"), "Start", 2),
                Status::NotApplicable,
                "backup_too",
            ),
            none("nothing", pc()),
        ],
    );
    // The other check does not say it a second time.
    let said = judged_on(Os::Windows, "backup.present", &cloud());
    assert_eq!(said, (Status::NotApplicable, "only_sync"));
}

#[test]
fn the_folders_that_onedrive_took_over_are_counted_by_their_own_bits() {
    // A public tool takes 1, 2 and 4 for desktop, documents and pictures.
    for (taken, folders) in [
        (3584, 3),
        (512, 1),
        (1024 | 2048, 2),
        (1 | 2 | 4, 0),
        (0, 0),
    ] {
        let reading = read_on(Os::Windows, "backup.sync-only", &onedrive(r"C:\x", taken));
        assert_eq!(reading.number("synced_folders"), Some(folders), "{taken}");
    }
}

/// The letters of all drives and of those on the disk of Windows.
fn with_drives(pc: Recorded, all: &str, of_system: Result<&str, Missing>) -> Recorded {
    let bits = |letters: &str| {
        let places = letters.bytes().map(|letter| 1 << (letter - b'A'));
        Ok(Told::Number(places.sum()))
    };
    pc.told(WindowsQuestion::Drives, bits(all)).told(
        WindowsQuestion::DrivesOfSystemDisk,
        of_system.and_then(bits),
    )
}

#[test]
fn the_place_of_the_copies_is_judged() {
    let copies = |url, all, of_system| with_drives(file_history(url), all, of_system);
    pc_windows::assert_judged(
        "backup.target",
        vec![
            (
                "in the network",
                copies(r"\\nas\copies\", "C", Ok("C")),
                Status::Good,
                "network",
            ),
            (
                "unplugged",
                copies(r"E:\", "CD", Ok("CD")),
                Status::Good,
                "apart",
            ),
            (
                "plugged in",
                copies(r"E:\", "CE", Ok("C")),
                Status::Attention,
                "connected",
            ),
            (
                "on the drive of Windows",
                copies(r"C:\Copies", "C", Ok("C")),
                Status::Bad,
                "same_disk",
            ),
            (
                "on another part of the same disk",
                copies(r"D:\", "CD", Ok("CD")),
                Status::Bad,
                "same_disk",
            ),
            (
                "several disks that act as one",
                copies(r"D:\", "CD", Err(Missing::NotSupported)),
                Status::Attention,
                "connected",
            ),
            (
                "not to be seen",
                copies(r"D:\", "CD", Err(Missing::NoPermission)),
                Status::Unknown,
                "no_permission",
            ),
            (
                "nowhere that has a letter",
                copies(r"\\?\Volume{0}\", "CD", Ok("C")),
                Status::Unknown,
                "not_supported",
            ),
            ("no place", pc(), Status::NotApplicable, "no_target"),
            (
                "closed",
                pc().refused(&format!("{SETTINGS}/Config1.xml"), Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

#[test]
fn the_newer_copy_of_the_settings_counts() {
    let older = format!("{SETTINGS}/Config1.xml");
    let pc = with_drives(file_history(r"C:\Copies"), "C", Ok("C"))
        .changed(&older, days_ago(90))
        .file(
            &format!("{SETTINGS}/Config2.xml"),
            settings(r"\\nas\copies\", "Enabled"),
        );
    let said = judged_on(Os::Windows, "backup.target", &pc);
    assert_eq!(said, (Status::Good, "network"));
}

#[test]
fn no_reading_of_a_backup_names_a_person_an_account_or_a_place() {
    let pc = with_drives(
        protected_until(1)
            .string(ONEDRIVE, "UserFolder", r"C:\Users\Meyer\OneDrive - Meyer")
            .string(ONEDRIVE, "UserEmail", "meyer@example.com"),
        "CE",
        Ok("C"),
    );
    for check in [
        "backup.present",
        "backup.recent",
        "backup.sync-only",
        "backup.target",
    ] {
        let Reading { facts, .. } = read_on(Os::Windows, check, &pc);
        assert!(!facts.is_empty(), "{check}");
        for fact in facts {
            if let Value::Text(text) = &fact.value {
                for secret in ["eyer", r"\", ":", "/", "nas", "@"] {
                    assert!(!text.contains(secret), "{check} {}: {text}", fact.key);
                }
            }
        }
    }
}

#[test]
fn backups_of_another_person_are_neither_found_nor_missed() {
    let pc = started_with(file_history("E:\\"), RAISED);
    let pc = pc.string(&format!(r"{INSTALLED}\{{1}}"), "DisplayName", "Arq 7");
    for check in [
        "backup.present",
        "backup.recent",
        "backup.sync-only",
        "backup.target",
    ] {
        let said = judged_on(Os::Windows, check, &pc);
        assert_eq!(said, (Status::Unknown, "not_supported"), "{check}");
    }
}

/// What the event log tells of a program: how a run ended, at noon so many days ago.
const WINDOWS_BACKUP_TASK: &str = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Schedule\TaskCache\Tree\Microsoft\Windows\WindowsBackup\AutomaticBackup";
const WINDOWS_IMAGE: &str =
    r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsBackup\SystemImageBackup";

fn on_the_clock() -> Recorded {
    pc().key(WINDOWS_BACKUP_TASK)
}

fn with_log(pc: Recorded, question: WindowsQuestion, runs: &[(Outcome, u32)]) -> Recorded {
    let start = schutzlotse::domain::Day::new(1970, 1, 1).unwrap();
    let runs = runs.iter().map(|&(outcome, days)| BackupRun {
        outcome,
        at: days_ago(days).days_since(start) * 86_400 + 43_200,
    });
    pc.told(question, Ok(Told::BackupRuns(runs.collect())))
}

#[test]
fn the_event_log_dates_the_backups_of_windows_and_of_veeam() {
    let windows = |runs: &[_]| with_log(on_the_clock(), WindowsQuestion::WindowsBackups, runs);
    let veeam = |runs: &[_]| {
        let pc = service("VeeamEndpointBackupSvc", 2);
        with_log(pc, WindowsQuestion::VeeamBackups, runs)
    };
    let failed = |days| (Outcome::Failed, days);
    let worked = |days| (Outcome::Worked, days);
    pc_windows::assert_judged(
        "backup.recent",
        vec![
            ("fresh", windows(&[worked(1)]), Status::Good, "recent"),
            (
                "fresh, a failure before",
                windows(&[worked(1), failed(2)]),
                Status::Good,
                "recent",
            ),
            ("old", windows(&[worked(20)]), Status::Attention, "old"),
            (
                "failed since",
                windows(&[worked(3), failed(1)]),
                Status::Bad,
                "failed",
            ),
            ("never worked", windows(&[failed(1)]), Status::Bad, "failed"),
            (
                "File History works, Windows' other backup does not",
                with_log(
                    protected_until(1).key(WINDOWS_BACKUP_TASK),
                    WindowsQuestion::WindowsBackups,
                    &[failed(3)],
                ),
                Status::Good,
                "recent",
            ),
            ("Veeam, fresh", veeam(&[worked(1)]), Status::Good, "recent"),
            (
                "Veeam, failed since",
                veeam(&[worked(3), failed(1)]),
                Status::Bad,
                "failed",
            ),
            (
                "Veeam, with warnings only",
                veeam(&[(Outcome::Warned, 1)]),
                Status::Unknown,
                "not_found",
            ),
            (
                "Veeam, warned after it worked",
                veeam(&[worked(20), (Outcome::Warned, 1)]),
                Status::Attention,
                "newer_trace",
            ),
            (
                "nothing in the log",
                windows(&[]),
                Status::Unknown,
                "not_found",
            ),
            (
                "failed since, beside a program that tells no date",
                windows(&[worked(3), failed(1)]).dword(
                    &format!(r"{SERVICES}\afcdpsrv"),
                    "Start",
                    2,
                ),
                Status::Attention,
                "failed_beside",
            ),
        ],
    );
    pc_windows::assert_judged(
        "backup.present",
        vec![
            ("fresh", windows(&[worked(1)]), Status::Good, "dated"),
            (
                "what failed is not called nothing",
                windows(&[failed(1)]),
                Status::Unknown,
                "no_date",
            ),
            ("Veeam, fresh", veeam(&[worked(1)]), Status::Good, "dated"),
        ],
    );
}

#[test]
fn a_backup_of_windows_that_was_given_up_years_ago_is_none() {
    let log = |pc: Recorded, runs: &[_]| with_log(pc, WindowsQuestion::WindowsBackups, runs);
    let once = || pc().string(WINDOWS_IMAGE, "LastSuccessfulBackupDrive", "E:");
    let (worked, failed) = (
        |days| (Outcome::Worked, days),
        |days| (Outcome::Failed, days),
    );
    pc_windows::assert_judged(
        "backup.recent",
        vec![
            (
                "only its log is left",
                log(pc(), &[worked(1), failed(0)]),
                Status::NotApplicable,
                "no_program",
            ),
            (
                "once, years ago",
                log(once(), &[worked(60), failed(50)]),
                Status::Unknown,
                "not_found",
            ),
            (
                "once, but lately",
                log(once(), &[worked(3), failed(60)]),
                Status::Good,
                "recent",
            ),
            (
                "on the clock, and not run for years",
                log(on_the_clock(), &[worked(60)]),
                Status::Attention,
                "old",
            ),
        ],
    );
}

#[test]
fn the_log_of_a_program_that_was_removed_does_not_count() {
    let removed = with_log(
        pc(),
        WindowsQuestion::VeeamBackups,
        &[(Outcome::Worked, 1), (Outcome::Failed, 0)],
    );
    pc_windows::assert_judged(
        "backup.recent",
        vec![("removed", removed, Status::NotApplicable, "no_program")],
    );
}

#[test]
fn an_event_log_that_is_closed_is_no_backup_that_never_ran() {
    let refused = Err(Missing::NoPermission);
    let closed = |pc: Recorded| pc.told(WindowsQuestion::WindowsBackups, refused.clone());
    pc_windows::assert_judged(
        "backup.recent",
        vec![
            (
                "no backup of Windows itself",
                closed(pc()),
                Status::NotApplicable,
                "no_program",
            ),
            (
                "nothing else",
                closed(on_the_clock()),
                Status::Unknown,
                "no_permission",
            ),
            (
                "File History, fresh",
                closed(protected_until(1).key(WINDOWS_BACKUP_TASK)),
                Status::Good,
                "recent",
            ),
            (
                "File History, stuck",
                closed(protected_until(60).key(WINDOWS_BACKUP_TASK)),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
    pc_windows::assert_judged(
        "backup.present",
        vec![
            (
                "nothing else",
                closed(on_the_clock()),
                Status::Unknown,
                "no_date",
            ),
            (
                "no backup at all",
                closed(pc()),
                Status::Attention,
                "none_found",
            ),
        ],
    );
}
