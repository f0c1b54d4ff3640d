//! Whether a thief who takes this PC can read its disk.
//!
//! Looks on Linux at the disk under the system and under the owner's files, and at all layers below them (dm-crypt): an
//! encrypted USB stick or swap area elsewhere does not count. On macOS FileVault itself is asked, on Windows the lock
//! that the shell shows on the system drive; other drives there are not looked at. Cannot see folders encrypted one by
//! one, nor disks that encrypt themselves; a file system with its own encryption (ZFS) and another maker's encryption
//! (VeraCrypt) are unknown. BitLocker may be paused for an update, but not for days: since when it is paused only earlier
//! looks can tell, so the first look never calls it long. Whether the password is a good one nobody can see.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, Day, Fact, MOST_FACTS, Missing, Os, Protection, QuestionId,
    Reading, Status, TakenReading, Unit, Value, Verdict,
};

/// An update that pauses the encryption for its restart is through after so many days.
const PAUSE_MAX_DAYS: i64 = 3;

/// Looks further apart may see two pauses: Windows itself pauses for the restart of each month's update.
const ONE_PAUSE_DAYS: i64 = 14;

pub const CHECK: Check = Check {
    id: CheckId("data.disk-encryption"),
    on: &[Os::Linux, Os::Windows, Os::Macos],
    protection: Protection::Encrypted,
    question: Some(QuestionId("devices-encrypted")),
    measure: None,
    cap: Cap::None,
    judge,
};

/// What an earlier look knows of a pause that still lasts: the day on which it was first seen. A file of another PC may
/// bring that day along, and knows it better.
pub(super) fn carry(before: &TakenReading, now: &mut Reading, taken: Day) {
    let paused = |reading: &Reading| reading.is("protection_paused") == Some(true);
    let one_pause = (0..=ONE_PAUSE_DAYS).contains(&taken.days_since(before.day));
    if one_pause
        && paused(&before.reading)
        && paused(now)
        && now.fact("paused_since").is_none()
        && now.facts.len() < MOST_FACTS
    {
        let since = before.reading.day("paused_since").unwrap_or(before.day);
        now.facts.push(Fact {
            key: "paused_since".to_owned(),
            value: Value::Day(since),
            unit: Unit::None,
        });
    }
}

/// Nobody takes it up again by itself: it is so for days, or even after a restart.
fn paused_for_good(reading: &Reading, circumstances: &Circumstances) -> bool {
    reading.day("paused_since").is_some_and(|since| {
        circumstances.taken.days_since(since) >= PAUSE_MAX_DAYS
            || reading.day("started").is_some_and(|day| day > since)
    })
}

