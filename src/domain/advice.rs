//! What follows from the model on a given day. Computed, never stored, never edited.

use super::{
    Absent, Area, CheckId, Comparison, Course, Day, Entry, EventKind, EventPoint, Fact, FormAnswer,
    Measure, MeasureId, Progress, QuestionId, Revisit, Share, Status, Topic, Who, ids,
};

/// The result of `advise()`.
#[derive(Clone, Debug, PartialEq)]
pub struct Advice {
    pub today: Day,
    pub weights: Weights,
    /// One for each question of the catalogue, in its order.
    pub standings: Vec<Standing>,
    /// Topics that have at least one question that applies, in topic order.
    pub marks: Vec<TopicMark>,
    pub doors: Vec<OpenDoor>,
    /// Flagged questions answered with "I don't know"; counted apart from open doors.
    pub unclear_doors: Vec<QuestionId>,
    pub clarified: Share,
    pub proved: Share,
    /// Questions answered with "I don't know".
    pub to_clarify: Vec<QuestionId>,
    /// What each PC says, worst first inside a device.
    pub findings: Vec<Finding>,
    /// The PCs at a glance, the one with the most to do first.
    pub pcs: Vec<PcOverview>,
    /// All steps in order, before any budget; clarify steps stand where they rank.
    pub ranking: Vec<Step>,
    pub plan: Plan,
    /// What the plan costs this year, in time in which nothing works; `None` as long as no number was said.
    pub standstill: Option<Standstill>,
    /// The answers beside published lists of requirements.
    pub comparison: Comparison,
    /// Who looks after what, gaps first.
    pub duties: Vec<DutyStanding>,
    /// What happened in the firm and how far its lists have got, what is open first.
    pub events: Vec<EventStanding>,
    /// The answers to what insurers and customers usually ask.
    pub form: Vec<FormAnswer>,
    pub revisit: Revisit,
    pub course: Course,
}

impl Advice {
    pub fn standing(&self, question: QuestionId) -> Option<&Standing> {
        self.standings
            .iter()
            .find(|standing| standing.question == question)
    }

    /// One PC at a glance, by its index in `Model::devices`.
    pub fn pc(&self, device: usize) -> Option<&PcOverview> {
        self.pcs.iter().find(|pc| pc.device == device)
    }

    /// Areas that nobody looks after, in their order.
    pub fn empty_chairs(&self) -> impl Iterator<Item = Area> {
        self.areas(DutyGap::is_empty_chair)
    }

    /// Areas that only lack a name.
    pub fn unnamed(&self) -> impl Iterator<Item = Area> {
        self.areas(|gap| !gap.is_empty_chair())
    }

    fn areas(&self, wanted: fn(DutyGap) -> bool) -> impl Iterator<Item = Area> {
        let duties = self.duties.iter();
        let wanted = duties.filter(move |duty| duty.gap.is_some_and(wanted));
        wanted.map(|duty| duty.area)
    }

    /// How many findings of this status there are on all PCs. A look that was too long ago to decide anything does not
    /// count.
    pub fn found(&self, status: Status) -> usize {
        let pcs = self.pcs.iter().filter(|pc| !pc.outdated);
        pcs.map(|pc| pc.count(status)).sum()
    }

    pub fn step(&self, subject: Subject) -> Option<&Step> {
        self.ranking.iter().find(|step| step.subject == subject)
    }
}

ids! {
    /// The six troubles of the threat model; text `trouble-<id>`.
    Trouble {
        Ransomware = "ransomware", Accounts = "accounts", Payment = "payment", Loss = "loss",
        Data = "data", Web = "web",
    }
}

/// How heavy each trouble weighs for this firm, in the order of `Trouble::ALL`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weights(pub [u32; 6]);

impl Weights {
    pub fn total(self) -> u32 {
        self.0.iter().sum()
    }

    pub fn of(self, trouble: Trouble) -> u32 {
        self.0[trouble as usize]
    }
}

