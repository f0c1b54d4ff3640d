//! Website and shop: the programs behind it get updates, and customers cannot choose "123456".

use super::choice;
use crate::domain::{
    Absent, Amount, Door, Duty, Firm, Frameworks, Measure, MeasureId, NotHere, Protection,
    Question, QuestionId, Round, StepFor, Target, Topic, Trait, Who,
};

pub(super) const UPDATES: Question = Question {
    id: QuestionId("web-updates"),
    topic: Topic::Web,
    protection: Protection::Updates,
    weight: 2,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("nobody", 0),
        choice("broken", 1),
        choice("regular", 2),
        choice("itself", 3),
    ],
    not_here: NotHere::Offered,
    absent: without_website,
    implied: None,
    simpler: &[],
    // Contracts with agencies end unnoticed, and so does the habit of looking.
    best_before_days: 180,
    measures: [CARE.id, CARE.id, AUTOMATIC.id],
    frameworks: Frameworks {
        // The requirement on updates belongs to `updates-installed`.
        din: &[],
        // Automatic updates of programs (7.4) are about the firm's own computers.
        cis_ig1: &[],
        cyber_essentials: &[3],
        csf2: &["PR.PS-02"],
    },
};

/// A shop is a website too, whatever was said about the website.
fn without_website(firm: &Firm) -> Option<Absent> {
    (firm.lacks(Trait::Website) && !firm.has(Trait::Shop)).then_some(Absent::NoWebsite)
}

pub(super) const CUSTOMER_PASSWORDS: Question = Question {
    id: QuestionId("web-customer-passwords"),
    topic: Topic::Web,
    protection: Protection::OwnPasswords,
    weight: 2,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("anything", 0),
        choice("eight", 1),
        choice("long", 2),
        choice("second", 3),
    ],
    // In some shops customers order as guests.
    not_here: NotHere::Offered,
    absent: without_shop,
    implied: None,
    simpler: &[],
    // It changes with a new shop system only.
    best_before_days: 365,
    measures: [REFUSE_WEAK.id, REFUSE_WEAK.id, SECOND_STEP.id],
    frameworks: Frameworks {
        // The others look at the firm's own accounts.
        din: &[],
        cis_ig1: &[],
        cyber_essentials: &[],
        csf2: &["PR.AA-03"],
    },
};

/// Members log in too where they book.
fn without_shop(firm: &Firm) -> Option<Absent> {
    (firm.lacks(Trait::Shop) && !firm.has(Trait::Members)).then_some(Absent::NoShop)
}

/// A small care contract; whoever does it in-house pays nothing.
pub(super) const CARE: Measure = Measure {
    id: MeasureId("website-updates-care"),
    target: Target::Start,
    minutes: Amount::fixed(90),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::fixed(200),
    needs: None,
    // § 19(4) TDDDG wants business websites protected to the state of the art.
    duty: Duty::Must,
    who: Who::Provider,
    steps: &[StepFor::Every; 6],
};

pub(super) const AUTOMATIC: Measure = Measure {
    id: MeasureId("website-updates-automatic"),
    target: Target::Further,
    minutes: Amount::fixed(60),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Provider,
    steps: &[StepFor::Every; 5],
};

pub(super) const REFUSE_WEAK: Measure = Measure {
    id: MeasureId("customer-passwords-refuse"),
    target: Target::Start,
    minutes: Amount::fixed(60),
    euros_once: Amount::fixed(100),
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Provider,
    steps: &[StepFor::Every; 6],
};

pub(super) const SECOND_STEP: Measure = Measure {
    id: MeasureId("customer-passwords-second"),
    target: Target::Further,
    minutes: Amount::fixed(90),
    euros_once: Amount::fixed(200),
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Provider,
    steps: &[StepFor::Every; 5],
};
