//! Logins: the mailbox first, because it opens all other accounts, then passwords.

use super::{applies_to_all, choice};
use crate::domain::{
    Amount, DinPart, Door, Duty, Frameworks, Measure, MeasureId, NotHere, Protection, Question,
    QuestionId, Round, StepFor, Target, Topic, Who,
};

pub(super) const SECOND_FACTOR: Question = Question {
    id: QuestionId("logins-second-factor"),
    topic: Topic::Logins,
    protection: Protection::SecondFactor,
    weight: 3,
    door: Door::Flagged,
    round: Round::First,
    choices: &[
        choice("all-open", 0),
        choice("most-open", 1),
        choice("few-open", 2),
        choice("none-open", 3),
    ],
    // Every firm has a mailbox.
    not_here: NotHere::Withheld,
    absent: applies_to_all,
    implied: None,
    // With every new colleague comes a new mailbox.
    best_before_days: 180,
    measures: [MAILBOX.id, MAILBOX.id, OTHER_MAILBOXES.id],
    frameworks: Frameworks {
        // The requirement means every service that offers it; questions on bank and cloud will join this part.
        din: &[DinPart {
            requirement: 10,
            part: 1,
            least: 3,
        }],
        cis_ig1: &["6.3"],
        cyber_essentials: &[4],
        csf2: &["PR.AA-03"],
    },
};

pub(super) const OWN_PASSWORDS: Question = Question {
    id: QuestionId("logins-own-passwords"),
    topic: Topic::Logins,
    protection: Protection::OwnPasswords,
    weight: 2,
    door: Door::No,
    round: Round::First,
    choices: &[
        choice("many", 0),
        choice("some", 1),
        choice("few", 2),
        choice("none", 3),
    ],
    not_here: NotHere::Withheld,
    absent: applies_to_all,
    implied: None,
    // Habits with passwords change slowly.
    best_before_days: 365,
    measures: [
        IMPORTANT_PASSWORDS.id,
        IMPORTANT_PASSWORDS.id,
        ALL_PASSWORDS.id,
    ],
    frameworks: Frameworks {
        // The other part asks for long passwords.
        din: &[DinPart {
            requirement: 9,
            part: 1,
            least: 3,
        }],
        cis_ig1: &["5.2"],
        cyber_essentials: &[2, 4],
        csf2: &["PR.AA"],
    },
};

pub(super) const MAILBOX: Measure = Measure {
    id: MeasureId("second-factor-mailbox"),
    target: Target::Start,
    minutes: Amount::with_people(15, 5),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};

pub(super) const OTHER_MAILBOXES: Measure = Measure {
    id: MeasureId("second-factor-rest"),
    target: Target::Further,
    minutes: Amount::fixed(30),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 5],
};

/// Free, because programs without a licence fee do for the owner's own accounts.
pub(super) const IMPORTANT_PASSWORDS: Measure = Measure {
    id: MeasureId("passwords-important"),
    target: Target::Start,
    minutes: Amount::fixed(60),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 5],
};

pub(super) const ALL_PASSWORDS: Measure = Measure {
    id: MeasureId("passwords-all"),
    target: Target::Further,
    minutes: Amount::with_people(60, 15),
    euros_once: Amount::ZERO,
    // The team edition of a password manager.
    euros_per_year: Amount::with_people(0, 40),
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 5],
};
