//! How the answers stand beside published lists of requirements: preparation and our own mapping, never a certificate.

use super::{QuestionId, ids};

ids! {
    /// Whether something a framework asks for is in place; text `met-<id>`.
    Met {
        Met = "met", NotMet = "not-met", Open = "open", NotRelevant = "not-relevant", NotAsked = "not-asked",
    }
}

/// The answers beside all three frameworks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    pub din: Din,
    /// The five controls of Cyber Essentials, in their order.
    pub cyber_essentials: Vec<Control>,
    pub cis_ig1: Cis,
}

/// DIN SPEC 27076, computed strictly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Din {
    /// All 27, in their order.
    pub requirements: Vec<Requirement>,
    /// Points with everything open as not met, and as met; never below 0.
    pub from: u32,
    pub to: u32,
    /// The most that can be reached here.
    pub of: u32,
}

/// One requirement of DIN SPEC 27076; text `din-<number>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement {
    pub number: u8,
    /// 1 to 6; text `din-area-<area>`.
    pub area: u8,
    /// Counts three points, and three less if it is not met.
    pub top: bool,
    pub met: Met,
    /// The questions that decide it, in catalogue order.
    pub decided_by: Vec<QuestionId>,
}

/// One control of Cyber Essentials; text `ce-<number>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Control {
    pub number: u8,
    pub met: Met,
    pub decided_by: Vec<QuestionId>,
}

/// The basic set of CIS Controls 8.1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cis {
    /// All 56, in their order. Each is relevant, not relevant or not asked.
    pub safeguards: Vec<Safeguard>,
    /// Those of the relevant ones that are met.
    pub met: u32,
    /// What we ask about and the firm has: met, not met or open.
    pub relevant: u32,
    pub not_relevant: u32,
    pub not_asked: u32,
}

/// One safeguard of CIS IG1; text `cis-<control>-<number>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Safeguard {
    pub control: u8,
    pub number: u8,
    pub met: Met,
    pub decided_by: Vec<QuestionId>,
}
