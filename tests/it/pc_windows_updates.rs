//! Recorded Windows PCs, read and judged from end to end: updates and support. Registry values as they stand on German systems.

use schutzlotse::domain::{Day, Missing, Os, Status};
use schutzlotse::probe::Recorded;
use schutzlotse::probe::asked::{Told, WindowsQuestion};
use schutzlotse::probe::system::Space;

use super::pc_access_and_network::{RAISED, days_ago, judged_on, pc, read_on, started_with};
use super::pc_windows::assert_judged;

const CURRENT: &str = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion";
const SERVICING: &str = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing";
const ESU: &str = r"HKCU\Software\Microsoft\Windows NT\CurrentVersion\Windows\ConsumerESU";
const POLICY: &str = r"HKLM\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate";
const POLICY_AU: &str = r"HKLM\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate\AU";
const ENROLLED: &str = r"HKLM\SOFTWARE\Microsoft\Enrollments\{A}";
const SETTINGS: &str = r"HKLM\SOFTWARE\Microsoft\WindowsUpdate\UX\Settings";

pub(crate) fn windows(build: &str, revision: u64, edition: &str) -> Recorded {
    pc().string(CURRENT, "CurrentBuildNumber", build)
        .dword(CURRENT, "UBR", revision)
        .string(CURRENT, "EditionID", edition)
        // Wrong on purpose, as on every Windows 11.
        .string(CURRENT, "ProductName", "Windows 10 Home")
}

/// A package of the list of installed updates, in this state since so many days.
fn package(pc: Recorded, name: &str, state: u64, days: u32) -> Recorded {
    let key = format!(r"{SERVICING}\Packages\{name}");
    let start = Day::new(1601, 1, 1).unwrap();
    let seconds = u64::try_from(days_ago(days).days_since(start)).unwrap() * 86_400 + 43_200;
    let steps = seconds * 10_000_000;
    pc.dword(&key, "CurrentState", state)
        .dword(&key, "InstallTimeHigh", steps >> 32)
        .dword(&key, "InstallTimeLow", steps & 0xFFFF_FFFF)
}

const ROLLUP: &str = "Package_for_RollupFix~31bf3856ad364e35~amd64~~26100.9550.1.7";
const EARLIER: &str = "Package_for_RollupFix~31bf3856ad364e35~amd64~~26100.9400.1.3";

