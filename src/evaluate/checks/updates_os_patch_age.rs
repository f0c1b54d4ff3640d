//! When this PC last looked for updates and last installed one; "automatic" is only a setting, this is what happened.
//!
//! On Linux it looks at the package lists of APT and at the logs of dpkg and APT. Any upgrade counts, even of a single
//! program by hand, so it can be too kind. It can be too strict for a PC that gets its updates as whole images. On
//! Windows only the monthly updates of the system itself count, not those of Defender, which come every day and say
//! nothing about the rest; on macOS its lists of malware do not count either. A PC that was installed less than three
//! weeks ago has had no chance yet.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, Day, Missing, Os, Protection, QuestionId, Reading, Status,
    Verdict,
};

/// Lists are refreshed daily where nobody switched that off; two weeks are a holiday.
pub(super) const LISTS_GOOD_DAYS: i64 = 14;
const LISTS_BAD_DAYS: i64 = 30;
/// Fixes come almost weekly, so six weeks without any means that nobody installs them.
const UPGRADE_GOOD_DAYS: i64 = 45;
/// A whole quarter of known holes is no longer a delay.
const UPGRADE_BAD_DAYS: i64 = 90;
const NEW_PC_DAYS: i64 = 21;
/// Windows brings its fixes on one Tuesday a month, so five weeks without any are normal.
pub(super) const WINDOWS_GOOD_DAYS: i64 = 35;
const WINDOWS_BAD_DAYS: i64 = 60;
/// It looks for updates every day.
const WINDOWS_SEARCH_DAYS: i64 = 30;
/// macOS brings its fixes every month or two.
const MACOS_GOOD_DAYS: i64 = 60;
const MACOS_BAD_DAYS: i64 = 120;

pub(super) const CHECK: Check = Check {
    id: CheckId("updates.os-patch-age"),
    on: &[Os::Linux, Os::Windows, Os::Macos],
    protection: Protection::Updates,
    question: Some(QuestionId("updates-installed")),
    measure: None,
    cap: Cap::None,
    judge,
};

fn judge(reading: &Reading, circumstances: &Circumstances) -> Verdict {
    match circumstances.os {
        Os::Linux => by_lists_and_log(reading, circumstances.taken),
        Os::Windows => with_last_search(reading, circumstances.taken),
        Os::Macos => by_last_upgrade(
            reading,
            circumstances.taken,
            MACOS_GOOD_DAYS,
            MACOS_BAD_DAYS,
        ),
    }
}

/// That Windows looked for updates makes nothing good; that it has not looked for long makes good news doubtful.
fn with_last_search(reading: &Reading, taken: Day) -> Verdict {
    let verdict = by_last_upgrade(reading, taken, WINDOWS_GOOD_DAYS, WINDOWS_BAD_DAYS);
    let age = reading.day("last_search").map(|day| taken.days_since(day));
    match (verdict.status, age) {
        (Status::Good | Status::Unknown, Some(..-1)) => Verdict::unknown(Missing::ClockWrong),
        (Status::Good | Status::Unknown, Some(age)) if age > WINDOWS_SEARCH_DAYS => {
            Verdict::new(Status::Attention, "searched_late")
        }
        (_, _) => verdict,
    }
}

/// For a system that notes when it was last updated.
fn by_last_upgrade(reading: &Reading, taken: Day, good_days: i64, bad_days: i64) -> Verdict {
    let age = |key: &str| reading.day(key).map(|day| taken.days_since(day));
    let (upgrade, installed) = (age("last_upgrade"), age("installed"));
    if [upgrade, installed].iter().flatten().any(|age| *age < -1) {
        return Verdict::unknown(Missing::ClockWrong);
    }
    if installed.is_some_and(|age| age < NEW_PC_DAYS) {
        return Verdict::new(Status::NotApplicable, "new_pc");
    }
    match (upgrade, reading.missing) {
        (Some(age), _) if age > bad_days => Verdict::new(Status::Bad, "not_installed"),
        (Some(age), _) if age > good_days => Verdict::new(Status::Attention, "installed_late"),
        (Some(_), _) => Verdict::new(Status::Good, "recent"),
        (None, Some(missing)) => Verdict::unknown(missing),
        (None, None) => Verdict::unknown(Missing::NotFound),
    }
}

