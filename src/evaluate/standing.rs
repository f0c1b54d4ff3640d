//! Sets each answer beside what the PCs say, and tells how much it is worth as a claim.

use super::findings::{Age, Gap, Judged, severity};
use super::footing::Footing;
use super::said::Said;
use crate::domain::{Day, PcSays, QuestionState, Relation, Standing, Trust};

/// One for each question, in catalogue order.
pub(super) fn standings(
    said: &[Said<'_>],
    footings: &[Footing],
    judged: &[Judged],
    today: Day,
) -> Vec<Standing> {
    let mut standings: Vec<Standing> = Vec::with_capacity(said.len());
    for (said, footing) in said.iter().zip(footings) {
        let says = says(said, footing, judged);
        let trust = match said.state {
            QuestionState::Value(_) | QuestionState::Implied(_) if footing.is_ticked() => {
                Trust::Overtaken
            }
            QuestionState::Value(_) => trust(said, &says, today),
            // It is worth as much as the answer that implies it.
            QuestionState::Implied(parent) => standings
                .iter()
                .find(|standing| standing.question == parent)
                .map_or(Trust::Open, |standing| standing.trust),
            QuestionState::Unanswered
            | QuestionState::DontKnow
            | QuestionState::NotHere
            | QuestionState::Absent(_) => Trust::Open,
        };
        standings.push(Standing {
            question: said.question.id,
            state: said.state,
            says,
            trust,
            fresh_until: said.fresh_until,
        });
    }
    standings
}

fn trust(said: &Said<'_>, says: &[PcSays], today: Day) -> Trust {
    if says
        .iter()
        .any(|says| says.relation == Relation::Contradicts)
    {
        Trust::Contradicted
    } else if said.is_stale(today) {
        Trust::Stale
    } else if said.is_proved(today) {
        Trust::Proved
    } else {
        Trust::Believed
    }
}

fn says(said: &Said<'_>, footing: &Footing, judged: &[Judged]) -> Vec<PcSays> {
    let mut says: Vec<PcSays> = judged
        .iter()
        .filter(|judged| judged.check.question == Some(said.question.id))
        .map(|judged| PcSays {
            check: judged.finding.check,
            device: judged.finding.device,
            status: judged.finding.status,
            relation: relation(said, footing, judged),
        })
        .collect();
    says.sort_by_key(|says| severity(says.status));
    says
}

fn relation(said: &Said<'_>, footing: &Footing, judged: &Judged) -> Relation {
    if judged.age == Age::Old || !said.applies() || !judged.speaks() {
        return Relation::Silent;
    }
    match (judged.gap(), said.value) {
        // A step was ticked after this PC was looked at.
        (Some(_), _) if footing.is_ticked() => Relation::Silent,
        (_, None) => Relation::Alone,
        (Some(gap), Some(value)) if value > gap.ceiling() => match gap {
            Gap::Attention => Relation::Hint,
            Gap::Bad => Relation::Contradicts,
        },
        // One good PC does not speak for the firm.
        (None, Some(..=1)) => Relation::Silent,
        (Some(_) | None, Some(_)) => Relation::Fits,
    }
}
