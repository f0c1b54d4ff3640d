//! What we ask and advise: lists of questions and measures, one file a topic.
//!
//! `const` data without any prose; the texts are `i18n/<lang>/<topic>.ftl`. `tests/it/catalog.rs` walks everything.

mod backup;
mod devices;
mod emergency;
mod logins;
mod mail;
mod network;
mod people;
mod updates;

use crate::domain::{Absent, Choice, Firm, Measure, Os, Question, StepFor};

/// Every question, easy and relevant ones first; the order is also the last tie-break of the ranking.
pub const QUESTIONS: &[Question] = &[
    updates::INSTALLED,
    backup::OFFLINE,
    backup::RESTORE,
    logins::SECOND_FACTOR,
    logins::OWN_PASSWORDS,
    mail::CALL_BACK,
    devices::ENCRYPTED,
    emergency::CONTACT,
    people::INSTRUCT,
    devices::DAILY_ADMIN,
];

/// Every measure, in the order of its question; at the end those that only a look at the PC leads to.
pub const MEASURES: &[Measure] = &[
    updates::AUTOMATIC,
    updates::EVERYWHERE,
    backup::FIRST_COPY,
    backup::UNPLUG,
    backup::ROTATE,
    backup::RESTORE_TEST,
    logins::MAILBOX,
    logins::OTHER_MAILBOXES,
    logins::IMPORTANT_PASSWORDS,
    logins::ALL_PASSWORDS,
    mail::CALL_BACK_RULE,
    devices::ENCRYPT_AWAY,
    devices::ENCRYPT_REST,
    emergency::CARD,
    people::TEAM_TALK,
    devices::ADMIN_OWN_PC,
    devices::ADMIN_EVERYWHERE,
    network::SCREEN_LOCK_ON,
    network::AUTOLOGIN_OFF,
    network::DISK_SPACE_FREE,
    network::FIREWALL_ON,
    network::LISTENING_CLOSE,
    network::SSH_SERVER_SECURE,
    network::CLOCK_SYNC,
];

/// A step whose clicks differ between the three systems.
const EACH_SYSTEM: StepFor = StepFor::Each(&[Os::Windows, Os::Macos, Os::Linux]);

/// The company profile never switches the question off.
fn applies_to_all(_: &Firm) -> Option<Absent> {
    None
}

const fn choice(id: &'static str, value: u8) -> Choice {
    Choice { id, value }
}
