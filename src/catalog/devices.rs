//! Devices: what a finder of a lost laptop can read, and what a harmful program may do.

use super::{EACH_SYSTEM, applies_to_all, choice, cis, cis_whole};
use crate::domain::{
    Absent, Amount, DinPart, Door, Duty, Firm, Frameworks, Measure, MeasureId, NotHere, Protection,
    Question, QuestionId, Round, StepFor, Target, Topic, Trait, Who,
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
    simpler: &[],
    // It changes with a new device only.
    best_before_days: 365,
    measures: [ENCRYPT_AWAY.id, ENCRYPT_AWAY.id, ENCRYPT_REST.id],
    frameworks: Frameworks {
        // DIN SPEC 27076 asks for a lock, not for encryption.
        din: &[],
        cis_ig1: &[cis(3, 6), cis_whole(4, 1)],
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
    simpler: &[],
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
        cis_ig1: &[cis(5, 4), cis_whole(4, 1)],
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

pub(super) const LIST: Question = Question {
    id: QuestionId("devices-list"),
    topic: Topic::Devices,
    protection: Protection::JoinersLeavers,
    weight: 1,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("none", 0),
        choice("in-head", 1),
        choice("devices", 2),
        choice("all", 3),
    ],
    // Every firm has a device and an account.
    not_here: NotHere::Withheld,
    absent: applies_to_all,
    implied: None,
    simpler: &[],
    // The best answer speaks of a year, so it cannot be true for longer.
    best_before_days: 365,
    measures: [DEVICES_LISTED.id, DEVICES_LISTED.id, ACCOUNTS_LISTED.id],
    frameworks: Frameworks {
        // DIN SPEC 27076 asks for no list.
        din: &[],
        // The second best answer lists devices only; programs, accounts and the yearly review come with the best.
        cis_ig1: &[cis(1, 1), cis_whole(1, 2), cis_whole(2, 1), cis_whole(5, 1)],
        cyber_essentials: &[],
        csf2: &["ID.AM"],
    },
};

pub(super) const LOCK: Question = Question {
    id: QuestionId("devices-lock"),
    topic: Topic::Devices,
    protection: Protection::Encrypted,
    weight: 2,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("never", 0),
        choice("by-hand", 1),
        choice("pcs", 2),
        choice("all", 3),
    ],
    not_here: NotHere::Withheld,
    absent: applies_to_all,
    implied: None,
    simpler: &[],
    // It changes with a new device, or when somebody finds the lock a nuisance.
    best_before_days: 365,
    measures: [SCREEN_LOCK_ON.id; 3],
    frameworks: Frameworks {
        // The requirement names tablets and phones too.
        din: &[DinPart {
            requirement: 23,
            part: 1,
            least: 3,
        }],
        cis_ig1: &[cis(4, 3), cis_whole(4, 1)],
        cyber_essentials: &[2],
        csf2: &["PR.AA-03"],
    },
};

pub(super) const ANTIVIRUS: Question = Question {
    id: QuestionId("devices-antivirus"),
    topic: Topic::Devices,
    protection: Protection::Malware,
    weight: 3,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("nothing", 0),
        choice("unwatched", 1),
        choice("all-on", 2),
        choice("watched", 3),
    ],
    // Some firms have tablets and phones only.
    not_here: NotHere::Offered,
    absent: applies_to_all,
    implied: None,
    simpler: &[],
    // A subscription runs out without a sound.
    best_before_days: 180,
    measures: [ANTIVIRUS_ON.id, ANTIVIRUS_ON.id, ANTIVIRUS_WATCHED.id],
    frameworks: Frameworks {
        din: &[DinPart {
            requirement: 18,
            part: 1,
            least: 2,
        }],
        cis_ig1: &[cis(10, 1), cis(10, 2), cis_whole(9, 2)],
        cyber_essentials: &[5],
        csf2: &["DE.CM-09", "PR.PS-05"],
    },
};

