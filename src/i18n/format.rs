//! How this program writes numbers, money, times and days. The words stand in `i18n/<lang>/common.ftl`.

use super::{Lang, Texts};
use crate::domain::Day;

impl Texts {
    /// `1.234` in German, `1,234` in English.
    pub fn number(&self, number: i64) -> String {
        grouped(number, self.lang())
    }

    /// Whole euros: `1.234 €` or `€1,234`.
    pub fn euros(&self, euros: u32) -> String {
        bound(&self.get_with("amount-euros", &[("euros", euros.into())]))
    }

    /// `45 Minuten`, `2 Stunden`, `2 Stunden 30 Minuten`.
    pub fn minutes(&self, minutes: u32) -> String {
        self.hours("amount", minutes)
    }

    /// As short as a column is: `45 Min.`, `2 Std.`, `2 Std. 30 Min.`.
    pub fn short_minutes(&self, minutes: u32) -> String {
        self.hours("short", minutes)
    }

    fn hours(&self, kind: &str, minutes: u32) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60);
        let args = [("hours", hours.into()), ("minutes", rest.into())];
        let parts = match (hours, rest) {
            (0, _) => "minutes",
            (_, 0) => "hours",
            (_, _) => "hours-minutes",
        };
        bound(&self.get_with(&format!("{kind}-{parts}"), &args))
    }

    /// Days with one digit: `1,5 Tage` or `1.5 days`.
    pub fn tenths_of_days(&self, tenths: u64) -> String {
        let mark = match self.lang() {
            Lang::De => ',',
            Lang::En => '.',
        };
        let whole = self.number(i64::try_from(tenths / 10).unwrap_or(i64::MAX));
        let days = format!("{whole}{mark}{}", tenths % 10);
        bound(&self.get_with("amount-tenth-days", &[("days", days.into())]))
    }

    /// `23. November 2026` or `23 November 2026`.
    pub fn day(&self, day: Day) -> String {
        bound(&self.get_with("day-long", &self.parts(day)))
    }

    /// `23. November` or `23 November`; for days of the coming months.
    pub fn day_without_year(&self, day: Day) -> String {
        bound(&self.get_with("day-short", &self.parts(day)))
    }

    /// `9:05`, from the minutes since midnight.
    pub fn time(&self, minute: u16) -> String {
        let rest = format!("{:02}", minute % 60);
        let args = [("hour", (minute / 60).into()), ("minute", rest.into())];
        self.get_with("time-of-day", &args)
    }

    /// `November 2026`.
    pub fn month(&self, day: Day) -> String {
        self.get_with("day-month", &self.parts(day))
    }

    /// `11/2026`; for charts, where there is little room.
    pub fn month_in_numbers(&self, day: Day) -> String {
        format!("{}/{}", day.month(), day.year())
    }

    /// In the quotes of the language; those inside become single ones.
    pub fn quoted(&self, text: &str) -> String {
        let single = match self.lang() {
            Lang::De => text.replace('„', "‚").replace('“', "‘"),
            Lang::En => text.replace('“', "‘").replace('”', "’"),
        };
        self.get_with("quoted", &[("text", single.into())])
    }

    /// What to sort a word by: small letters, those of German and French without their marks, and ß as ss.
    pub fn alphabetical(word: &str) -> String {
        let mut key = String::with_capacity(word.len());
        for letter in word.to_lowercase().chars() {
            match letter {
                'ä' | 'à' | 'â' => key.push('a'),
                'ç' => key.push('c'),
                'é' | 'è' | 'ê' | 'ë' => key.push('e'),
                'î' | 'ï' => key.push('i'),
                'ö' | 'ô' => key.push('o'),
                'ü' | 'ù' | 'û' => key.push('u'),
                'ß' => key.push_str("ss"),
                other => key.push(other),
            }
        }
        key
    }

    fn parts(&self, day: Day) -> [(&'static str, super::Arg); 3] {
        [
            ("day", day.day_of_month().to_string().into()),
            ("month", self.get(&format!("month-{}", day.month())).into()),
            // Not as a number, because a year has no separator.
            ("year", day.year().to_string().into()),
        ]
    }
}

