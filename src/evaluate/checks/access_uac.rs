//! Whether Windows asks before a program may change the system (User Account Control).
//!
//! Looks at what the administrator or a policy has set in the registry. With the slider at its lowest, the control itself
//! stays on and only the question is switched off, so both are looked at. Cannot see a program that was let through for
//! good.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, MeasureId, Missing, Os, Protection, Reading, Status,
    Verdict,
};

pub const CHECK: Check = Check {
    id: CheckId("access.uac"),
    on: &[Os::Windows],
    protection: Protection::NoAdmin,
    question: None,
    measure: Some(MeasureId("uac-on")),
    cap: Cap::None,
    judge,
};

fn judge(reading: &Reading, _: &Circumstances) -> Verdict {
    if let Some(missing) = reading.missing {
        return Verdict::unknown(missing);
    }
    let facts = (
        reading.is("uac_on"),
        reading.is("uac_asks"),
        reading.is("uac_own_screen"),
    );
    match facts {
        (Some(false), _, _) => Verdict::new(Status::Bad, "off"),
        // The stronger kind of protection has a question of its own, so one of the two settings is not in force.
        (Some(true), Some(false), _) if reading.is("administrator_protection") == Some(true) => {
            Verdict::unknown(Missing::Contradictory)
        }
        (Some(true), Some(false), _) => Verdict::new(Status::Bad, "silent"),
        (Some(true), Some(true), Some(false)) => Verdict::new(Status::Attention, "same_screen"),
        (Some(true), Some(true), Some(true)) => Verdict::new(Status::Good, "on"),
        (None, _, _) | (Some(true), None, _) | (Some(true), Some(true), None) => {
            Verdict::unknown(Missing::UnexpectedOutput)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged_on, no, yes};
    use super::*;

    #[test]
    fn windows_asks_on_a_screen_of_its_own_before_a_program_changes_it() {
        let unknown = Missing::UnexpectedOutput.id();
        let refused = Missing::NoPermission;
        assert_judged_on(
            Os::Windows,
            &CHECK,
            &[
                (
                    vec![yes("uac_on"), yes("uac_asks"), yes("uac_own_screen")],
                    None,
                    Status::Good,
                    "on",
                ),
                (
                    vec![yes("uac_on"), yes("uac_asks"), no("uac_own_screen")],
                    None,
                    Status::Attention,
                    "same_screen",
                ),
                (vec![no("uac_on")], None, Status::Bad, "off"),
                (
                    vec![no("uac_on"), yes("uac_asks"), yes("uac_own_screen")],
                    None,
                    Status::Bad,
                    "off",
                ),
                (
                    vec![yes("uac_on"), yes("uac_asks")],
                    None,
                    Status::Unknown,
                    unknown,
                ),
                (vec![yes("uac_on")], None, Status::Unknown, unknown),
                (vec![], None, Status::Unknown, unknown),
                (
                    vec![yes("uac_on")],
                    Some(refused),
                    Status::Unknown,
                    refused.id(),
                ),
            ],
        );
    }

    #[test]
    fn the_slider_at_its_lowest_is_bad_although_the_control_is_on() {
        assert_judged_on(
            Os::Windows,
            &CHECK,
            &[(
                vec![yes("uac_on"), no("uac_asks"), yes("uac_own_screen")],
                None,
                Status::Bad,
                "silent",
            )],
        );
    }

    #[test]
    fn a_setting_that_the_stronger_protection_overrules_is_not_red() {
        assert_judged_on(
            Os::Windows,
            &CHECK,
            &[(
                vec![
                    yes("uac_on"),
                    no("uac_asks"),
                    yes("uac_own_screen"),
                    yes("administrator_protection"),
                ],
                None,
                Status::Unknown,
                Missing::Contradictory.id(),
            )],
        );
    }
}
