//! Whether this Linux knows of security updates that are not installed.
//!
//! Looks at what Ubuntu's and Linux Mint's own counter says, and on a Debian compares what is installed with the lists of
//! Debian's security team, without the network. It only knows what the last look for updates brought, so with old lists it
//! says nothing. Can be too strict where an update is held back on purpose or handed out in stages, and where one came out
//! only today on a PC that had none for a month; what Debian put on hold does not count. Can miss what came to Debian by
//! another way than those lists, and a package of another maker whose version is higher. Other systems have no such
//! counter and mark no list as one for security, so there it is unknown; so are lists that are kept packed.

use super::updates_os_patch_age::LISTS_GOOD_DAYS;
use crate::domain::{
    Cap, Check, CheckId, Circumstances, Missing, Os, Protection, QuestionId, Reading, Status,
    Verdict,
};

/// Nothing was installed for so long although something waits.
const OVERDUE_DAYS: i64 = 30;

pub(super) const CHECK: Check = Check {
    id: CheckId("updates.pending-security"),
    on: &[Os::Linux],
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
    let age = |key: &str| {
        reading
            .day(key)
            .map(|day| circumstances.taken.days_since(day))
    };
    let (Some(waiting), Some(lists)) = (reading.number("security_updates"), age("lists_refreshed"))
    else {
        return Verdict::unknown(Missing::UnexpectedOutput);
    };
    let upgraded = age("last_upgrade");
    if lists < -1 || upgraded.is_some_and(|age| age < -1) {
        return Verdict::unknown(Missing::ClockWrong);
    }
    if lists > LISTS_GOOD_DAYS {
        // What came out since then is not counted.
        return Verdict::new(Status::Unknown, "old_lists");
    }
    match (waiting, upgraded) {
        (..=0, _) => Verdict::new(Status::Good, "none_wait"),
        (_, Some(age)) if age > OVERDUE_DAYS => Verdict::new(Status::Bad, "overdue"),
        (_, _) => Verdict::new(Status::Attention, "wait"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, count, day_before};
    use super::*;
    use crate::domain::Fact;

    fn waiting(number: i64, lists: i32, upgraded: i32) -> Vec<Fact> {
        vec![
            count("security_updates", number),
            day_before("lists_refreshed", lists),
            day_before("last_upgrade", upgraded),
        ]
    }

    #[test]
    fn what_waits_is_worse_the_longer_nobody_installs_anything() {
        let row = |facts, status, reason| (facts, None, status, reason);
        assert_judged(
            &CHECK,
            &[
                row(waiting(0, 1, 3), Status::Good, "none_wait"),
                row(waiting(0, 14, 90), Status::Good, "none_wait"),
                row(waiting(3, 1, 30), Status::Attention, "wait"),
                row(waiting(3, 1, 31), Status::Bad, "overdue"),
                row(
                    vec![
                        count("security_updates", 2),
                        day_before("lists_refreshed", 0),
                    ],
                    Status::Attention,
                    "wait",
                ),
            ],
        );
    }

    #[test]
    fn with_old_lists_nothing_is_said() {
        let row = |facts, status, reason| (facts, None, status, reason);
        assert_judged(
            &CHECK,
            &[
                row(waiting(0, 15, 3), Status::Unknown, "old_lists"),
                row(waiting(9, 40, 90), Status::Unknown, "old_lists"),
                row(waiting(0, -2, 3), Status::Unknown, "clock_wrong"),
                row(waiting(3, 1, -2), Status::Unknown, "clock_wrong"),
                row(vec![], Status::Unknown, "unexpected_output"),
                row(
                    vec![count("security_updates", 0)],
                    Status::Unknown,
                    "unexpected_output",
                ),
                (
                    waiting(0, 1, 1),
                    Some(Missing::NotSupported),
                    Status::Unknown,
                    "not_supported",
                ),
            ],
        );
    }
}
