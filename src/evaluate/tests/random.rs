//! Random firms for the laws: small catalogues with all that is allowed in one, and everything that an owner can do.
//!
//! Allowed is what the real catalogue keeps to as well: a question is hidden by one before it, and its measures then need
//! that one; a measure needs at most one question, which stands before all that the measure lifts.

use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::sample::{ASKED, BY_VALUE, CHOICES, DONE, as_written, reads, today};
use crate::domain::{
    Amount, Answer, Budget, Cap, Catalog, Check, CheckId, Choice, Day, Device, Door, Entry, Firm,
    Has, Implied, Measure, MeasureId, Model, Need, Os, Progress, Proof, Protection, Question,
    QuestionId, Reply, Server, State, Status, TakenReading, Target, Topic, Trait,
};

/// The answer that hides other questions.
pub(super) const NOTHING: &str = "nothing";

const WITH_NOTHING: &[Choice] = &[
    Choice {
        id: NOTHING,
        value: 0,
    },
    CHOICES[0],
    CHOICES[1],
    CHOICES[2],
    CHOICES[3],
];

const QUESTION_IDS: [&str; 9] = ["q0", "q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8"];
const MEASURE_IDS: [&str; 22] = [
    "m0", "m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9", "m10", "m11", "m12", "m13", "m14",
    "m15", "m16", "m17", "m18", "m19", "m20", "m21",
];
const CHECK_IDS: [&str; 4] = ["c0", "c1", "c2", "c3"];

/// A catalogue and a firm that uses it.
#[derive(Clone, Debug)]
pub(super) struct World {
    pub(super) catalog: Catalog,
    pub(super) model: Model,
}

impl World {
    /// The latest entry, so that the next one beats everything.
    pub(super) fn next_entry(&mut self) -> Entry {
        self.model.next_entry()
    }

    pub(super) fn question(&self, index: Index) -> &'static Question {
        &self.catalog.questions[index.index(self.catalog.questions.len())]
    }

    /// The same world in which one question is answered otherwise, all else equal.
    pub(super) fn with_reply(&self, question: QuestionId, reply: Reply) -> Self {
        let mut world = self.clone();
        let before = world.model.answers.get(&question);
        let answer = Answer {
            reply,
            proof: Proof::Believed,
            note: String::new(),
            day: before.map_or(today(), |answer| answer.day),
            // As old as it was, so that later ticks still count.
            entry: before.map_or(Entry(0), |answer| answer.entry),
        };
        world.model.answers.insert(question, answer);
        world
    }

    pub(super) fn with_value(&self, question: QuestionId, value: usize) -> Self {
        self.with_reply(question, Reply::Choice(BY_VALUE[value]))
    }

    pub(super) fn hides_others(&self, question: QuestionId) -> bool {
        let mut implied = self.catalog.questions.iter().filter_map(|one| one.implied);
        implied.any(|implied| implied.by == question)
    }
}

pub(super) fn worlds() -> impl Strategy<Value = World> {
    let catalogs = (
        prop::collection::vec(question(), 2..=9),
        prop::collection::vec(check(), 0..=4),
    );
    (catalogs, firm(), doings()).prop_map(|((questions, checks), firm, doings)| {
        let catalog = catalog(&questions, &checks);
        let model = doings.model(&catalog, firm);
        World { catalog, model }
    })
}

#[derive(Clone, Debug)]
struct RandomQuestion {
    topic: Topic,
    protection: Protection,
    weight: u8,
    door: Door,
    hidden_by: Option<Index>,
    /// Take over the measures of an earlier question where they fit.
    shares: Option<Index>,
    start: RandomMeasure,
    further: RandomMeasure,
    /// No half step: one measure closes every gap.
    whole: bool,
}

#[derive(Clone, Debug)]
struct RandomMeasure {
    minutes: u32,
    per_person: u32,
    once: u32,
    per_year: u32,
    needs: Option<(Index, u8)>,
}

fn question() -> impl Strategy<Value = RandomQuestion> {
    let place = (
        select(&[Topic::Backup, Topic::Mail][..]),
        // Few, so that questions meet in one protection; with all strengths of effect.
        select(
            &[
                Protection::Updates,
                Protection::Backup,
                Protection::CallBack,
                Protection::Training,
                Protection::Encrypted,
            ][..],
        ),
        1_u8..=3,
        select(&[Door::No, Door::No, Door::Flagged][..]),
    );
    let relations = (
        prop::option::weighted(0.2, any::<Index>()),
        prop::option::weighted(0.25, any::<Index>()),
        prop::bool::weighted(0.3),
    );
    (place, relations, measure(), measure()).prop_map(
        |((topic, protection, weight, door), (hidden_by, shares, whole), start, further)| {
            RandomQuestion {
                topic,
                protection,
                weight,
                door,
                hidden_by,
                shares,
                start,
                further,
                whole,
            }
        },
    )
}

