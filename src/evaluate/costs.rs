//! The plan in months and in years: what is done when, what it comes to, and what standing still would cost beside it.

use crate::domain::{Limits, LostDay, MonthPlan, Plan, PlanCost, Spent, Standstill, Step, Subject};

/// A working day, to say a share of one in hours. The window says so wherever it uses it.
const WORKING_DAY_MINUTES: u64 = 8 * 60;

/// The months that have steps, in their order.
pub(super) fn months(plan: &Plan, ranking: &[Step]) -> Vec<MonthPlan> {
    let now = plan.now.iter().map(|subject| (*subject, 1));
    let then = plan.quarter.iter().chain(&plan.year);
    let placed: Vec<(Subject, u8)> = now
        .chain(then.map(|planned| (planned.subject, planned.month)))
        .collect();
    let last = placed.iter().map(|(_, month)| *month).max().unwrap_or(0);
    let mut so_far = plan.used;
    (1..=last)
        .filter_map(|month| {
            let here = placed.iter().filter(|(_, placed)| *placed == month);
            let steps: Vec<Subject> = here.map(|(subject, _)| *subject).collect();
            if steps.is_empty() {
                return None;
            }
            let spent = sum(ranking, steps.iter().copied());
            so_far = plus(so_far, spent);
            Some(MonthPlan {
                month,
                steps,
                spent,
                so_far,
                brings: plan.limits.map(|limits| brought(limits, month)),
            })
        })
        .collect()
}

pub(super) fn cost(plan: &Plan, ranking: &[Step]) -> PlanCost {
    let now = plan.now.iter().copied();
    let then = plan.quarter.iter().chain(&plan.year);
    let year: Vec<Subject> = now.chain(then.map(|planned| planned.subject)).collect();
    let later = plan.later.iter().map(|late| late.subject);
    let everything: Vec<Subject> = year.iter().copied().chain(later).collect();
    PlanCost {
        year: sum(ranking, year.iter().copied()),
        years_after: bills(ranking, &year),
        everything: sum(ranking, everything.iter().copied()),
        everything_after: bills(ranking, &everything),
    }
}

/// `None` as long as the owner has said no number.
pub(super) fn standstill(lost_day: LostDay, euros: u32) -> Option<Standstill> {
    let day = lost_day.total().filter(|total| *total > 0)?;
    let minutes = u64::from(euros) * WORKING_DAY_MINUTES;
    let minutes = minutes.div_ceil(u64::from(day));
    Some(Standstill {
        day,
        euros,
        minutes: u32::try_from(minutes).unwrap_or(u32::MAX),
    })
}

fn sum(ranking: &[Step], subjects: impl Iterator<Item = Subject>) -> Spent {
    let steps = subjects.filter_map(|subject| find(ranking, subject));
    steps.fold(Spent::default(), |sum, step| {
        plus(
            sum,
            Spent {
                euros: step.euros_once + step.euros_per_year,
                minutes: step.minutes,
            },
        )
    })
}

/// What comes back every year.
fn bills(ranking: &[Step], subjects: &[Subject]) -> u32 {
    let steps = subjects
        .iter()
        .filter_map(|subject| find(ranking, *subject));
    steps.map(|step| step.euros_per_year).sum()
}

fn find(ranking: &[Step], subject: Subject) -> Option<&Step> {
    ranking.iter().find(|step| step.subject == subject)
}

fn brought(limits: Limits, months: u8) -> Spent {
    Spent {
        euros: limits.euros.saturating_mul(months.into()),
        minutes: limits.minutes.saturating_mul(months.into()),
    }
}

fn plus(one: Spent, other: Spent) -> Spent {
    Spent {
        euros: one.euros.saturating_add(other.euros),
        minutes: one.minutes.saturating_add(other.minutes),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_said_about_standing_still_before_the_owner_gave_a_number() {
        let said = |takings, wages| LostDay {
            takings,
            wages,
            help: None,
        };
        assert_eq!(standstill(LostDay::default(), 500), None);
        assert_eq!(standstill(said(Some(0), None), 500), None);
        for (lost, euros, day, minutes) in [
            (said(Some(1000), None), 500, 1000, 240),
            (said(Some(700), Some(300)), 1500, 1000, 720),
            (said(Some(1000), Some(0)), 1, 1000, 1),
            (said(Some(1000), None), 0, 1000, 0),
        ] {
            let expected = Standstill {
                day,
                euros,
                minutes,
            };
            assert_eq!(standstill(lost, euros), Some(expected));
        }
    }
}
