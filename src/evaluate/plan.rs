//! Cuts the ranking to money and time: this month, this quarter, this year, later.
//!
//! Each period holds the best set of what is left, and its months fill up so that nothing is ever overdrawn. What the owner
//! took on comes on top of this month's set, so that nothing promised is lost for it; later months start behind it.

use super::by_hand::ByHand;
use super::footing::Footing;
use super::points::Protections;
use super::ranking::Field;
use super::set::{Candidate, best};
use super::steps::Draft;
use crate::domain::{
    Catalog, Day, Lacks, Late, Limits, Model, Plan, PlanCost, Planned, Progress, Spent, State,
    Subject, Waits,
};

/// Without a budget: so many steps this month, and as many in each other month of the quarter.
const STEPS_A_MONTH: usize = 3;
const NEXT: usize = 3;
/// The last months of the periods; this month is 1.
const QUARTER: u8 = 3;
const YEAR: u8 = 12;

/// What is planned: the steps, and the order in which they stand today.
pub(super) struct Ranking<'a> {
    pub(super) footings: &'a [Footing],
    pub(super) drafts: &'a [Draft],
    /// Drafts, best first.
    pub(super) order: &'a [usize],
}

pub(super) fn plan(
    catalog: &Catalog,
    model: &Model,
    today: Day,
    ranking: &Ranking<'_>,
    protections: Protections,
) -> Plan {
    let Ranking {
        footings,
        drafts,
        order,
    } = *ranking;
    let used = used(catalog, model, today);
    let (open, waiting): (Vec<usize>, Vec<usize>) = order
        .iter()
        .partition(|draft| drafts[**draft].waits.is_none());
    let all = open
        .iter()
        .map(|draft| cost(&drafts[*draft]))
        .fold(used, Spent::plus);
    let limits = limits(model, all);
    let by_hand = ByHand::of(&model.order, drafts);
    let taken = taken(model, drafts, &open);
    let mut cut = Cut {
        footings,
        drafts,
        by_hand: &by_hand,
        protections,
        used,
        rest: open.clone(),
    };
    let Periods {
        now,
        extra,
        quarter,
        year,
    } = match limits {
        Some(limits) => cut.by_budget(limits, &taken),
        None => cut.by_rank(&taken),
    };
    let set = &now[..now.len() - extra];
    let extra = &now[set.len()..];
    let later = by_hand.arrange(cut.rest);
    let by_rank = |placed: &[Placed]| -> Vec<usize> {
        let is_placed = |draft: &&usize| placed.iter().any(|placed| placed.draft == **draft);
        by_hand.arrange(open.iter().filter(is_placed).copied().collect())
    };
    let subject = |draft: &usize| drafts[*draft].subject;

    let now_by_rank = by_rank(&now);
    let next = Next {
        order,
        sheet: order
            .iter()
            .position(|draft| drafts[*draft].waits == Some(Waits::QuestionSheet)),
        by_hand: &by_hand,
        blocked: &blocked(model, drafts),
    };
    let next_three = next.three(&now_by_rank, &by_rank(&quarter), &open);
    let by_month =
        |placed: &[Placed]| by_hand.arrange(placed.iter().map(|one| one.draft).collect());
    let groups = [
        now_by_rank.clone(),
        by_month(&quarter),
        by_month(&year),
        later.clone(),
    ];
    Plan {
        limits,
        used,
        set_points: set.iter().map(|placed| placed.points).sum(),
        set: set
            .iter()
            .map(|placed| cost(&drafts[placed.draft]))
            .fold(Spent::default(), Spent::plus),
        set_doors: doors(footings, drafts, set),
        this_month: None,
        held_up: next
            .stepped_back(&next_three)
            .iter()
            .filter(|draft| is_stuck(model, &drafts[**draft]))
            .map(subject)
            .collect(),
        next_three: next_three.first.iter().map(subject).collect(),
        taken: now_by_rank
            .iter()
            .filter(|draft| extra.iter().any(|placed| placed.draft == **draft))
            .map(subject)
            .collect(),
        pushed: Vec::new(),
        pushed_by: None,
        red_later: Vec::new(),
        shortest_minutes: limits
            .filter(|limits| limits.minutes == 0)
            .and_then(|limits| shortest(drafts, &open, limits.euros)),
        now: now_by_rank.iter().map(subject).collect(),
        quarter: planned(drafts, &quarter, &groups[1]),
        year: planned(drafts, &year, &groups[2]),
        later: lates(drafts, &later, limits),
        waiting: waiting.iter().map(subject).collect(),
        held: groups
            .iter()
            .flat_map(|group| by_hand.held(group))
            .collect(),
        months: Vec::new(),
        cost: PlanCost::default(),
    }
}

