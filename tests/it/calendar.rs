//! The date of the visits, read back by a library that did not write it.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use ical::IcalParser;
use schutzlotse::document::calendar::VisitDate;
use schutzlotse::domain::Day;
use schutzlotse::i18n::{Lang, Texts};

/// The 26th of November 2026 at five past six in the evening, universal time.
fn made() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_795_716_305)
}

fn date(every_days: u16) -> VisitDate<'static> {
    VisitDate {
        id: "00112233445566778899aabbccddeeff",
        first: Day::new(2027, 2, 22).unwrap(),
        every_days,
        made: made(),
    }
}

#[test]
fn another_program_reads_the_date_its_rhythm_and_its_alarm() {
    for lang in Lang::ALL {
        let texts = Texts::new(*lang);
        for every_days in [30, 60, 90, 180] {
            let file = date(every_days).file(&texts);
            let calendars: Vec<_> = IcalParser::new(file.as_bytes()).collect();
            assert_eq!(calendars.len(), 1);
            let calendar = calendars[0].as_ref().unwrap();
            let event = &calendar.events[0];
            let value = |name: &str| {
                let mut properties = event.properties.iter();
                let property = properties.find(|property| property.name == name).unwrap();
                property.value.clone().unwrap()
            };
            assert_eq!(value("DTSTART"), "20270222T090000", "local time anywhere");
            assert_eq!(value("RRULE"), format!("FREQ=DAILY;INTERVAL={every_days}"));
            assert_eq!(value("UID"), "00112233445566778899aabbccddeeff@schutzlotse");
            let summary = value("SUMMARY").replace("\\,", ",");
            assert_eq!(summary, texts.get("calendar-summary"));
            let about = value("DESCRIPTION").replace("\\,", ",");
            assert_eq!(about, texts.get("calendar-about"));
            let alarm = &event.alarms[0].properties;
            let trigger = alarm.iter().find(|property| property.name == "TRIGGER");
            assert_eq!(trigger.unwrap().value.as_deref(), Some("PT0S"));
        }
    }
}

#[test]
fn of_two_files_of_one_day_the_later_one_is_seen_to_be_so() {
    let texts = Texts::new(Lang::De);
    let value = |file: &str, name: &str| {
        let mut lines = file.lines();
        let value =
            lines.find_map(|line| line.strip_prefix(&format!("{name}:")).map(str::to_owned));
        value.unwrap()
    };
    let first = date(90).file(&texts);
    let second = VisitDate {
        made: made() + Duration::from_secs(1),
        ..date(30)
    };
    let second = second.file(&texts);
    assert_eq!(value(&first, "DTSTAMP"), "20261126T180505Z");
    assert_eq!(value(&second, "DTSTAMP"), "20261126T180506Z");
    let sequence = |file: &str| value(file, "SEQUENCE").parse::<i32>().unwrap();
    assert!(sequence(&first) < sequence(&second));
    assert_eq!(value(&first, "UID"), value(&second, "UID"));
}

#[test]
fn no_line_is_longer_than_the_standard_allows_and_nothing_is_lost_in_folding() {
    for lang in Lang::ALL {
        let texts = Texts::new(*lang);
        let file = date(90).file(&texts);
        assert!(file.ends_with("END:VCALENDAR\r\n"));
        for line in file.split("\r\n") {
            assert!(line.len() <= 75, "{line}");
            assert!(!line.contains('\n'), "{line}");
        }
        let unfolded = file.replace("\r\n ", "");
        let about = texts.get("calendar-about").replace(',', "\\,");
        assert!(about.len() > 75, "it has to be folded");
        let line = format!("DESCRIPTION:{about}");
        assert!(unfolded.lines().any(|one| one == line), "{unfolded}");
    }
}
