//! What we ask and advise: lists of questions and measures, one file a topic.
//!
//! `const` data without any prose; the texts are `i18n/<lang>/<topic>.ftl`. `tests/it/catalog.rs` walks everything.

mod backup;
mod beliefs;
mod data;
mod devices;
mod emergency;
mod events;
mod forms;
mod glossary;
mod logins;
mod mail;
mod network;
mod people;
mod providers;
mod rooms;
mod settings_pages;
mod tools;
mod updates;
mod web;

pub use beliefs::BELIEFS;
pub use events::EVENTS;
pub use forms::{FORM, FORM_BESIDE};
pub use glossary::GLOSSARY;
pub use settings_pages::{SETTINGS_PAGES, SettingsPage, settings_pages};
pub use tools::{TOOLS_FOR, Tools, purpose_for, suited_tools, tools};

use crate::domain::{Absent, Choice, CisPart, Firm, Measure, Os, Question, StepFor};

/// Every question: the first round, easy and relevant ones first, then the long round by topic. The order is also the last
/// tie-break of the ranking.
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
    backup::RHYTHM,
    backup::LOCKED_AWAY,
    backup::WRITTEN,
    updates::UNSUPPORTED,
    updates::ROUTER,
    logins::LONG,
    logins::SECOND_ELSEWHERE,
    logins::FACTORY,
    mail::MACROS,
    mail::OWN_DOMAIN,
    devices::LIST,
    devices::LOCK,
    devices::ANTIVIRUS,
    devices::SOURCES,
    devices::PHONE_LOST,
    network::FIREWALL,
    network::OPEN,
    network::REMOTE,
    network::WIFI,
    network::GUEST_WIFI,
    network::MAINTENANCE,
    people::BOSS,
    people::CHARGE,
    people::OUTSIDERS,
    people::SECRECY,
    people::AWAY,
    people::LEAVERS,
    people::REPORT,
    data::LIST,
    data::ACCESS,
    data::DELETE,
    data::AI,
    data::MEMBERS,
    rooms::ACCESS,
    rooms::FIRE,
    rooms::DISPOSAL,
    emergency::PLAN,
    emergency::BREACH,
    emergency::INSURANCE,
    providers::CONTRACTS,
    providers::OWNER,
    providers::SETTINGS,
    providers::REVIEW,
    web::UPDATES,
    web::CUSTOMER_PASSWORDS,
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
    backup::BY_ITSELF,
    backup::EVERY_WORKDAY,
    backup::LOCK_AWAY,
    backup::ENCRYPT,
    backup::SHEET,
    updates::OLD_FOUND,
    updates::OLD_REPLACED,
    updates::ROUTER_ON,
    updates::NETWORK_DEVICES,
    logins::LONG_PASSWORDS,
    logins::IMPORTANT_SERVICES,
    logins::EVERY_SERVICE,
    logins::FACTORY_REPLACE,
    logins::LABEL_REPLACE,
    mail::MACROS_RULE,
    mail::MACROS_OFF,
    mail::DOMAIN_SET_UP,
    mail::DOMAIN_REFUSE,
    devices::DEVICES_LISTED,
    devices::ACCOUNTS_LISTED,
    devices::SCREEN_LOCK_ON,
    devices::ANTIVIRUS_ON,
    devices::ANTIVIRUS_WATCHED,
    devices::FROM_MAKER,
    devices::ONE_INSTALLS,
    devices::PHONE_READY,
    devices::PHONE_PRACTISED,
    network::FIREWALL_ROUTER,
    network::FIREWALL_CHECKED,
    network::OPEN_CLOSE,
    network::OPEN_DECIDED,
    network::REMOTE_CLOSE,
    network::REMOTE_FOR_ALL,
    network::WIFI_PASSWORD,
    network::GUEST_WIFI_SET_UP,
    network::GUEST_WIFI_REST,
    network::MAINTENANCE_CONSENT,
    network::MAINTENANCE_WRITTEN,
    people::BOSS_DECIDES,
    people::BOSS_DATES,
    people::CHARGE_NAMED,
    people::CHARGE_BACKED,
    people::OUTSIDERS_BRIEF,
    people::OUTSIDERS_SIGNED,
    people::SECRECY_STAFF,
    people::SECRECY_OUTSIDERS,
    people::AWAY_RULES,
    people::AWAY_SIGNED,
    people::LEAVERS_CLOSE,
    people::LEAVERS_SHEET,
    people::REPORT_AT_ONCE,
    data::LISTED,
    data::LIST_COMPLETE,
    data::ACCESS_NEEDED,
    data::ACCESS_REVIEWED,
    data::REQUESTS_READY,
    data::PERIODS,
    data::AI_RULE,
    data::AI_APPROVED,
    data::MEMBERS_TIDY,
    data::MEMBERS_PERIODS,
    rooms::LOCK_UP,
    rooms::KEY_LIST,
    rooms::SAFE_PLACE,
    rooms::BATTERY,
    rooms::DISPOSE,
    rooms::DISPOSAL_LIST,
    emergency::PLAN_WRITE,
    emergency::PLAN_REHEARSE,
    emergency::BREACH_SHEET,
    emergency::INSURANCE_READ,
    emergency::INSURANCE_KEPT,
    providers::LISTED,
    providers::CONTRACTS_ALL,
    providers::KEYS_COLLECTED,
    providers::KEYS_SEALED,
    providers::SETTINGS_LOOK,
    providers::SETTINGS_TWO,
    providers::OUTSIDE_REVIEW,
    providers::REVIEW_POINTS,
    web::CARE,
    web::AUTOMATIC,
    web::REFUSE_WEAK,
    web::SECOND_STEP,
    network::AUTOLOGIN_OFF,
    network::DISK_SPACE_FREE,
    network::DISK_REPLACED,
    network::ADMINISTRATORS_FEWER,
    network::GUEST_ACCOUNT_OFF,
    network::UAC_ON,
    network::AUTOPLAY_OFF,
    network::APP_REPUTATION_ON,
    network::SYSTEM_PROTECTION_ON,
    network::SECURE_BOOT_CERTS_RENEWED,
    network::TAMPER_PROTECTION_ON,
    network::FOLDER_PROTECTION_ON,
    network::SECURE_BOOT_ON,
    network::FIREWALL_ON,
    network::LISTENING_CLOSE,
    network::SSH_SERVER_SECURE,
    network::REMOTE_SUPPORT_KNOWN,
    network::SMB1_OFF,
    network::WIFI_SAFE,
    network::REDIRECTIONS_KNOWN,
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

/// A safeguard that stands once the way of working is there, even if not yet everywhere.
const fn cis(control: u8, number: u8) -> CisPart {
    CisPart {
        control,
        number,
        least: 2,
    }
}

/// A safeguard of which only the best answer speaks.
const fn cis_whole(control: u8, number: u8) -> CisPart {
    CisPart {
        control,
        number,
        least: 3,
    }
}
