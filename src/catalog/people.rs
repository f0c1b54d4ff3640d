//! People: everybody has heard of the tricks, somebody is in charge, and whoever leaves takes no key along.

use super::{applies_to_all, choice, cis, cis_whole};
use crate::domain::{
    Absent, Amount, DinPart, Door, Duty, Firm, Frameworks, Measure, MeasureId, NotHere, Protection,
    Question, QuestionId, Round, StepFor, Target, Topic, Trait, Who,
};

pub(super) const INSTRUCT: Question = Question {
    id: QuestionId("people-instruct"),
    topic: Topic::People,
    protection: Protection::Training,
    weight: 3,
    door: Door::Flagged,
    round: Round::First,
    choices: &[
        choice("never", 0),
        choice("over-year", 1),
        choice("under-year", 2),
        choice("under-half-year", 3),
    ],
    // For those who work alone but have not filled in the company profile.
    not_here: NotHere::Offered,
    absent: without_colleagues,
    implied: None,
    simpler: &[],
    // Field studies saw the effect after four to five months, but no longer after six.
    best_before_days: 180,
    // Whoever does it once today stands at the best answer, so there is no half step.
    measures: [TEAM_TALK.id; 3],
    frameworks: Frameworks {
        // The other part is about outsiders who work with the firm.
        din: &[DinPart {
            requirement: 5,
            part: 1,
            least: 2,
        }],
        cis_ig1: &[
            cis(14, 1),
            cis(14, 2),
            cis_whole(14, 3),
            cis_whole(14, 5),
            cis_whole(14, 7),
        ],
        cyber_essentials: &[],
        csf2: &["PR.AT"],
    },
};

fn without_colleagues(firm: &Firm) -> Option<Absent> {
    (firm.people == Some(1)).then_some(Absent::Alone)
}

pub(super) const BOSS: Question = Question {
    id: QuestionId("people-boss"),
    topic: Topic::People,
    protection: Protection::Someone,
    weight: 3,
    door: Door::Flagged,
    round: Round::Long,
    choices: &[
        choice("never", 0),
        choice("after-trouble", 1),
        choice("under-year", 2),
        choice("fixed-dates", 3),
    ],
    // Who works alone is the boss as well.
    not_here: NotHere::Withheld,
    absent: applies_to_all,
    implied: None,
    simpler: &[],
    // The best answer speaks of every half year, so it cannot be true for longer.
    best_before_days: 180,
    measures: [BOSS_DECIDES.id, BOSS_DECIDES.id, BOSS_DATES.id],
    frameworks: Frameworks {
        din: &[DinPart {
            requirement: 1,
            part: 1,
            least: 2,
        }],
        cis_ig1: &[],
        cyber_essentials: &[],
        csf2: &["GV.RR-01", "GV.OV"],
    },
};

pub(super) const CHARGE: Question = Question {
    id: QuestionId("people-charge"),
    topic: Topic::People,
    protection: Protection::Someone,
    weight: 2,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("nobody", 0),
        choice("whoever", 1),
        choice("named", 2),
        choice("backed", 3),
    ],
    // Who works alone is in charge, or nobody is.
    not_here: NotHere::Withheld,
    absent: applies_to_all,
    implied: None,
    simpler: &[],
    // It changes only when somebody moves on, or with a new IT provider.
    best_before_days: 365,
    measures: [CHARGE_NAMED.id, CHARGE_NAMED.id, CHARGE_BACKED.id],
    frameworks: Frameworks {
        // Somebody in charge, with time, with know-how; and that updates are part of it.
        din: &[
            DinPart {
                requirement: 2,
                part: 1,
                least: 2,
            },
            DinPart {
                requirement: 2,
                part: 2,
                least: 3,
            },
            DinPart {
                requirement: 2,
                part: 3,
                least: 3,
            },
            DinPart {
                requirement: 16,
                part: 1,
                least: 2,
            },
        ],
        cis_ig1: &[cis(7, 1), cis(7, 2)],
        cyber_essentials: &[],
        csf2: &["GV.RR-02"],
    },
};

