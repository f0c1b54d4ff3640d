//! The laws of the advice, each on some hundred random firms.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::random::{NOTHING, World, ago, budget, worlds};
use super::sample::{reads, today};
use crate::domain::{
    Advice, Budget, Day, Device, Door, Entry, Grade, MeasureId, Os, Proof, QuestionId,
    QuestionState, Reply, State, Status, Step, Subject, TakenReading, TopicMark, Waits, Who,
};
use crate::evaluate::advise;

const CASES: u32 = 200;

fn some_firms() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(CASES)
    }
}

fn advice(world: &World) -> Advice {
    advise(&world.catalog, &world.model, today())
}

fn step_of(advice: &Advice, question: QuestionId) -> Option<&Step> {
    let mut steps = advice.ranking.iter();
    steps.find(|step| step.questions.contains(&question))
}

fn rank(advice: &Advice, subject: Subject) -> usize {
    let mut steps = advice.ranking.iter();
    steps.position(|step| step.subject == subject).unwrap()
}

/// The marks of two advices, topic by topic.
fn by_topic<'a>(one: &'a Advice, other: &'a Advice) -> Vec<(&'a TopicMark, &'a TopicMark)> {
    let pairs = one.marks.iter().filter_map(|mark| {
        let mut others = other.marks.iter();
        Some((mark, others.find(|other| other.topic == mark.topic)?))
    });
    pairs.collect()
}

/// Best and worst end of a mark; `None` as long as too much is open.
fn ends(mark: &TopicMark) -> Option<(u8, u8)> {
    match mark.grade {
        Grade::Mark { best, worst } => Some((best, worst)),
        Grade::StillOpen => None,
    }
}

/// Everything that the reader sees of marks, order and plan, without the words of the reasons.
fn outcome(advice: &Advice) -> impl PartialEq + std::fmt::Debug + use<> {
    let ranking: Vec<_> = advice
        .ranking
        .iter()
        .map(|step| (step.subject, step.points, step.score12, step.waits))
        .collect();
    (
        advice.marks.clone(),
        advice.doors.clone(),
        ranking,
        advice.plan.clone(),
    )
}

fn all_planned(advice: &Advice) -> Vec<Subject> {
    let plan = &advice.plan;
    let quarter = plan.quarter.iter().map(|planned| planned.subject);
    let year = plan.year.iter().map(|planned| planned.subject);
    let later = plan.later.iter().map(|late| late.subject);
    let now = plan.now.iter().copied();
    let waiting = plan.waiting.iter().copied();
    now.chain(quarter)
        .chain(year)
        .chain(later)
        .chain(waiting)
        .collect()
}

/// The month of each planned step; this month is 1.
fn months(advice: &Advice) -> Vec<(Subject, u8)> {
    let plan = &advice.plan;
    let now = plan.now.iter().map(|subject| (*subject, 1));
    let then = plan.quarter.iter().chain(&plan.year);
    now.chain(then.map(|planned| (planned.subject, planned.month)))
        .collect()
}

/// Questions with a gap of their own: little or nothing, not known, or not answered yet.
fn gaps(advice: &Advice) -> Vec<QuestionId> {
    let gaps = advice
        .standings
        .iter()
        .filter(|standing| match standing.state {
            QuestionState::Value(value) => value < 3,
            QuestionState::DontKnow | QuestionState::Unanswered => true,
            QuestionState::Implied(_) | QuestionState::NotHere | QuestionState::Absent(_) => false,
        });
    gaps.map(|standing| standing.question).collect()
}

fn one_of<T: Copy>(pick: Index, all: &[T]) -> Option<T> {
    (!all.is_empty()).then(|| all[pick.index(all.len())])
}

fn measures_of(world: &World, question: QuestionId) -> [MeasureId; 3] {
    world.catalog.question(question).unwrap().measures
}

fn is_set_aside(world: &World, measure: MeasureId) -> bool {
    world
        .model
        .progress
        .get(&measure)
        .is_some_and(|progress| matches!(progress.state, State::SetAside { .. }))
}

/// Ticked at the very end, so that nothing later speaks against it.
fn with_tick(world: &World, measure: MeasureId) -> World {
    let mut world = world.clone();
    let entry = world.next_entry();
    let on = today();
    world.model.progress.entry(measure).or_default().state = State::Done { on, entry };
    world
}

