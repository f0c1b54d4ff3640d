//! What is kept of a visit: marks, open doors, findings and counts of its day, and no answers.

use std::collections::BTreeMap;

use super::findings::severity;
use crate::domain::{Advice, CheckId, Grade, Model, State, Status, Visit};

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
