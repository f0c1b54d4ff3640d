//! Recorded Macs, read and judged from end to end.

use schutzlotse::domain::Missing::NoPermission;
use schutzlotse::domain::Status::{Attention, Bad, Good, NotApplicable, Unknown};
use schutzlotse::domain::{Missing, Os};
use schutzlotse::probe::allowed::{Encryption, MacPart, Output, People, Tool};
use schutzlotse::probe::system::Space;
use schutzlotse::probe::{Recorded, System as _};

use super::pc_access_and_network::{Row, assert_judged_on, days_ago, judged_on, pc, read_on};

const VERSION: &str = "/System/Library/CoreServices/SystemVersion.plist";
const REAL_VERSION: &str = "/System/Library/CoreServices/.SystemVersionPlatform.plist";
const ALF: &str = "/Library/Preferences/com.apple.alf.plist";

fn assert_judged(check: &str, rows: Vec<Row>) {
    assert_judged_on(Os::Macos, check, rows);
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

/// A Mac on which nothing is out of the ordinary.
fn usual() -> Recorded {
    mac("26.7")
}

/// One on which this may not be read.
fn closed(path: &str) -> Recorded {
    usual().refused(path, NoPermission)
}

/// One on which this program says what was recorded.
fn says(tool: Tool, folder: &str, case: &str) -> Recorded {
    usual().tool(tool, output(0, &said(folder, case)))
}

fn with_program(name: &str) -> Recorded {
    usual().folder(&format!("/Applications/{name}.app"))
}

/// A settings file with one switch.
fn switch(key: &str, on: bool) -> String {
    plist(&format!("<key>{key}</key><{on}/>"))
}

/// A settings file with one text.
fn entry(key: &str, text: &str) -> String {
    plist(&format!("<key>{key}</key><string>{text}</string>"))
}

/// A settings file with one number.
fn number(key: &str, number: i64) -> String {
    plist(&format!("<key>{key}</key><integer>{number}</integer>"))
}

/// Nothing that belongs to a person leaves the probe.
fn assert_hides(check: &str, pc: &Recorded, name: &str) {
    let reading = read_on(Os::Macos, check, pc);
    assert!(!format!("{reading:?}").contains(name), "{check}");
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
        ("27.0.1", Good, "supported_no_day"),
        ("26.7", Good, "supported_no_day"),
        ("15.7.3", Good, "supported_no_day"),
        ("14.8.1", Bad, "probably_ended"),
        ("13.7.8", Bad, "ended"),
        ("10.15.7", Bad, "over"),
    ];
    let rows = rows.map(|(number, status, reason)| (number, mac(number), status, reason));
    assert_judged("updates.os-supported", rows.into());
    let reading = read_on(Os::Macos, "updates.os-supported", &usual());
    assert_eq!(reading.text("system"), Some("macOS 26.7"));
}

#[test]
fn a_version_that_only_old_programs_are_told_is_not_called_outdated() {
    let check = "updates.os-supported";
    assert_judged(
        check,
        vec![
            ("alone", mac("16.0"), Unknown, "contradictory"),
            ("of Big Sur", mac("10.16"), Unknown, "contradictory"),
            (
                "with the real one beside it",
                mac("16.0").file(REAL_VERSION, version("26.7")),
                Good,
                "supported_no_day",
            ),
            ("no file", pc(), Unknown, "not_found"),
            (
                "no plist",
                pc().file(VERSION, "ProductVersion = 26"),
                Unknown,
                "unexpected_output",
            ),
            (
                "without a version",
                pc().file(VERSION, plist("")),
                Unknown,
                "unexpected_output",
            ),
        ],
    );
}

