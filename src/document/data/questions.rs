//! The values of the first questions on paper, blank.

use serde::Serialize;
use serde_json::Value;

use super::{Sources, options, values_of};
use crate::domain::{Question, Round};

#[derive(Serialize)]
struct Blank {
    lead: String,
    by: String,
    on: String,
    questions: Vec<BlankQuestion>,
    after: String,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct BlankQuestion {
    number: String,
    topic: String,
    question: String,
    why: String,
    options: Vec<String>,
    find_out: Option<String>,
    note: String,
}

pub(in crate::document) fn values(sources: &Sources<'_>) -> Value {
    let Sources {
        model,
        texts,
        catalog,
        ..
    } = *sources;
    let questions: Vec<BlankQuestion> = catalog
        .questions
        .iter()
        .filter(|question| {
            question.round == Round::First && (question.absent)(&model.firm).is_none()
        })
        .enumerate()
        .map(|(index, question)| blank(sources, index + 1, question))
        .collect();
    values_of(&Blank {
        lead: texts.get_with(
            "questions-paper-lead",
            &[("questions", questions.len().into())],
        ),
        by: texts.get("questions-paper-by"),
        on: texts.get("questions-paper-on"),
        questions,
        after: texts.get("questions-paper-after"),
    })
}

fn blank(sources: &Sources<'_>, number: usize, question: &Question) -> BlankQuestion {
    let texts = sources.texts;
    let id = format!("question-{}", question.id.0);
    let mut options = options(texts, question);
    options.insert(question.choices.len(), texts.get("plan-paper-dont-know"));
    BlankQuestion {
        number: number.to_string(),
        topic: texts.get(&format!("topic-{}", question.topic.id())),
        question: texts.get(&id),
        why: texts.get(&format!("{id}.why")),
        options,
        find_out: texts
            .find_out(question.id)
            .map(|find_out| texts.get_with("paper-find-out", &[("find-out", find_out.into())])),
        note: texts.get("questions-paper-note"),
    }
}
