//! Rooms: who gets near devices and files, what fire and water do to them, and how they leave the firm.

use super::{EACH_SYSTEM, applies_to_all, choice, cis};
use crate::domain::{
    Amount, DinPart, Door, Duty, Frameworks, Measure, MeasureId, NotHere, Protection, Question,
    QuestionId, Round, StepFor, Target, Topic, Who,
};

pub(super) const ACCESS: Question = Question {
    id: QuestionId("rooms-access"),
    topic: Topic::Rooms,
    protection: Protection::Rooms,
    weight: 2,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("visitors", 0),
        choice("staff", 1),
        choice("locked", 2),
        choice("key-list", 3),
    ],
    // A firm at home has a front door too.
    not_here: NotHere::Withheld,
    absent: applies_to_all,
    implied: None,
    simpler: &[],
    // Rooms change rarely, and keys are to be counted once a year.
    best_before_days: 365,
    measures: [LOCK_UP.id, LOCK_UP.id, KEY_LIST.id],
    frameworks: Frameworks {
        // The part about rooms; the other is about data.
        din: &[DinPart {
            requirement: 8,
            part: 1,
            least: 2,
        }],
        // The basic set does not speak of rooms.
        cis_ig1: &[],
        cyber_essentials: &[],
        csf2: &["PR.AA-06"],
    },
};

pub(super) const FIRE: Question = Question {
    id: QuestionId("rooms-fire"),
    topic: Topic::Rooms,
    protection: Protection::Rooms,
    weight: 2,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("anywhere", 0),
        choice("dry", 1),
        choice("protected", 2),
        choice("battery", 3),
    ],
    // Even a firm that keeps everything in the cloud has a router.
    not_here: NotHere::Withheld,
    absent: applies_to_all,
    implied: None,
    simpler: &[],
    // It changes with a new device or a new room only.
    best_before_days: 365,
    // Cheap first: off the floor, then a battery.
    measures: [SAFE_PLACE.id, SAFE_PLACE.id, BATTERY.id],
    frameworks: Frameworks {
        din: &[DinPart {
            requirement: 27,
            part: 1,
            least: 2,
        }],
        cis_ig1: &[],
        cyber_essentials: &[],
        csf2: &["PR.IR-02"],
    },
};

pub(super) const DISPOSAL: Question = Question {
    id: QuestionId("rooms-disposal"),
    topic: Topic::Rooms,
    protection: Protection::Rooms,
    weight: 1,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("bin", 0),
        choice("strips", 1),
        choice("destroyed", 2),
        choice("proof", 3),
    ],
    // Every firm throws something away.
    not_here: NotHere::Withheld,
    absent: applies_to_all,
    implied: None,
    simpler: &[],
    // Old files and devices leave about once a year.
    best_before_days: 365,
    measures: [DISPOSE.id, DISPOSE.id, DISPOSAL_LIST.id],
    frameworks: Frameworks {
        // DIN SPEC 27076 does not ask for it.
        din: &[],
        cis_ig1: &[cis(3, 5)],
        cyber_essentials: &[],
        csf2: &["ID.AM-08"],
    },
};

// Together the measures below still take a firm of ten longer than the hours of row 14 in `domain.md` 6.2, because each is
// counted as if it were the only one.

pub(super) const LOCK_UP: Measure = Measure {
    id: MeasureId("rooms-lock-up"),
    target: Target::Start,
    minutes: Amount::fixed(45),
    // A lock or a lockable cupboard.
    euros_once: Amount::fixed(100),
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 7],
};

pub(super) const KEY_LIST: Measure = Measure {
    id: MeasureId("rooms-key-list"),
    target: Target::Further,
    minutes: Amount::with_people(20, 3),
    // Only a missing key costs a new lock.
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 5],
};

pub(super) const SAFE_PLACE: Measure = Measure {
    id: MeasureId("rooms-safe-place"),
    target: Target::Start,
    minutes: Amount::fixed(60),
    // A shelf, a power strip and a smoke alarm.
    euros_once: Amount::fixed(60),
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 7],
};

pub(super) const BATTERY: Measure = Measure {
    id: MeasureId("rooms-battery"),
    target: Target::Further,
    minutes: Amount::fixed(60),
    euros_once: Amount::fixed(150),
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    // The shutdown has to be set up on the server.
    who: Who::Provider,
    steps: &[StepFor::Every; 6],
};

pub(super) const DISPOSE: Measure = Measure {
    id: MeasureId("rooms-dispose-safely"),
    target: Target::Start,
    minutes: Amount::fixed(60),
    // A shredder for an office.
    euros_once: Amount::fixed(100),
    euros_per_year: Amount::ZERO,
    needs: None,
    // Art. 5(1)(f) GDPR holds as long as the data exists, so in the bin too.
    duty: Duty::Must,
    who: Who::Owner,
    steps: &[
        StepFor::Every,
        StepFor::Every,
        StepFor::Every,
        StepFor::Every,
        EACH_SYSTEM,
        StepFor::Every,
        StepFor::Every,
    ],
};

pub(super) const DISPOSAL_LIST: Measure = Measure {
    id: MeasureId("rooms-disposal-list"),
    target: Target::Further,
    minutes: Amount::fixed(30),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 5],
};
