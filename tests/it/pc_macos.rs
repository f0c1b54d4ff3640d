//! Recorded Macs, read and judged from end to end.

use schutzlotse::domain::{Missing, Os, Status};
use schutzlotse::probe::Recorded;
use schutzlotse::probe::allowed::{Encryption, MacPart, Output, Tool};

use super::pc_access_and_network::{judged_on, pc, read_on};

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
