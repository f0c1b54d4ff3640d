//! What we ask: a question with its answers, worst first.

use super::{Firm, MeasureId, Os, ids};

/// Stable, lower-case, kebab: stands in profiles and names the texts `question-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuestionId(pub &'static str);

ids! {
    /// Subjects of the questionnaire, in the order of the long round.
    Topic {
        Backup = "backup", Updates = "updates", Logins = "logins", Mail = "mail", Devices = "devices",
        Network = "network", People = "people", Data = "data", Rooms = "rooms", Emergency = "emergency",
        Providers = "providers", Web = "web",
    }
}

ids! {
    /// The 16 protections of the threat model; a question belongs to exactly one. The order is that of the table of effects.
    Protection {
        Someone = "someone", Updates = "updates", SecondFactor = "second-factor", Backup = "backup",
        CallBack = "call-back", OwnPasswords = "own-passwords", NoAdmin = "no-admin",
        NothingExposed = "nothing-exposed", EmergencyPlan = "emergency-plan", Encrypted = "encrypted",
        Malware = "malware", Training = "training", JoinersLeavers = "joiners-leavers",
        DataInOrder = "data-in-order", Rooms = "rooms", OutsideReview = "outside-review",
    }
}

/// A gap behind a door can endanger the whole firm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    Flagged,
    No,
}

/// Which visit asks it first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Round {
    First,
    Long,
}

/// Whether "We don't have that" is among the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotHere {
    Offered,
    Withheld,
}

ids! {
    /// Why the company profile switches a question off; text `absent-<id>`.
    Absent {
        Alone = "alone", NoMobileDevices = "no-mobile-devices", NoWebsite = "no-website",
        NoGuestWifi = "no-guest-wifi", NoRemoteWork = "no-remote-work", NoMembers = "no-members",
        NoRemoteAccess = "no-remote-access", NoRemoteMaintenance = "no-remote-maintenance",
        NoShop = "no-shop", NoPhones = "no-phones",
    }
}

/// One described situation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Stable inside its question; text attribute `.option-<id>`.
    pub id: &'static str,
    /// 0 (worst) to 3 (best).
    pub value: u8,
}

/// A worst answer elsewhere that makes this question pointless and its answer an implied no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Implied {
    pub by: QuestionId,
    pub choice: &'static str,
}

/// One answer to the easier question that follows "I don't know". Texts: `question-<id>.simpler` asks, `.simpler-<answer>` answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Simpler {
    /// Stable inside its question.
    pub id: &'static str,
    /// The choice of the question that it proves; `None`: still unknown.
    pub choice: Option<&'static str>,
}

/// One question. Texts: `question-<id>` with `.short`, `.why`, `.find-out`, perhaps `.who-knows`, `.example`, and `.option-…` and `.said-…` for each choice.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    pub id: QuestionId,
    pub topic: Topic,
    pub protection: Protection,
    /// 1 to 3; 3 for a DIN TOP or the main question of its protection.
    pub weight: u8,
    pub door: Door,
    pub round: Round,
    /// Two to four, values rising from 0 to 3.
    pub choices: &'static [Choice],
    pub not_here: NotHere,
    pub absent: fn(&Firm) -> Option<Absent>,
    pub implied: Option<Implied>,
    /// Empty: there is no easier way to ask.
    pub simpler: &'static [Simpler],
    /// How long an answer holds, counted from the day it was given or confirmed.
    pub best_before_days: u32,
    /// The measure for a gap that starts at 0, 1 and 2; its target is above that.
    pub measures: [MeasureId; 3],
    pub frameworks: Frameworks,
}

impl Question {
    pub fn choice(&self, id: &str) -> Option<&'static Choice> {
        self.choices.iter().find(|choice| choice.id == id)
    }
}

/// Where a question stands in published frameworks; ids only, never their text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Frameworks {
    /// DIN SPEC 27076 requirement 1 to 27, its part from 1, and the least value that meets it.
    pub din: &'static [DinPart],
    /// A safeguard of CIS Controls 8.1, basic set, and the least value that meets it.
    pub cis_ig1: &'static [CisPart],
    /// 1 firewalls, 2 secure configuration, 3 updates, 4 user access, 5 malware.
    pub cyber_essentials: &'static [u8],
    pub csf2: &'static [&'static str],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DinPart {
    pub requirement: u8,
    pub part: u8,
    pub least: u8,
}

/// What an answer has to reach before we say that a safeguard of the CIS Controls stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CisPart {
    /// 1 to 18.
    pub control: u8,
    /// The safeguard inside its control.
    pub number: u8,
    pub least: u8,
}

/// Where a step differs between systems.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepFor {
    Every,
    Each(&'static [Os]),
}
