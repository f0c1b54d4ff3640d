//! How long this PC has been running without a restart; many updates are only finished by one.
//!
//! Looks at when the system's kernel was started. On Windows this works even for somebody who shuts the PC down every
//! evening: with fast startup the kernel is only put to sleep. So the way out is a restart, never just shutting down.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, Missing, Os, Protection, QuestionId, Reading, Status,
    Verdict,
};

/// Two weeks without a restart happen to everybody.
const GOOD_DAYS: i64 = 14;
/// By then a monthly update has come and waits.
const LONG_DAYS: i64 = 30;

pub(super) const CHECK: Check = Check {
    id: CheckId("updates.uptime"),
    on: &[Os::Linux, Os::Windows, Os::Macos],
    protection: Protection::Updates,
    question: Some(QuestionId("updates-installed")),
    measure: None,
    // Alone it proves no hole.
    cap: Cap::Attention,
    judge,
};

fn judge(reading: &Reading, circumstances: &Circumstances) -> Verdict {
    if let Some(missing) = reading.missing {
        return Verdict::unknown(missing);
    }
    let running = reading
        .day("started")
        .map(|day| circumstances.taken.days_since(day));
    match running {
        None => Verdict::unknown(Missing::UnexpectedOutput),
        Some(..-1) => Verdict::unknown(Missing::ClockWrong),
        Some(..GOOD_DAYS) => Verdict::new(Status::Good, "restarted"),
        Some(..=LONG_DAYS) => Verdict::new(Status::Attention, "long"),
        Some(_) if reading.is("fast_startup") == Some(true) => {
            Verdict::new(Status::Attention, "never_really_off")
        }
        Some(_) => Verdict::new(Status::Attention, "very_long"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, day_before, no, yes};
    use super::*;

    #[test]
    fn a_pc_that_is_never_restarted_is_a_matter_of_attention_and_no_worse() {
        let started = |days| vec![day_before("started", days)];
        let with = |days, fact| vec![day_before("started", days), fact];
        let row = |facts, status, reason| (facts, None, status, reason);
        assert_judged(
            &CHECK,
            &[
                row(started(0), Status::Good, "restarted"),
                row(started(13), Status::Good, "restarted"),
                row(started(14), Status::Attention, "long"),
                row(started(30), Status::Attention, "long"),
                row(started(31), Status::Attention, "very_long"),
                row(started(900), Status::Attention, "very_long"),
                row(with(31, no("fast_startup")), Status::Attention, "very_long"),
                row(started(-1), Status::Good, "restarted"),
                row(started(-2), Status::Unknown, "clock_wrong"),
                row(vec![], Status::Unknown, "unexpected_output"),
                (
                    vec![],
                    Some(Missing::NotFound),
                    Status::Unknown,
                    "not_found",
                ),
            ],
        );
        assert_judged(
            &CHECK,
            &[row(
                with(40, yes("fast_startup")),
                Status::Attention,
                "never_really_off",
            )],
        );
    }
}
