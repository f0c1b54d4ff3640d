//! How far the checklists have got, which points are too late, in which order the events stand, and what whoever leaves still
//! has to do in the plan.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{
    Checklist, Day, Event, EventKind, EventStanding, Model, PointStanding, Step, Subject,
    TheirSteps,
};

/// Open events first: those with something overdue, then the newest. Behind them those that were laid aside, the newest first.
/// An event of a kind without a checklist is left out; there is none.
pub(super) fn events(
    checklists: &[Checklist],
    model: &Model,
    ranking: &[Step],
    today: Day,
) -> Vec<EventStanding> {
    let mut events: Vec<EventStanding> = model
        .events
        .iter()
        .filter_map(|event| {
            let checklist = checklists.iter().find(|list| list.kind == event.kind)?;
            Some(EventStanding {
                their_steps: their_steps(model, ranking, event),
                ..standing(checklist, event, today)
            })
        })
        .collect();
    events.sort_by_key(|event| match event.closed {
        None => (
            false,
            event.overdue == 0,
            Reverse(None),
            Reverse(event.event),
        ),
        closed => (true, true, Reverse(closed), Reverse(event.event)),
    });
    events
}

fn standing(checklist: &Checklist, event: &Event, today: Day) -> EventStanding {
    let points: Vec<PointStanding> = checklist
        .points
        .iter()
        .map(|point| {
            let done = event.done.contains(point.id);
            let due = event.day.plus_days(point.within.days());
            PointStanding {
                point: *point,
                done,
                due,
                overdue: !done && event.closed.is_none() && due < today,
            }
        })
        .collect();
    EventStanding {
        event: event.id,
        kind: event.kind,
        day: event.day,
        closed: event.closed,
        done: points.iter().filter(|point| point.done).count(),
        overdue: points.iter().filter(|point| point.overdue).count(),
        points,
        their_steps: Vec::new(),
    }
}

/// Everybody by name with their open steps, as long as somebody leaves.
fn their_steps(model: &Model, ranking: &[Step], event: &Event) -> Vec<TheirSteps> {
    let mut people: BTreeMap<&str, TheirSteps> = BTreeMap::new();
    if event.kind != EventKind::Leaves || event.closed.is_some() {
        return Vec::new();
    }
    for step in ranking {
        let Subject::Measure(measure) = step.subject else {
            continue;
        };
        let progress = model.progress.get(&measure);
        let name = progress.map_or("", |progress| progress.who_name.trim());
        if name.is_empty() {
            continue;
        }
        let person = people.entry(name).or_insert_with(|| TheirSteps {
            name: name.to_owned(),
            steps: Vec::new(),
            is_meant: is_meant(&event.about, name),
        });
        person.steps.push(measure);
    }
    people.into_values().collect()
}

