//! What the next visit is about, and how things went from visit to visit. Computed, never stored.

use std::collections::BTreeMap;

use super::{CheckId, Day, MeasureId, QuestionId, Share, Topic, Turn, VisitUnderWay, ids};

/// What the visit under way is about, or the next one if it were begun today.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Revisit {
    /// When it is due; `None` before the first answer.
    pub next: Option<Day>,
    /// That day has come.
    pub is_due: bool,
    /// The visit that is still ahead: the one after the visit under way, or the next one; `None` if that is due, or
    /// before the first answer.
    pub ahead: Option<Day>,
    pub under_way: Option<VisitUnderWay>,
    /// The questions that are asked again, and why; the most urgent reason first.
    pub questions: Vec<(QuestionId, AskAgain)>,
    /// Open steps that the owner was about to do, in their order.
    pub steps: Vec<MeasureId>,
    /// All other open steps.
    pub further: Vec<MeasureId>,
    /// PCs that were looked at since it began, by their index in `Model::devices`.
    pub looked: Vec<usize>,
}

ids! {
    /// Why a visit asks a question again, the most urgent first; text `visit-why-<id>`.
    AskAgain {
        Contradicted = "contradicted", Overtaken = "overtaken", Stale = "stale", Unclear = "unclear",
        Later = "later", Open = "open",
    }
}

/// How things went from visit to visit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Course {
    /// The visits, oldest first, and at the end today.
    pub points: Vec<Point>,
    /// What is different today from the last visit; `None` before there was one.
    pub since_last: Option<Difference>,
    /// The same since the first visit.
    pub since_first: Option<Difference>,
}

/// How things stood on the day of a visit, or stand today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    pub day: Day,
    /// Best and worst mark of the topics that had one.
    pub marks: BTreeMap<Topic, (u8, u8)>,
    /// Open doors.
    pub doors: u32,
    /// Doors that had been open at the point before and no longer were, and the other way round.
    pub closed: u32,
    pub opened: u32,
    pub clarified: Share,
    pub proved: Share,
    pub steps_done: u32,
}

/// What is different today from an earlier visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The day of that visit.
    pub day: Day,
    pub closed: Vec<QuestionId>,
    pub opened: Vec<QuestionId>,
    /// Doors that were open and of which nobody knows any more.
    pub unclear: Vec<QuestionId>,
    pub steps_done: u32,
    /// What PCs say differently; `None` if none had been looked at by then.
    pub turns: Option<Vec<(Turn, CheckId)>>,
}
