//! Recorded PCs, read and judged from end to end: updates, room on the disk and the clock. For each check a good one, a bad
//! one and one that cannot be read, and the mistakes others made.

use std::collections::BTreeSet;
use std::sync::Arc;

use schutzlotse::domain::{Day, Missing, Os, Status};
use schutzlotse::evaluate::checks::CHECKS;
use schutzlotse::probe::allowed::{BusQuestion, DesktopKey, Output, Setting, Tool};
use schutzlotse::probe::system::Space;
use schutzlotse::probe::{Recorded, System, device, look, probes};

use super::pc_access_and_network::{assert_judged, days_ago, judged, pc, read, said};

const NOTHING_WAITS: (Status, &str) = (Status::Good, "nothing_waits");
const RECENT: (Status, &str) = (Status::Good, "recent");

#[test]
fn every_check_has_a_probe_on_its_systems_and_nowhere_else() {
    for os in Os::ALL {
        let judged: BTreeSet<&str> = CHECKS
            .iter()
            .filter(|check| check.on.contains(os))
            .map(|check| check.id.0)
            .collect();
        let read: Vec<&str> = probes(*os).iter().map(|probe| probe.check.0).collect();
        assert_eq!(read.len(), judged.len(), "{os:?}: twice in {read:?}");
        assert_eq!(read.into_iter().collect::<BTreeSet<_>>(), judged, "{os:?}");
    }
}

#[test]
fn a_pc_of_which_nothing_is_known_is_neither_good_nor_bad() {
    let nothing: Arc<dyn System> = Arc::new(pc());
    let readings: Vec<_> = look(&nothing, probes(Os::Linux), || {}).collect();
    assert_eq!(readings.len(), probes(Os::Linux).len());
    for (check, _) in readings {
        if check.0.starts_with("updates.") || check.0 == "time.sync" {
            let status = judged(check.0, &pc()).0;
            // What is looked for and not there is not unknown.
            let is_nothing = matches!(status, Status::Unknown | Status::NotApplicable);
            assert!(is_nothing, "{}: {status:?}", check.0);
        }
    }
    assert_eq!(device(&pc()).1, "");
}

fn linux(os_release: &str) -> Recorded {
    pc().file("/etc/os-release", os_release)
}

const PRO: &str = "/var/lib/ubuntu-advantage/status.json";

