//! The ten questions of the worked examples, and short ways to fill a model.

use crate::domain::{
    Absent, Advice, Amount, Answer, Cap, Catalog, Check, CheckId, Choice, Circumstances, Day,
    Device, Door, Duty, Fact, Firm, Frameworks, Has, Measure, MeasureId, Model, Need, NotHere, Os,
    Proof, Protection, Question, QuestionId, Reading, Reply, Round, State, Status, Step, Subject,
    TakenReading, Target, Topic, Trait, Unit, Value, Verdict, Who,
};
use crate::evaluate::advise;

pub(super) const CHOICES: &[Choice] = &[
    Choice { id: "v0", value: 0 },
    Choice { id: "v1", value: 1 },
    Choice { id: "v2", value: 2 },
    Choice { id: "v3", value: 3 },
];

/// Ids of `CHOICES` by value.
pub(super) const BY_VALUE: [&str; 4] = ["v0", "v1", "v2", "v3"];

pub(super) const ASKED: Question = Question {
    id: QuestionId(""),
    topic: Topic::Backup,
    protection: Protection::Someone,
    weight: 1,
    door: Door::No,
    round: Round::First,
    choices: CHOICES,
    not_here: NotHere::Offered,
    absent: always_asked,
    implied: None,
    simpler: &[],
    best_before_days: 365,
    measures: [MeasureId(""); 3],
    frameworks: Frameworks {
        din: &[],
        cis_ig1: &[],
        cyber_essentials: &[],
        csf2: &[],
    },
};

