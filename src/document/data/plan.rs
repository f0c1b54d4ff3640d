//! The values of the action plan.

use serde::Serialize;
use serde_json::Value;

use super::card::{Card, Field, Place, clarify_card, in_one_line, measure_card};
use super::record::{Answers, Pcs, answers, pcs};
use super::{Sources, bound, said, values_of};
use crate::domain::{
    Day, Duty, Grade, MeasureId, Planned, Progress, QuestionId, QuestionState, State, Step,
    Subject, TopicMark, Visit, Waits,
};

/// As many steps as page one promises.
const NEXT_STEPS: usize = 3;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Plan {
    lead: String,
    next: Vec<Card>,
    /// What would be next if nothing held it up.
    held_up: Option<Section>,
    topics: Option<Topics>,
    summary: Vec<String>,
    groups: Vec<Group>,
    clarify: Option<Clarify>,
    duties: Option<Section>,
    set_aside: Option<SetAside>,
    done: Option<Section>,
    /// Without a single answer page one is all there is to say.
    continues: bool,
    pcs: Pcs,
    answers: Option<Answers>,
    method: Section,
    looked_at: Section,
}

#[derive(Serialize)]
struct Group {
    title: String,
    lead: Option<String>,
    cards: Vec<Card>,
    /// One line a step: what comes in months gets its instructions on the plan of that time.
    brief: bool,
}

#[derive(Serialize)]
struct Topics {
    title: String,
    scale: String,
    columns: Vec<String>,
    /// Topics with a mark.
    rows: Vec<TopicRow>,
    /// The others, in which too much is open.
    open: Option<String>,
}

#[derive(Serialize)]
struct TopicRow {
    topic: String,
    mark: String,
    before: String,
}

/// The open questions with the steps that wait for their answers.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Clarify {
    title: String,
    lead: String,
    by: String,
    on: String,
    waiting_label: String,
    entries: Vec<ToClarify>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct ToClarify {
    question: String,
    find_out: Option<String>,
    options: Vec<String>,
    waiting: Vec<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct SetAside {
    title: String,
    lead: String,
    waiting_label: String,
    entries: Vec<SetAsideEntry>,
}

#[derive(Serialize)]
struct SetAsideEntry {
    title: String,
    reason: String,
    waiting: Vec<String>,
}

#[derive(Serialize)]
struct Section {
    title: String,
    lead: Option<String>,
    lines: Vec<String>,
}

pub(in crate::document) fn values(sources: &Sources<'_>) -> Value {
    let mut next_number = 1;
    let next = next_cards(sources, &mut next_number);
    let groups = groups(sources, &mut next_number);
    values_of(&Plan {
        lead: lead(sources),
        next,
        held_up: held_up(sources),
        topics: topics(sources),
        summary: summary(sources),
        groups,
        clarify: clarify(sources),
        duties: duties(sources),
        set_aside: set_aside(sources),
        done: done(sources),
        continues: !sources.model.answers.is_empty() || !sources.advice.findings.is_empty(),
        pcs: pcs(sources),
        answers: answers(sources),
        method: method(sources),
        looked_at: looked_at(sources),
    })
}

fn lead(sources: &Sources<'_>) -> String {
    let Sources { advice, texts, .. } = *sources;
    let steps = advice.plan.next_three.len();
    if steps > 0 {
        return texts.get_with("plan-paper-lead", &[("steps", steps.into())]);
    }
    texts.get(if unanswered(sources) > 0 {
        "plan-paper-lead.start"
    } else {
        "plan-paper-lead.nothing"
    })
}

fn unanswered(sources: &Sources<'_>) -> usize {
    sources
        .advice
        .standings
        .iter()
        .filter(|standing| standing.state == QuestionState::Unanswered)
        .count()
}

/// The next three steps. Where there are fewer because questions are open, answering them is the first thing to do.
fn next_cards(sources: &Sources<'_>, next_number: &mut usize) -> Vec<Card> {
    let Sources { advice, texts, .. } = *sources;
    let mut cards = Vec::new();
    for subject in &advice.plan.next_three {
        let card = match subject {
            Subject::Clarify(_) => Some(clarify_card(sources, *next_number)),
            Subject::Measure(measure) => advice.step(*subject).and_then(|step| {
                measure_card(sources, *next_number, step, place(sources, *measure))
            }),
        };
        if let Some(card) = card {
            cards.push(card);
            *next_number += 1;
        }
    }
    let open = unanswered(sources);
    if cards.len() < NEXT_STEPS && open > 0 {
        cards.push(Card {
            title: texts.get_with("plan-paper-start", &[("questions", open.into())]),
            because: Some(texts.get("plan-paper-start.why")),
            steps: ["step-1", "step-2", "step-3", "step-4"]
                .map(|step| texts.get(&format!("plan-paper-start.{step}")).into())
                .into(),
            fields: vec![
                Field {
                    name: texts.get("plan-paper-who"),
                    value: None,
                },
                Field {
                    name: texts.get("plan-paper-by"),
                    value: None,
                },
            ],
            ..Card::default()
        });
    }
    cards
}

fn held_up(sources: &Sources<'_>) -> Option<Section> {
    let Sources {
        model,
        advice,
        texts,
        ..
    } = *sources;
    let held_up = &advice.plan.held_up;
    let line = |subject: &Subject| texts.held_up(model, *subject);
    (!held_up.is_empty()).then(|| Section {
        title: texts.get_with("held-up", &[("n", held_up.len().into())]),
        lead: None,
        lines: held_up.iter().map(line).collect(),
    })
}

/// Where the plan puts a measure; a waiting one has no month.
fn place<'a>(sources: &Sources<'a>, measure: MeasureId) -> Place<'a> {
    let plan = &sources.advice.plan;
    let subject = Subject::Measure(measure);
    let month = plan
        .quarter
        .iter()
        .chain(&plan.year)
        .find(|planned| planned.subject == subject);
    let late = plan.later.iter().find(|late| late.subject == subject);
    match (month, late) {
        (Some(planned), _) => Place::Month(planned),
        (None, Some(late)) => Place::Later(late),
        (None, None) => Place::Now,
    }
}

