//! Wrong or outdated beliefs, and the questions and measures whose readers often hold them.
//!
//! What concerns a small shop most comes first; texts are `belief-<id>` with `.truth` and `.source`.

use crate::domain::{Belief, BeliefId, MeasureId, QuestionId};

pub const BELIEFS: &[Belief] = &[
    Belief {
        id: BeliefId("too-small"),
        questions: &[QuestionId("people-boss"), QuestionId("updates-installed")],
        measures: &[MeasureId("updates-everywhere")],
    },
    Belief {
        id: BeliefId("sync-is-backup"),
        questions: &[QuestionId("backup-offline"), QuestionId("backup-rhythm")],
        measures: &[MeasureId("backup-first-copy")],
    },
    Belief {
        id: BeliefId("antivirus-is-enough"),
        questions: &[QuestionId("devices-antivirus")],
        measures: &[MeasureId("updates-automatic")],
    },
    Belief {
        id: BeliefId("change-every-90-days"),
        questions: &[
            QuestionId("logins-own-passwords"),
            QuestionId("logins-long"),
        ],
        measures: &[MeasureId("passwords-all")],
    },
    Belief {
        id: BeliefId("padlock-is-genuine"),
        questions: &[QuestionId("people-instruct")],
        measures: &[MeasureId("team-talk")],
    },
    Belief {
        id: BeliefId("ransom-brings-back"),
        questions: &[QuestionId("backup-offline"), QuestionId("emergency-plan")],
        measures: &[MeasureId("backup-unplug")],
    },
    Belief {
        id: BeliefId("switch-off-at-once"),
        questions: &[
            QuestionId("emergency-plan"),
            QuestionId("emergency-contact"),
        ],
        measures: &[MeasureId("emergency-card")],
    },
    Belief {
        id: BeliefId("who-clicks-is-guilty"),
        questions: &[QuestionId("people-report"), QuestionId("people-instruct")],
        measures: &[MeasureId("team-talk")],
    },
    Belief {
        id: BeliefId("special-characters"),
        questions: &[QuestionId("logins-long")],
        measures: &[MeasureId("passwords-important")],
    },
    Belief {
        id: BeliefId("mac-is-safe"),
        questions: &[QuestionId("devices-antivirus")],
        measures: &[MeasureId("updates-automatic")],
    },
    Belief {
        id: BeliefId("text-message-is-worthless"),
        questions: &[
            QuestionId("logins-second-factor"),
            QuestionId("logins-second-elsewhere"),
        ],
        measures: &[MeasureId("second-factor-mailbox")],
    },
    Belief {
        id: BeliefId("provider-is-liable"),
        questions: &[
            QuestionId("people-charge"),
            QuestionId("providers-contracts"),
        ],
        measures: &[],
    },
    Belief {
        id: BeliefId("once-a-year"),
        questions: &[QuestionId("people-instruct")],
        measures: &[MeasureId("team-talk")],
    },
    Belief {
        id: BeliefId("raid-is-backup"),
        questions: &[QuestionId("backup-offline"), QuestionId("backup-rhythm")],
        measures: &[MeasureId("backup-rotate")],
    },
    Belief {
        id: BeliefId("windows-10-is-free"),
        questions: &[QuestionId("updates-unsupported")],
        measures: &[MeasureId("updates-everywhere")],
    },
    Belief {
        id: BeliefId("hotline-round-the-clock"),
        questions: &[QuestionId("emergency-contact")],
        measures: &[MeasureId("emergency-card")],
    },
    Belief {
        id: BeliefId("private-mode"),
        questions: &[QuestionId("people-instruct"), QuestionId("people-away")],
        measures: &[],
    },
    Belief {
        id: BeliefId("under-20-people"),
        questions: &[QuestionId("data-list"), QuestionId("data-delete")],
        measures: &[],
    },
    Belief {
        id: BeliefId("under-250-people"),
        questions: &[QuestionId("data-list")],
        measures: &[],
    },
    Belief {
        id: BeliefId("report-every-breach"),
        questions: &[QuestionId("emergency-breach")],
        measures: &[],
    },
    Belief {
        id: BeliefId("reporting-harms-us"),
        questions: &[QuestionId("emergency-breach")],
        measures: &[],
    },
    Belief {
        id: BeliefId("tell-customers-at-once"),
        questions: &[QuestionId("emergency-breach")],
        measures: &[],
    },
    Belief {
        id: BeliefId("fine-ruins-us"),
        questions: &[QuestionId("emergency-breach"), QuestionId("data-list")],
        measures: &[],
    },
    // Neither of the last two belongs to a question; both are for the page itself.
    Belief {
        id: BeliefId("nis2-for-everybody"),
        questions: &[],
        measures: &[],
    },
    Belief {
        id: BeliefId("seal-makes-trust"),
        questions: &[],
        measures: &[],
    },
];
