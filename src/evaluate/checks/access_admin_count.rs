//! How many accounts may change everything on this PC.
//!
//! Counts the local members of the groups that may act as administrator; on Windows the built-in account is left out.
//! Cannot see who gets that right from another computer (there the check does not apply), nor rights given to single
//! people in sudo's own settings.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, MeasureId, Missing, Os, Protection, Reading, Status,
    Verdict,
};

/// One to work with and one for the day on which the first is locked out.
const ENOUGH: i64 = 2;

pub const CHECK: Check = Check {
    id: CheckId("access.admin-count"),
    on: &[Os::Linux, Os::Macos, Os::Windows],
    protection: Protection::NoAdmin,
    question: None,
    measure: Some(MeasureId("administrators-fewer")),
    // Each of them may have its reason.
    cap: Cap::Attention,
    judge,
};

fn judge(reading: &Reading, circumstances: &Circumstances) -> Verdict {
    if reading.is("kept_elsewhere") == Some(true) {
        return Verdict::new(Status::NotApplicable, "kept_elsewhere");
    }
    if let Some(missing) = reading.missing {
        return Verdict::unknown(missing);
    }
    let built_in = reading.is("built_in_administrator") == Some(true);
    match reading.number("administrators") {
        // Whoever knows the PC's maker may know its password too, as long as nobody set one.
        Some(0..) if built_in && reading.is("built_in_password_set") == Some(false) => {
            Verdict::new(Status::Attention, "built_in_without_password")
        }
        // Somebody has to be able to change things, so one was not seen.
        Some(0) if !built_in && circumstances.os == Os::Windows => {
            Verdict::unknown(Missing::UnexpectedOutput)
        }
        Some(0) if built_in => Verdict::new(Status::Good, "only_built_in"),
        Some(0) => Verdict::new(Status::Good, "only_root"),
        Some(1..=ENOUGH) => Verdict::new(Status::Good, "few"),
        Some(3..) => Verdict::new(Status::Attention, "many"),
        Some(_) | None => Verdict::unknown(Missing::UnexpectedOutput),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, assert_judged_on, count, no, yes};
    use super::*;

    #[test]
    fn the_administrator_of_windows_itself_is_looked_at_apart() {
        let with = |number, built_in: Vec<_>| {
            let mut facts = vec![count("administrators", number)];
            facts.extend(built_in);
            facts
        };
        let off = || vec![no("built_in_administrator")];
        let on = |password| vec![yes("built_in_administrator"), password];
        assert_judged_on(
            Os::Windows,
            &CHECK,
            &[
                (with(1, off()), None, Status::Good, "few"),
                (with(3, off()), None, Status::Attention, "many"),
                (
                    with(0, off()),
                    None,
                    Status::Unknown,
                    Missing::UnexpectedOutput.id(),
                ),
                (
                    with(0, on(yes("built_in_password_set"))),
                    None,
                    Status::Good,
                    "only_built_in",
                ),
                (
                    with(2, on(yes("built_in_password_set"))),
                    None,
                    Status::Good,
                    "few",
                ),
                (
                    with(1, on(no("built_in_password_set"))),
                    None,
                    Status::Attention,
                    "built_in_without_password",
                ),
            ],
        );
    }

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