/// Where one question stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    pub question: QuestionId,
    pub state: QuestionState,
    /// What the PCs say about it, worst first; empty if no check speaks to it.
    pub says: Vec<PcSays>,
    pub trust: Trust,
    /// The best-before day of the answer.
    pub fresh_until: Option<Day>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionState {
    Unanswered,
    Value(u8),
    /// Another question's worst answer decides it: value 0.
    Implied(QuestionId),
    DontKnow,
    /// The owner said so.
    NotHere,
    /// The company profile says so.
    Absent(Absent),
}

impl QuestionState {
    /// Neither the company profile nor another answer makes it pointless to ask.
    pub fn is_asked(self) -> bool {
        match self {
            Self::Absent(_) | Self::Implied(_) => false,
            Self::Unanswered | Self::Value(_) | Self::DontKnow | Self::NotHere => true,
        }
    }
}

/// How a finding relates to the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PcSays {
    pub check: CheckId,
    /// Index in `Model::devices`.
    pub device: usize,
    /// After the check's cap; `Unknown` and `Good` change nothing.
    pub status: Status,
    pub relation: Relation,
}

ids! { Relation { Fits = "fits", Hint = "hint", Contradicts = "contradicts", Silent = "silent", Alone = "alone" } }

/// How much an answer is worth as a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// Nothing with a value.
    Open,
    Believed,
    Proved,
    Stale,
    Contradicted,
    /// A step was ticked since; ask again.
    Overtaken,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicMark {
    pub topic: Topic,
    pub grade: Grade,
    /// Whole percent with open questions as 0 and as 3.
    pub low_percent: u8,
    pub high_percent: u8,
    /// Open questions and all that apply.
    pub open: Share,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grade {
    /// Best and worst end: 1 is the best mark, `best <= worst`.
    Mark { best: u8, worst: u8 },
    /// More than a third of the weight is open.
    StillOpen,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenDoor {
    pub question: QuestionId,
    pub by: Source,
}

ids! {
    /// Who says that there is a gap.
    Source { Answer = "answer", Pc = "pc", DontKnow = "dont-know", Implied = "implied" }
}

/// What one check says about one PC today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub check: CheckId,
    /// Index in `Model::devices`.
    pub device: usize,
    pub status: Status,
    pub reason: &'static str,
    pub facts: Vec<Fact>,
    pub source: String,
    pub elapsed_ms: u32,
    pub taken: Day,
    pub data_as_of: Option<Day>,
}

/// One PC at a glance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PcOverview {
    /// Index in `Model::devices`.
    pub device: usize,
    /// How many findings there are of each status, in the order of `Status::ALL`.
    pub counts: [usize; Status::ALL.len()],
    /// Of the most urgent finding; `None` before the first look.
    pub worst: Option<Status>,
    /// When it was last looked at.
    pub looked: Option<Day>,
    /// Looked at too long ago to decide anything.
    pub outdated: bool,
    /// `None` until it was looked at a second time.
    pub since: Option<Since>,
}

impl PcOverview {
    pub fn count(&self, status: Status) -> usize {
        self.counts[status as usize]
    }
}

/// What is different from an earlier look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Since {
    /// The day of that look.
    pub day: Day,
    /// By `Turn`, and worst first among equals.
    pub turns: Vec<(Turn, CheckId)>,
}

/// Who looks after one area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DutyStanding {
    pub area: Area,
    /// `None`: somebody does.
    pub gap: Option<DutyGap>,
    /// Who would do it by what the firm page says; an offer, never an answer.
    pub usual: Option<Who>,
}

ids! {
    /// Why an area has nobody: it was said so, or never said, or it is the team's and so anybody's. Text `duty-gap-<id>`.
    DutyGap { Nobody = "nobody", Open = "open", Unnamed = "unnamed" }
}

impl DutyGap {
    /// Nobody at all; where only the name is missing, some have heard of it.
    pub fn is_empty_chair(self) -> bool {
        match self {
            Self::Nobody | Self::Open => true,
            Self::Unnamed => false,
        }
    }
}

