//! Whether the copies are kept apart from the originals: on the same disk they die with it, and a disk that is always
//! connected to the PC gets encrypted along with it.
//!
//! Looks at where File History of Windows and Time Machine of macOS put their copies; other programs do not tell
//! everybody. A disk that is connected right now may be about to be unplugged, so that is only a hint. A place on the
//! network counts as apart. On a Mac a disk may be another part of its own, which is not seen: one that is not connected is
//! therefore no good news alone, only beside another that is. Whether the copies are encrypted is known only where macOS
//! lets everybody read that.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, Missing, Os, Protection, QuestionId, Reading, Status,
    Verdict,
};

pub(super) const CHECK: Check = Check {
    id: CheckId("backup.target"),
    on: &[Os::Windows, Os::Macos],
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
    let place = by_place(reading);
    // Whoever finds or steals the copies reads everything in them.
    if place.status == Status::Good && reading.is("target_encrypted") == Some(false) {
        return Verdict::new(Status::Attention, "open");
    }
    place
}

fn by_place(reading: &Reading) -> Verdict {
    match (
        reading.is("target_on_network"),
        reading.is("target_on_same_disk"),
        reading.is("target_connected"),
    ) {
        (Some(true), _, _) => Verdict::new(Status::Good, "network"),
        (_, Some(true), _) => Verdict::new(Status::Bad, "same_disk"),
        (Some(false), None | Some(false), Some(true))
            if reading.is("target_in_turn") == Some(true) =>
        {
            Verdict::new(Status::Good, "in_turn")
        }
        // Where the same disk cannot be told from another, connected is bad enough for a hint.
        (Some(false), None, Some(true)) | (_, Some(false), Some(true)) => {
            Verdict::new(Status::Attention, "connected")
        }
        (_, Some(false), Some(false)) => Verdict::new(Status::Good, "apart"),
        (Some(false), None, Some(false)) => Verdict::unknown(Missing::NotSupported),
        (None, None, None) => Verdict::new(Status::NotApplicable, "no_target"),
        (Some(false) | None, _, _) => Verdict::unknown(Missing::UnexpectedOutput),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, no, yes};
    use super::*;

    #[test]
    fn a_mac_does_not_say_whether_a_connected_disk_is_its_own() {
        let connected = |more: Vec<_>| {
            let mut facts = vec![no("target_on_network"), yes("target_connected")];
            facts.extend(more);
            facts
        };
        let apart = |encrypted| {
            let place = [
                "target_on_network",
                "target_on_same_disk",
                "target_connected",
            ];
            let mut facts = Vec::from(place.map(no));
            facts.push(encrypted);
            facts
        };
        let row = |facts, status, reason| (facts, None, status, reason);
        assert_judged(
            &CHECK,
            &[
                row(connected(vec![]), Status::Attention, "connected"),
                row(
                    connected(vec![no("target_in_turn")]),
                    Status::Attention,
                    "connected",
                ),
                row(
                    connected(vec![yes("target_in_turn")]),
                    Status::Good,
                    "in_turn",
                ),
                row(
                    connected(vec![yes("target_in_turn"), no("target_encrypted")]),
                    Status::Attention,
                    "open",
                ),
                // Put away, but perhaps inside.
                row(
                    vec![no("target_on_network"), no("target_connected")],
                    Status::Unknown,
                    "not_supported",
                ),
                row(apart(yes("target_encrypted")), Status::Good, "apart"),
                row(apart(no("target_encrypted")), Status::Attention, "open"),
                row(
                    vec![yes("target_on_network"), no("target_encrypted")],
                    Status::Attention,
                    "open",
                ),
            ],
        );
    }

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