/// The group of what comes in months; text `plan-paper-group-later`.
const LATER: &str = "later";

fn groups(sources: &Sources<'_>, next_number: &mut usize) -> Vec<Group> {
    let Sources { advice, texts, .. } = *sources;
    let plan = &advice.plan;
    let planned =
        |list: &[Planned]| -> Vec<Subject> { list.iter().map(|planned| planned.subject).collect() };
    let mut later = planned(&plan.year);
    later.extend(plan.later.iter().map(|late| late.subject));
    later.extend(
        waiting(sources)
            .filter(|step| root(sources, step).is_none())
            .map(|step| step.subject),
    );
    [
        ("now", plan.now.clone()),
        ("quarter", planned(&plan.quarter)),
        (LATER, later),
    ]
    .into_iter()
    .filter_map(|(id, subjects)| {
        let mut cards = Vec::new();
        for subject in subjects {
            if plan.next_three.contains(&subject) {
                continue;
            }
            let Subject::Measure(measure) = subject else {
                continue;
            };
            let card = advice.step(subject).and_then(|step| {
                measure_card(sources, *next_number, step, place(sources, measure))
            });
            if let Some(card) = card {
                cards.push(card);
                *next_number += 1;
            }
        }
        (!cards.is_empty()).then(|| Group {
            title: texts.get(&format!("plan-paper-group-{id}")),
            lead: texts.find(&format!("plan-paper-group-{id}.lead"), &[]),
            cards,
            brief: id == LATER,
        })
    })
    .collect()
}

fn topics(sources: &Sources<'_>) -> Option<Topics> {
    let Sources {
        model,
        advice,
        texts,
        ..
    } = *sources;
    if model.answers.is_empty() || advice.marks.is_empty() {
        return None;
    }
    let last = last_visit(sources);
    let mut columns = vec![
        texts.get("plan-paper-marks.topic"),
        texts.get("plan-paper-marks.mark"),
    ];
    columns.extend(last.map(|visit| {
        let day = texts.due(Some(visit.day), advice.today);
        texts.get_with(
            "plan-paper-marks-before",
            &[("day", bound(&day.unwrap_or_default()).into())],
        )
    }));
    Some(Topics {
        title: texts.get("plan-paper-marks"),
        scale: texts.get("plan-paper-marks.scale"),
        columns,
        rows: advice
            .marks
            .iter()
            .filter(|mark| mark.grade != Grade::StillOpen)
            .map(|mark| topic_row(sources, mark, last))
            .collect(),
        open: open_topics(sources),
    })
}

fn open_topics(sources: &Sources<'_>) -> Option<String> {
    let texts = sources.texts;
    let topics: Vec<String> = sources
        .advice
        .marks
        .iter()
        .filter(|mark| mark.grade == Grade::StillOpen)
        .map(|mark| texts.get(&format!("topic-{}", mark.topic.id())))
        .collect();
    if topics.is_empty() {
        return None;
    }
    let topics = topics.join(", ");
    Some(texts.get_with("plan-paper-marks-open", &[("topics", topics.into())]))
}

