//! Puts all steps in one order: by worth for effort in classes of a factor of two, then free and quick, then open doors.
//!
//! What another step needs always comes before it, and may borrow the worth of what it makes possible.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::because::because;
use super::footing::Footing;
use super::points::{Left, points};
use super::said::Said;
use super::steps::Draft;
use crate::domain::{Door, Firm, MeasureId, QUICK_MINUTES, QuestionId, Step};

/// A step in its place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ranked {
    /// Index of its draft.
    pub(super) draft: usize,
    pub(super) score: Score,
}

/// The steps that compete for a place, and what each is worth at that time.
pub(super) struct Field<'a> {
    footings: &'a [Footing],
    drafts: &'a [Draft],
    /// Points of each draft; 0 for one that does not compete.
    worth: Vec<u32>,
    /// What needs each draft, as far as it competes.
    followers: Vec<Vec<usize>>,
    /// Those that need nothing, or what they need is done.
    free: Vec<usize>,
}

impl<'a> Field<'a> {
    /// Drafts that do not compete count as done.
    pub(super) fn of(
        footings: &'a [Footing],
        left: &Left,
        drafts: &'a [Draft],
        competing: &[usize],
    ) -> Self {
        let mut field = Self {
            footings,
            drafts,
            worth: vec![0; drafts.len()],
            followers: vec![Vec::new(); drafts.len()],
            free: Vec::new(),
        };
        for index in competing {
            field.worth[*index] = worth(footings, left, drafts, &drafts[*index]);
        }
        for index in competing {
            // A draft that competes is worth at least one point.
            match drafts[*index].after.filter(|after| field.worth[*after] > 0) {
                Some(after) => field.followers[after].push(*index),
                None => field.free.push(*index),
            }
        }
        field
    }

    pub(super) fn points(&self, draft: usize) -> u32 {
        self.worth[draft]
    }

    /// Again and again the best step whose needed step already has its place.
    pub(super) fn order(&self) -> Vec<Ranked> {
        let entry = |index: &usize| {
            let score = self.score(*index);
            (
                self.key(*index, score),
                Ranked {
                    draft: *index,
                    score,
                },
            )
        };
        let mut ready: BTreeMap<Key, Ranked> = self.free.iter().map(entry).collect();
        let mut order = Vec::new();
        while let Some((_, ranked)) = ready.pop_first() {
            ready.extend(self.followers[ranked.draft].iter().map(entry));
            order.push(ranked);
        }
        order
    }

    fn score(&self, index: usize) -> Score {
        let own = Sum::default().plus(self.worth[index], &self.drafts[index]);
        let mut best = Score {
            score12: own.score12(),
            borrowed: None,
        };
        self.follow(index, own, &mut best);
        // Not knowing never ranks below a "no", and a "no" would open the way to all that its measure opens.
        if let Some(twin) = self.drafts[index].twin {
            self.follow(twin, own, &mut best);
        }
        best
    }

    /// Looks down every path from here for one that is worth more for its effort.
    fn follow(&self, from: usize, before: Sum, best: &mut Score) {
        for next in &self.followers[from] {
            let draft = &self.drafts[*next];
            let sum = before.plus(self.worth[*next], draft);
            if sum.score12() > best.score12 {
                *best = Score {
                    score12: sum.score12(),
                    borrowed: Some(draft.measure.id),
                };
            }
            self.follow(*next, sum, best);
        }
    }

    fn key(&self, index: usize, score: Score) -> Key {
        let draft = &self.drafts[index];
        let twin = draft.twin.map(|twin| &self.drafts[twin]);
        let own = first_lift(draft);
        let door = self.is_door(draft) || twin.is_some_and(|twin| self.is_door(twin));
        (
            Reverse(score.band()),
            Reverse(draft.euros() == 0 && draft.minutes <= QUICK_MINUTES),
            Reverse(door),
            Reverse(score.score12),
            draft.minutes,
            draft.euros(),
            (twin.map_or(own, |twin| own.min(first_lift(twin))), own),
        )
    }

    fn is_door(&self, draft: &Draft) -> bool {
        draft.lifts.iter().any(|lift| {
            let footing = &self.footings[*lift];
            footing.is_open_door() || footing.is_unclear_door()
        })
    }
}

/// Everything that decides a place, best first; the last part is unique.
type Key = (
    Reverse<u32>,
    Reverse<bool>,
    Reverse<bool>,
    Reverse<u32>,
    u32,
    u32,
    (usize, usize),
);

/// Points for effort, twelvefold to stay whole, and the end of the path that lent them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Score {
    score12: u32,
    borrowed: Option<MeasureId>,
}

impl Score {
    /// Each band is worth twice the one below.
    fn band(self) -> u32 {
        (self.score12 / 12).checked_ilog2().unwrap_or(0)
    }
}

/// Points, minutes and euros of a step, or of a path of steps.
#[derive(Clone, Copy, Debug, Default)]
struct Sum {
    points: u32,
    minutes: u32,
    euros: u32,
}

impl Sum {
    fn plus(self, points: u32, draft: &Draft) -> Self {
        Self {
            points: self.points + points,
            minutes: self.minutes + draft.minutes,
            euros: self.euros + draft.euros(),
        }
    }

    fn score12(self) -> u32 {
        let class = match (self.euros, self.minutes) {
            (0, ..=QUICK_MINUTES) => 1,
            (..=100, ..=120) => 2,
            (..=500, ..=480) => 3,
            _larger => 4,
        };
        12 * self.points / class
    }
}

/// The ranking as people see it.
pub(super) fn steps(
    firm: &Firm,
    said: &[Said<'_>],
    left: &Left,
    field: &Field<'_>,
    order: &[Ranked],
) -> Vec<Step> {
    let step = |ranked: &Ranked| {
        let draft = &field.drafts[ranked.draft];
        Step {
            subject: draft.subject,
            questions: questions(said, draft),
            points: field.points(ranked.draft),
            score12: ranked.score.score12,
            borrowed: ranked.score.borrowed,
            band: u8::try_from(ranked.score.band()).unwrap_or(u8::MAX),
            minutes: draft.minutes,
            euros_once: draft.euros_once,
            euros_per_year: draft.euros_per_year,
            quick: draft.minutes <= QUICK_MINUTES,
            needs: draft.needs,
            check_first: draft.check_first,
            waits: draft.waits,
            because: because(firm, said, field.footings, left, draft),
            door: if field.is_door(draft) {
                Door::Flagged
            } else {
                Door::No
            },
            duty: draft.measure.duty,
        }
    };
    order.iter().map(step).collect()
}

/// The checks stand behind the questions.
fn questions(said: &[Said<'_>], draft: &Draft) -> Vec<QuestionId> {
    let asked = draft.lifts.iter().filter_map(|lift| said.get(*lift));
    asked.map(|said| said.question.id).collect()
}

fn first_lift(draft: &Draft) -> usize {
    draft.lifts.first().copied().unwrap_or(usize::MAX)
}

/// Points of all that a step lifts. "I don't know" counts as a "no" would: together with the others of its measure.
fn worth(footings: &[Footing], left: &Left, drafts: &[Draft], draft: &Draft) -> u32 {
    let twin = draft.twin.map(|twin| drafts[twin].lifts.as_slice());
    let lifts = draft.lifts.iter().chain(twin.unwrap_or_default());
    lifts
        .map(|lift| points(left.gains(&footings[*lift], draft.measure)))
        .sum()
}
