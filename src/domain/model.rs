//! Everything that is kept, because it cannot be computed.

use std::collections::BTreeMap;

use super::{
    Answer, CheckId, Day, Entry, Firm, MeasureId, Os, QuestionId, Reading, Reply, Status, Who,
};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Model {
    pub firm: Firm,
    pub answers: BTreeMap<QuestionId, Answer>,
    pub progress: BTreeMap<MeasureId, Progress>,
    pub devices: Vec<Device>,
    pub visits: Vec<Visit>,
    /// Questions that the owner wants to come back to, and since when.
    pub later: BTreeMap<QuestionId, Day>,
    /// The highest entry number given so far.
    pub last_entry: Entry,
}

impl Model {
    /// The number of the entry that is about to be made.
    pub fn next_entry(&mut self) -> Entry {
        self.last_entry = Entry(self.last_entry.0 + 1);
        self.last_entry
    }

    pub fn reply(&self, question: QuestionId) -> Option<&Reply> {
        self.answers.get(&question).map(|answer| &answer.reply)
    }
}

/// What the owner did about one measure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub state: State,
    /// `None`: as usual for the measure.
    pub who: Option<Who>,
    /// A name for the paper, if somebody in particular does it.
    pub who_name: String,
    pub due: Option<Day>,
    pub note: String,
}

impl Progress {
    /// Still to be done although its day has passed.
    pub fn is_overdue(&self, today: Day) -> bool {
        self.state == State::Open && self.due.is_some_and(|due| due < today)
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum State {
    #[default]
    Open,
    Done {
        on: Day,
        entry: Entry,
    },
    /// "Not for us", with the owner's reason.
    SetAside {
        reason: String,
        on: Day,
    },
}

/// A PC of the firm. Never holds user names, paths, network names, serials, addresses or the host name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    /// Random.
    pub id: String,
    /// What the owner calls it.
    pub label: String,
    pub os: Os,
    /// Version as the system names it.
    pub version: String,
    pub readings: BTreeMap<CheckId, TakenReading>,
    /// What an earlier look came to; `None` until there was a second one.
    pub earlier: Option<EarlierLook>,
}

impl Device {
    /// When it was last looked at.
    pub fn last_look(&self) -> Option<Day> {
        self.readings.values().map(|taken| taken.day).max()
    }
}

/// What a look came to as it was judged on its day: only to say what has changed since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlierLook {
    pub day: Day,
    pub statuses: BTreeMap<CheckId, Status>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenReading {
    pub reading: Reading,
    pub day: Day,
    pub entry: Entry,
}

/// What a visit looked like; no answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    pub day: Day,
    /// Topic id, low and high mark (best 1), for topics that had a mark.
    pub marks: Vec<(String, u8, u8)>,
    /// Ids of the questions that were open doors.
    pub doors: Vec<String>,
    /// Check id and status of the worst device.
    pub checks: Vec<(String, Status)>,
    pub clarified: Share,
    pub proved: Share,
    pub steps_done: u32,
}

/// "34 of 41", never a percentage alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    pub n: u32,
    pub of: u32,
}
