//! Whether a PC with Windows 10 can move to Windows 11 free of charge, or has to be replaced.
//!
//! Looks at what Windows itself found out about this PC. Some programs that trick Windows into the upgrade delete that;
//! then security chip, start, memory and drive are compared with what Windows 11 asks for, which leaves out the processor:
//! so nothing is promised, and only too little memory is a clear "no". A chip may be switched off, the start set to the old
//! way. Of the drive only the part of Windows is seen: where that is too small, the drive may still be large enough. Windows
//! sometimes changes its mind after new firmware settings, so the owner may look again.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, Missing, Os, Protection, QuestionId, Reading, Status,
    Verdict,
};

/// What Windows 11 asks for: TPM 2.0, 4 GB of memory and a drive of 64 GB. Makers count in thousands.
/// <https://www.microsoft.com/windows/windows-11-specifications>
const LEAST_CHIP: i64 = 2;
const LEAST_MEMORY: i64 = 4_000_000_000;
/// Beside Windows' own part of the drive lie small hidden ones.
const LEAST_DRIVE: i64 = 60_000_000_000;

pub(super) const CHECK: Check = Check {
    id: CheckId("updates.win11-ready"),
    on: &[Os::Windows],
    protection: Protection::Updates,
    question: Some(QuestionId("updates-unsupported")),
    measure: None,
    // It tells what to plan; that Windows 10 has ended is told by another check.
    cap: Cap::Attention,
    judge,
};

fn judge(reading: &Reading, _: &Circumstances) -> Verdict {
    match reading.is("windows_10") {
        Some(false) => return Verdict::new(Status::NotApplicable, "not_windows_10"),
        Some(true) => {}
        None => return Verdict::unknown(reading.missing.unwrap_or(Missing::UnexpectedOutput)),
    }
    let Some(colour) = reading.text("upgrade") else {
        return by_parts(reading);
    };
    if let Some(missing) = reading.missing {
        return Verdict::unknown(missing);
    }
    match colour {
        "green" => Verdict::new(Status::Attention, "possible"),
        "yellow" => Verdict::new(Status::Attention, "maybe"),
        "red" => Verdict::new(Status::Attention, "impossible"),
        _ => Verdict::unknown(Missing::UnexpectedOutput),
    }
}

fn by_parts(reading: &Reading) -> Verdict {
    let chip = reading.number("security_chip");
    let memory = reading.number("memory");
    let uefi = reading.is("uefi");
    let drive = reading.number("total");
    if memory.is_some_and(|bytes| bytes < LEAST_MEMORY) {
        return Verdict::new(Status::Attention, "too_weak");
    }
    if chip.is_some_and(|version| version < LEAST_CHIP) || uefi == Some(false) {
        return Verdict::new(Status::Attention, "lacks_something");
    }
    if let Some(missing) = reading.missing {
        return Verdict::unknown(missing);
    }
    // Windows may have only a part of a larger drive, which is as good as not to know its size.
    if drive.is_some_and(|bytes| bytes < LEAST_DRIVE) {
        return Verdict::unknown(Missing::NotSupported);
    }
    match (chip, uefi, memory, drive) {
        (Some(_), Some(_), Some(_), Some(_)) => Verdict::new(Status::Attention, "perhaps"),
        (_, _, _, _) => Verdict::unknown(Missing::NotFound),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged_on, bytes, count, no, text, yes};
    use super::*;
    use crate::domain::Fact;

    #[test]
    fn the_owner_hears_whether_a_new_pc_is_needed() {
        let ten = |colour| vec![yes("windows_10"), text("upgrade", colour)];
        let row = |facts, status, reason| (facts, None, status, reason);
        assert_judged_on(
            Os::Windows,
            &CHECK,
            &[
                row(ten("green"), Status::Attention, "possible"),
                row(ten("yellow"), Status::Attention, "maybe"),
                row(ten("red"), Status::Attention, "impossible"),
                row(ten("violet"), Status::Unknown, "unexpected_output"),
                // Deleted, or never worked out.
                row(vec![yes("windows_10")], Status::Unknown, "not_found"),
                row(
                    vec![no("windows_10")],
                    Status::NotApplicable,
                    "not_windows_10",
                ),
                row(vec![], Status::Unknown, "unexpected_output"),
                (
                    vec![yes("windows_10")],
                    Some(Missing::NoPermission),
                    Status::Unknown,
                    "no_permission",
                ),
            ],
        );
    }

    /// A PC of which Windows has worked out nothing: version of the chip, start by UEFI, memory and drive in GB.
    fn parts(chip: i64, uefi: Fact, memory: i64, drive: i64) -> Vec<Fact> {
        vec![
            yes("windows_10"),
            count("security_chip", chip),
            uefi,
            bytes("memory", memory * 1_073_741_824),
            bytes("total", drive * 1_000_000_000),
        ]
    }

    #[test]
    fn without_the_word_of_windows_nothing_is_promised() {
        let row = |facts, reason| (facts, None, Status::Attention, reason);
        let (new, old) = (|| yes("uefi"), || no("uefi"));
        assert_judged_on(
            Os::Windows,
            &CHECK,
            &[
                row(parts(2, new(), 4, 64), "perhaps"),
                row(parts(2, new(), 32, 2000), "perhaps"),
                row(parts(1, new(), 8, 250), "lacks_something"),
                row(parts(0, new(), 8, 250), "lacks_something"),
                row(parts(2, old(), 8, 250), "lacks_something"),
            ],
        );
    }

    #[test]
    fn a_small_part_of_a_large_drive_is_no_small_drive() {
        assert_judged_on(
            Os::Windows,
            &CHECK,
            &[(
                parts(2, yes("uefi"), 8, 32),
                None,
                Status::Unknown,
                "not_supported",
            )],
        );
    }

    #[test]
    fn a_chip_that_is_only_switched_off_is_no_reason_for_a_new_pc() {
        let row = |facts, reason| (facts, None, Status::Attention, reason);
        assert_judged_on(
            Os::Windows,
            &CHECK,
            &[
                row(parts(0, no("uefi"), 4, 32), "lacks_something"),
                row(parts(0, no("uefi"), 2, 32), "too_weak"),
            ],
        );
    }

    #[test]
    fn what_cannot_be_seen_of_a_pc_is_neither_there_nor_missing() {
        let denied = Some(Missing::NoPermission);
        let unknown = Status::Unknown;
        let mut facts = parts(2, yes("uefi"), 8, 250);
        facts.remove(1);
        let mut weak = parts(2, yes("uefi"), 2, 250);
        weak.remove(1);
        assert_judged_on(
            Os::Windows,
            &CHECK,
            &[
                (facts.clone(), denied, unknown, "no_permission"),
                (facts, None, unknown, "not_found"),
                (weak, denied, Status::Attention, "too_weak"),
            ],
        );
    }
}
