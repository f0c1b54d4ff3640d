//! What the owner answered, how sure that is, and since when.

use super::{Day, ids};

/// Counts entries of any kind (answers, ticks, looks at a PC) in the order in which they were made, because several can fall on one day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry(pub u64);

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// The id of a choice of the question.
    Choice(&'static str),
    DontKnow,
    /// With the owner's reason, which is printed.
    NotHere(String),
}

ids! {
    /// Where an answer comes from.
    ProofLevel { Believed = "believed", LookedUp = "looked-up", Tested = "tested" }
}

/// Changing the reply resets the proof; a tested proof needs its day, never in the future.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Proof {
    /// Also what holds as long as nothing was chosen.
    #[default]
    Believed,
    LookedUp,
    Tested(Day),
}

impl Proof {
    pub fn level(self) -> ProofLevel {
        match self {
            Self::Believed => ProofLevel::Believed,
            Self::LookedUp => ProofLevel::LookedUp,
            Self::Tested(_) => ProofLevel::Tested,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub reply: Reply,
    pub proof: Proof,
    pub note: String,
    /// When it was last given or confirmed ("gilt noch").
    pub day: Day,
    pub entry: Entry,
}
