//! The values of the copy for those who do it: everybody's own steps on a page of their own.
//!
//! Deliberately without reasons, marks and answers: what is weak elsewhere is nobody else's business.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::card::{Part, parts};
use super::{LONGEST_NAME_IN_HEADER, Sources, bound, said, shortened, values_of};
use crate::domain::{Planned, Progress, Subject, Who, Whose};
use crate::i18n::wording::measure_of;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Tasks {
    people: Vec<Person>,
    /// Nobody has anything to do.
    none: Option<String>,
    worked: String,
    by: String,
    done: String,
}

#[derive(Serialize)]
struct Person {
    name: String,
    /// The name as it fits on every page.
    sheet: String,
    lead: String,
    tasks: Vec<Task>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Task {
    title: String,
    /// By when, or a line to write it on.
    by: Option<String>,
    time: String,
    /// Said where something else comes first; what that is, is nobody else's business.
    waits: Option<String>,
    parts: Vec<Part>,
    worked: Option<String>,
}

pub(in crate::document) fn values(sources: &Sources<'_>) -> Value {
    let texts = sources.texts;
    let people: Vec<Person> = by_person(sources)
        .into_iter()
        .map(|(whose, subjects)| {
            let tasks: Vec<Task> = subjects
                .into_iter()
                .filter_map(|subject| task(sources, subject))
                .collect();
            let name = match whose {
                Whose::Role(who) => texts.get(&format!("tasks-paper-for-{}", who.id())),
                Whose::Person(name) => name,
            };
            Person {
                sheet: shortened(&name, LONGEST_NAME_IN_HEADER),
                name,
                lead: texts.get_with("tasks-paper-lead", &[("n", tasks.len().into())]),
                tasks,
            }
        })
        .collect();
    values_of(&Tasks {
        none: people.is_empty().then(|| texts.get("tasks-paper-none")),
        people,
        worked: texts.get("tasks-paper-worked"),
        by: texts.get("tasks-paper-by"),
        done: texts.get("tasks-paper-done"),
    })
}

/// The steps of the next three months, and all that somebody was given by the owner's own word; in the order of the plan.
fn by_person(sources: &Sources<'_>) -> BTreeMap<Whose, Vec<Subject>> {
    let Sources {
        model,
        advice,
        catalog,
        ..
    } = *sources;
    let plan = &advice.plan;
    let soon = plan.now.iter().copied();
    let soon = soon.chain(plan.quarter.iter().map(|planned: &Planned| planned.subject));
    let later = plan.year.iter().map(|planned| planned.subject);
    let later = later.chain(plan.later.iter().map(|late| late.subject));
    let later = later.chain(plan.waiting.iter().copied());
    let all = soon
        .map(|subject| (subject, true))
        .chain(later.map(|subject| (subject, false)));
    let mut people: BTreeMap<Whose, Vec<Subject>> = BTreeMap::new();
    for (subject, soon) in all {
        let Some(measure) = measure_of(catalog, subject) else {
            continue;
        };
        let progress = model.progress.get(&measure.id);
        let given = progress.is_some_and(|progress| {
            progress.who.is_some() || said(&progress.who_name).is_some() || progress.due.is_some()
        });
        let whose = Whose::of(measure, progress);
        if (soon || given) && whose != Whose::Role(Who::Nobody) {
            people.entry(whose).or_default().push(subject);
        }
    }
    people
}

fn task(sources: &Sources<'_>, subject: Subject) -> Option<Task> {
    let Sources {
        model,
        advice,
        texts,
        catalog,
    } = *sources;
    let measure = measure_of(catalog, subject)?;
    let progress: Option<&Progress> = model.progress.get(&measure.id);
    let due = progress.and_then(|progress| progress.due);
    let step = advice.step(subject)?;
    Some(Task {
        title: texts.step_title(subject),
        by: texts.due(due, advice.today).map(|day| bound(&day)),
        time: bound(&texts.minutes(step.minutes)),
        waits: step.waits.map(|_| texts.get("tasks-paper-waits")),
        parts: parts(sources, measure),
        worked: texts.find(&format!("measure-{}.worked", measure.id.0), &[]),
    })
}
