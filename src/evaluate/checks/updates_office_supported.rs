//! Whether the Office on this PC still gets security updates: it opens every invoice that comes by e-mail.
//!
//! Looks at the products that Microsoft's Office records in the registry and at LibreOffice's own version file, and at
//! our dated table; the worst of several counts. Microsoft 365 has no end date as long as it updates itself. An Office
//! that came with a Linux system is kept up to date with it and not judged here. Microsoft's Office for the Mac has the
//! same number whatever was bought, so it is judged by when it was last updated: one whose support ends is found out some
//! weeks later, when nothing new comes. Cannot see a copy that runs without having been installed.

use super::support_table::{Support, Table, table};
use crate::domain::{
    Cap, Check, CheckId, Circumstances, Day, Missing, Os, Protection, QuestionId, Reading, Status,
    Verdict,
};

/// Time to choose and buy another one.
const SOON_DAYS: i64 = 90;
/// On a Mac: Microsoft brings a new version every month.
const RENEWED_GOOD_DAYS: i64 = 45;
const RENEWED_BAD_DAYS: i64 = 90;
/// Versions for the Mac before this one are those of 2016 and 2011.
const FIRST_KEPT_ON_MAC: u32 = 16;
/// Always the newest version, as long as it updates itself.
const SUBSCRIPTION: &str = "365";

pub(super) const CHECK: Check = Check {
    id: CheckId("updates.office-supported"),
    on: &[Os::Linux, Os::Windows, Os::Macos],
    protection: Protection::Updates,
    question: Some(QuestionId("updates-unsupported")),
    measure: None,
    cap: Cap::None,
    judge,
};

fn judge(reading: &Reading, circumstances: &Circumstances) -> Verdict {
    let table = table();
    let today = circumstances.today;
    let products = versions(reading, "office").chain(versions(reading, "libreoffice"));
    let verdicts = products.map(|(product, version)| by_version(table, today, product, version));
    let verdicts = verdicts.chain(by_age(reading, circumstances));
    // The worst one: who has two of them opens a file with either.
    let worst =
        verdicts.max_by_key(|verdict| (severity(verdict.status), verdict.deadline.is_some()));
    let Some(worst) = worst else {
        if let Some(missing) = reading.missing {
            return Verdict::unknown(missing);
        }
        let reason = match reading.is("office_from_system") {
            Some(true) => "from_system",
            Some(false) | None => "none",
        };
        return Verdict::new(Status::NotApplicable, reason);
    };
    if worst.status == Status::Bad || worst.reason == Missing::TableTooOld.id() {
        return worst;
    }
    if reading.is("office_updates_on") == Some(false) {
        return Verdict::new(Status::Bad, "updates_off");
    }
    match reading.missing {
        Some(missing) => Verdict::unknown(missing),
        None => worst,
    }
}

fn versions<'a>(
    reading: &'a Reading,
    product: &'static str,
) -> impl Iterator<Item = (&'static str, &'a str)> {
    let versions = reading.text(product).unwrap_or_default();
    versions
        .split(',')
        .map(str::trim)
        .filter(|version| !version.is_empty())
        .map(move |version| (product, version))
}

fn by_version(table: &Table, today: Day, product: &str, version: &str) -> Verdict {
    if product == "office" && version == SUBSCRIPTION {
        return Verdict::new(Status::Good, "always_new");
    }
    if table.is_too_old(today) {
        return Verdict::unknown(Missing::TableTooOld).by_table(table.as_of);
    }
    match table.find(product, Some(version)) {
        Support::Until(Some(end), _) => match end.days_since(today) {
            ..0 => Verdict::new(Status::Bad, "ended").with_deadline(end),
            0..=SOON_DAYS => Verdict::new(Status::Attention, "ends_soon").with_deadline(end),
            _ => Verdict::new(Status::Good, "supported").with_deadline(end),
        },
        Support::Until(None, _) | Support::Rolling => Verdict::new(Status::Good, "always_new"),
        Support::Over => Verdict::new(Status::Bad, "over"),
        Support::NewerThanTable => Verdict::new(Status::Good, "newer_than_table"),
        Support::UnknownSystem => Verdict::unknown(Missing::NotSupported),
    }
    .by_table(table.as_of)
}

/// Only on a Mac is an Office noted by its version.
fn by_age(reading: &Reading, circumstances: &Circumstances) -> Option<Verdict> {
    let version = reading.text("office_version")?;
    let main = version.split('.').next().and_then(|main| main.parse().ok());
    let age = reading
        .day("office_renewed")
        .map(|day| circumstances.taken.days_since(day));
    Some(match (main, age) {
        (Some(..FIRST_KEPT_ON_MAC), _) => Verdict::new(Status::Bad, "over"),
        (Some(_), Some(..-1)) => Verdict::unknown(Missing::ClockWrong),
        (Some(_), Some(..=RENEWED_GOOD_DAYS)) => Verdict::new(Status::Good, "always_new"),
        (Some(_), Some(..=RENEWED_BAD_DAYS)) => Verdict::new(Status::Attention, "late"),
        (Some(_), Some(_)) => Verdict::new(Status::Bad, "stands_still"),
        (None, _) | (_, None) => Verdict::unknown(Missing::UnexpectedOutput),
    })
}

