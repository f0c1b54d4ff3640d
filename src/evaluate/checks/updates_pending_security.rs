//! Whether this PC knows of security updates that are not installed.
//!
//! Looks at what Ubuntu's and Linux Mint's own counter says, on a Debian compares what is installed with the lists of
//! Debian's security team, and on a Mac reads what macOS noted when it last looked, without the network. All of them only
//! know what the last look for updates brought, so with old lists nothing is said. Can be too strict where an update is held
//! back on purpose or handed out in stages, and on Linux where one came out only today on a PC that had none for a month;
//! what Debian put on hold does not count, and macOS notes since when it offers one, but not which of them mend a hole. Can
//! miss what came to Debian by another way than those lists, and a package of another maker whose version is higher. Other
//! systems have no such counter and mark no list as one for security, so there it is unknown; so are lists that are kept
//! packed.

use super::updates_os_patch_age::LISTS_GOOD_DAYS;
use crate::domain::{
    Cap, Check, CheckId, Circumstances, Missing, Os, Protection, QuestionId, Reading, Status,
    Verdict,
};

/// Nothing was installed for so long although something waits.
const OVERDUE_DAYS: i64 = 30;

pub(super) const CHECK: Check = Check {
    id: CheckId("updates.pending-security"),
    on: &[Os::Linux, Os::Macos],
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
    let (upgraded, waiting_for) = (age("last_upgrade"), age("waiting_since"));
    if [Some(lists), upgraded, waiting_for]
        .into_iter()
        .flatten()
        .any(|age| age < -1)
    {
        return Verdict::unknown(Missing::ClockWrong);
    }
    if lists > LISTS_GOOD_DAYS {
        // What came out since then is not counted.
        return Verdict::new(Status::Unknown, "old_lists");
    }
    let is_long = |age: Option<i64>| age.is_some_and(|age| age > OVERDUE_DAYS);
    match waiting {
        ..=0 => Verdict::new(Status::Good, "none_wait"),
        _ if is_long(waiting_for) => Verdict::new(Status::Bad, "wait_long"),
        _ if is_long(upgraded) => Verdict::new(Status::Bad, "overdue"),
        _ => Verdict::new(Status::Attention, "wait"),
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
    fn an_update_offered_yesterday_is_not_overdue_because_the_one_before_was_long_ago() {
        // macOS brings one every six weeks or so, and says since when it offers it.
        let offered = |since| {
            vec![
                count("security_updates", 1),
                day_before("lists_refreshed", 1),
                day_before("waiting_since", since),
            ]
        };
        let row = |facts, status, reason| (facts, None, status, reason);
        assert_judged(
            &CHECK,
            &[
                row(offered(1), Status::Attention, "wait"),
                row(offered(30), Status::Attention, "wait"),
                row(offered(31), Status::Bad, "wait_long"),
                row(offered(-2), Status::Unknown, "clock_wrong"),
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
