//! Days that programs write down: `2026-11-20T18:03:11.123456Z`, `20261120T180311Z`, with quotes or without; and how Windows
//! counts time.

use crate::domain::Day;

/// The day as written, in the program's time zone; `None` if the text does not begin with a day and a time.
pub fn day(text: &str) -> Option<Day> {
    let text = text.trim().trim_matches(['\'', '"']);
    let (date, _) = text.split_once(['T', ' '])?;
    match date.len() {
        10 => Day::parse(date),
        8 if date.is_ascii() => {
            Day::parse(&format!("{}-{}-{}", &date[..4], &date[4..6], &date[6..]))
        }
        _ => None,
    }
}

/// COM counts days from the end of 1899, with the time as their fraction. `None` for what is no moment of our times.
pub fn ole_date(days: f64) -> Option<i64> {
    const DAYS_TO_1970: f64 = 25_569.0;
    const SECONDS_OF_A_DAY: f64 = 86_400.0;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "whatever is too large, or no number, is none of the moments let through"
    )]
    let seconds = ((days - DAYS_TO_1970) * SECONDS_OF_A_DAY).round() as i64;
    written(seconds)
}

/// Windows counts from 1601 in ten-millionths of a second; the answer counts seconds from 1970. Zero means "never", and so
/// does whatever lies before 1970 or after the year 9999, whose days nobody writes down.
pub fn filetime(ticks: u64) -> Option<i64> {
    const FROM_1601_TO_1970: i64 = 11_644_473_600;
    let seconds = i64::try_from(ticks / 10_000_000).ok()?;
    written(seconds - FROM_1601_TO_1970)
}

fn written(seconds: i64) -> Option<i64> {
    const YEAR_10000: i64 = 253_402_300_800;
    Some(seconds).filter(|seconds| (1..YEAR_10000).contains(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_of_windows_is_counted_from_1970_and_zero_is_never() {
        // 2026-11-20 10:00:00 UTC.
        assert_eq!(filetime(134_396_424_000_000_000), Some(1_795_168_800));
        for never in [0, 1, 116_444_736_000_000_000, u64::MAX] {
            assert_eq!(filetime(never), None, "{never}");
        }
    }

    #[test]
    fn a_date_of_com_is_days_and_their_fraction() {
        // 2026-11-20 10:00:00 UTC.
        assert_eq!(ole_date(46_346.0 + 10.0 / 24.0), Some(1_795_168_800));
        for never in [
            0.0,
            -1.0,
            25_569.0,
            1e300,
            f64::NAN,
            f64::INFINITY,
            f64::NEG_INFINITY,
        ] {
            assert_eq!(ole_date(never), None, "{never}");
        }
    }

    #[test]
    fn the_spellings_of_all_programs_are_understood() {
        for text in [
            "'2026-11-20T18:03:11.123456Z'\n",
            "20261120T180311Z",
            "2026-11-20T18:03:11+01:00",
            "2026-11-20 18:03:11",
        ] {
            assert_eq!(day(text), Day::new(2026, 11, 20), "{text}");
        }
        for text in [
            "''\n",
            "",
            "2026-11-20",
            "yesterday",
            "2026-02-30T10:00",
            "äää-11T",
        ] {
            assert_eq!(day(text), None, "{text}");
        }
    }
}
