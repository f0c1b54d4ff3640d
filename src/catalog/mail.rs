//! Mail and fraud: nobody pays to a new account because of a mail alone.

use super::{applies_to_all, choice};
use crate::domain::{
    Amount, Door, Duty, Frameworks, Measure, MeasureId, NotHere, Protection, Question, QuestionId,
    Round, StepFor, Target, Topic, Who,
};

pub(super) const CALL_BACK: Question = Question {
    id: QuestionId("mail-call-back"),
    topic: Topic::Mail,
    protection: Protection::CallBack,
    weight: 3,
    door: Door::Flagged,
    round: Round::First,
    choices: &[
        choice("pay", 0),
        choice("look", 1),
        choice("if-odd", 2),
        choice("always", 3),
    ],
    // Some firms leave all payments to their tax office.
    not_here: NotHere::Offered,
    absent: applies_to_all,
    implied: None,
    // A rule on the wall is forgotten, and new people have never heard of it.
    best_before_days: 180,
    measures: [CALL_BACK_RULE.id; 3],
    // None of the four frameworks asks for it; payment fraud is what they leave out.
    frameworks: Frameworks {
        din: &[],
        cis_ig1: &[],
        cyber_essentials: &[],
        csf2: &[],
    },
};

pub(super) const CALL_BACK_RULE: Measure = Measure {
    id: MeasureId("call-back-rule"),
    target: Target::Further,
    minutes: Amount::fixed(15),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 5],
};
