//! The laws of the owner's order, of the months and of what is new in the plan, each on some hundred random firms.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::Index;

use super::random::{World, order, worlds};
use super::sample::today;
use crate::domain::{
    Advice, Brings, Cause, Entry, Held, MeasureId, Model, QuestionId, Reply, Spent, State, Subject,
};
use crate::evaluate::by_hand::groups;
use crate::evaluate::{advise, own_order, plan_news};

fn some_firms() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(200)
    }
}

fn advice(world: &World) -> Advice {
    advise(&world.catalog, &world.model, today())
}

fn ordered(world: &World, order: &[MeasureId]) -> World {
    let mut world = world.clone();
    world.model.order = order.to_vec();
    world
}

fn sorted(subjects: &[Subject]) -> Vec<Subject> {
    let mut subjects = subjects.to_vec();
    subjects.sort();
    subjects
}

fn place(group: &[Subject], measure: MeasureId) -> Option<usize> {
    let mut group = group.iter();
    group.position(|subject| *subject == Subject::Measure(measure))
}

/// The step that a step of this group stands behind.
fn needed(advice: &Advice, group: &[Subject], subject: Subject) -> Option<MeasureId> {
    let needs = advice.step(subject).unwrap().needs;
    needs.filter(|needed| place(group, *needed).is_some())
}

/// A few changes that an owner makes between two looks at the plan.
fn later(world: &World, pick: Index, reply: usize, tick: Option<Index>) -> World {
    let question = world.question(pick).id;
    let replies = [
        Reply::DontKnow,
        Reply::Choice("v0"),
        Reply::Choice("v3"),
        Reply::NotHere("none".to_owned()),
    ];
    let mut world = world.with_reply(question, replies[reply].clone());
    if let Some(tick) = tick {
        let measure = world.catalog.measures[tick.index(world.catalog.measures.len())].id;
        let entry = world.next_entry();
        let on = today();
        world.model.progress.entry(measure).or_default().state = State::Done { on, entry };
    }
    world
}

