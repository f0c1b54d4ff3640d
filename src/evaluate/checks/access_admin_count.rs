//! How many accounts may change everything on this PC.
//!
//! Counts the local members of the groups that may become administrator. Cannot see who gets that right from another
//! computer (there the check does not apply), nor rights that were given to single people in sudo's own settings.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, MeasureId, Missing, Os, Protection, Reading, Status,
    Verdict,
};

/// One to work with and one for the day on which the first is locked out.
const ENOUGH: i64 = 2;

pub const CHECK: Check = Check {
    id: CheckId("access.admin-count"),
    on: &[Os::Linux, Os::Macos],
    protection: Protection::NoAdmin,
    question: None,
    measure: Some(MeasureId("administrators-fewer")),
    // Each of them may have its reason.
    cap: Cap::Attention,
    judge,
};

fn judge(reading: &Reading, _: &Circumstances) -> Verdict {
    if reading.is("kept_elsewhere") == Some(true) {
        return Verdict::new(Status::NotApplicable, "kept_elsewhere");
    }
    if let Some(missing) = reading.missing {
        return Verdict::unknown(missing);
    }
    match reading.number("administrators") {
        Some(0) => Verdict::new(Status::Good, "only_root"),
        Some(1..=ENOUGH) => Verdict::new(Status::Good, "few"),
        Some(3..) => Verdict::new(Status::Attention, "many"),
        Some(_) | None => Verdict::unknown(Missing::UnexpectedOutput),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, count, yes};
    use super::*;

    #[test]
    fn a_third_administrator_is_one_too_many() {
        let with = |number| vec![count("administrators", number)];
        let unknown = Missing::UnexpectedOutput.id();
        assert_judged(
            &CHECK,
            &[
                (with(0), None, Status::Good, "only_root"),
                (with(1), None, Status::Good, "few"),
                (with(2), None, Status::Good, "few"),
                (with(3), None, Status::Attention, "many"),
                (with(-1), None, Status::Unknown, unknown),
                (vec![], None, Status::Unknown, unknown),
            ],
        );
    }

    #[test]
    fn accounts_that_come_from_another_computer_are_not_counted() {
        let refused = Missing::NoPermission;
        assert_judged(
            &CHECK,
            &[
                (
                    vec![yes("kept_elsewhere"), count("administrators", 5)],
                    None,
                    Status::NotApplicable,
                    "kept_elsewhere",
                ),
                (vec![], Some(refused), Status::Unknown, refused.id()),
            ],
        );
    }
}
