//! Recorded Macs, read and judged from end to end.

use schutzlotse::domain::{Missing, Os, Status};
use schutzlotse::probe::allowed::{Encryption, MacPart, Output, People, Tool};
use schutzlotse::probe::system::Space;
use schutzlotse::probe::{Recorded, System as _};

use super::pc_access_and_network::{days_ago, judged_on, pc, read_on};

const VERSION: &str = "/System/Library/CoreServices/SystemVersion.plist";
const REAL_VERSION: &str = "/System/Library/CoreServices/.SystemVersionPlatform.plist";
const ALF: &str = "/Library/Preferences/com.apple.alf.plist";

fn assert_judged(check: &str, cases: Vec<(&str, Recorded, Status, &str)>) {
    for (case, pc, status, reason) in cases {
        let said = judged_on(Os::Macos, check, &pc);
        assert_eq!(said, (status, reason), "{check}: {case}");
    }
}

/// A settings file with these entries.
fn plist(entries: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \
         \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\"><dict>{entries}</dict></plist>\n"
    )
}

fn version(number: &str) -> String {
    plist(&format!(
        "<key>ProductName</key><string>macOS</string><key>ProductVersion</key><string>{number}</string>"
    ))
}

/// A Mac with this version of macOS.
fn mac(number: &str) -> Recorded {
    pc().user(501, &[20]).file(VERSION, version(number))
}

fn said(tool: &str, case: &str) -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/probe/macos");
    std::fs::read_to_string(format!("{folder}/{tool}/{case}.txt")).unwrap()
}

#[expect(clippy::unnecessary_wraps, reason = "what a recording is made of")]
fn output(code: i32, stdout: &str) -> Result<Output, Missing> {
    Ok(Output {
        code: Some(code),
        stdout: stdout.to_owned(),
        ..Output::default()
    })
}

fn hardware(mac: Recorded, case: &str) -> Recorded {
    let tool = Tool::SystemProfiler(MacPart::Hardware);
    mac.tool(tool, output(0, &said("system_profiler", case)))
}

fn ports(mac: Recorded, case: &str) -> Recorded {
    mac.tool(Tool::Netstat, output(0, &said("netstat", case)))
}

#[test]
fn the_newest_macos_and_the_two_before_it_get_updates() {
    let rows = [
        ("27.0.1", Status::Good, "supported_no_day"),
        ("26.7", Status::Good, "supported_no_day"),
        ("15.7.3", Status::Good, "supported_no_day"),
        ("14.8.1", Status::Bad, "probably_ended"),
        ("13.7.8", Status::Bad, "ended"),
        ("10.15.7", Status::Bad, "over"),
    ];
    let rows = rows.map(|(number, status, reason)| (number, mac(number), status, reason));
    assert_judged("updates.os-supported", rows.into());
    let reading = read_on(Os::Macos, "updates.os-supported", &mac("26.7"));
    assert_eq!(reading.text("system"), Some("macOS 26.7"));
}

#[test]
fn a_version_that_only_old_programs_are_told_is_not_called_outdated() {
    let check = "updates.os-supported";
    let unknown = Status::Unknown;
    assert_judged(
        check,
        vec![
            ("alone", mac("16.0"), unknown, "contradictory"),
            ("of Big Sur", mac("10.16"), unknown, "contradictory"),
            (
                "with the real one beside it",
                mac("16.0").file(REAL_VERSION, version("26.7")),
                Status::Good,
                "supported_no_day",
            ),
            ("no file", pc(), unknown, "not_found"),
            (
                "no plist",
                pc().file(VERSION, "ProductVersion = 26"),
                unknown,
                "unexpected_output",
            ),
            (
                "without a version",
                pc().file(VERSION, plist("")),
                unknown,
                "unexpected_output",
            ),
        ],
    );
}

#[test]
fn an_open_disk_is_worse_in_a_laptop() {
    let active = Tool::Fdesetup(Encryption::Active);
    let status = Tool::Fdesetup(Encryption::Status);
    let on = || mac("26.7").tool(active, output(0, "true\n"));
    let off = |case| {
        mac("26.7")
            .tool(active, output(1, "false\n"))
            .tool(status, output(0, &said("fdesetup", case)))
    };
    assert_judged(
        "data.disk-encryption",
        vec![
            ("on", on(), Status::Good, "encrypted"),
            (
                "off in a laptop",
                hardware(off("status-off"), "hardware-macbook"),
                Status::Bad,
                "open_portable",
            ),
            (
                "off at home",
                hardware(off("status-off"), "hardware-imac"),
                Status::Attention,
                "open",
            ),
            (
                "off, nobody says where",
                off("status-off"),
                Status::Attention,
                "open",
            ),
            (
                "on its way",
                hardware(off("status-encrypting"), "hardware-macbook"),
                Status::Attention,
                "encrypting",
            ),
            (
                "on its way back",
                hardware(off("status-decrypting"), "hardware-macbook"),
                Status::Bad,
                "open_portable",
            ),
            (
                "inside another computer",
                hardware(off("status-off"), "hardware-virtual"),
                Status::NotApplicable,
                "virtual",
            ),
            (
                "word and code disagree",
                mac("26.7").tool(active, output(1, "true\n")),
                Status::Unknown,
                "unexpected_output",
            ),
            (
                "hangs",
                mac("26.7").tool(active, Err(Missing::TimedOut)),
                Status::Unknown,
                "timed_out",
            ),
        ],
    );
}

fn firewall(mac: Recorded, case: &str) -> Recorded {
    let tool = Tool::SystemProfiler(MacPart::Firewall);
    mac.tool(tool, output(0, &said("system_profiler", case)))
}

fn alf(state: i64) -> String {
    plist(&format!("<key>globalstate</key><integer>{state}</integer>"))
}

#[test]
fn the_firewall_of_macos_is_off_as_delivered_and_bad_only_beside_shares() {
    let off = || firewall(mac("26.7"), "firewall-off");
    assert_judged(
        "network.firewall",
        vec![
            (
                "on",
                ports(firewall(mac("26.7"), "firewall-on"), "sharing"),
                Status::Good,
                "on",
            ),
            (
                "blocks all",
                firewall(mac("26.7"), "firewall-blocks-all"),
                Status::Good,
                "on",
            ),
            (
                "off as delivered",
                ports(off(), "fresh"),
                Status::Attention,
                "off_as_delivered",
            ),
            (
                "off beside shares",
                ports(off(), "sharing"),
                Status::Bad,
                "off_sharing",
            ),
            (
                "off, ports not seen",
                off(),
                Status::Attention,
                "off_unclear",
            ),
            (
                "not allowed",
                ports(mac("26.7"), "sharing"),
                Status::Unknown,
                "not_found",
            ),
            (
                "a state we do not know",
                ports(firewall(mac("26.7"), "firewall-other-state"), "sharing"),
                Status::Unknown,
                "unexpected_output",
            ),
        ],
    );
}

#[test]
fn a_file_that_an_older_macos_left_does_not_say_whether_the_firewall_is_on() {
    let with_file = |number, state| mac(number).file(ALF, alf(state));
    let off = (Status::Attention, "off_as_delivered");
    let on = (Status::Good, "on");
    for (case, mac, expected) in [
        ("14: off", with_file("14.8", 0), off),
        ("14: on", with_file("14.8", 1), on),
        ("14: blocks all", with_file("14.8", 2), on),
        (
            "14: a state we do not know",
            with_file("14.8", 3),
            (Status::Unknown, "unexpected_output"),
        ),
        (
            "14: file never written",
            firewall(mac("14.8"), "firewall-off"),
            off,
        ),
        (
            "14: file closed",
            firewall(mac("14.8"), "firewall-on").refused(ALF, Missing::NoPermission),
            (Status::Unknown, "no_permission"),
        ),
        // 9 comes before 15, compared as numbers and not as texts.
        ("9: on", firewall(with_file("9.0", 1), "firewall-off"), on),
        (
            "15: old file on, really off",
            firewall(with_file("15.7", 1), "firewall-off"),
            off,
        ),
        (
            "26: old file off, really on",
            firewall(with_file("26.7", 0), "firewall-on"),
            on,
        ),
        (
            "version not seen",
            firewall(pc().file(ALF, alf(0)), "firewall-on"),
            on,
        ),
    ] {
        let said = judged_on(Os::Macos, "network.firewall", &ports(mac, "fresh"));
        assert_eq!(said, expected, "{case}");
    }
}

