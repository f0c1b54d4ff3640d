//! Whether the maker still closes newly found holes in this version of the system.
//!
//! Looks at the system's own description (`/etc/os-release`, `SystemVersion.plist`; on Windows build and edition, never
//! the product's name, which says 10 on 11) and at our dated table; where both name an end, the later one counts
//! (Fedora's files name an earlier day than its plan). Can be wrong about a system with a paid support contract that
//! leaves no trace. Derived systems are unknown, because a relative's id proves nothing. Where only subscribers still get
//! updates and the subscription cannot be read, it says unknown. That a Windows 10 is signed up for extended updates is
//! believed only if it has also received some: the sign is easily set by hand.

use super::support_table::{Support, Table, Whom, table};
use super::updates_os_patch_age::WINDOWS_GOOD_DAYS;
use super::windows_editions;
use crate::domain::{
    Cap, Check, CheckId, Circumstances, Day, Missing, Os, Protection, QuestionId, Reading, Status,
    Verdict,
};

/// Apple names no days: ours are those of the release that pushed a version out, and a last fix may still follow.
const MAY_GET_FIXES_DAYS: i64 = 365;
/// Time to plan the move to the next version.
const SOON_DAYS: i64 = 90;

/// The newest Windows 10. An older build that the table does not name has ended; a newer one is a preview or of a line we do
/// not know.
const LAST_WINDOWS_10: u32 = 19045;
/// The first update of the last Windows 10 that only those got who had signed up for longer updates.
const FIRST_LONGER_UPDATE: u32 = 6575;

pub(super) const CHECK: Check = Check {
    id: CheckId("updates.os-supported"),
    on: &[Os::Linux, Os::Windows, Os::Macos],
    protection: Protection::Updates,
    question: Some(QuestionId("updates-unsupported")),
    measure: None,
    cap: Cap::None,
    judge,
};

fn judge(reading: &Reading, circumstances: &Circumstances) -> Verdict {
    judge_by(table(), reading, circumstances)
}

fn judge_by(table: &Table, reading: &Reading, circumstances: &Circumstances) -> Verdict {
    let not_seen = || Verdict::unknown(reading.missing.unwrap_or(Missing::UnexpectedOutput));
    let Some(id) = reading.text("system_id") else {
        return not_seen();
    };
    let today = circumstances.today;
    if table.is_too_old(today) {
        return Verdict::unknown(Missing::TableTooOld).by_table(table.as_of);
    }
    let announced = reading.day("announced_end");
    let verdict = match find(table, id, reading) {
        Support::Rolling => Verdict::new(Status::NotApplicable, "rolling"),
        Support::NewerThanTable => Verdict::new(Status::Good, "newer_than_table"),
        Support::Over => Verdict::new(Status::Bad, "over"),
        Support::UnknownSystem => match announced {
            Some(end) => by_end(end, today),
            None => Verdict::unknown(Missing::NotSupported),
        },
        Support::Until(end, extended) => match (end.max(announced), extended) {
            (None, _) => Verdict::new(Status::Good, "supported_no_day"),
            (Some(end), Some(extended)) if end < today && id == WINDOWS => {
                // Over for everybody, whoever got it.
                if extended.until < today {
                    ended(extended.until)
                } else {
                    windows_after_the_end(end, extended.until, reading, circumstances.taken)
                }
            }
            (Some(end), Some(extended)) if end < today => {
                match gets_it(extended.whom, reading) {
                    Some(false) => ended(end),
                    // Over for everybody, whoever got it.
                    Some(true) | None if extended.until < today => ended(extended.until),
                    Some(true) => Verdict::new(Status::Attention, "only_longer_support")
                        .with_deadline(extended.until),
                    None => not_seen(),
                }
            }
            (Some(end), Some(_) | None) => by_end(end, today),
        },
    };
    match verdict.deadline {
        Some(end)
            if id == "macos"
                && verdict.reason == "ended"
                && today.days_since(end) <= MAY_GET_FIXES_DAYS =>
        {
            Verdict::new(Status::Bad, "probably_ended").with_deadline(end)
        }
        Some(_) | None => verdict,
    }
    .by_table(table.as_of)
}

