//! Updates: one question, and the way to updates that nobody has to think of.

use super::{EACH_SYSTEM, applies_to_all, choice, cis, cis_whole};
use crate::domain::{
    Amount, DinPart, Door, Duty, Frameworks, Measure, MeasureId, NotHere, Protection, Question,
    QuestionId, Round, Simpler, StepFor, Target, Topic, Who,
};

pub(super) const INSTALLED: Question = Question {
    id: QuestionId("updates-installed"),
    topic: Topic::Updates,
    protection: Protection::Updates,
    weight: 3,
    door: Door::Flagged,
    round: Round::First,
    choices: &[
        choice("put-off", 0),
        choice("by-hand", 1),
        choice("most", 2),
        choice("all", 3),
    ],
    // Who has a PC has updates.
    not_here: NotHere::Withheld,
    absent: applies_to_all,
    implied: None,
    simpler: &[],
    // A pause, a new PC or a full disk stops updates without a sound, so every quarterly visit asks.
    best_before_days: 90,
    measures: [AUTOMATIC.id, AUTOMATIC.id, EVERYWHERE.id],
    frameworks: Frameworks {
        din: &[
            // That they are installed at all, and that nobody puts them off.
            DinPart {
                requirement: 15,
                part: 1,
                least: 2,
            },
            DinPart {
                requirement: 15,
                part: 2,
                least: 3,
            },
        ],
        cis_ig1: &[cis(7, 3), cis_whole(7, 4)],
        cyber_essentials: &[3],
        csf2: &["PR.PS-02"],
    },
};

/// Also what a PC needs that is behind, paused, out of support or waiting for a restart.
pub(super) const AUTOMATIC: Measure = Measure {
    id: MeasureId("updates-automatic"),
    target: Target::Start,
    minutes: Amount::with_people(15, 3),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[
        EACH_SYSTEM,
        StepFor::Every,
        EACH_SYSTEM,
        StepFor::Every,
        StepFor::Every,
        StepFor::Every,
    ],
};

pub(super) const EVERYWHERE: Measure = Measure {
    id: MeasureId("updates-everywhere"),
    target: Target::Further,
    minutes: Amount::with_people(30, 5),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 5],
};

pub(super) const UNSUPPORTED: Question = Question {
    id: QuestionId("updates-unsupported"),
    topic: Topic::Updates,
    protection: Protection::Updates,
    weight: 2,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("never-looked", 0),
        choice("still-run", 1),
        choice("planned", 2),
        choice("none-left", 3),
    ],
    // Whatever has a program in it gets too old one day.
    not_here: NotHere::Withheld,
    absent: applies_to_all,
    implied: None,
    simpler: &[],
    // Nothing at the firm changes on the day support ends, so twice a year asks.
    best_before_days: 180,
    measures: [OLD_FOUND.id, OLD_FOUND.id, OLD_REPLACED.id],
    frameworks: Frameworks {
        din: &[
            // That it is known, and that it goes.
            DinPart {
                requirement: 17,
                part: 1,
                least: 2,
            },
            DinPart {
                requirement: 17,
                part: 2,
                least: 3,
            },
        ],
        cis_ig1: &[cis(2, 2), cis(7, 1), cis(9, 1)],
        cyber_essentials: &[3],
        csf2: &["ID.AM-08", "PR.PS-02"],
    },
};

pub(super) const ROUTER: Question = Question {
    id: QuestionId("updates-router"),
    topic: Topic::Updates,
    protection: Protection::Updates,
    weight: 2,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("never", 0),
        choice("broken", 1),
        choice("router-only", 2),
        choice("all", 3),
    ],
    // A room in a shared office comes with somebody else's router.
    not_here: NotHere::Offered,
    absent: applies_to_all,
    implied: None,
    simpler: &[
        // A router may update itself unseen, but nobody has seen that it does.
        Simpler {
            id: "nobody",
            choice: Some("never"),
        },
        Simpler {
            id: "trouble",
            choice: Some("broken"),
        },
        // The provider answers for the router, not for cameras and storage.
        Simpler {
            id: "provider",
            choice: Some("router-only"),
        },
        Simpler {
            id: "unclear",
            choice: None,
        },
    ],
    // The best answer speaks of a check every quarter, so it cannot be true for longer.
    best_before_days: 90,
    measures: [ROUTER_ON.id, ROUTER_ON.id, NETWORK_DEVICES.id],
    frameworks: Frameworks {
        din: &[],
        cis_ig1: &[cis(12, 1)],
        cyber_essentials: &[3],
        csf2: &["PR.PS-02"],
    },
};

pub(super) const OLD_FOUND: Measure = Measure {
    id: MeasureId("updates-old-found"),
    target: Target::Start,
    minutes: Amount::with_people(30, 5),
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
        StepFor::Every,
        StepFor::Every,
    ],
};

pub(super) const OLD_REPLACED: Measure = Measure {
    id: MeasureId("updates-old-replaced"),
    target: Target::Further,
    minutes: Amount::fixed(180),
    // As if one simple PC had to be bought; often a new version is enough.
    euros_once: Amount::fixed(500),
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Provider,
    steps: &[
        EACH_SYSTEM,
        StepFor::Every,
        StepFor::Every,
        StepFor::Every,
        StepFor::Every,
        StepFor::Every,
    ],
};

/// Free, because most routers only need a switch; the few that are too old are told apart in the last step.
pub(super) const ROUTER_ON: Measure = Measure {
    id: MeasureId("updates-router-on"),
    target: Target::Start,
    minutes: Amount::fixed(30),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 7],
};

pub(super) const NETWORK_DEVICES: Measure = Measure {
    id: MeasureId("updates-network-devices"),
    target: Target::Further,
    minutes: Amount::fixed(60),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 7],
};
