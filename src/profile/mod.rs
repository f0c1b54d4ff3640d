//! The profile: one readable JSON file that belongs to the owner.
//!
//! This file turns the file's shape into the domain and back. What this version does not understand (fields, and ids
//! the catalogue does not know) never reaches the domain, but is kept and written back untouched.

mod dates;
mod disk;
mod error;
mod kept;
mod moment;
mod place;
mod saver;
mod sealed;
mod settings;
mod store;
mod v1;
mod versions;

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize as _;
use serde_json::Value as Json;

pub use dates::{DatesError, newer_dates};
pub use error::{FormatError, ProfileError};
pub use moment::Moment;
pub use place::Place;
pub use saver::{Closing, CopyLock, Order, Report, Saver};
pub use sealed::{Key, SealError};
pub use settings::{Language, Settings, SettingsError, SettingsFile, Theme, WindowPlace};
pub use store::{
    Found, Obstacle, Opened, Overwrite, Saved, Store, next_visit, read, unlock, write_copy,
};
pub use versions::{Holds, Part, Version};

use crate::domain::{
    Answer, Area, Budget, Catalog, CheckId, Country, Day, Device, EarlierLook, Entry, Event,
    EventKind, Evidence, Fact, Firm, Has, ItBy, Land, LostDay, MailProvider, MeasureId, Missing,
    Model, Os, Progress, Proof, ProofLevel, Question, QuestionId, Reading, Reply, Responsible,
    Sector, Server, Share, State, Status, TakenReading, Trait, Unit, Value, Visit, VisitStage,
    VisitUnderWay, Who,
};
use kept::Kept;
use sealed::Sealed;

/// The format of an open profile. Rises only when an older program could no longer read the file rightly.
pub const FORMAT: u64 = 1;
/// The highest that this version reads: that of a locked profile.
const LATEST_FORMAT: u64 = sealed::FORMAT;

/// Longest text of a fact; a profile may come from anywhere.
const FACT_TEXT_MAX_CHARS: usize = 80;

/// What is kept of a firm, with what this version does not understand.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Profile {
    pub model: Model,
    kept: Option<Kept>,
}

impl From<Model> for Profile {
    fn from(model: Model) -> Self {
        Self { model, kept: None }
    }
}

impl Profile {
    /// Reads the text of a profile file.
    pub fn from_json(bytes: &[u8], catalog: &Catalog) -> Result<Self, FormatError> {
        match Content::of(bytes)? {
            Content::Open(file) => Self::from_open(file, catalog),
            Content::Sealed(_) => Err(FormatError::Locked),
        }
    }

    fn from_open(file: Json, catalog: &Catalog) -> Result<Self, FormatError> {
        let shape = v1::Profile::deserialize(&file).map_err(FormatError::Shape)?;
        let model = understood(shape, catalog);
        let kept = kept::beside(file, &json(&model));
        Ok(Self { model, kept })
    }

    /// The text of the file: fields in reading order, ids in the order of the alphabet.
    pub fn to_json(&self) -> String {
        let Self { model, kept } = self;
        let mut file = json(model);
        if let Some(kept) = kept {
            kept.put_into(&mut file);
        }
        v1::pretty(&file)
    }
}

/// What a profile file holds.
enum Content {
    Open(Json),
    Sealed(Sealed),
}

impl Content {
    fn of(bytes: &[u8]) -> Result<Self, FormatError> {
        // Some editors on Windows put a byte order mark in front.
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let file: Json = serde_json::from_slice(bytes).map_err(FormatError::NotJson)?;
        match file.get("format").and_then(Json::as_u64) {
            Some(FORMAT) => Ok(Self::Open(file)),
            Some(sealed::FORMAT) => Sealed::of(&file).map(Self::Sealed),
            None | Some(0) => Err(FormatError::Foreign),
            Some(found) => Err(FormatError::TooNew { found }),
        }
    }
}

fn json(model: &Model) -> Json {
    serde_json::to_value(shape(model)).expect("the shape holds only texts, numbers, lists and maps")
}