fn judge(reading: &Reading, circumstances: &Circumstances) -> Verdict {
    let system = reading.is("system_encrypted");
    let files = reading.is("files_encrypted");
    // Carried out of the house a PC is lost more easily than stolen from it.
    let by_place = |portable, at_home| match reading.is("portable") {
        Some(true) => Verdict::new(Status::Bad, portable),
        Some(false) | None => Verdict::new(Status::Attention, at_home),
    };
    // Encrypted, but the key lies beside it in the clear.
    let paused = reading.is("protection_paused") == Some(true);
    let waits = reading.is("waits_for_activation") == Some(true);
    match (system, files, reading.missing) {
        (Some(true), Some(true), None) if !paused && !waits => {
            Verdict::new(Status::Good, "encrypted")
        }
        // The disk of a virtual machine lies in a file of another PC: that one has to be encrypted.
        (_, _, _) if reading.is("virtual_machine") == Some(true) => {
            Verdict::new(Status::NotApplicable, "virtual")
        }
        (_, _, _) if reading.is("server") == Some(true) => {
            Verdict::new(Status::NotApplicable, "server")
        }
        (_, _, Some(missing)) => Verdict::unknown(missing),
        (None, None, None) if reading.is("can_be_encrypted") == Some(false) => {
            Verdict::new(Status::NotApplicable, "not_possible")
        }
        (Some(true), Some(true), None) if waits => by_place("waiting", "waiting"),
        (Some(true), Some(true), None) if paused_for_good(reading, circumstances) => {
            Verdict::new(Status::Bad, "paused_long")
        }
        (Some(true), Some(true), None) => Verdict::new(Status::Attention, "paused"),
        (Some(false), Some(false), None) if reading.is("decrypting") == Some(true) => {
            Verdict::new(Status::Bad, "decrypting")
        }
        (Some(false), Some(true), None) => Verdict::new(Status::Attention, "only_files"),
        (Some(true), Some(false), None) => by_place("files_open", "files_open"),
        (Some(false), Some(false), None) if reading.is("encrypting") == Some(true) => {
            Verdict::new(Status::Attention, "encrypting")
        }
        (Some(false), Some(false), None) => by_place("open_portable", "open"),
        (None, _, None) | (_, None, None) => Verdict::unknown(Missing::UnexpectedOutput),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, no, yes};
    use super::*;
    use crate::domain::Entry;

    #[test]
    fn system_and_files_have_to_be_encrypted() {
        let disk = |system, files| {
            vec![
                fact("system_encrypted", system),
                fact("files_encrypted", files),
            ]
        };
        let fact_list = |mut facts: Vec<_>, more| {
            facts.push(more);
            facts
        };
        assert_judged(
            &CHECK,
            &[
                (disk(true, true), None, Status::Good, "encrypted"),
                (
                    fact_list(disk(true, true), yes("virtual_machine")),
                    None,
                    Status::Good,
                    "encrypted",
                ),
                (
                    fact_list(disk(false, false), yes("virtual_machine")),
                    None,
                    Status::NotApplicable,
                    "virtual",
                ),
                (
                    vec![yes("virtual_machine")],
                    Some(Missing::NotSupported),
                    Status::NotApplicable,
                    "virtual",
                ),
                (
                    fact_list(disk(false, false), yes("portable")),
                    None,
                    Status::Bad,
                    "open_portable",
                ),
                (
                    fact_list(disk(false, false), no("portable")),
                    None,
                    Status::Attention,
                    "open",
                ),
                (disk(false, false), None, Status::Attention, "open"),
                (
                    fact_list(disk(true, false), yes("portable")),
                    None,
                    Status::Bad,
                    "files_open",
                ),
                (
                    fact_list(disk(true, false), no("portable")),
                    None,
                    Status::Attention,
                    "files_open",
                ),
                (
                    fact_list(disk(false, true), yes("portable")),
                    None,
                    Status::Attention,
                    "only_files",
                ),
                (
                    vec![yes("system_encrypted")],
                    None,
                    Status::Unknown,
                    "unexpected_output",
                ),
                (
                    vec![yes("system_encrypted")],
                    Some(Missing::NotSupported),
                    Status::Unknown,
                    "not_supported",
                ),
            ],
        );
    }

    #[test]
    fn an_encrypted_system_beside_open_files_is_not_green() {
        assert_judged(
            &CHECK,
            &[(
                vec![yes("system_encrypted"), no("files_encrypted")],
                None,
                Status::Attention,
                "files_open",
            )],
        );
    }

    #[test]
    fn encryption_whose_key_lies_open_is_not_protection() {
        let with = |more: Vec<_>| {
            let mut facts = vec![yes("system_encrypted"), yes("files_encrypted")];
            facts.extend(more);
            facts
        };
        assert_judged(
            &CHECK,
            &[
                (
                    with(vec![yes("protection_paused"), yes("portable")]),
                    None,
                    Status::Attention,
                    "paused",
                ),
                (
                    with(vec![yes("waits_for_activation"), yes("portable")]),
                    None,
                    Status::Bad,
                    "waiting",
                ),
                (
                    with(vec![yes("waits_for_activation"), no("portable")]),
                    None,
                    Status::Attention,
                    "waiting",
                ),
                (
                    with(vec![yes("waits_for_activation"), yes("virtual_machine")]),
                    None,
                    Status::NotApplicable,
                    "virtual",
                ),
            ],
        );
    }

    #[test]
    fn a_pause_that_lasts_for_days_or_over_a_restart_is_bad() {
        let day = |day| Day::new(2026, 11, day).unwrap();
        let paused = |started| Reading {
            facts: vec![
                yes("system_encrypted"),
                yes("files_encrypted"),
                yes("protection_paused"),
                Fact {
                    key: "started".to_owned(),
                    value: Value::Day(started),
                    unit: Unit::None,
                },
            ],
            ..Reading::default()
        };
        let judged = |reading: &Reading, taken| {
            let circumstances = Circumstances {
                today: taken,
                taken,
                os: Os::Windows,
            };
            let verdict = judge(reading, &circumstances);
            (verdict.status, verdict.reason)
        };
        let mut before = TakenReading {
            reading: paused(day(1)),
            day: day(10),
            entry: Entry(1),
        };
        assert_eq!(
            judged(&before.reading, day(10)),
            (Status::Attention, "paused")
        );
        // Looked at again on two later days: what the first look saw is handed on.
        for (today, started, verdict) in [
            (day(12), day(1), (Status::Attention, "paused")),
            (day(13), day(1), (Status::Bad, "paused_long")),
            (day(13), day(11), (Status::Bad, "paused_long")),
        ] {
            let mut reading = paused(started);
            carry(&before, &mut reading, today);
            assert_eq!(judged(&reading, today), verdict, "{today}");
            before = TakenReading {
                reading,
                day: today,
                entry: Entry(2),
            };
        }
        let mut restarted = paused(day(11));
        before.reading = paused(day(1));
        before.day = day(10);
        carry(&before, &mut restarted, day(11));
        assert_eq!(judged(&restarted, day(11)), (Status::Bad, "paused_long"));
        // In between it was on again: a new pause begins anew.
        before.reading.facts.pop();
        before.reading.facts.pop();
        let mut again = paused(day(1));
        carry(&before, &mut again, day(20));
        assert_eq!(judged(&again, day(20)), (Status::Attention, "paused"));
    }

    fn paused_with(more: Vec<Fact>) -> Reading {
        let mut facts = vec![
            yes("system_encrypted"),
            yes("files_encrypted"),
            yes("protection_paused"),
        ];
        facts.extend(more);
        Reading {
            facts,
            ..Reading::default()
        }
    }

    fn since(day: Day) -> Fact {
        Fact {
            key: "paused_since".to_owned(),
            value: Value::Day(day),
            unit: Unit::None,
        }
    }

    #[test]
    fn two_pauses_of_two_updates_are_not_one_long_one() {
        let first = Day::new(2026, 10, 14).unwrap();
        let before = TakenReading {
            reading: paused_with(vec![]),
            day: first,
            entry: Entry(1),
        };
        for (days, expected) in [(0, Some(first)), (14, Some(first)), (15, None), (28, None)] {
            let mut now = paused_with(vec![]);
            carry(&before, &mut now, first.plus_days(days));
            assert_eq!(now.day("paused_since"), expected, "{days}");
        }
    }

    #[test]
    fn a_file_that_knows_since_when_it_is_paused_is_believed() {
        let day = |day| Day::new(2026, 11, day).unwrap();
        let before = TakenReading {
            reading: paused_with(vec![since(day(1))]),
            day: day(9),
            entry: Entry(1),
        };
        let mut now = paused_with(vec![since(day(8))]);
        carry(&before, &mut now, day(10));
        assert_eq!(now, paused_with(vec![since(day(8))]));
    }

    #[test]
    fn no_reading_gets_a_seventh_fact() {
        let day = Day::new(2026, 11, 1).unwrap();
        let before = TakenReading {
            reading: paused_with(vec![]),
            day,
            entry: Entry(1),
        };
        let full = paused_with(vec![yes("a"), yes("b"), yes("c")]);
        let mut now = full.clone();
        carry(&before, &mut now, day);
        assert_eq!(now, full);
    }

    #[test]
    fn a_disk_on_its_way_is_judged_by_where_it_goes() {
        let open = |more| vec![no("system_encrypted"), no("files_encrypted"), more];
        assert_judged(
            &CHECK,
            &[
                (
                    open(yes("encrypting")),
                    None,
                    Status::Attention,
                    "encrypting",
                ),
                (open(yes("decrypting")), None, Status::Bad, "decrypting"),
                (
                    vec![no("can_be_encrypted")],
                    None,
                    Status::NotApplicable,
                    "not_possible",
                ),
                (open(yes("server")), None, Status::NotApplicable, "server"),
            ],
        );
    }

    fn fact(key: &str, holds: bool) -> crate::domain::Fact {
        if holds { yes(key) } else { no(key) }
    }
}
