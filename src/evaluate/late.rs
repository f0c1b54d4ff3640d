//! Why a step stands later than somebody may expect: what was done this month left no room for it, or a PC shows red and
//! something else comes first all the same.

use super::findings::{Age, Judged};
use super::footing;
use super::plan::{self, Ranking};
use super::points::Protections;
use super::ranking::Field;
use super::{said, steps};
use crate::domain::{
    Catalog, Day, Limits, Model, Plan, Progress, Pushed, Spent, State, Status, Step, Subject,
    Weights, WhyLater,
};

/// Steps that this month held before anything was ticked in it, and why it no longer does.
pub(super) fn pushed(
    catalog: &Catalog,
    model: &Model,
    today: Day,
    weights: Weights,
    (plan, ranking): (&Plan, &[Step]),
) -> (Vec<Subject>, Option<Pushed>) {
    let ticked = |progress: &Progress| match progress.state {
        State::Done { on, .. } => on.same_month(today),
        State::Open | State::SetAside { .. } => false,
    };
    if !model.progress.values().any(ticked) {
        return (Vec::new(), None);
    }
    let mut before = model.clone();
    for progress in before.progress.values_mut() {
        if ticked(progress) {
            progress.state = State::Open;
        }
    }
    let promised = planned(catalog, &before, today, weights).now;
    let later: Vec<Subject> = plan.subjects().skip(plan.now.len()).collect();
    let pushed = promised.iter().copied();
    let pushed: Vec<Subject> = pushed.filter(|subject| later.contains(subject)).collect();
    // What is left of the promise, if all of it were kept.
    let steps = ranking
        .iter()
        .filter(|step| promised.contains(&step.subject));
    let needed = steps.fold(plan.used, |sum, step| Spent {
        euros: sum.euros + step.euros(),
        minutes: sum.minutes + step.minutes,
    });
    let fits = |limits: Limits| needed.euros <= limits.euros && needed.minutes <= limits.minutes;
    let by = if plan.limits.is_none_or(fits) {
        Pushed::Worth
    } else {
        Pushed::Room
    };
    let by = (!pushed.is_empty()).then_some(by);
    (pushed, by)
}

/// The plan alone, without what is told about it.
fn planned(catalog: &Catalog, model: &Model, today: Day, weights: Weights) -> Plan {
    let said = said::read(catalog, model);
    let judged = super::findings::judge(catalog, model, today);
    let footings = footing::footings(catalog, model, &said, &judged);
    let protections = Protections::of(weights, &footings);
    let drafts = steps::drafts(model, &said, &footings);
    let left = protections.leave();
    let everything: Vec<usize> = (0..drafts.len()).collect();
    let order = Field::of(&footings, &left, &drafts, &everything).order();
    let order: Vec<usize> = order.iter().map(|ranked| ranked.draft).collect();
    let ranks = Ranking {
        footings: &footings,
        drafts: &drafts,
        order: &order,
    };
    plan::plan(catalog, model, today, &ranks, protections)
}

/// Steps of later months about something that a PC shows in red.
pub(super) fn red_later(
    plan: &Plan,
    ranking: &[Step],
    judged: &[Judged],
) -> Vec<(Subject, WhyLater)> {
    let find = |subject: &Subject| ranking.iter().find(|step| step.subject == *subject);
    let now: Vec<&Step> = plan.now.iter().filter_map(find).collect();
    let later = plan.subjects().skip(plan.now.len());
    let red = later.filter_map(|subject| {
        let step = find(&subject)?;
        let check = step.because.check?;
        let is_red = |judged: &&Judged| {
            let finding = &judged.finding;
            finding.check == check && finding.status == Status::Bad && judged.age == Age::Fresh
        };
        judged.iter().find(is_red)?;
        Some((subject, why(plan, &now, step)))
    });
    red.collect()
}

fn why(plan: &Plan, now: &[&Step], step: &Step) -> WhyLater {
    let month = plan.limits;
    let euros = step.euros();
    match step.needs {
        Some(needs) => WhyLater::Needs(needs),
        None if month.is_some_and(|month| euros > month.euros) => WhyLater::Money,
        None if month.is_some_and(|month| step.minutes > month.minutes) => WhyLater::Time,
        None if now.is_empty() => WhyLater::Full,
        None if now.iter().any(|before| before.points < step.points) => WhyLater::Effort,
        None => WhyLater::Harm,
    }
}
