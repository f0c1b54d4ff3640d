//! Whether somebody has an account here that has not been used for half a year.
//!
//! Looks at when each of the other accounts was last used: on Windows by its last login and by the last time its
//! settings were loaded, on Linux by the list of logins as far back as it goes, if one is still kept. macOS only says
//! which accounts there are, so there it is known only that there is no other. The account of whoever is at the PC now
//! is left out. Can be wrong about an account that only fetches files over the network; what was never recorded is
//! unknown.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, Day, Missing, Os, Protection, QuestionId, Reading, Status,
    Verdict,
};

/// Longer than parental leave would be hasty, shorter than half a year would catch seasonal work.
const UNUSED_DAYS: i64 = 180;

pub const CHECK: Check = Check {
    id: CheckId("access.dormant-accounts"),
    on: &[Os::Linux, Os::Windows, Os::Macos],
    protection: Protection::JoinersLeavers,
    question: Some(QuestionId("people-leavers")),
    measure: None,
    // There may be a reason to keep it.
    cap: Cap::Attention,
    judge,
};

fn judge(reading: &Reading, circumstances: &Circumstances) -> Verdict {
    if let Some(missing) = reading.missing {
        return Verdict::unknown(missing);
    }
    let is_long_ago = |day: Day| circumstances.taken.days_since(day) > UNUSED_DAYS;
    let (oldest_use, unseen_since) = (reading.day("oldest_use"), reading.day("unseen_since"));
    let undated = reading.number("undated_accounts");
    match (reading.number("other_accounts"), undated) {
        (Some(0), _) => Verdict::new(Status::Good, "only_own"),
        (Some(1..), Some(0..)) if oldest_use.is_some_and(is_long_ago) => {
            Verdict::new(Status::Attention, "unused")
        }
        (Some(1..), Some(0..)) if unseen_since.is_some_and(is_long_ago) => {
            Verdict::new(Status::Attention, "unseen")
        }
        // What was noted down does not go back far enough, so nobody can tell.
        (Some(1..), Some(1..)) => Verdict::new(Status::Unknown, "undated"),
        (Some(1..), Some(0)) if oldest_use.is_some() => Verdict::new(Status::Good, "all_used"),
        (_, _) => Verdict::unknown(Missing::UnexpectedOutput),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, count, day_before};
    use super::*;

    #[test]
    fn an_account_that_nobody_used_for_half_a_year_gets_a_look() {
        let others = |undated| {
            vec![
                count("other_accounts", 2),
                count("undated_accounts", undated),
            ]
        };
        let with = |undated, more: Vec<_>| {
            let mut facts = others(undated);
            facts.extend(more);
            facts
        };
        let unknown = Missing::UnexpectedOutput.id();
        let refused = Missing::NoPermission;
        assert_judged(
            &CHECK,
            &[
                (
                    vec![count("other_accounts", 0)],
                    None,
                    Status::Good,
                    "only_own",
                ),
                (
                    with(0, vec![day_before("oldest_use", 180)]),
                    None,
                    Status::Good,
                    "all_used",
                ),
                (
                    with(0, vec![day_before("oldest_use", 181)]),
                    None,
                    Status::Attention,
                    "unused",
                ),
                (
                    with(1, vec![day_before("oldest_use", 400)]),
                    None,
                    Status::Attention,
                    "unused",
                ),
                (
                    with(1, vec![day_before("unseen_since", 181)]),
                    None,
                    Status::Attention,
                    "unseen",
                ),
                (others(0), None, Status::Unknown, unknown),
                (
                    vec![count("other_accounts", -1), count("undated_accounts", 0)],
                    None,
                    Status::Unknown,
                    unknown,
                ),
                (vec![], None, Status::Unknown, unknown),
                (vec![], Some(refused), Status::Unknown, refused.id()),
            ],
        );
    }

    #[test]
    fn an_account_whose_last_use_was_never_noted_is_neither_used_nor_unused() {
        let undated = |more: Vec<_>| {
            let mut facts = vec![count("other_accounts", 1), count("undated_accounts", 1)];
            facts.extend(more);
            facts
        };
        assert_judged(
            &CHECK,
            &[
                (undated(vec![]), None, Status::Unknown, "undated"),
                // The list of logins begins last month.
                (
                    undated(vec![day_before("unseen_since", 30)]),
                    None,
                    Status::Unknown,
                    "undated",
                ),
                // Another account was used yesterday, which says nothing about this one.
                (
                    undated(vec![day_before("oldest_use", 1)]),
                    None,
                    Status::Unknown,
                    "undated",
                ),
            ],
        );
    }

    #[test]
    fn a_holiday_is_no_farewell() {
        // Others call an account unused after seven days.
        assert_judged(
            &CHECK,
            &[(
                vec![
                    count("other_accounts", 1),
                    count("undated_accounts", 0),
                    day_before("oldest_use", 28),
                ],
                None,
                Status::Good,
                "all_used",
            )],
        );
    }
}
