//! What the owner takes on or cannot get ahead with, what that pushes out of this month, and why something red comes later.

use proptest::prelude::*;
use proptest::sample::Index;

use super::random::{World, worlds};
use super::sample::{Case, clarify, measure, name, today};
use crate::domain::{
    Advice, Beyond, MeasureId, Plan, Pushed, Spent, State, Status, Subject, ThisMonth, WhyLater,
};
use crate::evaluate::advise;

impl Case {
    fn takes_on(mut self, measure: &'static str) -> Self {
        let progress = self.0.progress.entry(MeasureId(measure)).or_default();
        progress.taken_on = Some(today());
        self
    }

    fn stuck(mut self, measure: &'static str) -> Self {
        let progress = self.0.progress.entry(MeasureId(measure)).or_default();
        progress.stuck = "no quote yet".to_owned();
        self
    }

    fn plan(&self) -> Plan {
        self.advice().plan
    }
}

fn names(subjects: &[Subject]) -> Vec<String> {
    subjects.iter().copied().map(name).collect()
}

#[test]
fn what_is_taken_on_comes_on_top_of_the_best_set() {
    let case = Case::all(0).budget(0, 120);
    let before = case.plan();
    assert_eq!(names(&before.now), ["callback", "contact", "mfa"]);
    let plan = case.clone().takes_on("updates").plan();
    // In the order of the ranking: where the owner puts it is another matter.
    assert_eq!(names(&plan.now), ["callback", "contact", "mfa", "updates"]);
    assert_eq!(names(&plan.taken), ["updates"]);
    assert_eq!(
        (plan.set_points, plan.set_doors),
        (before.set_points, before.set_doors)
    );
    assert_eq!(plan.set, before.set);
    assert_eq!(plan.pushed, []);
    // Later months start behind it: by the end of month 2 there are 240 minutes, of which 155 are spent.
    let second: u32 = plan
        .quarter
        .iter()
        .filter(|planned| planned.month == 2)
        .map(|planned| case.advice().step(planned.subject).unwrap().minutes)
        .sum();
    assert!(second <= 240 - 155, "{second}");
    // What the best set holds anyway is nothing to take on.
    let plan = case.takes_on("mfa").plan();
    assert_eq!((plan.now, plan.taken), (before.now, Vec::new()));
}

#[test]
fn this_month_holds_what_was_done_its_best_set_and_what_was_taken_on() {
    let case = Case::all(0).budget(40, 120);
    let table = [
        (case.clone(), (0, 95), (Some(0), Some(79)), None),
        (
            case.clone().takes_on("updates"),
            (0, 155),
            (Some(0), None),
            Some(Beyond::Taken),
        ),
        (
            case.clone().takes_on("offline"),
            (80, 140),
            (None, None),
            Some(Beyond::Taken),
        ),
        // Of 120 minutes an hour is used; call back and contact still fit.
        (
            case.clone().ticked("updates"),
            (0, 95),
            (Some(0), Some(79)),
            None,
        ),
        (
            case.clone().ticked("passwords"),
            (360, 240),
            (None, None),
            Some(Beyond::Done),
        ),
        (
            case.ticked("passwords").takes_on("contact"),
            (360, 260),
            (None, None),
            // Too much was done already, whatever was taken on.
            Some(Beyond::Done),
        ),
    ];
    for (nth, (case, (euros, minutes), (euros_percent, minutes_percent), beyond)) in
        table.into_iter().enumerate()
    {
        let expected = ThisMonth {
            holds: Spent { euros, minutes },
            euros_percent,
            minutes_percent,
            beyond,
        };
        assert_eq!(case.plan().this_month, Some(expected), "{nth}");
    }
    assert_eq!(Case::all(0).takes_on("lock").plan().this_month, None);
}

#[test]
fn what_costs_no_money_waits_for_time_alone_after_money_was_overspent() {
    let case = Case::all(0).budget(1, 60).takes_on("offline");
    let advice = case.advice();
    let taken = advice.step(measure("offline")).unwrap();
    assert!(
        taken.euros_once + taken.euros_per_year > 12,
        "more than the year has"
    );
    let plan = &advice.plan;
    let months: Vec<u8> = plan
        .quarter
        .iter()
        .chain(&plan.year)
        .filter(|planned| {
            let step = advice.step(planned.subject).unwrap();
            step.euros_once + step.euros_per_year == 0 && step.minutes > 0
        })
        .map(|planned| planned.month)
        .collect();
    // One after the other, as an hour a month allows, and not all of them in the last month.
    assert_eq!(months, [3, 4, 5, 6, 7, 9]);
}

#[test]
fn without_a_budget_nothing_leaves_this_month_for_what_is_taken_on() {
    let before = Case::all(0).plan();
    let plan = Case::all(0).takes_on("lock").plan();
    let mut expected = before.now.clone();
    expected.push(measure("lock"));
    assert_eq!(names(&plan.now), names(&expected));
    assert_eq!(plan.pushed, []);
}

