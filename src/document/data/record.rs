//! What the firm said and what its PCs said, each with its day.

use serde::Serialize;

use super::{Sources, bound, said};
use crate::domain::{
    Answer, Finding, Proof, Question, QuestionState, Relation, Reply, Standing, Status, Topic,
    Trust,
};

#[derive(Debug, Serialize)]
pub(super) struct Pcs {
    pub title: String,
    /// Said instead if no PC has been looked at.
    pub none: Option<String>,
    pub each: Vec<Pc>,
}

#[derive(Debug, Serialize)]
pub(super) struct Pc {
    pub name: String,
    pub looked: String,
    /// What needs attention, worst first, then what could not be read.
    pub says: Vec<Says>,
}

#[derive(Debug, Serialize)]
pub(super) struct Says {
    pub status: String,
    pub sentence: String,
}

#[derive(Debug, Serialize)]
pub(super) struct Answers {
    pub title: String,
    pub columns: Vec<String>,
    pub topics: Vec<AnsweredTopic>,
    /// How many questions have no answer yet.
    pub open: Option<String>,
}

#[derive(Debug, Serialize)]
pub(super) struct AnsweredTopic {
    pub topic: String,
    pub rows: Vec<AnswerRow>,
}

#[derive(Debug, Serialize)]
pub(super) struct AnswerRow {
    pub question: String,
    pub answer: String,
    /// The owner's note and what a PC says against it.
    pub remarks: Vec<String>,
    /// How sure that is, and since when.
    pub proof: Vec<String>,
}

pub(super) fn pcs(sources: &Sources<'_>) -> Pcs {
    let Sources { model, texts, .. } = *sources;
    let pcs: Vec<Pc> = (0..model.devices.len())
        .map(|device| pc(sources, device))
        .collect();
    Pcs {
        title: texts.get_with("plan-paper-pcs", &[("pcs", pcs.len().into())]),
        none: pcs.is_empty().then(|| texts.get("plan-paper-pcs.none")),
        each: pcs,
    }
}

fn pc(sources: &Sources<'_>, index: usize) -> Pc {
    let Sources {
        model,
        advice,
        texts,
        ..
    } = *sources;
    let device = &model.devices[index];
    let findings: Vec<&Finding> = advice
        .findings
        .iter()
        .filter(|finding| finding.device == index)
        .collect();
    let count = |status: Status| {
        findings
            .iter()
            .filter(|finding| finding.status == status)
            .count()
    };
    Pc {
        name: said(&device.label).unwrap_or_else(|| texts.system(device.os)),
        looked: match findings.iter().map(|finding| finding.taken).max() {
            None => texts.get("plan-paper-not-looked"),
            Some(day) => texts.get_with(
                "plan-paper-looked",
                &[
                    ("system", texts.system(device.os).into()),
                    ("day", bound(&texts.day(day)).into()),
                    ("good", count(Status::Good).into()),
                    ("attention", count(Status::Attention).into()),
                    ("bad", count(Status::Bad).into()),
                    ("unknown", count(Status::Unknown).into()),
                ],
            ),
        },
        says: findings
            .iter()
            .filter_map(|finding| says(sources, finding))
            .collect(),
    }
}

fn says(sources: &Sources<'_>, finding: &Finding) -> Option<Says> {
    let texts = sources.texts;
    match finding.status {
        Status::Bad | Status::Attention | Status::Unknown => Some(Says {
            status: texts.get(&format!("status-{}", finding.status.id())),
            sentence: texts.finding_headline(finding),
        }),
        Status::Good | Status::NotApplicable => None,
    }
}

