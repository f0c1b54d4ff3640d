//! Days that backup programs write down: `2026-11-20T18:03:11.123456Z`, `20261120T180311Z`, with quotes or without.

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

#[cfg(test)]
mod tests {
    use super::*;

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