fn understood(shape: v1::Profile, catalog: &Catalog) -> Model {
    let last_entry = shape.highest_entry();
    let v1::Profile {
        format: _,
        firm,
        answers,
        progress,
        order,
        duties,
        events,
        lost_day,
        devices,
        visits,
        visit,
        visit_every,
        reminder,
        later,
        last_entry: _,
    } = shape;
    let question = |id: &str| {
        catalog
            .questions
            .iter()
            .find(|question| question.id.0 == id)
    };
    let measure = |id: &str| catalog.measures.iter().find(|measure| measure.id.0 == id);
    Model {
        firm: firm_of(firm),
        answers: entries(answers, |id, answer| {
            let question = question(id)?;
            Some((question.id, answer_of(question, answer)?))
        }),
        progress: entries(progress, |id, progress| {
            Some((measure(id)?.id, progress_of(&progress)?))
        }),
        order: once(order.iter().filter_map(|id| Some(measure(id)?.id)), |id| {
            *id
        }),
        duties: entries(duties, |id, responsible| {
            let who = Who::from_id(&responsible.who)?;
            let name = cleaned(&responsible.who_name);
            Some((Area::from_id(id)?, Responsible { who, name }))
        }),
        events: once(events.into_iter().filter_map(event_of), |event| event.id),
        lost_day: LostDay {
            takings: lost_day.takings,
            wages: lost_day.wages,
            help: lost_day.help,
        },
        devices: devices
            .into_iter()
            .filter_map(|device| device_of(device, catalog))
            .collect(),
        visits: visits.into_iter().filter_map(visit_of).collect(),
        visit: visit.and_then(|visit| {
            Some(VisitUnderWay {
                began: Day::parse(&visit.began)?,
                stage: VisitStage::from_id(&visit.stage)?,
            })
        }),
        visit_every: visit_every.filter(|days| *days > 0),
        // It becomes a line of a file for other programs.
        reminder: reminder.filter(|id| {
            let plain = id.chars().all(|letter| letter.is_ascii_alphanumeric());
            plain && (1..=64).contains(&id.len())
        }),
        later: entries(later, |id, day| Some((question(id)?.id, Day::parse(&day)?))),
        last_entry: Entry(last_entry),
    }
}

/// The first of each key: what is said twice would count twice, or be removed with the other one.
fn once<T, K: Ord>(all: impl Iterator<Item = T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let mut seen = BTreeSet::new();
    all.filter(|one| seen.insert(key(one))).collect()
}

/// Those entries of a map that are understood.
fn entries<S, K: Ord, V>(
    map: BTreeMap<String, S>,
    understand: impl Fn(&str, S) -> Option<(K, V)>,
) -> BTreeMap<K, V> {
    map.into_iter()
        .filter_map(|(id, entry)| understand(&id, entry))
        .collect()
}

fn firm_of(shape: v1::Firm) -> Firm {
    Firm {
        name: cleaned(&shape.name),
        sector: shape.sector.as_deref().and_then(Sector::from_id),
        people: shape.people,
        country: shape.country.as_deref().and_then(Country::from_id),
        land: shape.land.as_deref().and_then(Land::from_id),
        traits: entries(shape.traits, |id, has| {
            let has = match has.as_str() {
                v1::YES => Has::Yes,
                v1::NO => Has::No,
                _ => return None,
            };
            Some((Trait::from_id(id)?, has))
        }),
        server: shape.server.as_deref().and_then(Server::from_id),
        it_by: shape.it_by.as_deref().and_then(ItBy::from_id),
        mail: shape.mail.as_deref().and_then(MailProvider::from_id),
        systems: shape
            .systems
            .iter()
            .filter_map(|id| Os::from_id(id))
            .collect(),
        pcs: shape.pcs,
        laptops: shape.laptops,
        phones: shape.phones,
        budget: Budget {
            euros_per_month: shape.budget.euros_per_month,
            minutes_per_month: shape.budget.minutes_per_month,
        },
    }
}

fn answer_of(question: &Question, shape: v1::Answer) -> Option<Answer> {
    let reply = match shape.reply.as_str() {
        v1::CHOICE => Reply::Choice(question.choice(shape.choice.as_deref()?)?.id),
        v1::DONT_KNOW => Reply::DontKnow,
        v1::NOT_HERE => Reply::NotHere(cleaned(&shape.reason)),
        _ => return None,
    };
    let level = match shape.proof {
        None => ProofLevel::Believed,
        Some(id) => ProofLevel::from_id(&id)?,
    };
    let proof = match level {
        ProofLevel::Believed => Proof::Believed,
        ProofLevel::LookedUp => Proof::LookedUp,
        ProofLevel::Tested => Proof::Tested(Day::parse(shape.tested_on.as_deref()?)?),
    };
    Some(Answer {
        reply,
        proof,
        note: cleaned(&shape.note),
        day: Day::parse(&shape.day)?,
        entry: Entry(shape.entry),
    })
}

