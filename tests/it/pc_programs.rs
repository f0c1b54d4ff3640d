//! Recorded PCs, read and judged from end to end: which programs may start here, on Windows and in office files on Linux, and the
//! certificates that are looked at before Windows itself starts.

use schutzlotse::domain::{Missing, Status};
use schutzlotse::probe::Recorded;

use super::pc_access_and_network::{
    RAISED, assert_judged as assert_judged_on_linux, pc, started_with,
};
use super::pc_windows::assert_judged;

const POLICY: &str = r"HKLM\SOFTWARE\Policies\Microsoft\Windows\System";
const SWITCH: &str = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer";
const EDGE: &str = r"HKCU\Software\Microsoft\Edge\SmartScreenEnabled";
const EDGE_POLICY: &str = r"HKLM\SOFTWARE\Policies\Microsoft\Edge";

#[test]
fn smartscreen_is_on_until_a_policy_or_a_switch_says_off() {
    let policy = |on| pc().dword(POLICY, "EnableSmartScreen", on);
    let switch = |word| pc().string(SWITCH, "SmartScreenEnabled", word);
    let unknown = Status::Unknown;
    assert_judged(
        "malware.app-reputation",
        vec![
            ("untouched", pc(), Status::Good, "on"),
            ("warns", switch("Warn"), Status::Good, "on"),
            ("asks", switch("Prompt"), Status::Good, "on"),
            ("needs rights", switch("RequireAdmin"), Status::Good, "on"),
            ("off", switch("Off"), Status::Bad, "off"),
            (
                "a strange word",
                switch("Aus"),
                unknown,
                "unexpected_output",
            ),
            (
                "policy off before switch on",
                policy(0).string(SWITCH, "SmartScreenEnabled", "Warn"),
                Status::Bad,
                "off_by_policy",
            ),
            (
                "policy on before switch off",
                policy(1).string(SWITCH, "SmartScreenEnabled", "Off"),
                Status::Good,
                "on",
            ),
            ("a strange policy", policy(7), unknown, "unexpected_output"),
            (
                "off in the browser only",
                pc().dword(EDGE, "", 0),
                Status::Attention,
                "browser_off",
            ),
            (
                "on in the browser by policy",
                pc().dword(EDGE, "", 0)
                    .dword(EDGE_POLICY, "SmartScreenEnabled", 1),
                Status::Good,
                "on",
            ),
            (
                "the browser of another person",
                started_with(pc().dword(EDGE, "", 1), RAISED),
                unknown,
                "not_supported",
            ),
            (
                "off for everybody, whoever looks",
                started_with(switch("Off"), RAISED),
                Status::Bad,
                "off",
            ),
            (
                "closed",
                pc().key_refused(SWITCH, Missing::NoPermission),
                unknown,
                "no_permission",
            ),
        ],
    );
}

const CLICK_TO_RUN: &str = r"HKLM\SOFTWARE\Microsoft\Office\ClickToRun\Configuration";
const CHOSEN: &str = r"HKCU\Software\Microsoft\Office\16.0";
const BY_POLICY: &str = r"HKCU\Software\Policies\Microsoft\Office\16.0";
const BY_CLOUD: &str = r"HKCU\Software\Policies\Microsoft\Cloud\Office\16.0";

const OLD_WORD: &str = r"HKCU\Software\Microsoft\Office\15.0\Word\Security";

fn office(products: &str, version: &str) -> Recorded {
    pc().string(CLICK_TO_RUN, "ProductReleaseIds", products)
        .string(CLICK_TO_RUN, "VersionToReport", version)
}

fn security(root: &str, program: &str) -> String {
    format!(r"{root}\{program}\Security")
}

