//! A small catalogue and filled models for the tests and benches of the profile.
//!
//! Fixtures must not change with the real catalogue, so this one is its own.

use schutzlotse::domain::{
    Amount, Answer, Area, Budget, Cap, Catalog, Check, CheckId, Choice, Country, Day, Device, Door,
    Duty, Entry, Event, EventKind, Evidence, Fact, Firm, Frameworks, Has, ItBy, Land, LostDay,
    MailProvider, Measure, MeasureId, Missing, Model, NotHere, Os, Progress, Proof, Protection,
    Question, QuestionId, Reading, Reply, Responsible, Round, Sector, Server, Share, State, Status,
    StepFor, TakenReading, Target, Topic, Trait, Unit, Value, Verdict, Visit, VisitStage,
    VisitUnderWay, Who,
};

pub(crate) const QUESTIONS: &[Question] = &[
    question(
        "backup-offline",
        Topic::Backup,
        Protection::Backup,
        "backup-offline-disk",
    ),
    question(
        "logins-second-factor",
        Topic::Logins,
        Protection::SecondFactor,
        "second-factor-on",
    ),
    question(
        "devices-encrypted",
        Topic::Devices,
        Protection::Encrypted,
        "encryption-on",
    ),
];

pub(crate) const MEASURES: &[Measure] = &[
    measure("backup-offline-disk"),
    measure("second-factor-on"),
    measure("encryption-on"),
];

pub(crate) const CHECKS: &[Check] = &[check("updates.os-supported"), check("data.disk-free")];

pub(crate) const CATALOG: Catalog = Catalog {
    questions: QUESTIONS,
    measures: MEASURES,
    checks: CHECKS,
};

const fn question(
    id: &'static str,
    topic: Topic,
    protection: Protection,
    measure: &'static str,
) -> Question {
    Question {
        id: QuestionId(id),
        topic,
        protection,
        weight: 2,
        door: Door::No,
        round: Round::First,
        choices: &[
            Choice {
                id: "never",
                value: 0,
            },
            Choice {
                id: "sometimes",
                value: 1,
            },
            Choice {
                id: "always",
                value: 3,
            },
        ],
        not_here: NotHere::Offered,
        absent: |_| None,
        implied: None,
        simpler: &[],
        best_before_days: 180,
        measures: [MeasureId(measure); 3],
        frameworks: Frameworks {
            din: &[],
            cis_ig1: &[],
            cyber_essentials: &[],
            csf2: &[],
        },
    }
}

const fn measure(id: &'static str) -> Measure {
    Measure {
        id: MeasureId(id),
        target: Target::Further,
        minutes: Amount::fixed(30),
        euros_once: Amount::ZERO,
        euros_per_year: Amount::ZERO,
        needs: None,
        duty: Duty::Wise,
        who: Who::Owner,
        steps: &[StepFor::Every; 3],
    }
}

const fn check(id: &'static str) -> Check {
    Check {
        id: CheckId(id),
        on: Os::ALL,
        protection: Protection::Updates,
        question: None,
        measure: None,
        cap: Cap::None,
        judge: |_, _| Verdict {
            status: Status::Good,
            reason: "good",
            deadline: None,
            data_as_of: None,
        },
    }
}

pub(crate) fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

fn fact(key: &str, value: Value, unit: Unit) -> Fact {
    Fact {
        key: key.to_owned(),
        value,
        unit,
    }
}