fn by_lists_and_log(reading: &Reading, taken: Day) -> Verdict {
    // What the PC looked like when somebody looked; since then it may have caught up.
    let age = |key: &str| reading.day(key).map(|day| taken.days_since(day));
    let (lists, upgrade, none_for) = (
        age("lists_refreshed"),
        age("last_upgrade"),
        age("no_upgrade_since"),
    );
    let ages = [lists, upgrade, none_for, age("installed")];
    if ages.iter().flatten().any(|age| *age < -1) {
        return Verdict::unknown(Missing::ClockWrong);
    }
    if age("installed").is_some_and(|age| age < NEW_PC_DAYS) {
        return Verdict::new(Status::NotApplicable, "new_pc");
    }
    if is_neglected(reading, taken) {
        return if lists.is_some_and(|age| age > LISTS_BAD_DAYS) {
            Verdict::new(Status::Bad, "not_looked")
        } else if upgrade.is_some() {
            Verdict::new(Status::Bad, "not_installed")
        } else {
            Verdict::new(Status::Bad, "never_installed")
        };
    }
    if let Some(missing) = reading.missing {
        return Verdict::unknown(missing);
    }
    match (lists, upgrade, none_for) {
        (Some(lists), _, _) if lists > LISTS_GOOD_DAYS => {
            Verdict::new(Status::Attention, "looked_late")
        }
        (Some(_), Some(upgrade), _) if upgrade > UPGRADE_GOOD_DAYS => {
            Verdict::new(Status::Attention, "installed_late")
        }
        (Some(_), Some(_), _) => Verdict::new(Status::Good, "recent"),
        (Some(_), None, Some(none_for)) if none_for > UPGRADE_GOOD_DAYS => {
            Verdict::new(Status::Attention, "none_installed")
        }
        // The log is too young to tell.
        (Some(_), None, _) | (None, _, _) => Verdict::unknown(Missing::NotFound),
    }
}

