//! What follows from answers, PCs and ticks: marks, open doors, the ranking and the plan.
//!
//! Everything here is pure: no clock, no file, no language, and nothing fails.

pub mod checks;

mod because;
mod by_hand;
mod compare;
mod costs;
mod duties;
mod events;
mod findings;
mod footing;
mod form;
mod late;
mod news;
mod overview;
mod plan;
mod points;
mod progress;
mod ranking;
mod said;
mod score;
mod set;
mod standing;
mod steps;
mod visits;
mod weights;

#[cfg(test)]
mod tests;

pub use self::by_hand::own_order;
pub use self::news::plan_news;
pub use self::overview::remembered;
use self::plan::Ranking;
pub use self::points::EFFECTS;
use self::points::Protections;
use self::ranking::Field;
pub use self::visits::visit;
use crate::catalog;
use crate::domain::{Advice, Catalog, Course, Day, Finding, Model, Weights};

/// Everything that this program asks, advises and checks.
pub const CATALOG: Catalog = Catalog {
    questions: catalog::QUESTIONS,
    measures: catalog::MEASURES,
    checks: checks::CHECKS,
};

/// Everything that follows from the model on this day.
pub fn advise(catalog: &Catalog, model: &Model, today: Day) -> Advice {
    advise_weighted(catalog, model, today, weights::weigh(&model.firm))
}

fn advise_weighted(catalog: &Catalog, model: &Model, today: Day, weights: Weights) -> Advice {
    let said = said::read(catalog, model);
    let judged = findings::judge(catalog, model, today);
    let footings = footing::footings(catalog, model, &said, &judged);
    let standings = standing::standings(&said, &footings, &judged, today);

    let form = form::form(&said, &standings, today);

    let protections = Protections::of(weights, &footings);
    let drafts = steps::drafts(model, &said, &footings);
    let left = protections.leave();
    let everything: Vec<usize> = (0..drafts.len()).collect();
    let field = Field::of(&footings, &left, &drafts, &everything);
    let order = field.order();
    let ranking = ranking::steps(&model.firm, &said, &left, &field, &order);
    let order: Vec<usize> = order.iter().map(|ranked| ranked.draft).collect();
    let ranks = Ranking {
        footings: &footings,
        drafts: &drafts,
        order: &order,
    };
    let mut plan = plan::plan(catalog, model, today, &ranks, protections);
    (plan.pushed, plan.pushed_by) = late::pushed(catalog, model, today, weights, (&plan, &ranking));
    plan.red_later = late::red_later(&plan, &ranking, &judged);
    plan.this_month = costs::this_month(&plan, &ranking);
    plan.months = costs::months(&plan, &ranking, model.firm.budget);
    plan.cost = costs::cost(&plan, &ranking);
    let standstill = costs::standstill(model.lost_day, plan.cost.year.euros);

    let events = events::events(catalog::EVENTS, model, &ranking, today);
    let revisit = visits::revisit(model, &said, &standings, &judged, (&plan, &ranking), today);
    let findings: Vec<Finding> = judged.into_iter().map(|judged| judged.finding).collect();
    let mut advice = Advice {
        today,
        weights,
        marks: score::marks(&said),
        doors: score::doors(&footings),
        unclear_doors: score::unclear_doors(&footings),
        clarified: score::clarified(&said),
        proved: score::proved(&said, &standings),
        to_clarify: score::to_clarify(&said),
        standings,
        pcs: overview::overview(model, &findings, today),
        findings,
        ranking,
        plan,
        standstill,
        comparison: compare::compare(&said),
        duties: duties::duties(model),
        events,
        form,
        revisit,
        course: Course::default(),
    };
    advice.course = progress::course(catalog, model, &advice);
    advice
}