/// Everything a profile can say, said at least once.
pub(crate) fn full() -> Model {
    Model {
        firm: full_firm(),
        answers: full_answers(),
        progress: full_progress(),
        devices: vec![full_device()],
        visits: vec![Visit {
            day: day("2026-08-20"),
            marks: vec![("backup".to_owned(), 4, 5), ("logins".to_owned(), 3, 3)],
            doors: vec!["backup-offline".to_owned()],
            checks: vec![
                ("updates.os-supported".to_owned(), Status::Good),
                ("data.disk-free".to_owned(), Status::NotApplicable),
            ],
            clarified: Share { n: 7, of: 10 },
            proved: Share { n: 2, of: 10 },
            steps_done: 1,
        }],
        order: vec![
            MeasureId("second-factor-on"),
            MeasureId("backup-offline-disk"),
        ],
        duties: std::collections::BTreeMap::from([(
            Area::Backup,
            Responsible {
                who: Who::Staff,
                name: "Petra".to_owned(),
            },
        )]),
        events: vec![Event {
            id: Entry(11),
            kind: EventKind::Joins,
            day: day("2026-11-02"),
            about: "Neue Aushilfe".to_owned(),
            done: ["own-account".to_owned()].into(),
            closed: Some(day("2026-11-09")),
        }],
        lost_day: LostDay {
            takings: Some(900),
            wages: Some(450),
            help: Some(300),
        },
        visit: Some(VisitUnderWay {
            began: day("2026-11-20"),
            stage: VisitStage::Questions,
        }),
        visit_every: Some(60),
        reminder: None,
        later: std::collections::BTreeMap::from([(
            QuestionId("devices-encrypted"),
            day("2026-11-20"),
        )]),
        last_entry: Entry(12),
    }
}

fn full_firm() -> Firm {
    Firm {
        name: "Bäckerei Şahin & Söhne".to_owned(),
        sector: Some(Sector::Bakery),
        people: Some(9),
        country: Some(Country::Germany),
        land: Some(Land::Bavaria),
        traits: [
            (Trait::CustomerData, Has::Yes),
            (Trait::Till, Has::Yes),
            (Trait::Shop, Has::No),
        ]
        .into(),
        server: Some(Server::PcsOnly),
        it_by: Some(ItBy::Provider),
        mail: Some(MailProvider::Hoster),
        systems: [Os::Windows, Os::Linux].into(),
        pcs: Some(2),
        laptops: Some(1),
        phones: Some(3),
        budget: Budget {
            euros_per_month: Some(50),
            minutes_per_month: Some(120),
        },
    }
}

fn full_answers() -> std::collections::BTreeMap<QuestionId, Answer> {
    let answer = |reply, proof, note: &str, entry| Answer {
        reply,
        proof,
        note: note.to_owned(),
        day: day("2026-11-03"),
        entry: Entry(entry),
    };
    [
        (
            QuestionId("backup-offline"),
            answer(
                Reply::Choice("sometimes"),
                Proof::Tested(day("2026-10-30")),
                "Platte liegt bei Petra.\nAbholen: freitags",
                1,
            ),
        ),
        (
            QuestionId("logins-second-factor"),
            answer(Reply::DontKnow, Proof::Believed, "", 2),
        ),
        (
            QuestionId("devices-encrypted"),
            answer(
                Reply::NotHere("Kein Laptop verlässt den Laden".to_owned()),
                Proof::LookedUp,
                "",
                3,
            ),
        ),
    ]
    .into()
}

fn full_progress() -> std::collections::BTreeMap<MeasureId, Progress> {
    [
        (
            MeasureId("backup-offline-disk"),
            Progress {
                state: State::Open,
                who: Some(Who::Staff),
                who_name: "Petra".to_owned(),
                due: Some(day("2026-12-01")),
                note: "Platte ist bestellt".to_owned(),
                steps: [1, 3].into(),
                evidence: Evidence {
                    text: "Rechnung-Platte.pdf".to_owned(),
                    on: Some(day("2026-11-12")),
                },
                stuck: "Lieferung fehlt".to_owned(),
                taken_on: None,
            },
        ),
        (
            MeasureId("second-factor-on"),
            Progress {
                state: State::Done {
                    on: day("2026-11-10"),
                    entry: Entry(7),
                },
                ..Progress::default()
            },
        ),
        (
            MeasureId("encryption-on"),
            Progress {
                state: State::SetAside {
                    reason: "Kein Laptop".to_owned(),
                    on: day("2026-11-11"),
                },
                ..Progress::default()
            },
        ),
    ]
    .into()
}

