//! Whether the browsers may update themselves; an updater that is switched off leaves a browser stuck with its old holes.
//!
//! Looks at the policies of Chrome, Edge and Firefox and at the services of the first two. A policy can be right where
//! somebody manages the PC and brings new versions in another way, so there it is worth no more than a question. Cannot
//! see an updater that is merely broken: that shows in the version.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, Os, Protection, QuestionId, Reading, Status, Verdict,
};

pub(super) const CHECK: Check = Check {
    id: CheckId("updates.browser-auto-update"),
    on: &[Os::Windows],
    protection: Protection::Updates,
    question: Some(QuestionId("updates-installed")),
    measure: None,
    cap: Cap::None,
    judge,
};

fn judge(reading: &Reading, _: &Circumstances) -> Verdict {
    let off = reading.text("browser_updates_off");
    match (off, reading.text("browsers"), reading.missing) {
        (Some(_), _, _) if reading.is("managed") == Some(true) => {
            Verdict::new(Status::Attention, "off_managed")
        }
        (Some(_), _, _) => Verdict::new(Status::Bad, "off"),
        (None, _, Some(missing)) => Verdict::unknown(missing),
        (None, Some(_), None) => Verdict::new(Status::Good, "on"),
        (None, None, None) => Verdict::new(Status::NotApplicable, "none"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged_on, text, yes};
    use super::*;
    use crate::domain::Missing;

    #[test]
    fn one_switched_off_updater_is_enough() {
        let browsers = || text("browsers", "Chrome, Edge");
        let off = || text("browser_updates_off", "Edge");
        let row = |facts, status, reason| (facts, None, status, reason);
        assert_judged_on(
            Os::Windows,
            &CHECK,
            &[
                row(vec![browsers()], Status::Good, "on"),
                row(vec![browsers(), off()], Status::Bad, "off"),
                row(
                    vec![browsers(), off(), yes("managed")],
                    Status::Attention,
                    "off_managed",
                ),
                row(vec![], Status::NotApplicable, "none"),
                (
                    vec![browsers()],
                    Some(Missing::NoPermission),
                    Status::Unknown,
                    "no_permission",
                ),
                (
                    vec![browsers(), off()],
                    Some(Missing::NoPermission),
                    Status::Bad,
                    "off",
                ),
            ],
        );
    }
}
