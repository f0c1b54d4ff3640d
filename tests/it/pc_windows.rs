//! Recorded Windows PCs, read and judged from end to end. The same verdicts come from a real registry under Wine: the cases of
//! `tests/fixtures/wine`, which `.ci/windows.sh` imports one by one.

use schutzlotse::domain::{Missing, Os, Status};
use schutzlotse::probe::Recorded;

use super::pc_access_and_network::{judged_on, pc};

const SECURE_BOOT: &str = r"HKLM\SYSTEM\CurrentControlSet\Control\SecureBoot\State";
const BIOS: &str = r"HKLM\HARDWARE\DESCRIPTION\System\BIOS";

pub(crate) fn assert_judged(check: &str, cases: Vec<(&str, Recorded, Status, &str)>) {
    for (case, pc, status, reason) in cases {
        let said = judged_on(Os::Windows, check, &pc);
        assert_eq!(said, (status, reason), "{check}: {case}");
    }
}

#[test]
fn secure_boot_is_on_off_or_not_to_be_had() {
    let uefi = |on| pc().dword(SECURE_BOOT, "UEFISecureBootEnabled", on);
    assert_judged(
        "boot.secure-boot",
        vec![
            ("on", uefi(1), Status::Good, "on"),
            ("off", uefi(0), Status::Attention, "off"),
            ("old start", pc(), Status::NotApplicable, "old_start"),
            (
                "inside another computer",
                uefi(0).string(BIOS, "SystemManufacturer", "innotek GmbH"),
                Status::NotApplicable,
                "virtual",
            ),
            (
                "closed",
                pc().key_refused(SECURE_BOOT, Missing::NoPermission),
                Status::Unknown,
                "no_permission",
            ),
        ],
    );
}