#[test]
fn the_system_is_judged_by_its_own_id() {
    assert_judged(
        "updates.os-supported",
        vec![
            (
                "Linux Mint",
                linux("ID=linuxmint\nVERSION_ID=\"22.2\"\nPRETTY_NAME=\"Linux Mint 22.2\"\n"),
                Status::Good,
                "supported",
            ),
            (
                "LMDE",
                linux("ID=linuxmint\nVERSION_ID=\"7\"\nPRETTY_NAME=\"LMDE 7 (gigi)\"\n"),
                Status::Good,
                "supported_no_day",
            ),
            (
                "LMDE newer than the table",
                linux("ID=linuxmint\nVERSION_ID=\"8\"\nPRETTY_NAME=\"LMDE 8\"\n"),
                Status::Good,
                "newer_than_table",
            ),
            (
                "old LMDE",
                linux("ID=linuxmint\nVERSION_ID=\"5\"\nPRETTY_NAME=\"LMDE 5 (elsie)\"\n"),
                Status::Bad,
                "over",
            ),
            (
                "old Linux Mint",
                linux("ID=linuxmint\nVERSION_ID=\"19.3\"\nPRETTY_NAME=\"Linux Mint 19.3\"\n"),
                Status::Bad,
                "over",
            ),
            (
                "a relative that is not in the table",
                linux("ID=zorin\nID_LIKE=\"ubuntu debian\"\nVERSION_ID=\"17\"\n"),
                Status::Unknown,
                "not_supported",
            ),
            (
                "Ubuntu after its end",
                linux("ID=ubuntu\nVERSION_ID=\"20.04\"\n"),
                Status::Bad,
                "ended",
            ),
            (
                "Ubuntu after its end, with Pro",
                linux("ID=ubuntu\nVERSION_ID=\"20.04\"\n").file(PRO, "{\"attached\": true}"),
                Status::Attention,
                "only_longer_support",
            ),
            (
                "Pro on this PC, but not taken up",
                linux("ID=ubuntu\nVERSION_ID=\"20.04\"\n").file(PRO, "{\"attached\": false}"),
                Status::Bad,
                "ended",
            ),
            (
                "Ubuntu after its end, Pro may not be read",
                linux("ID=ubuntu\nVERSION_ID=\"20.04\"\n").refused(PRO, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
            (
                "Ubuntu after its end, Pro not understood",
                linux("ID=ubuntu\nVERSION_ID=\"20.04\"\n").file(PRO, "{\"attached\": "),
                Status::Unknown,
                "unexpected_output",
            ),
            (
                "Ubuntu after its end, Pro says nothing",
                linux("ID=ubuntu\nVERSION_ID=\"20.04\"\n").file(PRO, "{}"),
                Status::Unknown,
                "unexpected_output",
            ),
            (
                "Ubuntu before its end, where Pro does not matter",
                linux("ID=ubuntu\nVERSION_ID=\"24.04\"\n").refused(PRO, Missing::NoPermission),
                Status::Good,
                "supported",
            ),
            (
                "no description",
                linux("nonsense"),
                Status::Unknown,
                "unexpected_output",
            ),
            (
                "closed",
                pc().refused("/etc/os-release", Missing::NoPermission)
                    .refused("/usr/lib/os-release", Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

#[test]
fn an_old_ubuntu_with_longer_updates_is_not_called_open() {
    let bionic = |pro| linux("ID=ubuntu\nVERSION_ID=\"18.04\"\n").file(PRO, pro);
    assert_judged(
        "updates.os-supported",
        vec![
            (
                "with Pro",
                bionic("{\"attached\": true}"),
                Status::Attention,
                "only_longer_support",
            ),
            (
                "without",
                bionic("{\"attached\": false}"),
                Status::Bad,
                "ended",
            ),
        ],
    );
}

#[test]
fn a_hostile_name_of_a_system_is_cleaned() {
    let named = linux("ID=odd\nPRETTY_NAME=\"a\u{202e}b\u{7} \n");
    let reading = read("updates.os-supported", &named);
    assert_eq!(reading.text("system"), Some("\"ab"));
    // Only here it is asked of the same file.
    #[cfg(target_os = "linux")]
    assert_eq!(device(&named).1, "\"ab");
}

const SECURITY: &str =
    "/var/lib/apt/lists/deb.debian.org_debian-security_dists_trixie-security_InRelease";

/// A PC with APT that looked for updates and installed one so many days ago.
fn apt(looked: u32, upgraded: u32) -> Recorded {
    pc().file("/usr/bin/apt-get", "")
        .folder("/var/lib/apt/lists")
        .changed("/var/lib/apt/lists", days_ago(looked))
        .file(SECURITY, "")
        .changed(SECURITY, days_ago(looked + 1))
        .file(
            "/var/log/dpkg.log",
            format!(
                "{} 06:12:33 upgrade libssl3:amd64 1 2\n",
                days_ago(upgraded)
            ),
        )
        .file("/etc/machine-id", "")
        .changed("/etc/machine-id", Day::new(2024, 3, 1).unwrap())
}

#[test]
fn the_last_update_counts_and_not_the_setting() {
    let bad = |reason| (Status::Bad, reason);
    for (name, pc, expected) in [
        ("fresh", apt(1, 3), RECENT),
        ("no refresh", apt(40, 3), bad("not_looked")),
        ("nothing installed", apt(1, 100), bad("not_installed")),
        ("no APT", pc(), (Status::Unknown, "not_supported")),
        (
            "closed log",
            apt(1, 3).refused("/var/log/dpkg.log", Missing::NoPermission),
            (Status::Unknown, "no_permission"),
        ),
        (
            "new PC",
            apt(40, 3).changed("/etc/machine-id", days_ago(2)),
            (Status::NotApplicable, "new_pc"),
        ),
        (
            "old PC with a new id",
            apt(1, 3)
                .changed("/etc/machine-id", days_ago(2))
                .folder("/lost+found")
                .changed("/lost+found", Day::new(2024, 3, 1).unwrap()),
            RECENT,
        ),
        (
            "image whose date was never set",
            apt(1, 3)
                .folder("/lost+found")
                .changed("/lost+found", Day::new(1970, 1, 1).unwrap()),
            RECENT,
        ),
    ] {
        assert_eq!(judged("updates.os-patch-age", &pc), expected, "{name}");
    }
}

#[test]
fn a_refresh_that_failed_is_not_taken_for_one() {
    // APT touches these even without a network (tried); others take them for proof.
    let offline = apt(40, 100)
        .folder("/var/lib/apt/lists/partial")
        .changed("/var/lib/apt/lists/partial", days_ago(0))
        .file("/var/lib/apt/periodic/update-stamp", "")
        .file("/var/lib/apt/lists/lock", "");
    assert_eq!(
        judged("updates.os-patch-age", &offline),
        (Status::Bad, "not_looked")
    );
    let worked = apt(40, 3).file("/var/lib/apt/periodic/update-success-stamp", "");
    assert_eq!(judged("updates.os-patch-age", &worked), RECENT);
}

#[test]
fn a_program_newly_installed_is_no_update() {
    let only_installs = apt(1, 3).file(
        "/var/log/dpkg.log",
        format!("{} 09:00:01 install gimp:amd64 <none> 2.10\n", days_ago(2)),
    );
    assert_eq!(
        judged("updates.os-patch-age", &only_installs),
        (Status::Unknown, "not_found")
    );
    let for_months = apt(1, 3).file(
        "/var/log/dpkg.log",
        format!(
            "{} 09:00:01 install gimp:amd64 <none> 2.10\n{} 09:00:01 install vim:amd64 <none> 9\n",
            days_ago(120),
            days_ago(2)
        ),
    );
    assert_eq!(
        judged("updates.os-patch-age", &for_months),
        (Status::Bad, "never_installed")
    );
}

#[test]
fn a_log_that_was_just_rotated_does_not_hide_last_months_updates() {
    let rotated = apt(1, 3).file("/var/log/dpkg.log", "").file(
        "/var/log/dpkg.log.1",
        format!("{} 06:12:33 upgrade libssl3:amd64 1 2\n", days_ago(20)),
    );
    assert_eq!(judged("updates.os-patch-age", &rotated), RECENT);
    let history = apt(1, 3).file("/var/log/dpkg.log", "").file(
        "/var/log/apt/history.log",
        format!(
            "Start-Date: {}  06:12:31\nUpgrade: a (1, 2)\n",
            days_ago(20)
        ),
    );
    assert_eq!(judged("updates.os-patch-age", &history), RECENT);
}

const AUTO: &str =
    "APT::Periodic::Update-Package-Lists \"1\";\nAPT::Periodic::Unattended-Upgrade \"1\";\n";

fn with_timers(pc: Recorded) -> Recorded {
    ["apt-daily.timer", "apt-daily-upgrade.timer"]
        .into_iter()
        .fold(pc.folder("/run/systemd/system"), |pc, timer| {
            pc.link(
                &format!("/etc/systemd/system/timers.target.wants/{timer}"),
                &format!("/lib/systemd/system/{timer}"),
            )
        })
}

fn unattended() -> Recorded {
    with_timers(apt(1, 3))
        .file("/etc/apt/apt.conf.d/20auto-upgrades", AUTO)
        .file("/usr/bin/unattended-upgrade", "")
}

#[test]
fn automatic_updates_need_a_switch_a_program_and_a_schedule() {
    const SWITCH: &str = "/etc/apt/apt.conf.d/20auto-upgrades";
    let attention = |reason| (Status::Attention, reason);
    let on = (Status::Good, "on");
    let removed = with_timers(apt(1, 3)).file(SWITCH, AUTO);
    for (name, pc, expected) in [
        ("Ubuntu", unattended(), on),
        (
            "without systemd",
            removed.clone().file("/usr/bin/unattended-upgrade", ""),
            on,
        ),
        (
            "package removed, its settings stayed",
            removed,
            attention("only_looks"),
        ),
        (
            "switch in a comment",
            unattended().file(SWITCH, "// APT::Periodic::Unattended-Upgrade \"1\";\n"),
            attention("off"),
        ),
        (
            "a later file takes it back",
            unattended().file(
                "/etc/apt/apt.conf.d/99-local",
                "APT { Periodic { Unattended-Upgrade \"0\"; }; };",
            ),
            attention("only_looks"),
        ),
        (
            "the main file takes everything back",
            unattended().file("/etc/apt/apt.conf", "APT::Periodic::Enable \"0\";"),
            attention("off"),
        ),
        (
            "copies of the package manager do not count",
            unattended()
                .file(
                    "/etc/apt/apt.conf.d/99-local.dpkg-old",
                    "APT::Periodic::Unattended-Upgrade \"0\";",
                )
                .file(
                    "/etc/apt/apt.conf.d/99-local~",
                    "APT::Periodic::Unattended-Upgrade \"0\";",
                ),
            on,
        ),
        (
            "masked schedule",
            unattended().link("/etc/systemd/system/apt-daily-upgrade.timer", "/dev/null"),
            attention("no_schedule"),
        ),
        (
            "Linux Mint's own switch",
            with_timers(apt(1, 3)).file(SWITCH, "").file(
                "/var/lib/linuxmint/mintupdate-automatic-upgrades-enabled",
                "",
            ),
            on,
        ),
        (
            "nobody does it",
            with_timers(apt(60, 100)).file(SWITCH, ""),
            (Status::Bad, "nobody_does"),
        ),
        (
            "closed settings",
            unattended().refused(SWITCH, Missing::NoPermission),
            (Status::Unknown, "no_permission"),
        ),
        (
            "an image as a whole",
            unattended().file("/run/ostree-booted", ""),
            (Status::Unknown, "not_supported"),
        ),
    ] {
        assert_eq!(judged("updates.auto-enabled", &pc), expected, "{name}");
    }
}

#[test]
fn gnomes_software_centre_only_loads() {
    let key = Tool::Gsettings(DesktopKey::DownloadUpdates);
    let gnome = |desktop: &str| {
        with_timers(apt(1, 3))
            .file("/etc/apt/apt.conf.d/00empty", "")
            .with(Setting::Desktop, desktop)
            .tool(key, Ok(said("true\n")))
    };
    assert_eq!(
        judged("updates.auto-enabled", &gnome("ubuntu:GNOME")),
        (Status::Attention, "only_looks")
    );
    // Installed beside another desktop it does not run.
    assert_eq!(
        judged("updates.auto-enabled", &gnome("KDE")),
        (Status::Attention, "off")
    );
}

#[test]
fn dnf_installs_only_if_timer_and_file_say_so() {
    const APPLY: &str = "[commands]\napply_updates = yes\n";
    let fedora = |timer: &str, conf: &str| {
        pc().file("/usr/bin/dnf5", "")
            .folder("/run/systemd/system")
            .link(
                &format!("/etc/systemd/system/timers.target.wants/{timer}"),
                "/usr/lib/systemd/system/x",
            )
            .file("/etc/dnf/automatic.conf", conf)
    };
    for (timer, conf, reason) in [
        ("dnf5-automatic.timer", APPLY, "on"),
        ("dnf-automatic.timer", APPLY, "on"),
        ("dnf-automatic.timer", "[commands]\n", "only_looks"),
        ("dnf-automatic-download.timer", APPLY, "only_looks"),
        ("dnf-automatic-install.timer", "[commands]\n", "on"),
        ("other.timer", APPLY, "off"),
    ] {
        let verdict = judged("updates.auto-enabled", &fedora(timer, conf));
        assert_eq!(verdict.1, reason, "{timer} {conf}");
    }
}

/// Started so many days ago with this kernel.
fn running(kernel: &str, days: u32) -> Recorded {
    let started = Day::parse("1970-01-01").unwrap();
    let seconds = days_ago(days).days_since(started) * 86_400;
    pc().file("/proc/stat", format!("cpu 1 2\nbtime {seconds}\n"))
        .file("/proc/sys/kernel/osrelease", format!("{kernel}\n"))
        .file(&format!("/lib/modules/{kernel}/modules.dep"), "")
        .changed(
            &format!("/lib/modules/{kernel}/modules.dep"),
            days_ago(days + 30),
        )
        .file(&format!("/boot/vmlinuz-{kernel}"), "")
}

fn and_kernel(pc: Recorded, kernel: &str, days: u32) -> Recorded {
    let list = format!("/lib/modules/{kernel}/modules.dep");
    pc.file(&list, "")
        .changed(&list, days_ago(days))
        .file(&format!("/boot/vmlinuz-{kernel}"), "")
}

#[test]
fn an_update_that_waits_for_a_restart_is_seen() {
    let waits = (Status::Attention, "waits");
    for (name, pc, expected) in [
        ("nothing", running("6.1.0-40-amd64", 3), NOTHING_WAITS),
        (
            "flag",
            running("6.1.0-40-amd64", 3)
                .file("/run/reboot-required", "*** System restart required ***\n")
                .file("/run/reboot-required.pkgs", "libc6\ndbus\nlibc6\n"),
            waits,
        ),
        (
            "flag, never restarted",
            running("6.1.0-40-amd64", 30).file("/run/reboot-required", ""),
            (Status::Bad, "overdue"),
        ),
        (
            "newer kernel without a flag, as on plain Debian",
            and_kernel(running("6.1.0-40-amd64", 3), "6.1.0-41-amd64", 1),
            waits,
        ),
        (
            "a version is no word: 100 comes after 40",
            and_kernel(running("6.1.0-40-amd64", 3), "6.1.0-100-amd64", 1),
            waits,
        ),
        (
            "container without a flag program",
            pc().file("/proc/stat", "btime 1795000000\n")
                .file("/proc/sys/kernel/osrelease", "6.18.44\n"),
            (Status::Unknown, "not_found"),
        ),
        (
            "no start time",
            running("6.1.0-40-amd64", 3).file("/proc/stat", "cpu 1\n"),
            (Status::Unknown, "unexpected_output"),
        ),
    ] {
        assert_eq!(judged("updates.reboot-pending", &pc), expected, "{name}");
    }
    let flagged = running("6.1.0-40-amd64", 3)
        .file("/run/reboot-required", "")
        .file("/run/reboot-required.pkgs", "libc6\ndbus\nlibc6\n");
    let reading = read("updates.reboot-pending", &flagged);
    assert_eq!(reading.number("waiting_packages"), Some(2));
}

#[test]
fn a_kernel_that_does_not_wait_is_not_taken_for_one_that_does() {
    let now = || running("6.1.0-40-amd64", 3);
    for (name, pc) in [
        // A driver was built for it again.
        (
            "older kernel touched",
            and_kernel(now(), "6.1.0-38-amd64", 1),
        ),
        // Somebody chose the older one at the start.
        (
            "newer one was there before",
            and_kernel(now(), "6.8.0-10-amd64", 20),
        ),
        (
            "removed, its folder stayed",
            now()
                .file("/lib/modules/6.1.0-41-amd64/modules.dep", "")
                .changed("/lib/modules/6.1.0-41-amd64/modules.dep", days_ago(1)),
        ),
    ] {
        assert_eq!(
            judged("updates.reboot-pending", &pc),
            NOTHING_WAITS,
            "{name}"
        );
    }
}

#[test]
fn a_kernel_that_lies_elsewhere_is_not_taken_for_none() {
    let kernel = |pc: Recorded, version: &str, days| {
        let list = format!("/lib/modules/{version}/modules.dep");
        pc.file(&list, "").changed(&list, days_ago(days))
    };
    // Where the place for starting is closed, or names its kernels otherwise.
    let hidden = |version, days| {
        let pc = pc()
            .file("/proc/stat", "btime 1795000000\n")
            .file("/proc/sys/kernel/osrelease", "6.11.0-1\n");
        kernel(kernel(pc, "6.11.0-1", 30), version, days)
    };
    let beside = |version, days| {
        hidden(version, days)
            .file("/lib/modules/6.11.0-1/vmlinuz", "")
            .file(&format!("/lib/modules/{version}/vmlinuz"), "")
    };
    let waits = (Status::Attention, "waits");
    for (name, pc, expected) in [
        ("newer, beside its modules", beside("6.12.0-1", 1), waits),
        ("older", beside("6.10.0-1", 1), NOTHING_WAITS),
        (
            "nowhere to be seen",
            hidden("6.12.0-1", 1),
            (Status::Unknown, "not_found"),
        ),
        (
            "nowhere to be seen, but flagged",
            hidden("6.12.0-1", 1).file("/run/reboot-required", ""),
            waits,
        ),
    ] {
        assert_eq!(judged("updates.reboot-pending", &pc), expected, "{name}");
    }
}

#[test]
fn the_volume_of_the_system_is_measured() {
    const GB: u64 = 1_000_000_000;
    let volume = |path: &str, free: u64, total: u64| pc().volume(path, Space { free, total });
    assert_judged(
        "data.disk-free",
        vec![
            (
                "room",
                volume("/", 120 * GB, 500 * GB),
                Status::Good,
                "room",
            ),
            (
                "less",
                volume("/", 20 * GB, 500 * GB),
                Status::Attention,
                "filling_up",
            ),
            (
                "full",
                volume("/", GB, 500 * GB),
                Status::Bad,
                "almost_full",
            ),
            (
                "no size",
                volume("/", 0, 0),
                Status::Unknown,
                "unexpected_output",
            ),
            ("no answer", pc(), Status::Unknown, "not_found"),
            (
                "a read-only image always looks full",
                volume("/", 0, GB)
                    .volume(
                        "/var",
                        Space {
                            free: 90 * GB,
                            total: 200 * GB,
                        },
                    )
                    .file("/run/ostree-booted", ""),
                Status::Good,
                "room",
            ),
        ],
    );
}

fn timesyncd(pc: Recorded) -> Recorded {
    pc.folder("/run/systemd/system")
        .file("/usr/lib/systemd/systemd-timesyncd", "")
        .link(
            "/etc/systemd/system/sysinit.target.wants/systemd-timesyncd.service",
            "/lib/systemd/system/systemd-timesyncd.service",
        )
}

#[test]
fn the_clock_is_judged_by_whoever_sets_it() {
    let asked = |on, synchronized| {
        pc().bus(BusQuestion::TimeSyncOn, Ok(on))
            .bus(BusQuestion::TimeSynchronized, Ok(synchronized))
    };
    let chrony = |pc: Recorded| {
        pc.folder("/run/systemd/system")
            .file("/usr/sbin/chronyd", "")
            .link(
                "/etc/systemd/system/multi-user.target.wants/chrony.service",
                "/lib/systemd/system/chrony.service",
            )
    };
    let (on, off) = ((Status::Good, "on"), (Status::Attention, "off"));
    for (name, pc, expected) in [
        ("on", asked(true, true), on),
        ("on, not reached yet", asked(true, false), on),
        ("off", asked(false, false), off),
        ("a program the bus does not know", asked(false, true), on),
        ("chrony", chrony(asked(false, false)), on),
        ("bus silent, timesyncd set up", timesyncd(pc()), on),
        (
            "bus silent, timesyncd masked",
            timesyncd(pc()).link("/etc/systemd/system/systemd-timesyncd.service", "/dev/null"),
            off,
        ),
        (
            "bus silent, nothing set up",
            pc().folder("/run/systemd/system"),
            off,
        ),
        (
            "links that systemd left behind",
            pc().link(
                "/etc/systemd/system/sysinit.target.wants/systemd-timesyncd.service",
                "/lib/systemd/system/systemd-timesyncd.service",
            ),
            (Status::Unknown, "not_supported"),
        ),
        (
            "a clock that went back",
            asked(true, true)
                .file("/var/log/syslog", "")
                .changed("/var/log/syslog", Day::new(2027, 2, 1).unwrap()),
            (Status::Bad, "impossible"),
        ),
    ] {
        assert_eq!(judged("time.sync", &pc), expected, "{name}");
    }
}

#[test]
fn waiting_updates_are_counted_where_the_system_has_a_counter() {
    let counted = |said: &str, code, looked, upgraded| {
        apt(looked, upgraded).tool(
            Tool::AptCheck,
            Ok(Output {
                code: Some(code),
                stdout: String::new(),
                stderr: said.to_owned(),
            }),
        )
    };
    assert_judged(
        "updates.pending-security",
        vec![
            ("none", counted("4;0", 0, 1, 3), Status::Good, "none_wait"),
            ("one", counted("4;1", 0, 1, 3), Status::Attention, "wait"),
            (
                "some, and nobody installs them",
                counted("14;3", 0, 1, 40),
                Status::Bad,
                "overdue",
            ),
            (
                "with old lists nothing is said",
                counted("0;0", 0, 20, 3),
                Status::Unknown,
                "old_lists",
            ),
            (
                "an error",
                counted("E: Error: Opening the cache", 255, 1, 3),
                Status::Unknown,
                "unexpected_output",
            ),
            ("no counter", apt(1, 3), Status::Unknown, "not_supported"),
            (
                "with all rights, where it would write",
                counted("0;0", 0, 1, 3).user(0, &[0]),
                Status::Unknown,
                "not_supported",
            ),
            (
                "too slow",
                apt(1, 3).tool(Tool::AptCheck, Err(Missing::TimedOut)),
                Status::Unknown,
                "timed_out",
            ),
        ],
    );
}

const SECURITY_LIST: &str = "/var/lib/apt/lists/deb.debian.org_debian-security_dists_trixie-security_main_binary-amd64_Packages";

/// A Debian that looked for updates and installed one so many days ago, with this version of OpenSSL and that on the list.
fn debian(looked: u32, upgraded: u32, state: &str, has: &str, listed: &str) -> Recorded {
    let package = |more: &str, version: &str| {
        format!("Package: openssl\n{more}Architecture: amd64\nVersion: {version}\n")
    };
    apt(0, upgraded)
        .file(
            SECURITY,
            "Origin: Debian\nLabel: Debian-Security\nCodename: trixie-security\nSHA256:\n",
        )
        .file(
            "/etc/os-release",
            "ID=debian\nVERSION_ID=13\nVERSION_CODENAME=trixie\n",
        )
        .changed(SECURITY, days_ago(looked))
        .file(
            "/var/lib/dpkg/status",
            package(&format!("Status: {state}\n"), has),
        )
        .file(SECURITY_LIST, package("", listed))
}

#[test]
fn a_debian_without_a_counter_is_compared_with_its_lists_for_security() {
    const STATE: &str = "install ok installed";
    const OLD: &str = "3.5.1-1";
    const NEW: &str = "3.5.1-1+deb13u1";
    let row = |name, pc: &Recorded, status, reason| (name, pc.clone(), status, reason);
    assert_judged(
        "updates.pending-security",
        vec![
            row("none", &debian(1, 3, STATE, NEW, NEW), Status::Good, "none_wait"),
            row("one", &debian(1, 3, STATE, OLD, NEW), Status::Attention, "wait"),
            row(
                "one, and nobody installs it",
                &debian(1, 40, STATE, OLD, NEW),
                Status::Bad,
                "overdue",
            ),
            row(
                "also with all rights, for nothing is written",
                &debian(1, 3, STATE, OLD, NEW).user(0, &[0]),
                Status::Attention,
                "wait",
            ),
            row(
                "on hold",
                &debian(1, 3, "hold ok installed", OLD, NEW)
                    .file("/var/lib/dpkg/status", format!("Package: a\nStatus: {STATE}\nArchitecture: all\nVersion: 1\n\nPackage: openssl\nStatus: hold ok installed\nArchitecture: amd64\nVersion: {OLD}\n")),
                Status::Good,
                "none_wait",
            ),
            row(
                "a list for security that stayed behind while others came",
                &debian(30, 3, STATE, NEW, NEW),
                Status::Unknown,
                "old_lists",
            ),
            row(
                "lists kept packed",
                &debian(1, 3, STATE, NEW, NEW).file(&format!("{SECURITY_LIST}.lz4"), ""),
                Status::Unknown,
                "not_supported",
            ),
            row(
                "a list that cannot be read",
                &debian(1, 3, STATE, NEW, NEW).refused(SECURITY_LIST, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
            row(
                "a broken list of what is installed",
                &debian(1, 3, STATE, NEW, NEW).file("/var/lib/dpkg/status", "x"),
                Status::Unknown,
                "unexpected_output",
            ),
            row(
                "only the head of the list",
                &apt(0, 3)
                    .file("/etc/os-release", "ID=debian\nVERSION_CODENAME=trixie\n")
                    .file(SECURITY, "Label: Debian-Security\nCodename: trixie-security\n"),
                Status::Unknown,
                "not_found",
            ),
            row(
                "upgraded, with the lists of the version before",
                &debian(1, 3, STATE, NEW, NEW)
                    .file("/etc/os-release", "ID=debian\nVERSION_CODENAME=forky\n"),
                Status::Unknown,
                "not_supported",
            ),
            row(
                "a version without a name",
                &debian(1, 3, STATE, NEW, NEW).file("/etc/os-release", "ID=debian\n"),
                Status::Unknown,
                "not_supported",
            ),
        ],
    );
}

#[test]
fn an_office_of_the_system_is_not_called_old_for_its_number() {
    // Debian mends the version it came with, under its old number.
    let from_system = || pc().file("/usr/lib/libreoffice/program/versionrc", "[Version]\n");
    let added = |version: &str| {
        from_system().file(
            "/opt/libreoffice25.8/program/versionrc",
            format!("[Version]\nMsiProductVersion={version}\n"),
        )
    };
    assert_judged(
        "updates.office-supported",
        vec![
            ("none", pc(), Status::NotApplicable, "none"),
            (
                "from the system",
                from_system(),
                Status::NotApplicable,
                "from_system",
            ),
            ("added and old", added("25.8.1.1"), Status::Bad, "ended"),
            (
                "added and new",
                added("26.8.0.3"),
                Status::Good,
                "newer_than_table",
            ),
            ("broken", added("x"), Status::Unknown, "unexpected_output"),
            (
                "a folder that stayed behind",
                from_system().folder("/opt/libreoffice7.0"),
                Status::NotApplicable,
                "from_system",
            ),
        ],
    );
}

#[test]
fn the_browser_of_a_linux_is_found_by_the_choice_or_because_there_is_but_one() {
    let firefox = |pc: Recorded, place: &str, version: &str| {
        pc.file(
            &format!("{place}/application.ini"),
            format!("[App]\nVersion={version}\nBuildID=20261110101010\nSourceRepository=mozilla-esr140\n"),
        )
    };
    let chrome = |pc: Recorded| {
        pc.file("/opt/google/chrome/chrome", "")
            .changed("/opt/google/chrome/chrome", days_ago(100))
            .file("~/.config/google-chrome/Last Version", "150.0.1.2")
    };
    let choosing = |pc: Recorded, name: &str| {
        pc.file(
            "~/.config/mimeapps.list",
            format!("[Default Applications]\nx-scheme-handler/https={name}\n"),
        )
    };
    let debian = || firefox(pc(), "/usr/lib/firefox-esr", "140.5.0");
    assert_judged(
        "updates.browser-current",
        vec![
            ("the only one", debian(), Status::Good, "current"),
            (
                "the other one is chosen",
                choosing(chrome(debian()), "google-chrome.desktop"),
                Status::Bad,
                "stands_still",
            ),
            (
                "two, and nobody chose",
                chrome(debian()),
                Status::Unknown,
                "not_found",
            ),
            (
                "one that we do not know",
                choosing(debian(), "vivaldi.desktop"),
                Status::Unknown,
                "not_supported",
            ),
            (
                "an old long-term version",
                firefox(pc(), "/usr/lib/firefox-esr", "115.9.0"),
                Status::Bad,
                "too_old",
            ),
            (
                "a Chrome that never ran",
                pc().file("/opt/google/chrome/chrome", ""),
                Status::Unknown,
                "not_found",
            ),
            ("none", pc(), Status::Unknown, "not_found"),
        ],
    );
}
