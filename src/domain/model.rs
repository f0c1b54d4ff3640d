//! Everything that is kept, because it cannot be computed.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Answer, CheckId, Day, Entry, Firm, MeasureId, Os, QuestionId, Reading, Reply, Status, Who, ids,
};

/// The usual time from one visit to the next: a quarter.
pub const VISIT_EVERY_DAYS: u16 = 90;
/// A visit that was begun longer ago than this is forgotten: what was said then has become old itself.
const VISIT_HOLDS_DAYS: std::ops::RangeInclusive<i64> = 0..=30;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Model {
    pub firm: Firm,
    pub answers: BTreeMap<QuestionId, Answer>,
    pub progress: BTreeMap<MeasureId, Progress>,
    pub devices: Vec<Device>,
    /// Steps in the order that the owner gave them, the first one first; empty: as advised.
    pub order: Vec<MeasureId>,
    /// Who looks after what; an area that is missing has not been asked about.
    pub duties: BTreeMap<Area, Responsible>,
    /// What has happened in the firm, with its checklist; oldest first.
    pub events: Vec<Event>,
    pub lost_day: LostDay,
    pub visits: Vec<Visit>,
    /// A visit that was begun and not ended.
    pub visit: Option<VisitUnderWay>,
    /// Days from one visit to the next; `None`: as usual.
    pub visit_every: Option<u16>,
    /// Random: names the date of the visits in the owner's calendar, once it was saved for one.
    pub reminder: Option<String>,
    /// Questions that the owner wants to come back to, and since when.
    pub later: BTreeMap<QuestionId, Day>,
    /// The highest entry number given so far.
    pub last_entry: Entry,
}

impl Model {
    /// The number of the entry that is about to be made.
    pub fn next_entry(&mut self) -> Entry {
        self.last_entry = Entry(self.last_entry.0.saturating_add(1));
        self.last_entry
    }

    /// So long after the last visit as the owner wishes, or after the last answer as long as there was none. What was dated by
    /// a clock that ran ahead of `today` does not count, or no visit would be due for years.
    pub fn next_visit(&self, today: Day) -> Option<Day> {
        let visits = self.visits.iter().map(|visit| visit.day);
        let visits = visits.filter(|day| *day <= today).max();
        let answers = || {
            let answers = self.answers.values().map(|answer| answer.day);
            answers.filter(|day| *day <= today).max()
        };
        let every = u32::from(self.visit_every_days());
        visits.or_else(answers).map(|day| day.plus_days(every))
    }

    /// A PC other than this one that is called so; capitals and blanks around a name do not matter. Those without a name
    /// are not called alike.
    pub fn other_pc_called(&self, label: &str, this: Option<usize>) -> Option<&Device> {
        let plain = |label: &str| label.trim().to_lowercase();
        let label = plain(label);
        let mut devices = self.devices.iter().enumerate();
        let (_, other) = devices.find(|(index, pc)| {
            Some(*index) != this && !label.is_empty() && plain(&pc.label) == label
        })?;
        Some(other)
    }

    /// Days from one visit to the next.
    pub fn visit_every_days(&self) -> u16 {
        self.visit_every.unwrap_or(VISIT_EVERY_DAYS)
    }

    /// The visit that was begun, unless that is too long ago to go on with it.
    pub fn visit_under_way(&self, today: Day) -> Option<VisitUnderWay> {
        self.visit
            .filter(|visit| VISIT_HOLDS_DAYS.contains(&today.days_since(visit.began)))
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
    /// The single steps that are done, by their number; the first is 1.
    pub steps: BTreeSet<u8>,
    pub evidence: Evidence,
    /// Why it does not get ahead; empty: it is not stuck.
    pub stuck: String,
    /// Since when the owner wants it done this month, whatever the budget says.
    pub taken_on: Option<Day>,
}

impl Progress {
    /// Something holds it up.
    pub fn is_stuck(&self) -> bool {
        !self.stuck.trim().is_empty()
    }

    /// Still to be done although its day has passed.
    pub fn is_overdue(&self, today: Day) -> bool {
        self.state == State::Open && self.due.is_some_and(|due| due < today)
    }
}

/// What shows that a step is done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// The name of a file, or a sentence; never the file itself.
    pub text: String,
    /// The day of the file or of the test.
    pub on: Option<Day>,
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

ids! {
    /// What somebody has to look after; text `area-<id>`.
    Area {
        Updates = "updates", Backup = "backup", Accounts = "accounts", Router = "router",
        Website = "website", Emergency = "emergency",
    }
}

/// Who looks after one area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Responsible {
    pub who: Who,
    /// A name for the paper; may be empty.
    pub name: String,
}

ids! {
    /// What can happen in a firm and has a checklist; text `event-<id>`.
    EventKind {
        Joins = "joins", Leaves = "leaves", Lost = "lost", NewPc = "new-pc", BankDetails = "bank-details",
        Move = "move", NewService = "new-service", PasswordSeen = "password-seen",
    }
}

/// Something that happened, with how far its checklist has got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Tells it from all others.
    pub id: Entry,
    pub kind: EventKind,
    pub day: Day,
    /// In the owner's words: who, which phone, which invoice; may be empty.
    pub about: String,
    /// Ids of the points that are done.
    pub done: BTreeSet<String>,
    /// The day on which it was laid aside, whether all points were done or not.
    pub closed: Option<Day>,
}

/// What one working day costs on which nothing works, in euros; all three are the owner's own numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LostDay {
    /// Takings that do not come in.
    pub takings: Option<u32>,
    /// Wages and rent that run on.
    pub wages: Option<u32>,
    /// Help from outside and overtime afterwards.
    pub help: Option<u32>,
}

impl LostDay {
    /// All that was said together; `None` if nothing was.
    pub fn total(self) -> Option<u32> {
        let said = [self.takings, self.wages, self.help].into_iter().flatten();
        said.reduce(u32::saturating_add)
    }
}

/// A visit that was begun: it goes on where it was left, even after closing the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VisitUnderWay {
    pub began: Day,
    pub stage: VisitStage,
}

ids! {
    /// The stations of a visit, in their order; text `visit-<id>`.
    VisitStage { Pc = "pc", Questions = "questions", Steps = "steps", Plan = "plan" }
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