fn progress_of(shape: &v1::Progress) -> Option<Progress> {
    let state = match shape.state.as_str() {
        v1::OPEN => State::Open,
        v1::DONE => State::Done {
            on: Day::parse(shape.on.as_deref()?)?,
            entry: Entry(shape.entry?),
        },
        v1::SET_ASIDE => State::SetAside {
            reason: cleaned(&shape.reason),
            on: Day::parse(shape.on.as_deref()?)?,
        },
        _ => return None,
    };
    Some(Progress {
        state,
        who: shape.who.as_deref().and_then(Who::from_id),
        who_name: cleaned(&shape.who_name),
        due: shape.due.as_deref().and_then(Day::parse),
        note: cleaned(&shape.note),
        steps: shape
            .steps
            .iter()
            .filter_map(|step| step.strip_prefix(v1::STEP)?.parse().ok())
            .collect(),
        evidence: Evidence {
            text: cleaned(&shape.evidence),
            on: shape.evidence_on.as_deref().and_then(Day::parse),
        },
        stuck: cleaned(&shape.stuck),
        taken_on: shape.taken_on.as_deref().and_then(Day::parse),
    })
}

fn event_of(shape: v1::Event) -> Option<Event> {
    Some(Event {
        id: Entry(shape.id.parse().ok()?),
        kind: EventKind::from_id(&shape.kind)?,
        day: Day::parse(&shape.day)?,
        about: cleaned(&shape.about),
        done: shape.done.into_iter().collect(),
        // A day that is not understood must not bring back what was laid aside.
        closed: match shape.closed {
            None => None,
            Some(day) => Some(Day::parse(&day)?),
        },
    })
}

fn device_of(shape: v1::Device, catalog: &Catalog) -> Option<Device> {
    Some(Device {
        id: shape.id,
        label: cleaned(&shape.label),
        os: Os::from_id(&shape.os)?,
        version: cleaned(&shape.version),
        readings: entries(shape.readings, |id, reading| {
            let check = catalog.checks.iter().find(|check| check.id.0 == id)?;
            Some((check.id, reading_of(reading)?))
        }),
        earlier: shape
            .earlier
            .and_then(|earlier| earlier_of(earlier, catalog)),
    })
}

fn earlier_of(shape: v1::Earlier, catalog: &Catalog) -> Option<EarlierLook> {
    Some(EarlierLook {
        day: Day::parse(&shape.day)?,
        statuses: entries(shape.statuses, |id, status| {
            let check = catalog.checks.iter().find(|check| check.id.0 == id)?;
            Some((check.id, Status::from_id(&status)?))
        }),
    })
}

fn reading_of(shape: v1::Reading) -> Option<TakenReading> {
    // A reason that is not understood must not turn into "could be read".
    let missing = match shape.missing {
        None => None,
        Some(id) => Some(Missing::from_id(&id)?),
    };
    Some(TakenReading {
        reading: Reading {
            facts: shape.facts.into_iter().filter_map(fact_of).collect(),
            missing,
            source: cleaned(&shape.source),
            elapsed_ms: shape.elapsed_ms,
        },
        day: Day::parse(&shape.day)?,
        entry: Entry(shape.entry),
    })
}

fn fact_of(shape: v1::Fact) -> Option<Fact> {
    let value = match (shape.value, shape.day) {
        (Some(Json::Number(number)), None) => Value::Number(number.as_i64()?),
        (Some(Json::Bool(true)), None) => Value::Yes,
        (Some(Json::Bool(false)), None) => Value::No,
        (Some(Json::String(text)), None) => {
            Value::Text(cleaned(&text).chars().take(FACT_TEXT_MAX_CHARS).collect())
        }
        (None, Some(day)) => Value::Day(Day::parse(&day)?),
        (_, _) => return None,
    };
    Some(Fact {
        key: shape.key,
        value,
        unit: match shape.unit {
            None => Unit::None,
            Some(id) => Unit::from_id(&id)?,
        },
    })
}

fn visit_of(shape: v1::Visit) -> Option<Visit> {
    let part = |share: v1::Share| Share {
        n: share.n,
        of: share.of,
    };
    Some(Visit {
        day: Day::parse(&shape.day)?,
        marks: shape
            .marks
            .into_iter()
            .map(|mark| (mark.topic, mark.low, mark.high))
            .collect(),
        doors: shape.doors,
        checks: shape
            .checks
            .into_iter()
            .filter_map(|check| Some((check.id, Status::from_id(&check.status)?)))
            .collect(),
        clarified: part(shape.clarified),
        proved: part(shape.proved),
        steps_done: shape.steps_done,
    })
}

