//! Whether the PC refuses programs without a signature before its system starts (Secure Boot).
//!
//! Looks at what the firmware itself says. Cannot see whether the keys in there are still the maker's. A PC that starts
//! the old way (BIOS) has nothing to switch on, so there the check does not apply. Windows 11 is only meant
//! for PCs that have it.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, MeasureId, Missing, Os, Protection, Reading, Status,
    Verdict,
};

/// Windows 11 begins here.
const WINDOWS_11: u32 = 22_000;

pub const CHECK: Check = Check {
    id: CheckId("boot.secure-boot"),
    on: &[Os::Linux, Os::Windows],
    protection: Protection::Malware,
    // No owner could answer it.
    question: None,
    measure: Some(MeasureId("secure-boot-on")),
    // A thief or an attacker has to have been at the PC already.
    cap: Cap::Attention,
    judge,
};

fn judge(reading: &Reading, circumstances: &Circumstances) -> Verdict {
    if reading.is("virtual_machine") == Some(true) {
        return Verdict::new(Status::NotApplicable, "virtual");
    }
    if let Some(missing) = reading.missing {
        return Verdict::unknown(missing);
    }
    let facts = (
        reading.is("uefi"),
        reading.is("secure_boot"),
        reading.is("setup_mode"),
    );
    let build = reading.text("system_version");
    let build = build.and_then(|build| build.parse::<u32>().ok());
    let needs_it = circumstances.os == Os::Windows && build >= Some(WINDOWS_11);
    match facts {
        (Some(false), _, _) if needs_it => Verdict::new(Status::Attention, "old_start_needs_new"),
        (Some(false), _, _) => Verdict::new(Status::NotApplicable, "old_start"),
        (Some(true), Some(true), Some(false)) => Verdict::new(Status::Good, "on"),
        (Some(true), Some(false), _) => Verdict::new(Status::Attention, "off"),
        // Whoever sits at the PC may bring keys of their own.
        (Some(true), Some(true), Some(true)) => Verdict::new(Status::Attention, "setup_mode"),
        (None, _, _) | (Some(true), None, _) | (Some(true), Some(true), None) => {
            Verdict::unknown(Missing::UnexpectedOutput)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, no, yes};
    use super::*;

    #[test]
    fn only_a_lock_that_is_on_and_set_up_is_good() {
        let pc = |lock, setup| vec![yes("uefi"), lock, setup];
        let unknown = Missing::UnexpectedOutput.id();
        assert_judged(
            &CHECK,
            &[
                (
                    pc(yes("secure_boot"), no("setup_mode")),
                    None,
                    Status::Good,
                    "on",
                ),
                (
                    pc(no("secure_boot"), no("setup_mode")),
                    None,
                    Status::Attention,
                    "off",
                ),
                (
                    pc(no("secure_boot"), yes("setup_mode")),
                    None,
                    Status::Attention,
                    "off",
                ),
                (
                    pc(yes("secure_boot"), yes("setup_mode")),
                    None,
                    Status::Attention,
                    "setup_mode",
                ),
                (vec![no("uefi")], None, Status::NotApplicable, "old_start"),
                (vec![yes("uefi")], None, Status::Unknown, unknown),
                (
                    vec![yes("uefi"), yes("secure_boot")],
                    None,
                    Status::Unknown,
                    unknown,
                ),
                (vec![], None, Status::Unknown, unknown),
            ],
        );
    }

    #[test]
    fn what_cannot_be_read_is_neither_on_nor_off() {
        let refused = Some(Missing::NoPermission);
        let id = Missing::NoPermission.id();
        assert_judged(
            &CHECK,
            &[
                (vec![yes("uefi")], refused, Status::Unknown, id),
                (
                    vec![yes("virtual_machine")],
                    refused,
                    Status::NotApplicable,
                    "virtual",
                ),
            ],
        );
    }
}
