//! Whether this PC sets its clock by itself; a wrong clock breaks logins, certificates and every log.
//!
//! Looks at systemd's time service over D-Bus or at the units of the usual time programs, on Windows at its own time service
//! in the registry, which need not run all the time. Without the network it cannot know whether the clock is right, only
//! whether it is impossible: earlier than its own logs or than the program that looked.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, MeasureId, Missing, Os, Protection, Reading, Status,
    Verdict,
};

pub(super) const CHECK: Check = Check {
    id: CheckId("time.sync"),
    on: &[Os::Linux, Os::Windows, Os::Macos],
    protection: Protection::SecondFactor,
    question: None,
    measure: Some(MeasureId("clock-sync")),
    cap: Cap::None,
    judge,
};

fn judge(reading: &Reading, circumstances: &Circumstances) -> Verdict {
    let logged_later = reading
        .day("newest_log")
        // The day itself may differ by a change of the time zone.
        .is_some_and(|log| log.days_since(circumstances.taken) > 1);
    if logged_later || reading.is("clock_before_program") == Some(true) {
        return Verdict::new(Status::Bad, "impossible");
    }
    if let Some(missing) = reading.missing {
        return Verdict::unknown(missing);
    }
    match reading.is("sets_itself") {
        Some(true) => Verdict::new(Status::Good, "on"),
        Some(false) => Verdict::new(Status::Attention, "off"),
        None => Verdict::unknown(Missing::UnexpectedOutput),
    }
}

#[cfg(test)]
mod tests {
    use super::super::table_as_of;
    use super::super::testing::{assert_judged, day_before, no, taken, yes};
    use super::*;

    #[test]
    fn a_clock_that_sets_itself_is_good() {
        assert_judged(
            &CHECK,
            &[
                (vec![yes("sets_itself")], None, Status::Good, "on"),
                // Just started, or offline: it will be set.
                (
                    vec![yes("sets_itself"), no("has_been_set")],
                    None,
                    Status::Good,
                    "on",
                ),
                (
                    vec![no("sets_itself"), day_before("newest_log", 0)],
                    None,
                    Status::Attention,
                    "off",
                ),
                (vec![], None, Status::Unknown, "unexpected_output"),
                (
                    vec![],
                    Some(Missing::NotSupported),
                    Status::Unknown,
                    "not_supported",
                ),
            ],
        );
    }

    #[test]
    fn a_clock_before_its_own_logs_is_impossible() {
        let logged = |days| vec![yes("sets_itself"), day_before("newest_log", days)];
        assert_judged(
            &CHECK,
            &[
                (logged(-2), None, Status::Bad, "impossible"),
                (logged(-1), None, Status::Good, "on"),
                (logged(400), None, Status::Good, "on"),
            ],
        );
    }

    #[test]
    fn a_clock_before_the_program_that_looked_is_impossible() {
        let row = |facts| (facts, None, Status::Bad, "impossible");
        assert_judged(
            &CHECK,
            &[
                row(vec![yes("clock_before_program")]),
                row(vec![yes("sets_itself"), yes("clock_before_program")]),
            ],
        );
    }

    #[test]
    fn a_look_before_the_day_of_a_newer_table_is_not_impossible() {
        let reading = Reading {
            facts: vec![yes("sets_itself")],
            ..Reading::default()
        };
        let before = table_as_of().minus_days(300);
        let long_ago = Circumstances {
            taken: before,
            ..taken()
        };
        let verdict = judge(&reading, &long_ago);
        assert_eq!((verdict.status, verdict.reason), (Status::Good, "on"));
    }
}
