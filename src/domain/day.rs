//! A calendar day without time of day or time zone.

use std::fmt;

use chrono::{Datelike as _, Days, Months, NaiveDate};

/// One day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

impl Day {
    /// `None` if there is no such day.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// Reads `2026-11-23`, and nothing else.
    pub fn parse(text: &str) -> Option<Self> {
        let shape = text.len() == 10 && text.is_ascii() && text.as_bytes()[4] == b'-';
        NaiveDate::parse_from_str(text, "%Y-%m-%d")
            .ok()
            .filter(|_| shape)
            .map(Self)
    }

    pub fn from_date(date: NaiveDate) -> Self {
        Self(date)
    }

    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// 1 to 12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// 1 to 31.
    pub fn day_of_month(self) -> u32 {
        self.0.day()
    }

    /// Days from `earlier` to this day; negative if this day comes first.
    pub fn days_since(self, earlier: Self) -> i64 {
        (self.0 - earlier.0).num_days()
    }

    /// The day so many days later; the last day of the calendar if there is none.
    #[must_use]
    pub fn plus_days(self, days: u32) -> Self {
        Self(
            self.0
                .checked_add_days(Days::new(days.into()))
                .unwrap_or(NaiveDate::MAX),
        )
    }

    /// The day so many days earlier.
    #[must_use]
    pub fn minus_days(self, days: u32) -> Self {
        Self(
            self.0
                .checked_sub_days(Days::new(days.into()))
                .unwrap_or(NaiveDate::MIN),
        )
    }

    /// The same day so many months later, or that month's last day.
    #[must_use]
    pub fn plus_months(self, months: u32) -> Self {
        Self(
            self.0
                .checked_add_months(Months::new(months))
                .unwrap_or(NaiveDate::MAX),
        )
    }

    /// The last day of the month so many calendar months later (0: of this month).
    #[must_use]
    pub fn end_of_month(self, months_later: u32) -> Self {
        let first = Self(self.0.with_day(1).unwrap_or(self.0)).plus_months(months_later + 1);
        Self(first.0.pred_opt().unwrap_or(first.0))
    }

    pub fn same_month(self, other: Self) -> bool {
        (self.year(), self.month()) == (other.year(), other.month())
    }
}

impl fmt::Display for Day {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.0.format("%Y-%m-%d"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_real_days_in_iso_form_are_read() {
        assert_eq!(Day::parse("2026-11-23"), Day::new(2026, 11, 23));
        for wrong in [
            "2026-02-30",
            "23.11.2026",
            "2026-1-3",
            "",
            "2026-11-23T10:00",
            "+2026-1-02",
        ] {
            assert_eq!(Day::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn months_end_where_the_calendar_says() {
        let day = Day::new(2026, 11, 23).unwrap();
        assert_eq!(day.end_of_month(0), Day::new(2026, 11, 30).unwrap());
        assert_eq!(day.end_of_month(3), Day::new(2027, 2, 28).unwrap());
    }
}
