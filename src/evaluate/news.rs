//! What is different in the plan, and why: compares two states of the firm with the advice of each.

use crate::domain::{
    Advice, Answer, Cause, Device, Model, PlanNews, Planned, QuestionId, State, Subject,
};

/// What came, went and moved from `before` to `after`.
pub fn plan_news(before: (&Model, &Advice), after: (&Model, &Advice)) -> PlanNews {
    let (old, new) = (stages(before.1), stages(after.1));
    let place = |stages: &[(Subject, Stage)], subject: Subject| {
        let mut stages = stages.iter();
        let found = stages.find(|(one, _)| *one == subject);
        found.map(|(_, stage)| *stage)
    };
    let those = |wanted: fn(Stage, Option<Stage>) -> bool| -> Vec<Subject> {
        let stages = new.iter();
        let wanted = stages.filter(|(subject, stage)| wanted(*stage, place(&old, *subject)));
        wanted.map(|(subject, _)| *subject).collect()
    };
    let causes = causes(before.0, after.0);
    // What was done is said as a cause.
    let is_done = |subject: Subject| match subject {
        Subject::Measure(id) => causes.contains(&Cause::Done(id)),
        Subject::Clarify(_) => false,
    };
    let gone = old
        .iter()
        .filter(|(subject, _)| place(&new, *subject).is_none() && !is_done(*subject));
    PlanNews {
        came: those(|_, before| before.is_none()),
        went: gone.map(|(subject, _)| *subject).collect(),
        up: those(|now, before| before.is_some_and(|before| now < before)),
        down: those(|now, before| before.is_some_and(|before| now > before)),
        causes,
    }
}

/// The groups of the plan, the earliest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    Now,
    Quarter,
    Later,
    Waits,
}

fn stages(advice: &Advice) -> Vec<(Subject, Stage)> {
    let plan = &advice.plan;
    let planned = |list: &[Planned], stage: Stage| -> Vec<(Subject, Stage)> {
        list.iter()
            .map(|planned| (planned.subject, stage))
            .collect()
    };
    let mut stages: Vec<(Subject, Stage)> = plan.now.iter().map(|one| (*one, Stage::Now)).collect();
    stages.extend(planned(&plan.quarter, Stage::Quarter));
    stages.extend(planned(&plan.year, Stage::Later));
    stages.extend(plan.later.iter().map(|late| (late.subject, Stage::Later)));
    stages.extend(plan.waiting.iter().map(|one| (*one, Stage::Waits)));
    stages
}

/// What the owner said and did in between, the newest last; then what else is different.
fn causes(before: &Model, after: &Model) -> Vec<Cause> {
    let reply = |model: &Model, question: QuestionId| model.reply(question).cloned();
    let mut said: Vec<(&QuestionId, &Answer)> = after
        .answers
        .iter()
        .filter(|(question, answer)| reply(before, **question).as_ref() != Some(&answer.reply))
        .collect();
    said.sort_by_key(|(_, answer)| answer.entry);
    let mut causes: Vec<Cause> = said
        .into_iter()
        .map(|(question, _)| Cause::Said(*question))
        .collect();
    let ticked = |model: &Model, id| {
        let progress = model.progress.get(id);
        progress.and_then(|progress| match progress.state {
            State::Done { entry, .. } => Some(entry),
            State::Open | State::SetAside { .. } => None,
        })
    };
    for id in after.progress.keys() {
        match (ticked(before, id), ticked(after, id)) {
            (before, Some(after)) if before != Some(after) => causes.push(Cause::Done(*id)),
            (Some(_), None) => causes.push(Cause::NotDone(*id)),
            (_, Some(_)) | (None, None) => {}
        }
    }
    let readings = |model: &Model| -> Vec<_> {
        let devices = model.devices.iter();
        devices
            .map(|Device { readings, .. }| readings.clone())
            .collect()
    };
    if readings(before) != readings(after) {
        causes.push(Cause::Pc);
    }
    let mut firm = after.firm.clone();
    firm.name.clone_from(&before.firm.name);
    if firm.budget != before.firm.budget {
        causes.push(Cause::Budget);
        firm.budget = before.firm.budget;
    }
    if firm != before.firm {
        causes.push(Cause::Firm);
    }
    if causes.is_empty() {
        // "Still true" after a tick: the answer counts again.
        let entry = |model: &Model, id| model.answers.get(id).map(|answer| answer.entry);
        let confirmed = after.answers.keys();
        let confirmed = confirmed.filter(|id| entry(before, id) != entry(after, id));
        causes.extend(confirmed.map(|id| Cause::Said(*id)));
    }
    causes
}