/// Nobody has looked for updates or installed one for so long that holes stand open.
pub(super) fn is_neglected(reading: &Reading, taken: Day) -> bool {
    let older = |key: &str, days: i64| {
        reading
            .day(key)
            .is_some_and(|day| taken.days_since(day) > days)
    };
    older("lists_refreshed", LISTS_BAD_DAYS)
        || older("last_upgrade", UPGRADE_BAD_DAYS)
        || older("no_upgrade_since", UPGRADE_BAD_DAYS)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, assert_judged_on, day_before, taken};
    use super::*;
    use crate::domain::Fact;

    fn days(lists: i32, upgrade: i32) -> Vec<Fact> {
        vec![
            day_before("lists_refreshed", lists),
            day_before("last_upgrade", upgrade),
        ]
    }

    fn never(lists: i32, since: i32) -> Vec<Fact> {
        vec![
            day_before("lists_refreshed", lists),
            day_before("no_upgrade_since", since),
        ]
    }

    #[test]
    fn what_happened_is_judged_not_what_is_set() {
        let row = |facts, status, reason| (facts, None, status, reason);
        assert_judged(
            &CHECK,
            &[
                row(days(0, 0), Status::Good, "recent"),
                row(days(14, 45), Status::Good, "recent"),
                row(days(15, 3), Status::Attention, "looked_late"),
                row(days(30, 60), Status::Attention, "looked_late"),
                row(days(2, 46), Status::Attention, "installed_late"),
                row(days(2, 90), Status::Attention, "installed_late"),
                row(days(2, 91), Status::Bad, "not_installed"),
                row(days(31, 0), Status::Bad, "not_looked"),
                row(days(31, 400), Status::Bad, "not_looked"),
                row(never(2, 60), Status::Attention, "none_installed"),
                row(never(2, 120), Status::Bad, "never_installed"),
                // A log of a few weeks proves nothing.
                row(never(2, 30), Status::Unknown, "not_found"),
            ],
        );
    }

    #[test]
    fn macos_may_be_without_an_update_for_two_months() {
        let last = |days| vec![day_before("last_upgrade", days)];
        let new = |days, installed| {
            vec![
                day_before("last_upgrade", days),
                day_before("installed", installed),
            ]
        };
        let row = |facts, status, reason| (facts, None, status, reason);
        assert_judged_on(
            Os::Macos,
            &CHECK,
            &[
                row(last(0), Status::Good, "recent"),
                row(last(60), Status::Good, "recent"),
                row(last(61), Status::Attention, "installed_late"),
                row(last(120), Status::Attention, "installed_late"),
                row(last(121), Status::Bad, "not_installed"),
                row(new(200, 20), Status::NotApplicable, "new_pc"),
                row(new(200, 21), Status::Bad, "not_installed"),
                row(last(-2), Status::Unknown, "clock_wrong"),
                row(vec![], Status::Unknown, "not_found"),
                (
                    vec![],
                    Some(Missing::OutputTooLarge),
                    Status::Unknown,
                    "output_too_large",
                ),
            ],
        );
    }

    #[test]
    fn what_cannot_be_read_is_not_called_old() {
        let no_log = Some(Missing::NoPermission);
        assert_judged(
            &CHECK,
            &[
                (
                    vec![day_before("lists_refreshed", 2)],
                    no_log,
                    Status::Unknown,
                    "no_permission",
                ),
                // The other half is enough to see that nothing happens here.
                (
                    vec![day_before("lists_refreshed", 31)],
                    no_log,
                    Status::Bad,
                    "not_looked",
                ),
                (vec![], None, Status::Unknown, "not_found"),
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
    fn a_wrong_clock_is_not_called_up_to_date() {
        let row = |facts| (facts, None, Status::Unknown, "clock_wrong");
        assert_judged(&CHECK, &[row(days(-2, 3)), row(days(3, -2))]);
        // A day may come from a change of the time zone.
        assert_judged(&CHECK, &[(days(-1, 0), None, Status::Good, "recent")]);
    }

    #[test]
    fn a_new_pc_has_had_no_chance_yet() {
        let installed = |days_ago| {
            let mut facts = days(100, 100);
            facts.push(day_before("installed", days_ago));
            facts
        };
        assert_judged(
            &CHECK,
            &[
                (installed(20), None, Status::NotApplicable, "new_pc"),
                (installed(21), None, Status::Bad, "not_looked"),
            ],
        );
    }

    #[test]
    fn five_weeks_without_an_update_are_normal_on_windows_and_two_months_are_not() {
        let upgraded = |days| vec![day_before("last_upgrade", days)];
        let with_install = |days| {
            let mut facts = upgraded(90);
            facts.push(day_before("installed", days));
            facts
        };
        let refused = Some(Missing::NoPermission);
        assert_judged_on(
            Os::Windows,
            &CHECK,
            &[
                (upgraded(0), None, Status::Good, "recent"),
                (upgraded(35), None, Status::Good, "recent"),
                (upgraded(36), None, Status::Attention, "installed_late"),
                (upgraded(60), None, Status::Attention, "installed_late"),
                (upgraded(61), None, Status::Bad, "not_installed"),
                (with_install(20), None, Status::NotApplicable, "new_pc"),
                (with_install(21), None, Status::Bad, "not_installed"),
                (upgraded(-2), None, Status::Unknown, "clock_wrong"),
                (with_install(-2), None, Status::Unknown, "clock_wrong"),
                (vec![], None, Status::Unknown, "not_found"),
                (vec![], refused, Status::Unknown, "no_permission"),
            ],
        );
    }

    #[test]
    fn that_windows_looked_for_updates_makes_nothing_good() {
        // Others took a day that Defender moves every morning for the day of the last update.
        let searched = |upgraded: Option<i32>, days| {
            let mut facts = vec![day_before("last_search", days)];
            facts.extend(upgraded.map(|days| day_before("last_upgrade", days)));
            facts
        };
        let row = |facts, status, reason| (facts, None, status, reason);
        assert_judged_on(
            Os::Windows,
            &CHECK,
            &[
                row(searched(Some(61), 0), Status::Bad, "not_installed"),
                row(searched(None, 0), Status::Unknown, "not_found"),
                row(searched(Some(5), 30), Status::Good, "recent"),
                row(searched(Some(5), 31), Status::Attention, "searched_late"),
                row(searched(None, 31), Status::Attention, "searched_late"),
                row(searched(Some(61), 31), Status::Bad, "not_installed"),
                row(searched(Some(5), -2), Status::Unknown, "clock_wrong"),
            ],
        );
    }

    #[test]
    fn a_reading_does_not_go_bad_by_lying_in_the_profile() {
        let reading = Reading {
            facts: days(1, 1),
            ..Reading::default()
        };
        let later = Circumstances {
            today: taken().taken.plus_days(80),
            ..taken()
        };
        assert_eq!(judge(&reading, &later).status, Status::Good);
    }
}
