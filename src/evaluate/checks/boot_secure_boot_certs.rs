//! Whether this PC has the newer certificates with which holes in the protection at its start are closed.
//!
//! Looks at what Windows records about the change from the certificates of 2011, which began to expire in June 2026, to those
//! of 2023. Never red: the PC starts all the same, only holes in its start stay open. A PC that came with the new ones
//! never begins the change, so that alone says nothing. Can be wrong about a PC whose firmware refused and whose maker
//! has fixed it since.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, MeasureId, Missing, Os, Protection, Reading, Status,
    Verdict,
};

/// Windows starts with the program that the new certificate signs.
const STARTS_WITH_NEW: i64 = 2;

pub const CHECK: Check = Check {
    id: CheckId("boot.secure-boot-certs"),
    on: &[Os::Windows],
    protection: Protection::Malware,
    question: None,
    measure: Some(MeasureId("secure-boot-certs-renewed")),
    cap: Cap::Attention,
    judge,
};

fn judge(reading: &Reading, _: &Circumstances) -> Verdict {
    if reading.is("virtual_machine") == Some(true) {
        return Verdict::new(Status::NotApplicable, "virtual");
    }
    if let Some(missing) = reading.missing {
        return Verdict::unknown(missing);
    }
    match reading.is("secure_boot") {
        Some(true) => {}
        Some(false) => return Verdict::new(Status::NotApplicable, "no_secure_boot"),
        None => return Verdict::unknown(Missing::UnexpectedOutput),
    }
    let level = reading.number("certificates_level");
    let attention = |reason| Verdict::new(Status::Attention, reason);
    match (reading.text("certificates_state"), level) {
        (Some("Updated"), _) | (_, Some(STARTS_WITH_NEW)) => Verdict::new(Status::Good, "renewed"),
        (Some(_), _) if reading.is("certificates_failed") == Some(true) => attention("failed"),
        (Some("InProgress"), _) => attention("in_progress"),
        (Some("NotStarted"), Some(..STARTS_WITH_NEW)) => attention("not_started"),
        // An older Windows that knows nothing of the change.
        (None, _) => Verdict::new(Status::NotApplicable, "not_noted"),
        (Some(_), _) => Verdict::unknown(Missing::UnexpectedOutput),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged_on, count, no, text, yes};
    use super::*;
    use crate::domain::Fact;

    fn pc(state: &str, level: i64) -> Vec<Fact> {
        vec![
            yes("secure_boot"),
            text("certificates_state", state),
            count("certificates_level", level),
        ]
    }

    fn and(mut facts: Vec<Fact>, fact: Fact) -> Vec<Fact> {
        facts.push(fact);
        facts
    }

    #[test]
    fn old_certificates_are_never_red() {
        let row = |facts, status, reason| (facts, None, status, reason);
        let failed = || yes("certificates_failed");
        let attention = Status::Attention;
        assert_judged_on(
            Os::Windows,
            &CHECK,
            &[
                row(pc("Updated", 1), Status::Good, "renewed"),
                row(pc("InProgress", 1), attention, "in_progress"),
                row(pc("NotStarted", 0), attention, "not_started"),
                row(pc("NotStarted", 1), attention, "not_started"),
                row(and(pc("InProgress", 1), failed()), attention, "failed"),
                row(and(pc("Updated", 2), failed()), Status::Good, "renewed"),
                row(pc("Surprise", 1), Status::Unknown, "unexpected_output"),
                row(
                    vec![yes("secure_boot"), text("certificates_state", "NotStarted")],
                    Status::Unknown,
                    "unexpected_output",
                ),
                row(vec![yes("secure_boot")], Status::NotApplicable, "not_noted"),
                row(
                    vec![no("secure_boot")],
                    Status::NotApplicable,
                    "no_secure_boot",
                ),
                row(
                    and(pc("NotStarted", 0), yes("virtual_machine")),
                    Status::NotApplicable,
                    "virtual",
                ),
                row(vec![], Status::Unknown, "unexpected_output"),
                (
                    vec![],
                    Some(Missing::NoPermission),
                    Status::Unknown,
                    "no_permission",
                ),
            ],
        );
        assert_eq!(CHECK.cap, Cap::Attention);
    }

    #[test]
    fn a_new_pc_that_never_begins_the_change_is_good() {
        let rows = [(pc("NotStarted", 2), None, Status::Good, "renewed")];
        assert_judged_on(Os::Windows, &CHECK, &rows);
    }
}
