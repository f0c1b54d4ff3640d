//! Whether this PC still speaks the oldest way of sharing files (SMB 1), through which a worm once went round the world.
//!
//! Looks at the switches of both halves and at whether their drivers are there at all: a switch without its driver does
//! nothing. Sharing in newer ways is another check.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, MeasureId, Missing, Os, Protection, Reading, Status,
    Verdict,
};

pub const CHECK: Check = Check {
    id: CheckId("network.smb1"),
    on: &[Os::Windows],
    protection: Protection::NothingExposed,
    // No owner could answer it.
    question: None,
    measure: Some(MeasureId("smb1-off")),
    cap: Cap::None,
    judge,
};

fn judge(reading: &Reading, _: &Circumstances) -> Verdict {
    match (
        reading.is("smb1_serves"),
        reading.is("smb1_asks"),
        reading.missing,
    ) {
        (Some(true), _, _) => Verdict::new(Status::Bad, "serves"),
        (_, _, Some(missing)) => Verdict::unknown(missing),
        (Some(false), Some(true), None) => Verdict::new(Status::Attention, "asks"),
        (Some(false), Some(false), None) => Verdict::new(Status::Good, "off"),
        (Some(false), None, None) | (None, _, None) => Verdict::unknown(Missing::UnexpectedOutput),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, no, yes};
    use super::*;

    #[test]
    fn the_old_sharing_is_off_in_both_directions() {
        let pc = |serves, asks| vec![serves, asks];
        let (serves, asks) = ("smb1_serves", "smb1_asks");
        let refused = Some(Missing::NoPermission);
        assert_judged(
            &CHECK,
            &[
                (pc(no(serves), no(asks)), None, Status::Good, "off"),
                (pc(no(serves), yes(asks)), None, Status::Attention, "asks"),
                (pc(yes(serves), yes(asks)), None, Status::Bad, "serves"),
                (pc(yes(serves), no(asks)), None, Status::Bad, "serves"),
                // Bad enough without the other half.
                (vec![yes(serves)], refused, Status::Bad, "serves"),
                (vec![no(serves)], refused, Status::Unknown, "no_permission"),
                (vec![no(serves)], None, Status::Unknown, "unexpected_output"),
                (vec![], None, Status::Unknown, "unexpected_output"),
            ],
        );
    }
}