const WINDOWS: &str = "windows";

fn find(table: &Table, id: &str, reading: &Reading) -> Support {
    let version = reading.text("system_version");
    if id != WINDOWS {
        return table.find(series(id, reading), version);
    }
    let build = windows_build(reading);
    let Some(series) = reading.text("edition").and_then(windows_editions::series) else {
        // Before Windows 10 the editions had other names, and all of them have ended.
        return match build {
            Some(..=windows_editions::LAST_BEFORE_10) => Support::Over,
            Some(_) | None => Support::UnknownSystem,
        };
    };
    match (table.find(series, version), build) {
        (Support::Over, Some(LAST_WINDOWS_10..)) => Support::UnknownSystem,
        (found, _) => found,
    }
}

fn windows_build(reading: &Reading) -> Option<u32> {
    let version = reading.text("system_version")?;
    version.split('.').next()?.parse().ok()
}

/// How far the build was updated.
fn windows_revision(reading: &Reading) -> Option<u32> {
    let (_, revision) = reading.text("system_version")?.split_once('.')?;
    revision.parse().ok()
}

/// Windows 10 after its end: whether it really gets the longer updates that can be had for it.
fn windows_after_the_end(end: Day, until: Day, reading: &Reading, taken: Day) -> Verdict {
    let signed_up = reading.is("longer_updates") == Some(true);
    let longer = Verdict::new(Status::Attention, "only_longer_support").with_deadline(until);
    let Some(revision) = windows_revision(reading) else {
        return Verdict::unknown(reading.missing.unwrap_or(Missing::UnexpectedOutput));
    };
    if revision < FIRST_LONGER_UPDATE {
        return if signed_up {
            Verdict::new(Status::Bad, "longer_updates_missing").with_deadline(end)
        } else {
            ended(end)
        };
    }
    let age = reading.day("last_upgrade").map(|day| taken.days_since(day));
    match age {
        Some(..-1) => Verdict::unknown(Missing::ClockWrong),
        Some(..=WINDOWS_GOOD_DAYS) => longer,
        Some(_) => Verdict::new(Status::Bad, "longer_updates_stopped"),
        None if signed_up => longer,
        None => Verdict::unknown(reading.missing.unwrap_or(Missing::NotFound)),
    }
}

/// Linux Mint Debian Edition counts its versions on its own but goes by Linux Mint's id; only its name tells the two apart.
fn series<'a>(id: &'a str, reading: &Reading) -> &'a str {
    match reading.text("system") {
        Some(name) if id == "linuxmint" && name.starts_with("LMDE") => "lmde",
        Some(_) | None => id,
    }
}

/// `None` if that could not be read.
fn gets_it(whom: Whom, reading: &Reading) -> Option<bool> {
    match whom {
        Whom::Everybody => Some(true),
        Whom::Subscribers => reading.is("longer_updates"),
    }
}

fn by_end(end: Day, today: Day) -> Verdict {
    match end.days_since(today) {
        ..0 => ended(end),
        0..=SOON_DAYS => Verdict::new(Status::Attention, "ends_soon").with_deadline(end),
        _ => Verdict::new(Status::Good, "supported").with_deadline(end),
    }
}