/// How far the list of one event has got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventStanding {
    /// The `Event::id`.
    pub event: Entry,
    pub kind: EventKind,
    pub day: Day,
    pub closed: Option<Day>,
    /// Of its points, how many are done and how many too late.
    pub done: usize,
    pub overdue: usize,
    pub points: Vec<PointStanding>,
    /// As long as somebody leaves: everybody by name with what they still have to do in the plan.
    pub their_steps: Vec<TheirSteps>,
}

/// What one person still has to do in the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TheirSteps {
    pub name: String,
    /// In the order of the ranking.
    pub steps: Vec<MeasureId>,
    /// The event is about this person.
    pub is_meant: bool,
}

/// One point of such a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PointStanding {
    pub point: EventPoint,
    pub done: bool,
    /// The last day on which it is in time.
    pub due: Day,
    pub overdue: bool,
}

ids! {
    /// What became of a finding since an earlier look: a gap that is new or has become urgent, something that can no
    /// longer be read, a gap that is less urgent now, none any more, or something in order that could not be read before.
    /// Text `pc-turn-<id>`.
    Turn { Noticed = "noticed", Lost = "lost", Better = "better", Solved = "solved", Seen = "seen" }
}

/// With whom a step stands: whoever has a name is one person, in whatever role.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Whose {
    Role(Who),
    Person(String),
}

impl Whose {
    pub fn of(measure: &Measure, progress: Option<&Progress>) -> Self {
        let name = progress.map_or("", |progress| progress.who_name.trim());
        if name.is_empty() {
            let who = progress.and_then(|progress| progress.who);
            Self::Role(who.unwrap_or(measure.who))
        } else {
            Self::Person(name.to_owned())
        }
    }
}

/// What a step is about. A measure shared by several questions is one step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    Measure(MeasureId),
    /// Find out the answer of this question.
    Clarify(QuestionId),
}

/// One entry of the ranking.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub subject: Subject,
    /// Questions it lifts, in catalogue order; empty if only a check speaks of it.
    pub questions: Vec<QuestionId>,
    /// 10000 = the whole risk of the firm.
    pub points: u32,
    /// 12 x points / effort class, borrowed where that is more.
    pub score12: u32,
    pub borrowed: Option<MeasureId>,
    /// floor(log2(score)), 0 below 2.
    pub band: u8,
    pub minutes: u32,
    pub euros_once: u32,
    pub euros_per_year: u32,
    /// At most `QUICK_MINUTES`.
    pub quick: bool,
    /// The open step that has to come first.
    pub needs: Option<MeasureId>,
    /// The needed question has not been answered: "first check whether …".
    pub check_first: Option<QuestionId>,
    pub waits: Option<Waits>,
    pub because: Because,
    /// Flagged if it closes an open door, or clears up whether one is open.
    pub door: super::Door,
    pub duty: super::Duty,
}

/// A quick step takes at most this long: half an hour, which somebody finds between two things.
pub const QUICK_MINUTES: u32 = 30;

impl Step {
    /// Once and in the first year: what a plan counts.
    pub fn euros(&self) -> u32 {
        self.euros_once + self.euros_per_year
    }
}

/// Why a step cannot be planned now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waits {
    /// It is a clarify step: it costs no budget and stands on the question sheet.
    QuestionSheet,
    /// The needed question is still to be clarified.
    ForAnswer(QuestionId),
    /// The needed step was set aside.
    BehindSetAside(MeasureId),
    /// The needed step waits itself.
    Behind(MeasureId),
}

/// The parts of the because-sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Because {
    /// The trouble with the largest share, and a second one from a third of the points on.
    pub troubles: Vec<Trouble>,
    /// What in the company profile raised the first trouble; text `raised-<id>`.
    pub raised_by: Option<Raised>,
    pub source: Source,
    /// The question that says so; `None` if a check speaks of something that is not asked.
    pub question: Option<QuestionId>,
    /// What was answered; `None` if nothing was, or if a step was ticked since.
    pub choice: Option<&'static str>,
    /// Set where a PC says so.
    pub check: Option<CheckId>,
    /// Counts less because other protections already help.
    pub helped: bool,
}

