//! Whether the browser is up to date: it is where staff meet attackers.
//!
//! Looks at the browser that opens links, at its version against a dated table, and at when it was last updated. Without
//! the network this sees a browser that stands still, not one that is a few days behind. A long-term version has a row of
//! its own. Safari comes with macOS and is not judged here. Browsers that count versions in their own way, or are carried
//! along on a stick, are unknown.

use super::support_table::{Table, table};
use crate::domain::{
    Cap, Check, CheckId, Circumstances, Missing, Os, Protection, QuestionId, Reading, Status,
    Verdict,
};

/// All makers bring a new version every four weeks or sooner.
const GOOD_DAYS: i64 = 45;
const BAD_DAYS: i64 = 90;
/// Nobody mends them any more.
const GONE: [&str; 2] = ["Internet Explorer", "Edge Legacy"];

pub(super) const CHECK: Check = Check {
    id: CheckId("updates.browser-current"),
    on: &[Os::Linux, Os::Windows, Os::Macos],
    protection: Protection::Updates,
    question: Some(QuestionId("updates-installed")),
    measure: None,
    cap: Cap::None,
    judge,
};

fn judge(reading: &Reading, circumstances: &Circumstances) -> Verdict {
    judge_by(table(), reading, circumstances)
}

fn judge_by(table: &Table, reading: &Reading, circumstances: &Circumstances) -> Verdict {
    let not_seen = || Verdict::unknown(reading.missing.unwrap_or(Missing::NotFound));
    let Some(browser) = reading.text("browser") else {
        return not_seen();
    };
    if reading.is("browser_from_system") == Some(true) {
        return Verdict::new(Status::NotApplicable, "from_system");
    }
    if GONE.contains(&browser) {
        return Verdict::new(Status::Bad, "gone");
    }
    if table.is_too_old(circumstances.today) {
        return Verdict::unknown(Missing::TableTooOld).by_table(table.as_of);
    }
    let Some(oldest) = table.oldest(browser) else {
        return Verdict::unknown(Missing::NotSupported);
    };
    let version = reading.text("browser_version").and_then(main_version);
    let age = reading
        .day("browser_renewed")
        .map(|day| circumstances.taken.days_since(day));
    match (version, age) {
        (Some(version), _) if version < oldest => Verdict::new(Status::Bad, "too_old"),
        (_, Some(..-1)) => Verdict::unknown(Missing::ClockWrong),
        (_, Some(age)) if age > BAD_DAYS => Verdict::new(Status::Bad, "stands_still"),
        (None, _) | (_, None) => not_seen(),
        (Some(_), Some(age)) if age > GOOD_DAYS => Verdict::new(Status::Attention, "late"),
        (Some(_), Some(_)) if reading.is("browser_waits") == Some(true) => {
            Verdict::new(Status::Attention, "waits")
        }
        (Some(_), Some(_)) => Verdict::new(Status::Good, "current"),
    }
    .by_table(table.as_of)
}

fn main_version(version: &str) -> Option<u32> {
    version.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, day_before, taken, text, yes};
    use super::*;
    use crate::domain::Fact;

    fn browser(name: &str, version: &str, renewed: i32) -> Vec<Fact> {
        vec![
            text("browser", name),
            text("browser_version", version),
            day_before("browser_renewed", renewed),
        ]
    }

    #[test]
    fn a_browser_is_judged_by_its_version_and_by_when_it_was_renewed() {
        let waits = |renewed| {
            let mut facts = browser("Chrome", "155.0.1.2", renewed);
            facts.push(yes("browser_waits"));
            facts
        };
        let row = |facts, status, reason| (facts, None, status, reason);
        assert_judged(
            &CHECK,
            &[
                row(browser("Chrome", "155.0.1.2", 45), Status::Good, "current"),
                row(
                    browser("Chrome", "155.0.1.2", 46),
                    Status::Attention,
                    "late",
                ),
                row(
                    browser("Chrome", "155.0.1.2", 91),
                    Status::Bad,
                    "stands_still",
                ),
                row(browser("Chrome", "148.0.1.2", 3), Status::Bad, "too_old"),
                row(browser("Chrome", "149.0.1.2", 3), Status::Good, "current"),
                row(waits(3), Status::Attention, "waits"),
                row(waits(60), Status::Attention, "late"),
                row(browser("Firefox", "150.0", 3), Status::Bad, "too_old"),
                // The long-term version of Debian has an old number and is mended all the same.
                row(
                    browser("Firefox ESR", "140.5.0", 20),
                    Status::Good,
                    "current",
                ),
                row(
                    browser("Firefox ESR", "128.14.0", 20),
                    Status::Bad,
                    "too_old",
                ),
                row(
                    vec![text("browser", "Safari"), yes("browser_from_system")],
                    Status::NotApplicable,
                    "from_system",
                ),
                row(
                    vec![text("browser", "Internet Explorer")],
                    Status::Bad,
                    "gone",
                ),
            ],
        );
    }

    #[test]
    fn half_a_look_is_never_good() {
        let refused = Some(Missing::NoPermission);
        let without_day = || {
            vec![
                text("browser", "Chrome"),
                text("browser_version", "155.0.1.2"),
            ]
        };
        let without_version = |days| {
            vec![
                text("browser", "Chrome"),
                day_before("browser_renewed", days),
            ]
        };
        assert_judged(
            &CHECK,
            &[
                (without_day(), refused, Status::Unknown, "no_permission"),
                (without_day(), None, Status::Unknown, "not_found"),
                (without_version(3), None, Status::Unknown, "not_found"),
                (without_version(91), None, Status::Bad, "stands_still"),
                (
                    browser("Chrome", "new", 3),
                    None,
                    Status::Unknown,
                    "not_found",
                ),
                // It counts in its own way.
                (
                    browser("Vivaldi", "7.5", 3),
                    None,
                    Status::Unknown,
                    "not_supported",
                ),
                (
                    browser("Chrome", "155.0.1.2", -2),
                    None,
                    Status::Unknown,
                    "clock_wrong",
                ),
                (vec![], refused, Status::Unknown, "no_permission"),
                (vec![], None, Status::Unknown, "not_found"),
            ],
        );
    }

    #[test]
    fn with_a_table_that_is_too_old_no_version_is_called_new() {
        let reading = Reading {
            facts: browser("Chrome", "155.0.1.2", 3),
            ..Reading::default()
        };
        let later = Circumstances {
            today: table().as_of.plus_days(181),
            ..taken()
        };
        assert_eq!(judge(&reading, &later).reason, "table_too_old");
    }
}
