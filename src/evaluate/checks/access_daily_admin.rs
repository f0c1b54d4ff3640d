//! Whether the person at this PC works with administrator rights all the time.
//!
//! Looks at who is logged in and at the administrator groups. On Linux a member of such a group still works with few
//! rights and types the password for anything bigger, so membership alone is good; working as root is bad. Can be wrong
//! where `sudo` was told not to ask for a password: that file is not readable, and we do not try. On Windows an
//! administrator only has to click, which is a reason for a second account; what is bad is running everything with all
//! rights and not even being asked.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, Missing, Os, Protection, QuestionId, Reading, Status,
    Verdict,
};

pub const CHECK: Check = Check {
    id: CheckId("access.daily-admin"),
    on: &[Os::Linux, Os::Macos, Os::Windows],
    protection: Protection::NoAdmin,
    question: Some(QuestionId("devices-daily-admin")),
    measure: None,
    cap: Cap::None,
    judge,
};

fn judge(reading: &Reading, circumstances: &Circumstances) -> Verdict {
    if let Some(missing) = reading.missing {
        return Verdict::unknown(missing);
    }
    let all_rights = reading
        .is("works_as_root")
        .or_else(|| reading.is("works_elevated"));
    match (all_rights, reading.is("administrator")) {
        (Some(true), _) => match circumstances.os {
            Os::Linux | Os::Macos => Verdict::new(Status::Bad, "root"),
            Os::Windows => Verdict::new(Status::Bad, "all_rights"),
        },
        (Some(false), Some(true)) => match circumstances.os {
            Os::Linux => Verdict::new(Status::Good, "asks_first"),
            // A click is enough there for much that needs the password on Linux.
            Os::Windows | Os::Macos => Verdict::new(Status::Attention, "administrator"),
        },
        (Some(false), Some(false)) => Verdict::new(Status::Good, "standard"),
        (Some(false) | None, _) => Verdict::unknown(Missing::UnexpectedOutput),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, assert_judged_on, no, yes};
    use super::*;

    #[test]
    fn an_administrator_of_a_mac_has_more_rights_than_the_day_needs() {
        let works_as = |administrator| vec![no("works_as_root"), administrator];
        assert_judged_on(
            Os::Macos,
            &CHECK,
            &[
                (
                    works_as(yes("administrator")),
                    None,
                    Status::Attention,
                    "administrator",
                ),
                (
                    works_as(no("administrator")),
                    None,
                    Status::Good,
                    "standard",
                ),
                (vec![yes("works_as_root")], None, Status::Bad, "root"),
            ],
        );
    }

    #[test]
    fn an_administrator_of_windows_is_told_about_a_second_account() {
        let works = |administrator, elevated| vec![administrator, elevated];
        assert_judged_on(
            Os::Windows,
            &CHECK,
            &[
                (
                    works(no("administrator"), no("works_elevated")),
                    None,
                    Status::Good,
                    "standard",
                ),
                (
                    works(yes("administrator"), no("works_elevated")),
                    None,
                    Status::Attention,
                    "administrator",
                ),
                (
                    works(yes("administrator"), yes("works_elevated")),
                    None,
                    Status::Bad,
                    "all_rights",
                ),
                (
                    vec![yes("administrator")],
                    None,
                    Status::Unknown,
                    "unexpected_output",
                ),
            ],
        );
    }

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