#[test]
fn what_a_step_needs_comes_along() {
    let plan = Case::all(0).budget(0, 15).takes_on("restore").plan();
    assert_eq!(names(&plan.now), ["callback", "offline", "restore"]);
    assert_eq!(names(&plan.taken), ["offline", "restore"]);
    // A step that waits for an answer cannot be begun, whatever the owner wants.
    let unsure = Case::all(0).unsure("offline").budget(0, 15);
    let plan = unsure.takes_on("restore").plan();
    assert_eq!(plan.taken, []);
    assert!(plan.waiting.contains(&measure("restore")));
}

#[test]
fn a_later_step_that_is_done_first_pushes_out_only_what_no_longer_fits() {
    let case = Case::all(0).budget(0, 120);
    // One of this month's own steps takes nobody's place: the second factor counts less once payments are safe, and
    // the published points decide.
    let plan = case.clone().ticked("callback").plan();
    assert_eq!(names(&plan.now), ["contact", "updates"]);
    assert_eq!(
        (names(&plan.pushed), plan.pushed_by),
        (vec!["mfa".to_owned()], Some(Pushed::Worth))
    );
    assert_eq!(case.clone().ticked("contact").plan().pushed, []);
    let plan = case.clone().ticked("updates").plan();
    assert_eq!(names(&plan.now), ["callback", "contact"]);
    assert_eq!(
        (names(&plan.pushed), plan.pushed_by),
        (vec!["mfa".to_owned()], Some(Pushed::Room))
    );
    // With time left for all of it nothing moves.
    let plan = case.ticked("firewall").plan();
    assert_eq!(plan.pushed, []);
    assert!(plan.now.contains(&measure("mfa")));
    // Without limits there is nothing to use up.
    let plan = Case::all(0).ticked("lock").plan();
    assert_eq!(plan.pushed, []);
}

#[test]
fn a_step_that_is_stuck_steps_back_behind_those_that_can_be_done() {
    let plan = Case::all(0).plan();
    assert_eq!(names(&plan.next_three), ["callback", "contact", "offline"]);
    let plan = Case::all(0).stuck("callback").plan();
    assert_eq!(names(&plan.next_three), ["contact", "offline", "mfa"]);
    assert_eq!(names(&plan.held_up), ["callback"]);
    assert_eq!(
        plan.now[0],
        measure("callback"),
        "its place in the plan stays"
    );
    // What stands behind it cannot be done either.
    let backup = Case::all(3).says("offline", 0).says("restore", 0);
    let plan = backup.clone().says("lock", 0).stuck("offline").plan();
    assert_eq!(names(&plan.next_three), ["lock", "offline", "restore"]);
    assert_eq!(plan.held_up, []);
    // Where nothing else is left, it is still the next one.
    let plan = backup.stuck("offline").plan();
    assert_eq!(names(&plan.next_three), ["offline", "restore"]);
    // Finding out never is.
    let plan = Case::all(0).unsure("mfa").stuck("callback").plan();
    assert_eq!(plan.next_three[0], clarify("mfa"));
    // What is done is not stuck any more.
    let plan = Case::all(0).stuck("lock").ticked("lock").plan();
    assert_eq!(plan.held_up, []);
}

#[test]
fn something_red_that_comes_later_says_why() {
    let red = |case: Case| case.pc("updates.patched", Status::Bad).plan();
    let later = |plan: &Plan| -> Vec<(String, WhyLater)> {
        let red = plan.red_later.iter();
        red.map(|(subject, why)| (name(*subject), *why)).collect()
    };
    let updates = |why| vec![("updates".to_owned(), why)];
    // Answered well, so that only the PC speaks; the others bring more.
    let case = Case::all(0).says("updates", 3);
    let table = [
        // The call back brings less, but takes a quarter of an hour.
        (case.clone().budget(0, 120), updates(WhyLater::Effort)),
        (case.clone().budget(0, 45), updates(WhyLater::Time)),
        (case.clone().budget(0, 600), Vec::new()),
        (
            Case::all(3).says("mfa", 0).budget(0, 60),
            updates(WhyLater::Harm),
        ),
        // The month is used up.
        (case.budget(0, 60).ticked("lock"), updates(WhyLater::Full)),
    ];
    for (nth, (case, expected)) in table.into_iter().enumerate() {
        assert_eq!(later(&red(case)), expected, "{nth}");
    }
    // Yellow is no reason to wonder.
    let yellow = Case::all(0).says("updates", 3).budget(0, 120);
    let plan = yellow.pc("updates.patched", Status::Attention).plan();
    assert_eq!(later(&plan), []);
}

fn advice(world: &World) -> Advice {
    advise(&world.catalog, &world.model, today())
}

