//! A day with its time, as the clock on the wall shows it.

use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Local, NaiveDateTime, Timelike as _};

use crate::domain::Day;

/// When something was saved. Comes in as a value: nothing here reads the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(NaiveDateTime);

/// Sorts like time and is allowed in file names everywhere.
const STAMP: &str = "%Y-%m-%d_%H-%M-%S-%3f";
pub(super) const STAMP_LEN: usize = "2026-11-23_14-05-33-123".len();

impl Moment {
    /// In the time zone of this computer; the year 1970 if the time is absurd.
    pub fn of(time: SystemTime) -> Self {
        let local = time
            .duration_since(UNIX_EPOCH)
            .ok()
            .and_then(|since| i64::try_from(since.as_millis()).ok())
            .and_then(DateTime::from_timestamp_millis)
            .map(|utc| utc.with_timezone(&Local).naive_local())
            .filter(|local| Day::from_date(local.date()).year() <= 9999);
        Self(local.unwrap_or_default())
    }

    pub fn day(self) -> Day {
        Day::from_date(self.0.date())
    }

    /// Minutes since midnight.
    pub fn minute(self) -> u16 {
        u16::try_from(self.0.hour() * 60 + self.0.minute()).unwrap_or_default()
    }

    pub(super) fn stamp(self) -> String {
        self.0.format(STAMP).to_string()
    }

    pub(super) fn from_stamp(stamp: &str) -> Option<Self> {
        NaiveDateTime::parse_from_str(stamp, STAMP)
            .ok()
            .map(Self)
            .filter(|moment| moment.stamp() == stamp)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_stamp_is_read_back_and_nothing_else_is() {
        let moment = Moment::of(UNIX_EPOCH + Duration::from_millis(1_795_442_733_123));
        assert_eq!(moment.stamp().len(), STAMP_LEN);
        assert_eq!(Moment::from_stamp(&moment.stamp()), Some(moment));
        for wrong in [
            "",
            "2026-11-23",
            "2026-11-23_14-05-33-12",
            "2026-13-23_14-05-33-123",
        ] {
            assert_eq!(Moment::from_stamp(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn absurd_times_do_no_harm() {
        let before = UNIX_EPOCH.checked_sub(Duration::from_secs(1));
        // Windows has no such late moment.
        let late = UNIX_EPOCH.checked_add(Duration::from_secs(1 << 50));
        for time in [before, late].into_iter().flatten() {
            assert_eq!(Moment::of(time).day().year(), 1970);
        }
    }
}
