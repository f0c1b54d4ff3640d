//! What a PC says: readings (facts), and the rule that judges them.
//!
//! A reading is kept in the profile and judged anew whenever it is needed, so a verdict is never older than today.

use super::{Day, MeasureId, Os, Protection, QuestionId, ids};

/// Public id such as `updates.os-supported`; its texts are `check-updates-os-supported`, its file `checks/updates_os_supported.rs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CheckId(pub &'static str);

impl CheckId {
    /// Id of its text: `check-updates-os-supported`.
    pub fn text_id(self) -> String {
        format!("check-{}", self.0.replace('.', "-"))
    }
}

ids! {
    /// The five states of a check.
    Status { Good = "good", Attention = "attention", Bad = "bad", Unknown = "unknown", NotApplicable = "na" }
}

ids! {
    /// Why something could not be read; text `missing-<id>`.
    Missing {
        NotFound = "not_found", NoPermission = "no_permission", TimedOut = "timed_out",
        UnexpectedOutput = "unexpected_output", OutputTooLarge = "output_too_large",
        Contradictory = "contradictory", ClockWrong = "clock_wrong", TableTooOld = "table_too_old",
        NotSupported = "not_supported", Cancelled = "cancelled", Died = "died",
    }
}

/// The value of one fact, free of any language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Number(i64),
    /// Untrusted text, cleaned and cut at 80 characters.
    Text(String),
    Day(Day),
    Yes,
    No,
}

ids! { Unit { None = "none", Days = "days", Seconds = "seconds", Minutes = "minutes", Bytes = "bytes", Percent = "percent", Count = "count" } }

/// One observed fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Stable, lower-case, e.g. `end_of_support`.
    pub key: String,
    pub value: Value,
    pub unit: Unit,
}

/// The profile keeps no more facts for one check.
pub const MOST_FACTS: usize = 6;

/// What one check found on one PC: facts only, no verdict.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// At most six, without user names, paths, serials or addresses.
    pub facts: Vec<Fact>,
    /// Set if the facts needed for a verdict could not be read.
    pub missing: Option<Missing>,
    /// Where it was read, e.g. `file:/etc/os-release`; for specialists.
    pub source: String,
    pub elapsed_ms: u32,
}

impl Reading {
    pub fn fact(&self, key: &str) -> Option<&Value> {
        self.facts
            .iter()
            .find(|fact| fact.key == key)
            .map(|fact| &fact.value)
    }

    pub fn number(&self, key: &str) -> Option<i64> {
        match self.fact(key)? {
            Value::Number(number) => Some(*number),
            Value::Text(_) | Value::Day(_) | Value::Yes | Value::No => None,
        }
    }

    pub fn text(&self, key: &str) -> Option<&str> {
        match self.fact(key)? {
            Value::Text(text) => Some(text),
            Value::Number(_) | Value::Day(_) | Value::Yes | Value::No => None,
        }
    }

    pub fn day(&self, key: &str) -> Option<Day> {
        match self.fact(key)? {
            Value::Day(day) => Some(*day),
            Value::Number(_) | Value::Text(_) | Value::Yes | Value::No => None,
        }
    }

    /// `None` if the fact is absent or no yes/no.
    pub fn is(&self, key: &str) -> Option<bool> {
        match self.fact(key)? {
            Value::Yes => Some(true),
            Value::No => Some(false),
            Value::Number(_) | Value::Text(_) | Value::Day(_) => None,
        }
    }
}

/// What a rule may know beside the reading.
#[derive(Clone, Copy, Debug)]
pub struct Circumstances {
    pub today: Day,
    /// When the PC was looked at.
    pub taken: Day,
    pub os: Os,
}

/// What a rule says about a reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    pub status: Status,
    /// Stable and free of language; the text is the check's attribute `.<reason>` with `_` as `-`.
    pub reason: &'static str,
    /// As-of date of the table that decided, if one did.
    pub data_as_of: Option<Day>,
    /// When what was found ends or ended; the text calls it `$deadline`.
    pub deadline: Option<Day>,
}

impl Verdict {
    pub const fn new(status: Status, reason: &'static str) -> Self {
        Self {
            status,
            reason,
            data_as_of: None,
            deadline: None,
        }
    }

    /// Nothing can be said, for the reason the reading gives.
    pub const fn unknown(missing: Missing) -> Self {
        Self::new(Status::Unknown, missing.id())
    }

    #[must_use]
    pub const fn by_table(mut self, as_of: Day) -> Self {
        self.data_as_of = Some(as_of);
        self
    }

    #[must_use]
    pub const fn with_deadline(mut self, day: Day) -> Self {
        self.deadline = Some(day);
        self
    }

    /// The deadline as a fact beside those of the reading.
    pub fn fact(&self) -> Option<Fact> {
        self.deadline.map(|day| Fact {
            key: "deadline".to_owned(),
            value: Value::Day(day),
            unit: Unit::None,
        })
    }
}

/// One rule about the state of a PC.
#[derive(Clone, Copy, Debug)]
pub struct Check {
    pub id: CheckId,
    /// Systems it is built for; elsewhere it is absent, not unknown.
    pub on: &'static [Os],
    pub protection: Protection,
    /// The question it can confirm or contradict.
    pub question: Option<QuestionId>,
    /// The step that a gap leads to where no question speaks of it; its target is 3.
    pub measure: Option<MeasureId>,
    /// A verdict is never worse than this; `Attention` where the firm may do it elsewhere.
    pub cap: Cap,
    pub judge: fn(&Reading, &Circumstances) -> Verdict,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cap {
    None,
    Attention,
}