pub(super) const SOURCES: Question = Question {
    id: QuestionId("devices-sources"),
    topic: Topic::Devices,
    protection: Protection::Malware,
    weight: 2,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("search", 0),
        choice("everybody", 1),
        choice("asked", 2),
        choice("one-person", 3),
    ],
    // Apps on a tablet come from somewhere as well.
    not_here: NotHere::Withheld,
    absent: applies_to_all,
    implied: None,
    simpler: &[],
    // Habits change slowly, but with every new colleague comes another one.
    best_before_days: 365,
    measures: [FROM_MAKER.id, FROM_MAKER.id, ONE_INSTALLS.id],
    frameworks: Frameworks {
        // The part about safe sources; who installs belongs to `devices-daily-admin`.
        din: &[DinPart {
            requirement: 19,
            part: 1,
            // The maker or an app store is a safe source, whether or not somebody was asked.
            least: 1,
        }],
        cis_ig1: &[cis(2, 3)],
        cyber_essentials: &[5],
        csf2: &["PR.PS-05"],
    },
};

pub(super) const PHONE_LOST: Question = Question {
    id: QuestionId("devices-phone-lost"),
    topic: Topic::Devices,
    protection: Protection::Encrypted,
    weight: 2,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("no", 0),
        choice("untried", 1),
        choice("most", 2),
        choice("all", 3),
    ],
    // Some phones hold nothing of the firm.
    not_here: NotHere::Offered,
    absent: without_work_phones,
    implied: None,
    simpler: &[],
    // With every new phone it has to be set up again.
    best_before_days: 180,
    measures: [PHONE_READY.id, PHONE_READY.id, PHONE_PRACTISED.id],
    frameworks: Frameworks {
        din: &[],
        // Erasing from afar (4.11) is not in the basic set.
        cis_ig1: &[],
        cyber_essentials: &[],
        csf2: &["PR.DS-01"],
    },
};

/// A private phone with the firm's mail counts, so both must be ruled out.
fn without_work_phones(firm: &Firm) -> Option<Absent> {
    (firm.phones == Some(0) && firm.lacks(Trait::PrivateDevices)).then_some(Absent::NoPhones)
}

pub(super) const DEVICES_LISTED: Measure = Measure {
    id: MeasureId("devices-listed"),
    target: Target::Start,
    minutes: Amount::with_people(15, 3),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 5],
};

pub(super) const ACCOUNTS_LISTED: Measure = Measure {
    id: MeasureId("devices-accounts-listed"),
    target: Target::Further,
    minutes: Amount::with_people(20, 4),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};

/// Free, because what Windows and macOS bring along is good enough for most.
pub(super) const SCREEN_LOCK_ON: Measure = Measure {
    id: MeasureId("screen-lock-on"),
    target: Target::Further,
    minutes: Amount::with_people(10, 2),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[EACH_SYSTEM, EACH_SYSTEM, StepFor::Every, StepFor::Every],
};

pub(super) const ANTIVIRUS_ON: Measure = Measure {
    id: MeasureId("antivirus-on"),
    target: Target::Start,
    minutes: Amount::with_people(15, 5),
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

pub(super) const ANTIVIRUS_WATCHED: Measure = Measure {
    id: MeasureId("antivirus-watched"),
    target: Target::Further,
    minutes: Amount::fixed(30),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};

pub(super) const FROM_MAKER: Measure = Measure {
    id: MeasureId("programs-from-maker"),
    target: Target::Start,
    minutes: Amount::fixed(30),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 5],
};

pub(super) const ONE_INSTALLS: Measure = Measure {
    id: MeasureId("programs-one-person"),
    target: Target::Further,
    minutes: Amount::with_people(30, 12),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[
        StepFor::Every,
        StepFor::Every,
        EACH_SYSTEM,
        StepFor::Every,
        StepFor::Every,
        StepFor::Every,
    ],
};

pub(super) const PHONE_READY: Measure = Measure {
    id: MeasureId("phone-lost-ready"),
    target: Target::Start,
    minutes: Amount::with_people(15, 3),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};

pub(super) const PHONE_PRACTISED: Measure = Measure {
    id: MeasureId("phone-lost-practised"),
    target: Target::Further,
    minutes: Amount::with_people(20, 2),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 7],
};
