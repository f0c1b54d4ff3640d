//! Whether a disk inside this PC says that it will fail.
//!
//! Looks at what Windows or the disk service of Linux last heard from the disks; it never asks a disk itself. Sticks,
//! external disks and virtual disks say nothing that can be relied on, and older versions of the service pass on nothing
//! from newer disks. A disk can die without warning, so this never replaces a backup.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, MeasureId, Missing, Os, Protection, Reading, Status,
    Verdict,
};

pub const CHECK: Check = Check {
    id: CheckId("data.disk-health"),
    on: &[Os::Linux, Os::Windows, Os::Macos],
    protection: Protection::Backup,
    question: None,
    measure: Some(MeasureId("disk-replaced")),
    cap: Cap::None,
    judge,
};

fn judge(reading: &Reading, _: &Circumstances) -> Verdict {
    if reading.is("virtual_machine") == Some(true) {
        return Verdict::new(Status::NotApplicable, "virtual");
    }
    if let Some(missing) = reading.missing {
        return Verdict::unknown(missing);
    }
    let number = |key| reading.number(key);
    match (
        number("disks_heard"),
        number("failing_disks"),
        number("warning_disks"),
    ) {
        (Some(1..), Some(1..), _) => Verdict::new(Status::Bad, "failing"),
        (Some(1..), Some(0), Some(1..)) => Verdict::new(Status::Bad, "warning"),
        (Some(1..), Some(0), Some(0)) => Verdict::new(Status::Good, "healthy"),
        (Some(0), _, _) => Verdict::new(Status::NotApplicable, "not_told"),
        (_, _, _) => Verdict::unknown(Missing::UnexpectedOutput),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, count, yes};
    use super::*;

    #[test]
    fn one_disk_that_warns_is_enough() {
        let disks = |heard, failing, warning| {
            vec![
                count("disks_heard", heard),
                count("failing_disks", failing),
                count("warning_disks", warning),
            ]
        };
        assert_judged(
            &CHECK,
            &[
                (disks(2, 0, 0), None, Status::Good, "healthy"),
                (disks(2, 1, 0), None, Status::Bad, "failing"),
                (disks(2, 1, 1), None, Status::Bad, "failing"),
                (disks(2, 0, 1), None, Status::Bad, "warning"),
                (disks(0, 0, 0), None, Status::NotApplicable, "not_told"),
                (disks(-1, 0, 0), None, Status::Unknown, "unexpected_output"),
                (disks(1, -1, 0), None, Status::Unknown, "unexpected_output"),
                (
                    vec![count("disks_heard", 1)],
                    None,
                    Status::Unknown,
                    "unexpected_output",
                ),
                (vec![], None, Status::Unknown, "unexpected_output"),
                (
                    vec![],
                    Some(Missing::TimedOut),
                    Status::Unknown,
                    "timed_out",
                ),
                (
                    vec![yes("virtual_machine")],
                    Some(Missing::NotFound),
                    Status::NotApplicable,
                    "virtual",
                ),
            ],
        );
    }
}