fn full_device() -> Device {
    let taken = |reading, entry| TakenReading {
        reading,
        day: day("2026-11-23"),
        entry: Entry(entry),
    };
    Device {
        id: "3f9a1c5be07d2468".to_owned(),
        label: "Kasse hinten".to_owned(),
        os: Os::Linux,
        version: "Debian 13".to_owned(),
        readings: [
            (
                CheckId("updates.os-supported"),
                taken(
                    Reading {
                        facts: vec![
                            fact("system", Value::Text("debian".to_owned()), Unit::None),
                            fact("end_of_support", Value::Day(day("2028-08-09")), Unit::None),
                            fact("long_term", Value::Yes, Unit::None),
                            fact("paid", Value::No, Unit::None),
                            fact("days_left", Value::Number(625), Unit::Days),
                        ],
                        missing: None,
                        source: "file:/etc/os-release".to_owned(),
                        elapsed_ms: 3,
                    },
                    8,
                ),
            ),
            (
                CheckId("data.disk-free"),
                taken(
                    Reading {
                        facts: Vec::new(),
                        missing: Some(Missing::TimedOut),
                        source: "call:statvfs".to_owned(),
                        elapsed_ms: 2000,
                    },
                    9,
                ),
            ),
        ]
        .into(),
        earlier: None,
    }
}

/// A catalogue of the size that the long round will have.
pub(crate) fn large_catalog() -> Catalog {
    fn leaked(text: String) -> &'static str {
        Box::leak(text.into_boxed_str())
    }
    let questions: Vec<_> = (0..70)
        .map(|n| {
            question(
                leaked(format!("question-number-{n}")),
                Topic::Backup,
                Protection::Backup,
                leaked(format!("measure-number-{n}")),
            )
        })
        .collect();
    let measures: Vec<_> = questions
        .iter()
        .map(|question| measure(question.measures[0].0))
        .collect();
    let checks: Vec<_> = (0..25)
        .map(|n| check(leaked(format!("group.check-number-{n}"))))
        .collect();
    Catalog {
        questions: questions.leak(),
        measures: measures.leak(),
        checks: checks.leak(),
    }
}

/// A firm that came back every quarter for ten years: 40 visits, 5 PCs, everything answered with a note.
pub(crate) fn ten_years(catalog: &Catalog) -> Model {
    let mut model = Model {
        firm: full_firm(),
        ..Model::default()
    };
    let today = day("2026-11-23");
    for question in catalog.questions {
        let answer = Answer {
            reply: Reply::Choice("sometimes"),
            proof: Proof::Tested(today),
            note: "Der IT-Betreuer hat das bei seinem Besuch im Herbst nachgesehen.".to_owned(),
            day: today,
            entry: model.next_entry(),
        };
        model.answers.insert(question.id, answer);
    }
    for measure in catalog.measures {
        let entry = model.next_entry();
        let state = State::Done { on: today, entry };
        let progress = Progress {
            state,
            who: Some(Who::Provider),
            ..Progress::default()
        };
        model.progress.insert(measure.id, progress);
    }
    for n in 0..5 {
        let mut device = full_device();
        device.id = format!("{n:016x}");
        let reading = device.readings[&CheckId("updates.os-supported")].clone();
        device.readings = catalog
            .checks
            .iter()
            .map(|check| (check.id, reading.clone()))
            .collect();
        model.devices.push(device);
    }
    for quarter in 0..40 {
        model.visits.push(Visit {
            day: day("2016-11-23").plus_months(quarter * 3),
            marks: Topic::ALL
                .iter()
                .map(|topic| (topic.id().to_owned(), 2, 3))
                .collect(),
            doors: catalog.questions[..8]
                .iter()
                .map(|question| question.id.0.to_owned())
                .collect(),
            checks: catalog
                .checks
                .iter()
                .map(|check| (check.id.0.to_owned(), Status::Attention))
                .collect(),
            clarified: Share { n: 40, of: 55 },
            proved: Share { n: 20, of: 55 },
            steps_done: quarter,
        });
    }
    model
}
