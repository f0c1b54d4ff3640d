//! Recorded Windows PCs, read and judged from end to end: who gets in and what a person or a stick may do there.

use schutzlotse::domain::{Missing, Status};
use schutzlotse::probe::{Recorded, Registered};

use super::pc_access_and_network::pc;
use super::pc_windows::assert_judged;

const SYSTEM: &str = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System";
const WINLOGON: &str = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon";
const BIOS: &str = r"HKLM\HARDWARE\DESCRIPTION\System\BIOS";
const FOR_ALL: &str = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Explorer";
const FOR_ME: &str = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Policies\Explorer";
const AUTOPLAY: &str = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\AutoplayHandlers";

#[test]
fn windows_asks_before_a_program_changes_it() {
    let uac = |asks, own_screen| {
        pc().dword(SYSTEM, "EnableLUA", 1)
            .dword(SYSTEM, "ConsentPromptBehaviorAdmin", asks)
            .dword(SYSTEM, "PromptOnSecureDesktop", own_screen)
    };
    assert_judged(
        "access.uac",
        vec![
            ("as installed", uac(5, 1), Status::Good, "on"),
            (
                "as documented where nothing is written",
                pc().dword(SYSTEM, "EnableLUA", 1),
                Status::Good,
                "on",
            ),
            ("always", uac(2, 1), Status::Good, "on"),
            (
                "on the same screen",
                uac(5, 0),
                Status::Attention,
                "same_screen",
            ),
            (
                "the slider at its lowest leaves the control on",
                uac(0, 0),
                Status::Bad,
                "silent",
            ),
            (
                "off",
                uac(5, 1).dword(SYSTEM, "EnableLUA", 0),
                Status::Bad,
                "off",
            ),
            (
                "administrator protection",
                uac(5, 1).dword(SYSTEM, "TypeOfAdminApprovalMode", 2),
                Status::Good,
                "on",
            ),
            (
                "a number of later days",
                uac(9, 1),
                Status::Unknown,
                "unexpected_output",
            ),
            ("nothing there", pc(), Status::Unknown, "not_found"),
            (
                "closed",
                uac(5, 1).key_refused(SYSTEM, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

#[test]
fn windows_logs_in_by_itself_or_not() {
    let says = |text: &str| pc().string(WINLOGON, "AutoAdminLogon", text);
    assert_judged(
        "access.autologin",
        vec![
            ("off", says("0"), Status::Good, "off"),
            ("as installed", pc().key(WINLOGON), Status::Good, "off"),
            ("on", says("1"), Status::Bad, "on"),
            (
                "in a virtual PC",
                says("1").string(BIOS, "SystemManufacturer", "QEMU"),
                Status::Attention,
                "virtual",
            ),
            (
                "a number, which Windows itself would not read",
                pc().dword(WINLOGON, "AutoAdminLogon", 1),
                Status::Unknown,
                "unexpected_output",
            ),
            ("no such key", pc(), Status::Unknown, "not_found"),
            (
                "closed",
                says("0").key_refused(WINLOGON, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}

#[test]
fn the_password_in_the_registry_is_seen_but_never_read() {
    // What is recorded as `Other` has no content to read, so only its being there can count.
    let sealed = |on: &str| {
        pc().string(WINLOGON, "AutoAdminLogon", on).registered(
            WINLOGON,
            "DefaultPassword",
            Registered::Other,
        )
    };
    assert_judged(
        "access.autologin",
        vec![
            ("on", sealed("1"), Status::Bad, "clear_text_password"),
            ("off again", sealed("0"), Status::Attention, "password_left"),
        ],
    );
}

#[test]
fn signing_in_again_after_an_update_is_no_autologin() {
    let restart = pc()
        .key(WINLOGON)
        .dword(SYSTEM, "DisableAutomaticRestartSignOn", 0)
        .dword(WINLOGON, "ARSOUserConsent", 1);
    assert_judged(
        "access.autologin",
        vec![("restart apps", restart, Status::Good, "off")],
    );
}

#[test]
fn windows_does_nothing_by_itself_with_a_stick() {
    let drives = |key: &str, drives| pc().dword(key, "NoDriveTypeAutoRun", drives);
    assert_judged(
        "malware.autorun",
        vec![
            ("as installed", pc(), Status::Attention, "asks"),
            (
                "the documented default, written down",
                drives(FOR_ME, 0x91),
                Status::Attention,
                "asks",
            ),
            ("for all", drives(FOR_ALL, 255), Status::Good, "off"),
            ("for one user", drives(FOR_ME, 255), Status::Good, "off"),
            (
                "for all beats for one",
                drives(FOR_ME, 255).dword(FOR_ALL, "NoDriveTypeAutoRun", 0x91),
                Status::Attention,
                "asks",
            ),
            (
                "the switch in the settings",
                pc().dword(AUTOPLAY, "DisableAutoplay", 1),
                Status::Good,
                "off",
            ),
            (
                "switched on again",
                pc().dword(AUTOPLAY, "DisableAutoplay", 0),
                Status::Attention,
                "asks",
            ),
            (
                "closed",
                pc().key_refused(FOR_ALL, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
            (
                "an old kind of value",
                pc().registered(FOR_ME, "NoDriveTypeAutoRun", Registered::Other),
                Status::Unknown,
                "unexpected_output",
            ),
            (
                "closed, but off all the same",
                switched_off().key_refused(FOR_ALL, Missing::NoPermission),
                Status::Good,
                "off",
            ),
        ],
    );
}

fn switched_off() -> Recorded {
    pc().dword(AUTOPLAY, "DisableAutoplay", 1)
}