/// A step in its month.
#[derive(Clone, Copy, Debug)]
struct Placed {
    draft: usize,
    month: u8,
    points: u32,
}

#[derive(Default)]
struct Periods {
    now: Vec<Placed>,
    /// So many at the end of `now` came on top of its set.
    extra: usize,
    quarter: Vec<Placed>,
    year: Vec<Placed>,
}

/// What is still to be planned, and how things stand once the periods planned so far are over.
struct Cut<'a> {
    footings: &'a [Footing],
    drafts: &'a [Draft],
    by_hand: &'a ByHand<'a>,
    protections: Protections,
    used: Spent,
    /// Drafts without a place, in the order of the ranking.
    rest: Vec<usize>,
}

impl Cut<'_> {
    fn by_budget(&mut self, limits: Limits, taken: &[usize]) -> Periods {
        let mut now = self.period(limits, 1, 1);
        let extra = self.take(taken);
        self.are_done(&extra);
        now.extend(&extra);
        Periods {
            now,
            extra: extra.len(),
            quarter: self.period(limits, 2, QUARTER),
            year: self.period(limits, QUARTER + 1, YEAR),
        }
    }

    /// The best set of the rest for what these months leave. Points and order are those of the day on which all
    /// earlier periods are done.
    fn period(&mut self, limits: Limits, first: u8, last: u8) -> Vec<Placed> {
        let left = self.protections.leave();
        let field = Field::of(self.footings, &left, self.drafts, &self.rest);
        let order: Vec<usize> = field.order().iter().map(|ranked| ranked.draft).collect();
        let mut ranks: Vec<Option<usize>> = vec![None; self.drafts.len()];
        for (rank, draft) in order.iter().enumerate() {
            ranks[*draft] = Some(rank);
        }
        let candidates: Vec<Candidate> = order
            .iter()
            .map(|index| {
                let draft = &self.drafts[*index];
                Candidate {
                    minutes: draft.minutes,
                    euros: draft.euros(),
                    points: field.points(*index),
                    needs: draft.after.and_then(|after| ranks[after]),
                }
            })
            .collect();
        let chosen = best(&candidates, remainder(limits.over(last), self.used));
        // What the owner wants first is begun first, as far as money and time allow.
        let chosen = self
            .by_hand
            .arrange(chosen.iter().map(|rank| order[*rank]).collect());
        let steps = chosen
            .into_iter()
            .map(|draft| (draft, field.points(draft)))
            .collect();
        let placed = self.months(limits, first, last, steps);
        self.are_done(&placed);
        placed
    }

    /// What the owner took on and has no place in this month yet, in addition to all that has.
    fn take(&mut self, taken: &[usize]) -> Vec<Placed> {
        let left = self.protections.leave();
        let field = Field::of(self.footings, &left, self.drafts, &self.rest);
        let place = |draft: &usize| Placed {
            draft: *draft,
            month: 1,
            points: field.points(*draft),
        };
        let extra = taken.iter().filter(|draft| self.rest.contains(draft));
        let placed: Vec<Placed> = extra.map(place).collect();
        for placed in &placed {
            self.rest.retain(|draft| *draft != placed.draft);
            self.used = self.used.plus(cost(&self.drafts[placed.draft]));
        }
        placed
    }

    /// Later periods begin with these steps behind them.
    fn are_done(&mut self, placed: &[Placed]) {
        for placed in placed {
            let draft = &self.drafts[placed.draft];
            for lift in &draft.lifts {
                self.protections.lift(&self.footings[*lift], draft.measure);
            }
        }
    }

    /// Month by month, places in order whatever has its needed step behind it and is paid by then.
    fn months(
        &mut self,
        limits: Limits,
        first: u8,
        last: u8,
        mut steps: Vec<(usize, u32)>,
    ) -> Vec<Placed> {
        let mut placed = Vec::with_capacity(steps.len());
        for month in first..=last {
            let available = limits.over(month);
            steps.retain(|(index, points)| {
                let draft = &self.drafts[*index];
                let sum = self.used.plus(cost(draft));
                let stands = draft.after.is_none_or(|after| !self.rest.contains(&after));
                // All that was chosen fits by the last month, even if more was ticked than this month allows.
                // What costs no money does not wait until overspent money has come in, nor the other way round.
                let free = |cost: u32, sum: u32, limit: u32| cost == 0 || sum <= limit;
                let paid = free(draft.euros(), sum.euros, available.euros)
                    && free(draft.minutes, sum.minutes, available.minutes);
                if !stands || !(paid || month == last) {
                    return true;
                }
                self.used = sum;
                self.rest.retain(|open| open != index);
                placed.push(Placed {
                    draft: *index,
                    month,
                    points: *points,
                });
                false
            });
        }
        placed
    }

    /// No budget was said, which is not zero: the ranking itself is the plan.
    fn by_rank(&mut self, taken: &[usize]) -> Periods {
        let left = self.protections.leave();
        let field = Field::of(self.footings, &left, self.drafts, &self.rest);
        let place = |cut: &mut Self, first: u8, last: u8| -> Vec<Placed> {
            let months = usize::from(last - first) + 1;
            let next = cut.rest.len().min(months * STEPS_A_MONTH);
            let next = cut.by_hand.arrange(cut.rest.drain(..next).collect());
            let months = (first..=last).flat_map(|month| [month; STEPS_A_MONTH]);
            let placed = next.into_iter().zip(months).map(|(draft, month)| Placed {
                draft,
                month,
                points: field.points(draft),
            });
            placed.collect()
        };
        let mut now = place(self, 1, 1);
        let extra = self.take(taken);
        now.extend(&extra);
        Periods {
            now,
            extra: extra.len(),
            quarter: place(self, 2, QUARTER),
            year: Vec::new(),
        }
    }
}

