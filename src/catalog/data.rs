//! Data: what the firm keeps about people, who may open it, and when it goes.

use super::{applies_to_all, choice, cis, cis_whole};
use crate::domain::{
    Absent, Amount, DinPart, Door, Duty, Firm, Frameworks, Measure, MeasureId, NotHere, Protection,
    Question, QuestionId, Round, StepFor, Target, Topic, Trait, Who,
};

pub(super) const LIST: Question = Question {
    id: QuestionId("data-list"),
    topic: Topic::Data,
    protection: Protection::DataInOrder,
    weight: 2,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("none", 0),
        choice("in-heads", 1),
        choice("partly", 2),
        choice("complete", 3),
    ],
    // Every firm knows names of customers, suppliers or staff.
    not_here: NotHere::Withheld,
    absent: applies_to_all,
    implied: None,
    simpler: &[],
    // The best answer speaks of the last year.
    best_before_days: 365,
    measures: [LISTED.id, LISTED.id, LIST_COMPLETE.id],
    frameworks: Frameworks {
        // DIN SPEC 27076 asks for no list of data.
        din: &[],
        cis_ig1: &[cis(3, 1), cis(3, 2)],
        cyber_essentials: &[],
        csf2: &["ID.AM-07"],
    },
};

pub(super) const ACCESS: Question = Question {
    id: QuestionId("data-access"),
    topic: Topic::Data,
    protection: Protection::DataInOrder,
    weight: 2,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("everybody", 0),
        choice("own-login", 1),
        choice("needed", 2),
        choice("reviewed", 3),
    ],
    not_here: NotHere::Withheld,
    // Also who works alone may have family, former staff or a provider with access.
    absent: applies_to_all,
    implied: None,
    simpler: &[],
    // The best answer speaks of the last year.
    best_before_days: 365,
    measures: [ACCESS_NEEDED.id, ACCESS_NEEDED.id, ACCESS_REVIEWED.id],
    frameworks: Frameworks {
        // The part about data; the other, about rooms, belongs to `rooms-access`.
        din: &[DinPart {
            requirement: 8,
            part: 2,
            least: 2,
        }],
        cis_ig1: &[cis(3, 3), cis_whole(6, 1)],
        cyber_essentials: &[4],
        csf2: &["PR.AA-05"],
    },
};

pub(super) const DELETE: Question = Question {
    id: QuestionId("data-delete"),
    topic: Topic::Data,
    protection: Protection::DataInOrder,
    weight: 1,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("no-idea", 0),
        choice("search", 1),
        choice("places", 2),
        choice("periods", 3),
    ],
    // Staff and suppliers may ask as well.
    not_here: NotHere::Withheld,
    absent: applies_to_all,
    implied: None,
    simpler: &[],
    // New programs, and so new places, come over a year.
    best_before_days: 365,
    measures: [REQUESTS_READY.id, REQUESTS_READY.id, PERIODS.id],
    frameworks: Frameworks {
        din: &[],
        cis_ig1: &[cis_whole(3, 4)],
        cyber_essentials: &[],
        csf2: &["ID.AM-08"],
    },
};

pub(super) const AI: Question = Question {
    id: QuestionId("data-ai"),
    topic: Topic::Data,
    protection: Protection::DataInOrder,
    weight: 1,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("anything", 0),
        choice("unknown", 1),
        choice("rule", 2),
        choice("approved", 3),
    ],
    not_here: NotHere::Offered,
    absent: applies_to_all,
    implied: None,
    simpler: &[],
    // These programs and the habits around them change faster than others.
    best_before_days: 180,
    measures: [AI_RULE.id, AI_RULE.id, AI_APPROVED.id],
    frameworks: Frameworks {
        din: &[],
        cis_ig1: &[cis(3, 1)],
        cyber_essentials: &[],
        csf2: &["GV.PO-01"],
    },
};

