//! Whether the copies are kept apart from the originals: on the same disk they die with it, and a disk that is always
//! connected to the PC gets encrypted along with it.
//!
//! Looks at where File History of Windows puts its copies; other programs do not tell everybody. A disk that is connected
//! right now may be about to be unplugged, so that is only a hint. A place on the network counts as apart.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, Missing, Os, Protection, QuestionId, Reading, Status,
    Verdict,
};

pub(super) const CHECK: Check = Check {
    id: CheckId("backup.target"),
    on: &[Os::Windows],
    protection: Protection::Backup,
    question: Some(QuestionId("backup-offline")),
    measure: None,
    cap: Cap::None,
    judge,
};

fn judge(reading: &Reading, _: &Circumstances) -> Verdict {
    if let Some(missing) = reading.missing {
        return Verdict::unknown(missing);
    }
    match (
        reading.is("target_on_network"),
        reading.is("target_on_same_disk"),
        reading.is("target_connected"),
    ) {
        (Some(true), _, _) => Verdict::new(Status::Good, "network"),
        (_, Some(true), _) => Verdict::new(Status::Bad, "same_disk"),
        (_, Some(false), Some(true)) => Verdict::new(Status::Attention, "connected"),
        (_, Some(false), Some(false)) => Verdict::new(Status::Good, "apart"),
        (None, None, None) => Verdict::new(Status::NotApplicable, "no_target"),
        (Some(false) | None, _, _) => Verdict::unknown(Missing::UnexpectedOutput),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, no, yes};
    use super::*;

    #[test]
    fn copies_lie_apart_or_not() {
        let drive = |same, connected| vec![no("target_on_network"), same, connected];
        assert_judged(
            &CHECK,
            &[
                (
                    vec![yes("target_on_network")],
                    None,
                    Status::Good,
                    "network",
                ),
                (
                    vec![no("target_on_network"), yes("target_on_same_disk")],
                    None,
                    Status::Bad,
                    "same_disk",
                ),
                (
                    drive(yes("target_on_same_disk"), yes("target_connected")),
                    None,
                    Status::Bad,
                    "same_disk",
                ),
                (
                    drive(no("target_on_same_disk"), yes("target_connected")),
                    None,
                    Status::Attention,
                    "connected",
                ),
                (
                    drive(no("target_on_same_disk"), no("target_connected")),
                    None,
                    Status::Good,
                    "apart",
                ),
                (vec![], None, Status::NotApplicable, "no_target"),
                (
                    vec![no("target_on_network")],
                    None,
                    Status::Unknown,
                    "unexpected_output",
                ),
                (
                    vec![no("target_on_network"), no("target_on_same_disk")],
                    Some(Missing::TimedOut),
                    Status::Unknown,
                    "timed_out",
                ),
            ],
        );
    }
}