/// What the owner wants done this month and can be begun, with whatever it needs first, in the order of the ranking.
fn taken(model: &Model, drafts: &[Draft], open: &[usize]) -> Vec<usize> {
    let mut taken = vec![false; drafts.len()];
    for draft in open {
        let wanted = match drafts[*draft].subject {
            Subject::Measure(id) => model.progress.get(&id),
            Subject::Clarify(_) => None,
        };
        let mut step = wanted
            .and_then(|progress| progress.taken_on)
            .map(|_| *draft);
        while let Some(index) = step.filter(|index| !taken[*index]) {
            taken[index] = true;
            step = drafts[index].after;
        }
    }
    open.iter().copied().filter(|draft| taken[*draft]).collect()
}

/// What is held up, and what needs something that is.
fn blocked(model: &Model, drafts: &[Draft]) -> Vec<bool> {
    let blocked = |draft: &Draft| {
        let above = std::iter::successors(Some(draft), |draft| Some(&drafts[draft.after?]));
        // Needs have no circles; the bound is for a broken catalogue.
        above.take(drafts.len()).any(|draft| is_stuck(model, draft))
    };
    drafts.iter().map(blocked).collect()
}

fn is_stuck(model: &Model, draft: &Draft) -> bool {
    match draft.subject {
        Subject::Measure(id) => model.progress.get(&id).is_some_and(Progress::is_stuck),
        Subject::Clarify(_) => false,
    }
}

/// What the steps ticked this month have used of its limits.
fn used(catalog: &Catalog, model: &Model, today: Day) -> Spent {
    let people = model.firm.headcount();
    let mut used = Spent::default();
    for (id, progress) in &model.progress {
        let ticked = match progress.state {
            State::Done { on, .. } => on.same_month(today),
            State::Open | State::SetAside { .. } => false,
        };
        if let Some(measure) = catalog.measure(*id).filter(|_| ticked) {
            used = used.plus(Spent {
                euros: measure.euros_once.of(people) + measure.euros_per_year.of(people),
                minutes: measure.minutes.of(people),
            });
        }
    }
    used
}

/// This month's limits. If only money or only time was said, the other one is as wide as everything needs.
fn limits(model: &Model, everything: Spent) -> Option<Limits> {
    let said = model.firm.budget;
    if said.euros_per_month.is_none() && said.minutes_per_month.is_none() {
        return None;
    }
    Some(Limits {
        euros: said.euros_per_month.unwrap_or(everything.euros),
        minutes: said.minutes_per_month.unwrap_or(everything.minutes),
    })
}

fn remainder(budget: Spent, used: Spent) -> Limits {
    Limits {
        euros: budget.euros.saturating_sub(used.euros),
        minutes: budget.minutes.saturating_sub(used.minutes),
    }
}