pub(super) const DONE: Measure = Measure {
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

pub(super) fn always_asked(_: &Firm) -> Option<Absent> {
    None
}

const fn asked(
    id: &'static str,
    topic: Topic,
    protection: Protection,
    weight: u8,
    door: Door,
) -> Question {
    Question {
        id: QuestionId(id),
        topic,
        protection,
        weight,
        door,
        measures: [MeasureId(id); 3],
        ..ASKED
    }
}

const fn takes(id: &'static str, minutes: u32) -> Measure {
    Measure {
        id: MeasureId(id),
        minutes: Amount::fixed(minutes),
        ..DONE
    }
}

const QUESTIONS: &[Question] = &[
    asked(
        "updates",
        Topic::Updates,
        Protection::Updates,
        3,
        Door::Flagged,
    ),
    asked(
        "offline",
        Topic::Backup,
        Protection::Backup,
        3,
        Door::Flagged,
    ),
    asked("restore", Topic::Backup, Protection::Backup, 2, Door::No),
    asked(
        "mfa",
        Topic::Logins,
        Protection::SecondFactor,
        3,
        Door::Flagged,
    ),
    asked(
        "passwords",
        Topic::Logins,
        Protection::OwnPasswords,
        2,
        Door::No,
    ),
    asked(
        "callback",
        Topic::Mail,
        Protection::CallBack,
        3,
        Door::Flagged,
    ),
    asked("lock", Topic::Devices, Protection::Encrypted, 2, Door::No),
    asked(
        "contact",
        Topic::Emergency,
        Protection::EmergencyPlan,
        2,
        Door::No,
    ),
    asked(
        "instruct",
        Topic::People,
        Protection::Training,
        3,
        Door::Flagged,
    ),
    asked("admin", Topic::Devices, Protection::NoAdmin, 3, Door::No),
];

const MEASURES: &[Measure] = &[
    takes("updates", 60),
    Measure {
        euros_once: Amount::fixed(80),
        ..takes("offline", 45)
    },
    Measure {
        needs: Some(Need {
            question: QuestionId("offline"),
            least: 2,
        }),
        ..takes("restore", 60)
    },
    takes("mfa", 60),
    Measure {
        euros_per_year: Amount::fixed(360),
        ..takes("passwords", 240)
    },
    takes("callback", 15),
    takes("lock", 60),
    takes("contact", 20),
    takes("instruct", 60),
    takes("admin", 120),
    takes("firewall", 10),
];

const CHECKS: &[Check] = &[
    Check {
        id: CheckId("updates.patched"),
        on: Os::ALL,
        protection: Protection::Updates,
        question: Some(QuestionId("updates")),
        measure: None,
        cap: Cap::None,
        judge: as_written,
    },
    Check {
        id: CheckId("updates.capped"),
        on: &[Os::Linux],
        protection: Protection::Updates,
        question: Some(QuestionId("updates")),
        measure: None,
        cap: Cap::Attention,
        judge: as_written,
    },
    Check {
        id: CheckId("network.firewall"),
        on: Os::ALL,
        protection: Protection::NothingExposed,
        question: None,
        measure: Some(MeasureId("firewall")),
        cap: Cap::None,
        judge: as_written,
    },
];

pub(super) const SAMPLE: Catalog = Catalog {
    questions: QUESTIONS,
    measures: MEASURES,
    checks: CHECKS,
};

/// A rule for tests: the reading says itself what it is worth.
pub(super) fn as_written(reading: &Reading, _: &Circumstances) -> Verdict {
    let status = reading.text("status").and_then(Status::from_id);
    Verdict::new(status.unwrap_or(Status::Unknown), "as_written")
}

/// A reading for `as_written`.
pub(super) fn reads(status: Status) -> Reading {
    Reading {
        facts: vec![Fact {
            key: "status".to_owned(),
            value: Value::Text(status.id().to_owned()),
            unit: Unit::None,
        }],
        ..Reading::default()
    }
}

pub(super) fn today() -> Day {
    Day::new(2026, 11, 23).unwrap()
}

pub(super) fn bakery() -> Firm {
    Firm {
        people: Some(9),
        traits: [(Trait::Website, Has::Yes)].into(),
        ..Firm::default()
    }
}

/// A model under construction.
#[derive(Clone, Default)]
pub(super) struct Case(pub Model);

impl Case {
    /// The bakery, which has answered every question of the sample with this value.
    pub(super) fn all(value: usize) -> Self {
        let mut case = Self(Model {
            firm: bakery(),
            ..Model::default()
        });
        for question in SAMPLE.questions {
            case = case.says(question.id.0, value);
        }
        case
    }

    pub(super) fn nothing_answered() -> Self {
        Self(Model {
            firm: bakery(),
            ..Model::default()
        })
    }

    pub(super) fn says(self, question: &'static str, value: usize) -> Self {
        self.replies(question, Reply::Choice(BY_VALUE[value]))
    }

    pub(super) fn replies(mut self, question: &'static str, reply: Reply) -> Self {
        let entry = self.0.next_entry();
        let answer = Answer {
            reply,
            proof: Proof::Believed,
            note: String::new(),
            day: today(),
            entry,
        };
        self.0.answers.insert(QuestionId(question), answer);
        self
    }

    pub(super) fn unsure(self, question: &'static str) -> Self {
        self.replies(question, Reply::DontKnow)
    }

    pub(super) fn proved(mut self, question: &'static str, proof: Proof) -> Self {
        if let Some(answer) = self.0.answers.get_mut(&QuestionId(question)) {
            answer.proof = proof;
        }
        self
    }

    pub(super) fn answered_on(mut self, question: &'static str, day: Day) -> Self {
        if let Some(answer) = self.0.answers.get_mut(&QuestionId(question)) {
            answer.day = day;
        }
        self
    }

    pub(super) fn ticked(mut self, measure: &'static str) -> Self {
        let entry = self.0.next_entry();
        let on = today();
        self.0.progress.entry(MeasureId(measure)).or_default().state = State::Done { on, entry };
        self
    }

    pub(super) fn set_aside(mut self, measure: &'static str) -> Self {
        let state = State::SetAside {
            reason: "no need".to_owned(),
            on: today(),
        };
        self.0.progress.entry(MeasureId(measure)).or_default().state = state;
        self
    }

    /// The first PC says so today.
    pub(super) fn pc(self, check: &'static str, status: Status) -> Self {
        self.pc_on(0, check, status, today())
    }

    pub(super) fn pc_on(
        mut self,
        device: usize,
        check: &'static str,
        status: Status,
        day: Day,
    ) -> Self {
        let entry = self.0.next_entry();
        while self.0.devices.len() <= device {
            self.0.devices.push(Device {
                id: self.0.devices.len().to_string(),
                label: String::new(),
                os: Os::Linux,
                version: String::new(),
                readings: [].into(),
                earlier: None,
            });
        }
        let reading = reads(status);
        self.0.devices[device].readings.insert(
            CheckId(check),
            TakenReading {
                reading,
                day,
                entry,
            },
        );
        self
    }

    pub(super) fn budget(mut self, euros: u32, minutes: u32) -> Self {
        self.0.firm.budget.euros_per_month = Some(euros);
        self.0.firm.budget.minutes_per_month = Some(minutes);
        self
    }

    pub(super) fn advice(&self) -> Advice {
        advise(&SAMPLE, &self.0, today())
    }
}

pub(super) fn measure(id: &'static str) -> Subject {
    Subject::Measure(MeasureId(id))
}

pub(super) fn clarify(id: &'static str) -> Subject {
    Subject::Clarify(QuestionId(id))
}

/// "callback", or "clarify callback".
pub(super) fn name(subject: Subject) -> String {
    match subject {
        Subject::Measure(MeasureId(id)) => id.to_owned(),
        Subject::Clarify(QuestionId(id)) => format!("clarify {id}"),
    }
}

pub(super) fn step(advice: &Advice, subject: Subject) -> &Step {
    advice.step(subject).expect("the step is in the ranking")
}

pub(super) fn points(advice: &Advice, id: &'static str) -> u32 {
    step(advice, measure(id)).points
}

/// 1 for the first step of the ranking.
pub(super) fn rank(advice: &Advice, subject: Subject) -> usize {
    let place = advice
        .ranking
        .iter()
        .position(|step| step.subject == subject);
    1 + place.expect("the step is in the ranking")
}
