//! What a visit asks, and what is kept of it: marks, open doors, findings and counts of its day, and no answers.

use std::collections::{BTreeMap, BTreeSet};

use super::findings::{Judged, severity};
use super::said::Said;
use crate::domain::{
    Advice, AskAgain, CheckId, Day, Entry, Grade, MeasureId, Model, Plan, Progress, QuestionState,
    Relation, Revisit, Round, Standing, State, Status, Step, Subject, Trust, Visit,
};

/// The visit of the day of the advice.
pub fn visit(model: &Model, advice: &Advice) -> Visit {
    let mut worst: BTreeMap<CheckId, Status> = BTreeMap::new();
    for finding in &advice.findings {
        let status = worst.entry(finding.check).or_insert(finding.status);
        if severity(finding.status) < severity(*status) {
            *status = finding.status;
        }
    }
    let done = model
        .progress
        .values()
        .filter(|progress| matches!(progress.state, State::Done { .. }))
        .count();
    Visit {
        day: advice.today,
        marks: advice
            .marks
            .iter()
            .filter_map(|mark| match mark.grade {
                Grade::Mark { best, worst } => Some((mark.topic.id().to_owned(), best, worst)),
                Grade::StillOpen => None,
            })
            .collect(),
        doors: advice
            .doors
            .iter()
            .map(|door| door.question.0.to_owned())
            .collect(),
        checks: worst
            .into_iter()
            .map(|(check, status)| (check.0.to_owned(), status))
            .collect(),
        clarified: advice.clarified,
        proved: advice.proved,
        steps_done: u32::try_from(done).unwrap_or(u32::MAX),
    }
}

/// What the visit under way is about, or the next one if it were begun today.
pub(super) fn revisit(
    model: &Model,
    said: &[Said<'_>],
    standings: &[Standing],
    judged: &[Judged],
    (plan, ranking): (&Plan, &[Step]),
    today: Day,
) -> Revisit {
    let next = model.next_visit(today);
    let under_way = model.visit_under_way(today);
    let since = under_way.map_or(today, |visit| visit.began);
    let mut questions: Vec<_> = said
        .iter()
        .zip(standings)
        .filter_map(|(said, standing)| {
            let why = why(model, said, standing, judged, since, today)?;
            Some((standing.question, why))
        })
        .collect();
    // A stable sort: among equal reasons the order of the catalogue stays.
    questions.sort_by_key(|(_, why)| *why);
    let planned: BTreeSet<Subject> = plan
        .now
        .iter()
        .copied()
        .chain(plan.quarter.iter().map(|planned| planned.subject))
        .collect();
    let (steps, further) = ranking
        .iter()
        .filter_map(|step| match step.subject {
            Subject::Measure(measure) => Some((step.subject, measure)),
            Subject::Clarify(_) => None,
        })
        .partition::<Vec<_>, _>(|(subject, measure)| {
            planned.contains(subject) || model.progress.get(measure).is_some_and(is_begun)
        });
    let measures = |steps: Vec<(Subject, MeasureId)>| {
        let measures = steps.into_iter();
        measures.map(|(_, measure)| measure).collect()
    };
    Revisit {
        next,
        is_due: next.is_some_and(|day| day <= today),
        ahead: match under_way {
            Some(_) => Some(today.plus_days(model.visit_every_days().into())),
            None => next.filter(|day| *day > today),
        },
        under_way,
        questions,
        steps: measures(steps),
        further: measures(further),
        looked: model
            .devices
            .iter()
            .enumerate()
            .filter(|(_, device)| device.last_look().is_some_and(|day| day >= since))
            .map(|(index, _)| index)
            .collect(),
    }
}

/// Somebody has begun with it, or has said when or by whom it will be done.
fn is_begun(progress: &Progress) -> bool {
    let Progress {
        who_name,
        due,
        steps,
        stuck,
        taken_on,
        ..
    } = progress;
    let said = !who_name.is_empty() || !stuck.is_empty();
    said || due.is_some() || taken_on.is_some() || !steps.is_empty()
}

/// Why a visit that began on `since` asks this question, if it does. What was said in it is not asked once more.
fn why(
    model: &Model,
    said: &Said<'_>,
    standing: &Standing,
    judged: &[Judged],
    since: Day,
    today: Day,
) -> Option<AskAgain> {
    if !standing.state.is_asked() {
        return None;
    }
    let later = model
        .later
        .get(&standing.question)
        .is_some_and(|day| *day < since);
    let later = later.then_some(AskAgain::Later);
    let Some((_, answer)) = said.answer else {
        let open = (said.question.round == Round::First).then_some(AskAgain::Open);
        return later.or(open);
    };
    let said_in_visit = answer.day >= since;
    match standing.trust {
        Trust::Contradicted
            if !said_in_visit || contradicted_at(standing, judged) > answer.entry =>
        {
            Some(AskAgain::Contradicted)
        }
        Trust::Overtaken => Some(AskAgain::Overtaken),
        Trust::Contradicted | Trust::Open | Trust::Believed | Trust::Proved | Trust::Stale => {
            if said.is_stale(today) {
                Some(AskAgain::Stale)
            } else if standing.state == QuestionState::DontKnow && !said_in_visit {
                Some(AskAgain::Unclear)
            } else {
                later
            }
        }
    }
}

/// When a PC said last that the answer does not fit.
fn contradicted_at(standing: &Standing, judged: &[Judged]) -> Entry {
    let contradicts = |judged: &&Judged| {
        standing.says.iter().any(|says| {
            let finding = &judged.finding;
            says.relation == Relation::Contradicts
                && (says.check, says.device) == (finding.check, finding.device)
        })
    };
    let entries = judged.iter().filter(contradicts).map(|judged| judged.entry);
    entries.max().unwrap_or_default()
}
