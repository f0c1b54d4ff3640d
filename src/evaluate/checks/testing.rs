//! The tools with which the tables beside the rules are written.

use crate::domain::{Check, Circumstances, Day, Fact, Missing, Os, Reading, Status, Unit, Value};

/// The day on which the PC of every table was looked at, written out so that no test reads a clock.
pub(super) const TAKEN_ON: &str = "2026-11-23";

/// The circumstances of a look on `TAKEN_ON`, judged the same day.
pub(super) fn taken() -> Circumstances {
    let day = Day::parse(TAKEN_ON).unwrap();
    Circumstances {
        today: day,
        taken: day,
        os: Os::Linux,
    }
}

/// Facts, what is missing, and the status and reason they have to lead to.
pub(super) type Row = (Vec<Fact>, Option<Missing>, Status, &'static str);

/// Judges each row as said by a PC with Linux, and compares.
pub(super) fn assert_judged(check: &Check, rows: &[Row]) {
    assert_judged_on(Os::Linux, check, rows);
}

/// Judges each row as said by a PC with this system, and compares.
pub(super) fn assert_judged_on(os: Os, check: &Check, rows: &[Row]) {
    for (facts, missing, status, reason) in rows {
        let reading = Reading {
            facts: facts.clone(),
            missing: *missing,
            ..Reading::default()
        };
        let circumstances = Circumstances { os, ..taken() };
        let verdict = (check.judge)(&reading, &circumstances);
        assert_eq!(
            (verdict.status, verdict.reason),
            (*status, *reason),
            "{} {reading:?}",
            check.id.0
        );
    }
}

pub(super) fn yes(key: &str) -> Fact {
    fact(key, Value::Yes, Unit::None)
}

pub(super) fn no(key: &str) -> Fact {
    fact(key, Value::No, Unit::None)
}

pub(super) fn text(key: &str, text: &str) -> Fact {
    fact(key, Value::Text(text.to_owned()), Unit::None)
}

pub(super) fn count(key: &str, number: i64) -> Fact {
    fact(key, Value::Number(number), Unit::Count)
}

pub(super) fn minutes(key: &str, number: i64) -> Fact {
    fact(key, Value::Number(number), Unit::Minutes)
}

pub(super) fn bytes(key: &str, number: i64) -> Fact {
    fact(key, Value::Number(number), Unit::Bytes)
}

/// So many days before the look; a negative number lies after it.
pub(super) fn day_before(key: &str, days: i32) -> Fact {
    let taken = Day::parse(TAKEN_ON).unwrap();
    let day = match u32::try_from(-days) {
        Ok(later) => taken.plus_days(later),
        Err(_) => (0..3000)
            .map(|step| Day::parse("2020-01-01").unwrap().plus_days(step))
            .find(|day| taken.days_since(*day) == i64::from(days))
            .unwrap(),
    };
    fact(key, Value::Day(day), Unit::None)
}

fn fact(key: &str, value: Value, unit: Unit) -> Fact {
    Fact {
        key: key.to_owned(),
        value,
        unit,
    }
}
