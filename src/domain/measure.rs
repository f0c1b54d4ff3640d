//! What the owner can do: a measure with its effort and its steps.

use super::{QuestionId, StepFor, ids};

/// Stable, lower-case, kebab: stands in profiles and names the texts `measure-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MeasureId(pub &'static str);

ids! {
    /// Who usually does it, or who does it here.
    Who { Owner = "owner", Staff = "staff", Provider = "provider", Nobody = "nobody" }
}

/// Law and advice are never mixed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Duty {
    /// A legal duty; the text attribute `.duty` says which.
    Must,
    Wise,
}

/// How far a measure lifts its question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    Start,
    Further,
}

impl Target {
    pub const fn value(self) -> u8 {
        match self {
            Self::Start => 2,
            Self::Further => 3,
        }
    }
}

/// A fixed part and a part for each person, rounded up to 5.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Amount {
    pub fixed: u32,
    pub per_person: u32,
}

impl Amount {
    pub const ZERO: Self = Self::fixed(0);

    pub const fn fixed(fixed: u32) -> Self {
        Self {
            fixed,
            per_person: 0,
        }
    }

    pub const fn with_people(fixed: u32, per_person: u32) -> Self {
        Self { fixed, per_person }
    }

    pub fn of(self, people: u32) -> u32 {
        (self.fixed + self.per_person * people).div_ceil(5) * 5
    }
}

/// The one question that must stand at a value before this measure makes sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Need {
    pub question: QuestionId,
    /// 1 or 2.
    pub least: u8,
}

/// One measure. Texts: `measure-<id>` with `.why`, `.step-1` to `.step-n` (for one system `.step-1-windows`), `.worked`, and `.duty` if it is one.
#[derive(Clone, Copy, Debug)]
pub struct Measure {
    pub id: MeasureId,
    pub target: Target,
    /// For setting up, not for daily care.
    pub minutes: Amount,
    pub euros_once: Amount,
    pub euros_per_year: Amount,
    pub needs: Option<Need>,
    pub duty: Duty,
    pub who: Who,
    /// Three to seven.
    pub steps: &'static [StepFor],
}
