//! Whether the person at this PC works with the rights of the administrator all the time.
//!
//! Looks at who is logged in and at the administrator groups. On Linux a member of such a group still works with small
//! rights and types the password for big ones, so membership alone is good; working as root is bad. Can be wrong where
//! `sudo` was told not to ask for a password: that file is not readable, and we do not try.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, Missing, Os, Protection, QuestionId, Reading, Status,
    Verdict,
};

pub const CHECK: Check = Check {
    id: CheckId("access.daily-admin"),
    on: &[Os::Linux],
    protection: Protection::NoAdmin,
    question: Some(QuestionId("devices-daily-admin")),
    measure: None,
    cap: Cap::None,
    judge,
};

fn judge(reading: &Reading, _: &Circumstances) -> Verdict {
    if let Some(missing) = reading.missing {
        return Verdict::unknown(missing);
    }
    match (reading.is("works_as_root"), reading.is("administrator")) {
        (Some(true), _) => Verdict::new(Status::Bad, "root"),
        (Some(false), Some(true)) => Verdict::new(Status::Good, "asks_first"),
        (Some(false), Some(false)) => Verdict::new(Status::Good, "standard"),
        (Some(false) | None, _) => Verdict::unknown(Missing::UnexpectedOutput),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, no, yes};
    use super::*;

    #[test]
    fn only_working_as_root_is_a_gap() {
        assert_judged(
            &CHECK,
            &[
                (
                    vec![no("works_as_root"), no("administrator")],
                    None,
                    Status::Good,
                    "standard",
                ),
                (
                    vec![no("works_as_root"), yes("administrator")],
                    None,
                    Status::Good,
                    "asks_first",
                ),
                (vec![yes("works_as_root")], None, Status::Bad, "root"),
                (
                    vec![no("works_as_root")],
                    None,
                    Status::Unknown,
                    "unexpected_output",
                ),
                (vec![], None, Status::Unknown, "unexpected_output"),
                (
                    vec![],
                    Some(Missing::NotFound),
                    Status::Unknown,
                    "not_found",
                ),
            ],
        );
    }
}