ids! {
    /// What raises a weight; text `raised-<id>`.
    Raised {
        OwnServer = "own-server", Remote = "remote", CloudOnly = "cloud-only", Accounts = "accounts",
        SeveralPeople = "several-people", SpecialData = "special-data", Members = "members",
        WorkAway = "work-away", Shop = "shop",
    }
}

/// The ranking cut to money and time.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// Limits of this month; `None`: no budget entered. A side that was left out is as wide as all open steps need.
    pub limits: Option<Limits>,
    /// Already used this month by steps that were ticked.
    pub used: Spent,
    /// The best set and what the owner took on beside it.
    pub now: Vec<Subject>,
    /// Those of `now` that are not of the set: what the owner took on, with what that needs first.
    pub taken: Vec<Subject>,
    /// Steps that would be in `now` if nothing had been ticked this month, and why they are not.
    pub pushed: Vec<Subject>,
    pub pushed_by: Option<Pushed>,
    pub quarter: Vec<Planned>,
    pub year: Vec<Planned>,
    pub later: Vec<Late>,
    /// Steps about something that a PC shows in red, and yet not of this month, with the reason.
    pub red_later: Vec<(Subject, WhyLater)>,
    /// Clarify steps and what stands behind one, or behind a step that was set aside.
    pub waiting: Vec<Subject>,
    /// Points of the best set: of `now` without what was taken on, which no published rule chose.
    pub set_points: u32,
    /// Minutes and euros of the best set.
    pub set: Spent,
    /// How many open doors the set closes.
    pub set_doors: u32,
    /// `None`: no budget entered.
    pub this_month: Option<ThisMonth>,
    /// The three next steps; all clarify steps count as one, named by the best of them.
    pub next_three: Vec<Subject>,
    /// Steps that would be among them if nothing held them up.
    pub held_up: Vec<Subject>,
    /// The shortest useful step in minutes, if the time limit is zero.
    pub shortest_minutes: Option<u32>,
    /// Steps that the owner wants earlier than the one they need.
    pub held: Vec<Held>,
    /// The months of the year that have steps.
    pub months: Vec<MonthPlan>,
    pub cost: PlanCost,
}

/// Why something urgent does not stand in front.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyLater {
    /// This has to be done before.
    Needs(MeasureId),
    /// It costs more than a month brings.
    Money,
    /// It takes longer than there is time in a month.
    Time,
    /// What stands before it brings less, but is done more quickly or for less money.
    Effort,
    /// What stands before it prevents more harm.
    Harm,
    /// This month's money or time is spent already.
    Full,
}

ids! {
    /// Why steps left this month: what was done left no room for them, or made others worth more. Text
    /// `plan-pushed-<id>`.
    Pushed { Room = "room", Worth = "worth" }
}

impl Plan {
    /// How many steps are planned. Open questions are none of them, nor is what waits for their answers.
    pub fn steps(&self) -> usize {
        self.now.len() + self.quarter.len() + self.year.len() + self.later.len()
    }

    /// The best set: `now` without what the owner took on.
    pub fn set(&self) -> impl Iterator<Item = Subject> {
        let now = self.now.iter().copied();
        now.filter(|subject| !self.taken.contains(subject))
    }

    /// How many steps are planned for the months behind this one.
    pub fn months_ahead(&self) -> usize {
        self.quarter.len() + self.year.len()
    }

    /// All of them, in their order.
    pub fn subjects(&self) -> impl Iterator<Item = Subject> {
        let planned = self.quarter.iter().chain(&self.year);
        let planned = planned.map(|planned| planned.subject);
        let late = self.later.iter().map(|late| late.subject);
        self.now.iter().copied().chain(planned).chain(late)
    }
}

/// A step that stays behind the one it needs, though the owner put it first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    pub step: MeasureId,
    pub behind: MeasureId,
}

/// What is finished in one calendar month, and what it all comes to by its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthPlan {
    /// This month is 1.
    pub month: u8,
    pub steps: Vec<Subject>,
    pub spent: Spent,
    /// Since the beginning of this month, with what was ticked in it.
    pub so_far: Spent,
    pub brings: Brings,
}