/// Money once and in the first year, and time.
fn cost(draft: &Draft) -> Spent {
    Spent {
        euros: draft.euros(),
        minutes: draft.minutes,
    }
}

fn doors(footings: &[Footing], drafts: &[Draft], set: &[Placed]) -> u32 {
    let lifts = set.iter().flat_map(|placed| &drafts[placed.draft].lifts);
    let doors = lifts.filter(|lift| footings[**lift].is_open_door());
    u32::try_from(doors.count()).unwrap_or(u32::MAX)
}

/// In the order in which they are shown.
fn planned(drafts: &[Draft], placed: &[Placed], order: &[usize]) -> Vec<Planned> {
    let find = |draft: &usize| placed.iter().find(|placed| placed.draft == *draft);
    order
        .iter()
        .filter_map(find)
        .map(|placed| Planned {
            subject: drafts[placed.draft].subject,
            month: placed.month,
            points: placed.points,
        })
        .collect()
}

/// What does not fit into the year.
fn lates(drafts: &[Draft], later: &[usize], limits: Option<Limits>) -> Vec<Late> {
    let year = limits.map(|limits| limits.over(YEAR));
    let late = |draft: &usize| {
        let needs = missing(drafts, later, *draft);
        Late {
            subject: drafts[*draft].subject,
            needs,
            lacks: lacks(needs, year),
        }
    };
    later.iter().map(late).collect()
}

fn lacks(needs: Spent, year: Option<Spent>) -> Lacks {
    match year {
        None => Lacks::Turn,
        Some(year) if needs.euros > year.euros => Lacks::Euros(year.euros),
        Some(year) if needs.minutes > year.minutes => Lacks::Minutes(year.minutes),
        Some(_) => Lacks::Room,
    }
}

/// A step that does not fit, together with those before it that do not fit either.
fn missing(drafts: &[Draft], later: &[usize], draft: usize) -> Spent {
    let mut sum = cost(&drafts[draft]);
    let mut above = drafts[draft].after;
    while let Some(after) = above.filter(|after| later.contains(after)) {
        sum = sum.plus(cost(&drafts[after]));
        above = drafts[after].after;
    }
    sum
}

/// Of the steps that could begin at once for this money, the shortest one.
fn shortest(drafts: &[Draft], open: &[usize], euros: u32) -> Option<u32> {
    let begin = open.iter().map(|draft| &drafts[*draft]);
    begin
        .filter(|draft| draft.after.is_none() && draft.euros() <= euros)
        .map(|draft| draft.minutes)
        .min()
}

/// What decides the next steps beside the plan.
struct Next<'a> {
    order: &'a [usize],
    /// Where the first clarify step ranks.
    sheet: Option<usize>,
    by_hand: &'a ByHand<'a>,
    /// By draft: it is held up, or stands behind something that is.
    blocked: &'a [bool],
}

/// The next steps, and those that would be if nothing held them up.
struct Three {
    first: Vec<usize>,
    in_their_place: Vec<usize>,
}

impl Next<'_> {
    /// This month's set first, then the quarter, then the ranking; all clarify steps are one card beside this month's set,
    /// because finding out costs nothing. What the owner put first stands before that card.
    /// What is held up steps back behind whatever can be done.
    fn three(&self, now: &[usize], quarter: &[usize], open: &[usize]) -> Three {
        let card = self.sheet.map(|place| self.order[place]);
        let before = |draft: &&usize| {
            let ranks_before = |place: usize| self.order[..place].contains(draft);
            self.sheet.is_some_and(ranks_before) || self.by_hand.is_wished(**draft)
        };
        let earlier = now.iter().take_while(before);
        let others = earlier.chain(&card).chain(now).chain(quarter).chain(open);
        let mut next: Vec<usize> = Vec::new();
        for draft in others {
            if !next.contains(draft) {
                next.push(*draft);
            }
        }
        let in_their_place = next.iter().copied().take(NEXT).collect();
        // A stable sort: the order stays among those that can be done.
        next.sort_by_key(|draft| self.blocked[*draft]);
        next.truncate(NEXT);
        Three {
            first: next,
            in_their_place,
        }
    }

    fn stepped_back(&self, three: &Three) -> Vec<usize> {
        let stepped_back = |draft: &usize| self.blocked[*draft] && !three.first.contains(draft);
        let placed = three.in_their_place.iter().copied();
        placed.filter(stepped_back).collect()
    }
}
