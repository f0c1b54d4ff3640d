//! Whether the system volume has room; when it is full, updates and backups are the first to stop.
//!
//! Looks at what a normal user may still fill. Can be wrong where snapshots share the room (Btrfs, ZFS): deleting files
//! frees less there than it seems.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, MeasureId, Missing, Os, Protection, Reading, Status,
    Verdict,
};

const GB: i64 = 1_000_000_000;
/// Below this an update of the system may not fit.
const BAD_BELOW: i64 = 5 * GB;
/// Enough however large the volume is.
const GOOD_FROM: i64 = 30 * GB;
/// Enough on a small volume.
const GOOD_PERCENT: i64 = 15;

pub(super) const CHECK: Check = Check {
    id: CheckId("data.disk-free"),
    on: &[Os::Linux, Os::Windows, Os::Macos],
    protection: Protection::Updates,
    question: None,
    measure: Some(MeasureId("disk-space-free")),
    cap: Cap::None,
    judge,
};

fn judge(reading: &Reading, _: &Circumstances) -> Verdict {
    if let Some(missing) = reading.missing {
        return Verdict::unknown(missing);
    }
    let (Some(free), Some(total)) = (reading.number("free"), reading.number("total")) else {
        return Verdict::unknown(Missing::UnexpectedOutput);
    };
    if free < 0 || total <= 0 || free > total {
        return Verdict::unknown(Missing::UnexpectedOutput);
    }
    if free < BAD_BELOW {
        Verdict::new(Status::Bad, "almost_full")
    } else if free >= GOOD_FROM || free >= total / 100 * GOOD_PERCENT {
        Verdict::new(Status::Good, "room")
    } else {
        Verdict::new(Status::Attention, "filling_up")
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, bytes};
    use super::*;

    #[test]
    fn room_is_judged_by_what_an_update_needs() {
        let volume = |free: i64, total: i64| vec![bytes("free", free), bytes("total", total)];
        let row = |free, total, status, reason| (volume(free, total), None, status, reason);
        assert_judged(
            &CHECK,
            &[
                row(4_999_999_999, 20 * GB, Status::Bad, "almost_full"),
                row(4 * GB, 5 * GB, Status::Bad, "almost_full"),
                row(0, 500 * GB, Status::Bad, "almost_full"),
                row(5 * GB, 100 * GB, Status::Attention, "filling_up"),
                row(14 * GB, 100 * GB, Status::Attention, "filling_up"),
                row(15 * GB, 100 * GB, Status::Good, "room"),
                row(5 * GB, 30 * GB, Status::Good, "room"),
                row(29 * GB, 2000 * GB, Status::Attention, "filling_up"),
                row(30 * GB, 2000 * GB, Status::Good, "room"),
                row(30 * GB, i64::MAX, Status::Good, "room"),
            ],
        );
    }

    #[test]
    fn a_volume_without_a_plausible_size_is_not_called_full() {
        let unknown = (Status::Unknown, "unexpected_output");
        let row = |facts| (facts, None, unknown.0, unknown.1);
        assert_judged(
            &CHECK,
            &[
                row(vec![]),
                row(vec![bytes("free", 0)]),
                row(vec![bytes("free", 0), bytes("total", 0)]),
                row(vec![bytes("free", 9), bytes("total", 8)]),
                row(vec![bytes("free", -1), bytes("total", 8)]),
                (
                    vec![],
                    Some(Missing::TimedOut),
                    Status::Unknown,
                    "timed_out",
                ),
            ],
        );
    }
}