/// A number and the word that belongs to it stand in the same line: `30. Juni`, `2 Stunden`, `50 €`.
fn bound(text: &str) -> String {
    let mut bound = String::with_capacity(text.len() + 2);
    for letter in text.chars() {
        let after_number = bound
            .trim_end_matches('.')
            .ends_with(|c: char| c.is_ascii_digit());
        bound.push(if letter == ' ' && after_number {
            '\u{a0}'
        } else {
            letter
        });
    }
    bound
}

pub(super) fn grouped(number: i64, lang: Lang) -> String {
    let separator = match lang {
        Lang::De => '.',
        Lang::En => ',',
    };
    let digits = number.unsigned_abs().to_string();
    let mut written = String::from(if number < 0 { "−" } else { "" });
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            written.push(separator);
        }
        written.push(digit);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_ends_between_a_number_and_its_word() {
        let (de, en) = (Texts::new(Lang::De), Texts::new(Lang::En));
        let day = Day::new(2028, 6, 30).unwrap();
        assert_eq!(de.day(day), "30.\u{a0}Juni 2028");
        assert_eq!(en.day(day), "30\u{a0}June 2028");
        assert_eq!(de.euros(50), "50\u{a0}€");
        assert_eq!(de.minutes(150), "2\u{a0}Stunden 30\u{a0}Minuten");
    }

    #[test]
    fn quotes_inside_quotes_are_single() {
        let (de, en) = (Texts::new(Lang::De), Texts::new(Lang::En));
        assert_eq!(de.quoted("Ein „VPN“ hilft"), "„Ein ‚VPN‘ hilft“");
        assert_eq!(en.quoted("A “VPN” helps"), "“A ‘VPN’ helps”");
    }

    #[test]
    fn minutes_are_told_in_hours_where_there_are_any() {
        let texts = Texts::new(Lang::De);
        for (minutes, long, short) in [
            (0, "0 Minuten", "0 Min."),
            (45, "45 Minuten", "45 Min."),
            (120, "2 Stunden", "2 Std."),
            (150, "2 Stunden 30 Minuten", "2 Std. 30 Min."),
        ] {
            assert_eq!(texts.minutes(minutes), bound(long));
            assert_eq!(texts.short_minutes(minutes), bound(short));
        }
    }

    #[test]
    fn umlauts_stand_with_their_letters() {
        let mut words = [
            "Update",
            "Übung",
            "Straus",
            "Straße",
            "Strasse",
            "Zug",
            "Äpfel",
            "app",
            "Déjà Dup",
        ];
        words.sort_by_key(|word| Texts::alphabetical(word));
        assert_eq!(
            words,
            [
                "Äpfel",
                "app",
                "Déjà Dup",
                "Straße",
                "Strasse",
                "Straus",
                "Übung",
                "Update",
                "Zug"
            ]
        );
    }

    #[test]
    fn each_language_writes_amounts_its_own_way() {
        let (de, en) = (Texts::new(Lang::De), Texts::new(Lang::En));
        let day = Day::new(2026, 11, 3).unwrap();
        assert_eq!(
            (de.number(1_234_567), en.number(-1234)),
            ("1.234.567".to_owned(), "−1,234".to_owned())
        );
        assert_eq!(
            (de.euros(1250), en.euros(80)),
            ("1.250\u{a0}€".to_owned(), "€80".to_owned())
        );
        assert_eq!(
            (de.minutes(45), en.minutes(1)),
            ("45\u{a0}Minuten".to_owned(), "1\u{a0}minute".to_owned())
        );
        assert_eq!(
            (de.minutes(60), en.minutes(150)),
            (
                "1\u{a0}Stunde".to_owned(),
                "2\u{a0}hours 30\u{a0}minutes".to_owned()
            )
        );
        assert_eq!(
            (de.day(day), en.day(day)),
            (
                "3.\u{a0}November 2026".to_owned(),
                "3\u{a0}November 2026".to_owned()
            )
        );
    }
}