pub(super) const OUTSIDERS: Question = Question {
    id: QuestionId("people-outsiders"),
    topic: Topic::People,
    protection: Protection::Training,
    weight: 1,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("nothing", 0),
        choice("word", 1),
        choice("briefed", 2),
        choice("signed", 3),
    ],
    // Also who works alone may have a cleaner or an IT provider, so the number of people decides nothing.
    not_here: NotHere::Offered,
    absent: applies_to_all,
    implied: None,
    simpler: &[],
    // The best answer speaks of every year.
    best_before_days: 365,
    measures: [OUTSIDERS_BRIEF.id, OUTSIDERS_BRIEF.id, OUTSIDERS_SIGNED.id],
    frameworks: Frameworks {
        // The other part, about the own staff, is that of `people-instruct`.
        din: &[DinPart {
            requirement: 5,
            part: 2,
            least: 2,
        }],
        cis_ig1: &[],
        cyber_essentials: &[],
        csf2: &["PR.AT"],
    },
};

pub(super) const SECRECY: Question = Question {
    id: QuestionId("people-secrecy"),
    topic: Topic::People,
    protection: Protection::DataInOrder,
    weight: 1,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("nothing", 0),
        choice("understood", 1),
        choice("staff", 2),
        choice("all", 3),
    ],
    // For those who work alone and let nobody see their data.
    not_here: NotHere::Offered,
    absent: applies_to_all,
    implied: None,
    simpler: &[],
    // New people come, and new firms with access.
    best_before_days: 365,
    measures: [SECRECY_STAFF.id, SECRECY_STAFF.id, SECRECY_OUTSIDERS.id],
    frameworks: Frameworks {
        din: &[
            DinPart {
                requirement: 6,
                part: 1,
                least: 2,
            },
            DinPart {
                requirement: 6,
                part: 2,
                least: 3,
            },
        ],
        cis_ig1: &[cis(3, 1), cis(14, 4)],
        cyber_essentials: &[],
        csf2: &["GV.PO-01", "GV.SC-05"],
    },
};

pub(super) const AWAY: Question = Question {
    id: QuestionId("people-away"),
    topic: Topic::People,
    protection: Protection::Encrypted,
    weight: 1,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("none", 0),
        choice("spoken", 1),
        choice("written", 2),
        choice("signed", 3),
    ],
    // For those who have not filled in the company profile.
    not_here: NotHere::Offered,
    absent: without_work_away,
    implied: None,
    simpler: &[],
    // The best answer speaks of the last year.
    best_before_days: 365,
    measures: [AWAY_RULES.id, AWAY_RULES.id, AWAY_SIGNED.id],
    frameworks: Frameworks {
        // That there are rules, that they are signed, handed out and kept current.
        din: &[
            DinPart {
                requirement: 7,
                part: 1,
                least: 2,
            },
            DinPart {
                requirement: 7,
                part: 2,
                least: 3,
            },
            DinPart {
                requirement: 7,
                part: 3,
                least: 3,
            },
            DinPart {
                requirement: 7,
                part: 4,
                least: 3,
            },
        ],
        cis_ig1: &[cis(14, 8)],
        cyber_essentials: &[],
        csf2: &["GV.PO-01", "PR.AA"],
    },
};

/// Only if the owner said that nobody works away; silence is not a no.
fn without_work_away(firm: &Firm) -> Option<Absent> {
    firm.lacks(Trait::WorkAway).then_some(Absent::NoRemoteWork)
}

pub(super) const LEAVERS: Question = Question {
    id: QuestionId("people-leavers"),
    topic: Topic::People,
    protection: Protection::JoinersLeavers,
    weight: 3,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("nothing", 0),
        choice("later", 1),
        choice("last-day", 2),
        choice("list", 3),
    ],
    // For those who work alone but have not filled in the company profile.
    not_here: NotHere::Offered,
    absent: without_colleagues,
    implied: None,
    simpler: &[],
    // People leave at any time of the year, and a list gets forgotten.
    best_before_days: 180,
    measures: [LEAVERS_CLOSE.id, LEAVERS_CLOSE.id, LEAVERS_SHEET.id],
    frameworks: Frameworks {
        // DIN SPEC 27076 has nothing on people who leave.
        din: &[],
        cis_ig1: &[cis(5, 3), cis_whole(6, 2)],
        cyber_essentials: &[4],
        csf2: &["PR.AA-05"],
    },
};