#[test]
fn an_open_disk_is_worse_in_a_laptop() {
    let active = Tool::Fdesetup(Encryption::Active);
    let status = Tool::Fdesetup(Encryption::Status);
    let on = || usual().tool(active, output(0, "true\n"));
    let off = |case| {
        usual()
            .tool(active, output(1, "false\n"))
            .tool(status, output(0, &said("fdesetup", case)))
    };
    assert_judged(
        "data.disk-encryption",
        vec![
            ("on", on(), Good, "encrypted"),
            (
                "off in a laptop",
                hardware(off("status-off"), "hardware-macbook"),
                Bad,
                "open_portable",
            ),
            (
                "off at home",
                hardware(off("status-off"), "hardware-imac"),
                Attention,
                "open",
            ),
            (
                "off, nobody says where",
                off("status-off"),
                Attention,
                "open",
            ),
            (
                "on its way",
                hardware(off("status-encrypting"), "hardware-macbook"),
                Attention,
                "encrypting",
            ),
            (
                "on its way back",
                hardware(off("status-decrypting"), "hardware-macbook"),
                Bad,
                "open_portable",
            ),
            (
                "inside another computer",
                hardware(off("status-off"), "hardware-virtual"),
                NotApplicable,
                "virtual",
            ),
            (
                "word and code disagree",
                usual().tool(active, output(1, "true\n")),
                Unknown,
                "unexpected_output",
            ),
            (
                "hangs",
                usual().tool(active, Err(Missing::TimedOut)),
                Unknown,
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
    number("globalstate", state)
}

#[test]
fn the_firewall_of_macos_is_off_as_delivered_and_bad_only_beside_shares() {
    let off = || firewall(usual(), "firewall-off");
    assert_judged(
        "network.firewall",
        vec![
            (
                "on",
                ports(firewall(usual(), "firewall-on"), "sharing"),
                Good,
                "on",
            ),
            (
                "blocks all",
                firewall(usual(), "firewall-blocks-all"),
                Good,
                "on",
            ),
            (
                "off as delivered",
                ports(off(), "fresh"),
                Attention,
                "off_as_delivered",
            ),
            (
                "off beside shares",
                ports(off(), "sharing"),
                Bad,
                "off_sharing",
            ),
            ("off, ports not seen", off(), Attention, "off_unclear"),
            (
                "not allowed",
                ports(usual(), "sharing"),
                Unknown,
                "not_found",
            ),
            (
                "a state we do not know",
                ports(firewall(usual(), "firewall-other-state"), "sharing"),
                Unknown,
                "unexpected_output",
            ),
        ],
    );
}

#[test]
fn a_file_that_an_older_macos_left_does_not_say_whether_the_firewall_is_on() {
    let with_file = |number, state| mac(number).file(ALF, alf(state));
    let off = (Attention, "off_as_delivered");
    let on = (Good, "on");
    for (case, mac, expected) in [
        ("14: off", with_file("14.8", 0), off),
        ("14: on", with_file("14.8", 1), on),
        ("14: blocks all", with_file("14.8", 2), on),
        (
            "14: a state we do not know",
            with_file("14.8", 3),
            (Unknown, "unexpected_output"),
        ),
        (
            "14: file never written",
            firewall(mac("14.8"), "firewall-off"),
            off,
        ),
        (
            "14: file closed",
            firewall(mac("14.8"), "firewall-on").refused(ALF, NoPermission),
            (Unknown, "no_permission"),
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
    usual().file(HISTORY, said("install_history", case))
}

#[test]
fn daily_lists_of_malware_do_not_make_an_old_mac_look_fresh() {
    assert_judged(
        "updates.os-patch-age",
        vec![
            ("a month ago", history("tahoe"), Good, "recent"),
            (
                "three years ago",
                history("rapid-response"),
                Bad,
                "not_installed",
            ),
            (
                "only lists of malware",
                history("malware-lists-only"),
                Unknown,
                "not_found",
            ),
            (
                "fetched but not installed",
                history("fetched-only"),
                Unknown,
                "not_found",
            ),
            (
                "set up last week",
                history("rapid-response")
                    .file("/var/db/.AppleSetupDone", "")
                    .changed("/var/db/.AppleSetupDone", days_ago(7)),
                NotApplicable,
                "new_pc",
            ),
            (
                "set up long ago",
                history("rapid-response")
                    .file("/var/db/.AppleSetupDone", "")
                    .changed("/var/db/.AppleSetupDone", days_ago(300)),
                Bad,
                "not_installed",
            ),
            ("closed", closed(HISTORY), Unknown, "no_permission"),
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
    let set = |off: &[&str], more| usual().file(UPDATES, switches(off, more));
    assert_judged(
        "updates.auto-enabled",
        vec![
            ("all on", set(&[], INSTALLS), Good, "on"),
            (
                "only urgent ones",
                set(&[], DOES_NOT_INSTALL),
                Attention,
                "only_urgent",
            ),
            (
                "not loaded",
                set(&["AutomaticDownload"], INSTALLS),
                Attention,
                "only_looks",
            ),
            (
                "not looked for",
                set(&["AutomaticCheckEnabled"], INSTALLS),
                Bad,
                "urgent_off",
            ),
            (
                "urgent ones off",
                set(&["CriticalUpdateInstall"], INSTALLS),
                Bad,
                "urgent_off",
            ),
            (
                "lists of malware off",
                set(&["ConfigDataInstall"], INSTALLS),
                Bad,
                "urgent_off",
            ),
            (
                "laid down off, chosen on",
                set(&[], INSTALLS).file(UPDATES_LAID_DOWN, plist(DOES_NOT_INSTALL)),
                Attention,
                "only_urgent",
            ),
            (
                "a switch that is none",
                usual().file(UPDATES, entry("AutomaticDownload", "x")),
                Unknown,
                "unexpected_output",
            ),
            ("closed", closed(UPDATES), Unknown, "no_permission"),
        ],
    );
}

#[test]
fn switches_nobody_touched_are_on_and_need_no_file() {
    // Others called a fresh Mac unsafe, or waited for ever for a file that is only made by the first click.
    let check = "updates.auto-enabled";
    let only_installs = usual().file(UPDATES, plist(INSTALLS));
    assert_judged(
        check,
        vec![("no switch but one", only_installs, Good, "on")],
    );
    let reading = read_on(Os::Macos, check, &usual());
    assert_eq!(reading.missing, None);
    for on in ["looks_itself", "loads_itself", "installs_urgent_itself"] {
        assert_eq!(reading.is(on), Some(true), "{on}");
    }
}

#[test]
fn missing_automatically_install_macos_updates_is_unknown_for_that_fact_only() {
    let check = "updates.auto-enabled";
    let fresh = usual();
    let reading = read_on(Os::Macos, check, &fresh);
    assert_eq!(reading.is("installs_itself"), None);
    assert_judged(
        check,
        vec![
            ("fresh", fresh, Unknown, "not_found"),
            (
                "but urgent ones are off",
                usual().file(UPDATES, switches(&["CriticalUpdateInstall"], "")),
                Bad,
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
    usual().tool(Tool::Sysadminctl, Ok(answer))
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
                Good,
                "in_time",
            ),
            (
                "screen saver before display",
                with("seconds", "saver-5-minutes", "display-never-on-cable"),
                Good,
                "in_time",
            ),
            (
                "late by its delay",
                with("seconds", "saver-never", "display-old-form"),
                Attention,
                "late",
            ),
            (
                "never dark",
                with("immediate", "saver-never", "display-never-on-cable"),
                Bad,
                "never",
            ),
            (
                "dark without a password",
                with("off", "saver-5-minutes", "display-10-and-2"),
                Bad,
                "no_password",
            ),
        ],
    );
}

#[test]
fn a_time_that_was_never_chosen_is_not_known() {
    let check = "access.screen-lock";
    let saver = |case| asks("immediate").file(SAVER, said("screen", case));
    assert_judged(
        check,
        vec![
            ("neither", asks("immediate"), Unknown, "not_found"),
            ("untouched", saver("saver-untouched"), Unknown, "not_found"),
            (
                "one that is early enough",
                saver("saver-5-minutes"),
                Good,
                "in_time",
            ),
            (
                "one that never comes",
                saver("saver-never"),
                Unknown,
                "not_found",
            ),
            (
                "closed",
                asks("immediate").refused(POWER, NoPermission),
                Unknown,
                "no_permission",
            ),
            (
                "in words we do not know",
                asks("strange").file(SAVER, said("screen", "saver-5-minutes")),
                Unknown,
                "unexpected_output",
            ),
            (
                "somebody else's settings",
                asks("immediate")
                    .file(SAVER, said("screen", "saver-5-minutes"))
                    .user(0, &[0]),
                Unknown,
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
    let laid_down = number("idleTime", 600);
    let managed = asks("immediate")
        .file(SAVER, said("screen", "saver-never"))
        .file(SAVER_LAID_DOWN, laid_down);
    assert_judged(
        "access.screen-lock",
        vec![
            ("two files", newer, Good, "in_time"),
            ("laid down", managed, Good, "in_time"),
        ],
    );
}

#[test]
fn what_the_person_chose_beats_what_was_chosen_for_everybody() {
    let time = |seconds| number("idleTime", seconds);
    let for_all = |seconds| {
        asks("immediate")
            .file(POWER, said("screen", "display-never-on-cable"))
            .file(SAVER_FOR_ALL, time(seconds))
    };
    assert_judged(
        "access.screen-lock",
        vec![
            ("only for all", for_all(300), Good, "in_time"),
            (
                "never for this person",
                for_all(300).file(SAVER_OF_PERSON, time(0)),
                Bad,
                "never",
            ),
            (
                "never for this person on this Mac",
                for_all(300)
                    .file(SAVER_OF_PERSON, time(300))
                    .file(SAVER, said("screen", "saver-never")),
                Bad,
                "never",
            ),
            (
                "nothing said for this person on this Mac",
                for_all(0)
                    .file(SAVER_OF_PERSON, time(300))
                    .file(SAVER, said("screen", "saver-untouched")),
                Good,
                "in_time",
            ),
            (
                "laid down",
                for_all(300)
                    .file(SAVER_OF_PERSON, time(0))
                    .file(SAVER_LAID_DOWN, time(600)),
                Good,
                "in_time",
            ),
        ],
    );
}

const LOGIN: &str = "/Library/Preferences/com.apple.loginwindow.plist";
const PASSWORD: &str = "/etc/kcpassword";

#[test]
fn a_mac_logs_somebody_in_with_a_name_and_a_password_on_its_disk() {
    let named = || usual().file(LOGIN, entry("autoLoginUser", "anna"));
    let check = "access.autologin";
    assert_judged(
        check,
        vec![
            ("no file", usual(), Good, "off"),
            (
                "nobody",
                usual().file(LOGIN, switch("GuestEnabled", false)),
                Good,
                "off",
            ),
            ("on", named().file(PASSWORD, "x"), Bad, "on"),
            (
                "in a virtual machine",
                hardware(named().file(PASSWORD, "x"), "hardware-virtual"),
                Attention,
                "virtual",
            ),
            ("only the name is left", named(), Unknown, "contradictory"),
            (
                "only the password is left",
                usual().file(PASSWORD, "x"),
                Unknown,
                "contradictory",
            ),
            ("closed", closed(LOGIN), Unknown, "no_permission"),
        ],
    );
    assert_hides(check, &named().file(PASSWORD, "x"), "anna");
}

#[test]
fn an_administrator_of_a_mac_is_known_by_a_number() {
    let person = |groups: &[u32]| usual().user(501, groups);
    let many: Vec<u32> = (100..116).collect();
    assert_judged(
        "access.daily-admin",
        vec![
            ("standard", person(&[20, 12, 61]), Good, "standard"),
            (
                "administrator",
                person(&[20, 80]),
                Attention,
                "administrator",
            ),
            ("root", usual().user(0, &[0]), Bad, "root"),
            (
                "more groups than macOS tells",
                person(&many),
                Unknown,
                "output_too_large",
            ),
        ],
    );
}

#[test]
fn administrators_of_a_mac_are_counted_and_not_named() {
    let members = |case| {
        usual().tool(
            Tool::Dscl(People::Administrators),
            output(0, &said("dscl", case)),
        )
    };
    let directory = "/Library/Preferences/OpenDirectory/Configurations/Active Directory";
    assert_judged(
        "access.admin-count",
        vec![
            ("one", members("one"), Good, "few"),
            ("three", members("three"), Attention, "many"),
            (
                "of a company's directory",
                members("three").file(&format!("{directory}/BAKERY.plist"), ""),
                NotApplicable,
                "kept_elsewhere",
            ),
            (
                "an error",
                usual().tool(
                    Tool::Dscl(People::Administrators),
                    output(56, &said("dscl", "no-such-key")),
                ),
                Unknown,
                "unexpected_output",
            ),
            ("no tool", usual(), Unknown, "not_found"),
        ],
    );
    assert_hides("access.admin-count", &members("three"), "anna");
}

#[test]
fn the_room_on_the_disk_of_a_mac_is_that_of_all_its_volumes() {
    const GB: u64 = 1_000_000_000;
    let with = |free| {
        usual().volume(
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
            ("room", with(80 * GB), Good, "room"),
            ("full", with(4 * GB), Bad, "almost_full"),
            ("no answer", usual(), Unknown, "not_found"),
        ],
    );
}

#[test]
fn time_machine_without_full_disk_access_is_not_called_missing() {
    let says = |case| says(Tool::Tmutil, "tmutil", case);
    let refused = Output {
        code: Some(80),
        stderr: said("tmutil", "full-disk-access"),
        ..Output::default()
    };
    let refused = || usual().tool(Tool::Tmutil, Ok(refused.clone()));
    let arq = "/Applications/Arq.app";
    let check = "backup.present";
    assert_judged(
        check,
        vec![
            ("exit code 80", refused(), Unknown, "no_permission"),
            (
                "but another program",
                refused().folder(arq),
                Unknown,
                "no_date",
            ),
            ("one disk", says("one"), Unknown, "no_date"),
            ("none", says("none"), Attention, "none_found"),
            (
                "hangs",
                usual().tool(Tool::Tmutil, Err(Missing::TimedOut)),
                Unknown,
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
            ("fresh", ports(usual(), "fresh"), Good, "ordinary"),
            (
                "only for itself",
                ports(usual(), "only-loopback"),
                Good,
                "nothing",
            ),
            (
                "screen sharing",
                ports(services("new-spelling"), "sharing"),
                Good,
                "checked_elsewhere",
            ),
            (
                "screen sharing of another maker",
                ports(services("old-spelling"), "sharing"),
                Attention,
                "sensitive",
            ),
            (
                "in a language we do not read",
                ports(usual(), "foreign"),
                Unknown,
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
    usual()
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
            ("off", services("new-spelling"), Good, "not_running"),
            ("never touched", services("untouched"), Good, "not_running"),
            (
                "never touched, and what was delivered is not to be seen",
                says(Tool::Launchctl, "launchctl", "untouched"),
                Unknown,
                "not_found",
            ),
            ("on", on(), Attention, "passwords"),
            (
                "on with keys only",
                on().file("/etc/ssh/sshd_config.d/000-ours.conf", keys_only),
                Good,
                "keys_only",
            ),
            (
                "on, settings closed",
                services("old-spelling").refused(SSH_SETTINGS, NoPermission),
                Unknown,
                "no_permission",
            ),
            (
                "a state we do not know",
                services("strange"),
                Unknown,
                "unexpected_output",
            ),
        ],
    );
}

const TIME: &str = "/Library/Preferences/com.apple.timed.plist";
const TIME_OF_SERVICE: &str = "/var/db/timed/com.apple.timed.plist";

#[test]
fn the_clock_of_a_mac_sets_itself() {
    let sets_itself = |on| switch("TMAutomaticTimeOnlyEnabled", on);
    let closed = || closed(TIME_OF_SERVICE);
    assert_judged(
        "time.sync",
        vec![
            ("on", usual().file(TIME, sets_itself(true)), Good, "on"),
            (
                "off",
                closed().file(TIME, sets_itself(false)),
                Attention,
                "off",
            ),
            (
                "of the service itself",
                usual().file(TIME_OF_SERVICE, sets_itself(true)),
                Good,
                "on",
            ),
            ("closed", closed(), Unknown, "no_permission"),
            ("nowhere", usual(), Unknown, "not_found"),
            (
                "without the switch",
                usual().file(TIME_OF_SERVICE, plist("")),
                Unknown,
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
    let refused = |number, path| mac(number).refused(path, NoPermission);
    let asked = |pc: Recorded, case| pc.tool(Tool::Spctl, output(0, &said("spctl", case)));
    let off = || gatekeeper("no");
    assert_judged(
        "malware.app-reputation",
        vec![
            ("15: no file means on", mac("15.7"), Good, "on"),
            (
                "15: on",
                mac("15.7").file(GATEKEEPER, gatekeeper("yes")),
                Good,
                "on",
            ),
            ("15: off", mac("15.7").file(GATEKEEPER, off()), Bad, "off"),
            (
                "26: the old place says nothing any more",
                usual().file(GATEKEEPER_BEFORE_15, off()),
                Good,
                "on",
            ),
            ("14: no file means on", mac("14.8"), Good, "on"),
            (
                "14: off",
                mac("14.8").file(GATEKEEPER_BEFORE_15, off()),
                Bad,
                "off",
            ),
            (
                "14: the new place says nothing yet",
                mac("14.8").file(GATEKEEPER, off()),
                Good,
                "on",
            ),
            (
                "closed, so the tool is asked",
                asked(refused("26.7", GATEKEEPER), "disabled"),
                Bad,
                "off",
            ),
            (
                "without the key, so the tool is asked",
                asked(usual().file(GATEKEEPER, plist("")), "enabled"),
                Good,
                "on",
            ),
            (
                "closed, and the tool speaks of something else",
                asked(refused("26.7", GATEKEEPER), "strange"),
                Unknown,
                "unexpected_output",
            ),
            (
                "version not seen",
                asked(pc().file(GATEKEEPER, off()), "enabled"),
                Good,
                "on",
            ),
        ],
    );
}

#[test]
fn macos_protects_its_own_files_wholly_partly_or_not() {
    let says = |case| says(Tool::Csrutil, "csrutil", case);
    assert_judged(
        "malware.macos-sip",
        vec![
            ("on", says("enabled"), Good, "on"),
            ("off", says("disabled"), Bad, "off"),
            ("in parts", says("custom"), Attention, "partly"),
            (
                "on, but only in parts",
                says("custom-enabled"),
                Attention,
                "partly",
            ),
            (
                "in a language we do not read",
                says("strange"),
                Unknown,
                "unexpected_output",
            ),
            ("no tool", usual(), Unknown, "not_found"),
        ],
    );
}

#[test]
fn a_guest_beside_an_encrypted_disk_only_gets_a_browser() {
    let active = Tool::Fdesetup(Encryption::Active);
    let guest = |on| usual().file(LOGIN, switch("GuestEnabled", on));
    assert_judged(
        "access.guest-account",
        vec![
            ("never touched", usual(), Good, "off"),
            ("off", guest(false), Good, "off"),
            (
                "on beside an open disk",
                guest(true).tool(active, output(1, "false\n")),
                Bad,
                "on",
            ),
            (
                "on beside an encrypted disk",
                guest(true).tool(active, output(0, "true\n")),
                Attention,
                "browser_only",
            ),
            ("on, disk not seen", guest(true), Unknown, "not_found"),
            ("closed", closed(LOGIN), Unknown, "no_permission"),
        ],
    );
}

#[test]
fn the_screen_of_a_mac_is_shared_or_managed_or_not() {
    let screen = "/System/Library/LaunchDaemons/com.apple.screensharing.plist";
    let management = "/Library/Application Support/Apple/Remote Desktop/RemoteManagement.launchd";
    let delivered = || switch("Disabled", true);
    let off = || services("untouched").file(screen, delivered());
    assert_judged(
        "network.remote-desktop",
        vec![
            ("never touched", off(), Good, "off"),
            ("off", services("old-spelling"), Good, "off"),
            ("screen sharing", services("new-spelling"), Attention, "on"),
            (
                "remote management",
                off().file(management, "enabled"),
                Attention,
                "on",
            ),
            (
                "what was delivered is not to be seen",
                services("untouched"),
                Unknown,
                "not_found",
            ),
        ],
    );
}

#[test]
fn the_disk_of_a_mac_says_whether_it_will_fail() {
    let says =
        |status: &str| usual().tool(Tool::Diskutil, output(0, &entry("SMARTStatus", status)));
    assert_judged(
        "data.disk-health",
        vec![
            ("healthy", says("Verified"), Good, "healthy"),
            ("failing", says("Failing"), Bad, "failing"),
            (
                "does not say",
                says("Not Supported"),
                NotApplicable,
                "not_told",
            ),
            (
                "in a virtual machine",
                hardware(says("Not Supported"), "hardware-virtual"),
                NotApplicable,
                "virtual",
            ),
            (
                "a word we do not know",
                says("Fraglich"),
                Unknown,
                "unexpected_output",
            ),
            ("no tool", usual(), Unknown, "not_found"),
        ],
    );
}

#[test]
fn a_mac_that_sleeps_every_night_has_still_been_running() {
    // Others asked for the time since the start, which stands still while the Mac sleeps.
    let started = |seconds: i64| {
        let text = format!("{{ sec = {seconds}, usec = 5 }} Sun Nov 22 09:26:40 2026\n");
        usual().tool(Tool::Sysctl, output(0, &text))
    };
    let now = usual().now();
    let day = 86_400;
    assert_judged(
        "updates.uptime",
        vec![
            ("yesterday", started(now - day), Good, "restarted"),
            (
                "three weeks ago",
                started(now - 21 * day),
                Attention,
                "long",
            ),
            (
                "two months ago",
                started(now - 60 * day),
                Attention,
                "very_long",
            ),
            ("no tool", usual(), Unknown, "not_found"),
        ],
    );
}

#[test]
fn wep_on_a_mac_is_not_safe_and_wpa3_transition_is() {
    let says = |case| {
        let tool = Tool::SystemProfiler(MacPart::Wifi);
        says(tool, "system_profiler", case)
    };
    assert_judged(
        "network.wifi",
        vec![
            (
                "spelled without its first letter",
                says("wifi-wpa3-transition"),
                Good,
                "safe",
            ),
            ("usual", says("wifi-wpa2"), Good, "safe"),
            ("old", says("wifi-wep"), Bad, "wep"),
            ("open", says("wifi-open"), Bad, "open"),
            ("off", says("wifi-off"), NotApplicable, "not_in_use"),
            (
                "a kind we do not know",
                says("wifi-strange"),
                Unknown,
                "unexpected_output",
            ),
        ],
    );
}

fn updates_found(case: &str) -> Recorded {
    usual().file(UPDATES, said("software_update", case))
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
            ("none", updates_found("none-waits"), Good, "none_wait"),
            (
                "only the next macOS",
                updates_found("only-the-next-macos"),
                Good,
                "none_wait",
            ),
            (
                "installed since the last look",
                updates_found("installed-meanwhile"),
                Good,
                "none_wait",
            ),
            (
                "a fix on top of what is installed",
                updates_found("fix-on-top"),
                Attention,
                "wait",
            ),
            (
                "one since last week",
                updates_found("one-waits"),
                Attention,
                "wait",
            ),
            (
                "two, one of them for weeks",
                updates_found("two-wait-long"),
                Bad,
                "wait_long",
            ),
            ("not looked for weeks", old, Unknown, "old_lists"),
            (
                "without a day",
                updates_found("without-a-day"),
                Unknown,
                "unexpected_output",
            ),
            (
                "never looked",
                updates_found("never-looked"),
                Unknown,
                "not_found",
            ),
            ("no file", usual(), Unknown, "not_found"),
            ("closed", closed(UPDATES), Unknown, "no_permission"),
            (
                "version not seen",
                pc().file(UPDATES, said("software_update", "none-waits")),
                Unknown,
                "not_found",
            ),
        ],
    );
}

const SMB: &str = "/System/Library/LaunchDaemons/com.apple.smbd.plist";
const SMB_SETTINGS: &str = "/Library/Preferences/SystemConfiguration/com.apple.smb.server.plist";

/// A Mac whose list of services says nothing about file sharing, so that it is as delivered.
fn sharing_as(disabled: bool) -> Recorded {
    ports(services("new-spelling"), "fresh").file(SMB, switch("Disabled", disabled))
}

fn guests(mac: Recorded, allowed: bool) -> Recorded {
    mac.file(SMB_SETTINGS, switch("AllowGuestAccess", allowed))
}

#[test]
fn a_public_folder_that_every_mac_has_is_shared_only_once_sharing_is_on() {
    let off = || sharing_as(true);
    let lists = |mac: Recorded, case| mac.tool(Tool::Sharing, output(0, &said("sharing", case)));
    let on = |case| lists(sharing_as(false), case);
    assert_judged(
        "network.file-sharing",
        vec![
            ("off", off(), Good, "none"),
            (
                "off, although a folder would be shared",
                lists(off(), "public-for-guests"),
                Good,
                "none",
            ),
            (
                "two folders",
                guests(on("two-without-guests"), true),
                Attention,
                "shared",
            ),
            ("no folder of its own", on("none"), Attention, "service"),
            (
                "the tool gave up half way",
                guests(sharing_as(false), true).tool(
                    Tool::Sharing,
                    output(1, &said("sharing", "public-for-guests")),
                ),
                Attention,
                "service",
            ),
            (
                "for guests",
                guests(on("public-for-guests"), true),
                Bad,
                "for_guests",
            ),
            (
                "for guests, whom the Mac does not let in",
                guests(on("public-for-guests"), false),
                Attention,
                "shared",
            ),
            (
                "for guests, and nobody decided whether they get in",
                on("public-for-guests"),
                Attention,
                "shared",
            ),
            ("folders not seen", sharing_as(false), Attention, "service"),
            (
                "ports not seen",
                services("new-spelling").file(SMB, switch("Disabled", true)),
                Unknown,
                "not_found",
            ),
            (
                "what was delivered is not to be seen",
                ports(services("new-spelling"), "fresh"),
                Unknown,
                "not_found",
            ),
        ],
    );
    assert_hides(
        "network.file-sharing",
        &guests(on("public-for-guests"), true),
        "Meyer",
    );
}

#[test]
fn remote_support_on_a_mac_is_known_by_its_names() {
    let started = "/Library/LaunchDaemons/com.teamviewer.teamviewer_service.plist";
    assert_judged(
        "network.remote-support",
        vec![
            ("none", with_program("Safari"), Good, "none"),
            (
                "only the part that looks on",
                with_program("VNC Viewer"),
                Good,
                "none",
            ),
            ("one", with_program("AnyDesk"), Attention, "one"),
            (
                "one of the person alone",
                with_program("Safari").folder("~/Applications/RustDesk.app"),
                Attention,
                "one",
            ),
            (
                "one that starts by itself",
                with_program("TeamViewer").file(started, ""),
                Attention,
                "starts_by_itself",
            ),
            (
                "what only updates it does not start it",
                with_program("TeamViewer")
                    .file("/Library/LaunchDaemons/com.teamviewer.Helper.plist", ""),
                Attention,
                "one",
            ),
            (
                "two",
                with_program("AnyDesk").folder("/Applications/TeamViewer.app"),
                Attention,
                "several",
            ),
            ("no programs at all", usual(), Unknown, "not_found"),
            (
                "with all rights, so at another home",
                with_program("Safari").user(0, &[0]),
                Unknown,
                "not_supported",
            ),
        ],
    );
    // What is running was not looked at, so nothing is said about it.
    let reading = read_on(
        Os::Macos,
        "network.remote-support",
        &with_program("AnyDesk"),
    );
    assert_eq!(reading.is("runs_now"), None);
}

#[test]
fn downloads_of_a_mac_are_left_alone_because_macos_would_ask_the_person() {
    let pc = usual()
        .folder("/Applications/Safari.app")
        .file("~/Downloads/AnyDesk.exe", "")
        .refused("~/Downloads", NoPermission);
    let said = judged_on(Os::Macos, "network.remote-support", &pc);
    assert_eq!(said, (Good, "none"));
}

#[test]
fn the_passwords_program_of_every_mac_is_no_proof() {
    let support = "~/Library/Application Support";
    let bitwarden = "nngceckbapebfimnlniiiahkandclblb";
    assert_judged(
        "access.password-manager",
        vec![
            (
                "only Apple's own",
                with_program("Safari").folder("/System/Applications/Passwords.app"),
                Unknown,
                "none_found",
            ),
            ("a program", with_program("1Password 7"), Good, "installed"),
            (
                "in the second profile of a browser",
                with_program("Safari").folder(&format!(
                    "{support}/Google/Chrome/Profile 1/Extensions/{bitwarden}"
                )),
                Good,
                "installed",
            ),
            (
                "in Firefox",
                with_program("Safari").file(
                    &format!(
                        "{support}/Firefox/Profiles/a.default/extensions/{{446900e4-71c2-419f-a6a7-df9c091e268b}}.xpi"
                    ),
                    "",
                ),
                Good,
                "installed",
            ),
            ("no programs at all", usual(), Unknown, "not_found"),
            (
                "with all rights, so at another home",
                with_program("Safari").user(0, &[0]),
                Unknown,
                "not_supported",
            ),
        ],
    );
}

const TIME_MACHINE: &str = "/Library/Preferences/com.apple.TimeMachine.plist";

fn copies_to(case: &str) -> Recorded {
    says(Tool::Tmutil, "tmutil", case)
}

fn recorded(case: &str) -> Recorded {
    copies_to("one").file(TIME_MACHINE, said("time_machine", case))
}

#[test]
fn a_record_of_time_machine_that_nobody_may_read_is_unknown_and_never_bad() {
    let closed = || copies_to("one").refused(TIME_MACHINE, NoPermission);
    assert_judged(
        "backup.recent",
        vec![
            ("closed", closed(), Unknown, "no_permission"),
            (
                "closed, beside another program",
                closed().folder("/Applications/Arq.app"),
                Unknown,
                "no_permission",
            ),
            ("yesterday", recorded("fresh"), Good, "recent"),
            (
                "runs by itself, but not since September",
                recorded("stuck"),
                Bad,
                "stuck",
            ),
            (
                "by hand in September",
                recorded("by-hand"),
                Attention,
                "old",
            ),
            (
                "the newer of two disks",
                recorded("two-disks"),
                Good,
                "recent",
            ),
            ("never ran", recorded("never-ran"), Unknown, "not_found"),
            ("no record", copies_to("one"), Unknown, "not_found"),
            (
                "copies to nowhere any more",
                copies_to("none").file(TIME_MACHINE, said("time_machine", "stuck")),
                NotApplicable,
                "no_program",
            ),
            (
                "the tool may not look",
                usual().tool(Tool::Tmutil, output(80, "")),
                Unknown,
                "no_permission",
            ),
            (
                "the tool may not look, but the record lies open",
                recorded("fresh").tool(Tool::Tmutil, output(80, "")),
                Good,
                "recent",
            ),
        ],
    );
    let said = judged_on(Os::Macos, "backup.present", &recorded("stuck"));
    assert_eq!(said, (Good, "dated"));
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
                Unknown,
                "not_supported",
            ),
            (
                "connected",
                copies_to("one-connected"),
                Attention,
                "connected",
            ),
            ("two in turn", copies_to("two-in-turn"), Good, "in_turn"),
            ("one on the network", copies_to("two"), Good, "network"),
            (
                "encrypted",
                encrypted("two-in-turn", "fresh"),
                Good,
                "in_turn",
            ),
            (
                "not encrypted",
                encrypted("two-in-turn", "stuck"),
                Attention,
                "open",
            ),
            (
                "of a kind we do not know",
                copies_to("strange-kind"),
                Unknown,
                "unexpected_output",
            ),
            ("none", copies_to("none"), NotApplicable, "no_target"),
            (
                "the tool may not look",
                usual().tool(Tool::Tmutil, output(80, "")),
                Unknown,
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
    let only = (Attention, "only_sync");
    let no = (NotApplicable, "no_sync");
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
            (NotApplicable, "backup_too"),
        ),
        (
            "account closed",
            none().refused(icloud, NoPermission),
            (Unknown, "no_permission"),
        ),
        (
            "with all rights, so at another home",
            none().user(0, &[0]),
            (Unknown, "not_supported"),
        ),
    ] {
        let said = judged_on(Os::Macos, "backup.sync-only", &pc);
        assert_eq!(said, expected, "{case}");
    }
    assert_hides(
        "backup.sync-only",
        &none().file(icloud, said("icloud", "drive-on")),
        "anna",
    );
}

/// A program as it describes itself, last renewed so many days ago.
fn with_app(mac: Recorded, name: &str, version: &str, days: u32) -> Recorded {
    let path = format!("/Applications/{name}.app/Contents/Info.plist");
    mac.file(&path, entry("CFBundleShortVersionString", version))
        .changed(&path, days_ago(days))
}

const CHOSEN: &str =
    "~/Library/Preferences/com.apple.LaunchServices/com.apple.launchservices.secure.plist";

#[test]
fn the_browser_of_a_mac_is_the_one_that_opens_links() {
    let chosen = |case| usual().file(CHOSEN, said("launch_services", case));
    let chrome = |version, days| with_app(chosen("chrome"), "Google Chrome", version, days);
    let firefox = "/Applications/Firefox.app/Contents/Resources/application.ini";
    assert_judged(
        "updates.browser-current",
        vec![
            ("nobody chose", usual(), NotApplicable, "from_system"),
            ("Safari", chosen("safari"), NotApplicable, "from_system"),
            (
                "Safari, beside an old Chrome",
                with_app(chosen("safari"), "Google Chrome", "120.0.1.2", 300),
                NotApplicable,
                "from_system",
            ),
            ("Chrome", chrome("155.0.7000.2", 9), Good, "current"),
            ("old Chrome", chrome("140.0.7000.2", 9), Bad, "too_old"),
            (
                "Chrome that stands still",
                chrome("155.0.7000.2", 120),
                Bad,
                "stands_still",
            ),
            (
                "Firefox",
                chosen("firefox").file(firefox, "[App]\nVersion=155.0\nBuildID=20261103120000\n"),
                Good,
                "current",
            ),
            ("chosen, but gone", chosen("chrome"), Unknown, "not_found"),
            (
                "of a maker that counts in its own way",
                chosen("brave"),
                Unknown,
                "not_supported",
            ),
            (
                "without a version",
                chosen("chrome").file(
                    "/Applications/Google Chrome.app/Contents/Info.plist",
                    plist(""),
                ),
                Unknown,
                "unexpected_output",
            ),
            ("choice closed", closed(CHOSEN), Unknown, "no_permission"),
            (
                "with all rights, so at another home",
                chosen("safari").user(0, &[0]),
                Unknown,
                "not_supported",
            ),
        ],
    );
}

#[test]
fn an_office_of_a_mac_shows_by_its_age_whether_updates_still_come() {
    let word = |version, days| with_app(usual(), "Microsoft Word", version, days);
    assert_judged(
        "updates.office-supported",
        vec![
            ("none", usual(), NotApplicable, "none"),
            ("fresh", word("16.114", 12), Good, "always_new"),
            ("late", word("16.112", 60), Attention, "late"),
            (
                "bought once, no longer kept",
                word("16.78", 320),
                Bad,
                "stands_still",
            ),
            ("of 2016", word("15.41", 2), Bad, "over"),
            (
                "one of two was forgotten",
                with_app(word("16.114", 12), "Microsoft Excel", "16.100", 200),
                Bad,
                "stands_still",
            ),
            (
                "LibreOffice",
                with_app(usual(), "LibreOffice", "26.8.1.1", 300),
                Good,
                "newer_than_table",
            ),
            (
                "old LibreOffice beside it",
                with_app(word("16.114", 12), "LibreOffice", "25.8.1.1", 12),
                Bad,
                "ended",
            ),
            (
                "closed",
                closed("/Applications/Microsoft Word.app/Contents/Info.plist"),
                Unknown,
                "no_permission",
            ),
        ],
    );
}

#[test]
fn what_a_person_chose_in_the_office_of_a_mac_is_not_guessed() {
    let word = || with_program("Microsoft Word");
    let state = |state| entry("VisualBasicMacroExecutionState", state);
    let managed = |entries: String| {
        word().file(
            "/Library/Managed Preferences/com.microsoft.office.plist",
            entries,
        )
    };
    let own =
        |entries: String| word().file("~/Library/Preferences/com.microsoft.office.plist", entries);
    let libre = || with_program("LibreOffice");
    let chosen = "~/Library/Application Support/LibreOffice/4/user/registrymodifications.xcu";
    let of_linux = |case: &str| {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/probe/linux");
        std::fs::read_to_string(format!("{folder}/libreoffice/{case}.txt")).unwrap()
    };
    assert_judged(
        "malware.office-macros",
        vec![
            ("none", usual(), NotApplicable, "no_office"),
            ("untouched", word(), Unknown, "no_permission"),
            (
                "laid down: blocked",
                managed(state("DisabledWithoutWarnings")),
                Good,
                "blocked",
            ),
            (
                "laid down: none at all",
                managed(switch("VisualBasicEntirelyDisabled", true)),
                Good,
                "blocked",
            ),
            (
                "laid down: asks",
                managed(state("DisabledWithWarnings")),
                Attention,
                "on_click",
            ),
            (
                "laid down: runs",
                managed(state("EnabledWithoutWarnings")),
                Bad,
                "run",
            ),
            (
                "a word we do not know",
                managed(state("Manchmal")),
                Unknown,
                "unexpected_output",
            ),
            (
                "chosen: runs",
                own(state("EnabledWithoutWarnings")),
                Bad,
                "run",
            ),
            (
                "chosen: blocked, but perhaps open elsewhere",
                own(state("DisabledWithoutWarnings")),
                Unknown,
                "no_permission",
            ),
            ("LibreOffice untouched", libre(), Good, "blocked"),
            (
                "LibreOffice runs all",
                libre().file(chosen, of_linux("low")),
                Bad,
                "run",
            ),
            (
                "LibreOffice removed",
                usual().file(chosen, of_linux("low")),
                NotApplicable,
                "no_office",
            ),
            (
                "with all rights, so at another home",
                libre().user(0, &[0]),
                Unknown,
                "not_supported",
            ),
        ],
    );
}

#[test]
fn what_holds_for_all_on_a_mac_comes_after_what_the_person_chose() {
    let word = || with_program("Microsoft Word");
    let state = |state| entry("VisualBasicMacroExecutionState", state);
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
                Unknown,
                "no_permission",
            ),
            ("the person chose nothing", open_for_all(), Bad, "run"),
        ],
    );
}

#[test]
fn a_mac_brings_its_own_protection_and_needs_no_other() {
    let built_in = "/Library/Apple/System/Library/CoreServices/XProtect.bundle";
    let own = || usual().folder(built_in);
    assert_judged(
        "malware.av-active",
        vec![
            ("its own", own(), NotApplicable, "unusual"),
            (
                "its own, at the new place",
                usual().folder("/var/protected/xprotect/XProtect.bundle"),
                NotApplicable,
                "unusual",
            ),
            (
                "another beside it",
                own().folder("/Applications/Sophos/Sophos Endpoint.app"),
                NotApplicable,
                "extra",
            ),
            ("not to be found", usual(), Unknown, "not_found"),
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
    let now = |days| list_of_malware(usual(), XPROTECT, days);
    let booted = |mac: Recorded, seconds: i64| {
        let text = format!("{{ sec = {}, usec = 5 }} x\n", mac.now() - seconds);
        mac.tool(Tool::Sysctl, output(0, &text))
    };
    let good = (Good, "built_in_current");
    let aging = (Attention, "built_in_aging");
    let old = (Bad, "built_in_old");
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
            (Attention, "just_started"),
        ),
        ("a year, running for days", booted(now(365), 500_000), old),
        (
            "of tomorrow",
            now(0).changed(XPROTECT, days_ago(0).plus_days(1)),
            (Unknown, "unexpected_output"),
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
    let unused = |days| list_of_malware(usual(), XPROTECT_BEFORE, days);
    assert_judged(
        "malware.av-signatures",
        vec![
            (
                "the one in use stopped, the other did not",
                list_of_malware(unused(3), XPROTECT, 300),
                Bad,
                "built_in_old",
            ),
            (
                "the one in use goes on, the other stopped",
                list_of_malware(unused(300), XPROTECT, 3),
                Good,
                "built_in_current",
            ),
            (
                "the one in use may not be read",
                unused(3).refused(XPROTECT, NoPermission),
                Unknown,
                "no_permission",
            ),
            (
                "no version",
                usual().file(XPROTECT, plist("")),
                Unknown,
                "unexpected_output",
            ),
            (
                "no description",
                usual().file(XPROTECT, "5322"),
                Unknown,
                "unexpected_output",
            ),
            ("none", usual(), Unknown, "not_found"),
        ],
    );
}

#[test]
fn the_list_that_apple_sends_does_not_stand_for_the_one_of_a_bought_antivirus() {
    let beside = |days| {
        list_of_malware(usual(), XPROTECT, days).folder("/Applications/Sophos/Sophos Endpoint.app")
    };
    let closed = list_of_malware(usual(), XPROTECT, 3);
    assert_judged(
        "malware.av-signatures",
        vec![
            ("fresh", beside(3), Unknown, "other_antivirus"),
            ("old", beside(300), Unknown, "other_antivirus"),
            (
                "programs not seen",
                closed.refused("/Applications", NoPermission),
                Unknown,
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
    let accounts = |case| says(tool, "dscl", case);
    assert_judged(
        "access.dormant-accounts",
        vec![
            ("only one's own", accounts("accounts-one"), Good, "only_own"),
            ("two others", accounts("accounts-three"), Unknown, "undated"),
            (
                "one's own from elsewhere, beside another",
                accounts("accounts-one").user(1_640_218_303, &[20]),
                Unknown,
                "undated",
            ),
            (
                "cut off",
                accounts("accounts-without-root"),
                Unknown,
                "unexpected_output",
            ),
            (
                "ended with an error",
                usual().tool(tool, output(56, &said("dscl", "accounts-one"))),
                Unknown,
                "unexpected_output",
            ),
            (
                "with all rights, so nobody's own",
                accounts("accounts-one").user(0, &[0]),
                Unknown,
                "not_supported",
            ),
            ("no tool", usual(), Unknown, "not_found"),
        ],
    );
    assert_hides(
        "access.dormant-accounts",
        &accounts("accounts-three"),
        "anna",
    );
}
