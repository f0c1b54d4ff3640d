//! Providers: who else sees the data, who holds the keys, and when somebody last looked.

use super::{applies_to_all, choice, cis};
use crate::domain::{
    Amount, Door, Duty, Frameworks, Measure, MeasureId, NotHere, Protection, Question, QuestionId,
    Round, StepFor, Target, Topic, Who,
};

pub(super) const CONTRACTS: Question = Question {
    id: QuestionId("providers-contracts"),
    topic: Topic::Providers,
    protection: Protection::DataInOrder,
    weight: 2,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("none", 0),
        choice("in-head", 1),
        choice("some", 2),
        choice("all", 3),
    ],
    // A mailbox alone makes a provider that sees data.
    not_here: NotHere::Withheld,
    absent: applies_to_all,
    implied: None,
    simpler: &[],
    // New services come over a year, often free ones that leave no invoice.
    best_before_days: 365,
    measures: [LISTED.id, LISTED.id, CONTRACTS_ALL.id],
    frameworks: Frameworks {
        // DIN SPEC 27076 leaves the list of providers out.
        din: &[],
        cis_ig1: &[cis(15, 1)],
        cyber_essentials: &[],
        csf2: &["GV.SC"],
    },
};

pub(super) const OWNER: Question = Question {
    id: QuestionId("providers-owner"),
    topic: Topic::Providers,
    protection: Protection::EmergencyPlan,
    weight: 2,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("one-person", 0),
        choice("some", 1),
        choice("somewhere", 2),
        choice("sealed", 3),
    ],
    // Whoever looks after the IT themselves may fall ill.
    not_here: NotHere::Withheld,
    absent: applies_to_all,
    implied: None,
    simpler: &[],
    // Passwords on paper age with every change.
    best_before_days: 180,
    measures: [KEYS_COLLECTED.id, KEYS_COLLECTED.id, KEYS_SEALED.id],
    frameworks: Frameworks {
        din: &[],
        cis_ig1: &[],
        cyber_essentials: &[],
        csf2: &["GV.SC", "ID.IM-04"],
    },
};

pub(super) const SETTINGS: Question = Question {
    id: QuestionId("providers-settings"),
    topic: Topic::Providers,
    protection: Protection::SecondFactor,
    weight: 1,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("never", 0),
        choice("set-up", 1),
        choice("under-year", 2),
        choice("under-half-year", 3),
    ],
    // Some small shops use neither.
    not_here: NotHere::Offered,
    absent: applies_to_all,
    implied: None,
    simpler: &[],
    // The best answer speaks of six months, so it cannot be true for longer.
    best_before_days: 180,
    measures: [SETTINGS_LOOK.id, SETTINGS_LOOK.id, SETTINGS_TWO.id],
    frameworks: Frameworks {
        din: &[],
        cis_ig1: &[cis(3, 3)],
        cyber_essentials: &[],
        csf2: &["PR.AA-05", "DE.CM"],
    },
};

pub(super) const REVIEW: Question = Question {
    id: QuestionId("providers-review"),
    topic: Topic::Providers,
    protection: Protection::OutsideReview,
    weight: 3,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("never", 0),
        choice("years-ago", 1),
        choice("under-two-years", 2),
        choice("points-done", 3),
    ],
    not_here: NotHere::Withheld,
    absent: applies_to_all,
    implied: None,
    simpler: &[],
    // The best answer speaks of the last year.
    best_before_days: 365,
    measures: [OUTSIDE_REVIEW.id, OUTSIDE_REVIEW.id, REVIEW_POINTS.id],
    frameworks: Frameworks {
        din: &[],
        cis_ig1: &[],
        cyber_essentials: &[],
        csf2: &["ID.RA", "ID.IM-01"],
    },
};

pub(super) const LISTED: Measure = Measure {
    id: MeasureId("providers-listed"),
    target: Target::Start,
    minutes: Amount::fixed(90),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    // Art. 28(3) GDPR; the list leads to the contracts.
    duty: Duty::Must,
    who: Who::Owner,
    steps: &[StepFor::Every; 7],
};

pub(super) const CONTRACTS_ALL: Measure = Measure {
    id: MeasureId("providers-contracts-all"),
    target: Target::Further,
    minutes: Amount::fixed(120),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    // Some contracts are not enough for Art. 28(3) GDPR.
    duty: Duty::Must,
    who: Who::Owner,
    steps: &[StepFor::Every; 7],
};

pub(super) const KEYS_COLLECTED: Measure = Measure {
    id: MeasureId("providers-keys-collected"),
    target: Target::Start,
    minutes: Amount::fixed(120),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 7],
};

pub(super) const KEYS_SEALED: Measure = Measure {
    id: MeasureId("providers-keys-sealed"),
    target: Target::Further,
    minutes: Amount::fixed(60),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 7],
};

pub(super) const SETTINGS_LOOK: Measure = Measure {
    id: MeasureId("cloud-settings-checked"),
    target: Target::Start,
    minutes: Amount::with_people(45, 4),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 7],
};

/// A second person, because whoever looks alone may be the one whose mailbox was broken into.
pub(super) const SETTINGS_TWO: Measure = Measure {
    id: MeasureId("cloud-settings-twice-a-year"),
    target: Target::Further,
    minutes: Amount::with_people(60, 2),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 7],
};

pub(super) const OUTSIDE_REVIEW: Measure = Measure {
    id: MeasureId("outside-review"),
    target: Target::Start,
    minutes: Amount::fixed(180),
    // The lower end of our own judgement; prices and subsidies differ from place to place.
    euros_once: Amount::fixed(500),
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Provider,
    steps: &[StepFor::Every; 6],
};

/// The price is that of the next yearly review; what its points cost, the report says.
pub(super) const REVIEW_POINTS: Measure = Measure {
    id: MeasureId("outside-review-points"),
    target: Target::Further,
    minutes: Amount::with_people(120, 5),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::fixed(500),
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};
