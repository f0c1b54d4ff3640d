//! Takes in a newer table of the ends of support before anything is judged, and says what came of it.

use super::Failure;
use crate::domain::Day;
use crate::evaluate::checks::{self, NotUsed};
use crate::i18n::Texts;
use crate::profile::{self, DatesError};

/// What came of the table that the owner laid beside the profile.
#[derive(Clone, Debug, PartialEq)]
pub enum Dates {
    /// It is judged by; its day.
    Used(Day),
    NotUsed(Failure),
}

/// `None` if there is no such table. To be called once, before the first advice.
pub fn take_dates(texts: &Texts, today: Day) -> Option<Dates> {
    let not_used = |text_id, args| Some(Dates::NotUsed(Failure::new(text_id, args)));
    let text = match profile::newer_dates() {
        Ok(text) => text?,
        Err(DatesError::TooBig) => return not_used("error-dates-too-big", Vec::new()),
        Err(DatesError::Unreadable) => return not_used("error-dates-unreadable", Vec::new()),
    };
    match checks::use_newer_table(&text, today) {
        Ok(day) => Some(Dates::Used(day)),
        Err(NotUsed::Damaged) => not_used("error-dates-damaged", Vec::new()),
        Err(NotUsed::NotNewer(day)) => not_used(
            "error-dates-not-newer",
            vec![("day", texts.day(day).into())],
        ),
    }
}
