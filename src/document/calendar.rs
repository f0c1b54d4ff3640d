//! The visits as a date for the owner's calendar: a file that every calendar program reads (RFC 5545).
//!
//! Written here, because one date that repeats is a dozen lines. Names neither the firm nor anything that is open.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::domain::Day;
use crate::i18n::Texts;

/// What a calendar gets to know.
#[derive(Clone, Copy, Debug)]
pub struct VisitDate<'a> {
    /// Random, and the same for ever: a calendar that reads the file once more changes the date it has.
    pub id: &'a str,
    pub first: Day,
    pub every_days: u16,
    /// When the file is made: of two files a calendar believes the later one.
    pub made: SystemTime,
}

const SECONDS_A_DAY: u64 = 24 * 60 * 60;
/// The beginning of 2026 in seconds; counted from there a number of thirty-one bits lasts until 2094.
const FIRST_FILE: u64 = 1_767_225_600;

/// A line is broken after so many bytes.
const LONGEST_LINE: usize = 75;

impl VisitDate<'_> {
    /// At nine o'clock wherever the calendar is, with a reminder at that time.
    pub fn file(self, texts: &Texts) -> String {
        let Self {
            id,
            first,
            every_days,
            made,
        } = self;
        let made = made
            .duration_since(UNIX_EPOCH)
            .map_or(0, |since| since.as_secs());
        let summary = escaped(&texts.get("calendar-summary"));
        let about = escaped(&texts.get("calendar-about"));
        let lines = [
            "BEGIN:VCALENDAR".to_owned(),
            "VERSION:2.0".to_owned(),
            "PRODID:-//Schutzlotse//Schutzlotse//EN".to_owned(),
            "CALSCALE:GREGORIAN".to_owned(),
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{id}@schutzlotse"),
            format!("DTSTAMP:{}", stamp(made)),
            // No file is numbered by hand: later ones have a higher number, and nothing has to be kept for it.
            format!("SEQUENCE:{}", made.saturating_sub(FIRST_FILE)),
            format!("DTSTART:{}T090000", compact(first)),
            "DURATION:PT10M".to_owned(),
            format!("RRULE:FREQ=DAILY;INTERVAL={every_days}"),
            format!("SUMMARY:{summary}"),
            format!("DESCRIPTION:{about}"),
            "TRANSP:TRANSPARENT".to_owned(),
            "BEGIN:VALARM".to_owned(),
            "ACTION:DISPLAY".to_owned(),
            "TRIGGER:PT0S".to_owned(),
            format!("DESCRIPTION:{summary}"),
            "END:VALARM".to_owned(),
            "END:VEVENT".to_owned(),
            "END:VCALENDAR".to_owned(),
        ];
        lines.iter().map(|line| folded(line)).collect()
    }
}

fn compact(day: Day) -> String {
    day.to_string().replace('-', "")
}

/// A moment in seconds since 1970, in universal time.
fn stamp(seconds: u64) -> String {
    let days = u32::try_from(seconds / SECONDS_A_DAY).unwrap_or(u32::MAX);
    let day = Day::new(1970, 1, 1).map_or_else(String::new, |first| compact(first.plus_days(days)));
    let (hours, minutes, seconds) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    format!("{day}T{hours:02}{minutes:02}{seconds:02}Z")
}

/// Commas and semicolons divide values there.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace(';', "\\;")
        .replace(',', "\\,")
        .replace('\n', "\\n")
}

/// Goes on in the next line behind a blank, never inside a letter.
fn folded(line: &str) -> String {
    let mut written = String::with_capacity(line.len() + 2);
    let mut bytes = 0;
    for letter in line.chars() {
        if bytes + letter.len_utf8() > LONGEST_LINE {
            // Some readers drop a blank at the end of a line.
            let blank = written.ends_with(' ');
            if blank {
                written.pop();
            }
            written.push_str(if blank { "\r\n  " } else { "\r\n " });
            bytes = 1 + usize::from(blank);
        }
        written.push(letter);
        bytes += letter.len_utf8();
    }
    written.push_str("\r\n");
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unfolded_a_line_is_what_it_was() {
        let words = [
            "ä".repeat(200),
            "a ä ".repeat(60) + "b",
            "x".repeat(74) + " ü" + &" y".repeat(80),
            "€".repeat(25),
            "€".repeat(26),
            "x".repeat(75),
            "x".repeat(76),
            String::new(),
        ];
        for text in words {
            let folded = folded(&text);
            let pieces = folded.strip_suffix("\r\n").expect("the end of a line");
            for piece in pieces.split("\r\n") {
                assert!(piece.len() <= LONGEST_LINE, "{piece:?}");
                assert!(piece == text || !piece.ends_with(' '), "{piece:?}");
            }
            assert_eq!(pieces.replace("\r\n ", ""), text);
        }
    }

    #[test]
    fn a_moment_is_written_in_universal_time() {
        for (seconds, expected) in [
            (0, "19700101T000000Z"),
            (FIRST_FILE, "20260101T000000Z"),
            (1_795_716_305, "20261126T180505Z"),
        ] {
            assert_eq!(stamp(seconds), expected);
        }
    }
}