/// Control characters and marks that turn the direction of writing do harm on screen and paper, wherever they come from.
fn cleaned(text: &str) -> String {
    text.chars()
        .filter(|&char| {
            let turns_direction = matches!(
                char,
                '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
            );
            char == '\n' || !(char.is_control() || turns_direction)
        })
        .collect()
}

fn shape(model: &Model) -> v1::Profile {
    let Model {
        firm,
        answers,
        progress,
        order,
        duties,
        events,
        lost_day,
        devices,
        visits,
        visit,
        visit_every,
        reminder,
        later,
        last_entry,
    } = model;
    let LostDay {
        takings,
        wages,
        help,
    } = *lost_day;
    v1::Profile {
        format: FORMAT,
        firm: firm_shape(firm),
        answers: answers
            .iter()
            .map(|(QuestionId(id), answer)| ((*id).to_owned(), answer_shape(answer)))
            .collect(),
        progress: progress
            .iter()
            .map(|(MeasureId(id), progress)| ((*id).to_owned(), progress_shape(progress)))
            .collect(),
        order: order.iter().map(|MeasureId(id)| (*id).to_owned()).collect(),
        duties: duties
            .iter()
            .map(|(area, responsible)| (area.id().to_owned(), responsible_shape(responsible)))
            .collect(),
        events: events.iter().map(event_shape).collect(),
        lost_day: v1::LostDay {
            takings,
            wages,
            help,
        },
        devices: devices.iter().map(device_shape).collect(),
        visits: visits.iter().map(visit_shape).collect(),
        visit: visit.map(|VisitUnderWay { began, stage }| v1::VisitUnderWay {
            began: began.to_string(),
            stage: stage.id().to_owned(),
        }),
        visit_every: *visit_every,
        reminder: reminder.clone(),
        later: later
            .iter()
            .map(|(QuestionId(id), day)| ((*id).to_owned(), day.to_string()))
            .collect(),
        last_entry: last_entry.0,
    }
}

fn firm_shape(firm: &Firm) -> v1::Firm {
    let Firm {
        name,
        sector,
        people,
        country,
        land,
        traits,
        server,
        it_by,
        mail,
        systems,
        pcs,
        laptops,
        phones,
        budget,
    } = firm;
    let has_word = |has: &Has| match has {
        Has::Yes => v1::YES.to_owned(),
        Has::No => v1::NO.to_owned(),
    };
    v1::Firm {
        name: name.clone(),
        sector: sector.map(|one| one.id().to_owned()),
        people: *people,
        country: country.map(|one| one.id().to_owned()),
        land: land.map(|one| one.id().to_owned()),
        traits: traits
            .iter()
            .map(|(what, has)| (what.id().to_owned(), has_word(has)))
            .collect(),
        server: server.map(|one| one.id().to_owned()),
        it_by: it_by.map(|one| one.id().to_owned()),
        mail: mail.map(|one| one.id().to_owned()),
        systems: systems.iter().map(|os| os.id().to_owned()).collect(),
        pcs: *pcs,
        laptops: *laptops,
        phones: *phones,
        budget: v1::Budget {
            euros_per_month: budget.euros_per_month,
            minutes_per_month: budget.minutes_per_month,
        },
    }
}

fn answer_shape(answer: &Answer) -> v1::Answer {
    let Answer {
        reply,
        proof,
        note,
        day,
        entry,
    } = answer;
    let (reply, choice, reason) = match reply {
        Reply::Choice(id) => (v1::CHOICE, Some((*id).to_owned()), String::new()),
        Reply::DontKnow => (v1::DONT_KNOW, None, String::new()),
        Reply::NotHere(reason) => (v1::NOT_HERE, None, reason.clone()),
    };
    v1::Answer {
        reply: reply.to_owned(),
        choice,
        reason,
        proof: Some(proof.level().id().to_owned()),
        tested_on: match proof {
            Proof::Tested(day) => Some(day.to_string()),
            Proof::Believed | Proof::LookedUp => None,
        },
        note: note.clone(),
        day: day.to_string(),
        entry: entry.0,
    }
}