proptest! {
    #![proptest_config(some_firms())]

    #[test]
    fn an_order_by_hand_moves_no_step_to_another_time(world in worlds(), order in order()) {
        let advised = advice(&ordered(&world, &[]));
        let arranged = advice(&ordered(&world, &order));
        for (advised, arranged) in groups(&advised).iter().zip(groups(&arranged)) {
            prop_assert_eq!(sorted(advised), sorted(&arranged));
        }
        prop_assert_eq!(&advised.plan.waiting, &arranged.plan.waiting);
        prop_assert_eq!(&advised.ranking, &arranged.ranking);
        prop_assert_eq!(advised.plan.set_points, arranged.plan.set_points);
        prop_assert_eq!(advised.plan.cost, arranged.plan.cost);
    }

    #[test]
    fn an_order_that_is_the_advised_one_is_none(world in worlds(), order in order()) {
        let advised = advice(&ordered(&world, &[]));
        let measures = |group: Vec<Subject>| {
            let measure = |subject| match subject {
                Subject::Measure(id) => Some(id),
                Subject::Clarify(_) => None,
            };
            group.into_iter().filter_map(measure)
        };
        let as_advised: Vec<MeasureId> = groups(&advised).into_iter().flat_map(measures).collect();
        let own = |order: &[MeasureId]| own_order(&world.catalog, &world.model, order, today());
        prop_assert_eq!(own(&as_advised), []);
        // What says nothing can be left out: the plan is the same, and what is left stays.
        let rest = own(&order);
        let (arranged, left) = (advice(&ordered(&world, &order)), advice(&ordered(&world, &rest)));
        prop_assert_eq!(groups(&arranged), groups(&left));
        prop_assert_eq!(own(&rest), rest);
    }

    #[test]
    fn no_step_stands_before_the_one_it_needs_whatever_the_owner_wants(
        world in worlds(), order in order()
    ) {
        let arranged = advice(&ordered(&world, &order));
        for group in groups(&arranged) {
            for (at, subject) in group.iter().enumerate() {
                if let Some(needed) = needed(&arranged, &group, *subject) {
                    prop_assert!(place(&group, needed).unwrap() < at);
                }
            }
        }
    }

    #[test]
    fn the_owners_order_holds_where_no_need_speaks_against_it(world in worlds(), order in order()) {
        let advised = advice(&ordered(&world, &[]));
        let arranged = advice(&ordered(&world, &order));
        let wish = |subject: &Subject| match subject {
            Subject::Measure(measure) => order.iter().position(|one| one == measure),
            Subject::Clarify(_) => None,
        };
        for (before, group) in groups(&advised).iter().zip(groups(&arranged)) {
            // Steps that need none of their group, in the order that was wished and then as advised.
            let free = |group: &[Subject]| -> Vec<Subject> {
                let free = group.iter().filter(|one| needed(&arranged, group, **one).is_none());
                free.copied().collect()
            };
            // A step that waits for another one lets its followers wait as well; the free ones keep their places.
            let mut expected = free(before);
            expected.sort_by_key(|subject| wish(subject).unwrap_or(usize::MAX));
            let found = free(&group);
            let wished = expected.iter().filter(|one| wish(one).is_some()).count();
            prop_assert_eq!(&found[..wished], &expected[..wished]);
            if arranged.plan.limits.is_none() {
                prop_assert_eq!(found, expected);
                continue;
            }
            // What nobody put in order stands by its month: what costs much may make room for something smaller.
            let month = |subject: &Subject| {
                let mut planned = arranged.plan.quarter.iter().chain(&arranged.plan.year);
                planned.find(|planned| planned.subject == *subject).map(|planned| planned.month)
            };
            prop_assert!(found[wished..].iter().map(month).is_sorted());
            let all = |group: &[Subject]| group.iter().copied().collect::<BTreeSet<_>>();
            prop_assert_eq!(all(&found), all(&expected));
        }
    }

    #[test]
    fn a_wish_that_could_not_be_followed_is_said_once(world in worlds(), order in order()) {
        let arranged = advice(&ordered(&world, &order));
        let wish = |measure: MeasureId| {
            order.iter().position(|one| *one == measure).unwrap_or(usize::MAX)
        };
        let mut expected = Vec::new();
        for group in groups(&arranged) {
            for subject in &group {
                let Subject::Measure(step) = *subject else { continue };
                if let Some(behind) = needed(&arranged, &group, *subject)
                    && wish(step) < wish(behind)
                {
                    expected.push(Held { step, behind });
                }
            }
        }
        prop_assert_eq!(&arranged.plan.held, &expected);
    }

    #[test]
    fn the_next_three_are_those_that_stand_first(world in worlds(), order in order()) {
        let arranged = advice(&ordered(&world, &order));
        let [now, ..] = groups(&arranged);
        let next = &arranged.plan.next_three;
        let chosen: Vec<Subject> = next.iter().copied().filter(|one| now.contains(one)).collect();
        prop_assert_eq!(&chosen[..], &now[..chosen.len()]);
        prop_assert!(chosen.len() + 1 >= now.len().min(3), "{:?} of {:?}", chosen, now);
    }

    #[test]
    fn the_months_hold_every_planned_step_once_and_add_up(world in worlds()) {
        let advice = advice(&world);
        let [now, quarter, year, _] = groups(&advice);
        let planned = [now, quarter, year].concat();
        let months = &advice.plan.months;
        let held: Vec<Subject> = months.iter().flat_map(|month| month.steps.clone()).collect();
        prop_assert_eq!(sorted(&held), sorted(&planned));
        prop_assert!(months.is_sorted_by_key(|month| month.month));
        let mut so_far = advice.plan.used;
        let said = world.model.firm.budget;
        for month in months {
            let ticked = month.month == 1 && advice.plan.used != Spent::default();
            prop_assert!((ticked || !month.steps.is_empty()) && (1..=12).contains(&month.month));
            let steps = month.steps.iter().map(|subject| advice.step(*subject).unwrap());
            let (euros, minutes) = steps.fold((0, 0), |(euros, minutes), step| {
                (euros + step.euros_once + step.euros_per_year, minutes + step.minutes)
            });
            prop_assert_eq!((month.spent.euros, month.spent.minutes), (euros, minutes));
            so_far.euros += euros;
            so_far.minutes += minutes;
            prop_assert_eq!(month.so_far, so_far);
            // G12 in the words of the table: never over what these months bring, but for what was ticked already.
            if let Some(limits) = advice.plan.limits {
                let brings = Spent {
                    euros: limits.euros * u32::from(month.month),
                    minutes: limits.minutes * u32::from(month.month),
                };
                prop_assert!(so_far.euros <= brings.euros.max(advice.plan.used.euros));
                prop_assert!(so_far.minutes <= brings.minutes.max(advice.plan.used.minutes));
                let enough = so_far.euros <= brings.euros && so_far.minutes <= brings.minutes;
                let both = said.euros_per_month.is_some() && said.minutes_per_month.is_some();
                prop_assert_eq!(month.brings, match (both, enough) {
                    (false, _) => Brings::Unsaid,
                    (true, true) => Brings::Enough(brings),
                    (true, false) => Brings::Less(brings),
                });
            }
        }
        let cost = advice.plan.cost;
        prop_assert_eq!(cost.year.euros, so_far.euros - advice.plan.used.euros);
        prop_assert!(cost.years_after <= cost.year.euros && cost.year.euros <= cost.everything.euros);
        // G13: the bills of the years after fit into what twelve months bring.
        if let Some(limits) = advice.plan.limits {
            prop_assert!(cost.years_after <= limits.euros * 12);
        }
    }

    #[test]
    fn what_a_step_needs_is_done_in_the_same_month_or_before(world in worlds()) {
        let advice = advice(&world);
        let flat: Vec<Subject> = advice.plan.months.iter().flat_map(|month| month.steps.clone()).collect();
        let months: Vec<Subject> = flat;
        for (at, subject) in months.iter().enumerate() {
            if let Some(needed) = advice.step(*subject).unwrap().needs {
                prop_assert!(place(&months, needed).is_some_and(|place| place < at));
            }
        }
    }

    #[test]
    fn the_news_say_where_every_step_went(
        world in worlds(), pick in any::<Index>(), reply in 0_usize..4, tick in any::<Option<Index>>()
    ) {
        let after = later(&world, pick, reply, tick);
        let (old, new) = (advice(&world), advice(&after));
        let news = plan_news((&world.model, &old), (&after.model, &new));
        let all = |advice: &Advice| -> BTreeSet<Subject> {
            advice.ranking.iter().map(|step| step.subject).collect()
        };
        let came: BTreeSet<Subject> = news.came.iter().copied().collect();
        let went: BTreeSet<Subject> = news.went.iter().copied().collect();
        prop_assert_eq!(came.len(), news.came.len());
        prop_assert_eq!(went.len(), news.went.len());
        prop_assert_eq!(&came, &all(&new).difference(&all(&old)).copied().collect());
        let is_done = |subject: &Subject| match subject {
            Subject::Measure(id) => news.causes.contains(&Cause::Done(*id)),
            Subject::Clarify(_) => false,
        };
        let gone = all(&old);
        let gone = gone.difference(&all(&new)).copied().filter(|one| !is_done(one)).collect();
        prop_assert_eq!(&went, &gone);
        for moved in news.up.iter().chain(&news.down) {
            prop_assert!(all(&old).contains(moved) && all(&new).contains(moved));
        }
        let back = plan_news((&after.model, &new), (&world.model, &old));
        prop_assert!(news.went.iter().all(|subject| back.came.contains(subject)));
        prop_assert_eq!(sorted(&back.up), sorted(&news.down));
    }

    #[test]
    fn without_a_change_there_are_no_news(world in worlds()) {
        let advice = advice(&world);
        let news = plan_news((&world.model, &advice), (&world.model, &advice));
        prop_assert!(news.is_quiet() && news.causes.is_empty());
    }

    #[test]
    fn the_news_name_every_answer_and_tick_behind_them(
        world in worlds(), pick in any::<Index>(), reply in 0_usize..4, tick in any::<Option<Index>>()
    ) {
        let after = later(&world, pick, reply, tick);
        let (old, new) = (advice(&world), advice(&after));
        let news = plan_news((&world.model, &old), (&after.model, &new));
        let question: QuestionId = world.question(pick).id;
        let reply = |model: &Model| model.reply(question).cloned();
        let otherwise = reply(&world.model) != reply(&after.model);
        prop_assert_eq!(news.causes.contains(&Cause::Said(question)), otherwise);
        prop_assert!(news.is_quiet() || !news.causes.is_empty());
    }
}

#[test]
fn an_answer_and_a_tick_stand_in_the_order_in_which_they_were_given() {
    let mut before = Model::default();
    let question = |id| QuestionId(id);
    let answer = |entry: u64| crate::domain::Answer {
        reply: Reply::DontKnow,
        proof: crate::domain::Proof::Believed,
        note: String::new(),
        day: today(),
        entry: Entry(entry),
    };
    before.answers.insert(question("backup-offline"), answer(1));
    let mut after = before.clone();
    after.answers.insert(question("mail-call-back"), answer(7));
    after
        .answers
        .insert(question("updates-installed"), answer(4));
    after.firm.people = Some(3);
    let advise = |model: &Model| advise(&crate::evaluate::CATALOG, model, today());
    let news = plan_news((&before, &advise(&before)), (&after, &advise(&after)));
    assert_eq!(
        news.causes,
        [
            Cause::Said(question("updates-installed")),
            Cause::Said(question("mail-call-back")),
            Cause::Firm,
        ]
    );
}