#[test]
fn a_windows_is_judged_by_its_build_and_not_by_the_name_of_the_product() {
    let ten = || windows("19045", 6456, "Core");
    let ten_with_updates = || package(windows("19045", 6900, "Core"), ROLLUP, 0x70, 12);
    assert_judged(
        "updates.os-supported",
        vec![
            (
                "Home 24H2",
                windows("26100", 9546, "Core"),
                Status::Bad,
                "ended",
            ),
            (
                "Home 25H2",
                windows("26200", 9550, "Core"),
                Status::Good,
                "supported",
            ),
            // 25H2 is only switched on by a package; the monthly ones go on being numbered as those of 24H2.
            (
                "25H2 with packages of 24H2",
                package(windows("26200", 9550, "Core"), ROLLUP, 0x70, 12),
                Status::Good,
                "supported",
            ),
            ("Windows 10", ten(), Status::Bad, "ended"),
            (
                "Windows 10 with longer updates",
                ten_with_updates(),
                Status::Attention,
                "only_longer_support",
            ),
            (
                "Windows 10, signed up",
                ten().dword(ESU, "ESUEligibility", 3),
                Status::Bad,
                "longer_updates_missing",
            ),
            (
                "Windows 10, only could sign up",
                ten().dword(ESU, "ESUEligibility", 2),
                Status::Bad,
                "ended",
            ),
            (
                "Windows 10, the sign-up of another person",
                started_with(
                    windows("19045", 6900, "Core").dword(ESU, "ESUEligibility", 3),
                    RAISED,
                ),
                Status::Unknown,
                "not_found",
            ),
            (
                "Windows 10, updates closed",
                windows("19045", 6900, "Core")
                    .key_refused(&format!(r"{SERVICING}\Packages"), Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
            (
                "managed Windows 10, where the private sign-up does not count",
                ten()
                    .dword(ESU, "ESUEligibility", 3)
                    .string(POLICY, "WUServer", "http://wsus")
                    .dword(POLICY_AU, "UseWUServer", 1),
                Status::Bad,
                "ended",
            ),
            (
                "server",
                windows("20348", 1, "ServerStandard"),
                Status::Good,
                "supported",
            ),
            ("nothing", pc(), Status::Unknown, "not_found"),
            (
                "a build that is no number",
                windows("zehn", 1, "Core"),
                Status::Unknown,
                "unexpected_output",
            ),
            (
                "closed",
                pc().key_refused(CURRENT, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

#[test]
fn a_new_definition_of_defender_is_no_update_of_windows() {
    // Others take the day of any successful installation, which is always today.
    let defender = |pc| {
        package(
            pc,
            "Package_for_KB2267602~31bf3856ad364e35~amd64~~1.0",
            0x70,
            0,
        )
    };
    let old = || package(pc().key(SERVICING), ROLLUP, 0x70, 90);
    assert_judged(
        "updates.os-patch-age",
        vec![
            (
                "recent",
                package(pc(), ROLLUP, 0x70, 13),
                Status::Good,
                "recent",
            ),
            (
                "old, but Defender is of today",
                defender(old()),
                Status::Bad,
                "not_installed",
            ),
            (
                "only Defender",
                defender(pc()),
                Status::Unknown,
                "not_found",
            ),
            (
                "the newest was rolled back",
                package(package(pc(), ROLLUP, 0x50, 3), EARLIER, 0x70, 50),
                Status::Attention,
                "installed_late",
            ),
            (
                "the newest one counts",
                package(package(pc(), ROLLUP, 0x70, 3), EARLIER, 0x70, 90),
                Status::Good,
                "recent",
            ),
            (
                "set up last week",
                old().dword(CURRENT, "InstallDate", 1_795_000_000),
                Status::NotApplicable,
                "new_pc",
            ),
            (
                "set up years ago",
                old().dword(CURRENT, "InstallDate", 1_600_000_000),
                Status::Bad,
                "not_installed",
            ),
            (
                "closed",
                pc().key_refused(&format!(r"{SERVICING}\Packages"), Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
            (
                "a broken moment",
                package(pc(), ROLLUP, 0x70, 3).dword(
                    &format!(r"{SERVICING}\Packages\{ROLLUP}"),
                    "InstallTimeHigh",
                    0,
                ),
                Status::Unknown,
                "not_found",
            ),
        ],
    );
}

#[test]
fn a_clock_that_is_behind_makes_no_update_look_fresh() {
    let ahead = Recorded::on(days_ago(30));
    let ahead = package(ahead, ROLLUP, 0x70, 0);
    let reading = read_on(Os::Windows, "updates.os-patch-age", &ahead);
    // Judged on the day the PC believes in.
    let circumstances = schutzlotse::domain::Circumstances {
        today: days_ago(30),
        taken: days_ago(30),
        os: Os::Windows,
    };
    let rule = schutzlotse::evaluate::checks::CHECKS
        .iter()
        .find(|rule| rule.id.0 == "updates.os-patch-age")
        .unwrap();
    let verdict = (rule.judge)(&reading, &circumstances);
    assert_eq!(
        (verdict.status, verdict.reason),
        (Status::Unknown, "clock_wrong")
    );
}

fn service(pc: Recorded, name: &str, start: u64) -> Recorded {
    let key = format!(r"HKLM\SYSTEM\CurrentControlSet\Services\{name}");
    pc.dword(&key, "Start", start)
}

fn updating() -> Recorded {
    service(service(pc(), "wuauserv", 3), "UsoSvc", 2)
}

#[test]
fn the_end_of_a_pause_is_a_text_and_not_a_number() {
    // Read as a number it would be the year alone, which is always past, and no pause would ever be seen.
    let paused = |name, end: &str| updating().string(SETTINGS, name, end);
    assert_judged(
        "updates.auto-enabled",
        vec![
            ("on", updating(), Status::Good, "on"),
            (
                "paused",
                paused("PauseUpdatesExpiryTime", "2026-12-28T08:00:00Z"),
                Status::Attention,
                "paused",
            ),
            (
                "paused, the other value",
                paused("PauseQualityUpdatesEndTime", "2026-12-07T09:02:26Z"),
                Status::Attention,
                "paused",
            ),
            (
                "paused for good",
                paused("PauseUpdatesExpiryTime", "2051-12-31T00:00:00Z"),
                Status::Bad,
                "paused_long",
            ),
            (
                "the pause is over",
                paused("PauseUpdatesExpiryTime", "2026-11-01T08:00:00Z"),
                Status::Good,
                "on",
            ),
            (
                "taken back",
                paused("PauseUpdatesExpiryTime", ""),
                Status::Good,
                "on",
            ),
            (
                "a number",
                updating().dword(SETTINGS, "PauseUpdatesExpiryTime", 2026),
                Status::Unknown,
                "unexpected_output",
            ),
            (
                "no day",
                paused("PauseUpdatesExpiryTime", "28.12.2026"),
                Status::Unknown,
                "unexpected_output",
            ),
        ],
    );
}

#[test]
fn switched_off_services_and_policies_are_seen() {
    let wsus = |pc: Recorded| {
        pc.string(POLICY, "WUServer", "http://wsus")
            .dword(POLICY_AU, "UseWUServer", 1)
    };
    let options = |number| updating().dword(POLICY_AU, "AUOptions", number);
    assert_judged(
        "updates.auto-enabled",
        vec![
            (
                "first service off",
                service(updating(), "wuauserv", 4),
                Status::Bad,
                "services_off",
            ),
            (
                "second service off",
                service(updating(), "UsoSvc", 4),
                Status::Bad,
                "services_off",
            ),
            (
                "a service is missing",
                service(pc(), "wuauserv", 3),
                Status::Unknown,
                "not_found",
            ),
            (
                "forbidden",
                updating().dword(POLICY_AU, "NoAutoUpdate", 1),
                Status::Bad,
                "forbidden",
            ),
            ("only tells", options(2), Status::Attention, "only_looks"),
            ("only loads", options(3), Status::Attention, "only_looks"),
            ("installs", options(4), Status::Good, "on"),
            (
                "a number nobody knows",
                options(9),
                Status::Unknown,
                "unexpected_output",
            ),
            (
                "server for updates",
                wsus(options(3)),
                Status::Good,
                "managed",
            ),
            (
                "a server that is not used",
                options(3).string(POLICY, "WUServer", "http://wsus"),
                Status::Attention,
                "only_looks",
            ),
            (
                "service for devices",
                updating().string(ENROLLED, "ProviderID", "MS DM Server"),
                Status::Good,
                "managed",
            ),
            (
                "a key without a service",
                updating().key(ENROLLED),
                Status::Good,
                "on",
            ),
            (
                "closed",
                updating().key_refused(POLICY_AU, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

#[test]
fn a_server_that_is_none_keeps_updates_away_and_manages_nothing() {
    let used = || updating().dword(POLICY_AU, "UseWUServer", 1);
    let server = |address: &str| used().string(POLICY, "WUServer", address);
    assert_judged(
        "updates.auto-enabled",
        vec![
            (
                "a blank for a server",
                server(" "),
                Status::Bad,
                "forbidden",
            ),
            ("no server", used(), Status::Bad, "forbidden"),
            (
                "the PC itself for a server",
                server("http://127.0.0.1:8530/"),
                Status::Bad,
                "forbidden",
            ),
            (
                "the PC itself, by its name",
                server(" HTTP://LocalHost "),
                Status::Bad,
                "forbidden",
            ),
            (
                "the PC itself, in the longer form",
                server("http://[::1]:8530"),
                Status::Bad,
                "forbidden",
            ),
            (
                "a server for updates in a firm's network",
                server("https://192.168.1.5:8531"),
                Status::Good,
                "managed",
            ),
        ],
    );
}

#[test]
fn what_keeps_updates_away_is_seen_although_something_else_is_closed() {
    let closed = |pc: Recorded, key: &str| pc.key_refused(key, Missing::NoPermission);
    let wuauserv = r"HKLM\SYSTEM\CurrentControlSet\Services\wuauserv";
    assert_judged(
        "updates.auto-enabled",
        vec![
            (
                "the other service is off",
                closed(service(updating(), "UsoSvc", 4), wuauserv),
                Status::Bad,
                "services_off",
            ),
            (
                "a service is off, policies closed",
                closed(service(updating(), "UsoSvc", 4), POLICY_AU),
                Status::Bad,
                "services_off",
            ),
            (
                "forbidden, the pause closed",
                closed(updating().dword(POLICY_AU, "NoAutoUpdate", 1), SETTINGS),
                Status::Bad,
                "forbidden",
            ),
            (
                "one end of a pause is broken, the other far away",
                updating()
                    .string(SETTINGS, "PauseUpdatesExpiryTime", "bald")
                    .string(
                        SETTINGS,
                        "PauseQualityUpdatesEndTime",
                        "2051-12-31T00:00:00Z",
                    ),
                Status::Bad,
                "paused_long",
            ),
            (
                "a pause as it should be, policies closed",
                closed(
                    updating().string(SETTINGS, "PauseUpdatesExpiryTime", "2026-12-07T08:00:00Z"),
                    POLICY_AU,
                ),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

fn running(pc: Recorded, days: i64) -> Recorded {
    pc.told(WindowsQuestion::Uptime, Ok(Told::Number(days * 86_400)))
}

#[test]
fn a_waiting_restart_is_seen_by_either_mark_and_not_by_renamed_files() {
    const UPDATE: &str =
        r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate\Auto Update\RebootRequired";
    const MANAGER: &str = r"HKLM\SYSTEM\CurrentControlSet\Control\Session Manager";
    let usual = || running(pc().key(SERVICING), 2);
    assert_judged(
        "updates.reboot-pending",
        vec![
            ("nothing", usual(), Status::Good, "nothing_waits"),
            (
                "an update",
                usual().key(UPDATE),
                Status::Attention,
                "waits_by_now",
            ),
            (
                "a part of Windows",
                usual().key(&format!(r"{SERVICING}\RebootPending")),
                Status::Attention,
                "waits_by_now",
            ),
            (
                "for weeks",
                running(usual().key(UPDATE), 20),
                Status::Bad,
                "overdue_by_now",
            ),
            (
                "only an installer that renames",
                usual().string(MANAGER, "PendingFileRenameOperations", "a"),
                Status::Good,
                "nothing_waits",
            ),
            ("no Windows at all", pc(), Status::Unknown, "not_found"),
            (
                "closed",
                usual().key_refused(UPDATE, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

#[test]
fn shutting_down_every_evening_is_no_restart_on_windows() {
    const POWER: &str = r"HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\Power";
    assert_judged(
        "updates.uptime",
        vec![
            ("fresh", running(pc(), 3), Status::Good, "restarted"),
            ("long", running(pc(), 20), Status::Attention, "long"),
            (
                "very long",
                running(pc(), 40),
                Status::Attention,
                "very_long",
            ),
            (
                "with fast startup",
                running(pc(), 40).dword(POWER, "HiberbootEnabled", 1),
                Status::Attention,
                "never_really_off",
            ),
            ("no answer", pc(), Status::Unknown, "not_found"),
            (
                "another answer",
                pc().told(WindowsQuestion::Uptime, Ok(Told::YesNo(true))),
                Status::Unknown,
                "unexpected_output",
            ),
        ],
    );
    let said = judged_on(Os::Linux, "updates.uptime", &pc());
    assert_eq!(said, (Status::Unknown, "not_found"));
}

const FOLDERS: &str = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion";
const CLICK_TO_RUN: &str = r"HKLM\SOFTWARE\Microsoft\Office\ClickToRun\Configuration";
const OFFICE_POLICY: &str = r"HKLM\SOFTWARE\Policies\Microsoft\office\16.0\common\officeupdate";
const LIBREOFFICE: &str = "C:/Program Files/LibreOffice/program/version.ini";

fn office(products: &str) -> Recorded {
    pc().string(CLICK_TO_RUN, "ProductReleaseIds", products)
        .string(CLICK_TO_RUN, "UpdatesEnabled", "True")
        .string(
            CLICK_TO_RUN,
            "InstallationPath",
            r"C:\Program Files\Microsoft Office",
        )
        .folder("C:/Program Files/Microsoft Office/root")
}

#[test]
fn an_office_is_known_by_its_product_and_never_by_the_number_16() {
    let ended = |products| (products, office(products), Status::Bad, "ended");
    let libre = |version: &str| {
        pc().file(
            LIBREOFFICE,
            format!("[Version]\nMsiProductVersion={version}\n"),
        )
    };
    assert_judged(
        "updates.office-supported",
        vec![
            (
                "subscription",
                office("O365BusinessRetail"),
                Status::Good,
                "always_new",
            ),
            ("2024", office("Home2024Retail"), Status::Good, "supported"),
            ended("ProPlus2021Volume"),
            ended("HomeBusiness2019Retail"),
            ended("HomeBusinessRetail"),
            ended("O365BusinessRetail,VisioPro2021Volume"),
            (
                "a name we do not know",
                office("VisioProRetail"),
                Status::Unknown,
                "not_supported",
            ),
            (
                "updates off",
                office("O365BusinessRetail").string(CLICK_TO_RUN, "UpdatesEnabled", "False"),
                Status::Bad,
                "updates_off",
            ),
            (
                "only notes of the installer stayed behind",
                pc().string(CLICK_TO_RUN, "ProductReleaseIds", "ProPlus2021Volume")
                    .string(
                        CLICK_TO_RUN,
                        "InstallationPath",
                        r"C:\Program Files\Microsoft Office",
                    ),
                Status::NotApplicable,
                "none",
            ),
            (
                "2010",
                pc().file(
                    "C:/Program Files (x86)/Microsoft Office/Office14/WINWORD.EXE",
                    "",
                ),
                Status::Bad,
                "over",
            ),
            (
                "a part of an old Office that stayed behind",
                pc().file(
                    "C:/Program Files (x86)/Microsoft Office/Office14/MSO.DLL",
                    "",
                ),
                Status::NotApplicable,
                "none",
            ),
            (
                "the key of an old Office that stayed behind",
                pc().key(r"HKLM\SOFTWARE\Microsoft\Office\16.0\Common\InstallRoot"),
                Status::NotApplicable,
                "none",
            ),
            (
                "LibreOffice",
                libre("26.8.1.1"),
                Status::Good,
                "newer_than_table",
            ),
            ("old LibreOffice", libre("25.8.4.1"), Status::Bad, "ended"),
            (
                "broken LibreOffice",
                libre(""),
                Status::Unknown,
                "unexpected_output",
            ),
            ("none", pc(), Status::NotApplicable, "none"),
            (
                "closed",
                pc().key_refused(CLICK_TO_RUN, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

#[test]
fn the_policy_on_updates_of_office_counts_more_than_what_was_chosen() {
    assert_judged(
        "updates.office-supported",
        vec![
            (
                "updates off by policy",
                office("O365BusinessRetail").dword(OFFICE_POLICY, "enableautomaticupdates", 0),
                Status::Bad,
                "updates_off",
            ),
            (
                "updates on by policy, before what was chosen",
                office("O365BusinessRetail")
                    .string(CLICK_TO_RUN, "UpdatesEnabled", "False")
                    .dword(OFFICE_POLICY, "enableautomaticupdates", 1),
                Status::Good,
                "always_new",
            ),
            (
                "policy closed",
                office("O365BusinessRetail").key_refused(OFFICE_POLICY, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

#[test]
fn programs_are_found_where_windows_puts_them() {
    assert_judged(
        "updates.office-supported",
        vec![
            (
                "2010 on another drive",
                pc().string(FOLDERS, "ProgramFilesDir (x86)", r"D:\Programme (x86)\")
                    .file(
                        "D:/Programme (x86)/Microsoft Office/Office14/WINWORD.EXE",
                        "",
                    ),
                Status::Bad,
                "over",
            ),
            (
                "2010, and a folder on another computer, which is not called",
                pc().string(FOLDERS, "ProgramFilesDir", r"\\server\programs")
                    .file("C:/Program Files/Microsoft Office/Office14/WINWORD.EXE", ""),
                Status::Bad,
                "over",
            ),
            (
                "LibreOffice on another drive",
                pc().string(FOLDERS, "ProgramFilesDir", r"D:\Programme")
                    .file(
                        "D:/Programme/LibreOffice/program/version.ini",
                        "[Version]\nMsiProductVersion=25.8.4.1\n",
                    ),
                Status::Bad,
                "ended",
            ),
        ],
    );
}

const INDICATORS: &str = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\AppCompatFlags\TargetVersionUpgradeExperienceIndicators";

fn started_by_uefi(pc: Recorded) -> Recorded {
    let state = r"HKLM\SYSTEM\CurrentControlSet\Control\SecureBoot\State";
    pc.dword(state, "UEFISecureBootEnabled", 0)
}

/// Started by UEFI from a drive that is large enough: version of the chip and GB of memory.
fn of_parts(pc: Recorded, chip: i64, memory: i64) -> Recorded {
    let drive = Space {
        total: 250_000_000_000,
        free: 100_000_000_000,
    };
    started_by_uefi(pc)
        .string(CURRENT, "SystemRoot", r"C:\Windows")
        .volume(r"C:\", drive)
        .told(WindowsQuestion::SecurityChip, Ok(Told::Number(chip)))
        .told(
            WindowsQuestion::Memory,
            Ok(Told::Number(memory * 1_073_741_824)),
        )
}

#[test]
fn that_windows_looked_for_updates_makes_no_old_update_fresh() {
    let searched = |pc: Recorded, days: u32| {
        let start = schutzlotse::domain::Day::new(1970, 1, 1).unwrap();
        let at = days_ago(days).days_since(start) * 86_400 + 43_200;
        pc.told(WindowsQuestion::LastUpdateSearch, Ok(Told::Number(at)))
    };
    let fresh = || package(pc(), ROLLUP, 0x70, 13);
    assert_judged(
        "updates.os-patch-age",
        vec![
            ("today", searched(fresh(), 0), Status::Good, "recent"),
            (
                "today, and nothing is known of updates",
                searched(pc(), 0),
                Status::Unknown,
                "not_found",
            ),
            (
                "today, and the last update is old",
                searched(package(pc(), ROLLUP, 0x70, 90), 0),
                Status::Bad,
                "not_installed",
            ),
            (
                "long ago",
                searched(fresh(), 40),
                Status::Attention,
                "searched_late",
            ),
            (
                "the agent does not answer",
                fresh().told(WindowsQuestion::LastUpdateSearch, Err(Missing::TimedOut)),
                Status::Good,
                "recent",
            ),
        ],
    );
}

#[test]
fn a_windows_10_says_itself_whether_it_can_become_a_windows_11() {
    let ten = || windows("19045", 6456, "Core");
    let rated = |pc: Recorded, target: &str, colour| {
        pc.string(&format!(r"{INDICATORS}\{target}"), "UpgEx", colour)
    };
    assert_judged(
        "updates.win11-ready",
        vec![
            (
                "green",
                rated(ten(), "CO21H2", "Green"),
                Status::Attention,
                "possible",
            ),
            (
                "red",
                rated(ten(), "CO21H2", "Red").string(
                    &format!(r"{INDICATORS}\CO21H2"),
                    "RedReason",
                    "Tpm, CpuFms",
                ),
                Status::Attention,
                "impossible",
            ),
            (
                "the newest target counts",
                rated(rated(ten(), "CO21H2", "Red"), "NI22H2", "Green"),
                Status::Attention,
                "possible",
            ),
            (
                "deleted, and the parts suffice",
                of_parts(ten(), 2, 8),
                Status::Attention,
                "perhaps",
            ),
            (
                "deleted, and the chip is switched off",
                of_parts(ten(), 0, 8),
                Status::Attention,
                "lacks_something",
            ),
            (
                "deleted, and the chip is of the old kind",
                of_parts(ten(), 1, 8),
                Status::Attention,
                "lacks_something",
            ),
            (
                "deleted, and too little memory",
                of_parts(ten(), 2, 2),
                Status::Attention,
                "too_weak",
            ),
            (
                "deleted, and the chip does not answer",
                of_parts(ten(), 2, 8).told(WindowsQuestion::SecurityChip, Err(Missing::TimedOut)),
                Status::Unknown,
                "timed_out",
            ),
            (
                "the word of Windows counts more than its parts",
                of_parts(rated(ten(), "CO21H2", "Red"), 2, 8),
                Status::Attention,
                "impossible",
            ),
            (
                "only targets of Windows 10",
                started_by_uefi(rated(rated(ten(), "21H1", "Green"), "UNV", "Green")),
                Status::Unknown,
                "not_found",
            ),
            (
                "deleted by a program that tricks Windows",
                started_by_uefi(ten()),
                Status::Unknown,
                "not_found",
            ),
            (
                "deleted, and started the old way",
                ten(),
                Status::Attention,
                "lacks_something",
            ),
            (
                "Windows 11",
                rated(windows("26200", 1, "Core"), "GE24H2", "Red"),
                Status::NotApplicable,
                "not_windows_10",
            ),
            (
                "the long line",
                windows("19044", 1, "EnterpriseS"),
                Status::NotApplicable,
                "not_windows_10",
            ),
            ("nothing", pc(), Status::Unknown, "not_found"),
        ],
    );
}

#[test]
fn a_switched_off_browser_updater_is_seen() {
    const EDGE: &str = r"HKLM\SOFTWARE\WOW6432Node\Microsoft\EdgeUpdate\Clients\{56EB18F8-B008-4CBD-B6D2-8C97FE7E9062}";
    const CHROME: &str =
        r"HKLM\SOFTWARE\WOW6432Node\Google\Update\Clients\{8A69D345-D564-463C-AFF1-A69D9E530F96}";
    const CHROME_POLICY: &str = r"HKLM\SOFTWARE\Policies\Google\Update";
    const CHROME_OWN: &str = "Update{8A69D345-D564-463C-AFF1-A69D9E530F96}";
    const FIREFOX: &str = r"HKLM\SOFTWARE\Mozilla\Mozilla Firefox";
    const FIREFOX_FILE: &str = "C:/Program Files/Mozilla Firefox/distribution/policies.json";
    let usual = || {
        let pc = pc().key(EDGE).key(CHROME).key(FIREFOX);
        service(service(pc, "edgeupdate", 2), "gupdate", 2)
    };
    let off = |name, pc| (name, pc, Status::Bad, "off");
    assert_judged(
        "updates.browser-auto-update",
        vec![
            ("nothing set", usual(), Status::Good, "on"),
            off("service of Edge", service(usual(), "edgeupdatem", 4)),
            off(
                "service of Chrome",
                service(usual(), "GoogleUpdaterService142.0.7416.0", 4),
            ),
            off(
                "policy for all",
                usual().dword(CHROME_POLICY, "UpdateDefault", 0),
            ),
            off(
                "policy for one",
                usual().dword(CHROME_POLICY, CHROME_OWN, 0),
            ),
            (
                "a policy for one counts more",
                usual().dword(CHROME_POLICY, "UpdateDefault", 0).dword(
                    CHROME_POLICY,
                    CHROME_OWN,
                    1,
                ),
                Status::Good,
                "on",
            ),
            off(
                "never looks",
                usual().dword(CHROME_POLICY, "AutoUpdateCheckPeriodMinutes", 0),
            ),
            (
                "the policy of a browser that is not there",
                service(pc().key(EDGE), "edgeupdate", 2).dword(CHROME_POLICY, "UpdateDefault", 0),
                Status::Good,
                "on",
            ),
            off(
                "file of Firefox",
                usual().file(FIREFOX_FILE, "{\"policies\": {\"DisableAppUpdate\": true}}"),
            ),
            (
                "another file of Firefox",
                usual().file(FIREFOX_FILE, "{\"policies\": []}"),
                Status::Good,
                "on",
            ),
            (
                "broken file of Firefox",
                usual().file(FIREFOX_FILE, "{"),
                Status::Unknown,
                "unexpected_output",
            ),
            (
                "managed",
                usual().dword(CHROME_POLICY, "UpdateDefault", 0).string(
                    ENROLLED,
                    "ProviderID",
                    "MS DM Server",
                ),
                Status::Attention,
                "off_managed",
            ),
            (
                "whether another person has a Chrome is not known",
                started_with(service(pc().key(EDGE), "edgeupdate", 2), RAISED),
                Status::Unknown,
                "not_supported",
            ),
            off(
                "off for everybody, whoever looks",
                started_with(service(usual(), "edgeupdatem", 4), RAISED),
            ),
            ("none of them", pc(), Status::NotApplicable, "none"),
        ],
    );
}

#[test]
fn a_firefox_is_found_wherever_it_was_installed() {
    const POLICY: &str = r"HKLM\SOFTWARE\Policies\Mozilla\Firefox";
    let off = |name, pc| (name, pc, Status::Bad, "off");
    assert_judged(
        "updates.browser-auto-update",
        vec![
            off(
                "a Firefox of the older kind",
                pc().key(r"HKLM\SOFTWARE\WOW6432Node\Mozilla\Mozilla Firefox")
                    .dword(POLICY, "DisableAppUpdate", 1),
            ),
            off(
                "a Firefox of the person alone",
                pc().key(r"HKCU\Software\Mozilla\Mozilla Firefox").file(
                    "~/AppData/Local/Mozilla Firefox/distribution/policies.json",
                    "{\"policies\": {\"DisableAppUpdate\": true}}",
                ),
            ),
            off(
                "file of a Firefox on another drive",
                pc().key(r"HKLM\SOFTWARE\Mozilla\Mozilla Firefox")
                    .string(FOLDERS, "ProgramFilesDir", r"D:\Programme")
                    .file(
                        "D:/Programme/Mozilla Firefox/distribution/policies.json",
                        "{\"policies\": {\"DisableAppUpdate\": true}}",
                    ),
            ),
        ],
    );
}

const CHOICE: &str =
    r"HKCU\Software\Microsoft\Windows\Shell\Associations\UrlAssociations\https\UserChoice";
const CHROME_PLACE: &str = "C:/Program Files/Google/Chrome/Application";

fn choosing(program: &str) -> Recorded {
    pc().string(CHOICE, "ProgId", program)
}

fn chrome(version: &str, days: u32) -> Recorded {
    const CLIENT: &str =
        r"HKLM\SOFTWARE\WOW6432Node\Google\Update\Clients\{8A69D345-D564-463C-AFF1-A69D9E530F96}";
    let program = format!("{CHROME_PLACE}/chrome.exe");
    choosing("ChromeHTML")
        .string(CLIENT, "pv", version)
        .file(&program, "")
        .changed(&program, days_ago(days))
}

#[test]
fn the_browser_that_opens_links_is_judged() {
    let firefox = |version: &str, repository: &str| {
        choosing("FirefoxURL-308046B0AF4A39CB").file(
            "C:/Program Files/Mozilla Firefox/application.ini",
            format!(
                "[App]\nVersion={version}\nBuildID=20261110101010\nSourceRepository={repository}\n"
            ),
        )
    };
    assert_judged(
        "updates.browser-current",
        vec![
            ("Chrome", chrome("155.0.1.2", 9), Status::Good, "current"),
            (
                "Firefox on another drive",
                choosing("FirefoxURL-308046B0AF4A39CB")
                    .string(FOLDERS, "ProgramFilesDir", r"D:\Programme")
                    .file(
                        "D:/Programme/Mozilla Firefox/application.ini",
                        "[App]\nVersion=155.0\nBuildID=20261110101010\nSourceRepository=mozilla-release\n",
                    ),
                Status::Good,
                "current",
            ),
            (
                "a new Chrome waits",
                chrome("155.0.1.2", 9).file(&format!("{CHROME_PLACE}/new_chrome.exe"), ""),
                Status::Attention,
                "waits",
            ),
            ("old Chrome", chrome("120.0.1.2", 9), Status::Bad, "too_old"),
            (
                "a Chrome that stands still",
                chrome("155.0.1.2", 120),
                Status::Bad,
                "stands_still",
            ),
            (
                "Chrome at a place we do not know",
                choosing("ChromeHTML.ABC").string(
                    r"HKCU\Software\Google\Chrome\BLBeacon",
                    "version",
                    "155.0.1.2",
                ),
                Status::Unknown,
                "not_found",
            ),
            (
                "Firefox",
                firefox("155.0", "mozilla-release"),
                Status::Good,
                "current",
            ),
            (
                "Firefox with an old number, which is mended",
                firefox("140.5.0", "mozilla-esr140"),
                Status::Good,
                "current",
            ),
            (
                "Internet Explorer",
                choosing("IE.HTTP"),
                Status::Bad,
                "gone",
            ),
            (
                "the first Edge",
                choosing("AppX90nv6nhay5n6a98fnetv7tpk64pp35es"),
                Status::Bad,
                "gone",
            ),
            (
                "a browser that counts in its own way",
                choosing("VivaldiHTM.XYZ"),
                Status::Unknown,
                "not_supported",
            ),
            (
                "the choice of another person",
                started_with(chrome("155.0.1.2", 9), RAISED),
                Status::Unknown,
                "not_supported",
            ),
            ("nobody chose", pc(), Status::Unknown, "not_found"),
        ],
    );
}