fn measure() -> impl Strategy<Value = RandomMeasure> {
    (
        select(&[5_u32, 10, 15, 30, 45, 60, 120, 240, 600][..]),
        select(&[0_u32, 0, 0, 7][..]),
        select(&[0_u32, 0, 0, 0, 40, 80, 600][..]),
        select(&[0_u32, 0, 0, 60, 360][..]),
        prop::option::weighted(0.35, (any::<Index>(), 1_u8..=2)),
    )
        .prop_map(
            |(minutes, per_person, once, per_year, needs)| RandomMeasure {
                minutes,
                per_person,
                once,
                per_year,
                needs,
            },
        )
}

#[derive(Clone, Debug)]
struct RandomCheck {
    /// Speaks of this question, if of any.
    about: Option<Index>,
    /// Leads to a measure that a question has as well.
    shares: Option<Index>,
    protection: Protection,
    cap: Cap,
    measure: RandomMeasure,
}

fn check() -> impl Strategy<Value = RandomCheck> {
    (
        prop::option::weighted(0.6, any::<Index>()),
        prop::option::weighted(0.25, any::<Index>()),
        select(
            &[
                Protection::Updates,
                Protection::Encrypted,
                Protection::NothingExposed,
            ][..],
        ),
        select(&[Cap::None, Cap::None, Cap::Attention][..]),
        measure(),
    )
        .prop_map(|(about, shares, protection, cap, measure)| RandomCheck {
            about,
            shares,
            protection,
            cap,
            measure,
        })
}

fn catalog(raw_questions: &[RandomQuestion], raw_checks: &[RandomCheck]) -> Catalog {
    let mut measures: Vec<Measure> = Vec::new();
    let mut questions: Vec<Question> = Vec::new();
    for (index, raw) in raw_questions.iter().enumerate() {
        let parent = raw.hidden_by.filter(|_| index > 0);
        let parent = parent.map(|pick| questions[pick.index(index)].id);
        let shared = raw.shares.filter(|_| index > 0 && parent.is_none());
        let shared = shared.map(|pick| questions[pick.index(index)].measures);
        let mut own = |target: Target, raw: &RandomMeasure| {
            let drawn = raw.needs.filter(|_| index > 0).map(|(pick, least)| Need {
                question: QuestionId(QUESTION_IDS[pick.index(index)]),
                least,
            });
            let needs = parent.map(|question| Need { question, least: 1 }).or(drawn);
            let id = MeasureId(MEASURE_IDS[measures.len()]);
            measures.push(built(id, target, needs, raw));
            id
        };
        let slots = match shared {
            Some([_, _, further]) if raw.whole => [further; 3],
            Some([start, _, _]) => {
                let further = own(Target::Further, &raw.further);
                [start, start, further]
            }
            None => {
                let further = own(Target::Further, &raw.further);
                if raw.whole {
                    [further; 3]
                } else {
                    let start = own(Target::Start, &raw.start);
                    [start, start, further]
                }
            }
        };
        questions.push(Question {
            id: QuestionId(QUESTION_IDS[index]),
            topic: raw.topic,
            protection: raw.protection,
            weight: raw.weight,
            door: raw.door,
            choices: WITH_NOTHING,
            implied: parent.map(|by| Implied {
                by,
                choice: NOTHING,
            }),
            measures: slots,
            ..ASKED
        });
    }
    let checks = raw_checks.iter().enumerate().map(|(index, raw)| {
        let question = raw
            .about
            .map(|pick| questions[pick.index(questions.len())].id);
        let measure = match (question, raw.shares) {
            (Some(_), _) => None,
            (None, Some(pick)) => Some(questions[pick.index(questions.len())].measures[2]),
            (None, None) => {
                let id = MeasureId(MEASURE_IDS[measures.len()]);
                let free = RandomMeasure {
                    needs: None,
                    ..raw.measure.clone()
                };
                measures.push(built(id, Target::Further, None, &free));
                Some(id)
            }
        };
        Check {
            id: CheckId(CHECK_IDS[index]),
            on: Os::ALL,
            protection: raw.protection,
            question,
            measure,
            cap: raw.cap,
            judge: as_written,
        }
    });
    let checks: Vec<Check> = checks.collect();
    // Catalogues live as long as the program; these few live as long as the test.
    Catalog {
        questions: questions.leak(),
        measures: measures.leak(),
        checks: checks.leak(),
    }
}

fn built(id: MeasureId, target: Target, needs: Option<Need>, raw: &RandomMeasure) -> Measure {
    Measure {
        id,
        target,
        minutes: Amount::with_people(raw.minutes, raw.per_person),
        euros_once: Amount::fixed(raw.once),
        euros_per_year: Amount::fixed(raw.per_year),
        needs,
        ..DONE
    }
}

fn firm() -> impl Strategy<Value = Firm> {
    let traits = prop::collection::btree_map(
        select(Trait::ALL),
        prop_oneof![Just(Has::Yes), Just(Has::No)],
        0..6,
    );
    (
        prop::option::of(1_u16..=10),
        traits,
        prop::option::of(select(Server::ALL)),
        budget(),
    )
        .prop_map(|(people, traits, server, budget)| Firm {
            people,
            traits,
            server,
            budget,
            ..Firm::default()
        })
}