/// `None` if nothing has been answered.
pub(super) fn answers(sources: &Sources<'_>) -> Option<Answers> {
    let Sources {
        model,
        texts,
        catalog,
        ..
    } = *sources;
    if model.answers.is_empty() {
        return None;
    }
    let topics = Topic::ALL
        .iter()
        .map(|topic| AnsweredTopic {
            topic: texts.get(&format!("topic-{}", topic.id())),
            rows: catalog
                .questions
                .iter()
                .filter(|question| question.topic == *topic)
                .filter_map(|question| {
                    // Forty lines of "still open" would hide what was said.
                    answer_row(sources, question, sources.advice.standing(question.id)?)
                })
                .collect(),
        })
        .filter(|topic| !topic.rows.is_empty())
        .collect();
    let open = sources
        .advice
        .standings
        .iter()
        .filter(|standing| standing.state == QuestionState::Unanswered)
        .count();
    Some(Answers {
        title: texts.get("plan-paper-answers"),
        columns: ["question", "answer", "proof"]
            .map(|column| texts.get(&format!("plan-paper-answers.{column}")))
            .to_vec(),
        topics,
        open: (open > 0).then(|| texts.get_with("plan-paper-unanswered", &[("n", open.into())])),
    })
}

/// `None` where nothing is said.
fn answer_row(
    sources: &Sources<'_>,
    question: &Question,
    standing: &Standing,
) -> Option<AnswerRow> {
    let Sources { model, texts, .. } = *sources;
    let given = model.answers.get(&question.id);
    let mut remarks = Vec::new();
    remarks.extend(
        given
            .and_then(|answer| said(&answer.note))
            .map(|note| texts.get_with("paper-note", &[("note", note.into())])),
    );
    remarks.extend(doubts(sources, standing));
    let id = question.id.0;
    let (answer, counts) = match standing.state {
        QuestionState::Absent(absent) => (texts.get(&format!("absent-{}", absent.id())), None),
        QuestionState::Implied(by) => {
            let short = texts.get(&format!("question-{}.short", by.0));
            let says = texts.get_with("plan-paper-implied", &[("question", short.into())]);
            (says, None)
        }
        QuestionState::Unanswered => return None,
        QuestionState::Value(_) | QuestionState::DontKnow | QuestionState::NotHere => {
            let given = given?;
            let answer = match &given.reply {
                Reply::Choice(choice) => texts.get(&format!("question-{id}.option-{choice}")),
                Reply::NotHere(reason) => match said(reason) {
                    Some(reason) => {
                        texts.get_with("plan-paper-not-here-because", &[("reason", reason.into())])
                    }
                    None => texts.get("plan-paper-not-here"),
                },
                Reply::DontKnow => texts.get("plan-paper-dont-know"),
            };
            (answer, Some(given))
        }
    };
    Some(AnswerRow {
        question: texts.get(&format!("question-{id}")),
        answer,
        remarks,
        proof: counts.map_or_else(Vec::new, |answer| proof(sources, answer, standing)),
    })
}

/// What a PC says that does not fit the answer.
fn doubts(sources: &Sources<'_>, standing: &Standing) -> Vec<String> {
    let Sources { advice, texts, .. } = *sources;
    standing
        .says
        .iter()
        .filter(|says| matches!(says.relation, Relation::Contradicts | Relation::Hint))
        .filter_map(|says| {
            let finding = advice
                .findings
                .iter()
                .find(|finding| finding.check == says.check && finding.device == says.device)?;
            Some(texts.get_with(
                "plan-paper-doubt",
                &[
                    ("relation", texts.relation(says.relation).into()),
                    ("finding", texts.finding_sentence(finding).into()),
                ],
            ))
        })
        .collect()
}

fn proof(sources: &Sources<'_>, answer: &Answer, standing: &Standing) -> Vec<String> {
    let texts = sources.texts;
    let level = texts.get(&format!("proof-{}", answer.proof.level().id()));
    let mut lines = Vec::new();
    if matches!(answer.reply, Reply::Choice(_)) {
        lines.push(match answer.proof {
            Proof::Tested(day) => texts.get_with(
                "plan-paper-tested",
                &[
                    ("proof", level.into()),
                    ("day", bound(&texts.day(day)).into()),
                ],
            ),
            Proof::Believed | Proof::LookedUp => level,
        });
    }
    lines.push(texts.get_with(
        "plan-paper-said-on",
        &[("day", bound(&texts.day(answer.day)).into())],
    ));
    match standing.trust {
        Trust::Stale => lines.push(texts.get("plan-paper-stale")),
        Trust::Overtaken => lines.push(texts.get("plan-paper-overtaken")),
        Trust::Open | Trust::Believed | Trust::Proved | Trust::Contradicted => {}
    }
    lines
}
