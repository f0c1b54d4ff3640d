//! People: everybody has heard of the tricks, and not long ago.

use super::choice;
use crate::domain::{
    Absent, Amount, DinPart, Door, Duty, Firm, Frameworks, Measure, MeasureId, NotHere, Protection,
    Question, QuestionId, Round, StepFor, Target, Topic, Who,
};

pub(super) const INSTRUCT: Question = Question {
    id: QuestionId("people-instruct"),
    topic: Topic::People,
    protection: Protection::Training,
    weight: 3,
    door: Door::Flagged,
    round: Round::First,
    choices: &[
        choice("never", 0),
        choice("over-year", 1),
        choice("under-year", 2),
        choice("under-half-year", 3),
    ],
    // For those who work alone but have not filled in the company profile.
    not_here: NotHere::Offered,
    absent: without_colleagues,
    implied: None,
    // Field studies saw the effect after four to five months, but no longer after six.
    best_before_days: 180,
    // Whoever does it once today stands at the best answer, so there is no half step.
    measures: [TEAM_TALK.id; 3],
    frameworks: Frameworks {
        // The other part is about outsiders who work with the firm.
        din: &[DinPart {
            requirement: 5,
            part: 1,
            least: 2,
        }],
        cis_ig1: &["14.2"],
        cyber_essentials: &[],
        csf2: &["PR.AT"],
    },
};

fn without_colleagues(firm: &Firm) -> Option<Absent> {
    (firm.people == Some(1)).then_some(Absent::Alone)
}

pub(super) const TEAM_TALK: Measure = Measure {
    id: MeasureId("team-talk"),
    target: Target::Further,
    minutes: Amount::with_people(30, 3),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};