fn topic_row(sources: &Sources<'_>, mark: &TopicMark, last: Option<&Visit>) -> TopicRow {
    let texts = sources.texts;
    let before = last.and_then(|visit| {
        visit
            .marks
            .iter()
            .find(|(topic, ..)| topic == mark.topic.id())
            .map(|&(_, one, other)| Grade::Mark {
                best: one.min(other),
                worst: one.max(other),
            })
    });
    TopicRow {
        topic: texts.get(&format!("topic-{}", mark.topic.id())),
        mark: texts.grade(mark.grade),
        before: before.map_or_else(|| "–".to_owned(), |grade| texts.grade(grade)),
    }
}

/// The last visit before today.
fn last_visit<'a>(sources: &Sources<'a>) -> Option<&'a Visit> {
    sources
        .model
        .visits
        .iter()
        .filter(|visit| visit.day < sources.advice.today)
        .max_by_key(|visit| visit.day)
}

fn summary(sources: &Sources<'_>) -> Vec<String> {
    let Sources {
        model,
        advice,
        texts,
        ..
    } = *sources;
    let mut summary = Vec::new();
    if !model.answers.is_empty() {
        let count = |id: &str, count: usize| texts.get_with(id, &[("count", count.into())]);
        summary.push(count("plan-paper-doors", advice.doors.len()));
        if !advice.unclear_doors.is_empty() {
            summary.push(count(
                "plan-paper-unclear-doors",
                advice.unclear_doors.len(),
            ));
        }
        summary.push(count("plan-paper-to-clarify", advice.to_clarify.len()));
        summary.push(texts.get_with(
            "plan-paper-proved",
            &[
                ("n", advice.proved.n.into()),
                ("of", advice.proved.of.into()),
            ],
        ));
    }
    if let Some(minutes) = advice.plan.shortest_minutes {
        summary.push(texts.get_with(
            "plan-paper-no-time",
            &[("time", bound(&texts.minutes(minutes)).into())],
        ));
    }
    let every = u32::from(model.visit_every_days());
    let next = advice.revisit.ahead;
    let next = next.unwrap_or_else(|| advice.today.plus_days(every));
    summary.push(texts.get_with(
        "plan-paper-next-visit",
        &[("day", bound(&texts.day(next)).into())],
    ));
    summary
}

fn clarify(sources: &Sources<'_>) -> Option<Clarify> {
    let Sources { advice, texts, .. } = *sources;
    let mut questions = advice.to_clarify.clone();
    // A step can also wait for a question that nobody was unsure about; it must not get lost.
    for step in waiting(sources) {
        if let Some(Root::Answer(question)) = root(sources, step)
            && !questions.contains(&question)
        {
            questions.push(question);
        }
    }
    if questions.is_empty() {
        return None;
    }
    Some(Clarify {
        title: texts.get("plan-paper-clarify-all"),
        lead: texts.get("plan-paper-clarify-all.lead"),
        by: texts.get("plan-paper-clarify-all.by"),
        on: texts.get("plan-paper-clarify-all.on"),
        waiting_label: texts.get("plan-paper-then"),
        entries: questions
            .into_iter()
            .map(|question| ToClarify {
                question: texts.get(&format!("question-{}", question.0)),
                find_out: texts.find_out(question),
                options: options(sources, question),
                waiting: waiting_for(sources, Root::Answer(question)),
            })
            .collect(),
    })
}

fn options(sources: &Sources<'_>, question: QuestionId) -> Vec<String> {
    let Sources { texts, catalog, .. } = *sources;
    let choices = catalog
        .question(question)
        .map_or(&[][..], |question| question.choices);
    choices
        .iter()
        .map(|choice| texts.get(&format!("question-{}.option-{}", question.0, choice.id)))
        .collect()
}

/// What a waiting step waits for in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Root {
    Answer(QuestionId),
    SetAside(MeasureId),
}

fn waiting<'a>(sources: &Sources<'a>) -> impl Iterator<Item = &'a Step> {
    let advice = sources.advice;
    advice
        .plan
        .waiting
        .iter()
        .filter(|subject| matches!(subject, Subject::Measure(_)))
        .filter_map(|subject| advice.step(*subject))
}

/// `None` if the advice does not say.
fn root(sources: &Sources<'_>, step: &Step) -> Option<Root> {
    let mut step = step;
    // Needs have no cycles; the bound only keeps a broken catalogue from hanging the paper.
    for _ in 0..sources.advice.ranking.len() {
        match step.waits {
            Some(Waits::ForAnswer(question)) => return Some(Root::Answer(question)),
            Some(Waits::BehindSetAside(measure)) => return Some(Root::SetAside(measure)),
            Some(Waits::Behind(measure)) => match sources.advice.step(Subject::Measure(measure)) {
                Some(before) => step = before,
                None => return Some(Root::SetAside(measure)),
            },
            Some(Waits::QuestionSheet) | None => break,
        }
    }
    None
}

