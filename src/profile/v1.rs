//! The exact shape of a profile of format 1, as docs/profile.md describes it.
//!
//! Ids are plain texts here, because a profile may hold some that this version does not know. A new field gets a
//! default; changing the meaning of a field, or removing one, would be format 2.

use std::collections::BTreeMap;

use serde::ser::SerializeMap as _;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value as Json;

pub(super) const YES: &str = "yes";
pub(super) const NO: &str = "no";

pub(super) const CHOICE: &str = "choice";
pub(super) const DONT_KNOW: &str = "dont-know";
pub(super) const NOT_HERE: &str = "not-here";

pub(super) const OPEN: &str = "open";
pub(super) const DONE: &str = "done";
pub(super) const SET_ASIDE: &str = "set-aside";

/// Before the number of a single step.
pub(super) const STEP: &str = "step-";

#[derive(Serialize, Deserialize)]
pub(super) struct Profile {
    pub(super) format: u64,
    #[serde(default)]
    pub(super) firm: Firm,
    /// By question.
    #[serde(default)]
    pub(super) answers: BTreeMap<String, Answer>,
    /// By measure.
    #[serde(default)]
    pub(super) progress: BTreeMap<String, Progress>,
    #[serde(default)]
    pub(super) devices: Vec<Device>,
    /// Ids of measures.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) order: Vec<String>,
    /// By area.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) duties: BTreeMap<String, Responsible>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) events: Vec<Event>,
    #[serde(default, skip_serializing_if = "LostDay::is_empty")]
    pub(super) lost_day: LostDay,
    #[serde(default)]
    pub(super) visits: Vec<Visit>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) visit: Option<VisitUnderWay>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) visit_every: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) reminder: Option<String>,
    /// By question: the day on which it was marked for later.
    #[serde(default)]
    pub(super) later: BTreeMap<String, String>,
    #[serde(default)]
    pub(super) last_entry: u64,
}

impl Profile {
    /// Counts entries that are not understood as well, so that no number is given twice.
    pub(super) fn highest_entry(&self) -> u64 {
        let answers = self.answers.values().map(|answer| answer.entry);
        let progress = self.progress.values().filter_map(|progress| progress.entry);
        let readings = self
            .devices
            .iter()
            .flat_map(|device| device.readings.values())
            .map(|reading| reading.entry);
        let events = self.events.iter().filter_map(|event| event.id.parse().ok());
        answers
            .chain(progress)
            .chain(readings)
            .chain(events)
            .fold(self.last_entry, u64::max)
    }
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Firm {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) sector: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) people: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) country: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) land: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) server: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) it_by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) mail: Option<String>,
    pub(super) systems: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) pcs: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) laptops: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) phones: Option<u16>,
    /// `yes` or `no`; silence is neither.
    pub(super) traits: BTreeMap<String, String>,
    pub(super) budget: Budget,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Budget {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) euros_per_month: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) minutes_per_month: Option<u32>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct Answer {
    pub(super) reply: String,
    /// With the reply `choice`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) choice: Option<String>,
    /// With the reply `not-here`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) reason: String,
    #[serde(default)]
    pub(super) proof: Option<String>,
    /// With the proof `tested`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) tested_on: Option<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) note: String,
    pub(super) day: String,
    #[serde(default)]
    pub(super) entry: u64,
}

#[derive(Serialize, Deserialize)]
pub(super) struct Progress {
    pub(super) state: String,
    /// With the states `done` and `set-aside`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) on: Option<String>,
    /// With the state `done`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) entry: Option<u64>,
    /// With the state `set-aside`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) reason: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) who: Option<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) who_name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) due: Option<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) note: String,
    /// `step-1` and so on, as their texts are called.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) steps: Vec<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) evidence: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) evidence_on: Option<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) stuck: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) taken_on: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct Responsible {
    pub(super) who: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) who_name: String,
}

#[derive(Serialize, Deserialize)]
pub(super) struct Event {
    /// An entry number.
    pub(super) id: String,
    pub(super) kind: String,
    pub(super) day: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) about: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) done: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) closed: Option<String>,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct LostDay {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) takings: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) wages: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) help: Option<u32>,
}

impl LostDay {
    fn is_empty(&self) -> bool {
        let Self {
            takings,
            wages,
            help,
        } = self;
        takings.is_none() && wages.is_none() && help.is_none()
    }
}

#[derive(Serialize, Deserialize)]
pub(super) struct VisitUnderWay {
    pub(super) began: String,
    pub(super) stage: String,
}

