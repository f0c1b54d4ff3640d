//! Devices: what a finder of a lost laptop can read, and what a harmful program may do.

use super::{EACH_SYSTEM, applies_to_all, choice};
use crate::domain::{
    Absent, Amount, DinPart, Door, Duty, Firm, Frameworks, Measure, MeasureId, NotHere, Protection,
    Question, QuestionId, Round, StepFor, Target, Topic, Who,
};

pub(super) const ENCRYPTED: Question = Question {
    id: QuestionId("devices-encrypted"),
    topic: Topic::Devices,
    protection: Protection::Encrypted,
    weight: 2,
    door: Door::No,
    round: Round::First,
    choices: &[
        choice("open", 0),
        choice("password", 1),
        choice("some", 2),
        choice("all", 3),
    ],
    not_here: NotHere::Offered,
    absent: without_mobile_devices,
    implied: None,
    // It changes with a new device only.
    best_before_days: 365,
    measures: [ENCRYPT_AWAY.id, ENCRYPT_AWAY.id, ENCRYPT_REST.id],
    frameworks: Frameworks {
        // DIN SPEC 27076 asks for a lock, not for encryption.
        din: &[],
        cis_ig1: &["3.6"],
        cyber_essentials: &[],
        csf2: &["PR.DS-01"],
    },
};

/// Only if the owner said that there is neither; silence is not a no.
fn without_mobile_devices(firm: &Firm) -> Option<Absent> {
    (firm.laptops == Some(0) && firm.phones == Some(0)).then_some(Absent::NoMobileDevices)
}

pub(super) const DAILY_ADMIN: Question = Question {
    id: QuestionId("devices-daily-admin"),
    topic: Topic::Devices,
    protection: Protection::NoAdmin,
    weight: 3,
    door: Door::No,
    round: Round::First,
    choices: &[
        choice("nothing", 0),
        choice("click", 1),
        choice("some", 2),
        choice("all", 3),
    ],
    // Some firms have tablets only.
    not_here: NotHere::Offered,
    absent: applies_to_all,
    implied: None,
    // It changes with a new PC only.
    best_before_days: 365,
    measures: [ADMIN_OWN_PC.id, ADMIN_OWN_PC.id, ADMIN_EVERYWHERE.id],
    frameworks: Frameworks {
        // The part about who installs; the other asks for safe sources.
        din: &[DinPart {
            requirement: 19,
            part: 2,
            least: 3,
        }],
        cis_ig1: &["5.4"],
        cyber_essentials: &[4],
        csf2: &["PR.AA-05", "PR.PS-05"],
    },
};

pub(super) const ENCRYPT_AWAY: Measure = Measure {
    id: MeasureId("encrypt-away"),
    target: Target::Start,
    minutes: Amount::fixed(30),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every, EACH_SYSTEM, StepFor::Every, StepFor::Every],
};

pub(super) const ENCRYPT_REST: Measure = Measure {
    id: MeasureId("encrypt-rest"),
    target: Target::Further,
    minutes: Amount::with_people(15, 5),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every, EACH_SYSTEM, StepFor::Every, StepFor::Every],
};

pub(super) const ADMIN_OWN_PC: Measure = Measure {
    id: MeasureId("admin-own-pc"),
    target: Target::Start,
    minutes: Amount::fixed(45),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[
        EACH_SYSTEM,
        StepFor::Every,
        StepFor::Every,
        EACH_SYSTEM,
        StepFor::Every,
    ],
};

pub(super) const ADMIN_EVERYWHERE: Measure = Measure {
    id: MeasureId("admin-everywhere"),
    target: Target::Further,
    minutes: Amount::with_people(30, 10),
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
