//! How far the checklists have got, which points are too late, and in which order the events stand.

use std::cmp::Reverse;

use crate::domain::{Checklist, Day, Event, EventStanding, Model, PointStanding};

/// Open events first: those with something overdue, then the newest. Behind them those that were laid aside, the newest first.
/// An event of a kind without a checklist is left out; there is none.
pub(super) fn events(checklists: &[Checklist], model: &Model, today: Day) -> Vec<EventStanding> {
    let mut events: Vec<EventStanding> = model
        .events
        .iter()
        .filter_map(|event| {
            let checklist = checklists.iter().find(|list| list.kind == event.kind)?;
            Some(standing(checklist, event, today))
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
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use crate::catalog::EVENTS;
    use crate::domain::{Entry, EventKind, Within};

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
        super::events(EVENTS, &model, today)
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
