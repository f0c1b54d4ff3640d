//! Network: who gets in from outside, and who is in the Wi-Fi. First the measures that a look at the PC leads to.

use super::{EACH_SYSTEM, applies_to_all, choice, cis};
use crate::domain::{
    Absent, Amount, DinPart, Door, Duty, Firm, Frameworks, Measure, MeasureId, NotHere, Protection,
    Question, QuestionId, Round, Simpler, StepFor, Target, Topic, Trait, Who,
};

/// A few clicks on one PC.
const QUICK: Amount = Amount::fixed(10);

/// A talk with the IT provider and some work on one PC.
const WITH_PROVIDER: Amount = Amount::fixed(60);

pub(super) const AUTOLOGIN_OFF: Measure = Measure {
    id: MeasureId("autologin-off"),
    minutes: QUICK,
    who: Who::Owner,
    steps: &[StepFor::Every, EACH_SYSTEM, StepFor::Every],
    ..FOR_ONE_PC
};

pub(super) const DISK_SPACE_FREE: Measure = Measure {
    id: MeasureId("disk-space-free"),
    minutes: Amount::fixed(30),
    who: Who::Owner,
    steps: &[EACH_SYSTEM, StepFor::Every, StepFor::Every],
    ..FOR_ONE_PC
};

pub(super) const DISK_REPLACED: Measure = Measure {
    id: MeasureId("disk-replaced"),
    minutes: Amount::fixed(120),
    // A new disk of an ordinary size.
    euros_once: Amount::fixed(100),
    who: Who::Provider,
    steps: &[StepFor::Every; 5],
    ..FOR_ONE_PC
};

pub(super) const ADMINISTRATORS_FEWER: Measure = Measure {
    id: MeasureId("administrators-fewer"),
    minutes: Amount::fixed(30),
    who: Who::Owner,
    steps: &[StepFor::Every, StepFor::Every, EACH_SYSTEM, StepFor::Every],
    ..FOR_ONE_PC
};

pub(super) const GUEST_ACCOUNT_OFF: Measure = Measure {
    id: MeasureId("guest-account-off"),
    minutes: QUICK,
    who: Who::Owner,
    steps: &[StepFor::Every, EACH_SYSTEM, StepFor::Every],
    ..FOR_ONE_PC
};

pub(super) const UAC_ON: Measure = Measure {
    id: MeasureId("uac-on"),
    minutes: QUICK,
    who: Who::Owner,
    steps: &[StepFor::Every; 4],
    ..FOR_ONE_PC
};

pub(super) const AUTOPLAY_OFF: Measure = Measure {
    id: MeasureId("autoplay-off"),
    minutes: QUICK,
    who: Who::Owner,
    steps: &[StepFor::Every; 3],
    ..FOR_ONE_PC
};

pub(super) const TAMPER_PROTECTION_ON: Measure = Measure {
    id: MeasureId("tamper-protection-on"),
    minutes: QUICK,
    who: Who::Owner,
    steps: &[StepFor::Every; 3],
    ..FOR_ONE_PC
};

pub(super) const FOLDER_PROTECTION_ON: Measure = Measure {
    id: MeasureId("folder-protection-on"),
    minutes: Amount::fixed(30),
    who: Who::Owner,
    steps: &[StepFor::Every; 4],
    ..FOR_ONE_PC
};

pub(super) const APP_REPUTATION_ON: Measure = Measure {
    id: MeasureId("app-reputation-on"),
    minutes: QUICK,
    who: Who::Owner,
    steps: &[EACH_SYSTEM, StepFor::Every, StepFor::Every],
    ..FOR_ONE_PC
};

pub(super) const SYSTEM_PROTECTION_ON: Measure = Measure {
    id: MeasureId("system-protection-on"),
    minutes: WITH_PROVIDER,
    who: Who::Provider,
    steps: &[StepFor::Every; 4],
    ..FOR_ONE_PC
};

pub(super) const SECURE_BOOT_CERTS_RENEWED: Measure = Measure {
    id: MeasureId("secure-boot-certs-renewed"),
    minutes: WITH_PROVIDER,
    who: Who::Provider,
    steps: &[StepFor::Every; 4],
    ..FOR_ONE_PC
};

pub(super) const SECURE_BOOT_ON: Measure = Measure {
    id: MeasureId("secure-boot-on"),
    minutes: WITH_PROVIDER,
    who: Who::Provider,
    steps: &[StepFor::Every; 5],
    ..FOR_ONE_PC
};

