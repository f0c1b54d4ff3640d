//! What to do when something happens in the firm: a short list of points for each kind.

use super::{EventKind, MeasureId, QuestionId, Who};

/// The points of one kind. Texts: `event-<kind>` with `.ask`, `.example`, `.named` and `.point-<id>` for each point.
#[derive(Clone, Copy, Debug)]
pub struct Checklist {
    pub kind: EventKind,
    /// Five to nine, the most urgent first.
    pub points: &'static [EventPoint],
}

/// One thing to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventPoint {
    /// Stable inside its kind: it is stored in profiles and names the text.
    pub id: &'static str,
    /// Who usually does it.
    pub who: Who,
    pub within: Within,
    /// Where the program says more about it.
    pub see: Option<See>,
}

/// How soon, from the day of the event; the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Within {
    AtOnce,
    Today,
    Week,
    TwoWeeks,
}

impl Within {
    /// The last day on which it is in time, counted from the day of the event.
    pub const fn days(self) -> u32 {
        match self {
            Self::AtOnce | Self::Today => 0,
            Self::Week => 7,
            Self::TwoWeeks => 14,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum See {
    Question(QuestionId),
    Measure(MeasureId),
}