fn severity(status: Status) -> u8 {
    match status {
        Status::Bad => 4,
        Status::Unknown => 3,
        Status::Attention => 2,
        Status::Good => 1,
        Status::NotApplicable => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{
        assert_judged, assert_judged_on, day_before, no, taken, text, yes,
    };
    use super::*;

    #[test]
    fn the_worst_of_several_offices_counts() {
        let office = |versions| vec![text("office", versions), yes("office_updates_on")];
        let libre = |version| vec![text("libreoffice", version)];
        let both = |versions, version| vec![text("office", versions), text("libreoffice", version)];
        let row = |facts, status, reason| (facts, None, status, reason);
        assert_judged_on(
            Os::Windows,
            &CHECK,
            &[
                row(office("365"), Status::Good, "always_new"),
                row(office("2024"), Status::Good, "supported"),
                row(office("2021"), Status::Bad, "ended"),
                row(office("2019"), Status::Bad, "ended"),
                row(office("2016"), Status::Bad, "ended"),
                row(office("2013"), Status::Bad, "over"),
                row(office("2010"), Status::Bad, "over"),
                row(office("2027"), Status::Good, "newer_than_table"),
                row(office("365, 2021"), Status::Bad, "ended"),
                row(office("2024, 365"), Status::Good, "supported"),
                row(libre("26.2.4.2"), Status::Attention, "ends_soon"),
                row(libre("25.8.1.1"), Status::Bad, "ended"),
                row(libre("7.5.3.2"), Status::Bad, "over"),
                row(libre("26.8.1.1"), Status::Good, "newer_than_table"),
                row(libre("next"), Status::Unknown, "not_supported"),
                row(both("365", "25.8.1.1"), Status::Bad, "ended"),
            ],
        );
    }

    #[test]
    fn an_office_for_the_mac_is_judged_by_whether_it_still_moves() {
        // The number alone is the same for all that were ever sold since 2019.
        let office = |version, days| {
            vec![
                text("office_version", version),
                day_before("office_renewed", days),
            ]
        };
        let both = |days, libre| {
            let mut facts = office("16.114", days);
            facts.push(text("libreoffice", libre));
            facts
        };
        let row = |facts, status, reason| (facts, None, status, reason);
        assert_judged_on(
            Os::Macos,
            &CHECK,
            &[
                row(office("16.114", 10), Status::Good, "always_new"),
                row(office("16.114", 45), Status::Good, "always_new"),
                row(office("16.112", 46), Status::Attention, "late"),
                row(office("16.112", 90), Status::Attention, "late"),
                row(office("16.111", 91), Status::Bad, "stands_still"),
                row(office("15.41", 3), Status::Bad, "over"),
                row(office("14.7.7", 3), Status::Bad, "over"),
                row(office("16.114", -2), Status::Unknown, "clock_wrong"),
                row(office("new", 3), Status::Unknown, "unexpected_output"),
                row(
                    vec![text("office_version", "16.114")],
                    Status::Unknown,
                    "unexpected_output",
                ),
                row(both(10, "25.8.1.1"), Status::Bad, "ended"),
                row(both(91, "26.8.1.1"), Status::Bad, "stands_still"),
                row(both(46, "26.8.1.1"), Status::Attention, "late"),
            ],
        );
    }

    #[test]
    fn an_office_that_may_not_update_itself_is_none_that_is_looked_after() {
        let off = |versions| vec![text("office", versions), no("office_updates_on")];
        assert_judged_on(
            Os::Windows,
            &CHECK,
            &[
                (off("365"), None, Status::Bad, "updates_off"),
                (off("2024"), None, Status::Bad, "updates_off"),
                (off("2021"), None, Status::Bad, "ended"),
            ],
        );
    }

    #[test]
    fn what_was_not_found_is_not_there_and_what_was_not_read_is_unknown() {
        let refused = Some(Missing::NoPermission);
        assert_judged(
            &CHECK,
            &[
                (vec![], None, Status::NotApplicable, "none"),
                (
                    vec![yes("office_from_system")],
                    None,
                    Status::NotApplicable,
                    "from_system",
                ),
                (vec![], refused, Status::Unknown, "no_permission"),
                // Half a look is enough for bad and too little for good.
                (
                    vec![text("office", "2024")],
                    refused,
                    Status::Unknown,
                    "no_permission",
                ),
                (vec![text("office", "2021")], refused, Status::Bad, "ended"),
            ],
        );
    }

    #[test]
    fn a_table_that_is_too_old_says_nothing_about_an_office_either() {
        let reading = Reading {
            facts: vec![text("office", "2024")],
            ..Reading::default()
        };
        let later = Circumstances {
            today: table().as_of.plus_days(181),
            ..taken()
        };
        let verdict = judge(&reading, &later);
        assert_eq!(
            (verdict.status, verdict.reason),
            (Status::Unknown, "table_too_old")
        );
    }
}