fn ended(end: Day) -> Verdict {
    Verdict::new(Status::Bad, "ended").with_deadline(end)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{
        TAKEN_ON, assert_judged, assert_judged_on, day_before, no, taken, text, yes,
    };
    use super::*;
    use crate::domain::{Fact, Unit, Value};

    /// Without a subscription where there is one to be had.
    fn linux(id: &str, version: &str) -> Vec<Fact> {
        let mut facts = vec![text("system_id", id)];
        if !version.is_empty() {
            facts.push(text("system_version", version));
        }
        if id == "ubuntu" {
            facts.push(no("longer_updates"));
        }
        facts
    }

    fn announcing(mut facts: Vec<Fact>, day: &str) -> Vec<Fact> {
        facts.push(Fact {
            key: "announced_end".to_owned(),
            value: Value::Day(Day::parse(day).unwrap()),
            unit: Unit::None,
        });
        facts
    }

    fn judged(facts: Vec<Fact>, today: &str) -> (Status, &'static str, Option<String>) {
        let reading = Reading {
            facts,
            ..Reading::default()
        };
        let circumstances = Circumstances {
            today: Day::parse(today).unwrap(),
            ..taken()
        };
        let verdict = judge(&reading, &circumstances);
        let deadline = verdict.deadline.map(|day| day.to_string());
        (verdict.status, verdict.reason, deadline)
    }

    #[test]
    fn systems_of_small_firms_are_judged_by_their_dates() {
        let good = (Status::Good, "supported");
        let bad = (Status::Bad, "ended");
        let longer = (Status::Attention, "only_longer_support");
        for (id, version, (status, reason), deadline) in [
            ("debian", "13", good, "2028-08-09"),
            ("debian", "12", longer, "2028-06-30"),
            ("debian", "11", bad, "2026-08-31"),
            ("debian", "10", (Status::Bad, "over"), ""),
            ("debian", "14", (Status::Good, "newer_than_table"), ""),
            ("debian", "", (Status::NotApplicable, "rolling"), ""),
            ("ubuntu", "26.04", good, "2031-04-30"),
            ("ubuntu", "24.04", good, "2029-05-31"),
            ("ubuntu", "20.04", bad, "2025-05-31"),
            ("ubuntu", "25.10", bad, "2026-07-31"),
            ("ubuntu", "25.04", (Status::Bad, "over"), ""),
            ("linuxmint", "21.3", good, "2027-04-30"),
            ("linuxmint", "22.3", good, "2029-04-30"),
            ("linuxmint", "20.2", bad, "2025-04-30"),
            (
                "fedora",
                "43",
                (Status::Attention, "ends_soon"),
                "2026-12-09",
            ),
            ("fedora", "42", bad, "2026-05-27"),
            ("opensuse-leap", "16.0", good, "2027-10-31"),
            (
                "opensuse-tumbleweed",
                "20261120",
                (Status::NotApplicable, "rolling"),
                "",
            ),
            ("arch", "", (Status::NotApplicable, "rolling"), ""),
            ("macos", "27.0.1", (Status::Good, "supported_no_day"), ""),
            ("macos", "26.7", (Status::Good, "supported_no_day"), ""),
            ("macos", "15.7.3", (Status::Good, "supported_no_day"), ""),
            (
                "macos",
                "14.8",
                (Status::Bad, "probably_ended"),
                "2026-09-22",
            ),
            ("macos", "13.7.8", bad, "2025-09-15"),
            ("macos", "12.7.6", (Status::Bad, "over"), ""),
            ("macos", "10.15.7", (Status::Bad, "over"), ""),
            ("macos", "28.0", (Status::Good, "newer_than_table"), ""),
            // Its relative Ubuntu is supported, but that proves nothing.
            ("zorin", "17", (Status::Unknown, "not_supported"), ""),
        ] {
            let deadline = Some(deadline.to_owned()).filter(|day| !day.is_empty());
            assert_eq!(
                judged(linux(id, version), TAKEN_ON),
                (status, reason, deadline),
                "{id} {version}"
            );
        }
    }

    #[test]
    fn two_series_with_one_id_are_told_apart_by_name() {
        for (name, version, expected) in [
            ("LMDE 6 (faye)", "6", (Status::Bad, "ended")),
            ("LMDE 7 (gigi)", "7", (Status::Good, "supported_no_day")),
            // Below every listed Linux Mint, and yet the newest of its own series.
            ("LMDE 8", "8", (Status::Good, "newer_than_table")),
            ("LMDE 5 (elsie)", "5", (Status::Bad, "over")),
            // Above every listed LMDE, and yet an old one of its own series.
            ("Linux Mint 19.3", "19.3", (Status::Bad, "over")),
            ("Linux Mint 23", "23", (Status::Good, "newer_than_table")),
        ] {
            let mut facts = linux("linuxmint", version);
            facts.push(text("system", name));
            let (status, reason, _) = judged(facts, TAKEN_ON);
            assert_eq!((status, reason), expected, "{name}");
        }
    }

    #[test]
    fn the_end_comes_with_a_warning_of_ninety_days() {
        let jammy = || linux("ubuntu", "22.04");
        for (today, status) in [
            ("2026-12-31", Status::Good),
            ("2027-01-01", Status::Attention),
            ("2027-04-01", Status::Attention),
            ("2027-04-02", Status::Bad),
        ] {
            assert_eq!(judged(jammy(), today).0, status, "{today}");
        }
    }

    #[test]
    fn fedora_43_is_not_expired_by_the_earlier_of_two_dates() {
        // Others carried a wrong machine-readable date and called a supported release expired.
        let reading = announcing(linux("fedora", "43"), "2026-12-02");
        let (_, _, deadline) = judged(reading, TAKEN_ON);
        assert_eq!(deadline.as_deref(), Some("2026-12-09"));
        let unlisted = announcing(linux("fedora", "45"), "2027-12-01");
        let (_, _, deadline) = judged(unlisted, TAKEN_ON);
        assert_eq!(deadline.as_deref(), Some("2027-12-01"));
    }

    #[test]
    fn what_the_maker_itself_announces_counts_for_an_unknown_system() {
        let known = announcing(linux("ultramarine", "42"), "2026-05-13");
        assert_eq!(judged(known, TAKEN_ON).0, Status::Bad);
    }

    fn windows(version: &str, edition: &str) -> Vec<Fact> {
        vec![
            text("system_id", "windows"),
            text("system_version", version),
            text("edition", edition),
        ]
    }

    #[test]
    fn windows_is_judged_by_build_and_edition() {
        let good = (Status::Good, "supported");
        let bad = (Status::Bad, "ended");
        let over = (Status::Bad, "over");
        let newer = (Status::Good, "newer_than_table");
        let unknown = (Status::Unknown, "not_supported");
        for (version, edition, (status, reason), deadline) in [
            ("26300.1000", "Core", good, "2028-10-10"),
            // Sold on new devices only, and not newer than 26H2 for its higher number.
            ("28000.2000", "Core", good, "2028-03-14"),
            ("26200.9550", "Core", good, "2027-10-12"),
            ("26200.9550", "CoreSingleLanguage", good, "2027-10-12"),
            ("26200", "Professional", good, "2027-10-12"),
            ("26200.9550", "Education", good, "2028-10-10"),
            ("26100.9546", "Professional", bad, "2026-10-13"),
            ("26100.9546", "ProfessionalWorkstation", bad, "2026-10-13"),
            ("26100.9546", "Enterprise", good, "2027-10-12"),
            // Machines of the long line look old and are not.
            ("26100.9546", "EnterpriseS", good, "2029-10-09"),
            (
                "19044.6000",
                "EnterpriseS",
                (Status::Attention, "ends_soon"),
                "2027-01-12",
            ),
            ("19044.6000", "IoTEnterpriseS", good, "2032-01-13"),
            ("17763.8000", "EnterpriseS", good, "2029-01-09"),
            ("14393.8000", "EnterpriseS", bad, "2026-10-13"),
            ("19044.6000", "Professional", over, ""),
            ("22631.6000", "Core", bad, "2025-11-11"),
            ("22631.6000", "EnterpriseN", bad, "2026-11-10"),
            ("10240.1", "Core", over, ""),
            ("9600.1", "Ultimate", over, ""),
            ("26100.9546", "ServerStandard", good, "2034-11-14"),
            (
                "14393.8000",
                "ServerStandard",
                (Status::Attention, "ends_soon"),
                "2027-01-12",
            ),
            ("29000.1", "Core", newer, ""),
            // A preview between two releases says nothing about its own end.
            ("26220.7000", "Professional", unknown, ""),
            ("26200.9550", "SomethingNew", unknown, ""),
        ] {
            let deadline = Some(deadline.to_owned()).filter(|day| !day.is_empty());
            assert_eq!(
                judged(windows(version, edition), TAKEN_ON),
                (status, reason, deadline),
                "{version} {edition}"
            );
        }
    }

    #[test]
    fn windows_10_is_lifted_only_by_longer_updates_that_really_came() {
        let ten = |revision: &str, more: Vec<Fact>| {
            let mut facts = windows(&format!("19045{revision}"), "Core");
            facts.extend(more);
            facts
        };
        let upgraded = |days| day_before("last_upgrade", days);
        let refused = Some(Missing::NoPermission);
        let longer = "only_longer_support";
        assert_judged_on(
            Os::Windows,
            &CHECK,
            &[
                (ten(".6456", vec![]), None, Status::Bad, "ended"),
                // Everybody could get this one, after the end.
                (ten(".6466", vec![upgraded(3)]), None, Status::Bad, "ended"),
                (
                    ten(".6575", vec![upgraded(35)]),
                    None,
                    Status::Attention,
                    longer,
                ),
                (
                    ten(".6900", vec![upgraded(36), yes("longer_updates")]),
                    None,
                    Status::Bad,
                    "longer_updates_stopped",
                ),
                // Signed up, or set by hand as published scripts do: none has come.
                (
                    ten(".6456", vec![upgraded(3), yes("longer_updates")]),
                    None,
                    Status::Bad,
                    "longer_updates_missing",
                ),
                (
                    ten(".6575", vec![yes("longer_updates")]),
                    refused,
                    Status::Attention,
                    longer,
                ),
                (
                    ten(".6575", vec![no("longer_updates")]),
                    refused,
                    Status::Unknown,
                    "no_permission",
                ),
                (
                    ten(".6575", vec![upgraded(-3)]),
                    None,
                    Status::Unknown,
                    "clock_wrong",
                ),
                (ten("", vec![]), None, Status::Unknown, "unexpected_output"),
            ],
        );
    }

    #[test]
    fn a_subscription_for_longer_updates_lifts_an_expired_ubuntu() {
        let mut focal = linux("ubuntu", "20.04");
        *focal.last_mut().unwrap() = yes("longer_updates");
        assert_eq!(
            judged(focal, TAKEN_ON),
            (
                Status::Attention,
                "only_longer_support",
                Some("2030-04-30".to_owned())
            )
        );
    }

    #[test]
    fn a_subscription_that_cannot_be_read_is_unknown_where_it_decides() {
        let unread = |version| vec![text("system_id", "ubuntu"), text("system_version", version)];
        let refused = Some(Missing::NoPermission);
        assert_judged(
            &CHECK,
            &[
                (unread("20.04"), refused, Status::Unknown, "no_permission"),
                (unread("20.04"), None, Status::Unknown, "unexpected_output"),
                (unread("24.04"), refused, Status::Good, "supported"),
                // Nobody can subscribe to longer updates of this one.
                (unread("25.10"), refused, Status::Bad, "ended"),
            ],
        );
    }

    #[test]
    fn a_table_that_is_too_old_says_nothing_good_and_nothing_bad() {
        let as_of = table().as_of;
        let last = as_of.plus_days(180).to_string();
        let after = as_of.plus_days(181).to_string();
        assert_eq!(judged(linux("debian", "13"), &last).0, Status::Good);
        for version in ["13", "11"] {
            let (status, reason, _) = judged(linux("debian", version), &after);
            assert_eq!((status, reason), (Status::Unknown, "table_too_old"));
        }
    }

    #[test]
    fn without_a_system_nothing_is_claimed() {
        assert_judged(
            &CHECK,
            &[
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