pub(super) const REPORT: Question = Question {
    id: QuestionId("people-report"),
    topic: Topic::People,
    protection: Protection::Training,
    weight: 2,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("hush", 0),
        choice("wait", 1),
        choice("same-day", 2),
        choice("at-once", 3),
    ],
    // For those who work alone but have not filled in the company profile.
    not_here: NotHere::Offered,
    absent: without_colleagues,
    implied: None,
    simpler: &[],
    // How people deal with mistakes changes slowly.
    best_before_days: 365,
    // A name without the promise helps nobody, so there is no half step.
    measures: [REPORT_AT_ONCE.id; 3],
    frameworks: Frameworks {
        // Whom to call (requirement 3) is that of `emergency-contact`.
        din: &[],
        cis_ig1: &[cis(14, 6), cis(17, 3)],
        cyber_essentials: &[],
        csf2: &["PR.AT"],
    },
};

pub(super) const TEAM_TALK: Measure = Measure {
    id: MeasureId("team-talk"),
    target: Target::Further,
    minutes: Amount::with_people(30, 3),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};

pub(super) const BOSS_DECIDES: Measure = Measure {
    id: MeasureId("boss-decides"),
    target: Target::Start,
    minutes: Amount::fixed(45),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};

/// With the first of the dates, because only then the best answer is true.
pub(super) const BOSS_DATES: Measure = Measure {
    id: MeasureId("boss-fixed-dates"),
    target: Target::Further,
    minutes: Amount::fixed(90),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 7],
};

pub(super) const CHARGE_NAMED: Measure = Measure {
    id: MeasureId("charge-named"),
    target: Target::Start,
    minutes: Amount::fixed(45),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};

pub(super) const CHARGE_BACKED: Measure = Measure {
    id: MeasureId("charge-backed"),
    target: Target::Further,
    minutes: Amount::fixed(120),
    // A course or a morning with the IT provider; our own judgement.
    euros_once: Amount::fixed(300),
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 7],
};

pub(super) const OUTSIDERS_BRIEF: Measure = Measure {
    id: MeasureId("outsiders-brief"),
    target: Target::Start,
    minutes: Amount::fixed(60),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};

pub(super) const OUTSIDERS_SIGNED: Measure = Measure {
    id: MeasureId("outsiders-signed"),
    target: Target::Further,
    minutes: Amount::fixed(30),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 5],
};

pub(super) const SECRECY_STAFF: Measure = Measure {
    id: MeasureId("secrecy-staff"),
    target: Target::Start,
    minutes: Amount::with_people(45, 5),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};

/// Advice for everybody; only some professions must, so it is no `Must`.
pub(super) const SECRECY_OUTSIDERS: Measure = Measure {
    id: MeasureId("secrecy-outsiders"),
    target: Target::Further,
    minutes: Amount::fixed(60),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};

pub(super) const AWAY_RULES: Measure = Measure {
    id: MeasureId("away-rules"),
    target: Target::Start,
    minutes: Amount::fixed(60),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 7],
};

pub(super) const AWAY_SIGNED: Measure = Measure {
    id: MeasureId("away-signed"),
    target: Target::Further,
    minutes: Amount::with_people(20, 3),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};

pub(super) const LEAVERS_CLOSE: Measure = Measure {
    id: MeasureId("leavers-close"),
    target: Target::Start,
    minutes: Amount::with_people(30, 2),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 7],
};

/// Also the checklist for those who start: what was handed out on the first day is what comes back on the last.
pub(super) const LEAVERS_SHEET: Measure = Measure {
    id: MeasureId("leavers-sheet"),
    target: Target::Further,
    minutes: Amount::with_people(30, 5),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 7],
};

pub(super) const REPORT_AT_ONCE: Measure = Measure {
    id: MeasureId("report-at-once"),
    target: Target::Further,
    minutes: Amount::with_people(20, 2),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 7],
};
