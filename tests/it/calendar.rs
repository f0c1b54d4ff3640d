//! The date of the visits, read back by a library that did not write it.

use ical::IcalParser;
use schutzlotse::document::calendar::VisitDate;
use schutzlotse::domain::Day;
use schutzlotse::i18n::{Lang, Texts};

fn date(every_days: u16) -> VisitDate<'static> {
    VisitDate {
        id: "00112233445566778899aabbccddeeff",
        first: Day::new(2027, 2, 22).unwrap(),
        every_days,
        today: Day::new(2026, 11, 26).unwrap(),
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
fn no_line_is_longer_than_the_standard_allows_and_no_letter_is_torn() {
    for lang in Lang::ALL {
        let file = date(90).file(&Texts::new(*lang));
        assert!(file.ends_with("END:VCALENDAR\r\n"));
        for line in file.split("\r\n") {
            assert!(line.len() <= 75, "{line}");
            assert!(!line.contains('\n'), "{line}");
        }
    }
}