/// What all months up to one bring, beside what they come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Brings {
    /// Money or time was not said.
    Unsaid,
    Enough(Spent),
    /// They come to more than this.
    Less(Spent),
}

/// What this month holds in all: what was ticked in it, its best set, and what the owner took on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ThisMonth {
    pub holds: Spent,
    /// How much of its money and its time that is, in whole percent; `None`: more than all of it.
    pub euros_percent: Option<u8>,
    pub minutes_percent: Option<u8>,
    /// Set if it holds more money or time than was meant for it.
    pub beyond: Option<Beyond>,
}

ids! {
    /// Why this month holds more than was meant for it: the owner took on more, or has done more. Text
    /// `plan-beyond-<id>`.
    Beyond { Taken = "taken", Done = "done" }
}

/// What the plan costs in its first year, and again in each year after it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PlanCost {
    /// All steps of these twelve months, yearly prices in full.
    pub year: Spent,
    /// Their yearly prices alone, in euros.
    pub years_after: u32,
    /// The same with all that does not fit into twelve months.
    pub everything: Spent,
    pub everything_after: u32,
}

/// So much money beside a working day on which nothing works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standstill {
    /// What such a day costs by the owner's own numbers.
    pub day: u32,
    /// What the steps of this year cost.
    pub euros: u32,
    /// As much standing still costs as much.
    pub lasts: Lasts,
}

/// How long nothing works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lasts {
    /// Less than a working day.
    Minutes(u32),
    /// Working days, in tenths.
    TenthsOfDays(u64),
}

/// A working day, to say a share of one in hours.
pub const WORKING_DAY_HOURS: u32 = 8;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spent {
    pub euros: u32,
    pub minutes: u32,
}

impl Spent {
    pub fn is_nothing(self) -> bool {
        self == Self::default()
    }

    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            euros: self.euros.saturating_add(other.euros),
            minutes: self.minutes.saturating_add(other.minutes),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    pub euros: u32,
    pub minutes: u32,
}

impl Limits {
    /// What so many months bring.
    pub fn over(self, months: u8) -> Spent {
        Spent {
            euros: self.euros.saturating_mul(months.into()),
            minutes: self.minutes.saturating_mul(months.into()),
        }
    }
}

/// A step with the calendar month in which it is finished; this month is 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Planned {
    pub subject: Subject,
    pub month: u8,
    /// Points as counted when its period was planned.
    pub points: u32,
}

/// A step that does not fit into the year, with what is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Late {
    pub subject: Subject,
    /// What it takes, together with the steps before it that do not fit either.
    pub needs: Spent,
    pub lacks: Lacks,
}

/// Why a step does not fit into the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lacks {
    /// No budget entered: it comes when the steps before it are done.
    Turn,
    /// It alone would fit, but not beside what does more.
    Room,
    /// With the steps before it that do not fit either, it costs more than this, which twelve months bring in all.
    Euros(u32),
    /// It takes longer than this.
    Minutes(u32),
}

/// How the plan differs from an earlier one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanNews {
    /// In the order of the plan as it is now.
    pub came: Vec<Subject>,
    /// In the order of the plan as it was; without what was done, which is a cause.
    pub went: Vec<Subject>,
    /// In an earlier group than before.
    pub up: Vec<Subject>,
    pub down: Vec<Subject>,
    pub causes: Vec<Cause>,
}

impl PlanNews {
    /// Nothing moved, whatever was said.
    pub fn is_quiet(&self) -> bool {
        let Self {
            came,
            went,
            up,
            down,
            causes: _,
        } = self;
        came.is_empty() && went.is_empty() && up.is_empty() && down.is_empty()
    }
}

/// Why the plan is a different one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// This was answered, or answered otherwise.
    Said(QuestionId),
    Done(MeasureId),
    NotDone(MeasureId),
    /// A PC says something new.
    Pc,
    Budget,
    /// Something else about the firm.
    Firm,
}
