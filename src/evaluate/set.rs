//! Finds the best set of steps for so much money and time, exactly.
//!
//! A knapsack on a forest with two limits: a list of bundles that no other one beats grows step by step.
//! It stays short because steps add up their points and because each step needs at most one other.

use std::cmp::Reverse;

use crate::domain::Limits;

/// A step as the set sees it. What it needs stands before it in the list.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    pub(super) minutes: u32,
    pub(super) euros: u32,
    pub(super) points: u32,
    pub(super) needs: Option<usize>,
}

/// The candidates of the best set, in their order: most points, then least money, then least time.
pub(super) fn best(candidates: &[Candidate], limits: Limits) -> Vec<usize> {
    let mut followers: Vec<Vec<usize>> = vec![Vec::new(); candidates.len()];
    let mut roots = Vec::new();
    for (index, candidate) in candidates.iter().enumerate() {
        match candidate.needs {
            Some(needed) => followers[needed].push(index),
            None => roots.push(index),
        }
    }
    let money: u64 = candidates.iter().map(|one| u64::from(one.euros)).sum();
    let time: u64 = candidates.iter().map(|one| u64::from(one.minutes)).sum();
    let mut trees: Vec<u32> = candidates.iter().map(|one| one.points).collect();
    for (index, candidate) in candidates.iter().enumerate().rev() {
        if let Some(needed) = candidate.needs {
            trees[needed] += trees[index];
        }
    }
    let mut search = Search {
        candidates,
        followers: &followers,
        trees: &trees,
        floor: in_order(candidates, limits),
        limits,
        money: Limit::of(money, limits.euros),
        time: Limit::of(time, limits.minutes),
        trail: Vec::new(),
    };
    if (search.money, search.time) == (Limit::Wide, Limit::Wide) {
        return (0..candidates.len()).collect();
    }
    let list = search.extend(vec![Bundle::default()], &roots, 0);
    let chosen = list.into_iter().max_by_key(Bundle::value);
    chosen.map_or_else(Vec::new, |bundle| search.steps(&bundle))
}

/// Whether a limit can be reached at all. What cannot run out need not be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Limit {
    Binds,
    Wide,
}

impl Limit {
    fn of(all: u64, limit: u32) -> Self {
        if all > u64::from(limit) {
            Self::Binds
        } else {
            Self::Wide
        }
    }
}

/// A set of steps by its sums.
#[derive(Clone, Copy, Debug, Default)]
struct Bundle {
    minutes: u32,
    euros: u32,
    points: u32,
    /// The step that was added last, as an index of the trail.
    last: Option<usize>,
}

/// What makes one set better than another.
type Worth = (u32, Reverse<u32>, Reverse<u32>);

impl Bundle {
    fn value(&self) -> Worth {
        (self.points, Reverse(self.euros), Reverse(self.minutes))
    }
}

/// A step of a bundle and the place of the one before it.
struct Trail {
    step: usize,
    before: Option<usize>,
}

struct Search<'a> {
    candidates: &'a [Candidate],
    followers: &'a [Vec<usize>],
    /// Points of each candidate with all that it makes possible.
    trees: &'a [u32],
    /// Points that can be had in any case; what cannot get there any more is dropped.
    floor: u32,
    limits: Limits,
    money: Limit,
    time: Limit,
    trail: Vec<Trail>,
}

impl Search<'_> {
    /// Each of these steps is left out, or taken with the best of what it makes possible.
    /// Afterwards so many points are still to be decided on.
    fn extend(&mut self, mut list: Vec<Bundle>, steps: &[usize], afterwards: u32) -> Vec<Bundle> {
        let followers = self.followers;
        let mut ahead = afterwards + steps.iter().map(|step| self.trees[*step]).sum::<u32>();
        for step in steps {
            let with = self.with(&list, *step, ahead);
            ahead -= self.trees[*step];
            let with = self.extend(with, &followers[*step], ahead);
            list = self.merge(&list, &with, ahead);
        }
        list
    }

    /// The bundles that have room for this step, with it.
    fn with(&mut self, list: &[Bundle], step: usize, ahead: u32) -> Vec<Bundle> {
        let Candidate {
            minutes,
            euros,
            points,
            ..
        } = self.candidates[step];
        let mut with = Vec::with_capacity(list.len());
        for bundle in list {
            let sums = bundle
                .minutes
                .checked_add(minutes)
                .zip(bundle.euros.checked_add(euros));
            let Some((minutes, euros)) = sums else {
                continue;
            };
            let fits = minutes <= self.limits.minutes && euros <= self.limits.euros;
            if !fits || bundle.points + ahead < self.floor {
                continue;
            }
            self.trail.push(Trail {
                step,
                before: bundle.last,
            });
            with.push(Bundle {
                minutes,
                euros,
                points: bundle.points + points,
                last: Some(self.trail.len() - 1),
            });
        }
        with
    }

    /// Both lists without what another bundle beats: no more minutes, no more euros, no less value.
    fn merge(&self, list: &[Bundle], with: &[Bundle], ahead: u32) -> Vec<Bundle> {
        let mut merged = Vec::with_capacity(list.len() + with.len());
        // Of all bundles kept so far: rising euros, and the rising value that one gets for them.
        let mut stairs: Vec<(u32, Worth)> = Vec::new();
        let (mut one, mut other) = (list.iter().peekable(), with.iter().peekable());
        loop {
            let next = match (one.peek(), other.peek()) {
                (Some(first), Some(second)) if self.order(second) < self.order(first) => {
                    other.next()
                }
                (Some(_), _) => one.next(),
                (None, _) => other.next(),
            };
            let Some(bundle) = next else {
                return merged;
            };
            let hopeful = bundle.points + ahead >= self.floor;
            if hopeful && climb(&mut stairs, self.euros(bundle), bundle.value()) {
                merged.push(*bundle);
            }
        }
    }

    /// Lists are kept in this order, which adding one step to all does not change.
    fn order(&self, bundle: &Bundle) -> (u32, u32, Reverse<Worth>) {
        let minutes = match self.time {
            Limit::Binds => bundle.minutes,
            Limit::Wide => 0,
        };
        (minutes, self.euros(bundle), Reverse(bundle.value()))
    }

    fn euros(&self, bundle: &Bundle) -> u32 {
        match self.money {
            Limit::Binds => bundle.euros,
            Limit::Wide => 0,
        }
    }

    fn steps(&self, bundle: &Bundle) -> Vec<usize> {
        let mut steps = Vec::new();
        let mut at = bundle.last;
        while let Some(place) = at {
            steps.push(self.trail[place].step);
            at = self.trail[place].before;
        }
        steps.sort_unstable();
        steps
    }
}

