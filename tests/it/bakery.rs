//! A bakery with nine people: answers of every kind, steps given away, done and set aside, an earlier visit, a PC that contradicts.

use schutzlotse::catalog::{MEASURES, QUESTIONS};
use schutzlotse::domain::{
    Advice, Answer, Budget, Catalog, CheckId, Day, Device, Finding, Firm, Has, MeasureId, Model,
    Os, PcSays, Progress, Proof, QuestionId, Relation, Reply, Share, State, Status, Trait, Visit,
    Who,
};
use schutzlotse::evaluate::advise;

pub(crate) fn today() -> Day {
    day("2026-11-23")
}

pub(crate) fn day(iso: &str) -> Day {
    Day::parse(iso).expect("a day of the calendar")
}

pub(crate) fn catalog() -> Catalog {
    Catalog {
        questions: QUESTIONS,
        measures: MEASURES,
        checks: &[],
    }
}

pub(crate) fn bakery() -> Model {
    let mut model = Model {
        firm: firm(),
        devices: vec![counter_pc()],
        visits: vec![visit()],
        ..Model::default()
    };
    let (recent, old) = (day("2026-11-03"), day("2026-04-10"));
    let believed = Proof::Believed;
    for (question, reply, proof, on) in [
        (
            "backup-offline",
            Reply::Choice("over-month"),
            Proof::LookedUp,
            recent,
        ),
        ("backup-restore", Reply::Choice("never"), believed, recent),
        ("updates-installed", Reply::Choice("all"), believed, recent),
        (
            "logins-second-factor",
            Reply::Choice("most-open"),
            believed,
            recent,
        ),
        (
            "logins-own-passwords",
            Reply::Choice("many"),
            believed,
            recent,
        ),
        ("mail-call-back", Reply::Choice("pay"), believed, recent),
        ("devices-encrypted", Reply::DontKnow, believed, recent),
        (
            "emergency-contact",
            Reply::Choice("paper"),
            Proof::Tested(day("2026-10-30")),
            recent,
        ),
        ("people-instruct", Reply::Choice("over-year"), believed, old),
        ("devices-daily-admin", Reply::DontKnow, believed, recent),
    ] {
        answer(&mut model, question, reply, proof, on);
    }
    set_note(
        &mut model,
        "backup-offline",
        "Petra nimmt die Platte freitags mit",
    );
    let progress = |who_name: &str, who, due| Progress {
        who_name: who_name.to_owned(),
        who,
        due,
        ..Progress::default()
    };
    set_progress(
        &mut model,
        "backup-unplug",
        progress("Petra", None, Some(day("2026-11-27"))),
    );
    set_progress(
        &mut model,
        "second-factor-mailbox",
        progress("", Some(Who::Provider), Some(day("2026-11-09"))),
    );
    let entry = model.next_entry();
    set_progress(
        &mut model,
        "emergency-card",
        Progress {
            state: State::Done {
                on: day("2026-11-02"),
                entry,
            },
            ..Progress::default()
        },
    );
    set_progress(
        &mut model,
        "team-talk",
        Progress {
            state: State::SetAside {
                reason: "Im Weihnachtsgeschäft ist keine Zeit".to_owned(),
                on: day("2026-11-03"),
            },
            ..Progress::default()
        },
    );
    model
}

/// What follows for the bakery, and what its PC says: one contradiction, one hint of its own, one thing that could not be read.
pub(crate) fn advice(model: &Model) -> Advice {
    let mut advice = advise(&catalog(), model, today());
    if model.devices.is_empty() {
        return advice;
    }
    let finding = |check, status, reason| Finding {
        check: CheckId(check),
        device: 0,
        status,
        reason,
        facts: Vec::new(),
        source: "file:/etc/os-release".to_owned(),
        elapsed_ms: 3,
        taken: day("2026-11-20"),
        data_as_of: None,
    };
    advice.findings = vec![
        finding("updates.reboot-pending", Status::Bad, "pending"),
        finding("access.screen-lock", Status::Attention, "late"),
        finding("network.firewall", Status::Unknown, "no_permission"),
        finding("time.sync", Status::Good, "on"),
    ];
    for standing in &mut advice.standings {
        if standing.question == QuestionId("updates-installed") {
            standing.says = vec![PcSays {
                check: CheckId("updates.reboot-pending"),
                device: 0,
                status: Status::Bad,
                relation: Relation::Contradicts,
            }];
        }
    }
    advice
}

pub(crate) fn answer(
    model: &mut Model,
    question: &'static str,
    reply: Reply,
    proof: Proof,
    on: Day,
) {
    let entry = model.next_entry();
    let answer = Answer {
        reply,
        proof,
        note: String::new(),
        day: on,
        entry,
    };
    model.answers.insert(QuestionId(question), answer);
}

pub(crate) fn set_note(model: &mut Model, question: &'static str, note: &str) {
    if let Some(answer) = model.answers.get_mut(&QuestionId(question)) {
        note.clone_into(&mut answer.note);
    }
}

pub(crate) fn set_progress(model: &mut Model, measure: &'static str, progress: Progress) {
    model.progress.insert(MeasureId(measure), progress);
}

fn firm() -> Firm {
    let traits = [
        (Trait::CustomerData, Has::Yes),
        (Trait::Website, Has::Yes),
        (Trait::WorkAway, Has::Yes),
        (Trait::Members, Has::No),
        (Trait::Shop, Has::No),
    ];
    Firm {
        name: "Bäckerei Sommer".to_owned(),
        people: Some(9),
        traits: traits.into_iter().collect(),
        systems: [Os::Windows].into(),
        pcs: Some(2),
        laptops: Some(1),
        phones: Some(3),
        budget: Budget {
            euros_per_month: Some(20),
            minutes_per_month: Some(120),
        },
        ..Firm::default()
    }
}

fn counter_pc() -> Device {
    Device {
        id: "5d1f".to_owned(),
        label: "Kasse vorn".to_owned(),
        os: Os::Windows,
        version: "11".to_owned(),
        readings: std::collections::BTreeMap::new(),
    }
}

fn visit() -> Visit {
    Visit {
        day: day("2026-08-24"),
        marks: vec![
            ("backup".to_owned(), 6, 6),
            ("updates".to_owned(), 2, 2),
            ("mail".to_owned(), 6, 6),
        ],
        doors: Vec::new(),
        checks: Vec::new(),
        clarified: Share { n: 6, of: 10 },
        proved: Share { n: 1, of: 10 },
        steps_done: 0,
    }
}
