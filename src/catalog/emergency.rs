//! Emergency: numbers that are found when no computer starts.

use super::{applies_to_all, choice};
use crate::domain::{
    Amount, DinPart, Door, Duty, Frameworks, Measure, MeasureId, NotHere, Protection, Question,
    QuestionId, Round, StepFor, Target, Topic, Who,
};

pub(super) const CONTACT: Question = Question {
    id: QuestionId("emergency-contact"),
    topic: Topic::Emergency,
    protection: Protection::EmergencyPlan,
    weight: 2,
    door: Door::No,
    round: Round::First,
    choices: &[
        choice("nowhere", 0),
        choice("computer", 1),
        choice("phone", 2),
        choice("paper", 3),
    ],
    // A bad day can come to everybody.
    not_here: NotHere::Withheld,
    absent: applies_to_all,
    implied: None,
    // Numbers change seldom; once a year somebody should dial them.
    best_before_days: 365,
    measures: [CARD.id; 3],
    frameworks: Frameworks {
        din: &[DinPart {
            requirement: 3,
            part: 1,
            least: 3,
        }],
        cis_ig1: &["17.2"],
        cyber_essentials: &[],
        csf2: &["RS.CO-02", "RS.MA"],
    },
};

pub(super) const CARD: Measure = Measure {
    id: MeasureId("emergency-card"),
    target: Target::Further,
    minutes: Amount::fixed(20),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 5],
};
