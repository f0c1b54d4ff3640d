//! Logins: the mailbox first, because it opens all other accounts, then passwords.

use super::{applies_to_all, choice, cis, cis_whole};
use crate::domain::{
    Amount, DinPart, Door, Duty, Frameworks, Measure, MeasureId, NotHere, Protection, Question,
    QuestionId, Round, Simpler, StepFor, Target, Topic, Who,
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
    simpler: &[],
    // With every new colleague comes a new mailbox.
    best_before_days: 180,
    measures: [MAILBOX.id, MAILBOX.id, OTHER_MAILBOXES.id],
    frameworks: Frameworks {
        // The requirement means every service that offers it; a question of the long round asks about the others.
        din: &[DinPart {
            requirement: 10,
            part: 1,
            least: 3,
        }],
        cis_ig1: &[cis(6, 3)],
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
    simpler: &[],
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
        cis_ig1: &[cis(5, 2)],
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

pub(super) const LONG: Question = Question {
    id: QuestionId("logins-long"),
    topic: Topic::Logins,
    protection: Protection::OwnPasswords,
    weight: 1,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("guessable", 0),
        choice("short", 1),
        choice("long", 2),
        choice("random", 3),
    ],
    not_here: NotHere::Withheld,
    absent: applies_to_all,
    implied: None,
    // Counting characters proves the length, never that chance chose them.
    simpler: &[
        Simpler {
            id: "name",
            choice: Some("guessable"),
        },
        Simpler {
            id: "shorter",
            choice: Some("short"),
        },
        Simpler {
            id: "longer",
            choice: Some("long"),
        },
        Simpler {
            id: "unclear",
            choice: None,
        },
    ],
    // Habits with passwords change slowly.
    best_before_days: 365,
    // Random words are no more work than invented ones, so there is no half step.
    measures: [LONG_PASSWORDS.id; 3],
    frameworks: Frameworks {
        // The other part asks for one password per account.
        din: &[DinPart {
            requirement: 9,
            part: 2,
            least: 2,
        }],
        cis_ig1: &[cis(5, 2)],
        cyber_essentials: &[2, 4],
        csf2: &["PR.AA"],
    },
};

pub(super) const SECOND_ELSEWHERE: Question = Question {
    id: QuestionId("logins-second-elsewhere"),
    topic: Topic::Logins,
    protection: Protection::SecondFactor,
    weight: 2,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("nowhere", 0),
        choice("bank", 1),
        choice("most", 2),
        choice("everywhere", 3),
    ],
    // Every firm has a bank.
    not_here: NotHere::Withheld,
    absent: applies_to_all,
    implied: None,
    simpler: &[],
    // With every new service comes a new way in.
    best_before_days: 180,
    measures: [
        IMPORTANT_SERVICES.id,
        IMPORTANT_SERVICES.id,
        EVERY_SERVICE.id,
    ],
    frameworks: Frameworks {
        // Every service that offers it; the mailbox is asked for on its own.
        din: &[DinPart {
            requirement: 10,
            part: 1,
            least: 3,
        }],
        cis_ig1: &[cis(6, 3), cis_whole(6, 5)],
        cyber_essentials: &[4],
        csf2: &["PR.AA-03"],
    },
};

pub(super) const FACTORY: Question = Question {
    id: QuestionId("logins-factory"),
    topic: Topic::Logins,
    protection: Protection::NothingExposed,
    weight: 2,
    door: Door::No,
    round: Round::Long,
    // A random password on the label differs from device to device, so it is not "admin".
    choices: &[
        choice("factory", 0),
        choice("router", 1),
        choice("label", 2),
        choice("own", 3),
    ],
    // Some work with a laptop only, behind somebody else's router.
    not_here: NotHere::Offered,
    absent: applies_to_all,
    implied: None,
    simpler: &[
        Simpler {
            id: "no",
            choice: Some("factory"),
        },
        Simpler {
            id: "label",
            choice: Some("label"),
        },
        Simpler {
            id: "router",
            choice: Some("router"),
        },
        Simpler {
            id: "unclear",
            choice: None,
        },
    ],
    // It changes with a new or reset device only.
    best_before_days: 365,
    measures: [FACTORY_REPLACE.id, FACTORY_REPLACE.id, LABEL_REPLACE.id],
    frameworks: Frameworks {
        din: &[],
        cis_ig1: &[cis(4, 1), cis(4, 2), cis(4, 7)],
        cyber_essentials: &[1, 2],
        csf2: &["PR.PS-01"],
    },
};

pub(super) const LONG_PASSWORDS: Measure = Measure {
    id: MeasureId("passwords-long"),
    target: Target::Further,
    minutes: Amount::with_people(30, 10),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};

/// Free, because an app does; security keys cost money but are not needed.
pub(super) const IMPORTANT_SERVICES: Measure = Measure {
    id: MeasureId("second-factor-important"),
    target: Target::Start,
    minutes: Amount::with_people(60, 5),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};

pub(super) const EVERY_SERVICE: Measure = Measure {
    id: MeasureId("second-factor-everywhere"),
    target: Target::Further,
    minutes: Amount::with_people(60, 5),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};

pub(super) const FACTORY_REPLACE: Measure = Measure {
    id: MeasureId("factory-passwords-replace"),
    target: Target::Start,
    minutes: Amount::fixed(90),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};

/// A new Wi-Fi password goes to every device; the minutes for that stand at `network-wifi-password`.
pub(super) const LABEL_REPLACE: Measure = Measure {
    id: MeasureId("factory-passwords-label"),
    target: Target::Further,
    minutes: Amount::fixed(45),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};