/// Points of the set that takes in order whatever fits.
fn in_order(candidates: &[Candidate], limits: Limits) -> u32 {
    let mut left = limits;
    let mut taken: Vec<bool> = Vec::with_capacity(candidates.len());
    let mut points = 0;
    for candidate in candidates {
        let stands = candidate.needs.is_none_or(|needed| taken[needed]);
        let room = candidate.minutes <= left.minutes && candidate.euros <= left.euros;
        taken.push(stands && room);
        if stands && room {
            left.minutes -= candidate.minutes;
            left.euros -= candidate.euros;
            points += candidate.points;
        }
    }
    points
}

/// Puts a bundle on the stairs, unless one stands there that costs no more and is worth no less.
fn climb(stairs: &mut Vec<(u32, Worth)>, euros: u32, value: Worth) -> bool {
    let above = stairs.partition_point(|(stair, _)| *stair <= euros);
    let beaten = above > 0 && stairs[above - 1].1 >= value;
    if beaten {
        return false;
    }
    // Lower stairs that cost as much, and those that cost more for no more, give way.
    let from = match stairs[..above].last() {
        Some((stair, _)) if *stair == euros => above - 1,
        Some(_) | None => above,
    };
    let dearer = stairs[above..].iter();
    let to = above + dearer.take_while(|(_, worth)| *worth <= value).count();
    if from == to {
        stairs.insert(from, (euros, value));
    } else {
        stairs[from] = (euros, value);
        stairs.drain(from + 1..to);
    }
    true
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sums(candidates: &[Candidate], set: &[usize]) -> (u32, u32, u32) {
        set.iter()
            .fold((0, 0, 0), |(points, euros, minutes), index| {
                let one = candidates[*index];
                (
                    points + one.points,
                    euros + one.euros,
                    minutes + one.minutes,
                )
            })
    }

    fn brute_force(candidates: &[Candidate], limits: Limits) -> (u32, u32, u32) {
        let all = 0..1_usize << candidates.len();
        let sets = all.map(|bits| {
            (0..candidates.len())
                .filter(|index| bits >> index & 1 == 1)
                .collect::<Vec<usize>>()
        });
        let whole = sets.filter(|set| {
            set.iter().all(|index| {
                candidates[*index]
                    .needs
                    .is_none_or(|need| set.contains(&need))
            })
        });
        whole
            .map(|set| sums(candidates, &set))
            .filter(|(_, euros, minutes)| *euros <= limits.euros && *minutes <= limits.minutes)
            .max_by_key(|(points, euros, minutes)| (*points, Reverse(*euros), Reverse(*minutes)))
            .expect("the empty set fits")
    }

    fn forests() -> impl Strategy<Value = Vec<Candidate>> {
        let one = (
            0_u32..13,
            0_u32..9,
            1_u32..40,
            any::<Option<prop::sample::Index>>(),
        );
        prop::collection::vec(one, 0..10).prop_map(|rows| {
            let build = |(index, row): (usize, &(u32, u32, u32, Option<prop::sample::Index>))| {
                let (minutes, euros, points, needs) = row;
                Candidate {
                    minutes: minutes * 5,
                    // Half of what one can do is free.
                    euros: euros.saturating_sub(4) * 20,
                    points: *points,
                    needs: needs.filter(|_| index > 0).map(|need| need.index(index)),
                }
            };
            rows.iter().enumerate().map(build).collect()
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

        #[test]
        fn a_set_keeps_both_limits_and_equals_brute_force(
            candidates in forests(),
            euros in prop_oneof![Just(0), 0_u32..300, Just(u32::MAX)],
            minutes in prop_oneof![Just(0), 0_u32..300, Just(u32::MAX)],
        ) {
            let limits = Limits { euros, minutes };
            let set = best(&candidates, limits);
            for index in &set {
                prop_assert!(candidates[*index].needs.is_none_or(|need| set.contains(&need)));
            }
            prop_assert_eq!(sums(&candidates, &set), brute_force(&candidates, limits));
        }

        #[test]
        fn more_money_or_time_never_yields_fewer_points(
            candidates in forests(),
            (euros, more_euros) in (0_u32..300, 0_u32..100),
            (minutes, more_minutes) in (0_u32..300, 0_u32..100),
        ) {
            let small = best(&candidates, Limits { euros, minutes });
            let large = Limits { euros: euros + more_euros, minutes: minutes + more_minutes };
            let large = best(&candidates, large);
            prop_assert!(sums(&candidates, &small).0 <= sums(&candidates, &large).0);
        }
    }
}
