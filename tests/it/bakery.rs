//! A bakery with nine people: answers of every kind, steps given away, done and set aside, an earlier visit, a PC that contradicts.

use std::collections::BTreeMap;

use schutzlotse::domain::{
    Advice, Answer, Budget, Catalog, CheckId, Day, Device, Entry, Fact, Firm, Has, MeasureId,
    Missing, Model, Os, Progress, Proof, QuestionId, Reading, Reply, Share, State, TakenReading,
    Trait, Unit, Value, Visit, Who,
};
use schutzlotse::evaluate::{CATALOG, advise};

pub(crate) fn today() -> Day {
    day("2026-11-23")
}

pub(crate) fn day(iso: &str) -> Day {
    Day::parse(iso).expect("a day of the calendar")
}

pub(crate) fn catalog() -> Catalog {
    CATALOG
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
        (
            "devices-daily-admin",
            Reply::Choice("all"),
            believed,
            recent,
        ),
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

pub(crate) fn advice(model: &Model) -> Advice {
    advise(&catalog(), model, today())
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
        systems: [Os::Windows, Os::Linux].into(),
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

/// Contradicts one answer, shows a gap nobody was asked about, and could not read one thing.
fn counter_pc() -> Device {
    let fact = |key: &str, value, unit| Fact {
        key: key.to_owned(),
        value,
        unit,
    };
    let yes = |key| fact(key, Value::Yes, Unit::None);
    let no = |key| fact(key, Value::No, Unit::None);
    let readings: [(&'static str, Vec<Fact>, Option<Missing>); 4] = [
        ("access.daily-admin", vec![yes("works_as_root")], None),
        (
            "access.screen-lock",
            vec![
                yes("asks_password"),
                yes("locks_when_idle"),
                fact("lock_after", Value::Number(20), Unit::Minutes),
            ],
            None,
        ),
        (
            "access.autologin",
            vec![no("automatic_login"), no("login_without_password")],
            None,
        ),
        ("network.firewall", Vec::new(), Some(Missing::NoPermission)),
    ];
    let taken = |facts, missing| TakenReading {
        reading: Reading {
            facts,
            missing,
            source: "file:/etc/os-release".to_owned(),
            elapsed_ms: 3,
        },
        day: day("2026-11-20"),
        entry: Entry(40),
    };
    let readings: BTreeMap<CheckId, TakenReading> = readings
        .into_iter()
        .map(|(check, facts, missing)| (CheckId(check), taken(facts, missing)))
        .collect();
    Device {
        id: "5d1f".to_owned(),
        label: "Kasse vorn".to_owned(),
        os: Os::Linux,
        version: "12".to_owned(),
        readings,
        earlier: None,
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
