//! Recorded Windows PCs: who sets the clock, and how full the drive is.

use schutzlotse::domain::{Day, Missing, Os, Status};
use schutzlotse::probe::Recorded;
use schutzlotse::probe::allowed::BusQuestion;
use schutzlotse::probe::system::Space;

use super::pc_access_and_network::{days_ago, pc, read_on, today};
use super::pc_windows::assert_judged;

const WINDOWS: &str = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion";
const SERVICES: &str = r"HKLM\SYSTEM\CurrentControlSet\Services";
const BIOS: &str = r"HKLM\HARDWARE\DESCRIPTION\System\BIOS";
const TIME: &str = r"HKLM\SYSTEM\CurrentControlSet\Services\W32Time";
const TIME_SETTINGS: &str = r"HKLM\SYSTEM\CurrentControlSet\Services\W32Time\Parameters";
const TIME_POLICY: &str = r"HKLM\SOFTWARE\Policies\Microsoft\W32Time\Parameters";
const TIME_CLIENT: &str = r"HKLM\SYSTEM\CurrentControlSet\Services\W32Time\TimeProviders\NtpClient";
const GB: u64 = 1_000_000_000;

/// A Windows PC whose time service is set up so.
fn clock(kind: &str, start: u64) -> Recorded {
    pc().string(WINDOWS, "SystemRoot", r"C:\Windows")
        .string(BIOS, "SystemManufacturer", "LENOVO")
        .dword(TIME, "Start", start)
        .string(TIME_SETTINGS, "Type", kind)
}

fn virtual_clock(maker: &str, service: &str, start: u64) -> Recorded {
    clock("NoSync", 3)
        .string(BIOS, "SystemManufacturer", maker)
        .dword(&format!(r"{SERVICES}\{service}"), "Start", start)
}

#[test]
fn windows_sets_its_clock_or_not() {
    assert_judged(
        "time.sync",
        vec![
            ("at home", clock("NTP", 3), Status::Good, "on"),
            ("in a domain", clock("NT5DS", 2), Status::Good, "on"),
            ("both", clock("AllSync", 3), Status::Good, "on"),
            ("switched off", clock("NoSync", 3), Status::Attention, "off"),
            ("service off", clock("NTP", 4), Status::Attention, "off"),
            (
                "asks nobody",
                clock("NTP", 3).dword(TIME_CLIENT, "Enabled", 0),
                Status::Attention,
                "off",
            ),
            (
                "switched off by the administrator",
                clock("NTP", 3).string(TIME_POLICY, "Type", "NoSync"),
                Status::Attention,
                "off",
            ),
            (
                "another program sets it",
                clock("NTP", 4).dword(&format!(r"{SERVICES}\NTP"), "Start", 2),
                Status::Good,
                "on",
            ),
            (
                "guest whose host sets it",
                virtual_clock("innotek GmbH", "VBoxService", 2),
                Status::Good,
                "on",
            ),
            (
                "guest whose host does not",
                virtual_clock("innotek GmbH", "VBoxService", 4),
                Status::Attention,
                "off",
            ),
            (
                "leftover of a virtual machine on a real PC",
                virtual_clock("LENOVO", "VBoxService", 2),
                Status::Attention,
                "off",
            ),
            (
                "and on one whose name only sounds like it",
                virtual_clock("LENOVO", "VBoxService", 2).string(
                    BIOS,
                    "SystemProductName",
                    "XENIA 14",
                ),
                Status::Attention,
                "off",
            ),
        ],
    );
}

#[test]
fn a_time_service_that_starts_only_when_needed_is_not_called_off() {
    // On PCs outside a domain it stops again after each comparison, so whether it runs says nothing.
    assert_judged(
        "time.sync",
        vec![("by hand", clock("NTP", 3), Status::Good, "on")],
    );
}

#[test]
fn a_clock_of_windows_that_cannot_be_right_or_read() {
    let log = "C:\\Windows/Logs/CBS/CBS.log";
    let logged = |day| clock("NTP", 3).file(log, "").changed(log, day);
    assert_judged(
        "time.sync",
        vec![
            ("logged before", logged(days_ago(3)), Status::Good, "on"),
            (
                "logged in the future",
                logged(today().plus_days(30)),
                Status::Bad,
                "impossible",
            ),
            ("nothing there", pc(), Status::Unknown, "not_found"),
            (
                "an unknown word",
                clock("Sometimes", 3),
                Status::Unknown,
                "unexpected_output",
            ),
            (
                "closed",
                pc().key_refused(TIME_SETTINGS, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

#[test]
fn a_clock_before_the_day_of_this_program_is_noted_while_looking() {
    // Judged on another day, and perhaps by another program and another table.
    let long_ago = || Recorded::on(Day::new(2020, 1, 1).unwrap());
    let windows = long_ago()
        .string(TIME_SETTINGS, "Type", "NTP")
        .dword(TIME, "Start", 3);
    let linux = long_ago()
        .bus(BusQuestion::TimeSyncOn, Ok(true))
        .bus(BusQuestion::TimeSynchronized, Ok(true));
    for (os, pc) in [
        (Os::Windows, windows),
        (Os::Linux, linux),
        (Os::Linux, long_ago()),
        (Os::Macos, long_ago()),
    ] {
        let noted = read_on(os, "time.sync", &pc).is("clock_before_program");
        assert_eq!(noted, Some(true), "{os:?}");
    }
    let noted = read_on(Os::Windows, "time.sync", &clock("NTP", 3)).is("clock_before_program");
    assert_eq!(noted, None, "a clock that may be right");
    let verdict = vec![("old", long_ago(), Status::Bad, "impossible")];
    assert_judged("time.sync", verdict);
}

#[test]
fn the_drive_of_windows_is_judged_and_no_other() {
    let drive = |folder: &str, letter: &str, free, total| {
        pc().string(WINDOWS, "SystemRoot", folder)
            .volume(letter, Space { total, free })
    };
    assert_judged(
        "data.disk-free",
        vec![
            (
                "room",
                drive(r"C:\Windows", r"C:\", 60 * GB, 500 * GB),
                Status::Good,
                "room",
            ),
            (
                "filling up",
                drive(r"C:\WINDOWS", r"C:\", 20 * GB, 500 * GB),
                Status::Attention,
                "filling_up",
            ),
            (
                "almost full",
                drive(r"d:\Windows", r"d:\", 4 * GB, 250 * GB),
                Status::Bad,
                "almost_full",
            ),
            (
                "another drive says nothing",
                drive(r"C:\Windows", r"D:\", 4 * GB, 250 * GB),
                Status::Unknown,
                "not_found",
            ),
            (
                "as small as a hidden one",
                drive(r"C:\Windows", r"C:\", GB / 10, GB),
                Status::Unknown,
                "unexpected_output",
            ),
            (
                "a place in the network",
                drive(r"\\server\Windows", r"\\server", GB, 250 * GB),
                Status::Unknown,
                "unexpected_output",
            ),
        ],
    );
}

#[test]
fn neither_clock_nor_drive_names_a_folder_of_the_pc() {
    let log = "C:\\Windows/Logs/CBS/CBS.log";
    let pc = clock("NTP", 3).file(log, "");
    for check in ["time.sync", "data.disk-free"] {
        let reading = read_on(Os::Windows, check, &pc);
        let said = format!("{:?}", reading.facts);
        assert!(!said.contains(r"C:\") && !said.contains("CBS"), "{said}");
    }
}