#[derive(Serialize, Deserialize)]
pub(super) struct Device {
    pub(super) id: String,
    #[serde(default)]
    pub(super) label: String,
    pub(super) os: String,
    #[serde(default)]
    pub(super) version: String,
    /// By check.
    #[serde(default)]
    pub(super) readings: BTreeMap<String, Reading>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) earlier: Option<Earlier>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct Earlier {
    pub(super) day: String,
    /// By check.
    #[serde(default)]
    pub(super) statuses: BTreeMap<String, String>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct Reading {
    pub(super) day: String,
    #[serde(default)]
    pub(super) entry: u64,
    #[serde(default)]
    pub(super) facts: Vec<Fact>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) missing: Option<String>,
    #[serde(default)]
    pub(super) source: String,
    #[serde(default)]
    pub(super) elapsed_ms: u32,
}

#[derive(Serialize, Deserialize)]
pub(super) struct Fact {
    pub(super) key: String,
    /// A whole number, a text, true or false.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) value: Option<Json>,
    /// Instead of the value, if the fact is a day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) day: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) unit: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct Visit {
    pub(super) day: String,
    #[serde(default)]
    pub(super) marks: Vec<Mark>,
    #[serde(default)]
    pub(super) doors: Vec<String>,
    #[serde(default)]
    pub(super) checks: Vec<CheckStatus>,
    #[serde(default)]
    pub(super) clarified: Share,
    #[serde(default)]
    pub(super) proved: Share,
    #[serde(default)]
    pub(super) steps_done: u32,
}

#[derive(Serialize, Deserialize)]
pub(super) struct Mark {
    pub(super) topic: String,
    pub(super) low: u8,
    pub(super) high: u8,
}

#[derive(Serialize, Deserialize)]
pub(super) struct CheckStatus {
    pub(super) id: String,
    pub(super) status: String,
}

#[derive(Default, Serialize, Deserialize)]
pub(super) struct Share {
    pub(super) n: u32,
    pub(super) of: u32,
}

/// What tells the elements of a list apart, so that something kept finds its element again. Texts tell themselves apart.
pub(super) const LIST_KEYS: &[(&str, &str)] = &[
    ("devices", "id"),
    ("events", "id"),
    ("facts", "key"),
    ("visits", "day"),
    ("marks", "topic"),
    ("checks", "id"),
];

/// Readings are made anew as a whole, each known by its entry: what was kept of one says nothing about the next.
pub(super) const MADE_ANEW: (&str, &str) = ("readings", "entry");

/// So is what is kept of an earlier look, known by its day.
pub(super) const KEPT_ANEW: (&str, &str) = ("earlier", "day");

/// The order in which people read the fields; what is not listed follows in the order of the alphabet.
const ORDER: &[&str] = &[
    "format",
    "firm",
    "answers",
    "progress",
    "order",
    "duties",
    "events",
    "lost_day",
    "devices",
    "visits",
    "visit",
    "visit_every",
    "reminder",
    "later",
    "last_entry",
    "name",
    "sector",
    "people",
    "country",
    "land",
    "server",
    "it_by",
    "mail",
    "systems",
    "pcs",
    "laptops",
    "phones",
    "traits",
    "budget",
    "euros_per_month",
    "minutes_per_month",
    "reply",
    "choice",
    "state",
    "on",
    "reason",
    "proof",
    "tested_on",
    "who",
    "who_name",
    "due",
    "steps",
    "evidence",
    "evidence_on",
    "stuck",
    "taken_on",
    "takings",
    "wages",
    "help",
    "began",
    "stage",
    "id",
    "kind",
    "about",
    "label",
    "os",
    "version",
    "key",
    "value",
    "topic",
    "low",
    "high",
    "n",
    "of",
    "note",
    "day",
    "unit",
    "entry",
    "readings",
    "facts",
    "missing",
    "source",
    "elapsed_ms",
    "earlier",
    "statuses",
    "marks",
    "doors",
    "checks",
    "clarified",
    "proved",
    "steps_done",
];

/// The text of the file, readable and the same for the same content.
pub(super) fn pretty(file: &Json) -> String {
    let mut text = serde_json::to_string_pretty(&InOrder(file))
        .expect("a JSON value has texts as keys and no other way to fail");
    text.push('\n');
    text
}

struct InOrder<'a>(&'a Json);

impl Serialize for InOrder<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Json::Object(fields) => {
                let mut fields: Vec<_> = fields.iter().collect();
                fields.sort_by_cached_key(|(name, _)| {
                    let rank = ORDER.iter().position(|one| one == name);
                    (rank.unwrap_or(ORDER.len()), *name)
                });
                let mut map = serializer.serialize_map(Some(fields.len()))?;
                for (name, value) in fields {
                    map.serialize_entry(name, &InOrder(value))?;
                }
                map.end()
            }
            Json::Array(elements) => serializer.collect_seq(elements.iter().map(InOrder)),
            scalar @ (Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_)) => {
                scalar.serialize(serializer)
            }
        }
    }
}