#[test]
fn macros_are_judged_by_program_and_policy_comes_first() {
    let current = || office("O365BusinessRetail", "16.0.18025.20160");
    let before_the_block = || office("O365BusinessRetail", "16.0.14931.20132");
    let bought = || office("HomeBusiness2024Retail", "16.0.18025.20160");
    let set = |pc: Recorded, root, program, value| {
        pc.dword(&security(root, program), "VBAWarnings", value)
    };
    let internet = |pc: Recorded, root, value| {
        let name = "blockcontentexecutionfrominternet";
        pc.dword(&security(root, "Word"), name, value)
    };
    let attention = Status::Attention;
    assert_judged(
        "malware.office-macros",
        vec![
            ("no office", pc(), Status::NotApplicable, "no_office"),
            ("current and untouched", current(), Status::Good, "blocked"),
            (
                "365 from before the block",
                before_the_block(),
                attention,
                "on_click",
            ),
            ("bought and untouched", bought(), attention, "on_click"),
            (
                "all macros in one program",
                set(current(), CHOSEN, "Excel", 1),
                Status::Bad,
                "run",
            ),
            (
                "policy before what was chosen",
                set(set(current(), CHOSEN, "Excel", 1), BY_POLICY, "Excel", 4),
                Status::Good,
                "blocked",
            ),
            (
                "all macros by policy",
                set(set(current(), CHOSEN, "Word", 4), BY_POLICY, "Word", 1),
                Status::Bad,
                "run",
            ),
            (
                "policy of the cloud before that of the PC",
                set(set(current(), BY_POLICY, "Word", 1), BY_CLOUD, "Word", 3),
                Status::Good,
                "blocked",
            ),
            (
                "block taken away by policy",
                internet(current(), BY_POLICY, 0),
                attention,
                "from_internet",
            ),
            (
                "block of one program is not that of all",
                internet(bought(), BY_POLICY, 1),
                attention,
                "on_click",
            ),
            (
                "a strange value",
                set(current(), CHOSEN, "Word", 9),
                Status::Unknown,
                "unexpected_output",
            ),
            (
                "closed",
                current().key_refused(&security(CHOSEN, "Word"), Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
            (
                "the settings of another person",
                started_with(set(current(), CHOSEN, "Excel", 1), RAISED),
                Status::Unknown,
                "not_supported",
            ),
            (
                "a product we do not know",
                office("SurpriseRetail", "16.0.18025.20160"),
                Status::Unknown,
                "not_supported",
            ),
        ],
    );
}

#[test]
fn each_of_several_offices_is_judged_and_the_worst_one_counts() {
    let current = || office("O365BusinessRetail", "16.0.18025.20160");
    let old_word =
        |pc: Recorded| pc.file("C:/Program Files/Microsoft Office/Office15/WINWORD.EXE", "");
    assert_judged(
        "malware.office-macros",
        vec![
            (
                "an older one beside a current one",
                old_word(current()).dword(OLD_WORD, "VBAWarnings", 1),
                Status::Bad,
                "run",
            ),
            (
                "an older one beside a current one, both untouched",
                old_word(current()),
                Status::Attention,
                "on_click",
            ),
            (
                "two older ones, and the first one runs all",
                old_word(pc())
                    .file("C:/Program Files/Microsoft Office/Office16/EXCEL.EXE", "")
                    .dword(OLD_WORD, "VBAWarnings", 1),
                Status::Bad,
                "run",
            ),
            (
                "an older one, with keys of its own",
                old_word(pc()).dword(OLD_WORD, "VBAWarnings", 1),
                Status::Bad,
                "run",
            ),
        ],
    );
}

fn settings(case: &str) -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/probe/linux");
    std::fs::read_to_string(format!("{folder}/libreoffice/{case}.txt")).unwrap()
}

#[test]
fn macros_of_libreoffice_are_read_on_both_systems() {
    let version = "[Version]\nMsiProductVersion=26.2.4.2\n";
    let on_windows = || pc().file("C:/Program Files/LibreOffice/program/version.ini", version);
    let chosen = "~/AppData/Roaming/LibreOffice/4/user/registrymodifications.xcu";
    assert_judged(
        "malware.office-macros",
        vec![
            ("never started", on_windows(), Status::Good, "blocked"),
            (
                "low",
                on_windows().file(chosen, settings("low")),
                Status::Bad,
                "run",
            ),
            (
                "settings of another person",
                started_with(on_windows().file(chosen, settings("low")), RAISED),
                Status::Unknown,
                "not_supported",
            ),
            (
                "removed, its settings left behind",
                pc().file(chosen, settings("low")),
                Status::NotApplicable,
                "no_office",
            ),
        ],
    );
    let chosen = "~/.config/libreoffice/4/user/registrymodifications.xcu";
    let flatpak = "~/.var/app/org.libreoffice.LibreOffice/config/libreoffice/4/user/\
                   registrymodifications.xcu";
    let on_linux = || pc().folder("/usr/lib/libreoffice/program");
    assert_judged_on_linux(
        "malware.office-macros",
        vec![
            ("no office", pc(), Status::NotApplicable, "no_office"),
            ("never started", on_linux(), Status::Good, "blocked"),
            (
                "untouched",
                on_linux().file(chosen, settings("untouched")),
                Status::Good,
                "blocked",
            ),
            (
                "medium",
                on_linux().file(chosen, settings("medium")),
                Status::Attention,
                "on_click",
            ),
            (
                "low in one of two",
                on_linux()
                    .file(chosen, settings("very-high"))
                    .file(flatpak, settings("low")),
                Status::Bad,
                "run",
            ),
            (
                "strange",
                on_linux().file(chosen, settings("strange")),
                Status::Unknown,
                "unexpected_output",
            ),
            (
                "closed",
                on_linux().refused(chosen, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

const SECURE_BOOT: &str = r"HKLM\SYSTEM\CurrentControlSet\Control\SecureBoot\State";
const SERVICING: &str = r"HKLM\SYSTEM\CurrentControlSet\Control\SecureBoot\Servicing";

#[test]
fn a_new_pc_whose_change_never_begins_has_the_new_certificates() {
    let on = || pc().dword(SECURE_BOOT, "UEFISecureBootEnabled", 1);
    let state = |word, level| {
        on().string(SERVICING, "UEFICA2023Status", word).dword(
            SERVICING,
            "WindowsUEFICA2023Capable",
            level,
        )
    };
    let attention = Status::Attention;
    let not_here = Status::NotApplicable;
    assert_judged(
        "boot.secure-boot-certs",
        vec![
            ("done", state("Updated", 2), Status::Good, "renewed"),
            (
                "new from the shop",
                state("NotStarted", 2),
                Status::Good,
                "renewed",
            ),
            (
                "under way",
                state("InProgress", 1),
                attention,
                "in_progress",
            ),
            (
                "not begun",
                state("NotStarted", 0),
                attention,
                "not_started",
            ),
            (
                "the firmware refused",
                state("InProgress", 1).dword(SERVICING, "UEFICA2023Error", 5),
                attention,
                "failed",
            ),
            (
                "an error that is none",
                state("InProgress", 1).dword(SERVICING, "UEFICA2023Error", 0),
                attention,
                "in_progress",
            ),
            ("never heard of it", on(), not_here, "not_noted"),
            ("switched off", pc(), not_here, "no_secure_boot"),
            (
                "closed",
                on().key_refused(SERVICING, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}
