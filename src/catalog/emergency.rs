//! Emergency: numbers that are found when no computer starts, and who does what on the bad day.

use super::{applies_to_all, choice, cis, cis_whole};
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
    simpler: &[],
    // Numbers change seldom; once a year somebody should dial them.
    best_before_days: 365,
    measures: [CARD.id; 3],
    frameworks: Frameworks {
        din: &[DinPart {
            requirement: 3,
            part: 1,
            least: 3,
        }],
        cis_ig1: &[cis_whole(17, 2)],
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

pub(super) const PLAN: Question = Question {
    id: QuestionId("emergency-plan"),
    topic: Topic::Emergency,
    protection: Protection::EmergencyPlan,
    weight: 3,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("nobody", 0),
        choice("boss", 1),
        choice("written", 2),
        choice("rehearsed", 3),
    ],
    // A bad day can come to everybody.
    not_here: NotHere::Withheld,
    absent: applies_to_all,
    implied: None,
    simpler: &[],
    // The best answer speaks of the last year.
    best_before_days: 365,
    measures: [PLAN_WRITE.id, PLAN_WRITE.id, PLAN_REHEARSE.id],
    frameworks: Frameworks {
        // That there is a plan, and that somebody makes all know it.
        din: &[
            DinPart {
                requirement: 4,
                part: 1,
                least: 2,
            },
            DinPart {
                requirement: 4,
                part: 2,
                least: 3,
            },
        ],
        cis_ig1: &[cis(17, 1), cis(17, 3)],
        cyber_essentials: &[],
        csf2: &["ID.IM-04", "RS.MA-01"],
    },
};

pub(super) const BREACH: Question = Question {
    id: QuestionId("emergency-breach"),
    topic: Topic::Emergency,
    protection: Protection::EmergencyPlan,
    weight: 2,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("no-idea", 0),
        choice("ask", 1),
        choice("know", 2),
        choice("written", 3),
    ],
    // Every firm knows names of customers, suppliers or staff.
    not_here: NotHere::Withheld,
    absent: applies_to_all,
    implied: None,
    simpler: &[],
    // The authority and the law change seldom; once a year somebody should look.
    best_before_days: 365,
    // Whoever looks up the authority can write it down at once, so there is no half step.
    measures: [BREACH_SHEET.id; 3],
    frameworks: Frameworks {
        // The requirements about the bad day belong to the plan and the numbers.
        din: &[],
        cis_ig1: &[cis(17, 2)],
        cyber_essentials: &[],
        csf2: &["RS.CO-02"],
    },
};

pub(super) const INSURANCE: Question = Question {
    id: QuestionId("emergency-insurance"),
    topic: Topic::Emergency,
    protection: Protection::EmergencyPlan,
    weight: 1,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("never-read", 0),
        choice("read-once", 1),
        choice("know", 2),
        choice("kept", 3),
    ],
    // Most trouble can be met without one.
    not_here: NotHere::Offered,
    absent: applies_to_all,
    implied: None,
    simpler: &[],
    // Such contracts run for a year.
    best_before_days: 365,
    measures: [INSURANCE_READ.id, INSURANCE_READ.id, INSURANCE_KEPT.id],
    frameworks: Frameworks {
        din: &[],
        cis_ig1: &[],
        cyber_essentials: &[],
        csf2: &["GV.RM"],
    },
};

pub(super) const PLAN_WRITE: Measure = Measure {
    id: MeasureId("emergency-plan-write"),
    target: Target::Start,
    minutes: Amount::fixed(60),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 7],
};

pub(super) const PLAN_REHEARSE: Measure = Measure {
    id: MeasureId("emergency-plan-rehearse"),
    target: Target::Further,
    minutes: Amount::with_people(30, 3),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};

pub(super) const BREACH_SHEET: Measure = Measure {
    id: MeasureId("emergency-breach-sheet"),
    target: Target::Further,
    minutes: Amount::fixed(45),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    // Art. 33 GDPR sets the time and the content; without preparation neither can be kept.
    duty: Duty::Must,
    who: Who::Owner,
    steps: &[StepFor::Every; 7],
};

/// What the contract asks is no law, so it is advice.
pub(super) const INSURANCE_READ: Measure = Measure {
    id: MeasureId("emergency-insurance-read"),
    target: Target::Start,
    minutes: Amount::fixed(45),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 5],
};

pub(super) const INSURANCE_KEPT: Measure = Measure {
    id: MeasureId("emergency-insurance-kept"),
    target: Target::Further,
    minutes: Amount::fixed(60),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};
