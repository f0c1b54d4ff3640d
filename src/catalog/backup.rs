//! Backup: a copy that no blackmailer reaches, and the proof that it comes back.

use super::{EACH_SYSTEM, applies_to_all, choice, cis, cis_whole};
use crate::domain::{
    Amount, DinPart, Door, Duty, Frameworks, Implied, Measure, MeasureId, Need, NotHere,
    Protection, Question, QuestionId, Round, Simpler, StepFor, Target, Topic, Who,
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
    simpler: &[],
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
        cis_ig1: &[cis(11, 4)],
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
    simpler: &[],
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

pub(super) const RHYTHM: Question = Question {
    id: QuestionId("backup-rhythm"),
    topic: Topic::Backup,
    protection: Protection::Backup,
    weight: 3,
    door: Door::Flagged,
    round: Round::Long,
    choices: &[
        choice("none", 0),
        choice("sometimes", 1),
        choice("weekly", 2),
        choice("daily", 3),
    ],
    // No backup is a gap, never "not here".
    not_here: NotHere::Withheld,
    absent: applies_to_all,
    implied: None,
    // A disk or a file proves that something is copied, but neither a fixed day nor that nothing is missing.
    simpler: &[
        Simpler {
            id: "nothing",
            choice: Some("none"),
        },
        Simpler {
            id: "by-hand",
            choice: Some("sometimes"),
        },
        Simpler {
            id: "recent",
            choice: Some("sometimes"),
        },
        Simpler {
            id: "unclear",
            choice: None,
        },
    ],
    // A schedule stops without a sound, so every quarterly visit asks.
    best_before_days: 90,
    measures: [BY_ITSELF.id, BY_ITSELF.id, EVERY_WORKDAY.id],
    frameworks: Frameworks {
        din: &[
            DinPart {
                requirement: 11,
                part: 1,
                least: 2,
            },
            // No backup at all means no separate one either; one made by hand can lie apart.
            DinPart {
                requirement: 14,
                part: 1,
                least: 1,
            },
        ],
        // The safeguard wants it automatic, and only the best answer says so.
        cis_ig1: &[cis_whole(11, 2)],
        cyber_essentials: &[],
        csf2: &["PR.DS-11"],
    },
};

pub(super) const LOCKED_AWAY: Question = Question {
    id: QuestionId("backup-locked-away"),
    topic: Topic::Backup,
    protection: Protection::Encrypted,
    weight: 1,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("open", 0),
        choice("staff", 1),
        choice("locked", 2),
        choice("encrypted", 3),
    ],
    // Who has no backup has said so in the question that implies this one.
    not_here: NotHere::Withheld,
    absent: applies_to_all,
    implied: Some(WITHOUT_BACKUP),
    simpler: &[],
    // The place of a disk changes rarely.
    best_before_days: 365,
    measures: [LOCK_AWAY.id, LOCK_AWAY.id, ENCRYPT.id],
    frameworks: Frameworks {
        din: &[DinPart {
            requirement: 12,
            part: 1,
            least: 2,
        }],
        cis_ig1: &[cis(11, 3)],
        cyber_essentials: &[],
        csf2: &["PR.DS-11", "PR.DS-01"],
    },
};

pub(super) const WRITTEN: Question = Question {
    id: QuestionId("backup-written"),
    topic: Topic::Backup,
    protection: Protection::Backup,
    weight: 1,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("nobody", 0),
        choice("by-heart", 1),
        choice("written", 2),
        choice("stand-in", 3),
    ],
    not_here: NotHere::Withheld,
    absent: applies_to_all,
    implied: Some(WITHOUT_BACKUP),
    simpler: &[],
    // Programs and people change over a year, and the sheet is easily forgotten.
    best_before_days: 365,
    // Whoever writes it down names the people on the same sheet, so there is no half step.
    measures: [SHEET.id; 3],
    frameworks: Frameworks {
        din: &[
            // What, how often and where to; and who does it.
            DinPart {
                requirement: 13,
                part: 1,
                least: 2,
            },
            DinPart {
                requirement: 13,
                part: 2,
                least: 3,
            },
        ],
        cis_ig1: &[cis(11, 1)],
        cyber_essentials: &[],
        csf2: &["PR.DS-11", "GV.RR-02"],
    },
};

/// What does not exist is neither locked away nor written down.
const WITHOUT_BACKUP: Implied = Implied {
    by: RHYTHM.id,
    choice: "none",
};

/// Before its care, there has to be some backup.
const ANY_BACKUP: Need = Need {
    question: RHYTHM.id,
    least: 1,
};

pub(super) const BY_ITSELF: Measure = Measure {
    id: MeasureId("backup-by-itself"),
    target: Target::Start,
    minutes: Amount::with_people(60, 8),
    // A disk for each PC or a small network storage.
    euros_once: Amount::with_people(200, 6),
    // A service that backs up mailbox and cloud.
    euros_per_year: Amount::with_people(0, 30),
    needs: None,
    // The legal duty to have a backup stands at `backup-first-copy`; that it runs by itself is advice.
    duty: Duty::Wise,
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

pub(super) const EVERY_WORKDAY: Measure = Measure {
    id: MeasureId("backup-every-workday"),
    target: Target::Further,
    minutes: Amount::with_people(30, 3),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 5],
};

pub(super) const LOCK_AWAY: Measure = Measure {
    id: MeasureId("backup-lock-away"),
    target: Target::Start,
    minutes: Amount::fixed(30),
    // A small cupboard with a lock.
    euros_once: Amount::fixed(60),
    euros_per_year: Amount::ZERO,
    needs: Some(ANY_BACKUP),
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};

pub(super) const ENCRYPT: Measure = Measure {
    id: MeasureId("backup-encrypt"),
    target: Target::Further,
    minutes: Amount::fixed(60),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: Some(ANY_BACKUP),
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[
        StepFor::Every,
        EACH_SYSTEM,
        StepFor::Every,
        StepFor::Every,
        StepFor::Every,
        StepFor::Every,
    ],
};

pub(super) const SHEET: Measure = Measure {
    id: MeasureId("backup-sheet"),
    target: Target::Further,
    minutes: Amount::fixed(45),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: Some(ANY_BACKUP),
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};
