//! The visits as a date for the owner's calendar: a file that every calendar program reads (RFC 5545).
//!
//! Written here, because one date that repeats is a dozen lines. Names neither the firm nor anything that is open.

use crate::domain::Day;
use crate::i18n::Texts;

/// What a calendar gets to know.
#[derive(Clone, Copy, Debug)]
pub struct VisitDate<'a> {
    /// Random, and the same for ever: a calendar that reads the file once more changes the date it has.
    pub id: &'a str,
    pub first: Day,
    pub every_days: u16,
    /// When the file is made.
    pub today: Day,
}

/// A line is broken after so many bytes.
const LONGEST_LINE: usize = 75;

impl VisitDate<'_> {
    /// At nine o'clock wherever the calendar is, with a reminder at that time.
    pub fn file(self, texts: &Texts) -> String {
        let Self {
            id,
            first,
            every_days,
            today,
        } = self;
        let compact = |day: Day| day.to_string().replace('-', "");
        let summary = escaped(&texts.get("calendar-summary"));
        let about = escaped(&texts.get("calendar-about"));
        let lines = [
            "BEGIN:VCALENDAR".to_owned(),
            "VERSION:2.0".to_owned(),
            "PRODID:-//Schutzlotse//Schutzlotse//EN".to_owned(),
            "CALSCALE:GREGORIAN".to_owned(),
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{id}@schutzlotse"),
            format!("DTSTAMP:{}T000000Z", compact(today)),
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