const HISTORY: &str = "/Library/Receipts/InstallHistory.plist";
const UPDATES: &str = "/Library/Preferences/com.apple.SoftwareUpdate.plist";
const UPDATES_LAID_DOWN: &str = "/Library/Managed Preferences/com.apple.SoftwareUpdate.plist";

fn history(case: &str) -> Recorded {
    mac("26.7").file(HISTORY, said("install_history", case))
}

#[test]
fn daily_lists_of_malware_do_not_make_an_old_mac_look_fresh() {
    assert_judged(
        "updates.os-patch-age",
        vec![
            ("a month ago", history("tahoe"), Status::Good, "recent"),
            (
                "three years ago",
                history("rapid-response"),
                Status::Bad,
                "not_installed",
            ),
            (
                "only lists of malware",
                history("malware-lists-only"),
                Status::Unknown,
                "not_found",
            ),
            (
                "fetched but not installed",
                history("fetched-only"),
                Status::Unknown,
                "not_found",
            ),
            (
                "set up last week",
                history("rapid-response")
                    .file("/var/db/.AppleSetupDone", "")
                    .changed("/var/db/.AppleSetupDone", days_ago(7)),
                Status::NotApplicable,
                "new_pc",
            ),
            (
                "set up long ago",
                history("rapid-response")
                    .file("/var/db/.AppleSetupDone", "")
                    .changed("/var/db/.AppleSetupDone", days_ago(300)),
                Status::Bad,
                "not_installed",
            ),
            (
                "closed",
                mac("26.7").refused(HISTORY, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

fn switches(off: &[&str], more: &str) -> String {
    let keys = [
        "AutomaticCheckEnabled",
        "AutomaticDownload",
        "CriticalUpdateInstall",
        "ConfigDataInstall",
    ];
    let entries = keys.map(|key| {
        let value = if off.contains(&key) { "false" } else { "true" };
        format!("<key>{key}</key><{value}/>")
    });
    plist(&(entries.concat() + more))
}

const INSTALLS: &str = "<key>AutomaticallyInstallMacOSUpdates</key><true/>";
const DOES_NOT_INSTALL: &str = "<key>AutomaticallyInstallMacOSUpdates</key><false/>";

#[test]
fn updates_of_a_mac_come_by_themselves() {
    let set = |off: &[&str], more| mac("26.7").file(UPDATES, switches(off, more));
    assert_judged(
        "updates.auto-enabled",
        vec![
            ("all on", set(&[], INSTALLS), Status::Good, "on"),
            (
                "only urgent ones",
                set(&[], DOES_NOT_INSTALL),
                Status::Attention,
                "only_urgent",
            ),
            (
                "not loaded",
                set(&["AutomaticDownload"], INSTALLS),
                Status::Attention,
                "only_looks",
            ),
            (
                "not looked for",
                set(&["AutomaticCheckEnabled"], INSTALLS),
                Status::Bad,
                "urgent_off",
            ),
            (
                "urgent ones off",
                set(&["CriticalUpdateInstall"], INSTALLS),
                Status::Bad,
                "urgent_off",
            ),
            (
                "lists of malware off",
                set(&["ConfigDataInstall"], INSTALLS),
                Status::Bad,
                "urgent_off",
            ),
            (
                "laid down off, chosen on",
                set(&[], INSTALLS).file(UPDATES_LAID_DOWN, plist(DOES_NOT_INSTALL)),
                Status::Attention,
                "only_urgent",
            ),
            (
                "a switch that is none",
                mac("26.7").file(
                    UPDATES,
                    plist("<key>AutomaticDownload</key><string>x</string>"),
                ),
                Status::Unknown,
                "unexpected_output",
            ),
            (
                "closed",
                mac("26.7").refused(UPDATES, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

#[test]
fn switches_nobody_touched_are_on_and_need_no_file() {
    // Others called a fresh Mac unsafe, or waited for ever for a file that is only made by the first click.
    let check = "updates.auto-enabled";
    let only_installs = mac("26.7").file(UPDATES, plist(INSTALLS));
    assert_judged(
        check,
        vec![("no switch but one", only_installs, Status::Good, "on")],
    );
    let reading = read_on(Os::Macos, check, &mac("26.7"));
    assert_eq!(reading.missing, None);
    for on in ["looks_itself", "loads_itself", "installs_urgent_itself"] {
        assert_eq!(reading.is(on), Some(true), "{on}");
    }
}

#[test]
fn missing_automatically_install_macos_updates_is_unknown_for_that_fact_only() {
    let check = "updates.auto-enabled";
    let fresh = mac("26.7");
    let reading = read_on(Os::Macos, check, &fresh);
    assert_eq!(reading.is("installs_itself"), None);
    assert_judged(
        check,
        vec![
            ("fresh", fresh, Status::Unknown, "not_found"),
            (
                "but urgent ones are off",
                mac("26.7").file(UPDATES, switches(&["CriticalUpdateInstall"], "")),
                Status::Bad,
                "urgent_off",
            ),
        ],
    );
}

const SAVER: &str = "~/Library/Preferences/ByHost/com.apple.screensaver.0A1B.plist";
const OLD_SAVER: &str = "~/Library/Preferences/ByHost/com.apple.screensaver.FFFF.plist";
const SAVER_LAID_DOWN: &str = "/Library/Managed Preferences/com.apple.screensaver.plist";
const SAVER_OF_PERSON: &str = "~/Library/Preferences/com.apple.screensaver.plist";
const SAVER_FOR_ALL: &str = "/Library/Preferences/com.apple.screensaver.plist";
const POWER: &str = "/Library/Preferences/com.apple.PowerManagement.0A1B.plist";

fn asks(case: &str) -> Recorded {
    let answer = Output {
        code: Some(0),
        stderr: said("sysadminctl", case),
        ..Output::default()
    };
    mac("26.7").tool(Tool::Sysadminctl, Ok(answer))
}

#[test]
fn whatever_makes_the_screen_dark_first_locks_a_mac() {
    let with = |delay: &str, saver: &str, power: &str| {
        asks(delay)
            .file(SAVER, said("screen", saver))
            .file(POWER, said("screen", power))
    };
    assert_judged(
        "access.screen-lock",
        vec![
            (
                // Others looked at the screen saver only and called such a Mac open.
                "display before screen saver",
                with("immediate", "saver-never", "display-10-and-2"),
                Status::Good,
                "in_time",
            ),
            (
                "screen saver before display",
                with("seconds", "saver-5-minutes", "display-never-on-cable"),
                Status::Good,
                "in_time",
            ),
            (
                "late by its delay",
                with("seconds", "saver-never", "display-old-form"),
                Status::Attention,
                "late",
            ),
            (
                "never dark",
                with("immediate", "saver-never", "display-never-on-cable"),
                Status::Bad,
                "never",
            ),
            (
                "dark without a password",
                with("off", "saver-5-minutes", "display-10-and-2"),
                Status::Bad,
                "no_password",
            ),
        ],
    );
}

#[test]
fn a_time_that_was_never_chosen_is_not_known() {
    let check = "access.screen-lock";
    let unknown = Status::Unknown;
    let saver = |case| asks("immediate").file(SAVER, said("screen", case));
    assert_judged(
        check,
        vec![
            ("neither", asks("immediate"), unknown, "not_found"),
            ("untouched", saver("saver-untouched"), unknown, "not_found"),
            (
                "one that is early enough",
                saver("saver-5-minutes"),
                Status::Good,
                "in_time",
            ),
            (
                "one that never comes",
                saver("saver-never"),
                unknown,
                "not_found",
            ),
            (
                "closed",
                asks("immediate").refused(POWER, Missing::NoPermission),
                unknown,
                "no_permission",
            ),
            (
                "in words we do not know",
                asks("strange").file(SAVER, said("screen", "saver-5-minutes")),
                unknown,
                "unexpected_output",
            ),
            (
                "somebody else's settings",
                asks("immediate")
                    .file(SAVER, said("screen", "saver-5-minutes"))
                    .user(0, &[0]),
                unknown,
                "not_supported",
            ),
        ],
    );
}

#[test]
fn what_was_taken_over_from_an_older_mac_does_not_count() {
    let newer = asks("immediate")
        .file(SAVER, said("screen", "saver-5-minutes"))
        .file(OLD_SAVER, said("screen", "saver-never"))
        .changed(OLD_SAVER, days_ago(200))
        .file(POWER, said("screen", "display-never-on-cable"));
    let laid_down = plist("<key>idleTime</key><integer>600</integer>");
    let managed = asks("immediate")
        .file(SAVER, said("screen", "saver-never"))
        .file(SAVER_LAID_DOWN, laid_down);
    let good = Status::Good;
    assert_judged(
        "access.screen-lock",
        vec![
            ("two files", newer, good, "in_time"),
            ("laid down", managed, good, "in_time"),
        ],
    );
}

#[test]
fn what_the_person_chose_beats_what_was_chosen_for_everybody() {
    let time = |seconds| plist(&format!("<key>idleTime</key><integer>{seconds}</integer>"));
    let for_all = |seconds| {
        asks("immediate")
            .file(POWER, said("screen", "display-never-on-cable"))
            .file(SAVER_FOR_ALL, time(seconds))
    };
    assert_judged(
        "access.screen-lock",
        vec![
            ("only for all", for_all(300), Status::Good, "in_time"),
            (
                "never for this person",
                for_all(300).file(SAVER_OF_PERSON, time(0)),
                Status::Bad,
                "never",
            ),
            (
                "never for this person on this Mac",
                for_all(300)
                    .file(SAVER_OF_PERSON, time(300))
                    .file(SAVER, said("screen", "saver-never")),
                Status::Bad,
                "never",
            ),
            (
                "nothing said for this person on this Mac",
                for_all(0)
                    .file(SAVER_OF_PERSON, time(300))
                    .file(SAVER, said("screen", "saver-untouched")),
                Status::Good,
                "in_time",
            ),
            (
                "laid down",
                for_all(300)
                    .file(SAVER_OF_PERSON, time(0))
                    .file(SAVER_LAID_DOWN, time(600)),
                Status::Good,
                "in_time",
            ),
        ],
    );
}

const LOGIN: &str = "/Library/Preferences/com.apple.loginwindow.plist";
const PASSWORD: &str = "/etc/kcpassword";

#[test]
fn a_mac_logs_somebody_in_with_a_name_and_a_password_on_its_disk() {
    let named = || {
        let entries = "<key>autoLoginUser</key><string>anna</string>";
        mac("26.7").file(LOGIN, plist(entries))
    };
    let check = "access.autologin";
    assert_judged(
        check,
        vec![
            ("no file", mac("26.7"), Status::Good, "off"),
            (
                "nobody",
                mac("26.7").file(LOGIN, plist("<key>GuestEnabled</key><false/>")),
                Status::Good,
                "off",
            ),
            ("on", named().file(PASSWORD, "x"), Status::Bad, "on"),
            (
                "in a virtual machine",
                hardware(named().file(PASSWORD, "x"), "hardware-virtual"),
                Status::Attention,
                "virtual",
            ),
            (
                "only the name is left",
                named(),
                Status::Unknown,
                "contradictory",
            ),
            (
                "only the password is left",
                mac("26.7").file(PASSWORD, "x"),
                Status::Unknown,
                "contradictory",
            ),
            (
                "closed",
                mac("26.7").refused(LOGIN, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
    let reading = read_on(Os::Macos, check, &named().file(PASSWORD, "x"));
    assert!(!format!("{reading:?}").contains("anna"));
}

#[test]
fn an_administrator_of_a_mac_is_known_by_a_number() {
    let person = |groups: &[u32]| mac("26.7").user(501, groups);
    let many: Vec<u32> = (100..116).collect();
    assert_judged(
        "access.daily-admin",
        vec![
            ("standard", person(&[20, 12, 61]), Status::Good, "standard"),
            (
                "administrator",
                person(&[20, 80]),
                Status::Attention,
                "administrator",
            ),
            ("root", mac("26.7").user(0, &[0]), Status::Bad, "root"),
            (
                "more groups than macOS tells",
                person(&many),
                Status::Unknown,
                "output_too_large",
            ),
        ],
    );
}

#[test]
fn administrators_of_a_mac_are_counted_and_not_named() {
    let members = |case| {
        mac("26.7").tool(
            Tool::Dscl(People::Administrators),
            output(0, &said("dscl", case)),
        )
    };
    let directory = "/Library/Preferences/OpenDirectory/Configurations/Active Directory";
    assert_judged(
        "access.admin-count",
        vec![
            ("one", members("one"), Status::Good, "few"),
            ("three", members("three"), Status::Attention, "many"),
            (
                "of a company's directory",
                members("three").file(&format!("{directory}/BAKERY.plist"), ""),
                Status::NotApplicable,
                "kept_elsewhere",
            ),
            (
                "an error",
                mac("26.7").tool(
                    Tool::Dscl(People::Administrators),
                    output(56, &said("dscl", "no-such-key")),
                ),
                Status::Unknown,
                "unexpected_output",
            ),
            ("no tool", mac("26.7"), Status::Unknown, "not_found"),
        ],
    );
    let reading = read_on(Os::Macos, "access.admin-count", &members("three"));
    assert!(!format!("{reading:?}").contains("anna"));
}

#[test]
fn the_room_on_the_disk_of_a_mac_is_that_of_all_its_volumes() {
    const GB: u64 = 1_000_000_000;
    let with = |free| {
        mac("26.7").volume(
            "/",
            Space {
                total: 250 * GB,
                free,
            },
        )
    };
    assert_judged(
        "data.disk-free",
        vec![
            ("room", with(80 * GB), Status::Good, "room"),
            ("full", with(4 * GB), Status::Bad, "almost_full"),
            ("no answer", mac("26.7"), Status::Unknown, "not_found"),
        ],
    );
}

#[test]
fn time_machine_without_full_disk_access_is_not_called_missing() {
    let says = |case| mac("26.7").tool(Tool::Tmutil, output(0, &said("tmutil", case)));
    let refused = Output {
        code: Some(80),
        stderr: said("tmutil", "full-disk-access"),
        ..Output::default()
    };
    let refused = || mac("26.7").tool(Tool::Tmutil, Ok(refused.clone()));
    let arq = "/Applications/Arq.app";
    let check = "backup.present";
    assert_judged(
        check,
        vec![
            ("exit code 80", refused(), Status::Unknown, "no_permission"),
            (
                "but another program",
                refused().folder(arq),
                Status::Unknown,
                "no_date",
            ),
            ("one disk", says("one"), Status::Unknown, "no_date"),
            ("none", says("none"), Status::Attention, "none_found"),
            (
                "hangs",
                mac("26.7").tool(Tool::Tmutil, Err(Missing::TimedOut)),
                Status::Unknown,
                "timed_out",
            ),
        ],
    );
    let reading = read_on(Os::Macos, check, &says("two").folder(arq));
    assert_eq!(reading.text("backup_programs"), Some("Time Machine, Arq"));
}

#[test]
fn what_waits_on_a_mac_is_read_from_its_own_list() {
    assert_judged(
        "network.listening",
        vec![
            (
                "fresh",
                ports(mac("26.7"), "fresh"),
                Status::Good,
                "ordinary",
            ),
            (
                "only for itself",
                ports(mac("26.7"), "only-loopback"),
                Status::Good,
                "nothing",
            ),
            (
                "screen sharing",
                ports(services("new-spelling"), "sharing"),
                Status::Good,
                "checked_elsewhere",
            ),
            (
                "screen sharing of another maker",
                ports(services("old-spelling"), "sharing"),
                Status::Attention,
                "sensitive",
            ),
            (
                "in a language we do not read",
                ports(mac("26.7"), "foreign"),
                Status::Unknown,
                "unexpected_output",
            ),
        ],
    );
}

const SSH: &str = "/System/Library/LaunchDaemons/ssh.plist";
const SSH_SETTINGS: &str = "/etc/ssh/sshd_config";
const INCLUDE: &str = "Include /etc/ssh/sshd_config.d/*\n";

fn services(case: &str) -> Recorded {
    let delivered = plist("<key>Disabled</key><true/><key>Label</key><string>a</string>");
    mac("26.7")
        .tool(Tool::Launchctl, output(0, &said("launchctl", case)))
        .file(SSH, delivered)
}

#[test]
fn remote_login_of_a_mac_is_off_unless_somebody_switched_it_on() {
    let on = || services("old-spelling").file(SSH_SETTINGS, INCLUDE);
    let keys_only = "PasswordAuthentication no\nKbdInteractiveAuthentication no\n";
    assert_judged(
        "network.ssh-server",
        vec![
            ("off", services("new-spelling"), Status::Good, "not_running"),
            (
                "never touched",
                services("untouched"),
                Status::Good,
                "not_running",
            ),
            (
                "never touched, and what was delivered is not to be seen",
                mac("26.7").tool(Tool::Launchctl, output(0, &said("launchctl", "untouched"))),
                Status::Unknown,
                "not_found",
            ),
            ("on", on(), Status::Attention, "passwords"),
            (
                "on with keys only",
                on().file("/etc/ssh/sshd_config.d/000-ours.conf", keys_only),
                Status::Good,
                "keys_only",
            ),
            (
                "on, settings closed",
                services("old-spelling").refused(SSH_SETTINGS, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
            (
                "a state we do not know",
                services("strange"),
                Status::Unknown,
                "unexpected_output",
            ),
        ],
    );
}

const TIME: &str = "/Library/Preferences/com.apple.timed.plist";
const TIME_OF_SERVICE: &str = "/var/db/timed/com.apple.timed.plist";

#[test]
fn the_clock_of_a_mac_sets_itself() {
    let switch = |on| plist(&format!("<key>TMAutomaticTimeOnlyEnabled</key><{on}/>"));
    let closed = || mac("26.7").refused(TIME_OF_SERVICE, Missing::NoPermission);
    assert_judged(
        "time.sync",
        vec![
            (
                "on",
                mac("26.7").file(TIME, switch("true")),
                Status::Good,
                "on",
            ),
            (
                "off",
                closed().file(TIME, switch("false")),
                Status::Attention,
                "off",
            ),
            (
                "of the service itself",
                mac("26.7").file(TIME_OF_SERVICE, switch("true")),
                Status::Good,
                "on",
            ),
            ("closed", closed(), Status::Unknown, "no_permission"),
            ("nowhere", mac("26.7"), Status::Unknown, "not_found"),
            (
                "without the switch",
                mac("26.7").file(TIME_OF_SERVICE, plist("")),
                Status::Unknown,
                "not_found",
            ),
        ],
    );
}

const GATEKEEPER: &str = "/var/db/SystemPolicyConfiguration/SystemPolicy-prefs.plist";
const GATEKEEPER_BEFORE_15: &str = "/var/db/SystemPolicy-prefs.plist";

fn gatekeeper(enabled: &str) -> String {
    // Others let the last key of the file decide, whatever it is called.
    plist(&format!(
        "<key>enabled</key><string>{enabled}</string><key>zzz</key><string>no</string>"
    ))
}

#[test]
fn gatekeeper_is_looked_for_where_each_macos_keeps_it() {
    let refused = |number, path| mac(number).refused(path, Missing::NoPermission);
    let asked = |pc: Recorded, case| pc.tool(Tool::Spctl, output(0, &said("spctl", case)));
    let off = || gatekeeper("no");
    let good = Status::Good;
    assert_judged(
        "malware.app-reputation",
        vec![
            ("15: no file means on", mac("15.7"), good, "on"),
            (
                "15: on",
                mac("15.7").file(GATEKEEPER, gatekeeper("yes")),
                good,
                "on",
            ),
            (
                "15: off",
                mac("15.7").file(GATEKEEPER, off()),
                Status::Bad,
                "off",
            ),
            (
                "26: the old place says nothing any more",
                mac("26.7").file(GATEKEEPER_BEFORE_15, off()),
                good,
                "on",
            ),
            ("14: no file means on", mac("14.8"), good, "on"),
            (
                "14: off",
                mac("14.8").file(GATEKEEPER_BEFORE_15, off()),
                Status::Bad,
                "off",
            ),
            (
                "14: the new place says nothing yet",
                mac("14.8").file(GATEKEEPER, off()),
                good,
                "on",
            ),
            (
                "closed, so the tool is asked",
                asked(refused("26.7", GATEKEEPER), "disabled"),
                Status::Bad,
                "off",
            ),
            (
                "without the key, so the tool is asked",
                asked(mac("26.7").file(GATEKEEPER, plist("")), "enabled"),
                good,
                "on",
            ),
            (
                "closed, and the tool speaks of something else",
                asked(refused("26.7", GATEKEEPER), "strange"),
                Status::Unknown,
                "unexpected_output",
            ),
            (
                "version not seen",
                asked(pc().file(GATEKEEPER, off()), "enabled"),
                good,
                "on",
            ),
        ],
    );
}

#[test]
fn macos_protects_its_own_files_wholly_partly_or_not() {
    let says = |case| mac("26.7").tool(Tool::Csrutil, output(0, &said("csrutil", case)));
    assert_judged(
        "malware.macos-sip",
        vec![
            ("on", says("enabled"), Status::Good, "on"),
            ("off", says("disabled"), Status::Bad, "off"),
            ("in parts", says("custom"), Status::Attention, "partly"),
            (
                "on, but only in parts",
                says("custom-enabled"),
                Status::Attention,
                "partly",
            ),
            (
                "in a language we do not read",
                says("strange"),
                Status::Unknown,
                "unexpected_output",
            ),
            ("no tool", mac("26.7"), Status::Unknown, "not_found"),
        ],
    );
}

#[test]
fn a_guest_beside_an_encrypted_disk_only_gets_a_browser() {
    let active = Tool::Fdesetup(Encryption::Active);
    let guest = |on| {
        let entries = format!("<key>GuestEnabled</key><{on}/>");
        mac("26.7").file(LOGIN, plist(&entries))
    };
    assert_judged(
        "access.guest-account",
        vec![
            ("never touched", mac("26.7"), Status::Good, "off"),
            ("off", guest("false"), Status::Good, "off"),
            (
                "on beside an open disk",
                guest("true").tool(active, output(1, "false\n")),
                Status::Bad,
                "on",
            ),
            (
                "on beside an encrypted disk",
                guest("true").tool(active, output(0, "true\n")),
                Status::Attention,
                "browser_only",
            ),
            (
                "on, disk not seen",
                guest("true"),
                Status::Unknown,
                "not_found",
            ),
            (
                "closed",
                mac("26.7").refused(LOGIN, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

#[test]
fn the_screen_of_a_mac_is_shared_or_managed_or_not() {
    let screen = "/System/Library/LaunchDaemons/com.apple.screensharing.plist";
    let management = "/Library/Application Support/Apple/Remote Desktop/RemoteManagement.launchd";
    let delivered = || plist("<key>Disabled</key><true/>");
    let off = || services("untouched").file(screen, delivered());
    assert_judged(
        "network.remote-desktop",
        vec![
            ("never touched", off(), Status::Good, "off"),
            ("off", services("old-spelling"), Status::Good, "off"),
            (
                "screen sharing",
                services("new-spelling"),
                Status::Attention,
                "on",
            ),
            (
                "remote management",
                off().file(management, "enabled"),
                Status::Attention,
                "on",
            ),
            (
                "what was delivered is not to be seen",
                services("untouched"),
                Status::Unknown,
                "not_found",
            ),
        ],
    );
}

#[test]
fn the_disk_of_a_mac_says_whether_it_will_fail() {
    let says = |status: &str| {
        let entries = format!("<key>SMARTStatus</key><string>{status}</string>");
        mac("26.7").tool(Tool::Diskutil, output(0, &plist(&entries)))
    };
    assert_judged(
        "data.disk-health",
        vec![
            ("healthy", says("Verified"), Status::Good, "healthy"),
            ("failing", says("Failing"), Status::Bad, "failing"),
            (
                "does not say",
                says("Not Supported"),
                Status::NotApplicable,
                "not_told",
            ),
            (
                "in a virtual machine",
                hardware(says("Not Supported"), "hardware-virtual"),
                Status::NotApplicable,
                "virtual",
            ),
            (
                "a word we do not know",
                says("Fraglich"),
                Status::Unknown,
                "unexpected_output",
            ),
            ("no tool", mac("26.7"), Status::Unknown, "not_found"),
        ],
    );
}

#[test]
fn a_mac_that_sleeps_every_night_has_still_been_running() {
    // Others asked for the time since the start, which stands still while the Mac sleeps.
    let started = |seconds: i64| {
        let text = format!("{{ sec = {seconds}, usec = 5 }} Sun Nov 22 09:26:40 2026\n");
        mac("26.7").tool(Tool::Sysctl, output(0, &text))
    };
    let now = mac("26.7").now();
    let day = 86_400;
    assert_judged(
        "updates.uptime",
        vec![
            ("yesterday", started(now - day), Status::Good, "restarted"),
            (
                "three weeks ago",
                started(now - 21 * day),
                Status::Attention,
                "long",
            ),
            (
                "two months ago",
                started(now - 60 * day),
                Status::Attention,
                "very_long",
            ),
            ("no tool", mac("26.7"), Status::Unknown, "not_found"),
        ],
    );
}

#[test]
fn wep_on_a_mac_is_not_safe_and_wpa3_transition_is() {
    let says = |case| {
        let tool = Tool::SystemProfiler(MacPart::Wifi);
        mac("26.7").tool(tool, output(0, &said("system_profiler", case)))
    };
    assert_judged(
        "network.wifi",
        vec![
            (
                "spelled without its first letter",
                says("wifi-wpa3-transition"),
                Status::Good,
                "safe",
            ),
            ("usual", says("wifi-wpa2"), Status::Good, "safe"),
            ("old", says("wifi-wep"), Status::Bad, "wep"),
            ("open", says("wifi-open"), Status::Bad, "open"),
            ("off", says("wifi-off"), Status::NotApplicable, "not_in_use"),
            (
                "a kind we do not know",
                says("wifi-strange"),
                Status::Unknown,
                "unexpected_output",
            ),
        ],
    );
}

fn updates_found(case: &str) -> Recorded {
    mac("26.7").file(UPDATES, said("software_update", case))
}

#[test]
fn the_next_macos_is_an_offer_and_no_missing_security_update() {
    let old = updates_found("one-waits").file(
        UPDATES,
        said("software_update", "one-waits").replace("2026-11-2", "2026-10-2"),
    );
    assert_judged(
        "updates.pending-security",
        vec![
            (
                "none",
                updates_found("none-waits"),
                Status::Good,
                "none_wait",
            ),
            (
                "only the next macOS",
                updates_found("only-the-next-macos"),
                Status::Good,
                "none_wait",
            ),
            (
                "installed since the last look",
                updates_found("installed-meanwhile"),
                Status::Good,
                "none_wait",
            ),
            (
                "a fix on top of what is installed",
                updates_found("fix-on-top"),
                Status::Attention,
                "wait",
            ),
            (
                "one since last week",
                updates_found("one-waits"),
                Status::Attention,
                "wait",
            ),
            (
                "two, one of them for weeks",
                updates_found("two-wait-long"),
                Status::Bad,
                "wait_long",
            ),
            ("not looked for weeks", old, Status::Unknown, "old_lists"),
            (
                "without a day",
                updates_found("without-a-day"),
                Status::Unknown,
                "unexpected_output",
            ),
            (
                "never looked",
                updates_found("never-looked"),
                Status::Unknown,
                "not_found",
            ),
            ("no file", mac("26.7"), Status::Unknown, "not_found"),
            (
                "closed",
                mac("26.7").refused(UPDATES, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
            (
                "version not seen",
                pc().file(UPDATES, said("software_update", "none-waits")),
                Status::Unknown,
                "not_found",
            ),
        ],
    );
}

const SMB: &str = "/System/Library/LaunchDaemons/com.apple.smbd.plist";
const SMB_SETTINGS: &str = "/Library/Preferences/SystemConfiguration/com.apple.smb.server.plist";

/// A Mac whose list of services says nothing about file sharing, so that it is as delivered.
fn sharing_as(disabled: bool) -> Recorded {
    ports(services("new-spelling"), "fresh")
        .file(SMB, plist(&format!("<key>Disabled</key><{disabled}/>")))
}

fn guests(mac: Recorded, allowed: bool) -> Recorded {
    let entries = format!("<key>AllowGuestAccess</key><{allowed}/>");
    mac.file(SMB_SETTINGS, plist(&entries))
}

#[test]
fn a_public_folder_that_every_mac_has_is_shared_only_once_sharing_is_on() {
    let off = || sharing_as(true);
    let lists = |mac: Recorded, case| mac.tool(Tool::Sharing, output(0, &said("sharing", case)));
    let on = |case| lists(sharing_as(false), case);
    assert_judged(
        "network.file-sharing",
        vec![
            ("off", off(), Status::Good, "none"),
            (
                "off, although a folder would be shared",
                lists(off(), "public-for-guests"),
                Status::Good,
                "none",
            ),
            (
                "two folders",
                guests(on("two-without-guests"), true),
                Status::Attention,
                "shared",
            ),
            (
                "no folder of its own",
                on("none"),
                Status::Attention,
                "service",
            ),
            (
                "the tool gave up half way",
                guests(sharing_as(false), true).tool(
                    Tool::Sharing,
                    output(1, &said("sharing", "public-for-guests")),
                ),
                Status::Attention,
                "service",
            ),
            (
                "for guests",
                guests(on("public-for-guests"), true),
                Status::Bad,
                "for_guests",
            ),
            (
                "for guests, whom the Mac does not let in",
                guests(on("public-for-guests"), false),
                Status::Attention,
                "shared",
            ),
            (
                "for guests, and nobody decided whether they get in",
                on("public-for-guests"),
                Status::Attention,
                "shared",
            ),
            (
                "folders not seen",
                sharing_as(false),
                Status::Attention,
                "service",
            ),
            (
                "ports not seen",
                services("new-spelling").file(SMB, plist("<key>Disabled</key><true/>")),
                Status::Unknown,
                "not_found",
            ),
            (
                "what was delivered is not to be seen",
                ports(services("new-spelling"), "fresh"),
                Status::Unknown,
                "not_found",
            ),
        ],
    );
    let reading = read_on(
        Os::Macos,
        "network.file-sharing",
        &guests(on("public-for-guests"), true),
    );
    assert!(!format!("{reading:?}").contains("Meyer"));
}

#[test]
fn remote_support_on_a_mac_is_known_by_its_names() {
    let app = |name| mac("26.7").folder(&format!("/Applications/{name}.app"));
    let started = "/Library/LaunchDaemons/com.teamviewer.teamviewer_service.plist";
    assert_judged(
        "network.remote-support",
        vec![
            ("none", app("Safari"), Status::Good, "none"),
            (
                "only the part that looks on",
                app("VNC Viewer"),
                Status::Good,
                "none",
            ),
            ("one", app("AnyDesk"), Status::Attention, "one"),
            (
                "one of the person alone",
                app("Safari").folder("~/Applications/RustDesk.app"),
                Status::Attention,
                "one",
            ),
            (
                "one that starts by itself",
                app("TeamViewer").file(started, ""),
                Status::Attention,
                "starts_by_itself",
            ),
            (
                "what only updates it does not start it",
                app("TeamViewer").file("/Library/LaunchDaemons/com.teamviewer.Helper.plist", ""),
                Status::Attention,
                "one",
            ),
            (
                "two",
                app("AnyDesk").folder("/Applications/TeamViewer.app"),
                Status::Attention,
                "several",
            ),
            (
                "no programs at all",
                mac("26.7"),
                Status::Unknown,
                "not_found",
            ),
            (
                "with all rights, so at another home",
                app("Safari").user(0, &[0]),
                Status::Unknown,
                "not_supported",
            ),
        ],
    );
    // What is running was not looked at, so nothing is said about it.
    let reading = read_on(Os::Macos, "network.remote-support", &app("AnyDesk"));
    assert_eq!(reading.is("runs_now"), None);
}

#[test]
fn downloads_of_a_mac_are_left_alone_because_macos_would_ask_the_person() {
    let pc = mac("26.7")
        .folder("/Applications/Safari.app")
        .file("~/Downloads/AnyDesk.exe", "")
        .refused("~/Downloads", Missing::NoPermission);
    let said = judged_on(Os::Macos, "network.remote-support", &pc);
    assert_eq!(said, (Status::Good, "none"));
}

#[test]
fn the_passwords_program_of_every_mac_is_no_proof() {
    let app = |name| mac("26.7").folder(&format!("/Applications/{name}.app"));
    let support = "~/Library/Application Support";
    let bitwarden = "nngceckbapebfimnlniiiahkandclblb";
    assert_judged(
        "access.password-manager",
        vec![
            (
                "only Apple's own",
                app("Safari").folder("/System/Applications/Passwords.app"),
                Status::Unknown,
                "none_found",
            ),
            ("a program", app("1Password 7"), Status::Good, "installed"),
            (
                "in the second profile of a browser",
                app("Safari").folder(&format!(
                    "{support}/Google/Chrome/Profile 1/Extensions/{bitwarden}"
                )),
                Status::Good,
                "installed",
            ),
            (
                "in Firefox",
                app("Safari").file(
                    &format!(
                        "{support}/Firefox/Profiles/a.default/extensions/{{446900e4-71c2-419f-a6a7-df9c091e268b}}.xpi"
                    ),
                    "",
                ),
                Status::Good,
                "installed",
            ),
            ("no programs at all", mac("26.7"), Status::Unknown, "not_found"),
            (
                "with all rights, so at another home",
                app("Safari").user(0, &[0]),
                Status::Unknown,
                "not_supported",
            ),
        ],
    );
}

const TIME_MACHINE: &str = "/Library/Preferences/com.apple.TimeMachine.plist";

fn copies_to(case: &str) -> Recorded {
    mac("26.7").tool(Tool::Tmutil, output(0, &said("tmutil", case)))
}

fn recorded(case: &str) -> Recorded {
    copies_to("one").file(TIME_MACHINE, said("time_machine", case))
}

#[test]
fn a_record_of_time_machine_that_nobody_may_read_is_unknown_and_never_bad() {
    let closed = || copies_to("one").refused(TIME_MACHINE, Missing::NoPermission);
    assert_judged(
        "backup.recent",
        vec![
            ("closed", closed(), Status::Unknown, "no_permission"),
            (
                "closed, beside another program",
                closed().folder("/Applications/Arq.app"),
                Status::Unknown,
                "no_permission",
            ),
            ("yesterday", recorded("fresh"), Status::Good, "recent"),
            (
                "runs by itself, but not since September",
                recorded("stuck"),
                Status::Bad,
                "stuck",
            ),
            (
                "by hand in September",
                recorded("by-hand"),
                Status::Attention,
                "old",
            ),
            (
                "the newer of two disks",
                recorded("two-disks"),
                Status::Good,
                "recent",
            ),
            (
                "never ran",
                recorded("never-ran"),
                Status::Unknown,
                "not_found",
            ),
            ("no record", copies_to("one"), Status::Unknown, "not_found"),
            (
                "copies to nowhere any more",
                copies_to("none").file(TIME_MACHINE, said("time_machine", "stuck")),
                Status::NotApplicable,
                "no_program",
            ),
            (
                "the tool may not look",
                mac("26.7").tool(Tool::Tmutil, output(80, "")),
                Status::Unknown,
                "no_permission",
            ),
            (
                "the tool may not look, but the record lies open",
                recorded("fresh").tool(Tool::Tmutil, output(80, "")),
                Status::Good,
                "recent",
            ),
        ],
    );
    let said = judged_on(Os::Macos, "backup.present", &recorded("stuck"));
    assert_eq!(said, (Status::Good, "dated"));
}

#[test]
fn copies_of_a_mac_lie_apart_or_not() {
    let encrypted = |case, record| copies_to(case).file(TIME_MACHINE, said("time_machine", record));
    assert_judged(
        "backup.target",
        vec![
            (
                "not connected, but perhaps inside",
                copies_to("one"),
                Status::Unknown,
                "not_supported",
            ),
            (
                "connected",
                copies_to("one-connected"),
                Status::Attention,
                "connected",
            ),
            (
                "two in turn",
                copies_to("two-in-turn"),
                Status::Good,
                "in_turn",
            ),
            (
                "one on the network",
                copies_to("two"),
                Status::Good,
                "network",
            ),
            (
                "encrypted",
                encrypted("two-in-turn", "fresh"),
                Status::Good,
                "in_turn",
            ),
            (
                "not encrypted",
                encrypted("two-in-turn", "stuck"),
                Status::Attention,
                "open",
            ),
            (
                "of a kind we do not know",
                copies_to("strange-kind"),
                Status::Unknown,
                "unexpected_output",
            ),
            (
                "none",
                copies_to("none"),
                Status::NotApplicable,
                "no_target",
            ),
            (
                "the tool may not look",
                mac("26.7").tool(Tool::Tmutil, output(80, "")),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

#[test]
fn a_sync_program_counts_once_it_has_an_account() {
    let icloud = "~/Library/Preferences/MobileMeAccounts.plist";
    let onedrive = "~/Library/Application Support/OneDrive/settings";
    let drive = "~/Library/Application Support/Google/DriveFS";
    let none = || copies_to("none");
    let only = (Status::Attention, "only_sync");
    let no = (Status::NotApplicable, "no_sync");
    for (case, pc, expected) in [
        ("nothing", none(), no),
        (
            "iCloud Drive",
            none().file(icloud, said("icloud", "drive-on")),
            only,
        ),
        (
            "iCloud without files",
            none().file(icloud, said("icloud", "drive-off")),
            no,
        ),
        ("Dropbox", none().file("~/.dropbox/info.json", ""), only),
        (
            "Google Drive",
            none().folder(&format!("{drive}/104523896712345678901")),
            only,
        ),
        (
            "Google Drive without an account",
            none().folder(&format!("{drive}/Logs")),
            no,
        ),
        (
            "OneDrive",
            none().file(
                &format!("{onedrive}/Business1/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f.dat"),
                "",
            ),
            only,
        ),
        (
            "OneDrive without an account",
            none().file(&format!("{onedrive}/Personal/logUploaderSettings.ini"), ""),
            no,
        ),
        (
            "Nextcloud",
            none().file(
                "~/Library/Preferences/Nextcloud/nextcloud.cfg",
                "[Accounts]\n0\\Folders\\1\\localPath=/Users/anna/Nextcloud/\n",
            ),
            only,
        ),
        (
            "beside a backup",
            copies_to("one").file(icloud, said("icloud", "drive-on")),
            (Status::NotApplicable, "backup_too"),
        ),
        (
            "account closed",
            none().refused(icloud, Missing::NoPermission),
            (Status::Unknown, "no_permission"),
        ),
        (
            "with all rights, so at another home",
            none().user(0, &[0]),
            (Status::Unknown, "not_supported"),
        ),
    ] {
        let said = judged_on(Os::Macos, "backup.sync-only", &pc);
        assert_eq!(said, expected, "{case}");
    }
    let reading = read_on(
        Os::Macos,
        "backup.sync-only",
        &none().file(icloud, said("icloud", "drive-on")),
    );
    assert!(!format!("{reading:?}").contains("anna"));
}

/// A program as it describes itself, last renewed so many days ago.
fn with_app(mac: Recorded, name: &str, version: &str, days: u32) -> Recorded {
    let path = format!("/Applications/{name}.app/Contents/Info.plist");
    let entries = format!("<key>CFBundleShortVersionString</key><string>{version}</string>");
    mac.file(&path, plist(&entries))
        .changed(&path, days_ago(days))
}

const CHOSEN: &str =
    "~/Library/Preferences/com.apple.LaunchServices/com.apple.launchservices.secure.plist";

#[test]
fn the_browser_of_a_mac_is_the_one_that_opens_links() {
    let chosen = |case| mac("26.7").file(CHOSEN, said("launch_services", case));
    let chrome = |version, days| with_app(chosen("chrome"), "Google Chrome", version, days);
    let firefox = "/Applications/Firefox.app/Contents/Resources/application.ini";
    assert_judged(
        "updates.browser-current",
        vec![
            (
                "nobody chose",
                mac("26.7"),
                Status::NotApplicable,
                "from_system",
            ),
            (
                "Safari",
                chosen("safari"),
                Status::NotApplicable,
                "from_system",
            ),
            (
                "Safari, beside an old Chrome",
                with_app(chosen("safari"), "Google Chrome", "120.0.1.2", 300),
                Status::NotApplicable,
                "from_system",
            ),
            ("Chrome", chrome("155.0.7000.2", 9), Status::Good, "current"),
            (
                "old Chrome",
                chrome("140.0.7000.2", 9),
                Status::Bad,
                "too_old",
            ),
            (
                "Chrome that stands still",
                chrome("155.0.7000.2", 120),
                Status::Bad,
                "stands_still",
            ),
            (
                "Firefox",
                chosen("firefox").file(firefox, "[App]\nVersion=155.0\nBuildID=20261103120000\n"),
                Status::Good,
                "current",
            ),
            (
                "chosen, but gone",
                chosen("chrome"),
                Status::Unknown,
                "not_found",
            ),
            (
                "of a maker that counts in its own way",
                chosen("brave"),
                Status::Unknown,
                "not_supported",
            ),
            (
                "without a version",
                chosen("chrome").file(
                    "/Applications/Google Chrome.app/Contents/Info.plist",
                    plist(""),
                ),
                Status::Unknown,
                "unexpected_output",
            ),
            (
                "choice closed",
                mac("26.7").refused(CHOSEN, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
            (
                "with all rights, so at another home",
                chosen("safari").user(0, &[0]),
                Status::Unknown,
                "not_supported",
            ),
        ],
    );
}

#[test]
fn an_office_of_a_mac_shows_by_its_age_whether_updates_still_come() {
    let word = |version, days| with_app(mac("26.7"), "Microsoft Word", version, days);
    assert_judged(
        "updates.office-supported",
        vec![
            ("none", mac("26.7"), Status::NotApplicable, "none"),
            ("fresh", word("16.114", 12), Status::Good, "always_new"),
            ("late", word("16.112", 60), Status::Attention, "late"),
            (
                "bought once, no longer kept",
                word("16.78", 320),
                Status::Bad,
                "stands_still",
            ),
            ("of 2016", word("15.41", 2), Status::Bad, "over"),
            (
                "one of two was forgotten",
                with_app(word("16.114", 12), "Microsoft Excel", "16.100", 200),
                Status::Bad,
                "stands_still",
            ),
            (
                "LibreOffice",
                with_app(mac("26.7"), "LibreOffice", "26.8.1.1", 300),
                Status::Good,
                "newer_than_table",
            ),
            (
                "old LibreOffice beside it",
                with_app(word("16.114", 12), "LibreOffice", "25.8.1.1", 12),
                Status::Bad,
                "ended",
            ),
            (
                "closed",
                mac("26.7").refused(
                    "/Applications/Microsoft Word.app/Contents/Info.plist",
                    Missing::NoPermission,
                ),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

#[test]
fn what_a_person_chose_in_the_office_of_a_mac_is_not_guessed() {
    let word = || mac("26.7").folder("/Applications/Microsoft Word.app");
    let state = |state: &str| {
        plist(&format!(
            "<key>VisualBasicMacroExecutionState</key><string>{state}</string>"
        ))
    };
    let managed = |entries: String| {
        word().file(
            "/Library/Managed Preferences/com.microsoft.office.plist",
            entries,
        )
    };
    let own =
        |entries: String| word().file("~/Library/Preferences/com.microsoft.office.plist", entries);
    let libre = || mac("26.7").folder("/Applications/LibreOffice.app");
    let chosen = "~/Library/Application Support/LibreOffice/4/user/registrymodifications.xcu";
    let of_linux = |case: &str| {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/probe/linux");
        std::fs::read_to_string(format!("{folder}/libreoffice/{case}.txt")).unwrap()
    };
    assert_judged(
        "malware.office-macros",
        vec![
            ("none", mac("26.7"), Status::NotApplicable, "no_office"),
            ("untouched", word(), Status::Unknown, "no_permission"),
            (
                "laid down: blocked",
                managed(state("DisabledWithoutWarnings")),
                Status::Good,
                "blocked",
            ),
            (
                "laid down: none at all",
                managed(plist("<key>VisualBasicEntirelyDisabled</key><true/>")),
                Status::Good,
                "blocked",
            ),
            (
                "laid down: asks",
                managed(state("DisabledWithWarnings")),
                Status::Attention,
                "on_click",
            ),
            (
                "laid down: runs",
                managed(state("EnabledWithoutWarnings")),
                Status::Bad,
                "run",
            ),
            (
                "a word we do not know",
                managed(state("Manchmal")),
                Status::Unknown,
                "unexpected_output",
            ),
            (
                "chosen: runs",
                own(state("EnabledWithoutWarnings")),
                Status::Bad,
                "run",
            ),
            (
                "chosen: blocked, but perhaps open elsewhere",
                own(state("DisabledWithoutWarnings")),
                Status::Unknown,
                "no_permission",
            ),
            ("LibreOffice untouched", libre(), Status::Good, "blocked"),
            (
                "LibreOffice runs all",
                libre().file(chosen, of_linux("low")),
                Status::Bad,
                "run",
            ),
            (
                "LibreOffice removed",
                mac("26.7").file(chosen, of_linux("low")),
                Status::NotApplicable,
                "no_office",
            ),
            (
                "with all rights, so at another home",
                libre().user(0, &[0]),
                Status::Unknown,
                "not_supported",
            ),
        ],
    );
}

#[test]
fn what_holds_for_all_on_a_mac_comes_after_what_the_person_chose() {
    let word = || mac("26.7").folder("/Applications/Microsoft Word.app");
    let state = |state: &str| {
        plist(&format!(
            "<key>VisualBasicMacroExecutionState</key><string>{state}</string>"
        ))
    };
    let open_for_all = || {
        word().file(
            "/Library/Preferences/com.microsoft.office.plist",
            state("EnabledWithoutWarnings"),
        )
    };
    let own = "~/Library/Preferences/com.microsoft.office.plist";
    assert_judged(
        "malware.office-macros",
        vec![
            (
                "the person chose to be asked",
                open_for_all().file(own, state("DisabledWithWarnings")),
                Status::Unknown,
                "no_permission",
            ),
            (
                "the person chose nothing",
                open_for_all(),
                Status::Bad,
                "run",
            ),
        ],
    );
}

#[test]
fn a_mac_brings_its_own_protection_and_needs_no_other() {
    let built_in = "/Library/Apple/System/Library/CoreServices/XProtect.bundle";
    let own = || mac("26.7").folder(built_in);
    assert_judged(
        "malware.av-active",
        vec![
            ("its own", own(), Status::NotApplicable, "unusual"),
            (
                "its own, at the new place",
                mac("26.7").folder("/var/protected/xprotect/XProtect.bundle"),
                Status::NotApplicable,
                "unusual",
            ),
            (
                "another beside it",
                own().folder("/Applications/Sophos/Sophos Endpoint.app"),
                Status::NotApplicable,
                "extra",
            ),
            ("not to be found", mac("26.7"), Status::Unknown, "not_found"),
        ],
    );
}

/// Where the list lies that is in use since macOS 15, and where it lay before and still does.
const XPROTECT: &str = "/var/protected/xprotect/XProtect.bundle/Contents/Info.plist";
const XPROTECT_BEFORE: &str =
    "/Library/Apple/System/Library/CoreServices/XProtect.bundle/Contents/Info.plist";

/// A Mac with a list of malware there that is so many days old.
fn list_of_malware(mac: Recorded, path: &str, days: u32) -> Recorded {
    let description = plist(
        "<key>CFBundleIdentifier</key><string>com.apple.XProtect</string>\
         <key>CFBundleShortVersionString</key><string>5322</string>",
    );
    mac.file(path, description).changed(path, days_ago(days))
}

#[test]
fn a_mac_is_not_blamed_for_the_weeks_between_two_lists_of_malware() {
    let before = |days| list_of_malware(mac("14.8"), XPROTECT_BEFORE, days);
    let now = |days| list_of_malware(mac("26.7"), XPROTECT, days);
    let booted = |mac: Recorded, seconds: i64| {
        let text = format!("{{ sec = {}, usec = 5 }} x\n", mac.now() - seconds);
        mac.tool(Tool::Sysctl, output(0, &text))
    };
    let good = (Status::Good, "built_in_current");
    let aging = (Status::Attention, "built_in_aging");
    let old = (Status::Bad, "built_in_old");
    let rows = [
        ("three weeks", now(21), good),
        ("three weeks, before macOS 15", before(21), good),
        ("the longest that Apple left", now(70), good),
        ("four months", now(120), aging),
        ("a year", now(365), old),
        ("a year, before macOS 15", before(365), old),
        (
            "a year in a drawer, started just now",
            booted(now(365), 600),
            (Status::Attention, "just_started"),
        ),
        ("a year, running for days", booted(now(365), 500_000), old),
        (
            "of tomorrow",
            now(0).changed(XPROTECT, days_ago(0).plus_days(1)),
            (Status::Unknown, "unexpected_output"),
        ),
    ];
    let rows = rows.map(|(case, mac, (status, reason))| (case, mac, status, reason));
    assert_judged("malware.av-signatures", rows.into());
    let reading = read_on(Os::Macos, "malware.av-signatures", &now(21));
    assert_eq!(reading.text("antivirus"), Some("XProtect"));
    assert_eq!(reading.text("signature_version"), Some("5322"));
    assert_eq!(reading.number("signature_age"), Some(21));
}

#[test]
fn only_the_list_in_use_says_how_old_the_list_is() {
    let unused = |days| list_of_malware(mac("26.7"), XPROTECT_BEFORE, days);
    let unknown = Status::Unknown;
    assert_judged(
        "malware.av-signatures",
        vec![
            (
                "the one in use stopped, the other did not",
                list_of_malware(unused(3), XPROTECT, 300),
                Status::Bad,
                "built_in_old",
            ),
            (
                "the one in use goes on, the other stopped",
                list_of_malware(unused(300), XPROTECT, 3),
                Status::Good,
                "built_in_current",
            ),
            (
                "the one in use may not be read",
                unused(3).refused(XPROTECT, Missing::NoPermission),
                unknown,
                "no_permission",
            ),
            (
                "no version",
                mac("26.7").file(XPROTECT, plist("")),
                unknown,
                "unexpected_output",
            ),
            (
                "no description",
                mac("26.7").file(XPROTECT, "5322"),
                unknown,
                "unexpected_output",
            ),
            ("none", mac("26.7"), unknown, "not_found"),
        ],
    );
}

#[test]
fn the_list_that_apple_sends_does_not_stand_for_the_one_of_a_bought_antivirus() {
    let beside = |days| {
        list_of_malware(mac("26.7"), XPROTECT, days)
            .folder("/Applications/Sophos/Sophos Endpoint.app")
    };
    let closed = list_of_malware(mac("26.7"), XPROTECT, 3);
    let unknown = Status::Unknown;
    assert_judged(
        "malware.av-signatures",
        vec![
            ("fresh", beside(3), unknown, "other_antivirus"),
            ("old", beside(300), unknown, "other_antivirus"),
            (
                "programs not seen",
                closed.refused("/Applications", Missing::NoPermission),
                unknown,
                "no_permission",
            ),
        ],
    );
    let reading = read_on(Os::Macos, "malware.av-signatures", &beside(3));
    assert_eq!(reading.text("antivirus"), Some("Sophos"));
    assert_eq!(reading.number("signature_age"), None);
}

#[test]
fn an_account_of_a_mac_that_nobody_dated_is_neither_used_nor_forgotten() {
    let tool = Tool::Dscl(People::Accounts);
    let accounts = |case| mac("26.7").tool(tool, output(0, &said("dscl", case)));
    assert_judged(
        "access.dormant-accounts",
        vec![
            (
                "only one's own",
                accounts("accounts-one"),
                Status::Good,
                "only_own",
            ),
            (
                "two others",
                accounts("accounts-three"),
                Status::Unknown,
                "undated",
            ),
            (
                "one's own from elsewhere, beside another",
                accounts("accounts-one").user(1_640_218_303, &[20]),
                Status::Unknown,
                "undated",
            ),
            (
                "cut off",
                accounts("accounts-without-root"),
                Status::Unknown,
                "unexpected_output",
            ),
            (
                "ended with an error",
                mac("26.7").tool(tool, output(56, &said("dscl", "accounts-one"))),
                Status::Unknown,
                "unexpected_output",
            ),
            (
                "with all rights, so nobody's own",
                accounts("accounts-one").user(0, &[0]),
                Status::Unknown,
                "not_supported",
            ),
            ("no tool", mac("26.7"), Status::Unknown, "not_found"),
        ],
    );
    let reading = read_on(
        Os::Macos,
        "access.dormant-accounts",
        &accounts("accounts-three"),
    );
    assert!(!format!("{reading:?}").contains("anna"));
}