/// One more PC that says one thing.
fn with_pc(world: &World, check: Index, status: Status, day: Day) -> World {
    let mut world = world.clone();
    let entry = world.next_entry();
    let reading = reads(status);
    let check = &world.catalog.checks[check.index(world.catalog.checks.len())];
    world.model.devices.push(Device {
        id: "one more".to_owned(),
        label: String::new(),
        os: Os::Linux,
        version: String::new(),
        readings: [(
            check.id,
            TakenReading {
                reading,
                day,
                entry,
            },
        )]
        .into(),
        earlier: None,
    });
    world
}

proptest! {
    #![proptest_config(some_firms())]

    #[test]
    fn g1_closing_a_gap_never_worsens_a_mark_nor_opens_a_door(
        world in worlds(), pick in any::<Index>()
    ) {
        let before = advice(&world);
        let Some(question) = one_of(pick, &gaps(&before)) else { return Ok(()) };
        let after = advice(&world.with_value(question, 3));
        for (before, after) in by_topic(&before, &after) {
            prop_assert!(after.low_percent >= before.low_percent);
            prop_assert!(after.high_percent >= before.high_percent);
            match (ends(before), ends(after)) {
                (Some((best, worst)), Some((new_best, new_worst))) => {
                    prop_assert!(new_best <= best && new_worst <= worst, "{:?}", before.topic);
                }
                // What a parent had decided for its child is open now.
                (Some(_), None) => prop_assert!(world.hides_others(question)),
                (None, _) => {}
            }
        }
        let doors: Vec<QuestionId> = before.doors.iter().map(|door| door.question).collect();
        for door in &after.doors {
            prop_assert!(doors.contains(&door.question));
        }
    }

    #[test]
    fn g1_closing_a_gap_adds_no_step_to_any_question_or_check(
        world in worlds(), pick in any::<Index>()
    ) {
        let before = advice(&world);
        let Some(question) = one_of(pick, &gaps(&before)) else { return Ok(()) };
        let after = advice(&world.with_value(question, 3));
        for one in world.catalog.questions {
            if step_of(&after, one.id).is_some() {
                // A PC that still sees a gap may lead to another step of the question than the answer did; only if that
                // one is not wanted, there was none before.
                let other_way = measures_of(&world, one.id).iter().any(|id| is_set_aside(&world, *id));
                prop_assert!(step_of(&before, one.id).is_some() || other_way, "{:?}", one.id);
            }
        }
    }

    #[test]
    fn g1_closing_a_gap_raises_no_other_points_unless_it_hid_questions(
        world in worlds(), pick in any::<Index>()
    ) {
        let before = advice(&world);
        let alone = |question: &QuestionId| !world.hides_others(*question);
        let gaps: Vec<QuestionId> = gaps(&before).into_iter().filter(alone).collect();
        let Some(question) = one_of(pick, &gaps) else {
            return Ok(());
        };
        let after = advice(&world.with_value(question, 3));
        // A PC that still sees a gap moves the question to another step, which then counts it too.
        let moved = step_of(&after, question).map(|step| step.subject);
        let counts_it = |step: &Step| match step.subject {
            Subject::Measure(_) => Some(step.subject) == moved,
            Subject::Clarify(unsure) => {
                Some(Subject::Measure(measures_of(&world, unsure)[0])) == moved
            }
        };
        for step in after.ranking.iter().filter(|step| !counts_it(step)) {
            let earlier = before.step(step.subject);
            prop_assert!(earlier.is_some_and(|earlier| step.points <= earlier.points), "{:?}", step.subject);
        }
    }

    #[test]
    fn g2_not_knowing_never_stands_later_than_a_no_that_hides_nothing(
        world in worlds(), pick in any::<Index>()
    ) {
        let question = world.question(pick).id;
        let no = advice(&world.with_value(question, 0));
        let unsure = advice(&world.with_reply(question, Reply::DontKnow));
        if let Some(mend) = step_of(&no, question) {
            let clarify = step_of(&unsure, question).unwrap();
            prop_assert!(rank(&unsure, clarify.subject) <= rank(&no, mend.subject));
        }
        for (unsure, no) in by_topic(&unsure, &no) {
            prop_assert_eq!(unsure.low_percent, no.low_percent);
            if let (Some((_, worst)), Some((_, worst_of_no))) = (ends(unsure), ends(no)) {
                prop_assert_eq!(worst, worst_of_no);
            }
        }
    }

    #[test]
    fn g2_not_knowing_never_has_a_worse_lower_mark_than_a_no_that_hides_questions(
        world in worlds(), pick in any::<Index>()
    ) {
        let question = world.question(pick).id;
        let no = advice(&world.with_reply(question, Reply::Choice(NOTHING)));
        let unsure = advice(&world.with_reply(question, Reply::DontKnow));
        for (unsure, no) in by_topic(&unsure, &no) {
            prop_assert!(unsure.low_percent >= no.low_percent);
        }
    }

    #[test]
    fn g3_there_is_one_entry_for_each_gap_and_none_for_what_is_closed(world in worlds()) {
        let advice = advice(&world);
        let subjects: BTreeSet<Subject> = advice.ranking.iter().map(|step| step.subject).collect();
        prop_assert_eq!(subjects.len(), advice.ranking.len());
        for standing in &advice.standings {
            let question = standing.question;
            let entries = advice.ranking.iter().filter(|step| step.questions.contains(&question));
            let entries = entries.count();
            prop_assert!(entries <= 1);
            let fixed = measures_of(&world, question).into_iter().any(|measure| {
                world.model.progress.get(&measure).is_some_and(|progress| progress.state != State::Open)
            });
            let doubted = standing.says.iter().any(|says| {
                matches!(says.status, Status::Bad | Status::Attention)
            });
            match standing.state {
                QuestionState::NotHere | QuestionState::Absent(_) => prop_assert_eq!(entries, 0),
                QuestionState::Value(3) if !doubted => prop_assert_eq!(entries, 0),
                QuestionState::Unanswered if !doubted && !fixed => prop_assert_eq!(entries, 0),
                QuestionState::Value(0..=2) | QuestionState::Implied(_) | QuestionState::DontKnow if !fixed => {
                    prop_assert_eq!(entries, 1);
                }
                QuestionState::Value(_) | QuestionState::Implied(_)
                | QuestionState::DontKnow | QuestionState::Unanswered => {}
            }
        }
        for measure in world.catalog.measures {
            if is_set_aside(&world, measure.id) {
                prop_assert!(!subjects.contains(&Subject::Measure(measure.id)));
            }
        }
    }

    #[test]
    fn g3_a_step_that_was_just_ticked_is_gone(world in worlds(), pick in any::<Index>()) {
        let before = advice(&world);
        let subjects: Vec<Subject> = before.ranking.iter().map(|step| step.subject).collect();
        if let Some(Subject::Measure(measure)) = one_of(pick, &subjects) {
            let after = advice(&with_tick(&world, measure));
            prop_assert!(after.step(Subject::Measure(measure)).is_none());
            prop_assert_eq!(&before.marks, &after.marks);
        }
    }

    #[test]
    fn g4_a_needed_open_step_comes_first_everywhere(world in worlds()) {
        let advice = advice(&world);
        let months = months(&advice);
        let month = |subject: Subject| months.iter().find(|(one, _)| *one == subject).map(|(_, month)| *month);
        for step in &advice.ranking {
            let Some(needed) = step.needs.map(Subject::Measure) else { continue };
            prop_assert!(rank(&advice, needed) < rank(&advice, step.subject));
            if let Some(finished) = month(step.subject) {
                prop_assert!(month(needed).is_some_and(|first| first <= finished));
            }
        }
    }

    #[test]
    fn g4_no_need_is_overlooked(world in worlds()) {
        let advice = advice(&world);
        for step in &advice.ranking {
            let Subject::Measure(id) = step.subject else { continue };
            let Some(need) = world.catalog.measure(id).unwrap().needs else { continue };
            let ticked = measures_of(&world, need.question).into_iter().any(|measure| {
                world.model.progress.get(&measure)
                    .is_some_and(|progress| matches!(progress.state, State::Done { .. }))
            });
            let open = match advice.standing(need.question).unwrap().state {
                QuestionState::Value(value) => value < need.least,
                QuestionState::Implied(_) | QuestionState::DontKnow => true,
                QuestionState::Unanswered | QuestionState::NotHere | QuestionState::Absent(_) => false,
            };
            if open && !ticked {
                prop_assert!(step.needs.is_some() || step.waits.is_some());
            }
        }
    }

    #[test]
    fn g5_the_order_of_pcs_and_the_numbers_of_entries_are_irrelevant(world in worlds()) {
        let expected = advice(&world);
        prop_assert_eq!(&advice(&world), &expected);
        let mut turned = world.clone();
        turned.model.devices.reverse();
        let later = |entry: Entry| Entry(entry.0 * 3 + 17);
        for answer in turned.model.answers.values_mut() {
            answer.entry = later(answer.entry);
        }
        for progress in turned.model.progress.values_mut() {
            if let State::Done { entry, .. } = &mut progress.state {
                *entry = later(*entry);
            }
        }
        for device in &mut turned.model.devices {
            for reading in device.readings.values_mut() {
                reading.entry = later(reading.entry);
            }
        }
        let found = advice(&turned);
        prop_assert_eq!(&found.ranking, &expected.ranking);
        prop_assert_eq!(outcome(&found), outcome(&expected));
    }

    #[test]
    fn g7_more_money_or_time_never_yields_fewer_points(
        world in worlds(), more_euros in 0_u32..200, more_minutes in 0_u32..200
    ) {
        let small = advice(&world);
        let mut richer = world.clone();
        let said = &mut richer.model.firm.budget;
        said.euros_per_month = said.euros_per_month.map(|euros| euros + more_euros);
        said.minutes_per_month = said.minutes_per_month.map(|minutes| minutes + more_minutes);
        prop_assert!(advice(&richer).plan.set_points >= small.plan.set_points);
    }

    #[test]
    fn g8_proof_age_notes_and_a_good_pc_change_no_mark_rank_or_set(
        world in worlds(), tested in any::<bool>(), check in any::<Index>(), silent in 0_usize..3
    ) {
        let mut noted = world.clone();
        for answer in noted.model.answers.values_mut() {
            answer.proof = if tested { Proof::Tested(ago(1)) } else { Proof::LookedUp };
            answer.note = "seen".to_owned();
            answer.day = ago(500);
        }
        for progress in noted.model.progress.values_mut() {
            progress.who = Some(Who::Provider);
            progress.who_name = "Ayşe".to_owned();
            progress.due = Some(ago(5));
            progress.note = "soon".to_owned();
        }
        if !noted.catalog.checks.is_empty() {
            let status = [Status::Good, Status::Unknown, Status::NotApplicable][silent];
            noted = with_pc(&noted, check, status, today());
        }
        prop_assert_eq!(outcome(&advice(&noted)), outcome(&advice(&world)));
    }

    #[test]
    fn g9_a_pc_changes_no_mark_and_takes_a_step_away_only_for_one_that_was_set_aside(
        world in worlds(), check in any::<Index>(), bad in any::<bool>(), days in 0_u32..120
    ) {
        if world.catalog.checks.is_empty() {
            return Ok(());
        }
        let before = advice(&world);
        let status = if bad { Status::Bad } else { Status::Attention };
        let after = advice(&with_pc(&world, check, status, ago(days)));
        prop_assert_eq!(&before.marks, &after.marks);
        prop_assert_eq!(before.clarified, after.clarified);
        prop_assert!(after.ranking.len() <= before.ranking.len() + 1);
        for one in world.catalog.questions {
            let set_aside = measures_of(&world, one.id).iter().any(|id| is_set_aside(&world, *id));
            if step_of(&before, one.id).is_some() && !set_aside {
                prop_assert!(step_of(&after, one.id).is_some(), "{:?}", one.id);
            }
        }
    }

    #[test]
    fn g10_a_lower_answer_with_the_same_step_never_has_fewer_points(
        world in worlds(), pick in any::<Index>(), (low, high) in select(vec![(0_usize, 1_usize), (0, 2), (1, 2)])
    ) {
        let question = world.question(pick).id;
        let low = advice(&world.with_value(question, low));
        let high = advice(&world.with_value(question, high));
        if let (Some(low), Some(high)) = (step_of(&low, question), step_of(&high, question)) {
            prop_assert!(low.subject != high.subject || low.points >= high.points);
        }
    }

    #[test]
    fn g11_nothing_is_lost_and_nothing_is_planned_twice(world in worlds()) {
        let advice = advice(&world);
        let mut planned = all_planned(&advice);
        let mut ranked: Vec<Subject> = advice.ranking.iter().map(|step| step.subject).collect();
        planned.sort();
        ranked.sort();
        prop_assert_eq!(planned, ranked);
        for step in &advice.ranking {
            prop_assert_eq!(step.waits.is_some(), advice.plan.waiting.contains(&step.subject));
            let clarify = matches!(step.subject, Subject::Clarify(_));
            prop_assert_eq!(clarify, step.waits == Some(Waits::QuestionSheet));
        }
        let next = &advice.plan.next_three;
        let clarify = next.iter().filter(|subject| matches!(subject, Subject::Clarify(_))).count();
        prop_assert!(clarify <= 1 && next.len() <= 3);
    }

    #[test]
    fn g12_no_month_is_overdrawn(world in worlds()) {
        let advice = advice(&world);
        let Some(limits) = advice.plan.limits else { return Ok(()) };
        for month in 1..=12_u8 {
            let mut spent = advice.plan.used;
            for (subject, finished) in months(&advice) {
                let step = advice.step(subject).unwrap();
                if finished <= month {
                    spent.euros += step.euros_once + step.euros_per_year;
                    spent.minutes += step.minutes;
                }
            }
            // Only what was ticked already can be more than a month brings.
            let euros = (limits.euros * u32::from(month)).max(advice.plan.used.euros);
            let minutes = (limits.minutes * u32::from(month)).max(advice.plan.used.minutes);
            prop_assert!(spent.euros <= euros && spent.minutes <= minutes, "month {}", month);
        }
    }

    #[test]
    fn g13_what_fits_into_year_one_can_be_renewed_every_year(world in worlds()) {
        let advice = advice(&world);
        let Some(limits) = advice.plan.limits else { return Ok(()) };
        for month in 1..=12_u8 {
            let finished = months(&advice).into_iter().filter(|(_, finished)| *finished <= month);
            let bills: u32 = finished
                .map(|(subject, _)| advice.step(subject).unwrap().euros_per_year)
                .sum();
            prop_assert!(bills <= limits.euros * u32::from(month));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, ..some_firms() })]

    #[test]
    fn g6_this_months_set_keeps_both_limits_and_equals_brute_force(
        world in worlds(), said in budget()
    ) {
        let mut world = world;
        world.model.firm.budget = Budget {
            euros_per_month: said.euros_per_month.or(Some(100)),
            ..said
        };
        let advice = advice(&world);
        let plan = &advice.plan;
        let limits = plan.limits.unwrap();
        let euros = limits.euros.saturating_sub(plan.used.euros);
        let minutes = limits.minutes.saturating_sub(plan.used.minutes);
        let open: Vec<&Step> = advice.ranking.iter().filter(|step| step.waits.is_none()).collect();
        let best = (0..1_usize << open.len())
            .filter_map(|bits| {
                let taken = |index: usize| bits >> index & 1 == 1;
                let mut sum = (0, 0, 0);
                for (index, step) in open.iter().enumerate().filter(|(index, _)| taken(*index)) {
                    let needed = step.needs.is_none_or(|id| {
                        (0..index).any(|index| taken(index) && open[index].subject == Subject::Measure(id))
                    });
                    if !needed {
                        return None;
                    }
                    sum.0 += step.points;
                    sum.1 += step.euros_once + step.euros_per_year;
                    sum.2 += step.minutes;
                }
                (sum.1 <= euros && sum.2 <= minutes).then_some(sum)
            })
            .max_by_key(|(points, euros, minutes)| (*points, Reverse(*euros), Reverse(*minutes)))
            .unwrap();
        prop_assert_eq!((plan.set_points, plan.set.euros, plan.set.minutes), best);
        let doors = advice.doors.iter().filter(|door| {
            plan.now.iter().any(|subject| advice.step(*subject).unwrap().questions.contains(&door.question))
        });
        prop_assert_eq!(doors.count(), usize::try_from(plan.set_doors).unwrap());
        for subject in &plan.now {
            let step = advice.step(*subject).unwrap();
            let closes = advice.doors.iter().any(|door| step.questions.contains(&door.question));
            prop_assert_eq!(step.door == Door::Flagged, closes);
        }
    }
}
