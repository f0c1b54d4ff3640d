//! The plan in months and in years: what is done when, what it comes to, and what standing still would cost beside it.

use crate::domain::{
    Beyond, Brings, Budget, Lasts, LostDay, MonthPlan, Plan, PlanCost, Spent, Standstill, Step,
    Subject, ThisMonth, WORKING_DAY_HOURS,
};

const WORKING_DAY_MINUTES: u32 = WORKING_DAY_HOURS * 60;

/// What this month holds, and how much of its money and time that is.
pub(super) fn this_month(plan: &Plan, ranking: &[Step]) -> Option<ThisMonth> {
    let limits = plan.limits?;
    let holds = plan.used.plus(sum(ranking, plan.now.iter().copied()));
    let (euros, minutes) = (limits.euros, limits.minutes);
    let month = limits.over(1);
    // Who has done too much already is not told that it was taken on.
    let why = if fits(plan.used, month) {
        Beyond::Taken
    } else {
        Beyond::Done
    };
    Some(ThisMonth {
        holds,
        euros_percent: percent(holds.euros, euros),
        minutes_percent: percent(holds.minutes, minutes),
        beyond: (!fits(holds, month)).then_some(why),
    })
}

/// `None`: more than all of it.
fn percent(part: u32, of: u32) -> Option<u8> {
    let percent = u64::from(part) * 100 / u64::from(of.max(1));
    let percent = u8::try_from(percent).unwrap_or(u8::MAX);
    (part <= of).then_some(percent)
}

/// The months that have steps or in which something was ticked, in their order.
pub(super) fn months(plan: &Plan, ranking: &[Step], said: Budget) -> Vec<MonthPlan> {
    let both = said.euros_per_month.is_some() && said.minutes_per_month.is_some();
    let limits = plan.limits.filter(|_| both);
    let now = plan.now.iter().map(|subject| (*subject, 1));
    let then = plan.quarter.iter().chain(&plan.year);
    let placed: Vec<(Subject, u8)> = now
        .chain(then.map(|planned| (planned.subject, planned.month)))
        .collect();
    let last = placed.iter().map(|(_, month)| *month).max().unwrap_or(0);
    let last = last.max(u8::from(!plan.used.is_nothing()));
    let mut so_far = plan.used;
    (1..=last)
        .filter_map(|month| {
            let here = placed.iter().filter(|(_, placed)| *placed == month);
            let steps: Vec<Subject> = here.map(|(subject, _)| *subject).collect();
            // What was ticked this month counts in all sums, so it is told where they begin.
            let ticked = month == 1 && !plan.used.is_nothing();
            if steps.is_empty() && !ticked {
                return None;
            }
            let spent = sum(ranking, steps.iter().copied());
            so_far = so_far.plus(spent);
            Some(MonthPlan {
                month,
                steps,
                spent,
                so_far,
                brings: match limits.map(|limits| limits.over(month)) {
                    None => Brings::Unsaid,
                    Some(brings) if fits(so_far, brings) => Brings::Enough(brings),
                    Some(brings) => Brings::Less(brings),
                },
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
    let minutes = u64::from(euros) * u64::from(WORKING_DAY_MINUTES);
    let minutes = minutes.div_ceil(u64::from(day));
    Some(Standstill {
        day,
        euros,
        lasts: match u32::try_from(minutes) {
            Ok(minutes) if minutes < WORKING_DAY_MINUTES => Lasts::Minutes(minutes),
            Ok(_) | Err(_) => Lasts::TenthsOfDays(minutes * 10 / u64::from(WORKING_DAY_MINUTES)),
        },
    })
}

fn sum(ranking: &[Step], subjects: impl Iterator<Item = Subject>) -> Spent {
    let steps = subjects.filter_map(|subject| find(ranking, subject));
    steps.fold(Spent::default(), |sum, step| {
        sum.plus(Spent {
            euros: step.euros(),
            minutes: step.minutes,
        })
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

fn fits(spent: Spent, brought: Spent) -> bool {
    spent.euros <= brought.euros && spent.minutes <= brought.minutes
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
        for (lost, euros, day, lasts) in [
            (said(Some(1000), None), 500, 1000, Lasts::Minutes(240)),
            (said(Some(1000), None), 999, 1000, Lasts::TenthsOfDays(10)),
            (said(Some(1000), None), 997, 1000, Lasts::Minutes(479)),
            (
                said(Some(700), Some(300)),
                1500,
                1000,
                Lasts::TenthsOfDays(15),
            ),
            (said(Some(1000), Some(0)), 1, 1000, Lasts::Minutes(1)),
            (said(Some(1000), None), 0, 1000, Lasts::Minutes(0)),
            (
                said(Some(1), None),
                u32::MAX,
                1,
                Lasts::TenthsOfDays(42_949_672_950),
            ),
        ] {
            let expected = Standstill { day, euros, lasts };
            assert_eq!(standstill(lost, euros), Some(expected));
        }
    }

    #[test]
    fn a_bar_is_full_only_when_all_is_spent_and_there_is_none_for_more() {
        for (part, of, expected) in [
            (0, 50, Some(0)),
            (199, 200, Some(99)),
            (50, 50, Some(100)),
            (51, 50, None),
            (0, 0, Some(0)),
            (1, 0, None),
            (u32::MAX, u32::MAX, Some(100)),
        ] {
            assert_eq!(percent(part, of), expected, "{part} of {of}");
        }
    }
}
