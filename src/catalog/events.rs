//! What to do when something happens: five to nine points for each kind, the most urgent first.
//!
//! Whoever begins the list on the day counts its limits from that day.

use crate::domain::{Checklist, EventKind, EventPoint, MeasureId, QuestionId, See, Who, Within};

use Who::{Owner, Provider, Staff};
use Within::{AtOnce, Today, TwoWeeks, Week};

/// One list for each kind, in the order of the kinds.
pub const EVENTS: &[Checklist] = &[
    Checklist {
        kind: EventKind::Joins,
        points: &[
            asks("account", Owner, Today, "data-access"),
            asks("rights", Provider, Today, "devices-daily-admin"),
            asks("second-factor", Provider, Today, "logins-second-factor"),
            advises("sheet", Owner, Today, "leavers-sheet"),
            asks("secrecy", Owner, Today, "people-secrecy"),
            asks("report", Owner, Today, "people-report"),
            asks("instruct", Owner, Week, "people-instruct"),
            asks("numbers", Staff, Week, "emergency-contact"),
        ],
    },
    Checklist {
        kind: EventKind::Leaves,
        points: &[
            asks("accounts", Owner, Today, "people-leavers"),
            plain("bank", Owner, Today),
            plain("returns", Owner, Today),
            asks("shared", Owner, Today, "logins-own-passwords"),
            plain("mailbox", Provider, Today),
            asks("private", Owner, Week, "devices-phone-lost"),
            plain("groups", Staff, Week),
            asks("check", Owner, TwoWeeks, "data-access"),
        ],
    },
    Checklist {
        kind: EventKind::Lost,
        points: &[
            asks("lock", Owner, AtOnce, "devices-phone-lost"),
            plain("sim", Owner, AtOnce),
            plain("time", Owner, AtOnce),
            asks("passwords", Owner, Today, "logins-own-passwords"),
            asks("data", Owner, Today, "devices-encrypted"),
            asks("report", Owner, Today, "emergency-breach"),
            asks("insurance", Owner, Today, "emergency-insurance"),
            plain("wipe", Owner, Week),
            plain("record", Owner, Week),
        ],
    },
    Checklist {
        kind: EventKind::NewPc,
        points: &[
            asks("updates", Provider, Today, "updates-installed"),
            asks("antivirus", Provider, Today, "devices-antivirus"),
            asks("admin", Provider, Today, "devices-daily-admin"),
            asks("lock", Owner, Today, "devices-lock"),
            asks("encrypt", Provider, Week, "devices-encrypted"),
            asks("backup", Provider, Week, "backup-rhythm"),
            asks("list", Owner, Week, "devices-list"),
            asks("old", Owner, TwoWeeks, "rooms-disposal"),
        ],
    },
    Checklist {
        kind: EventKind::BankDetails,
        points: &[
            plain("wait", Owner, AtOnce),
            asks("call", Owner, Today, "mail-call-back"),
            plain("note", Owner, Today),
            plain("second", Owner, Today),
            plain("stop", Owner, Today),
            asks("warn", Owner, Today, "people-report"),
        ],
    },
    Checklist {
        kind: EventKind::Move,
        points: &[
            asks("backup", Owner, Today, "backup-offline"),
            asks("transport", Owner, Today, "people-away"),
            asks("old-place", Owner, Today, "rooms-disposal"),
            asks("router", Provider, Week, "network-wifi"),
            asks("place", Owner, Week, "rooms-access"),
            asks("apart", Owner, Week, "backup-locked-away"),
            advises("keys", Owner, TwoWeeks, "rooms-key-list"),
            asks("numbers", Owner, TwoWeeks, "emergency-contact"),
        ],
    },
    Checklist {
        kind: EventKind::NewService,
        points: &[
            asks("source", Owner, Today, "devices-sources"),
            asks("login", Owner, Today, "logins-second-elsewhere"),
            asks("owner", Owner, Week, "providers-owner"),
            asks("contract", Owner, Week, "providers-contracts"),
            asks("settings", Owner, Week, "providers-settings"),
            asks("list", Owner, TwoWeeks, "data-list"),
            asks("backup", Owner, TwoWeeks, "backup-offline"),
        ],
    },
    Checklist {
        kind: EventKind::PasswordSeen,
        points: &[
            plain("change", Owner, AtOnce),
            asks("elsewhere", Owner, Today, "logins-own-passwords"),
            plain("sign-out", Owner, Today),
            asks("second-factor", Owner, Today, "logins-second-factor"),
            asks("data", Owner, Today, "emergency-breach"),
            asks("thank", Owner, Today, "people-report"),
            advises("manager", Owner, TwoWeeks, "passwords-important"),
        ],
    },
];

const fn plain(id: &'static str, who: Who, within: Within) -> EventPoint {
    EventPoint {
        id,
        who,
        within,
        see: None,
    }
}

/// A point about which a question of ours says more.
const fn asks(id: &'static str, who: Who, within: Within, question: &'static str) -> EventPoint {
    EventPoint {
        see: Some(See::Question(QuestionId(question))),
        ..plain(id, who, within)
    }
}

/// A point that one of our measures describes step by step.
const fn advises(id: &'static str, who: Who, within: Within, measure: &'static str) -> EventPoint {
    EventPoint {
        see: Some(See::Measure(MeasureId(measure))),
        ..plain(id, who, within)
    }
}
