//! Twenty questions that insurers and customers usually ask, each with the answers of ours that mean "yes".
//!
//! Our own choice and our own words; no insurer's form. What counts as "yes" is strict: a plan is none.

use super::{
    backup, data, devices, emergency, logins, mail, network, people, providers, updates, web,
};
use crate::domain::{FormPart, FormQuestion, Question, QuestionId};

/// Whoever answers this has such a form, or soon will.
pub const FORM_BESIDE: QuestionId = emergency::INSURANCE.id;

/// In the order in which forms usually ask.
pub const FORM: &[FormQuestion] = &[
    // Forms mean every mailbox.
    one(
        "mail-second-factor",
        &[partly(&logins::SECOND_FACTOR, 3, 1)],
    ),
    // A password alone is no second factor, however well the way is encrypted.
    one("remote-second-factor", &[partly(&network::REMOTE, 3, 2)]),
    one(
        "passwords",
        &[
            partly(&logins::OWN_PASSWORDS, 3, 2),
            whole(&logins::LONG, 2),
        ],
    ),
    one("backup-weekly", &[partly(&backup::RHYTHM, 2, 1)]),
    // A copy that is older than a week lies apart, but is not what was asked for.
    one("backup-offline", &[partly(&backup::OFFLINE, 3, 1)]),
    one("restore-test", &[whole(&backup::RESTORE, 2)]),
    one("updates-prompt", &[partly(&updates::INSTALLED, 3, 2)]),
    // The second best answer only knows what replaces the old ones, which may still run.
    one("supported-systems", &[partly(&updates::UNSUPPORTED, 3, 2)]),
    one("antivirus", &[partly(&devices::ANTIVIRUS, 2, 1)]),
    one("firewall", &[whole(&network::FIREWALL, 2)]),
    one("limited-rights", &[partly(&devices::DAILY_ADMIN, 3, 2)]),
    // One's own login that opens nearly everything is half of it.
    one("own-accounts", &[partly(&data::ACCESS, 2, 1)]),
    one("encrypted-laptops", &[partly(&devices::ENCRYPTED, 3, 2)]),
    one("training", &[whole(&people::INSTRUCT, 2)]),
    one("call-back", &[partly(&mail::CALL_BACK, 3, 2)]),
    one(
        "emergency",
        &[
            partly(&emergency::CONTACT, 3, 2),
            whole(&emergency::PLAN, 2),
        ],
    ),
    one("remote-maintenance", &[whole(&network::MAINTENANCE, 2)]),
    one("leavers", &[whole(&people::LEAVERS, 2)]),
    one("contracts", &[partly(&providers::CONTRACTS, 3, 2)]),
    one("website", &[whole(&web::UPDATES, 2)]),
];

const fn one(id: &'static str, parts: &'static [FormPart]) -> FormQuestion {
    FormQuestion { id, parts }
}

/// Yes or no, with nothing between.
const fn whole(question: &Question, yes: u8) -> FormPart {
    partly(question, yes, yes)
}

const fn partly(question: &Question, yes: u8, partly: u8) -> FormPart {
    FormPart {
        question: question.id,
        yes,
        partly,
    }
}
