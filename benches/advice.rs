//! How long the advice takes with a catalogue of full size: 70 questions, 70 measures, 46 checks on three PCs, 40 visits.
//!
//! Without a budget at most 1 ms; with one, the three exact sets of month, quarter and year, at most 15 ms.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use schutzlotse::domain::{
    Absent, Amount, Answer, Budget, Cap, Catalog, Check, CheckId, Choice, Circumstances, Day,
    Device, Door, Duty, Entry, Fact, Firm, Frameworks, Has, Measure, MeasureId, Model, Need,
    NotHere, Os, Proof, Protection, Question, QuestionId, Reading, Reply, Round, Share, Status,
    TakenReading, Target, Topic, Trait, Unit, Value, Verdict, Visit, Who,
};
use schutzlotse::evaluate::advise;

const QUESTIONS: usize = 70;
const CHECKS: usize = 46;
const PCS: usize = 3;
const VISITS: u32 = 40;

const CHOICES: &[Choice] = &[
    Choice {
        id: "never",
        value: 0,
    },
    Choice {
        id: "seldom",
        value: 1,
    },
    Choice {
        id: "often",
        value: 2,
    },
    Choice {
        id: "always",
        value: 3,
    },
];

fn advice(criterion: &mut Criterion) {
    let catalog = catalog();
    let today = day(2026, 11, 23);
    let cases = [
        ("no budget", 2, None),
        ("usual answers, 50 EUR and 2 h", 2, Some((50, 120))),
        ("all no, 50 EUR and 2 h", 1, Some((50, 120))),
        ("all no, 200 EUR and 8 h", 1, Some((200, 480))),
        ("all no, 400 EUR and 20 h", 1, Some((400, 1200))),
    ];
    for (name, spread, budget) in cases {
        let model = model(&catalog, today, spread, budget);
        criterion.bench_function(&format!("advice, {name}"), |bencher| {
            bencher.iter(|| advise(black_box(&catalog), black_box(&model), today));
        });
    }
}

criterion_group!(benches, advice);
criterion_main!(benches);

/// Every fifth measure needs the one before it; every seventh costs by the year, every third once.
fn catalog() -> Catalog {
    let questions: Vec<Question> = (0..QUESTIONS).map(question).collect();
    let measures: Vec<Measure> = (0..QUESTIONS).map(measure).collect();
    let checks: Vec<Check> = (0..CHECKS).map(check).collect();
    Catalog {
        questions: questions.leak(),
        measures: measures.leak(),
        checks: checks.leak(),
    }
}

fn question(index: usize) -> Question {
    Question {
        id: QuestionId(id("question", index)),
        topic: Topic::ALL[index % Topic::ALL.len()],
        protection: Protection::ALL[index % Protection::ALL.len()],
        weight: [3, 2, 1][index % 3],
        door: if index.is_multiple_of(10) {
            Door::Flagged
        } else {
            Door::No
        },
        round: Round::Long,
        choices: CHOICES,
        not_here: NotHere::Offered,
        absent: |_: &Firm| -> Option<Absent> { None },
        implied: None,
        simpler: &[],
        best_before_days: 365,
        measures: [MeasureId(id("measure", index)); 3],
        frameworks: Frameworks::default(),
    }
}

fn measure(index: usize) -> Measure {
    let amount = |every: usize, amounts: [u32; 4]| {
        if index.is_multiple_of(every) {
            Amount::fixed(amounts[index / every % 4])
        } else {
            Amount::ZERO
        }
    };
    Measure {
        id: MeasureId(id("measure", index)),
        target: Target::Further,
        minutes: Amount::with_people([10, 25, 45, 60, 95, 180, 240][index % 7], 1),
        euros_once: amount(3, [40, 80, 150, 25]),
        euros_per_year: amount(7, [360, 60, 120, 35]),
        needs: (index % 5 == 4).then(|| Need {
            question: QuestionId(id("question", index - 1)),
            least: 2,
        }),
        duty: Duty::Wise,
        who: Who::Owner,
        steps: &[],
    }
}

/// Every other check speaks of a question.
fn check(index: usize) -> Check {
    let asked = index.is_multiple_of(2);
    Check {
        id: CheckId(id("check", index)),
        on: Os::ALL,
        protection: Protection::ALL[index % Protection::ALL.len()],
        question: asked.then(|| QuestionId(id("question", index))),
        measure: (!asked).then(|| MeasureId(id("measure", index))),
        cap: Cap::None,
        judge: |reading: &Reading, _: &Circumstances| {
            let status = match reading.number("gaps") {
                None => Status::Unknown,
                Some(0) => Status::Good,
                Some(1) => Status::Attention,
                Some(_) => Status::Bad,
            };
            Verdict::new(status, "gaps")
        },
    }
}

fn id(kind: &str, index: usize) -> &'static str {
    format!("{kind}-{index}").leak()
}

/// A firm that answered everything: with a spread of 1 with no, with more from no to rather well.
fn model(catalog: &Catalog, today: Day, spread: usize, budget: Option<(u32, u32)>) -> Model {
    let entry = Entry(1);
    let answers = catalog
        .questions
        .iter()
        .enumerate()
        .map(|(index, question)| {
            let reply = match index % 12 {
                11 => Reply::DontKnow,
                _ => Reply::Choice(CHOICES[index / 2 % spread].id),
            };
            let answer = Answer {
                reply,
                proof: Proof::LookedUp,
                note: String::new(),
                day: today,
                entry,
            };
            (question.id, answer)
        });
    let devices = (0..PCS).map(|pc| Device {
        id: pc.to_string(),
        label: format!("PC {pc}"),
        os: Os::Windows,
        version: "11".to_owned(),
        readings: catalog
            .checks
            .iter()
            .enumerate()
            .map(|(index, check)| {
                let taken = TakenReading {
                    reading: reading((index + pc) % 4),
                    day: today,
                    entry,
                };
                (check.id, taken)
            })
            .collect(),
        earlier: None,
    });
    let visits = (0..VISITS).map(|index| Visit {
        day: day(2016, 1, 1).plus_months(3 * index),
        marks: Topic::ALL
            .iter()
            .map(|topic| (topic.id().to_owned(), 2, 3))
            .collect(),
        doors: Vec::new(),
        checks: Vec::new(),
        clarified: Share { n: 34, of: 41 },
        proved: Share { n: 12, of: 41 },
        steps_done: index,
    });
    Model {
        firm: Firm {
            people: Some(9),
            traits: [(Trait::Website, Has::Yes)].into(),
            budget: Budget {
                euros_per_month: budget.map(|(euros, _)| euros),
                minutes_per_month: budget.map(|(_, minutes)| minutes),
            },
            ..Firm::default()
        },
        answers: answers.collect(),
        devices: devices.collect(),
        visits: visits.collect(),
        last_entry: entry,
        ..Model::default()
    }
}

fn reading(gaps: usize) -> Reading {
    let number = |key: &str, value: i64| Fact {
        key: key.to_owned(),
        value: Value::Number(value),
        unit: Unit::Count,
    };
    // The fourth kind could not be read.
    let known = i64::try_from(gaps).ok().filter(|gaps| *gaps < 3);
    let mut facts = vec![number("ports", 4), number("days", 12)];
    facts.extend(known.map(|gaps| number("gaps", gaps)));
    Reading {
        facts,
        source: "file:/etc/example".to_owned(),
        ..Reading::default()
    }
}

fn day(year: i32, month: u32, day: u32) -> Day {
    Day::new(year, month, day).expect("a day of the calendar")
}