fn open_measure(world: &World, pick: Index) -> Option<MeasureId> {
    let advice = advice(world);
    let open = advice.ranking.iter().filter(|step| step.waits.is_none());
    let measures: Vec<MeasureId> = open
        .filter_map(|step| match step.subject {
            Subject::Measure(id) => Some(id),
            Subject::Clarify(_) => None,
        })
        .collect();
    (!measures.is_empty()).then(|| measures[pick.index(measures.len())])
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn taking_on_moves_steps_in_time_and_changes_nothing_else(world in worlds(), pick in any::<Index>()) {
        let Some(taken) = open_measure(&world, pick) else { return Ok(()) };
        let before = advice(&world);
        let mut wanted = world.clone();
        wanted.model.progress.entry(taken).or_default().taken_on = Some(today());
        let after = advice(&wanted);
        prop_assert!(after.plan.now.contains(&Subject::Measure(taken)));
        prop_assert_eq!(&before.ranking, &after.ranking);
        prop_assert_eq!(&before.marks, &after.marks);
        prop_assert_eq!(&before.doors, &after.doors);
        let all = |plan: &Plan| {
            let mut all: Vec<Subject> = plan.subjects().collect();
            all.sort();
            all
        };
        prop_assert_eq!(all(&before.plan), all(&after.plan));
        // What it needs stands before it.
        let place = |id| after.plan.now.iter().position(|subject| *subject == Subject::Measure(id));
        for subject in &after.plan.now {
            let step = after.step(*subject).unwrap();
            if let (Some(needs), Subject::Measure(id)) = (step.needs, step.subject) {
                prop_assert!(place(needs) < place(id));
            }
        }
        // The best set is the same, and keeps to the month.
        prop_assert_eq!(before.plan.set_points, after.plan.set_points);
        prop_assert_eq!(before.plan.set, after.plan.set);
        let set = |plan: &Plan| -> Vec<Subject> { plan.set().collect() };
        prop_assert_eq!(set(&before.plan), set(&after.plan));
        // Every number about this month counts the same steps.
        if let Some(this_month) = after.plan.this_month {
            let first = after.plan.months.iter().find(|month| month.month == 1);
            let nothing = this_month.holds.is_nothing() && after.plan.now.is_empty();
            prop_assert!(first.is_some() || nothing);
            if let Some(first) = first {
                prop_assert_eq!((&first.steps, first.so_far), (&after.plan.now, this_month.holds));
            }
            // What fits is of the best set already, so whatever comes on top is more than was meant.
            let done = this_month.beyond == Some(Beyond::Done);
            prop_assert!(this_month.beyond.is_some() || after.plan.taken.is_empty());
            prop_assert!(done || this_month.beyond.is_none() || !after.plan.taken.is_empty());
            let kept = this_month.euros_percent.is_some() && this_month.minutes_percent.is_some();
            prop_assert_eq!(kept, this_month.beyond.is_none());
        }
        if let Some(limits) = after.plan.limits {
            let sum = |subjects: &mut dyn Iterator<Item = &Subject>| {
                subjects.fold((0, 0), |(euros, minutes), subject| {
                    let step = after.step(*subject).unwrap();
                    (euros + step.euros_once + step.euros_per_year, minutes + step.minutes)
                })
            };
            let own = sum(&mut set(&after.plan).iter());
            prop_assert!(own.0 <= limits.euros.saturating_sub(after.plan.used.euros));
            prop_assert!(own.1 <= limits.minutes.saturating_sub(after.plan.used.minutes));
        }
        wanted.model.progress.entry(taken).or_default().taken_on = None;
        prop_assert_eq!(before.plan, advice(&wanted).plan);
    }

    #[test]
    fn what_was_pushed_stands_later_and_only_after_something_was_done(world in worlds()) {
        let plan = advice(&world).plan;
        for subject in &plan.pushed {
            prop_assert!(!plan.now.contains(subject));
            prop_assert!(plan.subjects().any(|one| one == *subject));
        }
        let ticked = world.model.progress.values().any(|progress| match progress.state {
            State::Done { on, .. } => on.same_month(today()),
            State::Open | State::SetAside { .. } => false,
        });
        prop_assert!(ticked || plan.pushed.is_empty());
    }

    #[test]
    fn being_stuck_changes_the_next_three_alone(world in worlds(), pick in any::<Index>()) {
        let Some(stuck) = open_measure(&world, pick) else { return Ok(()) };
        let before = advice(&world).plan;
        let mut held = world.clone();
        held.model.progress.entry(stuck).or_default().stuck = "no quote yet".to_owned();
        let advice = advice(&held);
        let is_free = |subject: &Subject| {
            let needs = |subject: &Subject| {
                let needs = advice.step(*subject).and_then(|step| step.needs);
                needs.map(Subject::Measure)
            };
            let mut above = std::iter::successors(Some(*subject), needs);
            above.all(|one| one != Subject::Measure(stuck))
        };
        let after = advice.plan.clone();
        // Nothing that is stuck stands before something that is not.
        let placed: Vec<bool> = after.next_three.iter().map(is_free).collect();
        prop_assert!(placed.iter().rev().is_sorted());
        prop_assert!(after.held_up.iter().all(|subject| !is_free(subject)));
        prop_assert!(after.held_up.iter().all(|subject| !after.next_three.contains(subject)));
        let same = Plan { next_three: before.next_three.clone(), held_up: Vec::new(), ..after };
        prop_assert_eq!(before, same);
    }
}