pub(super) const MEMBERS: Question = Question {
    id: QuestionId("data-members"),
    topic: Topic::Data,
    protection: Protection::DataInOrder,
    weight: 1,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("everything", 0),
        choice("few", 1),
        choice("tidied", 2),
        choice("periods", 3),
    ],
    // For those who have not filled in the company profile.
    not_here: NotHere::Offered,
    absent: without_members,
    implied: None,
    simpler: &[],
    // Old data piles up slowly.
    best_before_days: 365,
    measures: [MEMBERS_TIDY.id, MEMBERS_TIDY.id, MEMBERS_PERIODS.id],
    frameworks: Frameworks {
        din: &[],
        cis_ig1: &[cis(3, 3), cis_whole(3, 4)],
        cyber_essentials: &[],
        csf2: &["ID.AM-08"],
    },
};

/// Only if the owner said that there are none; silence is not a no.
fn without_members(firm: &Firm) -> Option<Absent> {
    firm.lacks(Trait::Members).then_some(Absent::NoMembers)
}

pub(super) const LISTED: Measure = Measure {
    id: MeasureId("data-listed"),
    target: Target::Start,
    minutes: Amount::with_people(60, 3),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    // Art. 30 GDPR; payroll and customer files are regular, so the exemption for small firms hardly ever helps.
    duty: Duty::Must,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};

pub(super) const LIST_COMPLETE: Measure = Measure {
    id: MeasureId("data-list-complete"),
    target: Target::Further,
    minutes: Amount::with_people(60, 3),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    // Half a list does not fulfil Art. 30 GDPR.
    duty: Duty::Must,
    who: Who::Owner,
    steps: &[StepFor::Every; 7],
};

pub(super) const ACCESS_NEEDED: Measure = Measure {
    id: MeasureId("data-access-needed"),
    target: Target::Start,
    minutes: Amount::with_people(60, 5),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 7],
};

pub(super) const ACCESS_REVIEWED: Measure = Measure {
    id: MeasureId("data-access-reviewed"),
    target: Target::Further,
    minutes: Amount::with_people(30, 3),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};

pub(super) const REQUESTS_READY: Measure = Measure {
    id: MeasureId("data-requests-ready"),
    target: Target::Start,
    minutes: Amount::fixed(60),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    // Art. 12, 15 and 17 GDPR.
    duty: Duty::Must,
    who: Who::Owner,
    steps: &[StepFor::Every; 7],
};

pub(super) const PERIODS: Measure = Measure {
    id: MeasureId("data-periods"),
    target: Target::Further,
    minutes: Amount::fixed(90),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    // Art. 5(1)(e) and 17(1) GDPR: what is no longer needed goes, even if nobody asks.
    duty: Duty::Must,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};

pub(super) const AI_RULE: Measure = Measure {
    id: MeasureId("data-ai-rule"),
    target: Target::Start,
    minutes: Amount::with_people(30, 2),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};

pub(super) const AI_APPROVED: Measure = Measure {
    id: MeasureId("data-ai-approved"),
    target: Target::Further,
    minutes: Amount::with_people(75, 3),
    euros_once: Amount::ZERO,
    // One paid seat for firms, our own judgement; often something is included in the office package.
    euros_per_year: Amount::fixed(250),
    needs: None,
    // The contract is a duty only once personal data goes in; it stands at `providers-contracts`.
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 7],
};

pub(super) const MEMBERS_TIDY: Measure = Measure {
    id: MeasureId("members-data-tidy"),
    target: Target::Start,
    minutes: Amount::fixed(90),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    // Art. 17 GDPR: what is no longer needed goes.
    duty: Duty::Must,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};

pub(super) const MEMBERS_PERIODS: Measure = Measure {
    id: MeasureId("members-data-periods"),
    target: Target::Further,
    minutes: Amount::fixed(120),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    // Art. 9 and 17 GDPR: health data is protected specially.
    duty: Duty::Must,
    who: Who::Owner,
    steps: &[StepFor::Every; 7],
};