fn waiting_for(sources: &Sources<'_>, what: Root) -> Vec<String> {
    waiting(sources)
        .filter(|step| root(sources, step) == Some(what))
        .map(|step| in_one_line(sources, step))
        .collect()
}

fn duties(sources: &Sources<'_>) -> Option<Section> {
    let Sources { advice, texts, .. } = *sources;
    let lines: Vec<String> = advice
        .ranking
        .iter()
        .filter(|step| step.duty == Duty::Must && matches!(step.subject, Subject::Measure(_)))
        .map(|step| texts.step_title(step.subject))
        .collect();
    (!lines.is_empty()).then(|| Section {
        title: texts.get("plan-paper-duties"),
        lead: Some(texts.get("plan-paper-duties.lead")),
        lines,
    })
}

fn set_aside(sources: &Sources<'_>) -> Option<SetAside> {
    let Sources {
        model,
        texts,
        catalog,
        ..
    } = *sources;
    let entries: Vec<SetAsideEntry> = catalog
        .measures
        .iter()
        .filter_map(|measure| {
            let State::SetAside { reason, on } = &model.progress.get(&measure.id)?.state else {
                return None;
            };
            Some(SetAsideEntry {
                title: texts.measure_title(measure.id),
                reason: match said(reason) {
                    Some(reason) => texts.get_with(
                        "plan-paper-set-aside-because",
                        &[
                            ("reason", reason.into()),
                            ("day", bound(&texts.day(*on)).into()),
                        ],
                    ),
                    None => texts.get_with(
                        "plan-paper-set-aside-no-reason",
                        &[("day", bound(&texts.day(*on)).into())],
                    ),
                },
                waiting: waiting_for(sources, Root::SetAside(measure.id)),
            })
        })
        .collect();
    (!entries.is_empty()).then(|| SetAside {
        title: texts.get("plan-paper-set-aside"),
        lead: texts.get("plan-paper-set-aside.lead"),
        waiting_label: texts.get("plan-paper-set-aside.waiting"),
        entries,
    })
}

/// What was ticked, newest first.
fn done(sources: &Sources<'_>) -> Option<Section> {
    let Sources {
        model,
        texts,
        catalog,
        ..
    } = *sources;
    let mut done: Vec<(Day, MeasureId, &Progress)> = catalog
        .measures
        .iter()
        .filter_map(|measure| {
            let progress = model.progress.get(&measure.id)?;
            match progress.state {
                State::Done { on, .. } => Some((on, measure.id, progress)),
                State::Open | State::SetAside { .. } => None,
            }
        })
        .collect();
    done.sort_by_key(|(on, ..)| std::cmp::Reverse(*on));
    (!done.is_empty()).then(|| Section {
        title: texts.get("plan-paper-done"),
        lead: None,
        lines: done
            .into_iter()
            .map(|(on, measure, progress)| {
                let line = texts.get_with(
                    "plan-paper-done-on",
                    &[
                        ("step", texts.measure_title(measure).into()),
                        ("day", bound(&texts.day(on)).into()),
                    ],
                );
                match texts.evidence(&progress.evidence) {
                    None => line,
                    Some(evidence) => texts.get_with(
                        "plan-paper-done-shown",
                        &[("line", line.into()), ("evidence", evidence.into())],
                    ),
                }
            })
            .collect(),
    })
}

fn method(sources: &Sources<'_>) -> Section {
    let Sources { advice, texts, .. } = *sources;
    let mut lines = vec![texts.get("plan-paper-method.rank")];
    lines.push(match advice.plan.limits {
        None => texts.get("plan-paper-method.no-budget"),
        Some(limits) => texts.get_with(
            "plan-paper-method-budget",
            &[
                ("euros", bound(&texts.euros(limits.euros)).into()),
                ("time", bound(&texts.minutes(limits.minutes)).into()),
            ],
        ),
    });
    let beyond = advice.plan.this_month.and_then(|month| month.beyond);
    lines.extend(beyond.map(|why| texts.get(&format!("plan-beyond-{}", why.id()))));
    for id in ["door", "marks", "open"] {
        lines.push(texts.get(&format!("plan-paper-method.{id}")));
    }
    Section {
        title: texts.get("plan-paper-method"),
        lead: None,
        lines,
    }
}

fn looked_at(sources: &Sources<'_>) -> Section {
    let Sources {
        model,
        advice,
        texts,
        ..
    } = *sources;
    Section {
        title: texts.get("plan-paper-looked-at"),
        lead: None,
        lines: vec![
            texts.get_with(
                "plan-paper-looked-at-questions",
                &[
                    ("n", advice.clarified.n.into()),
                    ("of", advice.clarified.of.into()),
                    ("pcs", model.devices.len().into()),
                ],
            ),
            texts.get("plan-paper-looked-at.not"),
            texts.get("plan-paper-looked-at.law"),
        ],
    }
}
