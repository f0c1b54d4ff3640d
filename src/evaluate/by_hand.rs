//! The owner's order: what stands first among steps that are planned for the same time.
//!
//! It never decides which steps fit the money of this month, nor lets a step stand before the one that it needs.

use super::advise;
use super::steps::Draft;
use crate::domain::{Advice, Catalog, Day, Held, MeasureId, Model, Subject};

/// What is left of an order that the owner wants: of steps that are planned for the same time and stand as advised anyway,
/// it says nothing. A wish that cannot be followed stays, because the owner is told of it.
pub fn own_order(
    catalog: &Catalog,
    model: &Model,
    order: &[MeasureId],
    today: Day,
) -> Vec<MeasureId> {
    let ordered = |order: &[MeasureId]| {
        let mut model = model.clone();
        model.order = order.to_vec();
        advise(catalog, &model, today)
    };
    let (advised, arranged) = (ordered(&[]), ordered(order));
    let held = |id: &Subject| {
        let mut held = arranged.plan.held.iter();
        held.any(|held| Subject::Measure(held.step) == *id)
    };
    let says_nothing: Vec<Subject> = groups(&advised)
        .into_iter()
        .zip(groups(&arranged))
        .filter(|(advised, arranged)| advised == arranged && !arranged.iter().any(held))
        .flat_map(|(_, arranged)| arranged)
        .collect();
    let order = order.iter().copied();
    order
        .filter(|id| !says_nothing.contains(&Subject::Measure(*id)))
        .collect()
}

/// Now, quarter, year and later, each in the order in which it is shown.
pub(super) fn groups(advice: &Advice) -> [Vec<Subject>; 4] {
    let plan = &advice.plan;
    [
        plan.now.clone(),
        plan.quarter.iter().map(|one| one.subject).collect(),
        plan.year.iter().map(|one| one.subject).collect(),
        plan.later.iter().map(|late| late.subject).collect(),
    ]
}

/// Where the owner wants each draft, by its index.
pub(super) struct ByHand<'a> {
    drafts: &'a [Draft],
    /// `usize::MAX`: as advised, behind all that were put in order.
    wishes: Vec<usize>,
    any: bool,
}

impl<'a> ByHand<'a> {
    pub(super) fn of(order: &[MeasureId], drafts: &'a [Draft]) -> Self {
        let place = |draft: &Draft| match draft.subject {
            Subject::Measure(measure) => order.iter().position(|wish| *wish == measure),
            Subject::Clarify(_) => None,
        };
        let wishes: Vec<usize> = drafts
            .iter()
            .map(|draft| place(draft).unwrap_or(usize::MAX))
            .collect();
        Self {
            drafts,
            any: wishes.iter().any(|wish| *wish != usize::MAX),
            wishes,
        }
    }

    pub(super) fn is_wished(&self, draft: usize) -> bool {
        self.wishes[draft] != usize::MAX
    }

    /// The same drafts, by the owner's order and then as advised; what one needs stays before it.
    pub(super) fn arrange(&self, advised: Vec<usize>) -> Vec<usize> {
        if !self.any {
            return advised;
        }
        let mut waiting = advised;
        // A stable sort: what was not put in order stays as advised.
        waiting.sort_by_key(|draft| self.wishes[*draft]);
        let mut arranged = Vec::with_capacity(waiting.len());
        while !waiting.is_empty() {
            let stands = |draft: &usize| {
                let after = self.drafts[*draft].after;
                after.is_none_or(|after| !waiting.contains(&after))
            };
            // Needs have no circles, so one of them always stands.
            let next = waiting.iter().position(stands).unwrap_or(0);
            arranged.push(waiting.remove(next));
        }
        arranged
    }

    /// Steps of one group that the owner wants before the one that they need.
    pub(super) fn held(&self, group: &[usize]) -> Vec<Held> {
        let held = group.iter().filter_map(|draft| {
            let after = self.drafts[*draft].after?;
            let early = self.wishes[*draft] < self.wishes[after] && group.contains(&after);
            match (
                early,
                self.drafts[*draft].subject,
                self.drafts[after].subject,
            ) {
                (true, Subject::Measure(step), Subject::Measure(behind)) => {
                    Some(Held { step, behind })
                }
                (_, _, _) => None,
            }
        });
        held.collect()
    }
}