/// Whether one of the two is the other one with more words: "Jonas", "jonas Huber" and "Jonas (Backstube)" are one person.
fn is_meant(about: &str, name: &str) -> bool {
    let words = |text: &str| -> BTreeSet<String> {
        let text = text.to_lowercase();
        let words = text.split(|character: char| !character.is_alphanumeric());
        let words = words.filter(|word| !word.is_empty());
        words.map(str::to_owned).collect()
    };
    let (about, name) = (words(about), words(name));
    !about.is_empty() && !name.is_empty() && (about.is_subset(&name) || name.is_subset(&about))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use crate::catalog::EVENTS;
    use crate::domain::{Answer, Entry, MeasureId, Proof, Reply, State, Within};
    use crate::evaluate::{CATALOG, advise};

    fn day(day: u32) -> Day {
        Day::new(2026, 11, day).unwrap()
    }

    fn event(id: u64, kind: EventKind, on: Day) -> Event {
        Event {
            id: Entry(id),
            kind,
            day: on,
            about: String::new(),
            done: BTreeSet::new(),
            closed: None,
        }
    }

    fn of(events: Vec<Event>, today: Day) -> Vec<EventStanding> {
        let model = Model {
            events,
            ..Model::default()
        };
        super::events(EVENTS, &model, &[], today)
    }

    /// The open steps of a bakery in which two people have some, and what an event like this has to do with them.
    fn of_a_firm(event: &Event) -> Vec<TheirSteps> {
        let model = shared_out(event);
        let advice = advise(&CATALOG, &model, day(3));
        advice.events[0].their_steps.clone()
    }

    /// Jonas has the first two steps of the plan, Petra the third; Jonas has done the fourth.
    fn shared_out(event: &Event) -> Model {
        let mut model = Model::default();
        for question in CATALOG.questions.iter().take(12) {
            let answer = Answer {
                reply: Reply::Choice(question.choices[0].id),
                proof: Proof::Believed,
                note: String::new(),
                day: day(1),
                entry: Entry(1),
            };
            model.answers.insert(question.id, answer);
        }
        let steps = open_steps(&model);
        for (step, name) in steps.iter().zip(["Jonas", " Jonas ", "Petra", "Jonas"]) {
            let progress = model.progress.entry(*step).or_default();
            name.clone_into(&mut progress.who_name);
        }
        model.progress.get_mut(&steps[3]).unwrap().state = State::Done {
            on: day(2),
            entry: Entry(2),
        };
        model.events.push(event.clone());
        model
    }

    fn open_steps(model: &Model) -> Vec<MeasureId> {
        let ranking = advise(&CATALOG, model, day(3)).ranking;
        let steps = ranking.iter().filter_map(|step| match step.subject {
            Subject::Measure(measure) => Some(measure),
            Subject::Clarify(_) => None,
        });
        steps.collect()
    }

    #[test]
    fn whoever_leaves_still_has_steps_by_name_until_the_list_is_laid_aside() {
        let mut leaves = event(1, EventKind::Leaves, day(3));
        for (about, meant) in [
            ("Jonas", vec!["Jonas"]),
            (" jonas Huber (Backstube)", vec!["Jonas"]),
            ("Jonas und Petra", vec!["Jonas", "Petra"]),
            ("", vec![]),
            (" - ", vec![]),
            ("Jon", vec![]),
            ("Anna", vec![]),
        ] {
            about.clone_into(&mut leaves.about);
            let people = of_a_firm(&leaves);
            let of = |person: &TheirSteps| (person.name.clone(), person.steps.len());
            let all: Vec<_> = people.iter().map(of).collect();
            assert_eq!(all, [("Jonas".to_owned(), 2), ("Petra".to_owned(), 1)]);
            let said = people.iter().filter(|person| person.is_meant);
            let said: Vec<&str> = said.map(|person| person.name.as_str()).collect();
            assert_eq!(said, meant, "{about}");
        }
        let model = shared_out(&leaves);
        let first = of_a_firm(&leaves)[0].steps[0];
        assert_eq!(model.progress[&first].who_name.trim(), "Jonas");
        leaves.closed = Some(day(3));
        assert_eq!(of_a_firm(&leaves), []);
        for kind in EventKind::ALL
            .iter()
            .filter(|kind| **kind != EventKind::Leaves)
        {
            let mut other = event(1, *kind, day(3));
            "Jonas".clone_into(&mut other.about);
            assert_eq!(of_a_firm(&other), [], "{kind:?}");
        }
    }

    #[test]
    fn a_point_is_overdue_from_the_day_after_its_last_one() {
        for (within, last) in [
            (Within::AtOnce, 3),
            (Within::Today, 3),
            (Within::Week, 10),
            (Within::TwoWeeks, 17),
        ] {
            for (today, overdue) in [(last, false), (last + 1, true)] {
                for kind in EventKind::ALL {
                    let standing = of(vec![event(1, *kind, day(3))], day(today)).remove(0);
                    for point in standing.points {
                        if point.point.within == within {
                            assert_eq!(point.due, day(last), "{}", point.point.id);
                            assert_eq!(point.overdue, overdue, "{} {today}", point.point.id);
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn what_is_done_or_laid_aside_is_never_overdue() {
        let mut lost = event(1, EventKind::Lost, day(1));
        let open = of(vec![lost.clone()], day(28)).remove(0);
        assert_eq!((open.done, open.overdue), (0, open.points.len()));
        let first = open.points[0].point.id;
        lost.done.insert(first.to_owned());
        let begun = of(vec![lost.clone()], day(28)).remove(0);
        assert_eq!((begun.done, begun.overdue), (1, open.points.len() - 1));
        lost.closed = Some(day(2));
        assert_eq!(of(vec![lost], day(28))[0].overdue, 0);
    }

    #[test]
    fn a_point_that_this_program_does_not_know_counts_for_nothing() {
        let mut lost = event(1, EventKind::Lost, day(3));
        lost.done.insert("of-a-newer-program".to_owned());
        assert_eq!(of(vec![lost], day(3))[0].done, 0);
    }

    #[test]
    fn late_ones_stand_first_then_the_newest_and_those_laid_aside_last() {
        let closed = |id, on| Event {
            closed: Some(on),
            ..event(id, EventKind::Joins, day(1))
        };
        let events = vec![
            event(1, EventKind::Lost, day(1)),
            closed(2, day(2)),
            event(3, EventKind::Joins, day(20)),
            closed(4, day(9)),
            event(5, EventKind::Leaves, day(20)),
        ];
        let order: Vec<u64> = of(events, day(20))
            .iter()
            .map(|event| event.event.0)
            .collect();
        assert_eq!(order, [1, 5, 3, 4, 2]);
    }

    fn any_event() -> impl Strategy<Value = Event> {
        let kinds = proptest::sample::select(EventKind::ALL);
        let ticks = proptest::collection::vec(any::<bool>(), 9);
        let closed = proptest::option::of(0_u32..60);
        (kinds, 0_u32..60, ticks, closed).prop_map(|(kind, on, ticks, closed)| {
            let points = EVENTS.iter().find(|list| list.kind == kind).unwrap().points;
            let done = points.iter().zip(ticks).filter(|(_, tick)| *tick);
            Event {
                done: done.map(|(point, _)| point.id.to_owned()).collect(),
                closed: closed.map(|days| day(1).plus_days(days)),
                ..event(0, kind, day(1).plus_days(on))
            }
        })
    }

    proptest! {
        #[test]
        fn every_event_stands_there_once_and_ticking_only_ever_helps(
            mut events in proptest::collection::vec(any_event(), 0..8),
            today in 0_u32..90,
        ) {
            for (id, event) in (1..).zip(&mut events) {
                event.id = Entry(id);
            }
            let today = day(1).plus_days(today);
            let before = of(events.clone(), today);
            let mut ids: Vec<u64> = before.iter().map(|event| event.event.0).collect();
            ids.sort_unstable();
            prop_assert_eq!(ids, (1..=events.len() as u64).collect::<Vec<_>>());
            // No open one behind one that was laid aside, and none that is late behind one that is not.
            let keys: Vec<(bool, bool)> =
                before.iter().map(|event| (event.closed.is_some(), event.overdue == 0)).collect();
            prop_assert!(keys.is_sorted(), "{:?}", keys);
            for standing in &before {
                prop_assert!(standing.done + standing.overdue <= standing.points.len());
                let index = events.iter().position(|event| event.id == standing.event).unwrap();
                for point in &standing.points {
                    let mut ticked = events.clone();
                    ticked[index].done.insert(point.point.id.to_owned());
                    let after = of(ticked, today);
                    let after = after.iter().find(|event| event.event == standing.event).unwrap();
                    prop_assert!(after.overdue <= standing.overdue);
                    prop_assert_eq!(after.done, standing.done + usize::from(!point.done));
                }
            }
        }
    }
}
