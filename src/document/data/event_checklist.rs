//! The values of the checklists: one page for each event that is open, the most pressing first.

use serde::Serialize;
use serde_json::Value;

use super::{LONGEST_NAME_IN_HEADER, Sources, bound, shortened, values_of};
use crate::domain::{EventStanding, PointStanding, Within};

#[derive(Serialize)]
struct Checklists {
    lists: Vec<Page>,
    columns: [String; 4],
    after: String,
    nothing: String,
}

#[derive(Serialize)]
struct Page {
    title: String,
    /// The title as it fits on every page.
    sheet: String,
    lead: String,
    points: Vec<Point>,
}

#[derive(Serialize)]
struct Point {
    done: bool,
    text: String,
    who: String,
    by: String,
}

pub(in crate::document) fn values(sources: &Sources<'_>) -> Value {
    let Sources { advice, texts, .. } = *sources;
    let open = advice.events.iter().filter(|event| event.closed.is_none());
    let columns = [
        "event-paper-todo",
        "event-paper-who",
        "event-paper-by",
        "event-paper-done",
    ];
    values_of(&Checklists {
        lists: open.map(|event| list(sources, event)).collect(),
        columns: columns.map(|id| texts.get(id)),
        after: texts.get("event-paper-after"),
        nothing: texts.get("event-paper-nothing"),
    })
}

fn list(sources: &Sources<'_>, event: &EventStanding) -> Page {
    let texts = sources.texts;
    let args = [
        ("day", bound(&texts.day(event.day)).into()),
        ("done", event.done.into()),
        ("of", event.points.len().into()),
    ];
    let title = texts.event(sources.model, event);
    Page {
        sheet: shortened(&title, LONGEST_NAME_IN_HEADER),
        title,
        lead: texts.get_with("event-paper-lead", &args),
        points: event
            .points
            .iter()
            .map(|one| point(sources, event, one))
            .collect(),
    }
}

fn point(sources: &Sources<'_>, event: &EventStanding, point: &PointStanding) -> Point {
    let Sources { advice, texts, .. } = *sources;
    let due = texts.due(Some(point.due), advice.today).unwrap_or_default();
    let due = bound(&due);
    let by = match point.point.within {
        _ if point.overdue => texts.get_with("event-paper-late", &[("day", due.into())]),
        Within::AtOnce if !point.done => texts.get("event-paper-at-once"),
        Within::AtOnce | Within::Today | Within::Week | Within::TwoWeeks => due,
    };
    Point {
        done: point.done,
        text: texts.event_point(event.kind, &point.point),
        who: texts.role_on_paper(point.point.who),
        by,
    }
}