pub(super) const FIREWALL_ON: Measure = Measure {
    id: MeasureId("firewall-on"),
    minutes: QUICK,
    who: Who::Owner,
    steps: &[EACH_SYSTEM, StepFor::Every, StepFor::Every],
    ..FOR_ONE_PC
};

pub(super) const LISTENING_CLOSE: Measure = Measure {
    id: MeasureId("listening-close"),
    minutes: WITH_PROVIDER,
    who: Who::Provider,
    steps: &[StepFor::Every; 4],
    ..FOR_ONE_PC
};

pub(super) const SSH_SERVER_SECURE: Measure = Measure {
    id: MeasureId("ssh-server-secure"),
    minutes: WITH_PROVIDER,
    who: Who::Provider,
    steps: &[StepFor::Every; 4],
    ..FOR_ONE_PC
};

pub(super) const REMOTE_SUPPORT_KNOWN: Measure = Measure {
    id: MeasureId("remote-support-known"),
    minutes: Amount::fixed(20),
    who: Who::Owner,
    steps: &[
        StepFor::Every,
        StepFor::Every,
        EACH_SYSTEM,
        StepFor::Every,
        StepFor::Every,
    ],
    ..FOR_ONE_PC
};

pub(super) const SMB1_OFF: Measure = Measure {
    id: MeasureId("smb1-off"),
    minutes: Amount::fixed(20),
    who: Who::Owner,
    steps: &[StepFor::Every; 5],
    ..FOR_ONE_PC
};

pub(super) const WIFI_SAFE: Measure = Measure {
    id: MeasureId("wifi-safe"),
    minutes: Amount::fixed(30),
    who: Who::Owner,
    steps: &[
        StepFor::Every,
        StepFor::Every,
        StepFor::Every,
        EACH_SYSTEM,
        StepFor::Every,
    ],
    ..FOR_ONE_PC
};

pub(super) const REDIRECTIONS_KNOWN: Measure = Measure {
    id: MeasureId("redirections-known"),
    minutes: Amount::fixed(45),
    who: Who::Provider,
    steps: &[StepFor::Every; 4],
    ..FOR_ONE_PC
};

pub(super) const CLOCK_SYNC: Measure = Measure {
    id: MeasureId("clock-sync"),
    minutes: QUICK,
    who: Who::Owner,
    steps: &[EACH_SYSTEM, StepFor::Every, StepFor::Every],
    ..FOR_ONE_PC
};

/// What they have in common: free, without a need, and done once it is done.
const FOR_ONE_PC: Measure = Measure {
    id: MeasureId(""),
    target: Target::Further,
    minutes: Amount::ZERO,
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[],
};

/// About an hour of the IT provider, rounded.
const PROVIDER_EUROS: u32 = 100;

pub(super) const FIREWALL: Question = Question {
    id: QuestionId("network-firewall"),
    topic: Topic::Network,
    protection: Protection::NothingExposed,
    weight: 3,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("nothing", 0),
        choice("some-box", 1),
        choice("router", 2),
        choice("checked", 3),
    ],
    // Who is on the internet has something in between, or a gap.
    not_here: NotHere::Withheld,
    absent: applies_to_all,
    implied: None,
    simpler: &[],
    // It changes with a new router or PC only, and the best answer speaks of a year.
    best_before_days: 365,
    measures: [FIREWALL_ROUTER.id, FIREWALL_ROUTER.id, FIREWALL_CHECKED.id],
    frameworks: Frameworks {
        // An ordinary router has one.
        din: &[DinPart {
            requirement: 21,
            part: 1,
            least: 2,
        }],
        cis_ig1: &[cis(4, 5)],
        cyber_essentials: &[1],
        csf2: &["PR.IR-01"],
    },
};

