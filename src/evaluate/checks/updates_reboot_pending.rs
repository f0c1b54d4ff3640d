//! Whether an installed update is waiting for a restart; until then it protects nobody.
//!
//! On Linux it looks at the flag that Debian's and Ubuntu's packages set and compares the running kernel with the newest
//! one that was installed since the start; on Windows at the two marks that its updates set. Can be wrong where single
//! programs wait for a restart without saying so, and for somebody who starts an older kernel on purpose right after an
//! update.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, Missing, Os, Protection, QuestionId, Reading, Status,
    Verdict,
};

/// A PC that has not been restarted for so long will not be by chance.
const OVERDUE_DAYS: i64 = 7;

pub(super) const CHECK: Check = Check {
    id: CheckId("updates.reboot-pending"),
    on: &[Os::Linux, Os::Windows],
    protection: Protection::Updates,
    question: Some(QuestionId("updates-installed")),
    measure: None,
    cap: Cap::None,
    judge,
};

fn judge(reading: &Reading, circumstances: &Circumstances) -> Verdict {
    if let Some(missing) = reading.missing {
        return Verdict::unknown(missing);
    }
    let running = reading
        .day("started")
        .map(|day| circumstances.taken.days_since(day));
    // Windows does not say since when.
    let since = reading.day("needed_since");
    match (reading.is("restart_needed"), running) {
        (None, _) => Verdict::unknown(Missing::UnexpectedOutput),
        (Some(false), _) => Verdict::new(Status::Good, "nothing_waits"),
        (Some(true), Some(..0)) => Verdict::unknown(Missing::ClockWrong),
        (Some(true), Some(days)) if days > OVERDUE_DAYS => {
            let reason = since.map_or("overdue_by_now", |_| "overdue");
            Verdict::new(Status::Bad, reason)
        }
        (Some(true), _) => {
            let reason = since.map_or("waits_by_now", |_| "waits");
            Verdict::new(Status::Attention, reason)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, day_before, no, yes};
    use super::*;

    #[test]
    fn a_waiting_restart_is_urgent_only_if_nobody_ever_restarts() {
        let waits = |started| {
            vec![
                yes("restart_needed"),
                day_before("started", started),
                day_before("needed_since", 0),
            ]
        };
        assert_judged(
            &CHECK,
            &[
                (
                    vec![no("restart_needed"), day_before("started", 100)],
                    None,
                    Status::Good,
                    "nothing_waits",
                ),
                (waits(0), None, Status::Attention, "waits"),
                (waits(7), None, Status::Attention, "waits"),
                (waits(8), None, Status::Bad, "overdue"),
                (waits(-3), None, Status::Unknown, "clock_wrong"),
                (
                    vec![yes("restart_needed")],
                    None,
                    Status::Attention,
                    "waits_by_now",
                ),
                (
                    vec![yes("restart_needed"), day_before("started", 8)],
                    None,
                    Status::Bad,
                    "overdue_by_now",
                ),
                (vec![], None, Status::Unknown, "unexpected_output"),
                (
                    vec![],
                    Some(Missing::NotFound),
                    Status::Unknown,
                    "not_found",
                ),
            ],
        );
    }
}
