//! Updates: one question, and the way to updates that nobody has to think of.

use super::{EACH_SYSTEM, applies_to_all, choice};
use crate::domain::{
    Amount, DinPart, Door, Duty, Frameworks, Measure, MeasureId, NotHere, Protection, Question,
    QuestionId, Round, StepFor, Target, Topic, Who,
};

pub(super) const INSTALLED: Question = Question {
    id: QuestionId("updates-installed"),
    topic: Topic::Updates,
    protection: Protection::Updates,
    weight: 3,
    door: Door::Flagged,
    round: Round::First,
    choices: &[
        choice("put-off", 0),
        choice("by-hand", 1),
        choice("most", 2),
        choice("all", 3),
    ],
    // Who has a PC has updates.
    not_here: NotHere::Withheld,
    absent: applies_to_all,
    implied: None,
    // A pause, a new PC or a full disk stops updates without a sound, so every quarterly visit asks.
    best_before_days: 90,
    measures: [AUTOMATIC.id, AUTOMATIC.id, EVERYWHERE.id],
    frameworks: Frameworks {
        din: &[
            // That they are installed at all, and that nobody puts them off.
            DinPart {
                requirement: 15,
                part: 1,
                least: 2,
            },
            DinPart {
                requirement: 15,
                part: 2,
                least: 3,
            },
        ],
        cis_ig1: &["7.3"],
        cyber_essentials: &[3],
        csf2: &["PR.PS-02"],
    },
};

/// Also what a PC needs that is behind, paused, out of support or waiting for a restart.
pub(super) const AUTOMATIC: Measure = Measure {
    id: MeasureId("updates-automatic"),
    target: Target::Start,
    minutes: Amount::with_people(15, 3),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[
        EACH_SYSTEM,
        StepFor::Every,
        EACH_SYSTEM,
        StepFor::Every,
        StepFor::Every,
        StepFor::Every,
    ],
};

pub(super) const EVERYWHERE: Measure = Measure {
    id: MeasureId("updates-everywhere"),
    target: Target::Further,
    minutes: Amount::with_people(30, 5),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 5],
};