pub(super) const OPEN: Question = Question {
    id: QuestionId("network-open"),
    topic: Topic::Network,
    protection: Protection::NothingExposed,
    weight: 2,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("several", 0),
        choice("once", 1),
        choice("needed", 2),
        choice("decided", 3),
    ],
    // "Nothing can be reached" is among the answers.
    not_here: NotHere::Withheld,
    absent: applies_to_all,
    implied: None,
    // A "no" there proves nothing: a way in may be open that nobody uses.
    simpler: &[
        Simpler {
            id: "several",
            choice: Some("several"),
        },
        Simpler {
            id: "one",
            choice: Some("once"),
        },
        Simpler {
            id: "unclear",
            choice: None,
        },
    ],
    // A new camera or till opens a way in without anybody noticing.
    best_before_days: 180,
    measures: [OPEN_CLOSE.id, OPEN_CLOSE.id, OPEN_DECIDED.id],
    frameworks: Frameworks {
        // That only what is needed gets through, and that somebody decides about it.
        din: &[
            DinPart {
                requirement: 22,
                part: 1,
                least: 2,
            },
            DinPart {
                requirement: 22,
                part: 2,
                least: 3,
            },
        ],
        cis_ig1: &[cis(4, 2)],
        cyber_essentials: &[1],
        csf2: &["PR.IR-01", "PR.PS-01"],
    },
};

pub(super) const REMOTE: Question = Question {
    id: QuestionId("network-remote"),
    topic: Topic::Network,
    protection: Protection::NothingExposed,
    weight: 3,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("open-desktop", 0),
        choice("password", 1),
        choice("some", 2),
        choice("all", 3),
    ],
    // Some work in the cloud only.
    not_here: NotHere::Offered,
    absent: without_remote_access,
    implied: None,
    simpler: &[],
    // Access is set up in a hurry and then forgotten.
    best_before_days: 180,
    measures: [REMOTE_CLOSE.id, REMOTE_CLOSE.id, REMOTE_FOR_ALL.id],
    frameworks: Frameworks {
        // It asks for encryption only, and for all access.
        din: &[DinPart {
            requirement: 24,
            part: 1,
            least: 2,
        }],
        cis_ig1: &[cis(6, 4)],
        cyber_essentials: &[1, 4],
        csf2: &["PR.AA-03", "PR.DS-02", "PR.IR-01"],
    },
};

fn without_remote_access(firm: &Firm) -> Option<Absent> {
    firm.lacks(Trait::RemoteAccess)
        .then_some(Absent::NoRemoteAccess)
}

pub(super) const WIFI: Question = Question {
    id: QuestionId("network-wifi"),
    topic: Topic::Network,
    protection: Protection::NothingExposed,
    weight: 2,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("open", 0),
        choice("weak", 1),
        choice("modern", 2),
        choice("long", 3),
    ],
    // Some firms have cables only.
    not_here: NotHere::Offered,
    absent: applies_to_all,
    implied: None,
    simpler: &[],
    // Whoever leaves takes the password along.
    best_before_days: 180,
    // Every device has to be connected anew, so it is done once and properly: there is no half step.
    measures: [WIFI_PASSWORD.id; 3],
    frameworks: Frameworks {
        // The third part, a Wi-Fi for guests, is a question of its own.
        din: &[
            DinPart {
                requirement: 25,
                part: 1,
                least: 2,
            },
            DinPart {
                requirement: 25,
                part: 2,
                least: 3,
            },
        ],
        cis_ig1: &[cis(4, 2)],
        cyber_essentials: &[2],
        csf2: &["PR.IR-01"],
    },
};

pub(super) const GUEST_WIFI: Question = Question {
    id: QuestionId("network-guest-wifi"),
    topic: Topic::Network,
    protection: Protection::NothingExposed,
    weight: 2,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("same", 0),
        choice("few", 1),
        choice("guests", 2),
        choice("apart", 3),
    ],
    // Some let only the firm's own devices in.
    not_here: NotHere::Offered,
    absent: without_guests_in_the_wifi,
    implied: None,
    simpler: &[],
    // It changes with a new router only.
    best_before_days: 365,
    measures: [
        GUEST_WIFI_SET_UP.id,
        GUEST_WIFI_SET_UP.id,
        GUEST_WIFI_REST.id,
    ],
    frameworks: Frameworks {
        // It asks for guests and private devices, so guests alone are not enough.
        din: &[DinPart {
            requirement: 25,
            part: 3,
            least: 3,
        }],
        cis_ig1: &[cis(4, 2)],
        cyber_essentials: &[],
        csf2: &["PR.IR-01"],
    },
};

/// Both kinds of strangers' devices must be ruled out.
fn without_guests_in_the_wifi(firm: &Firm) -> Option<Absent> {
    (firm.lacks(Trait::GuestWifi) && firm.lacks(Trait::PrivateDevices))
        .then_some(Absent::NoGuestWifi)
}

