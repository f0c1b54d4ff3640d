//! How things went from visit to visit, with today as the last point.

use super::overview::turn;
use super::visits;
use crate::domain::{
    Advice, Catalog, CheckId, Course, Difference, Model, Point, QuestionId, Status, Topic, Turn,
    Visit,
};

/// `advice` may be without its course.
pub(super) fn course(catalog: &Catalog, model: &Model, advice: &Advice) -> Course {
    let now = visits::visit(model, advice);
    // Today's visit is in what today says; one that is still to come was made by a clock that ran ahead.
    let mut earlier: Vec<&Visit> = model
        .visits
        .iter()
        .filter(|visit| visit.day < advice.today)
        .collect();
    earlier.sort_by_key(|visit| visit.day);
    let mut points: Vec<Point> = Vec::with_capacity(earlier.len() + 1);
    let mut before: Option<&Visit> = None;
    for visit in earlier.iter().copied().chain([&now]) {
        // What was unclear on the day of an earlier visit was not kept.
        let unclear = if visit.day == now.day {
            &advice.unclear_doors[..]
        } else {
            &[]
        };
        points.push(point(before, visit, unclear));
        before = Some(visit);
    }
    let since = |visit: &&Visit| difference(catalog, visit, &now, advice);
    Course {
        points,
        since_last: earlier.last().map(since),
        since_first: earlier.first().map(since),
    }
}

/// A door of which nobody knows any more is not closed.
fn point(before: Option<&Visit>, visit: &Visit, unclear: &[QuestionId]) -> Point {
    let missing_in = |doors: &[String], other: &[String]| {
        let missing = doors
            .iter()
            .filter(|door| !other.contains(door) && unclear.iter().all(|open| open.0 != **door));
        count(missing.count())
    };
    Point {
        day: visit.day,
        marks: visit
            .marks
            .iter()
            .filter_map(|(topic, best, worst)| Some((Topic::from_id(topic)?, (*best, *worst))))
            .collect(),
        doors: count(visit.doors.len()),
        closed: before.map_or(0, |before| missing_in(&before.doors, &visit.doors)),
        opened: before.map_or(0, |before| missing_in(&visit.doors, &before.doors)),
        clarified: visit.clarified,
        proved: visit.proved,
        steps_done: visit.steps_done,
    }
}

fn difference(catalog: &Catalog, then: &Visit, now: &Visit, advice: &Advice) -> Difference {
    // Questions that this program does not ask have no name that could be shown.
    let known = |door: &String| {
        let mut questions = catalog.questions.iter();
        questions
            .find(|question| question.id.0 == door)
            .map(|question| question.id)
    };
    let gone: Vec<QuestionId> = then
        .doors
        .iter()
        .filter(|door| !now.doors.contains(door))
        .filter_map(known)
        .collect();
    let (unclear, closed) = gone
        .into_iter()
        .partition(|door| advice.unclear_doors.contains(door));
    Difference {
        day: then.day,
        closed,
        opened: now
            .doors
            .iter()
            .filter(|door| !then.doors.contains(door))
            .filter_map(known)
            .collect(),
        unclear,
        steps_done: now.steps_done.saturating_sub(then.steps_done),
        turns: (!then.checks.is_empty()).then(|| turns(catalog, then, now)),
    }
}

/// What the worst PC says of each check, beside what the worst said then.
fn turns(catalog: &Catalog, then: &Visit, now: &Visit) -> Vec<(Turn, CheckId)> {
    let before = |id: &str| -> Option<Status> {
        let mut checks = then.checks.iter();
        checks
            .find(|(check, _)| check == id)
            .map(|(_, status)| *status)
    };
    let mut turns: Vec<(Turn, CheckId)> = now
        .checks
        .iter()
        .filter_map(|(id, status)| {
            let check = catalog.checks.iter().find(|check| check.id.0 == id)?;
            Some((turn(before(id), *status)?, check.id))
        })
        .collect();
    turns.sort_by_key(|(turn, _)| *turn);
    turns
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
