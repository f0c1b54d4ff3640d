//! Mail and fraud: nobody pays to a new account because of a mail alone.

use super::{EACH_SYSTEM, applies_to_all, choice, cis_whole};
use crate::domain::{
    Amount, DinPart, Door, Duty, Frameworks, Measure, MeasureId, NotHere, Protection, Question,
    QuestionId, Round, StepFor, Target, Topic, Who,
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
    simpler: &[],
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

pub(super) const MACROS: Question = Question {
    id: QuestionId("mail-macros"),
    topic: Topic::Mail,
    protection: Protection::Malware,
    weight: 3,
    door: Door::Flagged,
    round: Round::Long,
    choices: &[
        choice("click", 0),
        choice("depends", 1),
        choice("never", 2),
        choice("off", 3),
    ],
    // Without office programs nothing of the kind can run, which is the best answer; "not here" would hide that.
    not_here: NotHere::Withheld,
    absent: applies_to_all,
    implied: None,
    simpler: &[],
    // New people do not know the rule, and a new PC does not know the setting.
    best_before_days: 180,
    measures: [MACROS_RULE.id, MACROS_RULE.id, MACROS_OFF.id],
    frameworks: Frameworks {
        din: &[
            // That they are off by default, and that only named people make exceptions.
            DinPart {
                requirement: 20,
                part: 1,
                least: 2,
            },
            DinPart {
                requirement: 20,
                part: 2,
                least: 3,
            },
        ],
        cis_ig1: &[cis_whole(4, 1), cis_whole(10, 3)],
        cyber_essentials: &[2],
        csf2: &["PR.PS-01", "PR.PS-05"],
    },
};

pub(super) const OWN_DOMAIN: Question = Question {
    id: QuestionId("mail-own-domain"),
    topic: Topic::Mail,
    protection: Protection::Malware,
    weight: 1,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("nothing", 0),
        choice("mentioned", 1),
        choice("set-up", 2),
        choice("refused", 3),
    ],
    // An address at a big provider is that provider's to protect.
    not_here: NotHere::Offered,
    absent: applies_to_all,
    implied: None,
    simpler: &[],
    // It changes with a new provider or newsletter service only.
    best_before_days: 365,
    measures: [DOMAIN_SET_UP.id, DOMAIN_SET_UP.id, DOMAIN_REFUSE.id],
    // None of the four asks small firms for it.
    frameworks: Frameworks {
        din: &[],
        cis_ig1: &[],
        cyber_essentials: &[],
        csf2: &[],
    },
};

pub(super) const MACROS_RULE: Measure = Measure {
    id: MeasureId("macros-rule"),
    target: Target::Start,
    minutes: Amount::with_people(20, 5),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[
        StepFor::Every,
        EACH_SYSTEM,
        StepFor::Every,
        StepFor::Every,
        StepFor::Every,
    ],
};

/// The owner asks around and decides; the IT provider sets it for all PCs and is paid for an hour or so.
pub(super) const MACROS_OFF: Measure = Measure {
    id: MeasureId("macros-off"),
    target: Target::Further,
    minutes: Amount::with_people(60, 3),
    euros_once: Amount::fixed(100),
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Provider,
    steps: &[StepFor::Every; 6],
};

/// The entries are free; the provider's hour is not.
pub(super) const DOMAIN_SET_UP: Measure = Measure {
    id: MeasureId("own-domain-set-up"),
    target: Target::Start,
    minutes: Amount::fixed(45),
    euros_once: Amount::fixed(100),
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Provider,
    steps: &[StepFor::Every; 5],
};

pub(super) const DOMAIN_REFUSE: Measure = Measure {
    id: MeasureId("own-domain-refuse"),
    target: Target::Further,
    minutes: Amount::fixed(60),
    euros_once: Amount::fixed(50),
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Provider,
    steps: &[StepFor::Every; 5],
};