pub(super) const MAINTENANCE: Question = Question {
    id: QuestionId("network-maintenance"),
    topic: Topic::Network,
    protection: Protection::NothingExposed,
    weight: 2,
    door: Door::No,
    round: Round::Long,
    choices: &[
        choice("any-time", 0),
        choice("same-password", 1),
        choice("each-time", 2),
        choice("written", 3),
    ],
    // Some have everything repaired on the spot.
    not_here: NotHere::Offered,
    absent: without_remote_maintenance,
    implied: None,
    simpler: &[],
    // It changes with a new provider only.
    best_before_days: 365,
    measures: [
        MAINTENANCE_CONSENT.id,
        MAINTENANCE_CONSENT.id,
        MAINTENANCE_WRITTEN.id,
    ],
    frameworks: Frameworks {
        // Fixed rules, and an encrypted connection.
        din: &[
            DinPart {
                requirement: 26,
                part: 1,
                least: 3,
            },
            DinPart {
                requirement: 26,
                part: 2,
                least: 2,
            },
        ],
        cis_ig1: &[cis(4, 6)],
        cyber_essentials: &[4],
        csf2: &["GV.SC-05", "PR.AA-05"],
    },
};

fn without_remote_maintenance(firm: &Firm) -> Option<Absent> {
    firm.lacks(Trait::RemoteMaintenance)
        .then_some(Absent::NoRemoteMaintenance)
}

// Together the measures below still take a firm of ten longer than the hours of row 7 in `domain.md` 6.2, because each is
// counted as if it were the only one.

/// Free, because nearly everybody has a router already.
pub(super) const FIREWALL_ROUTER: Measure = Measure {
    id: MeasureId("network-firewall-router"),
    target: Target::Start,
    minutes: Amount::with_people(15, 5),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[
        StepFor::Every,
        StepFor::Every,
        StepFor::Every,
        EACH_SYSTEM,
        StepFor::Every,
        StepFor::Every,
    ],
};

pub(super) const FIREWALL_CHECKED: Measure = Measure {
    id: MeasureId("network-firewall-checked"),
    target: Target::Further,
    minutes: Amount::fixed(60),
    euros_once: Amount::fixed(PROVIDER_EUROS),
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Provider,
    steps: &[StepFor::Every; 6],
};

pub(super) const OPEN_CLOSE: Measure = Measure {
    id: MeasureId("network-open-close"),
    target: Target::Start,
    minutes: Amount::fixed(45),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};

pub(super) const OPEN_DECIDED: Measure = Measure {
    id: MeasureId("network-open-decided"),
    target: Target::Further,
    minutes: Amount::fixed(30),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 5],
};

pub(super) const REMOTE_CLOSE: Measure = Measure {
    id: MeasureId("network-remote-close"),
    target: Target::Start,
    minutes: Amount::fixed(90),
    euros_once: Amount::fixed(PROVIDER_EUROS),
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Provider,
    steps: &[StepFor::Every; 6],
};

pub(super) const REMOTE_FOR_ALL: Measure = Measure {
    id: MeasureId("network-remote-for-all"),
    target: Target::Further,
    minutes: Amount::with_people(15, 5),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};

pub(super) const WIFI_PASSWORD: Measure = Measure {
    id: MeasureId("network-wifi-password"),
    target: Target::Further,
    minutes: Amount::with_people(20, 3),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};

/// The minutes for the new password of the firm's own Wi-Fi stand at `network-wifi-password`.
pub(super) const GUEST_WIFI_SET_UP: Measure = Measure {
    id: MeasureId("network-guest-wifi-set-up"),
    target: Target::Start,
    minutes: Amount::fixed(30),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 5],
};

pub(super) const GUEST_WIFI_REST: Measure = Measure {
    id: MeasureId("network-guest-wifi-rest"),
    target: Target::Further,
    minutes: Amount::with_people(20, 3),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};

pub(super) const MAINTENANCE_CONSENT: Measure = Measure {
    id: MeasureId("network-maintenance-consent"),
    target: Target::Start,
    minutes: Amount::fixed(45),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};

pub(super) const MAINTENANCE_WRITTEN: Measure = Measure {
    id: MeasureId("network-maintenance-written"),
    target: Target::Further,
    minutes: Amount::fixed(60),
    euros_once: Amount::ZERO,
    euros_per_year: Amount::ZERO,
    needs: None,
    duty: Duty::Wise,
    who: Who::Owner,
    steps: &[StepFor::Every; 6],
};
