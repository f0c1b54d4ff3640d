//! Whether a PC with Windows 10 can move to Windows 11 free of charge, or has to be replaced.
//!
//! Looks at what Windows itself found out about this PC. Some programs that trick Windows into the upgrade delete that;
//! then nothing is claimed. Windows sometimes changes its mind after new firmware settings, so the owner may look again.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, Missing, Os, Protection, QuestionId, Reading, Status,
    Verdict,
};

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
    if let Some(missing) = reading.missing {
        return Verdict::unknown(missing);
    }
    match reading.text("upgrade") {
        Some("green") => Verdict::new(Status::Attention, "possible"),
        Some("yellow") => Verdict::new(Status::Attention, "maybe"),
        Some("red") => Verdict::new(Status::Attention, "impossible"),
        Some(_) => Verdict::unknown(Missing::UnexpectedOutput),
        None => Verdict::unknown(Missing::NotFound),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged_on, no, text, yes};
    use super::*;

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
}