fn progress_shape(progress: &Progress) -> v1::Progress {
    let Progress {
        state,
        who,
        who_name,
        due,
        note,
        steps,
        evidence: Evidence { text, on: shown_on },
        stuck,
        taken_on,
    } = progress;
    let (state, on, entry, reason) = match state {
        State::Open => (v1::OPEN, None, None, String::new()),
        State::Done { on, entry } => (v1::DONE, Some(on.to_string()), Some(entry.0), String::new()),
        State::SetAside { reason, on } => {
            (v1::SET_ASIDE, Some(on.to_string()), None, reason.clone())
        }
    };
    v1::Progress {
        state: state.to_owned(),
        on,
        entry,
        reason,
        who: who.map(|who| who.id().to_owned()),
        who_name: who_name.clone(),
        due: due.map(|day| day.to_string()),
        note: note.clone(),
        steps: steps
            .iter()
            .map(|step| format!("{}{step}", v1::STEP))
            .collect(),
        evidence: text.clone(),
        evidence_on: shown_on.map(|day| day.to_string()),
        stuck: stuck.clone(),
        taken_on: taken_on.map(|day| day.to_string()),
    }
}

fn responsible_shape(responsible: &Responsible) -> v1::Responsible {
    let Responsible { who, name } = responsible;
    v1::Responsible {
        who: who.id().to_owned(),
        who_name: name.clone(),
    }
}

fn event_shape(event: &Event) -> v1::Event {
    let Event {
        id,
        kind,
        day,
        about,
        done,
        closed,
    } = event;
    v1::Event {
        id: id.0.to_string(),
        kind: kind.id().to_owned(),
        day: day.to_string(),
        about: about.clone(),
        done: done.iter().cloned().collect(),
        closed: closed.map(|day| day.to_string()),
    }
}

fn device_shape(device: &Device) -> v1::Device {
    let Device {
        id,
        label,
        os,
        version,
        readings,
        earlier,
    } = device;
    v1::Device {
        id: id.clone(),
        label: label.clone(),
        os: os.id().to_owned(),
        version: version.clone(),
        readings: readings
            .iter()
            .map(|(CheckId(id), taken)| ((*id).to_owned(), reading_shape(taken)))
            .collect(),
        earlier: earlier.as_ref().map(earlier_shape),
    }
}

fn earlier_shape(earlier: &EarlierLook) -> v1::Earlier {
    let EarlierLook { day, statuses } = earlier;
    v1::Earlier {
        day: day.to_string(),
        statuses: statuses
            .iter()
            .map(|(CheckId(id), status)| ((*id).to_owned(), status.id().to_owned()))
            .collect(),
    }
}

fn reading_shape(taken: &TakenReading) -> v1::Reading {
    let TakenReading {
        reading,
        day,
        entry,
    } = taken;
    let Reading {
        facts,
        missing,
        source,
        elapsed_ms,
    } = reading;
    v1::Reading {
        day: day.to_string(),
        entry: entry.0,
        facts: facts.iter().map(fact_shape).collect(),
        missing: missing.map(|why| why.id().to_owned()),
        source: source.clone(),
        elapsed_ms: *elapsed_ms,
    }
}

fn fact_shape(fact: &Fact) -> v1::Fact {
    let Fact { key, value, unit } = fact;
    let (value, day) = match value {
        Value::Number(number) => (Some(Json::from(*number)), None),
        Value::Text(text) => (Some(Json::from(text.as_str())), None),
        Value::Yes => (Some(Json::from(true)), None),
        Value::No => (Some(Json::from(false)), None),
        Value::Day(day) => (None, Some(day.to_string())),
    };
    v1::Fact {
        key: key.clone(),
        value,
        day,
        unit: (*unit != Unit::None).then(|| unit.id().to_owned()),
    }
}

fn visit_shape(visit: &Visit) -> v1::Visit {
    let Visit {
        day,
        marks,
        doors,
        checks,
        clarified,
        proved,
        steps_done,
    } = visit;
    let share = |share: &Share| v1::Share {
        n: share.n,
        of: share.of,
    };
    v1::Visit {
        day: day.to_string(),
        marks: marks
            .iter()
            .map(|(topic, low, high)| v1::Mark {
                topic: topic.clone(),
                low: *low,
                high: *high,
            })
            .collect(),
        doors: doors.clone(),
        checks: checks
            .iter()
            .map(|(id, status)| v1::CheckStatus {
                id: id.clone(),
                status: status.id().to_owned(),
            })
            .collect(),
        clarified: share(clarified),
        proved: share(proved),
        steps_done: *steps_done,
    }
}
