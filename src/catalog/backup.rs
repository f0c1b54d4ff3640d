//! Backup: a copy that no blackmailer reaches, and the proof that it comes back.

use super::{EACH_SYSTEM, applies_to_all, choice};
use crate::domain::{
    Amount, DinPart, Door, Duty, Frameworks, Measure, MeasureId, Need, NotHere, Protection,
    Question, QuestionId, Round, StepFor, Target, Topic, Who,
};

/// One external disk of a size that suits a small firm, rounded.
const DISK_EUROS: u32 = 80;

pub(super) const OFFLINE: Question = Question {
    id: QuestionId("backup-offline"),
    topic: Topic::Backup,
    protection: Protection::Backup,
    weight: 3,
    door: Door::Flagged,
    round: Round::First,
    choices: &[
        choice("none", 0),
        choice("over-month", 1),
        choice("under-month", 2),
        choice("under-week", 3),
    ],
    // No backup is a gap, never "not here".
    not_here: NotHere::Withheld,
    absent: applies_to_all,
    implied: None,
    // Swapping a disk is a habit that gets lost unnoticed, so every quarterly visit asks.
    best_before_days: 90,
    measures: [FIRST_COPY.id, UNPLUG.id, ROTATE.id],
    frameworks: Frameworks {
        // The part about the separate medium; the tests belong to `backup-restore`.
        din: &[DinPart {
            requirement: 14,
            part: 1,
            least: 2,
        }],
        cis_ig1: &["11.4"],
        cyber_essentials: &[],
        csf2: &["PR.DS-11"],
    },
};

pub(super) const RESTORE: Question = Question {
    id: QuestionId("backup-restore"),
    topic: Topic::Backup,
    protection: Protection::Backup,
    weight: 2,
    door: Door::No,
    round: Round::First,
    choices: &[
        choice("never", 0),
        choice("over-year", 1),
        choice("under-year", 2),
        choice("under-half-year", 3),
    ],
    not_here: NotHere::Withheld,
    absent: applies_to_all,
    // Not implied by "no separate copy": a disk that is always plugged in can be tested as well.
    implied: None,
    // The best answer speaks of six months, so it cannot be true for longer.
    best_before_days: 180,
    // Whoever does it once today stands at the best answer, so there is no half step.
    measures: [RESTORE_TEST.id; 3],
    frameworks: Frameworks {
        din: &[
            // That it is tested, and that it happens about twice a year.
            DinPart {
                requirement: 14,
                part: 2,
                least: 2,
            },
            DinPart {
                requirement: 14,
                part: 3,
                least: 3,
            },
        ],
        // Testing the restore (11.5) is not in the basic set.
        cis_ig1: &[],
        cyber_essentials: &[],
        csf2: &["PR.DS-11", "RC.RP-03"],
    },
};

pub(super) const FIRST_COPY: Measure = Measure {
    id: MeasureId("backup-first-copy"),
    target: Target::Start,
    minutes: Amount::fixed(45),
    euros_once: Amount::fixed(DISK_EUROS),
    euros_per_year: Amount::ZERO,
    needs: None,
    // Art. 32(1) GDPR names being able to bring data back in good time.
    duty: Duty::Must,
    who: Who::Owner,
    steps: &[
        StepFor::Every,
        StepFor::Every,
        EACH_SYSTEM,
        StepFor::Every,
        StepFor::Every,
        StepFor::Every,
        StepFor::Every,
    ],
};

/// For firms that own a disk and know how; only the habit is missing.
pub(super) const UNPLUG: Measure = Measure {
    id: MeasureId("backup-unplug"),
    target: Target::Start,
    minutes: Amount::fixed(15),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 4],
};

/// Its first step also answers a PC on which no backup was found.
pub(super) const ROTATE: Measure = Measure {
    id: MeasureId("backup-rotate"),
    target: Target::Further,
    minutes: Amount::fixed(30),
    euros_once: Amount::fixed(DISK_EUROS),
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 5],
};

pub(super) const RESTORE_TEST: Measure = Measure {
    id: MeasureId("restore-test"),
    target: Target::Further,
    minutes: Amount::fixed(60),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: Some(Need {
        question: OFFLINE.id,
        least: 2,
    }),
    // Art. 32(1) GDPR names regular tests of whether the protection works.
    duty: Duty::Must,
    who: Who::Owner,
    steps: &[StepFor::Every; 7],
};