pub(super) fn budget() -> impl Strategy<Value = Budget> {
    let euros = prop_oneof![
        Just(None),
        Just(Some(0)),
        (0_u32..=40).prop_map(|tens| Some(tens * 10)),
    ];
    let minutes = prop_oneof![
        Just(None),
        Just(Some(0)),
        (0_u32..=30).prop_map(|tens| Some(tens * 10)),
    ];
    (euros, minutes).prop_map(|(euros_per_month, minutes_per_month)| Budget {
        euros_per_month,
        minutes_per_month,
    })
}

/// What the owner said, ticked and set aside, and what PCs said; read as far as the catalogue goes.
#[derive(Clone, Debug)]
struct Doings {
    replies: Vec<(Option<Reply>, u32, u64)>,
    progress: Vec<(Done, u64)>,
    devices: Vec<Vec<(Option<Status>, u32, u64)>>,
    order: Vec<MeasureId>,
}

/// A step that a later version of the program may have known.
const GONE: MeasureId = MeasureId("gone");

/// Steps in the owner's order; also none, some twice, and one that no longer exists.
pub(super) fn order() -> impl Strategy<Value = Vec<MeasureId>> {
    let one = prop_oneof![
        9 => select(&MEASURE_IDS[..]).prop_map(MeasureId),
        1 => Just(GONE),
    ];
    prop_oneof![Just(Vec::new()), prop::collection::vec(one, 0..12)]
}

#[derive(Clone, Copy, Debug)]
enum Done {
    No,
    ThisMonth,
    Earlier,
    SetAside,
}

fn doings() -> impl Strategy<Value = Doings> {
    let reply = prop_oneof![
        1 => Just(None),
        2 => Just(Some(Reply::DontKnow)),
        1 => Just(Some(Reply::NotHere("none".to_owned()))),
        2 => Just(Some(Reply::Choice(NOTHING))),
        7 => select(&BY_VALUE[..]).prop_map(|id| Some(Reply::Choice(id))),
    ];
    let done = prop_oneof![
        7 => Just(Done::No),
        1 => Just(Done::ThisMonth),
        1 => Just(Done::Earlier),
        1 => Just(Done::SetAside),
    ];
    let reading = (
        prop::option::of(select(Status::ALL)),
        prop_oneof![0_u32..=90, 91_u32..200],
        1_u64..1000,
    );
    (
        prop::collection::vec((reply, 0_u32..600, 1_u64..1000), QUESTION_IDS.len()),
        prop::collection::vec((done, 1_u64..1000), MEASURE_IDS.len()),
        prop::collection::vec(prop::collection::vec(reading, CHECK_IDS.len()), 0..=2),
        order(),
    )
        .prop_map(|(replies, progress, devices, order)| Doings {
            replies,
            progress,
            devices,
            order,
        })
}

impl Doings {
    fn model(self, catalog: &Catalog, firm: Firm) -> Model {
        let answers = catalog.questions.iter().zip(self.replies);
        let progress = catalog.measures.iter().zip(self.progress);
        let devices = self.devices.into_iter().enumerate();
        Model {
            firm,
            answers: answers
                .filter_map(|(question, (reply, days, entry))| {
                    let answer = Answer {
                        reply: reply?,
                        proof: Proof::Believed,
                        note: String::new(),
                        day: ago(days),
                        entry: Entry(entry),
                    };
                    Some((question.id, answer))
                })
                .collect(),
            progress: progress
                .map(|(measure, (done, entry))| (measure.id, done.progress(Entry(entry))))
                .collect(),
            devices: devices
                .map(|(index, readings)| {
                    let readings = catalog.checks.iter().zip(readings);
                    Device {
                        id: index.to_string(),
                        label: String::new(),
                        os: Os::Linux,
                        version: String::new(),
                        readings: readings
                            .filter_map(|(check, (status, days, entry))| {
                                let taken = TakenReading {
                                    reading: reads(status?),
                                    day: ago(days),
                                    entry: Entry(entry),
                                };
                                Some((check.id, taken))
                            })
                            .collect(),
                        earlier: None,
                    }
                })
                .collect(),
            order: self.order,
            last_entry: Entry(1000),
            ..Model::default()
        }
    }
}

impl Done {
    fn progress(self, entry: Entry) -> Progress {
        let state = match self {
            Self::No => State::Open,
            Self::ThisMonth => State::Done { on: ago(3), entry },
            Self::Earlier => State::Done { on: ago(40), entry },
            Self::SetAside => State::SetAside {
                reason: "no need".to_owned(),
                on: ago(3),
            },
        };
        Progress {
            state,
            ..Progress::default()
        }
    }
}

/// So many days before today.
pub(super) fn ago(days: u32) -> Day {
    let far = Day::new(2024, 1, 1).unwrap();
    let until_today = u32::try_from(today().days_since(far)).unwrap();
    far.plus_days(until_today - days)
}
